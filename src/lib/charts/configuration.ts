import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatNumber } from '../data/format-number';
import type { Chart, Form, Mark, Selection, Series } from '../data/selection';
import type { Annotations, ChartLabel, Datum, DrawnType, PointShape, SignedPoint } from './datum';
import { topPadding } from './annotations';
import { flagSigns, isDerivedZero, signOf } from './signs';
import { categoriesOf, middleOf, runsOverTime } from './stops';
import { textWidth } from './text-width';
import { chartFont, isLegible, type Theme } from './theme';

export type ChartSettings = ChartConfiguration<DrawnType, Datum[]>;
type DrawnSet = ChartDataset<DrawnType, Datum[]>;

/** What a drawing depends on beside its selection. */
export interface Frame {
	readonly theme: Theme;
	readonly locale: string;
	/** Phones and small panels get a drawing of their own. */
	readonly narrow: boolean;
	/** How much wider the box is than the picture drawn at build, which it stands exactly upon. */
	readonly stretch: number;
	/** The reader's place on the axis that the chart runs along, or `null`. */
	readonly guide: number | null;
}

/**
 * The Chart.js configuration of one panel of a selection: the only description of how a chart is drawn. Each mark of
 * the panel becomes exactly one datum that carries the mark's key; data without a key only help the drawing.
 */
export function configure(selection: Selection, panel: string, frame: Frame): ChartSettings {
	const marks = selection.marks.filter((mark) => mark.panel === panel);
	const { chart } = selection;
	const form: Form = chart.form;
	switch (form.kind) {
		case 'columns':
			return overTime(selection, marks, frame, columns(selection, marks, frame, form.stacked));
		case 'lines':
			return overTime(selection, marks, frame, lines(selection, marks, frame, form.filled));
		case 'steps':
			return overTime(selection, marks, frame, steps(selection, marks, frame));
		case 'points':
			return overTime(selection, marks, frame, points(selection, marks, frame));
		case 'lollipops':
			return overTime(selection, marks, frame, {
				...points(selection, marks, frame),
				connectors: marks.map((mark) => ({
					from: [middleOf(mark), 0],
					to: [middleOf(mark), mark.value ?? 0],
					colour: colourOf(selection, mark.series, frame),
					width: 2,
					caps: false
				}))
			});
		case 'ranges':
			return overTime(selection, marks, frame, {
				...points(selection, marks, frame),
				connectors: marks
					.filter(({ low, high }) => low !== null && high !== null)
					.map((mark) => ({
						from: [middleOf(mark), mark.low ?? 0],
						to: [middleOf(mark), mark.high ?? 0],
						colour: colourOf(selection, mark.series, frame),
						width: 2,
						caps: true
					}))
			});
		case 'timeline':
			return timeline(selection, marks, frame);
		case 'bars':
			return byCategory(selection, panel, frame, bars(selection, panel, marks, frame, form.stacked));
		case 'pyramid':
			return byCategory(selection, panel, frame, bars(selection, panel, marks, frame, true, form.left));
		case 'dumbbell':
			return byCategory(selection, panel, frame, dumbbell(selection, panel, marks, frame));
		case 'periods':
			return periods(selection, panel, marks, frame);
	}
}

/** The key and the signs of a mark, as its datum carries them; `own` is the point that stands for it in this form. */
function signed(
	mark: Mark,
	colour: string,
	own?: { readonly shape: PointShape; readonly radius: number; readonly width: number }
): Pick<Datum, 'mark' | 'sign' | 'point'> {
	const sign = signOf(mark);
	const zero = isDerivedZero(mark);
	const dashed = sign.outline === 'dashed';
	// One doubt at a time: a stroke and dashes together cannot be told apart on so small a shape.
	const hatched = sign.fill === 'hatched' && !dashed;
	const basis = zero ? ({ ...own, shape: 'rectRot', radius: 5.5, width: own?.width ?? 1.5 } as const) : own;
	if (!basis || !(zero || dashed || hatched)) return { mark: mark.key, sign };
	const point: SignedPoint = { ...basis, colour, dashed, hatched, zero };
	return { mark: mark.key, sign, point };
}

