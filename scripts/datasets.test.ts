import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, script } from './steps';

let copy = '';

/** Runs the validation in the copy with changes to its files, which are taken back afterwards. */
function validate(changes: readonly (readonly [file: string, find: string, replace: string])[]) {
	const before = new Map<string, string>();
	for (const [file, find, replace] of changes) {
		const path = join(copy, 'datasets', file);
		const text = readFileSync(path, 'utf8');
		if (!before.has(path)) before.set(path, text);
		if (text.split(find).length !== 2) throw new Error(`"${find}" does not stand once in ${file}.`);
		writeFileSync(path, text.replace(find, replace));
	}
	try {
		const { status, stdout, stderr } = spawnSync(process.execPath, script('scripts/datasets.ts'), {
			cwd: copy,
			encoding: 'utf8'
		});
		return { status, said: stdout.trim(), faults: stderr.trim().split('\n') };
	} finally {
		for (const [path, text] of before) writeFileSync(path, text);
	}
}

describe('npm run datasets', { timeout: 60_000 }, () => {
	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), 'southward-datasets-'));
		for (const name of ['datasets', 'scripts', 'src', 'package.json', '.prettierrc', 'tsconfig.json'])
			cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
		symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
	}, 60_000);

	afterAll(() => {
		rmSync(copy, { recursive: true, force: true });
	});

	it('says how much it has checked, and nothing else, where all is sound', () => {
		expect(validate([])).toEqual({
			status: 0,
			said: expect.stringMatching(/^datasets\/ is sound: \d+ tables, \d+ rows, \d+ checks\.$/) as unknown,
			faults: ['']
		});
	});

	it('says all faults of all files at once, each in one line with file, line and column, and ends with status 1', () => {
		const { status, faults } = validate([
			['arrivals.csv', '2009,male,662,', '2009,male,"2,914",'],
			['arrivals.csv', '2010,male,', '2010,men,'],
			['wages.csv', 'evidence,', 'proof,']
		]);
		expect(status).toBe(1);
		expect(faults).toContain('datasets/arrivals.csv:17:3 value: expected a whole number, got "2,914"');
		expect(faults).toContainEqual(
			expect.stringMatching(/^datasets\/arrivals\.csv:19:2 sex: expected one of .*got "men"$/)
		);
		expect(faults).toContainEqual(expect.stringMatching(/^datasets\/wages\.csv:1:1 expected the columns /));
		expect(faults.at(-1)).toBe('3 faults in datasets/.');
	});

	it('finds a source that stands twice in a cell', () => {
		const { status, faults } = validate([
			['arrivals.csv', '2009,male,662,corroborated,,A01 ', '2009,male,662,corroborated,,A01 A01 ']
		]);
		expect(status).toBe(1);
		expect(faults).toContain('datasets/arrivals.csv:17:6 source: expected each source once, got "A01" twice');
	});

	it('finds a control character, and every file that is no UTF-8', () => {
		const { faults } = validate([
			['arrivals.csv', '2009,male,662,corroborated,,A01 ', '2009,male,662,corro\u0007borated,,A01 ']
		]);
		expect(faults).toContain('datasets/arrivals.csv:17:4 evidence: expected no control characters, got U+0007');
		const path = join(copy, 'datasets/wages.csv');
		const before = readFileSync(path);
		writeFileSync(path, Buffer.from(before.toString('utf8'), 'utf16le'));
		try {
			expect(validate([])).toMatchObject({
				status: 1,
				faults: ['datasets/wages.csv:1:1 expected UTF-8, got what looks like UTF-16', '1 fault in datasets/.']
			});
		} finally {
			writeFileSync(path, before);
		}
	});

	it('finds a source that does not exist, one that no row names, and a sum that does not hold, by the name of its check', () => {
		const { status, faults } = validate([
			['arrivals.csv', '2009,male,662,corroborated,,A01 ', '2009,male,663,corroborated,,A99 '],
			['sources.csv', '\nA01,', '\nA00,Nobody,Nothing,https://example.org/,2020,en,None,official,nothing\nA01,']
		]);
		expect(status).toBe(1);
		expect(faults).toContain('datasets/arrivals.csv:17:6 source: expected the id of a source, got "A99"');
		expect(faults).toContain('datasets/sources.csv:2:1 id: expected a source that some row names, got "A00"');
		expect(faults).toContainEqual(
			expect.stringContaining('check "men + women = the published total of 34,537 at the end of 2025"')
		);
	});

	it('finds that the last row of a table is gone', () => {
		const rows = readFileSync(join(copy, 'datasets/tenure.csv'), 'utf8').trimEnd().split('\n');
		const { status, faults } = validate([['tenure.csv', `\n${rows.at(-1)}\n`, '\n']]);
		expect(status).toBe(1);
		expect(faults).toContainEqual(
			expect.stringMatching(/^datasets\/tenure\.csv:.* the row ".*" is gone: add an entry to datasets\/changes\.csv/)
		);
	});

	it('names the line of an equation that does not hold, and both of its sides', () => {
		const { status, faults } = validate([['checks.csv', '-by-sea-or-coast,=,59,', '-by-sea-or-coast,=,58,']]);
		expect(status).toBe(1);
		expect(faults[0]).toMatch(
			/^datasets\/checks\.csv:\d+:4 relation: check "59 by sea, .*": #direct-crossings-by-sea-or-coast = 59, which is not = 58 = 58$/
		);
	});

	it('finds a CSV that is neither declared nor one of the checks, and a fault in those of the checks', () => {
		const { faults } = validate([
			['datapackage.json', '"path": "wages.csv"', '"path": "wage.csv"'],
			['checks.csv', '-by-sea-or-coast,=,59,', '-by-sea-or-coast,is,59,']
		]);
		expect(faults).toContain('datasets/wages.csv:1:1 is not declared in datapackage.json');
		expect(faults).toContainEqual(
			expect.stringMatching(/^datasets\/checks\.csv:\d+:4 relation: expected one of =, <, <=, got "is"$/)
		);
	});
});
