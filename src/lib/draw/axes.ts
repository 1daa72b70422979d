import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatNumber } from '../data/format-number';
import { marksOnAxis, type Mark } from '../data/selection';
import { spanOf, type YearSpan } from '../data/years';
import { topPadding } from './annotations';
import { breaksOf } from './breaks';
import { pictureWidths } from './heights';
import type { Annotations, Connector, Datum, DrawnType, Label, Moment, RowLabel, RowSum, ValueLabel } from './shapes';
import { marksIn, middleOf, rowsOf, textSizeOf, withMinus, wordFont, type Panel } from './panel';
import { textWidth } from './text-width';
import { chartFont } from './theme';
import { extentOf, ranks } from './values';
import { traitsOf } from './forms/traits';

export type ChartSettings = ChartConfiguration<DrawnType, Datum[]>;
export type DrawnSet = ChartDataset<DrawnType, Datum[]>;

/** The data of a panel as a form draws them. */
export interface Drawing {
	readonly datasets: DrawnSet[];
	readonly labels?: readonly Label[];
	readonly connectors?: readonly Connector[];
	/** What else stands in a plot over time. */
	readonly words?: Partial<Pick<Annotations, 'values' | 'ends' | 'gaps' | 'names' | 'areas' | 'brackets'>>;
	/** Room at the right for words at the ends of lines. */
	readonly right?: number;
	/** How high the highest mark reaches, where marks stand on one another. */
	readonly highest?: number;
	/** More room above the plot. */
	readonly top?: number;
}

const fontOf = (panel: Panel) => ({ size: textSizeOf(panel), family: chartFont });
const labelPadding = 6;

/** A chart whose axis of time runs from left to right, with values from bottom to top. */
export function overTime(panel: Panel, drawing: Drawing): ChartSettings {
	const { chart } = panel;
	const words = { ...breaksOf(panel), ...drawing.words };
	const { span, right } = roomForBreaks(panel, words, timeSpan(panel), drawing.right ?? 8);
	const whole = chart.marks.every(({ start, end }) => end > start);
	const names = namesOfYears(panel, span, right, whole);
	const years = names.map(({ year }) => year);
	const extents = extentsIn(panel, years);
	const events = chart.events
		.map((event, index): Moment => ({ ...event, number: index + 1 }))
		.filter(({ at, until }) => (until ?? at) >= span.from && at <= span.to);
	return settings(panel, drawing, {
		padding: {
			top:
				topRoom(chart.axis, events, panel) +
				(words.brackets.some(({ sum }) => sum) ? topPadding.row : 0) +
				Math.max(0, ...(words.values ?? []).map(({ lines }) => lines.length - 2)) * topPadding.row +
				(drawing.top ?? 0),
			right
		},
		scales: {
			x: yearScale(span, names, extents, middleOfYears(panel, whole), panel),
			y: valueScale(panel, drawing.highest, words.breaks.length > 0)
		},
		annotations: {
			axisWord: `${chart.axis}${chart.fromZero ? '' : (chart.cut ?? '')}`,
			events,
			...words,
			values: (words.values ?? []).map((value) => dated(withExtent(value, extents), years, panel)),
			zeroLine: 'y'
		}
	});
}

/**
 * A value with its year in words, where neither a tick nor its own words name it: of those that the finding names, on wide
 * drawings of the first and the highest too.
 */
function dated(value: ValueLabel, ticks: readonly number[], { chart: { dated: word }, narrow }: Panel): ValueLabel {
	const { year, rank, by, bold = false, lines } = value;
	const matters = bold || (!narrow && (rank === ranks.highest || rank === ranks.first));
	if (word === undefined || year === undefined || !matters || (by !== 'point' && by !== 'column')) return value;
	const isNamed = ticks.includes(year) || lines.some((line) => line.includes(String(year)));
	return isNamed ? value : { ...value, dated: `${word} ${year}` };
}