interface Drawing {
	readonly datasets: DrawnSet[];
	readonly labels?: readonly ChartLabel[];
	readonly connectors?: Annotations['connectors'];
	/** Room at the right for words at the ends of lines. */
	readonly right?: number;
	/** Values left of zero are drawn, but read as they are (population pyramid). */
	readonly mirrored?: boolean;
}

function seriesOf({ chart, series }: Selection): Series[] {
	return chart.series.filter(({ key }) => series.includes(key));
}

function colourOf({ chart }: Selection, series: string, { theme }: Frame): string {
	const found = chart.series.find(({ key }) => key === series);
	return theme.colours[found?.colour ?? 'all'];
}

/** The colour of words about a series: its own where it can be read, else ink. */
function wordColourOf(selection: Selection, series: Series, frame: Frame): string {
	return isLegible(series.colour) ? colourOf(selection, series.key, frame) : frame.theme.ink;
}

/** Number with at most one decimal, for words in the plot. */
export function short(value: number, locale: string): string {
	return formatNumber(value, locale, 0, Math.abs(value) >= 100 ? 0 : 1);
}

function columns(selection: Selection, marks: readonly Mark[], frame: Frame, stacked: boolean): Drawing {
	const { ground } = frame.theme;
	const drawn = seriesOf(selection);
	const slots = stacked ? 1 : Math.max(1, drawn.length);
	const datasets = drawn.map((series, slot): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const own = marks.filter((mark) => mark.series === series.key);
		const data = own.map((mark): Datum => {
			const width = (mark.end - mark.start) / slots;
			const from = mark.start + (stacked ? 0 : slot * width);
			return { x: middleOf(mark), y: mark.value, ...signed(mark, colour), from, until: from + width };
		});
		return {
			type: 'periodColumn',
			label: series.label,
			data,
			...(stacked ? { stack: 'all' } : { stack: series.key }),
			grouped: false,
			backgroundColor: data.map((datum) => (datum.sign?.fill === 'solid' ? colour : ground)),
			borderColor: colour,
			borderWidth: data.map((datum) => (datum.sign?.fill === 'solid' ? 0 : datum.sign?.outline === 'thin' ? 1 : 1.5)),
			borderSkipped: false
		};
	});
	const totals = new Map<number, { value: number; mark: Mark }>();
	for (const mark of marks) {
		const at = middleOf(mark);
		const sum = stacked ? (totals.get(at)?.value ?? 0) : 0;
		totals.set(at, { value: sum + (mark.value ?? 0), mark });
	}
	return { datasets, labels: stacked || drawn.length === 1 ? extremes([...totals], frame, divisor(selection)) : [] };
}

/** Labels at the highest and the last value, and at every period of several years. */
function extremes(
	values: readonly (readonly [number, { readonly value: number; readonly mark: Mark }])[],
	{ theme, locale }: Frame,
	divide: number
): ChartLabel[] {
	const highest = Math.max(...values.map(([, { value }]) => value));
	const last = Math.max(...values.map(([at]) => at));
	const few = values.length <= 12;
	const wanted = values.filter(
		([at, { value, mark }]) => few || value === highest || at === last || mark.end - mark.start > 1
	);
	return wanted.map(([at, { value, mark }]) => ({
		text: mark.value === null ? '' : short(value / divide, locale),
		x: at,
		y: value,
		colour: theme.ink,
		align: 'center',
		dx: 0,
		dy: -10,
		bold: value === highest || at === last
	}));
}

interface Run {
	readonly datum: Datum;
	readonly mark: Mark | null;
}

