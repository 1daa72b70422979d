import { writeCsv, type CsvCell } from './csv-writer';
import type { Selection } from './selection';

/**
 * The rows of a selection as CSV: the chart's dimensions in coded values, then value, low, high (where the chart has
 * bounds), unit, evidence, flag, source, note.
 */
export function selectionToCsv({ chart, choice, marks }: Selection): string {
	const bounds = chart.marks.some(({ low, high }) => low !== null || high !== null);
	const header = [
		...chart.dimensions.map(({ key }) => key),
		// Another unit than the table's stands in the head too, so that no column is taken for another.
		choice.unit === undefined ? 'value' : `value (${marks[0]?.unit ?? choice.unit})`,
		...(bounds ? ['low', 'high'] : []),
		'unit',
		'evidence',
		'flag',
		'source',
		'note'
	];
	const rows = marks.map((mark): CsvCell[] => [
		...chart.dimensions.map(({ key }) => numeric(mark.dimensions[key] ?? '')),
		mark.value,
		...(bounds ? [mark.low, mark.high] : []),
		mark.unit,
		mark.evidence,
		mark.flag,
		mark.source,
		mark.note === '' ? null : mark.note
	]);
	return writeCsv(header, rows);
}

/** Years stand as numbers. */
function numeric(text: string): CsvCell {
	return /^\d{4}$/.test(text) ? Number(text) : text === '' ? null : text;
}

/** The name of the file: `arrivals-by-sex.csv`, `arrivals-by-sex_2012-2019.csv`, or with one open end `_2012-`. */
export function selectionFileName({ chart, choice }: Selection): string {
	const { from, to } = choice;
	const unit = choice.unit === undefined ? '' : `_${choice.unit}`;
	const years = from === undefined && to === undefined ? '' : `_${from ?? ''}-${to ?? ''}`;
	return `${chart.slug}${unit}${years}.csv`;
}
