import type { Row, Tables } from '../table';
import { tableNames, type TableName } from '../table-names';
import { check, type Check } from './check';

type Key = string | number;

/** One block of rows: for each column the values that occur together. */
export type Block = readonly (readonly Key[])[];

/** The rows of a table by column name, for checks that go through several tables alike. */
export function rowsOf(tables: Tables, name: TableName): readonly Row[] {
	return tables[name].rows;
}

/** The years from one to another, both included, without those left out. */
export function years(from: number, to: number, without: readonly number[] = []): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !without.includes(year));
}

/** A check that a table holds a row for each combination of its blocks, and no other row. */
export function complete(name: string, table: TableName, columns: readonly string[], blocks: readonly Block[]): Check {
	return check(name, [table], (tables) => {
		const expected = new Set(blocks.flatMap(combine));
		const found = rowsOf(tables, table).map((row) => columns.map((column) => row[column] ?? '').join(', '));
		return [
			...[...expected].filter((key) => !found.includes(key)).map((key) => `the row ${key} is missing`),
			...found.filter((key) => !expected.has(key)).map((key) => `the row ${key} is not expected`),
			...found
				.filter((key, index) => expected.has(key) && found.indexOf(key) < index)
				.map((key) => `the row ${key} stands twice`)
		];
	});
}

/** A check that tables have so many rows. */
export function rowCounts(name: string, counts: Partial<Record<TableName, number>>): Check {
	const counted = tableNames.filter((table) => counts[table] !== undefined);
	return check(name, counted, (tables) =>
		counted
			.filter((table) => tables[table].rows.length !== counts[table])
			.map((table) => `expected ${counts[table]} rows in ${table}, got ${tables[table].rows.length}`)
	);
}

/** A check that the rows of a table which pass a test are exactly those named, each by the values of some columns. */
export function exactly(
	name: string,
	table: TableName,
	columns: readonly string[],
	pick: (row: Row) => boolean,
	keys: readonly string[]
): Check {
	return check(name, [table], (tables) => {
		const found = rowsOf(tables, table)
			.filter(pick)
			.map((row) => columns.map((column) => row[column] ?? '').join(', '));
		return [
			...keys.filter((key) => !found.includes(key)).map((key) => `${key} is missing among them`),
			...found.filter((key) => !keys.includes(key)).map((key) => `${key} is not expected among them`)
		];
	});
}

function combine(block: Block): string[] {
	return block.reduce<string[]>(
		(keys, values) => keys.flatMap((key) => values.map((value) => (key === '' ? String(value) : `${key}, ${value}`))),
		['']
	);
}

/** The first day that a date of any length may mean: `2007-02` is 2007-02-01. */
export function firstDay(date: string): string {
	return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date of any length may mean, for putting dates in order: `2007-02` is 2007-02-31. */
export function lastDay(date: string): string {
	return date + '-12-31'.slice(date.length - 4);
}