/** Points in order of time, with a gap where years are missing and before each break. */
function withGaps(marks: readonly Mark[], colour: string): Run[] {
	const ordered = [...marks].sort((one, other) => middleOf(one) - middleOf(other));
	return ordered.flatMap((mark, index): Run[] => {
		const before = ordered[index - 1];
		const apart = before !== undefined && mark.start > before.end + 1e-6 && !sameKind(before, mark);
		const signs = signed(mark, colour, { shape: 'circle', radius: 4, width: 1.5 });
		const datum: Datum = { x: middleOf(mark), y: mark.value, ...signs };
		const gap: Run = { datum: { x: middleOf(mark), y: null }, mark: null };
		return before && (apart || signOf(mark).breakBefore) ? [gap, { datum, mark }] : [{ datum, mark }];
	});
}

/** Moments (running totals at dates) have no length: between them nothing is missing. */
function sameKind(one: Mark, other: Mark): boolean {
	return one.start === one.end && other.start === other.end;
}

function lines(selection: Selection, marks: readonly Mark[], frame: Frame, filled: boolean): Drawing {
	const { ground } = frame.theme;
	const drawn = seriesOf(selection);
	const labels: ChartLabel[] = [];
	const datasets = drawn.map((series): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const runs = withGaps(
			marks.filter((mark) => mark.series === series.key),
			colour
		);
		const data = runs.map(({ datum }) => datum);
		const alone = runs.map(({ mark }, index) => {
			const before = runs[index - 1]?.mark ?? null;
			const after = runs[index + 1]?.mark ?? null;
			return mark !== null && before === null && after === null;
		});
		const dense = runs.length > 18;
		const last = [...runs].reverse().find(({ mark }) => mark !== null)?.mark;
		// Long names stand in the legend only.
		const named = series.label.length <= 22 && (drawn.length > 1 || selection.chart.panels.length > 1);
		if (last && last.value !== null && series.joined)
			labels.push({
				text: `${named ? `${series.label} ` : ''}${short(last.value / divisor(selection), frame.locale)}`,
				x: middleOf(last),
				y: last.value,
				colour: wordColourOf(selection, series, frame),
				align: 'left',
				dx: 8,
				dy: 0,
				bold: true,
				spread: true
			});
		return {
			type: 'line',
			label: series.label,
			data,
			showLine: series.joined,
			borderColor: colour,
			borderWidth: 2.25,
			backgroundColor: filled ? `${colour}26` : colour,
			fill: filled && series.joined ? 'origin' : false,
			spanGaps: false,
			segment: {
				// No line leads into the first mark of a run: the line out of it tells its doubt.
				borderDash: ({ p0DataIndex: from, p1DataIndex: to }) =>
					[to, ...(runs[from - 1]?.mark ? [] : [from])].some((index) => data[index]?.sign?.dashedLine)
						? [5, 4]
						: undefined
			},
			pointRadius: data.map(({ sign, point }, index) =>
				sign === undefined || point ? 0 : sign.fill !== 'solid' ? (dense ? 2 : 3.5) : alone[index] ? 4 : dense ? 0 : 2.5
			),
			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),
			pointBorderColor: colour,
			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 1.5)),
			pointHoverRadius: 5
		};
	});
	const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, '600 12px')));
	return {
		datasets,
		labels: frame.narrow ? [] : labels,
		right: frame.narrow ? 8 : 12 + widest
	};
}

