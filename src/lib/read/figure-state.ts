import {
	isEmpty,
	labelOf,
	marksOnAxis,
	select,
	seriesOffered,
	type Chart,
	type Choice,
	type Mark,
	type Selection,
	type Series
} from '../data/selection';
import type { YearSpan } from '../data/years';
import type { SignWords } from './card';
import { headingOf } from './heading';
import { signKeysOf, type SignKey } from '../charts/signs';
import {
	commonDimensions,
	describePlace,
	describeSeries,
	describeValue,
	summarise,
	totalOf,
	unsaidIn,
	type ReadingWords
} from './summary';
import { traitsOf } from '../draw/forms/traits';

/** What a figure says and offers under a choice, beside the drawing itself. Plain data but for the selection. */
export interface FigureState {
	/** `null` for the default view before its rows have come. */
	readonly selection: Selection | null;
	readonly heading: string;
	readonly summary: string;
	/** Keys of the signs to explain. */
	readonly signs: readonly SignKey[];
	/** Keys of the series that can be chosen, none where the plot compares all of them by their names; and of those drawn. */
	readonly legend: readonly string[];
	readonly shown: readonly string[];
	/** Keys of the small charts that have anything to draw. */
	readonly panels: readonly string[];
	/** Which of the chart's marked events stand in the plot, by their places in its list. */
	readonly events: readonly number[];
	readonly vintage: string | null;
	readonly empty: boolean;
	/** Where nothing is left: the series that have values in the years chosen, though they are not shown. */
	readonly others: readonly Series[];
	/** First and last year that any row of the chart covers. */
	readonly available: YearSpan;
}

/** The state of a figure: pure, the same at build and in the browser. */
export function stateOf(declared: Chart, choice: Choice, words: ReadingWords): FigureState {
	const selection = select(declared, choice);
	const { chart, marks, vintage } = selection;
	const empty = isEmpty(selection);
	const offered = seriesOffered(selection).map(({ key }) => key);
	const isNamed = traitsOf(chart.form).compared && offered.length === selection.series.length;
	return {
		selection,
		heading: headingOf(selection, words),
		summary: summarise(selection, words),
		signs: signKeysOf(marks),
		legend: isNamed ? [] : offered,
		shown: selection.series,
		panels: chart.panels.map(({ key }) => key).filter((key) => marks.some((mark) => mark.panel === key)),
		events: eventsIn(selection),
		vintage,
		empty,
		others: empty ? othersOf(declared, selection) : [],
		available: selection.available
	};
}

/** The series of a chart that have marks in the choice but for its series. */
function othersOf(declared: Chart, { chart, choice }: Selection): readonly Series[] {
	const { marks } = select(declared, { ...choice, series: chart.series.map(({ key }) => key) });
	return chart.series.filter(({ key }) => marks.some((mark) => mark.series === key && mark.value !== null));
}

/** The events that the axis of time reaches. */
function eventsIn(selection: Selection): number[] {
	const marks = marksOnAxis(selection);
	const from = Math.min(...marks.map(({ start }) => start));
	const to = Math.max(...marks.map(({ end }) => end));
	return selection.chart.events.flatMap(({ at, until }, index) => ((until ?? at) >= from && at <= to ? [index] : []));
}

/** One value of a reading. */
export interface ReadingValue {
	readonly key: string;
	readonly series: Series | undefined;
	readonly label: string;
	readonly value: string;
	/** Evidence and flag in words. */
	readonly doubts: readonly string[];
	readonly note: string;
}

/** What is read out at the cursor. */
export interface Reading {
	readonly place: string;
	readonly values: readonly ReadingValue[];
	/** The sum of what stands on one another; empty where a sum says nothing. */
	readonly total: string;
	/** What happened at the time, as far as the chart marks it. */
	readonly events: readonly string[];
	/** Ids of the sources of all values. */
	readonly sources: readonly string[];
}

/** The values at a stop of a chart, in words. */
export function readingOf(
	selection: Selection,
	stop: { readonly marks: readonly Mark[] },
	signs: readonly SignWords[],
	words: ReadingWords
): Reading {
	const { chart } = selection;
	const marks = asDrawn(chart, stop.marks);
	const total = totalOf(chart, marks);
	const common = commonDimensions(chart, stop.marks);
	const unsaid = unsaidIn(chart, 'reading');
	const [first] = stop.marks;
	return {
		place: common
			.filter((key) => !unsaid.includes(key))
			.map((key) => labelOf(chart, key, first?.dimensions[key] ?? ''))
			.join(', '),
		values: marks.map((mark) => ({
			key: mark.key,
			series: chart.series.length > 1 ? chart.series.find(({ key }) => key === mark.series) : undefined,
			label: describeSeries(selection, mark) || describePlace(selection, mark, common),
			value: mark.value === null ? '' : describeValue(mark, words),
			doubts: signs
				.filter(({ value }) => value === mark.flag || value === mark.evidence)
				.map(({ label }) => label.toLowerCase()),
			note: mark.note
		})),
		total: total ? describeValue(total, words) : '',
		events: chart.events
			.filter(({ at, until }) =>
				marks.some(({ start, end }) => at < Math.max(end, start + 0.1) && (until ?? at) >= start)
			)
			.map(({ label }) => label),
		sources: [...new Set(stop.marks.flatMap(({ sources }) => sources))]
	};
}

/** The values at one place from top to bottom, as their marks stand there. */
function asDrawn({ form, series }: Chart, marks: readonly Mark[]): readonly Mark[] {
	const place = ({ series: key }: Mark) => series.findIndex((one) => one.key === key);
	const { apart, parts } = traitsOf(form);
	if (parts === 'stacked') return marks.toSorted((one, other) => place(other) - place(one));
	if (apart) return marks.toSorted((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity));
	return marks;
}
