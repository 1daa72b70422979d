import { valueOf, wholeYear } from '../charts/marks';
import type { Field, Resource } from '../data/descriptor';
import type { Mark } from '../data/selection';
import type { Row } from '../data/table';
import { yearOf, type YearSpan } from '../data/years';

/** A table as far as series are read from it: as `/data/<table>.json` holds it. */
export interface SeriesTable extends Pick<Resource, 'name' | 'unit' | 'unitBy'> {
	readonly fields: readonly Pick<Field, 'name' | 'time'>[];
	readonly primaryKey: readonly string[];
	readonly rows: readonly Row[];
}

/** A series that can be combined with others: one value a year, in one unit. */
export interface ListedSeries extends YearSpan {
	/** Its place in the address, see `seriesId`. */
	readonly id: string;
	/** What it is about in the words of the columns, such as "Unemployment rate" and "Defectors"; none where its table is one series. */
	readonly labels: readonly string[];
	readonly unit: string;
}

/** A table with its series. */
export interface ListedTable {
	readonly name: string;
	readonly title: string;
	readonly topic: string;
	readonly series: readonly ListedSeries[];
}

/** The columns of a table's key that say the year, and those that say the series. */
export function keyColumns({ fields, primaryKey }: Pick<SeriesTable, 'fields' | 'primaryKey'>): {
	readonly time: readonly string[];
	readonly series: readonly string[];
} {
	const isTime = (name: string) => fields.some((field) => field.name === name && field.time === 'at');
	return { time: primaryKey.filter(isTime), series: primaryKey.filter((name) => !isTime(name)) };
}

/** The name of a series: its table, and the coded values of its columns: `labour.defectors.total.unemployment_rate`. */
function seriesId(table: string, codes: readonly string[]): string {
	return [table, ...codes].join('.');
}

/** The table that a series belongs to. */
export function tableOfSeries(id: string): string {
	return id.split('.')[0] ?? '';
}

/**
 * The series of a table by their ids, each in the order of its years. Left out are tables whose rows are not about one year
 * each, and series with two values for one year, in several units, or for a single year.
 */
export function seriesIn(table: SeriesTable): Map<string, readonly Mark[]> {
	const columns = keyColumns(table);
	const [time, ...others] = columns.time;
	if (time === undefined || others.length > 0 || !table.fields.some(({ name }) => name === 'value')) return new Map();
	const found = new Map<string, Mark[]>();
	for (const row of table.rows) {
		const id = seriesId(
			table.name,
			columns.series.map((name) => String(row[name] ?? ''))
		);
		const marks = found.get(id) ?? [];
		marks.push(markOf(row, id, String(row[time] ?? ''), table));
		found.set(id, marks);
	}
	return new Map(
		[...found]
			.filter(([, marks]) => isYearly(marks))
			.map(([id, marks]) => [id, marks.toSorted((one, other) => one.start - other.start)])
	);
}

/** A row as the mark of its year. What the table dates more closely than by year is kept in the note. */
function markOf(row: Row, id: string, date: string, table: SeriesTable): Mark {
	const year = yearOf(date);
	const key = `${id}/${year}`;
	const value = valueOf(row, key, table);
	const note = [date.length > 4 ? date : '', value.note].filter((part) => part !== '').join(': ');
	return {
		key,
		dimensions: { year: String(year) },
		series: id,
		panel: '',
		category: '',
		...wholeYear(year),
		...value,
		note
	};
}

function isYearly(marks: readonly Mark[]): boolean {
	const years = new Set(marks.map(({ start }) => start));
	const units = new Set(marks.map(({ unit }) => unit));
	return years.size === marks.length && years.size > 1 && units.size === 1;
}

/** A table as readers choose from it; `label` says a coded value of a column in words. */
export function listSeries(
	table: SeriesTable & Pick<ListedTable, 'title' | 'topic'>,
	label: (column: string, code: string) => string
): ListedTable {
	const columns = keyColumns(table).series;
	const series = [...seriesIn(table)].map(([id, marks]): ListedSeries => {
		const codes = id.split('.').slice(1);
		const years = marks.map(({ start }) => start);
		return {
			id,
			// What is measured stands last in keys, and is said first.
			labels: columns.map((column, index) => label(column, codes[index] ?? '')).reverse(),
			unit: marks[0]?.unit ?? '',
			from: Math.min(...years),
			to: Math.max(...years)
		};
	});
	return { name: table.name, title: table.title, topic: table.topic, series };
}
