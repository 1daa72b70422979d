import type { Evidence, Field, Flag } from './descriptor';
import { overlaps, spanOf, type YearSpan } from './years';

/** One thing drawn on a chart, one row of its table, one row of its CSV. */
export interface Mark {
	/** Unique within the chart. */
	readonly key: string;
	/** What the value is about, in the coded values of the tables, by the names of the chart's dimensions. */
	readonly dimensions: Readonly<Record<string, string>>;
	readonly series: string;
	/** The small chart of a figure with several; empty where there is one. */
	readonly panel: string;
	/** The line of a chart by category; empty on charts over time. */
	readonly category: string;
	/** The years the value covers, for the filter. */
	readonly span: YearSpan;
	/** The place on the axis of time, in years: 1 July 2005 is about 2005.5, the whole of 2005 runs from 2005 to 2006. */
	readonly start: number;
	readonly end: number;
	/** `null` for events, which have no value. */
	readonly value: number | null;
	/** Whether the value stands for anything below it. */
	readonly below?: boolean;
	/** Published bounds, where a source gives a range. */
	readonly low: number | null;
	readonly high: number | null;
	readonly unit: string;
	readonly evidence: Evidence;
	readonly flag: Flag | null;
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** For rows worked out by the site, the formula. */
	readonly note: string;
}

/** The form of a chart; each is drawn in one way only. */
export type Form =
	/** Columns of more time than `per`, in years, are drawn at their average over as much. */
	| { readonly kind: 'columns'; readonly per?: number }
	/** `gap` names two series whose distance is filled and written. */
	| { readonly kind: 'lines'; readonly filled: boolean; readonly gap?: readonly [upper: string, lower: string] }
	| { readonly kind: 'steps' }
	| { readonly kind: 'points' }
	| { readonly kind: 'lollipops' }
	/** With shares of the sum of all rows; the sum of rows `together` is written beside them. */
	| { readonly kind: 'bars'; readonly shares?: boolean; readonly together?: readonly string[] }
	/** With shares of the sum of all rows, and the sum of rows `together`. */
	| { readonly kind: 'pyramid'; readonly left: string; readonly together: readonly string[] }
	| { readonly kind: 'dumbbell' }
	/** Columns by series or by first year; bars as long as the value is large, or as the time that it holds for. */
	| { readonly kind: 'table'; readonly columns: 'series' | 'years'; readonly bars: 'size' | 'time' }
	| { readonly kind: 'timeline' };

/** How a chart answers to the range of years. */
export type Filter =
	| { readonly kind: 'years' }
	/** States of a stock: the latest one up to the end year is shown. `year` is the year of the state. */
	| { readonly kind: 'vintages'; readonly vintages: readonly { readonly key: string; readonly year: number }[] }
	| { readonly kind: 'none'; readonly reason: Unfiltered };

/** Why a chart does not answer to the range of years. */
export type Unfiltered = 'departure' | 'rules' | 'claims';

/** Colours by meaning, fixed over all charts. */
export type ColourName =
	| 'men'
	| 'women'
	| 'all'
	| 'comparison'
	| 'north'
	| 'south'
	| 'first'
	| 'second'
	| 'third'
	| 'fourth'
	| 'fifth'
	| 'sixth';

/** The maps that charts may have beside them. */
export type MapName = 'north' | 'south';

export interface Series {
	readonly key: string;
	readonly label: string;
	/** Its name in the plot, where the label is too long to stand at a line. */
	readonly short: string;
	readonly colour: ColourName;
	/** Whether it is drawn before the reader chooses. */
	readonly shown: boolean;
	/** Whether a line joins its marks, on charts of lines. */
	readonly joined: boolean;
}

/** A moment, or with `until` a period, marked on the axis of time because it explains a bend. */
export interface ChartEvent {
	readonly at: number;
	readonly until: number | null;
	readonly label: string;
	/** In two or three words, for narrow drawings. */
	readonly short: string;
}

/** What the rows of a chart are about: a column of its tables. */
export interface Dimension extends Pick<Field, 'time' | 'unsaid'> {
	readonly key: string;
	readonly label: string;
}

