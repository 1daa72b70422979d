import { writeCsv, type CsvCell } from '../data/csv-writer';
import type { Mark, Selection } from '../data/selection';
import { provenanceColumns, provenanceOf } from '../data/selection-csv';
import { shownName } from '../data/shown-name';
import { tableOfSeries } from './series';

/** The values of a year, in the order of the series; `undefined` where a series has none. */
export interface YearRow {
	readonly year: number;
	readonly marks: readonly (Mark | undefined)[];
}

/** The rows of a combination: one for each year in which any series has a value. */
export function rowsByYear({ marks, series }: Selection): YearRow[] {
	const years = [...new Set(marks.map(({ start }) => start))].sort((one, other) => one - other);
	return years.map((year) => ({
		year,
		marks: series.map((key) => marks.find((mark) => mark.series === key && mark.start === year))
	}));
}

/**
 * A combination as CSV: the year, a column of values for each series with its table, series and unit as head, and then for
 * each series evidence, flag, source and note of its values.
 */
export function combinationToCsv(selection: Selection): string {
	const { chart, series } = selection;
	const unit = (key: string) => chart.marks.find((mark) => mark.series === key)?.unit ?? '';
	const header = [
		'year',
		...series.map((key) => `${key} (${unit(key)})`),
		...series.flatMap((key) => provenanceColumns.map((column) => `${key} ${column}`))
	];
	const none: readonly CsvCell[] = provenanceColumns.map(() => null);
	return writeCsv(
		header,
		rowsByYear(selection).map(({ year, marks }) => [
			year,
			...marks.map((mark) => mark?.value ?? null),
			...marks.flatMap((mark) => (mark ? provenanceOf(mark) : none))
		])
	);
}

/** The name of the file: its tables and years, `arrivals+labour_2012-2019.csv`. */
export function combinationFileName({ series, choice: { from, to } }: Selection): string {
	const tables = [...new Set(series.map(tableOfSeries))].join('+');
	return `${shownName(tables, { from, to })}.csv`;
}

/** The sources that marks name, each with the years of its values in order. */
export function sourceYears(marks: readonly Mark[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const { sources, start } of marks)
		for (const id of sources)
			found.set(
				id,
				[...new Set([...(found.get(id) ?? []), start])].sort((one, other) => one - other)
			);
	return found;
}
