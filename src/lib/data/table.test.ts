import { describe, expect, it } from 'vitest';
import { readProject, descriptor, tables } from '../../../tests/site-fixture';
import type { Constraints, Field, Resource } from './descriptor';
import { dimensionFields, unitOf } from './descriptor';
import { formatFault, readRows } from './table';

function field(name: string, type: Field['type'], constraints?: Constraints): Field {
	return { name, type, title: name, description: name, ...(constraints ? { constraints } : {}) };
}

/** A table of the package with other columns. */
function resource(fields: readonly Field[], primaryKey: readonly string[] = [], path = 'trial.csv'): Resource {
	return {
		name: 'trial',
		path,
		title: 'Trial',
		description: 'A table for tests.',
		topic: 'reference',
		counted: 'Nothing.',
		unit: 'people',
		additive: true,
		caveats: {},
		attribution: 'Nobody',
		licenses: [],
		schema: { fields, primaryKey }
	};
}

/** Reads one cell under one column, beside a plain text column before it. */
function readOne(cell: string, type: Field['type'], constraints?: Constraints) {
	const quoted = `"${cell.replaceAll('"', '""')}"`;
	const { rows, faults } = readRows(
		`id,value\nx,${quoted}\n`,
		resource([field('id', 'string'), field('value', type, constraints)])
	);
	return { value: rows[0]?.['value'], faults: faults.map(formatFault) };
}

const at = (message: string) => [`datasets/trial.csv:2:2 value: ${message}`];

describe('a cell that fits', () => {
	it.each<[cell: string, type: Field['type'], constraints: Constraints, value: string | number | null]>([
		['2914', 'integer', {}, 2914],
		['0', 'integer', {}, 0],
		['-12', 'integer', {}, -12],
		['2009', 'year', { minimum: 1900, maximum: 2099 }, 2009],
		['83.3', 'number', {}, 83.3],
		['83', 'number', {}, 83],
		['0.50', 'number', {}, 0.5],
		['-0.5', 'number', {}, -0.5],
		['', 'integer', {}, null],
		['', 'string', {}, null],
		['', 'number', { minimum: 3 }, null],
		['', 'string', { enum: ['a'] }, null],
		['007', 'string', {}, '007'],
		['2009', 'string', {}, '2009'],
		['female', 'string', { enum: ['female', 'male'] }, 'female'],
		['3', 'integer', { enum: [1, 3] }, 3],
		['2007-02', 'string', { pattern: '\\d{4}(-\\d{2}){0,2}' }, '2007-02'],
		['0', 'integer', { minimum: 0 }, 0],
		['100', 'number', { minimum: 0, maximum: 100 }, 100],
		['a b', 'string', { required: true }, 'a b']
	])('"%s" as %s %o', (cell, type, constraints, value) => {
		expect(readOne(cell, type, constraints)).toEqual({ value, faults: [] });
	});
});