/** What the plot says of the part of a year that a value covers, by the years at the axis: it stands below them. */
function extentsIn({ marks, chart }: Panel, ticks: readonly number[]): ReadonlyMap<number, string> {
	return new Map(
		marks.flatMap((mark) => {
			const extent = extentOf(mark, chart);
			return extent !== undefined && ticks.includes(mark.span.to) ? [[mark.span.to, extent]] : [];
		})
	);
}

/** A value with the part of its year that it covers, where the axis does not say it. */
function withExtent(value: ValueLabel, extents: ReadonlyMap<number, string>): ValueLabel {
	const { extent, year, lines } = value;
	return extent === undefined || (year !== undefined && extents.has(year))
		? value
		: { ...value, lines: [...lines, extent] };
}

/** How a chart with a row a category stands in its box. */
export interface RowLayout {
	/** The ends of the axis of values. */
	readonly min?: number;
	readonly max: number;
	/** Room around the rows, in pixels. */
	readonly left?: number;
	readonly right: number;
	readonly top?: number;
	/** How far names stand from the middles of their rows, in pixels, where they do not stand as `isBeside` says. */
	readonly lift?: number;
	/** How much higher the name of the row at a place stands than others, and the heading above it, in pixels. */
	readonly raise?: (at: number) => number;
	readonly sums?: readonly RowSum[];
	/** The unit of the values, where they do not say it. */
	readonly axisWord?: string;
	/** Whether the marks of a row stand end to end, from a line at zero. */
	readonly stacked?: boolean;
}

/** A chart with a row a category, from top to bottom. Values are written at their marks: the axis of values has no words. */
export function byCategory(panel: Panel, drawing: Drawing, layout: RowLayout): ChartSettings {
	const {
		min = 0,
		max,
		left = 1,
		right,
		top = panel.narrow ? 4 : 0,
		sums = [],
		stacked = false,
		axisWord = ''
	} = layout;
	const lift = layout.lift ?? (isBeside(panel) ? null : -17);
	return settings(panel, drawing, {
		padding: { top, right, left },
		scales: {
			x: { type: 'linear', display: false, stacked, min, max },
			y: categoryScale(panel, stacked, lift === null)
		},
		annotations: {
			axisWord,
			rowLabels: rowLabelsOf(panel, lift, layout.raise),
			sums,
			// Names above their bars would lie on it.
			zeroLine: stacked && lift === null ? 'x' : null
		}
	});
}

function settings(
	panel: Panel,
	{ datasets, labels = [], connectors = [] }: Drawing,
	{
		padding,
		scales,
		annotations
	}: {
		readonly padding: { readonly top: number; readonly right: number; readonly left?: number };
		readonly scales: NonNullable<ChartSettings['options']>['scales'];
		readonly annotations: Partial<Annotations>;
	}
): ChartSettings {
	const { theme, narrow } = panel;
	return {
		// Each dataset names its own type.
		type: 'line',
		data: { datasets },
		options: {
			responsive: false,
			devicePixelRatio: 1,
			animation: false,
			events: [],
			font: fontOf(panel),
			layout: { padding: { left: 0, bottom: 0, ...padding } },
			scales: scales ?? {},
			plugins: {
				annotations: {
					ground: theme.ground,
					muted: theme.muted,
					ink: theme.ink,
					zero: theme.zero,
					band: theme.band,
					narrow,
					axisWord: '',
					events: [],
					connectors,
					labels,
					values: [],
					ends: [],
					areas: [],
					names: [],
					textSize: textSizeOf(panel),
					rowLabels: [],
					sums: [],
					breaks: [],
					brackets: [],
					gaps: [],
					zeroLine: null,
					...annotations
				}
			}
		}
	};
}

const rowsIn = ({ series, besides, ...panel }: Panel) =>
	marksOnAxis({ ...panel, marks: besides, series: series.map(({ key }) => key) });

