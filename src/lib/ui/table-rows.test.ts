import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetOf } from '../server/downloads';
import { tableOf } from '../server/site';
import { parseCsv } from '../data/csv';
import { tableNames, type TableName } from '../data/table-names';
import { plainView, withParameter } from '../view/view';
import { sortingIn } from './table-address';
import {
	chooseRows,
	formatWhere,
	hasYears,
	parseWhere,
	rowsFileName,
	rowsToCsv,
	shownCell,
	type Cells,
	type RowChoice,
	type RowColumn
} from './table-rows';
import { english } from '../../../tests/site-fixture';

const labels = english.vocabulary.columns;
const values = english.vocabulary.values;

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = values;
const heads: Readonly<Record<string, string>> = labels;

/** A table as its page hands it to the component. */
function tableNamed(name: TableName): { columns: RowColumn[]; rows: Cells[] } {
	const { resource, rows } = tableOf(name);
	const { fields } = resource.schema;
	return {
		columns: fields.map(({ name: column, type, time, language, constraints }) => ({
			name: column,
			type,
			time,
			language,
			label: heads[column] ?? column,
			codes: (constraints?.enum ?? []).map((code) => ({
				code: String(code),
				label: words[column]?.[String(code)] ?? String(code)
			}))
		})),
		rows: rows.map((row) => fields.map((field) => row[field.name] ?? null))
	};
}

const nothing: RowChoice = { where: new Map(), find: '', sorting: null };
const choose = ({ columns, rows }: ReturnType<typeof tableNamed>, choice: Partial<RowChoice>) =>
	chooseRows(columns, rows, { ...nothing, ...choice }, 'en');

describe.each(tableNames)('the rows of %s', (name) => {
	const table = tableNamed(name);
	const { columns, rows } = table;
	const at = (column: string) => columns.findIndex((one) => one.name === column);
	const coded = columns.filter(({ codes }) => codes.length > 0);

	it('are all of them, and their file is that of the table, where nothing is chosen', () => {
		expect(choose(table, {})).toEqual(rows);
		expect(rowsToCsv(columns, rows)).toBe(spreadsheetOf(name));
		expect(rowsFileName(name, nothing)).toBe(`${name}.csv`);
	});

	it('are, whatever the address says, rows of the table, each as often as there: shown, counted and in the file', () => {
		const text = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'',
				'-',
				'__proto__',
				'-value',
				'value',
				'sex',
				':',
				';',
				'sex:',
				':female',
				'a:b:c',
				'%',
				'(',
				'\\'
			),
			fc.constantFrom(...columns.map((column) => column.name)),
			fc.constantFrom(...columns.map((column) => `-${column.name}`)),
			fc.constantFrom(
				'sex:female',
				'flag:break',
				...coded.flatMap((one) => one.codes.map(({ code }) => `${one.name}:${code}`))
			)
		);
		const year = fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: undefined });
		fc.assert(
			fc.property(text, text, text, text, year, year, (one, other, find, order, from, to) => {
				const where = parseWhere(`${one};${other}`, columns);
				const sorting = sortingIn(withParameter(plainView, 'sort', order));
				const left = choose(table, { where, find, sorting, from, to });
				const known = new Set(rows);
				expect(left.every((cells) => known.has(cells))).toBe(true);
				expect(new Set(left).size).toBe(left.length);
				const csv = parseCsv(rowsToCsv(columns, left));
				expect(csv.faults).toEqual([]);
				expect(csv.rows.length).toBe(left.length);
				expect(left.toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b))).toEqual(
					choose(table, { where, find, from, to })
				);
				expect(parseWhere(formatWhere(where), columns)).toEqual(where);
			}),
			{ numRuns: 12, seed: 34_537 }
		);
	});

	it('say of Korean that it is', () => {
		for (const column of columns) {
			const cells = rows.map((row) => row[at(column.name)] ?? '').filter((cell) => cell !== '');
			if (cells.length > 0 && cells.every((cell) => /\p{Script=Hangul}/u.test(String(cell))))
				expect(column.language, column.name).toBe('ko');
		}
		expect(columns.length).toBeGreaterThan(0);
	});

	it('fall apart by the codes of each column, none lost and none twice', () => {
		expect(parseWhere('', columns).size).toBe(0);
		for (const { name: column, codes } of coded) {
			const parts = codes.map(({ code }) => choose(table, { where: parseWhere(`${column}:${code}`, columns) }));
			const empty = rows.filter((cells) => cells[at(column)] === null);
			expect(new Set([...parts.flat(), ...empty]), column).toEqual(new Set(rows));
			expect(parts.flat().length + empty.length, column).toBe(rows.length);
		}
	});

	it('are sorted by each column by what is shown, numbers as numbers, what is empty last', () => {
		const { compare } = new Intl.Collator('en', { numeric: true });
		for (const column of columns)
			for (const direction of ['ascending', 'descending'] as const) {
				const sorted = choose(table, { sorting: { key: column.name, direction } }).map(
					(cells) => cells[at(column.name)] ?? null
				);
				const full = sorted.filter((cell) => cell !== null);
				expect(sorted.slice(0, full.length), column.name).toEqual(full);
				const sign = direction === 'ascending' ? 1 : -1;
				for (const [index, cell] of full.slice(1).entries()) {
					const before = full[index] ?? null;
					const step =
						typeof before === 'number' && typeof cell === 'number'
							? cell - before
							: compare(shownCell(column, cell, 'en'), shownCell(column, before, 'en'));
					expect(sign * step, `${column.name}: ${before ?? ''}, ${cell}`).toBeGreaterThanOrEqual(0);
				}
			}
	});

	it('are found by any of their cells, as shown and as in the file', () => {
		for (const [number, cells] of rows.entries()) {
			// Every row of a small table, some of a large one.
			if (number % Math.ceil(rows.length / 5) !== 0) continue;
			for (const [index, column] of columns.entries()) {
				const cell = cells[index] ?? null;
				for (const text of [shownCell(column, cell, 'en'), String(cell ?? '')])
					expect(choose(table, { find: ` ${text.toUpperCase()} ` }), `${column.name} ${text}`).toContain(cells);
			}
		}
	});
});