describe('a cell that does not fit', () => {
	it.each<[cell: string, type: Field['type'], constraints: Constraints, message: string]>([
		['2,914', 'integer', {}, 'expected a whole number, got "2,914"'],
		['2,914', 'number', {}, 'expected a number, got "2,914"'],
		['1e3', 'integer', {}, 'expected a whole number, got "1e3"'],
		['1e3', 'number', {}, 'expected a number, got "1e3"'],
		['007', 'integer', {}, 'expected a whole number, got "007"'],
		['00', 'integer', {}, 'expected a whole number, got "00"'],
		['+5', 'integer', {}, 'expected a whole number, got "+5"'],
		['+5', 'number', {}, 'expected a number, got "+5"'],
		['12.0', 'integer', {}, 'expected a whole number, got "12.0"'],
		['12.0', 'year', {}, 'expected a whole number, got "12.0"'],
		['.5', 'number', {}, 'expected a number, got ".5"'],
		['5.', 'number', {}, 'expected a number, got "5."'],
		['1.2.3', 'number', {}, 'expected a number, got "1.2.3"'],
		['-', 'integer', {}, 'expected a whole number, got "-"'],
		['N/A', 'number', {}, 'expected a number, got "N/A"'],
		['7.0%', 'number', {}, 'expected a number, got "7.0%"'],
		['236(p)', 'integer', {}, 'expected a whole number, got "236(p)"'],
		['NaN', 'number', {}, 'expected a number, got "NaN"'],
		['Infinity', 'number', {}, 'expected a number, got "Infinity"'],
		['0x10', 'integer', {}, 'expected a whole number, got "0x10"'],
		['１２', 'integer', {}, 'expected a whole number, got "１２"'],
		['12\n13', 'integer', {}, 'expected a whole number, got "12\n13"'],
		['', 'integer', { required: true }, 'expected a value, got an empty cell'],
		['', 'string', { required: true }, 'expected a value, got an empty cell'],
		[' 5', 'integer', {}, 'expected no blank at either end, got " 5"'],
		['5 ', 'number', {}, 'expected no blank at either end, got "5 "'],
		[' women', 'string', {}, 'expected no blank at either end, got " women"'],
		[' ', 'string', { required: true }, 'expected no blank at either end, got " "'],
		['women', 'string', { enum: ['female', 'male'] }, 'expected one of female, male, got "women"'],
		['Female', 'string', { enum: ['female', 'male'] }, 'expected one of female, male, got "Female"'],
		['2', 'integer', { enum: [1, 3] }, 'expected one of 1, 3, got 2'],
		['2007-2', 'string', { pattern: '\\d{4}(-\\d{2})?' }, 'expected text of the form \\d{4}(-\\d{2})?, got "2007-2"'],
		['x2007', 'string', { pattern: '\\d{4}' }, 'expected text of the form \\d{4}, got "x2007"'],
		['2007x', 'string', { pattern: '\\d{4}' }, 'expected text of the form \\d{4}, got "2007x"'],
		['bx', 'string', { pattern: 'a|b' }, 'expected text of the form a|b, got "bx"'],
		['-1', 'integer', { minimum: 0 }, 'expected at least 0, got -1'],
		['1899', 'year', { minimum: 1900 }, 'expected at least 1900, got 1899'],
		['100.1', 'number', { maximum: 100 }, 'expected at most 100, got 100.1']
	])('"%s" as %s %o', (cell, type, constraints, message) => {
		expect(readOne(cell, type, constraints).faults).toEqual(at(message));
	});

	it('counts a whole number that a computer cannot hold exactly as a fault', () => {
		expect(readOne('9007199254740993', 'integer').faults).toHaveLength(1);
	});
});

