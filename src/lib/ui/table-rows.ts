import { writeCsv } from '../data/csv-writer';
import type { Field } from '../data/descriptor';
import { formatNumber } from '../data/format-number';
import type { Cell } from '../data/table';
import { overlaps, type YearSpan } from '../data/years';
import { sortRows, type Sorting } from './sorting';

/** A column of a table, with the labels of its codes where it is coded. */
export interface RowColumn extends Pick<Field, 'name' | 'type'> {
	readonly time: Field['time'];
	readonly language: Field['language'];
	readonly label: string;
	/** The codes that occur in it, with their labels; none where it is not coded. */
	readonly codes: readonly { readonly code: string; readonly label: string }[];
}

/** The cells of a row, in the order of the columns. */
export type Cells = readonly Cell[];

/** What a reader has chosen among the rows of a table. */
export interface RowChoice {
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** The code asked for, by column. */
	readonly where: ReadonlyMap<string, string>;
	/** Words that a row must have, all of them. */
	readonly find: string;
	readonly sorting: Sorting | null;
}

/** Conditions as the address holds them, `sex:female;flag:break`; of columns and codes that there are not, none is kept. */
export function parseWhere(text: string, columns: readonly RowColumn[]): ReadonlyMap<string, string> {
	return new Map(
		text.split(';').flatMap((part) => {
			const [name, code] = part.split(':');
			const column = columns.find((one) => one.name === name);
			const known = column?.codes.find((one) => one.code === code);
			return column && known ? [[column.name, known.code] as const] : [];
		})
	);
}

/** Conditions for the address: the inverse of `parseWhere`. */
export function formatWhere(where: ReadonlyMap<string, string>): string {
	return [...where].map(([name, code]) => `${name}:${code}`).join(';');
}

/** The rows that a choice leaves, in its order. */
export function chooseRows(
	columns: readonly RowColumn[],
	rows: readonly Cells[],
	{ from, to, where, find, sorting }: RowChoice,
	locale: string
): readonly Cells[] {
	const asked: YearSpan = { from: from ?? -Infinity, to: to ?? Infinity };
	const spanOf = spanIn(columns);
	const words = plain(find).split(/\s+/);
	const left = rows.filter((cells) => {
		const span = spanOf?.(cells);
		if (spanOf && (from !== undefined || to !== undefined) && !(span && overlaps(span, asked))) return false;
		if (columns.some(({ name }, index) => where.has(name) && where.get(name) !== cells[index])) return false;
		if (find.trim() === '') return true;
		const text = plain(columns.map((column, index) => textOf(column, cells[index] ?? null, locale)).join(' '));
		return words.every((word) => text.includes(word));
	});
	const at = columns.findIndex(({ name }) => name === sorting?.key);
	const column = columns[at];
	if (!column || !sorting) return left;
	const read = (cells: Cells) => {
		const cell = cells[at] ?? null;
		return typeof cell === 'number' ? cell : shownCell(column, cell, locale);
	};
	return sortRows(left, read, sorting.direction, locale);
}

/** A cell as the page shows it: codes by their labels, numbers in the usual form of the language. */
export function shownCell({ type, codes }: RowColumn, cell: Cell, locale: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return type === 'year' ? String(cell) : formatNumber(cell, locale, 0, 6);
	return codes.find(({ code }) => code === cell)?.label ?? cell;
}

/** What a cell is found by: as it is shown, and as the file holds it. */
function textOf(column: RowColumn, cell: Cell, locale: string): string {
	return `${shownCell(column, cell, locale)} ${cell ?? ''}`;
}

/** A text for comparing, whatever its case, accents or width of letters. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC').trim();

/** Whether the rows of a table have years. */
export const hasYears = (columns: readonly RowColumn[]): boolean => spanIn(columns) !== null;

/** The years of a row, `null` for one without; nothing where the table has no years. What has no end holds on. */
function spanIn(columns: readonly RowColumn[]): ((cells: Cells) => YearSpan | null) | null {
	const first = columns.findIndex(({ time }) => time === 'at' || time === 'from');
	const last = columns.findIndex(({ time }) => time === 'to');
	if (first < 0) return null;
	return (cells) => {
		const from = yearIn(cells[first] ?? null);
		if (from === null) return null;
		return { from, to: last < 0 ? from : (yearIn(cells[last] ?? null) ?? Infinity) };
	};
}

function yearIn(cell: Cell): number | null {
	const [year] = /^\d{4}/.exec(String(cell ?? '')) ?? [];
	return year === undefined ? null : Number(year);
}

/** Rows as CSV for spreadsheets, in the columns of the table. */
export function rowsToCsv(columns: readonly RowColumn[], rows: readonly Cells[]): string {
	return writeCsv(
		columns.map(({ name }) => name),
		rows
	);
}

/** The name of the file of a choice: `arrivals_2012-2019_female.csv`. */
export function rowsFileName(table: string, { from, to, where, find }: RowChoice): string {
	const years = from === undefined && to === undefined ? '' : `_${from ?? ''}-${to ?? ''}`;
	const codes = [...where.values()].map((code) => `_${code}`).join('');
	return `${table}${years}${codes}${find.trim() === '' ? '' : '_found'}.csv`.replaceAll(' ', '-');
}
