import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatNumber } from '../data/format-number';
import type { Mark } from '../data/selection';
import type { YearSpan } from '../data/years';
import { topPadding } from './annotations';
import { breaksOf } from './breaks';
import { pictureWidths } from './heights';
import type { Annotations, Connector, Datum, DrawnType, Label, Moment } from './shapes';
import { textSizeOf, type Panel } from './panel';
import { textWidth } from './text-width';
import { chartFont } from './theme';

export type ChartSettings = ChartConfiguration<DrawnType, Datum[]>;
export type DrawnSet = ChartDataset<DrawnType, Datum[]>;

/** The data of a panel as a form draws them. */
export interface Drawing {
	readonly datasets: DrawnSet[];
	readonly labels?: readonly Label[];
	readonly connectors?: readonly Connector[];
	/** What else stands in a plot over time. */
	readonly words?: Partial<Pick<Annotations, 'values' | 'ends' | 'gaps' | 'names' | 'rests' | 'areas'>>;
	/** Room at the right for words at the ends of lines. */
	readonly right?: number;
	/** More room above the plot. */
	readonly top?: number;
}

const fontOf = (panel: Panel) => ({ size: textSizeOf(panel), family: chartFont });
const labelPadding = 6;

/** A chart whose axis of time runs from left to right, with values from bottom to top. */
export function overTime(panel: Panel, drawing: Drawing): ChartSettings {
	const { chart } = panel;
	const span = timeSpan(panel);
	const pooled = chart.marks.some((mark) => mark.end - mark.start > 1);
	const whole = chart.marks.every(({ start, end }) => end > start);
	const ticks = yearTicks(span, mostTicks(panel, drawing.right ?? 8), whole && !pooled ? yearsOf(panel) : null);
	const events = chart.events
		.map((event, index): Moment => ({ ...event, number: index + 1 }))
		.filter(({ at, until }) => (until ?? at) >= span.from && at <= span.to);
	return settings(panel, drawing, {
		padding: { top: topRoom(chart.axis, events.length, panel) + (drawing.top ?? 0), right: drawing.right ?? 8 },
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
			...breaksOf(panel),
			...drawing.words,
			zeroLine: 'y'
		}
	});
}

/** A chart with a row a category, from top to bottom, and values from left to right. */
export function byCategory(
	panel: Panel,
	drawing: Drawing,
	{ stacked, left = 4, limits }: { readonly stacked: boolean; readonly left?: number; readonly limits: ValueLimits }
): ChartSettings {
	const { chart, theme, locale, narrow } = panel;
	const { step, ...ends } = limits;
	return settings(panel, drawing, {
		padding: { top: narrow ? 4 : 0, right: 58, left },
		scales: {
			x: {
				type: 'linear',
				position: 'bottom',
				beginAtZero: true,
				stacked,
				border: { display: false },
				grid: { color: theme.grid, drawTicks: false },
				...ends,
				ticks: {
					color: theme.muted,
					font: fontOf(panel),
					padding: 6,
					maxRotation: 0,
					autoSkip: false,
					...(step === undefined ? { maxTicksLimit: narrow ? 4 : 6 } : { stepSize: step }),
					callback: (value: number | string) => formatNumber(Math.abs(Number(value)) / chart.divide, locale, 0, 2)
				}
			},
			y: categoryScale(panel, stacked)
		},
		annotations: { rowLabels: rowLabelsOf(panel), zeroLine: 'x' }
	});
}

