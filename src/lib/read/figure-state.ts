import {
	isEmpty,
	labelOf,
	select,
	type Chart,
	type Choice,
	type Mark,
	type Selection,
	type Series
} from '../data/selection';
import type { YearSpan } from '../data/years';
import type { ChartMessages } from '../words/messages';
import type { SignWords } from './card';
import { signKeysOf, type SignKey } from '../charts/signs';
import { describePlace, describeSeries, describeValue, summarise } from './summary';

/** What a figure says and offers under a choice, beside the drawing itself. Plain data but for the selection. */
export interface FigureState {
	/** `null` for the default view before its rows have come. */
	readonly selection: Selection | null;
	readonly summary: string;
	/** Keys of the signs to explain. */
	readonly signs: readonly SignKey[];
	/** Keys of the series that can be chosen, and of those drawn. */
	readonly legend: readonly string[];
	readonly shown: readonly string[];
	/** Keys of the small charts that have anything to draw. */
	readonly panels: readonly string[];
	readonly vintage: string | null;
	readonly empty: boolean;
	/** First and last year that any row of the chart covers. */
	readonly available: YearSpan;
}

/** The state of a figure: pure, the same at build and in the browser. */
export function stateOf(declared: Chart, choice: Choice, words: ChartMessages): FigureState {
	const selection = select(declared, choice);
	const { chart, marks, vintage } = selection;
	return {
		selection,
		summary: summarise(selection, words),
		signs: signKeysOf(marks),
		// States of a stock differ in their split: only the series of the state shown can be chosen.
		legend: chart.series
			.map(({ key }) => key)
			.filter(
				(key) =>
					vintage === null || chart.marks.some((mark) => mark.series === key && mark.dimensions['as_of'] === vintage)
			),
		shown: selection.series,
		panels: chart.panels.map(({ key }) => key).filter((key) => marks.some((mark) => mark.panel === key)),
		vintage,
		empty: isEmpty(selection),
		available: selection.available
	};
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

/** What is read out where the reader stands. */
export interface Reading {
	readonly place: string;
	readonly values: readonly ReadingValue[];
	/** Ids of the sources of all values. */
	readonly sources: readonly string[];
}

/** Dimensions that a reading does not name: they say how a value came about. */
const unspoken = ['as_of', 'effective_to', 'series', 'survey'];

/** The values at a stop of a chart, in words. */
export function readingOf(
	selection: Selection,
	stop: { readonly marks: readonly Mark[] },
	signs: readonly SignWords[],
	words: ChartMessages
): Reading {
	const { chart } = selection;
	const common = chart.dimensions
		.map(({ key }) => key)
		.filter((key) => new Set(stop.marks.map(({ dimensions }) => dimensions[key])).size === 1);
	const [first] = stop.marks;
	return {
		place: common
			.filter((key) => !unspoken.includes(key))
			.map((key) => labelOf(chart, key, first?.dimensions[key] ?? ''))
			.join(', '),
		values: stop.marks.map((mark) => ({
			key: mark.key,
			series: chart.series.length > 1 ? chart.series.find(({ key }) => key === mark.series) : undefined,
			label: describeSeries(selection, mark) || describePlace(selection, mark, common),
			value: mark.value === null ? '' : describeValue(mark, words),
			doubts: signs
				.filter(({ value }) => value === mark.flag || value === mark.evidence)
				.map(({ label }) => label.toLowerCase()),
			note: mark.note
		})),
		sources: [...new Set(stop.marks.flatMap(({ source }) => source.split(' ')))].filter((id) => id !== '')
	};
}