describe('a file', () => {
	const fields = [field('year', 'year'), field('sex', 'string'), field('value', 'integer')];
	const read = (text: string, key: readonly string[] = ['year', 'sex']) => {
		const { rows, lines, faults } = readRows(text, resource(fields, key, 'arrivals.csv'));
		return { rows, lines, faults: faults.map(formatFault) };
	};

	it('gives typed rows and the lines they stand on', () => {
		expect(read('\uFEFFyear,sex,value\r\n2009,female,2252\r\n\r\n2009,male,\r\n')).toEqual({
			rows: [
				{ year: 2009, sex: 'female', value: 2252 },
				{ year: 2009, sex: 'male', value: null }
			],
			lines: [2, 4],
			faults: []
		});
	});

	it('says a fault in one line: file, line, column, field, what was expected', () => {
		const lines = Array.from({ length: 15 }, (_, index) => `${2002 + index},female,${index}`);
		expect(read(`year,sex,value\n${lines.join('\n')}\n2009,male,"2,914"\n`).faults).toEqual([
			'datasets/arrivals.csv:17:3 value: expected a whole number, got "2,914"'
		]);
	});

	it('says all faults of all cells at once', () => {
		expect(read('year,sex,value\nx, male,1.5\n2003,male,+1\n').faults).toEqual([
			'datasets/arrivals.csv:2:1 year: expected a whole number, got "x"',
			'datasets/arrivals.csv:2:2 sex: expected no blank at either end, got " male"',
			'datasets/arrivals.csv:2:3 value: expected a whole number, got "1.5"',
			'datasets/arrivals.csv:3:3 value: expected a whole number, got "+1"'
		]);
	});

	it('names the line of a cell that stands behind one with a line break', () => {
		expect(read('year,sex,value\n2002,"a\n\nb",1\n2003,c,x\n').faults).toEqual([
			'datasets/arrivals.csv:5:3 value: expected a whole number, got "x"'
		]);
	});

	it('says a key that stands twice, once for each row too many', () => {
		expect(read('year,sex,value\n2009,male,1\n2009,female,1\n2009,male,2\n2009,male,3\n').faults).toEqual([
			'datasets/arrivals.csv:4:1 year,sex: expected a key of its own, got "2009 | male" as on line 2',
			'datasets/arrivals.csv:5:1 year,sex: expected a key of its own, got "2009 | male" as on line 2'
		]);
	});

	it('puts the fault of a key at the first column of the key', () => {
		expect(read('year,sex,value\n2009,male,1\n2010,male,1\n', ['sex']).faults).toEqual([
			'datasets/arrivals.csv:3:2 sex: expected a key of its own, got "male" as on line 2'
		]);
	});

	it('has no key where none is declared', () => {
		expect(read('year,sex,value\n2009,male,1\n2009,male,1\n', []).faults).toEqual([]);
	});

	it('does not take two keys for one because they look alike when joined', () => {
		const texts = [field('one', 'string'), field('other', 'string')];
		const { faults } = readRows('one,other\na | b,c\na,b | c\n', resource(texts, ['one', 'other']));
		expect(faults).toEqual([]);
	});

	it('says nothing of the keys of rows whose key cells are faults themselves', () => {
		expect(read('year,sex,value\n"2,009",male,1\n"2,010",male,1\n').faults).toEqual([
			'datasets/arrivals.csv:2:1 year: expected a whole number, got "2,009"',
			'datasets/arrivals.csv:3:1 year: expected a whole number, got "2,010"'
		]);
	});

	it.each<[description: string, text: string, got: string]>([
		['a column is missing', 'year,value\n2009,1\n', 'year,value'],
		['a column is too many', 'year,sex,value,note\n2009,male,1,\n', 'year,sex,value,note'],
		['columns change places', 'sex,year,value\nmale,2009,1\n', 'sex,year,value'],
		['a name is spelt otherwise', 'Year,sex,value\n2009,male,1\n', 'Year,sex,value'],
		['a name has a blank', 'year,sex ,value\n2009,male,1\n', 'year,sex ,value']
	])('reads no row where %s', (_, text, got) => {
		expect(read(text)).toEqual({
			rows: [],
			lines: [],
			faults: [`datasets/arrivals.csv:1:1 expected the columns year,sex,value, got ${got}`]
		});
	});

	it('does not take one column named with commas for several columns', () => {
		expect(read('"year,sex,value"\n"2009,male,1"\n').faults).not.toEqual([]);
	});

	it('does not read a ragged row, and reads those around it', () => {
		expect(read('year,sex,value\n2009,male\n2010,male,1\n2011,male,1,2\n')).toEqual({
			rows: [{ year: 2010, sex: 'male', value: 1 }],
			lines: [3],
			faults: ['datasets/arrivals.csv:2:3 expected 3 cells, got 2', 'datasets/arrivals.csv:4:4 expected 3 cells, got 4']
		});
	});

	it('says an empty file', () => {
		expect(read('').faults).toContain('datasets/arrivals.csv:1:1 the file is empty');
	});
});

describe('the real tables', () => {
	it.each(descriptor.resources.map(({ name }) => name))('%s holds as many rows as its file has lines', (name) => {
		const found = descriptor.resources.find((candidate) => candidate.name === name)!;
		const { rows, lines, faults } = readRows(readProject(`datasets/${found.path}`), found);
		expect(faults).toEqual([]);
		expect(rows.length).toBeGreaterThan(0);
		expect(lines).toEqual(rows.map((_, index) => index + 2));
		for (const row of rows) expect(Object.keys(row)).toEqual(found.schema.fields.map((column) => column.name));
	});

	it('have their dimensions before the value', () => {
		expect(dimensionFields(tables.arrivals.resource).map(({ name }) => name)).toEqual(['year', 'sex']);
		expect(dimensionFields(tables.timeline.resource).map(({ name }) => name)).toContain('event');
	});

	it('name the unit of every row', () => {
		expect(unitOf(tables.arrivals.resource, {})).toBe('people');
		expect(unitOf(tables['side-numbers'].resource, { unit: 'km' })).toBe('km');
		expect(unitOf(tables['two-koreas'].resource, { indicator: 'life_expectancy' })).toMatch(/years/);
		expect(() => unitOf(tables['two-koreas'].resource, { indicator: 'height' })).toThrow('no unit for "height"');
	});
});
