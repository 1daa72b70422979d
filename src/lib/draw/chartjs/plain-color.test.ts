import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { Color } from './plain-color';

it('passes colours through unchanged', () => {
	expect(new Color('#3b5b8c').saturate().darken().hexString()).toBe('#3b5b8c');
	expect(new Color(new Color('red')).hexString()).toBe('red');
	expect(new Color('red').mix(new Color('blue')).hexString()).toBe('blue');
	expect([new Color('red').valid, new Color(undefined).valid]).toEqual([true, false]);
});

it('has all that Chart.js asks of a colour', () => {
	const folder = dirname(createRequire(import.meta.url).resolve('chart.js'));
	const helpers = readFileSync(join(folder, 'chunks/index.js'), 'utf8');
	const core = readFileSync(join(folder, 'chart.js'), 'utf8');
	expect(helpers).toContain("import { Color } from '@kurkle/color'");
	// What darkens a colour under the pointer, and what mixes the colours of a motion.
	const chains = [
		...helpers.matchAll(/new Color\(\w+\)((?:\.\w+\([^)]*\))*)/g),
		...core.matchAll(/\bc[01]((?:\.\w+(?:\([^)]*\))?)+)/g)
	];
	const used = new Set(
		chains.flatMap(([, chain = '']) => [...chain.matchAll(/\.([a-z]\w*)/gi)].map(([, name]) => name))
	);
	expect([...used].sort()).toEqual(['darken', 'hexString', 'mix', 'saturate', 'valid']);
});