/** A chart with its words, without its rows, as plain data: what pages carry. */
export interface ChartInfo {
	readonly slug: string;
	readonly form: Form;
	readonly filter: Filter;
	readonly name: string;
	readonly title: string;
	readonly subline: string;
	/** What is measured without the chart's own unit, for views in another unit. */
	readonly measured: string;
	/** Word at the value axis. */
	readonly axis: string;
	/** Words before the last year for which an amount is documented. */
	readonly undocumented: string;
	/** Words before years without figures. */
	readonly missing: string;
	/** Words beside a line that lacks years more than once. */
	readonly dotted: string;
	/** What stands in a table where there is no value. */
	readonly absent: string;
	/** The word before the year of a value that no word at the axis names; without it none is named. */
	readonly dated?: string;
	/** The unit of the distance between two series, where it is drawn. */
	readonly distance: string;
	/** What the plot says of all its years together. */
	readonly sum?: string;
	/** Keys of the marks whose values the finding names: they are labelled wherever the chart is drawn. */
	readonly named: readonly string[];
	/** Rows by category, or marks by key, that the finding is about: others are grey. Where it is about all, none. */
	readonly lifted: readonly string[];
	/** Keys of marks of lines that would outshine what the finding is about: drawn pale. */
	readonly faded: readonly string[];
	/** What the plot says behind the value of a mark, by its key: a share or ratio that the finding names. */
	readonly remarks: Readonly<Record<string, string>>;
	/** What changed at a break, in two or three words, by the year in which it begins. */
	readonly breaks: Readonly<Record<string, string>>;
	/** Words beside values that cannot be compared with those of other states. */
	readonly otherwise: string;
	/** What values are divided by at the axis and in the plot: 1,000,000 where the word at the axis is "million won". */
	readonly divide: number;
	/** Largest value the axis must reach, whatever is selected; `null` leaves it to the data. */
	readonly ceiling: number | null;
	/** Whether the axis of values begins at zero. */
	readonly fromZero: boolean;
	/** What the word at the axis of values adds where it does not. */
	readonly cut?: string;
	readonly dimensions: readonly Dimension[];
	/** Labels of the coded values of the dimensions, by dimension. */
	readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly series: readonly Series[];
	/** The small charts; one may divide its values by more than the chart does. */
	readonly panels: readonly { readonly key: string; readonly label: string; readonly divide?: number }[];
	/** Whether the small charts stand one below the other, with their years in line. */
	readonly aligned?: boolean;
	/** The rows of a chart by category; rows that follow each other under one heading stand together. */
	readonly categories: readonly { readonly key: string; readonly label: string; readonly heading?: string }[];
	readonly events: readonly ChartEvent[];
	/** The map beside the chart, if it has one. */
	readonly map?: MapName;
	/** Other units in which the chart can be shown; its own has no entry. */
	readonly units: readonly UnitInfo[];
}

/** What of a chart changes with its unit, beside its rows. */
export interface UnitInfo extends Pick<
	ChartInfo,
	'form' | 'axis' | 'divide' | 'ceiling' | 'fromZero' | 'series' | 'panels' | 'dimensions'
> {
	readonly key: string;
	readonly label: string;
	/** A sentence below the chart. */
	readonly text: string;
}

/** The rows of a chart in one unit. */
export interface Rows {
	readonly marks: readonly Mark[];
}

/** A chart in another unit. */
export interface ChartUnit extends UnitInfo, Rows {}

/** A chart with all its rows, in its own unit and in others. */
export interface Chart extends ChartInfo, Rows {
	readonly units: readonly ChartUnit[];
}

/** What the reader chose: a missing end of the range means the earliest or the latest year there is. */
export interface Choice {
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** Keys of the series to draw; missing means the chart's own choice. */
	readonly series?: readonly string[] | undefined;
	/** Key of another unit; missing means the chart's own. */
	readonly unit?: string | undefined;
	/** Key of a state of a stock; missing means the latest up to the last year chosen. */
	readonly state?: string | undefined;
}

/** Whether a choice leaves a chart as it was built; years do not change one that is not filtered by year. */
export function isDefault({ filter }: Pick<Chart, 'filter'>, { from, to, series, unit, state }: Choice): boolean {
	const years = filter.kind === 'none' || (from === undefined && to === undefined);
	return years && [series, unit, state].every((part) => part === undefined);
}

/** The rows of a chart under a choice: the one thing that chart, table, CSV and words are made from. */
export interface Selection {
	readonly chart: Chart;
	readonly choice: Choice;
	readonly marks: readonly Mark[];
	/** Keys of the series drawn, in the chart's order. */
	readonly series: readonly string[];
	/** The state shown, on charts by vintage. */
	readonly vintage: string | null;
	/** First and last year that any row of the chart covers. */
	readonly available: YearSpan;
}

