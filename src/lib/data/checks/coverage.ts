import type { Row, Tables } from '../table';
import type { TableName } from '../table-names';
import { rule, type Check } from './check';

type Key = string | number;

/** Every year from one on, but for those left out, up to the last that the table holds. */
interface Since {
	readonly from: number;
	readonly without: readonly number[];
}

/** One block of rows: for each column the values that occur together. */
export type Block = readonly (readonly Key[] | Since)[];

/** Columns that say when. */
const timeColumns = ['year', 'fiscal_year', 'as_of'];

/** The rows of a table by column name, for checks that go through several tables alike. */
export function rowsOf(tables: Tables, name: TableName): readonly Row[] {
	return tables[name].rows;
}

/** The years from one to another, both included, without those left out. */
export function years(from: number, to: number, without: readonly number[] = []): number[] {
	const count = Math.max(0, to - from + 1);
	return Array.from({ length: count }, (_, index) => from + index).filter((year) => !without.includes(year));
}

/** Every year from one on, without those left out: the last one follows from the table. */
export function since(from: number, without: readonly number[] = []): Since {
	return { from, without };
}

/**
 * A rule that a table holds a row for each combination of its blocks, and no other row. What is later than the last that
 * is named for its kind of row is next year's, and welcome.
 */
export function complete(name: string, table: TableName, columns: readonly string[], blocks: readonly Block[]): Check {
	const time = columns.findIndex((column) => timeColumns.includes(column));
	const kind = (key: readonly Key[]) => JSON.stringify(key.filter((_, place) => place !== time));
	return rule(name, [table], (tables) => {
		const found = rowsOf(tables, table).map((row) => columns.map((column) => row[column] ?? ''));
		const expected = blocks.flatMap((block) =>
			combine(block.map((keys) => ('from' in keys ? spell(keys, block) : keys)))
		);
		const last = new Map<string, string>();
		for (const key of expected)
			if (String(key[time]) > (last.get(kind(key)) ?? '')) last.set(kind(key), String(key[time]));
		const wanted = new Set(expected.map((key) => key.join(', ')));
		const spelled = found.map((key) => key.join(', '));
		return [
			...[...wanted].filter((key) => !spelled.includes(key)).map((key) => `the row ${key} is missing`),
			...found
				.filter((key) => !wanted.has(key.join(', ')) && !(String(key[time]) > (last.get(kind(key)) ?? '~')))
				.map((key) => `the row ${key.join(', ')} is not expected`),
			...spelled
				.filter((key, index) => wanted.has(key) && spelled.indexOf(key) < index)
				.map((key) => `the row ${key} stands twice`)
		];

		function spell({ from, without }: Since, block: Block): number[] {
			const alike = found.filter((key) =>
				block.every((keys, place) => 'from' in keys || keys.some((one) => one === key[place]))
			);
			return years(from, Math.max(from, ...alike.map((key) => Number(key[time]))), without);
		}
	});
}

/** A rule that the rows of a table which pass a test are exactly those named, each by the values of some columns. */
export function exactly(
	name: string,
	table: TableName,
	columns: readonly string[],
	pick: (row: Row) => boolean,
	keys: readonly string[]
): Check {
	return rule(name, [table], (tables) => {
		const found = rowsOf(tables, table)
			.filter(pick)
			.map((row) => columns.map((column) => row[column] ?? '').join(', '));
		return [
			...keys.filter((key) => !found.includes(key)).map((key) => `${key} is missing among them`),
			...found.filter((key) => !keys.includes(key)).map((key) => `${key} is not expected among them`)
		];
	});
}

function combine(block: readonly (readonly Key[])[]): Key[][] {
	return block.reduce<Key[][]>((keys, values) => keys.flatMap((key) => values.map((value) => [...key, value])), [[]]);
}

/** The first day that a date of any length may mean: `2007-02` is 2007-02-01. */
export function firstDay(date: string): string {
	return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date of any length may mean, for putting dates in order: `2007-02` is 2007-02-31. */
export function lastDay(date: string): string {
	return date + '-12-31'.slice(date.length - 4);
}