describe('rows', () => {
	const arrivals = tableNamed('arrivals');

	it('are those of the years asked for, of the code and with all words', () => {
		expect(choose(arrivals, { from: 2012, to: 2019 })).toHaveLength(16);
		const women = parseWhere('sex:female', arrivals.columns);
		expect(choose(arrivals, { from: 2012, to: 2019, where: women })).toHaveLength(8);
		expect(choose(arrivals, { find: '2009 women' })).toEqual([expect.arrayContaining([2009, 'female', 2252])]);
		expect(choose(arrivals, { find: '2,252' })).toEqual(choose(arrivals, { find: '2252' }));
		expect(choose(arrivals, { find: '2009 nobody' })).toEqual([]);
	});

	it('that hold for several years are those of each; what has no end holds on', () => {
		const early = tableNamed('arrivals-early');
		const pooled = choose(early, { from: 1992, to: 1992 }).map((cells) => cells[0]);
		expect(pooled).toContain('1990-1993');
		const support = tableNamed('settlement-support');
		const ends = support.columns.findIndex(({ name }) => name === 'effective_to');
		const now = choose(support, { from: 2030 });
		expect(now.length).toBeGreaterThan(0);
		expect(now.every((cells) => cells[ends] === null)).toBe(true);
	});

	it('of a table without years are all, whatever years are asked for', () => {
		for (const name of tableNames) {
			const table = tableNamed(name);
			if (!hasYears(table.columns)) expect(choose(table, { from: 2030 }), name).toEqual(table.rows);
		}
		expect(hasYears(tableNamed('glossary').columns)).toBe(false);
	});

	it('have a file that says in its name what was chosen', () => {
		const where = parseWhere('sex:female;flag:break;sex:nobody;__proto__:x', arrivals.columns);
		expect([...where]).toEqual([
			['sex', 'female'],
			['flag', 'break']
		]);
		expect(rowsFileName('arrivals', { ...nothing, from: 2012, where, find: 'x' })).toBe(
			'arrivals_2012-_female_break_found.csv'
		);
	});

	it('are found in Korean, without accents and in letters of any width', () => {
		const glossary = tableNamed('glossary');
		expect(choose(glossary, { find: '북한이탈주민' }).length).toBeGreaterThan(0);
		expect(choose(arrivals, { find: 'Ｗｏｍｅｎ ２００９' })).toHaveLength(1);
	});
});