function steps(selection: Selection, marks: readonly Mark[], frame: Frame): Drawing {
	const labels: ChartLabel[] = [];
	const datasets = seriesOf(selection).map((series): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const own = marks.filter((mark) => mark.series === series.key).sort((one, other) => one.start - other.start);
		const data = own.flatMap((mark, index): Datum[] => {
			const before = own[index - 1];
			const signs = signed(mark, colour, { shape: 'circle', radius: 4.5, width: 1.5 });
			const step: Datum[] = [
				{ x: mark.start, y: mark.value, ...signs },
				{ x: mark.end, y: mark.value, sign: signOf(mark) }
			];
			labels.push({
				text: short((mark.value ?? 0) / divisor(selection), frame.locale),
				x: middleOf(mark),
				y: mark.value ?? 0,
				colour: wordColourOf(selection, series, frame),
				align: 'center',
				dx: 0,
				dy: -10,
				bold: true
			});
			if (mark.dimensions['effective_to'] === '' && mark.flag !== 'proposal')
				labels.push({
					text: `${selection.chart.undocumented} ${mark.span.to}`,
					x: mark.end,
					y: mark.value ?? 0,
					colour: frame.theme.muted,
					align: 'right',
					dx: -2,
					dy: 13
				});
			const joined = before && mark.start - before.end < 0.01;
			return before && (!joined || signOf(mark).breakBefore) ? [{ x: mark.start, y: null }, ...step] : step;
		});
		return {
			type: 'line',
			label: series.label,
			data,
			borderColor: colour,
			borderWidth: 3,
			fill: false,
			spanGaps: false,
			segment: { borderDash: (context) => (data[context.p1DataIndex]?.sign?.dashedLine ? [5, 4] : undefined) },
			pointRadius: data.map(({ mark, sign, point }) =>
				mark !== undefined && !point && sign?.fill !== 'solid' ? 4 : 0
			),
			pointBackgroundColor: frame.theme.ground,
			pointBorderColor: colour,
			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 1.5)),
			pointHoverRadius: 4
		};
	});
	return { datasets, labels };
}

function points(selection: Selection, marks: readonly Mark[], frame: Frame): Drawing {
	const { ground } = frame.theme;
	const few = marks.length <= (frame.narrow ? 10 : 16);
	const datasets = seriesOf(selection).map((series, index): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const shape = pointStyles[index % pointStyles.length] ?? 'circle';
		const data = marks
			.filter((mark) => mark.series === series.key)
			.map((mark): Datum => ({
				x: middleOf(mark),
				y: mark.value,
				...signed(mark, colour, { shape, radius: 5, width: 1.75 })
			}));
		return {
			type: 'line',
			label: series.label,
			data,
			showLine: false,
			borderColor: colour,
			pointStyle: shape,
			pointRadius: data.map(({ point }) => (point ? 0 : 5)),
			pointHoverRadius: 7,
			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),
			pointBorderColor: colour,
			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 1.75))
		};
	});
	const labels = few
		? marks.map((mark): ChartLabel => ({
				text: [...new Set([mark.low ?? mark.value ?? 0, mark.high ?? mark.value ?? 0])]
					.map((bound) => short(bound / divisor(selection), frame.locale))
					.join('–'),
				x: middleOf(mark),
				y: mark.high ?? mark.value ?? 0,
				colour: frame.theme.ink,
				align: 'center',
				dx: 0,
				// Words stand outside the stem: below zero they stand below.
				dy: (mark.value ?? 0) < 0 ? 14 : -14
			}))
		: [];
	return { datasets, labels };
}

const pointStyles: readonly PointShape[] = ['circle', 'rectRot', 'triangle'];

/** Values are shown in larger units where the chart says so: its word at the axis names them. */
function divisor({ chart }: Selection): number {
	return chart.divide;
}

function overTime(selection: Selection, marks: readonly Mark[], frame: Frame, drawing: Drawing): ChartSettings {
	const { chart } = selection;
	const span = timeSpan(selection, marks);
	const ticks = yearTicks(span, frame.narrow);
	const pooled = chart.marks.some((mark) => mark.end - mark.start > 1);
	const events = chart.events
		.map((event, index) => ({ ...event, number: index + 1 }))
		.filter(({ at, until }) => (until ?? at) >= span.from && at <= span.to);
	return {
		type: 'line',
		data: { datasets: drawing.datasets },
		options: {
			...sharedOptions(frame),
			layout: {
				padding: padding(frame, topRoom(chart.axis, events.length, frame), drawing.right ?? 8, 0)
			},
			scales: {
				x: yearScale(
					span,
					ticks.map((year) => (pooled || !wholeYears(chart.marks) ? year : year + 0.5)),
					frame
				),
				y: valueScale(selection, frame, marks)
			},
			plugins: {
				annotations: {
					...annotations(selection, frame),
					events,
					breaks: [...new Set(marks.filter((mark) => signOf(mark).breakBefore).map(({ start }) => start))],
					connectors: drawing.connectors ?? [],
					labels: drawing.labels ?? [],
					zeroLine: 'y'
				}
			}
		}
	};
}

