import type { Vocabulary } from '../charts/build';
import { groupBy } from '../charts/marks';
import { csvLine, dayOf, everything, readRowText, versionOf } from '../data/changes';
import { parseCsv } from '../data/csv';
import type { Resource } from '../data/descriptor';
import { sourceIds } from '../data/lists';
import type { Row, Tables } from '../data/table';
import type { TableRows } from '../data/table-names';
import type { Words } from '../words/languages';
import { textIn } from './texts';

/** What changed in one table for one reason, in words. */
export interface LoggedChange {
	readonly table: string;
	readonly title: string;
	readonly why: string;
	/** Whether it puts an error of this site right. */
	readonly correction: boolean;
	/** Ids of the bibliography, in the order of the log. */
	readonly sources: readonly string[];
	/** One for each cell or row. */
	readonly texts: readonly string[];
}

/** What a version of the data brought. */
export interface Version {
	readonly version: string;
	readonly date: string;
	readonly day: string;
	/** What is said of the version as a whole. */
	readonly notes: readonly string[];
	/** Errors of this site that were put right. */
	readonly corrections: readonly LoggedChange[];
	/** Newer figures, better sources and whatever else is no error. */
	readonly others: readonly LoggedChange[];
}

function cellInWords({ history, vocabulary }: Words, column: string, cell: string): string {
	const labels: Vocabulary['values'] = vocabulary.values;
	return cell === '' ? history.empty : (labels[column]?.[cell] ?? cell);
}

function columnInWords({ vocabulary }: Words, column: string): string {
	const columns: Vocabulary['columns'] = vocabulary.columns;
	return columns[column] ?? column;
}

function rowInWords(words: Words, resource: Resource, key: string): string {
	const cells = parseCsv(key).header;
	return resource.schema.primaryKey.map((column, index) => cellInWords(words, column, cells[index] ?? '')).join(', ');
}

function cellsInWords(words: Words, text: string): string {
	return Object.entries(readRowText(text) ?? {})
		.map(([column, cell]) => words.history.cellOf(columnInWords(words, column), cellInWords(words, column, cell)))
		.join('; ');
}

/** How the reason of an entry begins that puts an error of this site right. */
const correction = 'Was wrong: ';

/** The versions of the data with their changes, the newest first; entries of a table with one reason stand together. */
export function versionsOf(words: Words, tables: Tables): Version[] {
	const { rows } = tables.changes;
	const resources = new Map<string, Resource>(Object.values(tables).map(({ resource }) => [resource.name, resource]));
	const dates = [...new Set(rows.map(({ date }) => date))].toReversed();
	return dates.map((date) => {
		const entries = rows.filter((entry) => entry.date === date);
		const changes = [...groupBy(entries, ({ table, why }) => csvLine([table, why])).values()].flatMap(
			(group): LoggedChange[] => {
				const [first] = group;
				const resource = resources.get(first?.table ?? '');
				if (!first || !resource) return [];
				return [
					{
						table: first.table,
						title: textIn(words, resource, 'title'),
						why: textIn(words, first, 'why'),
						correction: first.why.startsWith(correction),
						sources: [...new Set(citedBy(group))],
						texts: group.map((entry) => changeInWords(words, resource, entry))
					}
				];
			}
		);
		return {
			version: versionOf(date),
			date,
			day: words.dates.dateInWords(date),
			notes: entries.filter(({ table }) => table === everything).map((entry) => textIn(words, entry, 'why')),
			corrections: changes.filter((change) => change.correction),
			others: changes.filter((change) => !change.correction)
		};
	});
}

function changeInWords(words: Words, resource: Resource, { key, field, old, new: now }: TableRows['changes']): string {
	const { history } = words;
	const row = rowInWords(words, resource, key);
	if (field !== everything)
		return history.cell(
			row,
			columnInWords(words, field),
			cellInWords(words, field, old ?? ''),
			cellInWords(words, field, now ?? '')
		);
	return now === null
		? history.removed(row, cellsInWords(words, old ?? ''))
		: history.added(row, cellsInWords(words, now));
}

/** The day of the last change of a table: that of its last entry in the log, else that of the first release. */
export function lastChangeOf(tables: Tables, name: string): string {
	const { rows } = tables.changes;
	const about = name === 'changes' ? rows : rows.filter(({ table }) => table === name || table === everything);
	return about.at(-1)?.date ?? '';
}

/** What the ministry published of a year and what stands today. */
export interface Revision {
	readonly year: number;
	readonly then: number;
	/** "on 6 January 2010". */
	readonly published: string;
	/** Other figures published since, in order. */
	readonly between: readonly { readonly value: number; readonly published: string }[];
	readonly today: number;
	/** "38 fewer". */
	readonly moved: string;
}

/** For each year with an older figure of arrivals at hand: the earliest and the latest, from the table of revisions. */
export function revisionsOf(words: Words, tables: Pick<Tables, 'arrivals-revisions'>): Revision[] {
	const {
		history,
		locale,
		dates: { whenInWords }
	} = words;
	const totals = tables['arrivals-revisions'].rows.filter(({ sex }) => sex === 'total');
	return [...new Set(totals.map(({ year }) => year))].toSorted().flatMap((year) => {
		const figures = totals
			.filter((row) => row.year === year)
			.toSorted((one, other) => (one.published < other.published ? -1 : 1));
		const first = figures[0];
		const last = figures.at(-1);
		if (!first || !last || first === last) return [];
		const difference = last.value - first.value;
		const size = Math.abs(difference).toLocaleString(locale);
		const moved = difference === 0 ? history.same : difference > 0 ? history.up(size) : history.down(size);
		const between = figures
			.filter(({ value }) => value !== first.value && value !== last.value)
			.map(({ value, published }) => ({ value, published: whenInWords(published) }));
		return [{ year, then: first.value, published: whenInWords(first.published), between, today: last.value, moved }];
	});
}

/** The day of a version of the data in words. */
export function dayInWords({ dates }: Words, version: string): string {
	return dates.dateInWords(dayOf(version));
}

/** The ids of the sources that the rows of a table name, in their order. */
export function citedBy(rows: readonly Row[]): string[] {
	return rows.flatMap(({ source }) => sourceIds(source));
}