/** The axis of time runs over the years asked for, as far as the chart has rows. */
function timeSpan(panel: Panel): { from: number; to: number } {
	const rows = rowsIn(panel);
	const from = Math.min(...rows.map(({ start }) => start));
	const to = Math.max(...rows.map(({ end }) => end));
	const air = rows.some(({ start, end }) => start === end) ? Math.max(0.3, (to - from) / 60) : 0;
	return { from: from - air, to: to + air };
}

/**
 * How far from its beginning a year is named: where its mark has its middle, as a fiscal year begins in the one before, at
 * its end where sums of that moment stand, and at its beginning where amounts hold from a day.
 */
function middleOfYears({ chart: { form, marks: all }, marks }: Panel, whole: boolean): number {
	const [first] = all;
	if (!whole) return marks.every(({ start, span }) => start === span.to + 1) ? 1 : 0;
	if (traitsOf(form).held) return 0;
	return first && first.end - first.start > 0.9 ? middleOf(first) - first.span.to : 0.5;
}

/** The first and the last year on the axis of time. */
function yearsOf(panel: Panel): YearSpan {
	// What counts as a year may have begun long before it.
	return spanOf(rowsIn(panel).map(({ span: { from, to }, start }) => ({ from: Math.min(from, Math.ceil(start)), to })));
}

/** The years that have marks, those of the finding first; none are where a mark is of several years. */
function markedYears(panel: Panel): number[] | null {
	const { named } = panel.chart;
	const rows = rowsIn(panel);
	if (rows.some(({ span }) => span.from < span.to)) return null;
	const isNamed = ({ key }: Mark) => Number(named.includes(key));
	return [...new Set(rows.toSorted((one, other) => isNamed(other) - isNamed(one)).map(({ span }) => span.to))];
}

/** Width of the plot beside so much room for words at the right, about: the words of its axis differ. */
function widthOf({ narrow }: Panel, right: number): number {
	return (narrow ? pictureWidths.narrow : pictureWidths.wide) - right - 36;
}

/** The longest word of a break needs room right of its line, that of a bracket before the end of the stretch. */
function roomForBreaks(
	panel: Panel,
	{ breaks, brackets }: Pick<Annotations, 'breaks' | 'brackets'>,
	span: { readonly from: number; readonly to: number },
	right: number
) {
	// Plots in line with others share their years.
	if (panel.chart.aligned) return { span, right };
	const longest = (text: string) => Math.max(...text.split(' ').map((word) => textWidth(word, wordFont(panel)))) + 8;
	const part = (at: number) => (at - span.from) / (span.to - span.from);
	const wide = Math.max(
		right,
		...breaks.map(({ at, text }) => (longest(text) - (1 - part(at)) * widthOf(panel, 0)) / part(at))
	);
	const from = brackets
		.filter((bracket) => bracket.from === -Infinity && bracket.text !== '')
		.map(({ until, text }) => {
			const share = longest(text) / widthOf(panel, wide);
			return (until - share * span.to) / (1 - share);
		});
	return { span: { ...span, from: Math.min(span.from, ...from) }, right: wide };
}

/** Of so few years with marks each is named where there is room: steps of years would pass them by. */
const fewYears = 8;

/** Space between two names of years, in pixels. */
const betweenYears = 2;

/** How much wider than the narrowest the widest step between years may be before they look uneven. */
const uneven = 1.6;

/**
 * Years a step from the first to the last of `ends` where one fits, else both and round ones, with the room of a tick between
 * them; where these are uneven, years a longer step apart. Few years with marks are named themselves, the first in order first.
 */