/** Whether marks stand for whole years, so that the year's name belongs in its middle. */
function wholeYears(marks: readonly Mark[]): boolean {
	return marks.every(({ start, end }) => end > start);
}

/** The axis of time runs over the years asked for, as far as the chart has rows. */
function timeSpan({ chart, choice }: Selection, marks: readonly Mark[]): { from: number; to: number } {
	const all = marks.length > 0 ? marks : chart.marks;
	const cut = choice.from !== undefined || choice.to !== undefined;
	const rows = cut && chart.filter.kind === 'years' ? all : chart.marks;
	const from = Math.min(...rows.map(({ start }) => start));
	const to = Math.max(...rows.map(({ end }) => end));
	const air = rows.some(({ start, end }) => start === end) ? Math.max(0.3, (to - from) / 60) : 0;
	return { from: from - air, to: to + air };
}

function yearTicks({ from, to }: { from: number; to: number }, narrow: boolean): number[] {
	const years = to - from;
	const wanted = narrow ? 5 : 10;
	const step = [1, 2, 5, 10, 20, 50].find((candidate) => years / candidate <= wanted) ?? 50;
	const ticks: number[] = [];
	for (let year = Math.ceil(from / step) * step; year < to; year += step) ticks.push(year);
	return ticks;
}

/** The axis of time, with the ticks given and no others, so that it is the same at every width of its picture. */
function yearScale({ from, to }: { from: number; to: number }, ticks: readonly number[], { theme }: Frame) {
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

const font = { size: 12, family: chartFont };

function sharedOptions({ theme }: Frame) {
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: false as const,
		color: theme.muted,
		events: [],
		font
	};
}

/** Room around the axes; sideways it stretches with the picture. */
function padding({ stretch }: Frame, top: number, right: number, left: number) {
	return { top, right: right * stretch, left: left * stretch, bottom: 0 };
}

const labelPadding = 6;

/** Words at a vertical axis, whose width stretches with the picture. */
function stretchedAxis({ stretch }: Frame) {
	return {
		afterFit: (scale: { width: number }) => {
			if (scale.width > 0) scale.width = (scale.width - labelPadding * (stretch - 1)) * stretch;
		}
	};
}

function topRoom(axisWord: string, events: number, { narrow }: Frame): number {
	const rows = narrow ? Math.min(1, events) : Math.min(4, events);
	return (axisWord === '' ? 6 : topPadding.word) + rows * topPadding.row;
}

function valueScale({ chart }: Selection, frame: Frame, marks: readonly Mark[]) {
	const { theme, locale, narrow, stretch } = frame;
	const top = Math.max(0, ...marks.map((mark) => mark.high ?? mark.value ?? 0));
	const reaches = marks.some(({ high }) => high !== null) ? { suggestedMax: top * 1.15 } : {};
	const { ceiling } = chart;
	return {
		...stretchedAxis(frame),
		type: 'linear' as const,
		beginAtZero: chart.fromZero,
		...(top === 0 ? { suggestedMax: 1 } : reaches),
		...(ceiling !== null && top <= ceiling ? { max: ceiling } : { grace: '6%' }),
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: theme.muted,
			font,
			padding: labelPadding * stretch,
			maxTicksLimit: narrow ? 5 : 6,
			callback: (value: number | string) => formatNumber(Number(value) / chart.divide, locale, 0, 2)
		}
	};
}

function annotations(selection: Selection, { theme, narrow, stretch, guide }: Frame): Annotations {
	return {
		stretch,
		ground: theme.ground,
		muted: theme.muted,
		ink: theme.ink,
		zero: theme.zero,
		band: theme.band,
		font: chartFont,
		axisWord: selection.chart.axis,
		narrow,
		events: [],
		connectors: [],
		labels: [],
		avoidPoints: false,
		rowLabels: [],
		breaks: [],
		breakWord: flagSigns.break.footnote,
		zeroLine: null,
		guideAxis: runsOverTime(selection) ? 'x' : 'y',
		guide
	};
}

