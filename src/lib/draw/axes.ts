import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { flagSigns, signOf } from '../charts/signs';
import { formatNumber } from '../data/format-number';
import { topPadding } from './annotations';
import type { Annotations, Bracket, Connector, Datum, DrawnType, Label, Moment, RowLabel } from './shapes';
import { rowsOf, type Panel } from './panel';
import { chartFont } from './theme';

export type ChartSettings = ChartConfiguration<DrawnType, Datum[]>;
export type DrawnSet = ChartDataset<DrawnType, Datum[]>;

/** The data of a panel as a form draws them. */
export interface Drawing {
	readonly datasets: DrawnSet[];
	readonly labels?: readonly Label[];
	readonly connectors?: readonly Connector[];
	/** Room at the right for words at the ends of lines. */
	readonly right?: number;
}

const font = { size: 12, family: chartFont };
const labelPadding = 6;

/** A chart whose axis of time runs from left to right, with values from bottom to top. */
export function overTime(panel: Panel, drawing: Drawing): ChartSettings {
	const { chart, marks } = panel;
	const span = timeSpan(panel);
	const ticks = yearTicks(span, panel.narrow);
	const pooled = chart.marks.some((mark) => mark.end - mark.start > 1);
	const whole = chart.marks.every(({ start, end }) => end > start);
	const events = chart.events
		.map((event, index): Moment => ({ ...event, number: index + 1 }))
		.filter(({ at, until }) => (until ?? at) >= span.from && at <= span.to);
	return settings(panel, drawing, {
		padding: { top: topRoom(chart.axis, events.length, panel), right: drawing.right ?? 8 },
		scales: {
			// Where marks stand for whole years, the year's name belongs in its middle.
			x: yearScale(
				span,
				ticks.map((year) => (pooled || !whole ? year : year + 0.5)),
				panel
			),
			y: valueScale(panel)
		},
		annotations: {
			axisWord: chart.axis,
			events,
			breaks: [...new Set(marks.filter((mark) => signOf(mark).breakBefore).map(({ start }) => start))],
			zeroLine: 'y'
		}
	});
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
	/** How far names stand from the middles of their rows, in pixels; `null` sets them beside the bars on wide drawings, and none on narrow ones. */
	readonly lift: { readonly wide: number | null; readonly narrow: number | null };
	readonly brackets?: readonly Bracket[];
	/** Whether the marks of a row stand end to end, from a line at zero. */
	readonly stacked?: boolean;
}

/** A chart with a row a category, from top to bottom. Values are written at their marks: the axis of values has no words. */
export function byCategory(panel: Panel, drawing: Drawing, layout: RowLayout): ChartSettings {
	const { min = 0, max, left = 1, right, top = panel.narrow ? 4 : 0, brackets = [], stacked = false } = layout;
	const lift = panel.narrow ? layout.lift.narrow : layout.lift.wide;
	return settings(panel, drawing, {
		padding: { top, right, left },
		scales: {
			x: { type: 'linear', display: false, stacked, min, max },
			y: categoryScale(panel, stacked, !panel.narrow && lift === null)
		},
		annotations: {
			rowLabels: panel.narrow || lift !== null ? rowLabelsOf(panel, lift) : [],
			brackets,
			// Names above their bars would lie on it.
			zeroLine: stacked && !panel.narrow ? 'x' : null
		}
	});
}

function settings(
	{ theme, narrow }: Panel,
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
	return {
		// Each dataset names its own type.
		type: 'line',
		data: { datasets },
		options: {
			responsive: false,
			devicePixelRatio: 1,
			animation: false,
			events: [],
			font,
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
					rowLabels: [],
					brackets: [],
					breaks: [],
					breakWord: flagSigns.break.footnote,
					zeroLine: null,
					...annotations
				}
			}
		}
	};
}

/** The axis of time runs over the years asked for, as far as the chart has rows. */
function timeSpan({ chart, choice, marks }: Panel): { from: number; to: number } {
	const cut = chart.filter.kind === 'years' && (choice.from !== undefined || choice.to !== undefined);
	const rows = cut && marks.length > 0 ? marks : chart.marks;
	const from = Math.min(...rows.map(({ start }) => start));
	const to = Math.max(...rows.map(({ end }) => end));
	const air = rows.some(({ start, end }) => start === end) ? Math.max(0.3, (to - from) / 60) : 0;
	return { from: from - air, to: to + air };
}