function yearTicks(
	{ from, to }: { from: number; to: number },
	most: number,
	ends: YearSpan | null,
	marked: readonly number[] | null
): number[] {
	const room = (to - from) / most;
	const isApart = (ticks: readonly number[], year: number) => ticks.every((tick) => Math.abs(tick - year) >= room);
	const round = (step: number) =>
		Array.from({ length: Math.floor(to / step) + 1 }, (_, index) => index * step).filter(
			(year) => year >= from && year < to
		);
	const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate >= room) ?? 50;
	if (!ends) return round(step);
	const long = ends.to - ends.from;
	if (marked && marked.length <= fewYears && marked.length < long + 1) {
		const named: number[] = [];
		for (const year of [ends.from, ends.to, ...marked]) if (isApart(named, year)) named.push(year);
		return named.sort((one, other) => one - other);
	}
	const even = (least: number, most: number) => {
		const every = Array.from({ length: most }, (_, index) => index + 1).find(
			(candidate) => candidate >= least && long % candidate === 0
		);
		return every && Array.from({ length: long / every + 1 }, (_, index) => ends.from + index * every);
	};
	const between = (every: number) => {
		const ticks = [ends.from];
		for (const year of round(every)) if (isApart([...ticks, ends.to], year)) ticks.push(year);
		return long > 0 ? [...ticks, ends.to] : ticks;
	};
	const isUneven = (ticks: readonly number[], most: number) => {
		const steps = ticks.slice(1).map((year, index) => year - (ticks[index] ?? year));
		return Math.max(...steps) > most * Math.min(...steps);
	};
	// Beside the ends there is often room for a year of five where there is none for one of ten.
	const ticks = between(Math.min(step, 5));
	if (step === 5 && !isUneven(ticks, 1.3)) return ticks;
	const short = even(room, 5);
	if (short) return short;
	if (!isUneven(ticks, uneven)) return ticks;
	// Over many decades years ending in nought are looked for, even where those beside the ends are nearer or farther.
	const decades = between(Math.max(step, 10));
	if (long > 5 * fewYears && !isUneven(decades, 2 * uneven)) return decades;
	const longer = even(room, Math.floor(long / 2));
	return longer && longer.length >= ticks.length ? longer : ticks;
}

/** The name of a year at the axis of time, in the first row or the second. */
interface YearName {
	readonly year: number;
	readonly text: string;
	readonly row: 0 | 1;
}

/**
 * The names of years at the axis. Where most years have columns or stems, all are named, as ’17 where there is room for no
 * more. Of few years with marks, and gaps between them, those that have no room stand in a second row, else as ’13 in either
 * one, where all have room then: a reader cannot count them off. Part of a year stands in that row.
 */
function namesOfYears(
	panel: Panel,
	span: { readonly from: number; readonly to: number },
	right: number,
	whole: boolean
): readonly YearName[] {
	const widthOfText = (text: string) => textWidth(text, wordFont(panel));
	const width = widthOf(panel, right);
	const marked = markedYears(panel);
	const ticks = yearTicks(span, width / (widthOfText('2000') + 6), whole ? yearsOf(panel) : null, marked);
	const inFull = (year: number): YearName => ({ year, text: String(year), row: 0 });
	const first = ticks.map(inFull);
	if (!whole || !marked) return first;
	const { from, to } = yearsOf(panel);
	const yearWidth = width / (span.to - span.from);
	const [long, short] = [widthOfText('2000'), widthOfText('’00')];
	if (!traitsOf(panel.chart.form).apart && 2 * marked.length > to - from) {
		const room = yearWidth - betweenYears;
		if (room < short || room >= long + 4) return first;
		return Array.from({ length: to - from + 1 }, (_, index) =>
			index === 0 && room >= (long + short) / 2
				? inFull(from)
				: { ...inFull(from + index), text: shortYear(from + index) }
		);
	}
	if (marked.length > fewYears || Math.max(...marked) - Math.min(...marked) < marked.length) return first;
	const rows = panel.marks.some((mark) => extentOf(mark, panel.chart) !== undefined)
		? ([0] as const)
		: ([0, 1] as const);
	const isFree = (names: readonly YearName[], { year, text, row }: YearName) =>
		names
			.filter((other) => other.row === row)
			.every(
				(other) =>
					Math.abs(other.year - year) * yearWidth >= (widthOfText(text) + widthOfText(other.text)) / 2 + betweenYears
			);
	const one = rows.slice(0, 1);
	for (const [nameOf, places] of [
		[String, one],
		[shortYear, one],
		[String, rows],
		[shortYear, rows]
	] as const) {
		const names = places === one ? [inFull(from), inFull(to)] : [...first];
		for (const year of marked)
			if (names.every((name) => name.year !== year)) {
				const place = places
					.map((row): YearName => ({ year, text: nameOf(year), row }))
					.find((name) => isFree(names, name));
				if (place) names.push(place);
			}
		if (marked.every((year) => names.some((name) => name.year === year))) return names;
	}
	return first;
}