function bars(
	selection: Selection,
	panel: string,
	marks: readonly Mark[],
	frame: Frame,
	stacked: boolean,
	left?: string
): Drawing {
	const { ground } = frame.theme;
	const rows = categoriesOf(selection, panel).map(({ key }) => key);
	const drawn = seriesOf(selection);
	const datasets = drawn.map((series): ChartDataset<'bar', Datum[]> => {
		const colour = colourOf(selection, series.key, frame);
		const data = marks
			.filter((mark) => mark.series === series.key)
			.map((mark): Datum => {
				const value = mark.value ?? 0;
				return {
					x: series.key === left ? -value : value,
					y: mark.category,
					...signed(mark, colour)
				};
			});
		return {
			type: 'bar',
			indexAxis: 'y',
			label: series.label,
			data,
			stack: stacked ? 'all' : series.key,
			backgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),
			borderColor: data.map(({ sign }) => (sign?.fill === 'solid' ? ground : colour)),
			borderWidth: data.map(({ sign }) =>
				sign?.fill === 'solid' ? (stacked ? { right: 1 } : 0) : sign?.outline === 'thin' ? 1 : 1.5
			),
			barPercentage: stacked && frame.narrow ? 0.5 : 0.85,
			categoryPercentage: stacked || !frame.narrow ? 0.9 : 0.42
		};
	});
	const totals = new Map<string, { value: number; x: number; row: number; note: string }>();
	const single = stacked && left === undefined;
	for (const mark of marks) {
		const row = rows.indexOf(mark.category);
		const key = single ? String(row) : `${row}/${mark.series}`;
		const value = (totals.get(key)?.value ?? 0) + (mark.value ?? 0);
		// Without an axis of time a break has no place but beside the value.
		const note = signOf(mark).breakBefore ? ` ${flagSigns.break.footnote}` : (totals.get(key)?.note ?? '');
		totals.set(key, { value, x: mark.series === left ? -value : value, row, note });
	}
	const labels =
		single || left !== undefined || drawn.length === 1
			? [...totals.values()].map(({ value, x, row, note }): ChartLabel => ({
					text: short(value / divisor(selection), frame.locale) + note,
					x,
					y: row,
					colour: frame.theme.ink,
					align: x < 0 ? 'right' : 'left',
					dx: x < 0 ? -6 : 6,
					dy: 0
				}))
			: [];
	return { datasets, labels, mirrored: left !== undefined };
}

function dumbbell(selection: Selection, panel: string, marks: readonly Mark[], frame: Frame): Drawing {
	const rows = categoriesOf(selection, panel).map(({ key }) => key);
	const { ground, comparison } = { ground: frame.theme.ground, comparison: frame.theme.colours.comparison };
	const datasets = seriesOf(selection).map((series, index): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const shape = pointStyles[index % pointStyles.length] ?? 'circle';
		const data = marks
			.filter((mark) => mark.series === series.key)
			.map((mark): Datum => ({
				x: mark.value ?? 0,
				y: mark.category,
				...signed(mark, colour, { shape, radius: 6, width: 2 })
			}));
		return {
			type: 'line',
			label: series.label,
			data,
			showLine: false,
			borderColor: colour,
			pointStyle: shape,
			pointRadius: data.map(({ point }) => (point ? 0 : 6)),
			pointHoverRadius: 8,
			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),
			pointBorderColor: colour,
			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 2))
		};
	});
	const connectors: Annotations['connectors'][number][] = [];
	const labels: ChartLabel[] = [];
	rows.forEach((row, place) => {
		const ends = marks.filter((mark) => mark.category === row && mark.value !== null);
		const values = ends.map(({ value }) => value ?? 0);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		if (high > low)
			connectors.push({ from: [low, place], to: [high, place], colour: comparison, width: 2, caps: false });
		for (const mark of ends) {
			const right = (mark.value ?? 0) === high;
			labels.push({
				text: short((mark.value ?? 0) / divisor(selection), frame.locale),
				x: mark.value ?? 0,
				y: place,
				colour: frame.theme.ink,
				align: right ? 'left' : 'right',
				dx: right ? 11 : -11,
				dy: 0,
				tries: [{ align: 'center', dx: 0, dy: 15 }]
			});
		}
	});
	return { datasets, labels, connectors };
}