function yearTicks({ from, to }: { from: number; to: number }, few: boolean): number[] {
	const years = to - from;
	const step = [1, 2, 5, 10, 20, 50].find((candidate) => years / candidate <= (few ? 5 : 10)) ?? 50;
	const ticks: number[] = [];
	for (let year = Math.ceil(from / step) * step; year < to; year += step) ticks.push(year);
	return ticks;
}

/** The axis of time, with the ticks given and no others. */
function yearScale({ from, to }: { from: number; to: number }, ticks: readonly number[], { theme }: Panel) {
	return {
		type: 'linear' as const,
		offset: false,
		min: from,
		max: to,
		border: { display: false },
		grid: { display: false },
		ticks: {
			color: theme.muted,
			font,
			maxRotation: 0,
			autoSkip: false,
			callback: (value: number | string) => String(Math.floor(Number(value)))
		},
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			scale.ticks = ticks.map((value) => ({ value }));
		}
	};
}

function topRoom(axisWord: string, events: number, { narrow }: Panel): number {
	const rows = narrow ? Math.min(1, events) : Math.min(4, events);
	return (axisWord === '' ? 6 : topPadding.word) + rows * topPadding.row;
}

function valueScale({ chart, marks, theme, locale, narrow }: Panel) {
	const top = Math.max(0, ...marks.map((mark) => mark.high ?? mark.value ?? 0));
	const reaches = marks.some(({ high }) => high !== null) ? { suggestedMax: top * 1.15 } : {};
	const { ceiling } = chart;
	return {
		type: 'linear' as const,
		beginAtZero: chart.fromZero,
		...(top === 0 ? { suggestedMax: 1 } : reaches),
		...(ceiling !== null && top <= ceiling ? { max: ceiling } : { grace: '6%' }),
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: theme.muted,
			font,
			padding: labelPadding,
			maxTicksLimit: narrow ? 5 : 6,
			callback: (value: number | string) => formatNumber(Number(value) / chart.divide, locale, 0, 2)
		}
	};
}

/** Rows from top to bottom, with headings, as far apart in every view of a chart that years or series filter. */
function categoryScale({ chart, marks, rows, headings, theme }: Panel, stacked: boolean, named: boolean) {
	const own = [...headings.map(({ at }) => ({ key: `heading ${at}`, at })), ...rows].sort(
		(one, other) => one.at - other.at
	);
	const everything = rowsOf(
		chart,
		chart.marks.filter(({ panel }) => panel === marks[0]?.panel)
	);
	const most = chart.filter.kind === 'vintages' ? 0 : everything.rows.length + everything.headings.length;
	const names = new Map([...headings, ...rows].map(({ label, at }) => [at, label]));
	const heads = new Set(headings.map(({ at }) => at));
	return {
		type: 'category' as const,
		display: named,
		labels: [...own.map(({ key }) => key), ...Array.from({ length: most }, (_, at) => `empty ${at}`).slice(own.length)],
		offset: true,
		stacked,
		border: { display: false },
		grid: { display: false },
		ticks: {
			color: theme.ink,
			font: ({ index }: { index: number }) => ({ ...font, ...(heads.has(index) ? { weight: 600 } : {}) }),
			autoSkip: false,
			padding: labelPadding,
			callback: (value: number | string) => names.get(Number(value)) ?? ''
		}
	};
}

/** Names of rows above their bars, or in a column of their own, each with its heading above it. */
function rowLabelsOf({ rows, headings, narrow }: Panel, lift: number | null): RowLabel[] {
	return [
		...headings.map(({ label, at }) => ({
			text: label,
			at,
			dy: narrow ? (lift ?? -17) + 25 : (lift ?? 0),
			bold: true
		})),
		...(lift === null ? [] : rows.map(({ label, at }) => ({ text: label, at, dy: lift, bold: false })))
	];
}
