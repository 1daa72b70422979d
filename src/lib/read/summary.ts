import type { Mark, Selection } from '../data/selection';
import { labelOf } from '../data/selection';
import { formatNumber } from '../data/format-number';
import type { ChartMessages } from '../words/messages';

/** A mark's value with its unit, as words: "2,252 people", "about 50 people", "500 to 600 people". */
export function describeValue({ value, low, high, unit, flag }: Mark, words: ChartMessages): string {
	if (value === null) return words.chart.noValue;
	const number = (amount: number) => formatNumber(amount, words.locale, 0, Math.abs(amount) < 10 ? 2 : 1);
	const amount = low !== null && high !== null ? words.chart.range(number(low), number(high)) : number(value);
	// "361.3 × 10,000 won a month": a unit that begins with a number must not run into the value.
	const said = unit === '' ? amount : /^\d/.test(unit) ? `${amount} × ${unit}` : `${amount} ${unit}`;
	return flag === 'estimate' || flag === 'rounded' ? words.chart.about(said) : said;
}

/** What a mark is about, in words: all its dimensions but those named. */
export function describePlace({ chart }: Selection, mark: Mark, without: readonly string[] = []): string {
	return chart.dimensions
		.filter(({ key }) => !without.includes(key))
		.map(({ key }) => labelOf(chart, key, mark.dimensions[key] ?? ''))
		.filter((label) => label !== '')
		.join(', ');
}

/** The label of a mark's series, or '' where the chart has only one. */
export function describeSeries({ chart }: Selection, mark: Mark): string {
	return chart.series.length > 1 ? (chart.series.find(({ key }) => key === mark.series)?.label ?? '') : '';
}

/** Dimensions that say how a value came about, not what it is about. */
const incidental = ['as_of', 'published', 'effective_to', 'fieldwork', 'age_base', 'reporter'];

/** A selection in one or a few short sentences, for everybody who does not see the drawing. */
export function summarise(selection: Selection, words: ChartMessages): string {
	const { marks } = selection;
	const valued = marks.filter((mark): mark is Mark & { value: number } => mark.value !== null);
	if (marks.length === 0) return '';
	const from = Math.min(...marks.map(({ span }) => span.from));
	const to = Math.max(...marks.map(({ span }) => span.to));
	const oneUnit = new Set(valued.map(({ unit }) => unit)).size === 1;
	const highest = oneUnit
		? valued.reduce<(Mark & { value: number }) | null>(
				(top, mark) => (top && top.value >= mark.value ? top : mark),
				null
			)
		: null;
	const place = (mark: Mark) => describePlace(selection, mark, incidental);
	return words.chart.summary(
		valued.length === 0 ? words.chart.events(marks.length) : words.chart.values(valued.length),
		selection.chart.filter.kind === 'none' ? '' : words.chart.summaryYears(from, to),
		highest ? words.chart.summaryHighest(describeValue(highest, words), place(highest)) : ''
	);
}