const shortYear = (year: number) => `’${String(year).slice(2)}`;

/**
 * The axis of time, with the names given and no others, and what part of a year its value covers below them; `middle` is how
 * far from its beginning a year is named.
 */
function yearScale(
	{ from, to }: { from: number; to: number },
	names: readonly YearName[],
	extents: ReadonlyMap<number, string>,
	middle: number,
	panel: Panel
) {
	const { theme } = panel;
	return {
		type: 'linear' as const,
		offset: false,
		min: from,
		max: to,
		border: { display: false },
		grid: { display: false },
		ticks: {
			color: theme.muted,
			font: fontOf(panel),
			maxRotation: 0,
			autoSkip: false,
			callback: (_: number | string, index: number) => {
				const { year, text = '', row = 0 } = names[index] ?? {};
				const extent = year === undefined ? undefined : extents.get(year);
				return [...(row === 0 ? [] : ['']), text, ...(extent === undefined ? [] : [extent])];
			}
		},
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			scale.ticks = names.map(({ year }) => ({ value: year + middle }));
		}
	};
}

function topRoom(axisWord: string, events: readonly Moment[], { narrow }: Panel): number {
	// Words of a period stand within it, in two rows where it is short.
	const most = events.length + (events.length > 1 || events[0]?.until ? 1 : 0);
	const rows = narrow ? Math.min(3, most) : Math.min(4, most);
	return (axisWord === '' ? 6 : topPadding.word) + rows * topPadding.row;
}

function valueScale(panel: Panel, highest: number | undefined, broken: boolean) {
	const { chart, marks, theme, locale, narrow } = panel;
	const top = Math.max(0, highest ?? Math.max(...marks.map((mark) => mark.high ?? mark.value ?? 0)));
	const { ceiling } = chart;
	// A round number far above the highest value would leave the plot empty, but words of breaks stand there, and where an axis
	// does not begin at zero its two ends are sought together; ranges have their bounds printed above them.
	const end = top === 0 ? 1 : top * (marks.some(({ high }) => high !== null) ? 1.15 : 1.12);
	const isOpen = broken || top === 0 || !chart.fromZero;
	const levels = panel.series.flatMap((series) => {
		const own = marksIn(panel, series);
		const [level, ...others] = new Set(own.map(({ value }) => value));
		return own.length > 1 && others.length === 0 ? [level] : [];
	});
	return {
		type: 'linear' as const,
		beginAtZero: chart.fromZero,
		...(ceiling !== null && top <= ceiling
			? { max: ceiling }
			: isOpen
				? { suggestedMax: chart.fromZero ? end : top }
				: { max: end }),
		// The lowest value must not seem to lie on a floor that is not zero.
		...(ceiling !== null && top <= ceiling && chart.fromZero ? {} : { grace: '6%' }),
		...(chart.aligned ? { afterFit: keepRoom(narrow) } : {}),
		border: { display: false },
		grid: {
			// A line that runs along a line of the grid would look like one.
			color: ({ tick }: { tick: { value: number } }) => (levels.includes(tick.value) ? theme.ground : theme.grid),
			drawTicks: false
		},
		ticks: {
			color: theme.muted,
			font: fontOf(panel),
			padding: labelPadding,
			maxTicksLimit: narrow ? 5 : 6,
			// The axis may reach a little over its last round number.
			includeBounds: false,
			callback: (value: number | string) => withMinus(formatNumber(Number(value) / chart.divide, locale, 0, 2))
		}
	};
}

