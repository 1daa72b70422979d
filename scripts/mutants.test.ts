import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOf, mutants, type Mutant } from './mutants';
import { projectRoot } from './steps';

const mutant: Mutant = { name: 'a', file: 'b', find: 'one', replace: 'two', expect: { file: 'c', test: 'd' } };

describe('mutants', () => {
	it('are at least 24, each with a name of its own', () => {
		expect(mutants.length).toBeGreaterThanOrEqual(24);
		expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
	});

	it.each(mutants.map((one) => [one.name, one] as const))('%s: finds its place once, and its tests', (_, one) => {
		expect(faultOf(one, readFileSync(join(projectRoot, one.file), 'utf8'))).toBeNull();
		expect(existsSync(join(projectRoot, one.expect.file))).toBe(true);
	});

	it('are refused where their place is missing, stands twice or stays as it is', () => {
		expect(faultOf(mutant, 'one')).toBeNull();
		expect(faultOf(mutant, 'none')).toBeNull();
		expect(faultOf(mutant, 'three')).toMatch(/0 times/);
		expect(faultOf(mutant, 'one one')).toMatch(/2 times/);
		expect(faultOf({ ...mutant, replace: 'one' }, 'one')).toMatch(/changes nothing/);
	});
});
