import { groupBy } from '../charts/marks';
import { marksOnAxis, type ColourName, type Mark, type Selection } from '../data/selection';
import { spanOf, type YearSpan } from '../data/years';
import { headingOf } from './heading';
import { describeSeries, describeValue, totalOf, type ReadingWords } from './summary';
import { traitsOf } from '../draw/forms/traits';

/** A value that stands beside a small picture, in words. */
export interface Latest {
	/** What it is of: a series, a category; '' where the chart is of one thing. */
	readonly name: string;
	/** The colour of its series, where the picture has several. */
	readonly colour: ColourName | null;
	/** With its unit. */
	readonly value: string;
	/** Its time; '' where the chart is not of years. */
	readonly when: string;
}

/** What stands around the small picture of a chart. */
export interface ThumbnailWords {
	/** The finding, or for another view than the default one what is shown. */
	readonly title: string;
	/** The last values over time, of one or two series; by category the one that the finding names, or the largest. */
	readonly latest: readonly Latest[];
	/** First and last year of the axis of time; `null` on charts by category, and without values. */
	readonly ends: YearSpan | null;
}

interface Described {
	readonly mark: Mark;
	readonly name: string;
	readonly colour: ColourName | null;
}

/** Says what the small picture of a selection shows. Without values it is a title alone. */
export function thumbnailWords(selection: Selection, words: ReadingWords): ThumbnailWords {
	const { reading } = words;
	const { chart, marks, vintage } = selection;
	const timed = !traitsOf(chart.form).valued || chart.marks.every(({ category }) => category === '');
	const inForce = marks.filter(({ value, flag }) => value !== null && flag !== 'proposal');
	const described = (timed ? lastOfSeries : leadingCategory)(selection, inForce);
	const when = (mark: Pick<Mark, 'span' | 'start' | 'end'>) =>
		vintage !== null ? reading.month(vintage) : chart.filter.kind === 'none' ? '' : timeOf(mark, reading);
	return {
		title: headingOf(selection, words),
		latest:
			described.length === 0 && marks.length > 0
				? [{ ...nameless, value: reading.events(marks.length), when: when(wholeOf(marks)) }]
				: described.map(({ mark, ...named }) => ({
						...named,
						value: describeValue(mark, words),
						when: when(mark)
					})),
		ends: timed && marks.length > 0 ? spanOf(marksOnAxis(selection).map(({ span }) => span)) : null
	};
}

/** The years of a mark in words, or the months where it covers a part of a year. */
function timeOf(
	{ span: { from, to }, start, end }: Pick<Mark, 'span' | 'start' | 'end'>,
	reading: ReadingWords['reading']
): string {
	const month = (at: number) => Math.round((at - from) * 12);
	return end > start && end - start < 0.9 && from === to
		? reading.months(from, month(start) + 1, month(end))
		: reading.years(from, to);
}

/** All the time that some marks cover. */
function wholeOf(marks: readonly Mark[]): Pick<Mark, 'span' | 'start' | 'end'> {
	const [start, end] = [marks.map((mark) => mark.start), marks.map((mark) => mark.end)];
	return { span: spanOf(marks.map(({ span }) => span)), start: Math.min(...start), end: Math.max(...end) };
}

/** The last of one or two series, or those of the last time where there are more; what stands on one another in one sum. */
function lastOfSeries(selection: Selection, marks: readonly Mark[]): Described[] {
	const { chart, series } = selection;
	const end = Math.max(...marks.map((mark) => mark.end));
	const last = marks.filter((mark) => mark.end === end);
	const total = totalOf(chart, last);
	if (total ?? traitsOf(chart.form).parts === 'stacked')
		return (total ? [total] : last).map((mark) => ({ ...nameless, mark }));
	return chart.series
		.flatMap(({ key, colour }) => {
			const mark = latestOf((series.length > 2 ? last : marks).filter((one) => one.series === key));
			return mark ? [{ mark, name: seriesOf(selection, mark), colour: series.length > 1 ? colour : null }] : [];
		})
		.slice(0, 2);
}

/** What the finding names, else all: of these the latest and largest; where bars stand end to end, the largest sum. */
function leadingCategory(selection: Selection, marks: readonly Mark[]): Described[] {
	const { chart } = selection;
	const summed = traitsOf(chart.form).parts === 'beside';
	const named = marks.filter(({ key }) => !summed && chart.named.includes(key));
	const sums = [...groupBy(marks, ({ category }) => category).values()].flatMap(([first, ...others]) =>
		first ? [{ ...first, value: others.reduce((sum, { value }) => sum + (value ?? 0), first.value ?? 0) }] : []
	);
	const mark = latestOf(summed ? sums : named.length > 0 ? named : marks);
	if (!mark) return [];
	const category = chart.categories.find(({ key }) => key === mark.category)?.label ?? '';
	const parts = [category, summed ? '' : seriesOf(selection, mark)];
	return [{ mark, name: parts.filter((part) => part !== '').join(', '), colour: null }];
}

/** The label of a mark's series, or '' where one alone is drawn. */
function seriesOf(selection: Selection, mark: Mark): string {
	return selection.series.length > 1 ? describeSeries(selection, mark) : '';
}

/** The mark of the latest time, of several the largest. */
function latestOf(marks: readonly Mark[]): Mark | undefined {
	return marks.toSorted((one, other) => other.end - one.end || (other.value ?? 0) - (one.value ?? 0))[0];
}

const nameless = { name: '', colour: null } as const;