/** A chart with a row a category, whose axis of time runs from left to right. */
export function overTimeByCategory(
	panel: Panel,
	drawing: Drawing,
	{
		top,
		right,
		crowded,
		lanes
	}: { readonly top: number; readonly right: number; readonly crowded: boolean; readonly lanes: boolean }
): ChartSettings {
	const span = timeSpan(panel);
	const lines = { grid: { color: panel.theme.grid, drawTicks: false } };
	return settings(panel, drawing, {
		padding: { top, right, left: 4 },
		scales: {
			x: { ...yearScale(span, yearTicks(span, crowded || panel.narrow ? 5 : 10, null), panel), ...lines },
			y: { ...categoryScale(panel, false), ...(lanes ? lines : {}) }
		},
		annotations: { rowLabels: rowLabelsOf(panel), avoidPoints: lanes }
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
					rests: [],
					areas: [],
					names: [],
					textSize: textSizeOf(panel),
					avoidPoints: false,
					rowLabels: [],
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

/** The marks that the axis of time covers: those of the years asked for, else all of the series drawn. */
function rowsIn({ chart, choice, marks, series }: Panel): readonly Mark[] {
	const cut = chart.filter.kind === 'years' && (choice.from !== undefined || choice.to !== undefined);
	if (cut && marks.length > 0) return marks;
	const drawn = chart.marks.filter((mark) => series.some(({ key }) => key === mark.series));
	return drawn.length > 0 ? drawn : chart.marks;
}

/** The axis of time runs over the years asked for, as far as the chart has rows. */
function timeSpan(panel: Panel): { from: number; to: number } {
	const rows = rowsIn(panel);
	const from = Math.min(...rows.map(({ start }) => start));
	const to = Math.max(...rows.map(({ end }) => end));
	const air = rows.some(({ start, end }) => start === end) ? Math.max(0.3, (to - from) / 60) : 0;
	return { from: from - air, to: to + air };
}

/** The first and the last year on the axis of time. */
function yearsOf(panel: Panel): YearSpan {
	const spans = rowsIn(panel).map(({ span }) => span);
	return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** How many years can be named on the axis of time beside so much room for words at the right. */
function mostTicks(panel: Panel, right: number): number {
	const { wide, narrow } = pictureWidths;
	const width = (panel.narrow ? narrow : wide) - right - 36;
	return Math.min(panel.narrow ? 5 : 10, width / (textWidth('2000', `${textSizeOf(panel)}px`) + 6));
}

/** Round years, and with `ends` the first and the last, with the room of a tick between them. */
function yearTicks({ from, to }: { from: number; to: number }, most: number, ends: YearSpan | null): number[] {
	const years = to - from;
	const step = [1, 2, 5, 10, 20, 50].find((candidate) => years / candidate <= most) ?? 50;
	const round: number[] = [];
	for (let year = Math.ceil(from / step) * step; year < to; year += step) round.push(year);
	if (!ends) return round;
	const [first, last] = [ends.from, ends.to];
	const room = years / most;
	return [...new Set([first, ...round.filter((year) => year - first >= room && last - year >= room), last])];
}

/** The axis of time, with the ticks given and no others. */
function yearScale({ from, to }: { from: number; to: number }, ticks: readonly number[], panel: Panel) {
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
			callback: (value: number | string) => String(Math.floor(Number(value)))
		},
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			scale.ticks = ticks.map((value) => ({ value }));
		}
	};
}

function topRoom(axisWord: string, events: number, { narrow }: Panel): number {
	const rows = narrow ? Math.min(1, events) : Math.min(4, events > 1 ? events + 1 : events);
	return (axisWord === '' ? 6 : topPadding.word) + rows * topPadding.row;
}

function valueScale(panel: Panel) {
	const { chart, marks, theme, locale, narrow } = panel;
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
			font: fontOf(panel),
			padding: labelPadding,
			maxTicksLimit: narrow ? 5 : 6,
			callback: (value: number | string) => formatNumber(Number(value) / chart.divide, locale, 0, 2)
		}
	};
}

/** The ends of the axis of values on charts by category, and the step of its ticks. */
export interface ValueLimits {
	readonly min?: number;
	readonly max?: number;
	readonly step?: number;
}

function categoryScale(panel: Panel, stacked: boolean) {
	const { rows, theme, narrow } = panel;
	return {
		type: 'category' as const,
		labels: rows.map(({ key }) => key),
		offset: true,
		stacked,
		border: { display: false },
		grid: { display: false },
		ticks: {
			display: !narrow,
			color: theme.ink,
			font: fontOf(panel),
			autoSkip: false,
			padding: labelPadding,
			callback: (value: number | string) => rows[Number(value)]?.label ?? ''
		}
	};
}

/** Names of the rows above their bars, where there is no room beside them. */
function rowLabelsOf({ rows, narrow }: Panel): string[] {
	return narrow ? rows.map(({ label }) => label) : [];
}