/** A chart in one of its other units; in its own where none has the key. */
export function inUnit(chart: Chart, key: string | undefined): Chart {
	const unit = chart.units.find((one) => one.key === key);
	if (!unit) return chart;
	const { key: _, label: _label, text: _text, ...changed } = unit;
	return { ...chart, ...changed };
}

/** A chart in each of its units, its own first. */
export function inEachUnit(chart: Chart): Chart[] {
	return [chart, ...chart.units.map(({ key }) => inUnit(chart, key))];
}

/** The state that a row belongs to, on charts of a stock. */
export function snapshotOf({ dimensions }: Pick<ChartInfo, 'dimensions'>, mark: Pick<Mark, 'dimensions'>) {
	return atTime(dimensions, 'at', mark);
}

/** Whether what a row says has an end that is not known yet, such as an amount in force. */
export function isOpenEnded({ dimensions }: Pick<ChartInfo, 'dimensions'>, mark: Pick<Mark, 'dimensions'>): boolean {
	return atTime(dimensions, 'to', mark) === '';
}

/** What a row says in the dimension that has a part in saying when it holds; nothing where there is no such dimension. */
function atTime(dimensions: readonly Dimension[], part: Dimension['time'], mark: Pick<Mark, 'dimensions'>) {
	const dimension = dimensions.find(({ time }) => time === part);
	return dimension && mark.dimensions[dimension.key];
}

/** The series that can be chosen. States of a stock differ in their split: of the state shown, those that it has. */
export function seriesOffered({ chart, vintage }: Pick<Selection, 'chart' | 'vintage'>): readonly Series[] {
	return chart.series.filter(
		({ key }) =>
			vintage === null || chart.marks.some((mark) => mark.series === key && snapshotOf(chart, mark) === vintage)
	);
}

/** The rows of a chart that a choice leaves, in the chart's order. */
export function select(declared: Chart, choice: Choice = {}): Selection {
	const chart = inUnit(declared, choice.unit);
	const series = chart.series
		.filter(({ key, shown }) => (choice.series ? choice.series.includes(key) : shown))
		.map(({ key }) => key);
	const { filter } = chart;
	const vintage = filter.kind === 'vintages' ? (choice.state ?? latestVintage(filter.vintages, choice.to)) : null;
	const asked: YearSpan = { from: choice.from ?? -Infinity, to: choice.to ?? Infinity };
	const marks = chart.marks.filter((mark) => {
		if (!series.includes(mark.series)) return false;
		switch (chart.filter.kind) {
			case 'none':
				return true;
			case 'years':
				return overlaps(mark.span, asked);
			case 'vintages':
				return vintage !== null && snapshotOf(chart, mark) === vintage;
		}
	});
	return { chart, choice, marks, series, vintage, available: availableYears(chart) };
}

/** The key of the latest state up to a year. */
export function latestVintage(vintages: readonly { key: string; year: number }[], to = Infinity): string | null {
	let latest: { key: string; year: number } | undefined;
	for (const vintage of vintages) if (vintage.year <= to && (!latest || vintage.year >= latest.year)) latest = vintage;
	return latest?.key ?? null;
}

/** First and last year that any row of a chart covers. */
export function availableYears(chart: Chart): YearSpan {
	const spans =
		chart.filter.kind === 'vintages'
			? chart.filter.vintages.map(({ year }) => ({ from: year, to: year }))
			: chart.marks.map(({ span }) => span);
	return spanOf(spans);
}

/** The marks that the axis of time covers: those of the years asked for, else all of the series drawn, else all. */
export function marksOnAxis({
	chart,
	choice,
	marks,
	series
}: Pick<Selection, 'chart' | 'choice' | 'marks' | 'series'>) {
	const cut = chart.filter.kind === 'years' && (choice.from !== undefined || choice.to !== undefined);
	if (cut && marks.length > 0) return marks;
	const drawn = chart.marks.filter((mark) => series.includes(mark.series));
	return drawn.length > 0 ? drawn : chart.marks;
}

/** Whether the choice leaves anything to draw. */
export function isEmpty(selection: Selection): boolean {
	return selection.marks.length === 0;
}

/** The label of a coded value of a dimension, or the value itself where it needs none (years, dates). */
export function labelOf(chart: Chart, dimension: string, value: string): string {
	return chart.labels[dimension]?.[value] ?? value;
}
