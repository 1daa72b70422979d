import { evidenceValues, flagValues, unitOf, type Flag } from '../data/descriptor';
import { sourceIds } from '../data/lists';
import type { Mark } from '../data/selection';
import type { Row, Table } from '../data/table';
import type { TableName, TableRows } from '../data/table-names';
import { yearFraction, yearOf, type YearSpan } from '../data/years';

/** Where a mark stands in time: the years it covers, and its place on the axis. */
export interface Place {
	readonly span: YearSpan;
	readonly start: number;
	readonly end: number;
}

/** One whole year. */
export function wholeYear(year: number): Place {
	return { span: { from: year, to: year }, start: year, end: year + 1 };
}

/** Several whole years taken together. */
export function wholeYears(from: number, to: number): Place {
	return { span: { from, to }, start: from, end: to + 1 };
}

/** One quarter or half of a year; `length` in quarters. */
export function quarters(year: number, first: number, length: number): Place {
	return { span: { from: year, to: year }, start: year + (first - 1) / 4, end: year + (first - 1 + length) / 4 };
}

/** One moment: a date of any length. */
export function moment(date: string): Place {
	const at = yearFraction(date);
	return { span: { from: yearOf(date), to: yearOf(date) }, start: at, end: at };
}

/** How rows of a table become marks. Columns that the table does not have do not compile. */
export interface Take<Name extends TableName> {
	readonly where?: (row: TableRows[Name]) => boolean;
	readonly place: (row: TableRows[Name]) => Place;
	readonly series: (row: TableRows[Name]) => string;
	readonly category?: (row: TableRows[Name]) => string;
	readonly panel?: (row: TableRows[Name]) => string;
	/** Columns that say what a value is about; they become columns of the chart's table and CSV. */
	readonly dimensions: readonly (keyof TableRows[Name] & string)[];
}

/** The rows of a table as marks, one a row. */
export function marksOf<Name extends TableName>(table: Table<Name>, take: Take<Name>): Mark[] {
	return table.rows
		.filter((row) => take.where?.(row) ?? true)
		.map((row) => {
			const plain: Row = { ...row };
			const dimensions: Record<string, string> = {};
			for (const column of take.dimensions) dimensions[column] = String(plain[column] ?? '');
			const key = `${table.name}/${Object.values(dimensions).join('/')}`;
			return {
				key,
				dimensions,
				series: take.series(row),
				panel: take.panel?.(row) ?? '',
				category: take.category?.(row) ?? '',
				...take.place(row),
				...valueOf(plain, key, table.resource)
			};
		});
}

/**
 * The value of a row, with its bounds, unit, evidence, flag, sources and note. Throws where a word is none of its list; the
 * key names the row.
 */
export function valueOf(
	row: Row,
	key: string,
	resource: Parameters<typeof unitOf>[0]
): Pick<Mark, 'value' | 'low' | 'high' | 'unit' | 'evidence' | 'flag' | 'sources' | 'note'> {
	return {
		value: numberOrNull(row['value']),
		low: numberOrNull(row['low']),
		high: numberOrNull(row['high']),
		unit: 'value' in row ? unitOf(resource, row) : '',
		evidence: oneOf(evidenceValues, row['evidence'], key),
		flag: (row['flag'] ?? null) === null ? null : oneOf(flagValues, row['flag'], key),
		sources: sourceIds(row['source']),
		note: String(row['note'] ?? '')
	};
}

/** A mark worked out from others: `derived`, with the formula as its note and the union of their sources. */
export function derivedMark(
	base: Omit<Mark, 'low' | 'high' | 'evidence' | 'sources' | 'note' | 'flag'> & { readonly flag?: Flag | null },
	from: readonly Pick<Mark, 'sources' | 'flag'>[],
	formula: string
): Mark {
	return {
		...base,
		low: null,
		high: null,
		evidence: 'derived',
		flag: base.flag ?? from.find(({ flag }) => flag !== null)?.flag ?? null,
		sources: [...new Set(from.flatMap(({ sources }) => sources))],
		note: formula
	};
}

/** Adds marks that share what `by` names, for example men and women of a year; the formula lists the parts. */
export function sumMarks(
	marks: readonly Mark[],
	by: (mark: Mark) => string,
	series: string,
	describe: (mark: Mark) => string,
	drop: readonly string[]
): Mark[] {
	const groups = groupBy(marks, by);
	return [...groups.values()].flatMap((parts) => {
		const [first] = parts;
		if (!first) return [];
		if (parts.length === 1) return [{ ...first, series }];
		const dimensions = Object.fromEntries(Object.entries(first.dimensions).filter(([name]) => !drop.includes(name)));
		const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
		const key = `${first.key.split('/')[0] ?? ''}/${Object.values(dimensions).join('/')}/sum`;
		return [
			derivedMark(
				{ ...first, key, dimensions, series, value },
				parts,
				parts.map((part) => `${part.value ?? 0} ${describe(part)}`).join(' + ')
			)
		];
	});
}

/** Groups in the order of first appearance (`Map.groupBy` needs Node 21). */
export function groupBy<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = by(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

function numberOrNull(cell: Row[string] | undefined): number | null {
	return typeof cell === 'number' ? cell : null;
}

/** A word of a closed list. Throws on any other: what is not known must not pass for something else. */
function oneOf<Word extends string>(words: readonly Word[], cell: Row[string] | undefined, key: string): Word {
	const found = words.find((word) => word === cell);
	if (found === undefined) throw new Error(`${key}: expected one of ${words.join(', ')}, got "${cell ?? ''}".`);
	return found;
}