/** The smallest round step that is at least as large as a value: 1, 2, 2.5, 4 or 5 times a power of ten. */
function niceStep(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return (steps10.find((step) => step * power >= value) ?? 10) * power;
}

const steps10 = [1, 2, 2.5, 4, 5] as const;

/** The ends of the axis of values on charts by category: both sides alike on pyramids. */
function valueLimits(
	{ ceiling, form }: Chart,
	marks: readonly Mark[]
): { readonly min?: number; readonly max?: number; readonly step?: number } {
	if (form.kind === 'pyramid') {
		const highest = Math.max(1, ...marks.map(({ value }) => value ?? 0));
		const step = niceStep(highest / 2);
		const limit = Math.ceil(highest / step) * step;
		return { min: -limit, max: limit, step };
	}
	return ceiling === null ? {} : { max: ceiling };
}

function byCategory(selection: Selection, panel: string, frame: Frame, drawing: Drawing): ChartSettings {
	const { chart } = selection;
	const marks = selection.marks.filter((mark) => mark.panel === panel);
	const rows = categoriesOf(selection, panel);
	const { theme, locale, narrow } = frame;
	const { step, ...limits } = valueLimits(chart, marks);
	return {
		type: 'bar',
		data: { datasets: drawing.datasets },
		options: {
			...sharedOptions(frame),
			indexAxis: 'y',
			layout: { padding: padding(frame, narrow ? 4 : 0, 58, drawing.mirrored ? 46 : 4) },
			scales: {
				x: {
					type: 'linear',
					position: 'bottom',
					beginAtZero: true,
					stacked: chart.form.kind === 'bars' ? chart.form.stacked : chart.form.kind === 'pyramid',
					border: { display: false },
					grid: { color: theme.grid, drawTicks: false },
					...limits,
					ticks: {
						color: theme.muted,
						font,
						padding: 6,
						maxRotation: 0,
						autoSkip: false,
						...(step === undefined ? { maxTicksLimit: narrow ? 4 : 6 } : { stepSize: step }),
						callback: (value) => formatNumber(Math.abs(Number(value)) / chart.divide, locale, 0, 2)
					}
				},
				y: categoryScale(rows, frame, chart.form.kind === 'bars' ? chart.form.stacked : chart.form.kind === 'pyramid')
			},
			plugins: {
				annotations: {
					...annotations(selection, frame),
					axisWord: '',
					connectors: drawing.connectors ?? [],
					labels: drawing.labels ?? [],
					rowLabels: narrow ? rows.map(({ label }) => label) : [],
					zeroLine: 'x'
				}
			}
		}
	};
}

function categoryScale(
	rows: readonly { readonly key: string; readonly label: string }[],
	frame: Frame,
	stacked = false
) {
	const { theme, narrow, stretch } = frame;
	return {
		...stretchedAxis(frame),
		type: 'category' as const,
		labels: rows.map(({ key }) => key),
		offset: true,
		stacked,
		border: { display: false },
		grid: { display: false },
		ticks: {
			display: !narrow,
			color: theme.ink,
			font,
			autoSkip: false,
			padding: labelPadding * stretch,
			callback: (value: number | string) => rows[Number(value)]?.label ?? ''
		}
	};
}

