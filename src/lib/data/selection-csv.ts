import { writeCsv, type CsvCell } from './csv-writer';
import type { Mark, Selection } from './selection';
import { shownName } from './shown-name';

/** Whether a chart has values with published bounds. */
function hasBounds(chart: Selection['chart']): boolean {
	return chart.marks.some(({ low, high }) => low !== null || high !== null);
}

/** The head of the column of values. Another unit than the table's stands in it, so that no column is taken for another. */
export function valueColumn({ choice, marks }: Selection): string {
	return choice.unit === undefined ? 'value' : `value (${marks[0]?.unit ?? choice.unit})`;
}

/** The columns of the rows of a selection as CSV. */
export function columnsOf(selection: Selection): string[] {
	const { chart } = selection;
	return [
		...chart.dimensions.map(({ key }) => key),
		valueColumn(selection),
		...(hasBounds(chart) ? ['low', 'high'] : []),
		'unit',
		...provenanceColumns
	];
}

/** The columns that say of a value where it comes from and how far it goes. */
export const provenanceColumns = ['evidence', 'flag', 'source', 'note'] as const;

/** The cells of these columns. */
export function provenanceOf({ evidence, flag, sources, note }: Mark): CsvCell[] {
	return [evidence, flag, sources.join(' '), note === '' ? null : note];
}

/**
 * The rows of a selection as CSV: the chart's dimensions in coded values, then value, low, high (where the chart has
 * bounds), unit, evidence, flag, source, note.
 */
export function selectionToCsv(selection: Selection): string {
	const { chart, marks } = selection;
	const bounds = hasBounds(chart);
	const rows = marks.map((mark): CsvCell[] => [
		...chart.dimensions.map(({ key }) => numeric(mark.dimensions[key] ?? '')),
		mark.value,
		...(bounds ? [mark.low, mark.high] : []),
		mark.unit,
		...provenanceOf(mark)
	]);
	return writeCsv(columnsOf(selection), rows);
}

/** Years stand as numbers. */
function numeric(text: string): CsvCell {
	return /^\d{4}$/.test(text) ? Number(text) : text === '' ? null : text;
}

/** The name of the file: `arrivals-by-sex_2012-2019.csv`. */
export function selectionFileName({ chart, choice }: Selection): string {
	return `${shownName(chart.slug, choice)}.csv`;
}