/** Gives the words at the axis of values the room that most need, so that plots one below the other begin in line. */
function keepRoom(narrow: boolean): (scale: { width: number }) => void {
	return (scale) => {
		scale.width = Math.max(scale.width, narrow ? 50 : 56);
	};
}

/** The rows of a panel in all views of its chart. */
function everythingIn({ chart, marks }: Panel): ReturnType<typeof rowsOf> {
	return rowsOf(
		chart,
		chart.marks.filter(({ panel }) => panel === marks[0]?.panel)
	);
}

/** Width of the longest name of a row in any view, in pixels; on wide drawings headings and gaps stand in line with them. */
export function namesWidth(panel: Panel): number {
	const widest = (words: readonly { readonly label: string }[], bold = false) =>
		Math.max(0, ...words.map(({ label }) => textWidth(label, wordFont(panel, bold))));
	const all = everythingIn(panel);
	const rows = widest([...panel.rows, ...all.rows]);
	return panel.narrow ? rows : Math.max(rows, widest([...panel.gaps, ...all.gaps]), widest(all.headings, true));
}

/** Width of names that leave narrow drawings room for bars beside them, in pixels. */
const shortNames = 48;

/** Whether names stand beside their rows, else above them: on narrow drawings all must be short, and marks have one side. */
export function isBeside(panel: Panel): boolean {
	return !panel.narrow || (!traitsOf(panel.chart.form).twoSided && namesWidth(panel) < shortNames);
}

/** Width of the column of names beside rows, in pixels. */
export function columnWidth(panel: Panel): number {
	return isBeside(panel) ? namesWidth(panel) + 2 * labelPadding : 0;
}

/** Rows from top to bottom, with headings, as far apart in every view of a chart that years or series filter. */
function categoryScale(panel: Panel, stacked: boolean, named: boolean) {
	const { chart, rows, headings, gaps, theme } = panel;
	const font = fontOf(panel);
	const between = [...headings, ...gaps].map((words) => ({ ...words, key: `between ${words.at}` }));
	const own = [...between, ...rows].sort((one, other) => one.at - other.at);
	const most = chart.filter.kind === 'vintages' ? 0 : everythingIn(panel).places;
	const names = new Map(rows.map(({ label, at }) => [at, label]));
	return {
		type: 'category' as const,
		display: named,
		labels: [...own.map(({ key }) => key), ...Array.from({ length: most }, (_, at) => `empty ${at}`).slice(own.length)],
		offset: true,
		// Chart.js would give names a share of the width at most.
		afterFit: (scale: { width: number }) => {
			if (named) scale.width = columnWidth(panel);
		},
		stacked,
		border: { display: false },
		grid: { display: false, drawTicks: false },
		ticks: {
			color: theme.ink,
			font,
			autoSkip: false,
			padding: labelPadding,
			// Headings and gaps have places of their own.
			callback: (value: number | string) => names.get(Number(value)) ?? ''
		}
	};
}

/** Names of rows above their bars, or in a column of their own, each with its heading above it. */
function rowLabelsOf(
	{ rows, headings, gaps, narrow, theme }: Panel,
	lift: number | null,
	raise = (_: number) => 0
): RowLabel[] {
	const beside = narrow ? {} : { beside: labelPadding };
	return [
		...headings.map(({ label, at }) => ({
			text: label,
			at,
			// Nearer to its own rows than to those above it.
			dy: (narrow ? Math.min(4, (lift ?? 0) + 21) : (lift ?? 0) + 6) - raise(at + 1),
			bold: true,
			...beside
		})),
		// In the middle between the bar above and the name below.
		...gaps.map(({ label, at }) => ({
			text: label,
			at,
			dy: (narrow ? (lift ?? 0) / 2 : lift) ?? 0,
			bold: false,
			colour: theme.muted,
			...beside
		})),
		...(lift === null
			? []
			: rows.map(({ label, at }) => ({ text: label, at, dy: lift - raise(at), bold: false, ...beside })))
	];
}