/** Bars from the first to the last documented day of an amount, one row a kind. */
function periods(selection: Selection, panel: string, marks: readonly Mark[], frame: Frame): ChartSettings {
	const rows = categoriesOf(selection, panel);
	const keys = rows.map(({ key }) => key);
	const { ground } = frame.theme;
	const datasets = seriesOf(selection).map((series): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const data = marks
			.filter((mark) => mark.series === series.key)
			.map((mark): Datum => ({
				x: [mark.start, mark.end],
				y: mark.category,
				mark: mark.key,
				sign: signOf(mark)
			}));
		return {
			type: 'bar',
			indexAxis: 'y',
			label: series.label,
			data,
			grouped: false,
			backgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),
			borderColor: colour,
			borderWidth: data.map(({ sign }) => (sign?.fill === 'solid' ? 0 : sign?.outline === 'thin' ? 1 : 1.5)),
			borderSkipped: false,
			minBarLength: 4,
			barPercentage: frame.narrow ? 0.4 : 0.42
		};
	});
	const span = timeSpan(selection, marks);
	// Words of rows take half of the width.
	const ticks = yearTicks(span, true);
	const labels = marks.map((mark): ChartLabel => ({
		text: short((mark.value ?? 0) / divisor(selection), frame.locale),
		x: frame.narrow ? mark.end : mark.start,
		y: keys.indexOf(mark.category),
		colour: frame.theme.ink,
		align: 'left',
		dx: frame.narrow ? 5 : 0,
		dy: frame.narrow ? 0 : -14
	}));
	return {
		type: 'bar',
		data: { datasets },
		options: {
			...sharedOptions(frame),
			indexAxis: 'y',
			layout: { padding: padding(frame, 4, 44, 4) },
			scales: {
				x: { ...yearScale(span, ticks, frame), grid: { color: frame.theme.grid, drawTicks: false } },
				y: categoryScale(rows, frame)
			},
			plugins: {
				annotations: {
					...annotations(selection, frame),
					axisWord: '',
					labels,
					rowLabels: frame.narrow ? rows.map(({ label }) => label) : []
				}
			}
		}
	};
}

/** Events as points in lanes, one lane a kind, with words where there is room. */
function timeline(selection: Selection, marks: readonly Mark[], frame: Frame): ChartSettings {
	const lanes = categoriesOf(selection, '');
	const keys = lanes.map(({ key }) => key);
	const labels: ChartLabel[] = [];
	const datasets = seriesOf(selection).map((series): DrawnSet => {
		const colour = colourOf(selection, series.key, frame);
		const data = marks
			.filter((mark) => mark.series === series.key)
			.map((mark): Datum => {
				const lane = keys.indexOf(mark.category);
				labels.push({
					text: selection.chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '',
					x: mark.start,
					y: lane,
					colour: frame.theme.ink,
					align: 'left',
					dx: -5,
					dy: -15,
					tries: [
						{ align: 'left', dx: -5, dy: 15 },
						{ align: 'right', dx: 5, dy: -15 },
						{ align: 'right', dx: 5, dy: 15 },
						{ align: 'left', dx: 9, dy: 0 },
						{ align: 'right', dx: -9, dy: 0 }
					]
				});
				const signs = signed(mark, colour, { shape: 'circle', radius: 5, width: 1.75 });
				return { x: mark.start, y: mark.category, ...signs };
			});
		return {
			type: 'line',
			label: series.label,
			data,
			showLine: false,
			borderColor: colour,
			pointRadius: data.map(({ point }) => (point ? 0 : 5)),
			pointHoverRadius: 7,
			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : frame.theme.ground)),
			pointBorderColor: colour,
			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 1.75))
		};
	});
	const span = timeSpan(selection, marks);
	const ticks = yearTicks(span, frame.narrow);
	return {
		type: 'line',
		data: { datasets },
		options: {
			...sharedOptions(frame),
			layout: { padding: padding(frame, 8, 12, 4) },
			scales: {
				x: { ...yearScale(span, ticks, frame), grid: { color: frame.theme.grid, drawTicks: false } },
				y: {
					...categoryScale(lanes, frame),
					grid: { display: true, color: frame.theme.grid, drawTicks: false }
				}
			},
			plugins: {
				annotations: {
					...annotations(selection, frame),
					axisWord: '',
					labels,
					avoidPoints: true,
					rowLabels: frame.narrow ? lanes.map(({ label }) => label) : []
				}
			}
		}
	};
}
