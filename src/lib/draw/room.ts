import type { Chart } from 'chart.js';
import { boxOf, distanceTo, stretched, touch, type Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import type { SvgRecorder } from './chartjs/svg-recorder';
import { pictureWidths, shownWidths, spaciousWidth } from './heights';
import type { Annotations, Datum, Label } from './shapes';
import { chartFont } from './theme';

export type Align = Label['align'];

/** A place in the drawing, in pixels. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** What words keep off: other words, and marks. */
export interface Room {
	readonly chart: Chart;
	readonly options: Annotations;
	readonly words: Box[];
	/** The words of the axis of values. */
	readonly axis: readonly Box[];
	readonly marks: readonly Box[];
	/** Lines down the plot, at events and breaks: words stand on one side of them. */
	readonly lines: readonly Box[];
	/** The points and tops of columns that a value could be taken for. */
	readonly dots: readonly Place[];
	/** How many times as wide as it is laid out the drawing may be shown: words must find room at each. */
	readonly stretches: readonly number[];
}

/** The room of a plot over time, in which these words stand already. */
export function roomOf(chart: Chart, options: Annotations, words: Box[]): Room {
	return {
		chart,
		options,
		words,
		axis: ticksIn(chart, options),
		marks: [...marksIn(chart), ...connectorsIn(chart, options)],
		lines: linesIn(chart, options),
		dots: dotsIn(chart),
		stretches: stretchesOf(options)
	};
}

/** How many times as wide as it is laid out a drawing with these words may be shown: at least, in the middle, and at most. */
export function stretchesOf({ narrow }: Annotations, spacious = false): readonly number[] {
	const size = narrow ? 'narrow' : 'wide';
	const most = shownWidths[size] / pictureWidths[size];
	const least = spacious ? spaciousWidth / pictureWidths[size] : 1;
	return [least, (least + most) / 2, most];
}

/** An axis of a chart. Throws where it has none. */
export function scaleOf(chart: Chart, axis: 'x' | 'y') {
	const scale = chart.scales[axis];
	if (!scale) throw new Error(`The chart has no axis "${axis}".`);
	return scale;
}

/** A place in the units of the axes, in pixels. */
export function placeIn({ chart }: Pick<Room, 'chart'>, x: number, y: number): [x: number, y: number] {
	return [scaleOf(chart, 'x').getPixelForValue(x), scaleOf(chart, 'y').getPixelForValue(y)];
}

/** Everything that is drawn for data, as boxes: columns whole, lines in short pieces. */
function marksIn(chart: Chart): Box[] {
	return chart.data.datasets.flatMap((dataset, index): Box[] => {
		// Data are always given as a list of `Datum` by the forms.
		const data = dataset.data as unknown as readonly Datum[];
		const elements = chart.getDatasetMeta(index).data;
		const joined = !('showLine' in dataset) || dataset.showLine !== false;
		return elements.flatMap((element, at): Box[] => {
			if (element instanceof SignedBar) return [boxOfBar(element)];
			const radius = data[at]?.point?.radius;
			const next = elements[at + 1];
			const gap = data[at]?.y === null || data[at + 1]?.y === null;
			return [
				...(radius === undefined ? [] : [{ ...around(element.x, element.y, radius + 1), anchor: element.x }]),
				...(joined && next && !gap ? pieces([element.x, element.y], [next.x, next.y]) : [])
			];
		});
	});
}

/** The words of the axis of values. */
function ticksIn({ ctx, chartArea, scales: { y } }: Chart, { textSize }: Annotations): Box[] {
	ctx.font = `${textSize}px ${chartFont}`;
	return (y?.ticks ?? []).map(({ label }, index) =>
		boxOf(
			ctx.measureText(String(label)).width,
			textSize + 2,
			chartArea.left,
			Number(y?.getPixelForTick(index)),
			'right',
			-6
		)
	);
}

/** The points that are seen, and the tops of columns. */
function dotsIn(chart: Chart): Place[] {
	const tops = new Map<number, Place>();
	const points = chart.data.datasets.flatMap((dataset, index): Place[] => {
		// Data are always given as a list of `Datum` by the forms.
		const data = dataset.data as unknown as readonly Datum[];
		return chart.getDatasetMeta(index).data.flatMap((element, at): Place[] => {
			const { x, y } = element;
			if (element instanceof SignedBar) {
				const key = Math.round(x);
				if (y < (tops.get(key)?.y ?? Infinity)) tops.set(key, { x, y });
			}
			return data[at]?.point ? [{ x, y }] : [];
		});
	});
	return [...points, ...tops.values()];
}

/** The lines from place to place, as boxes. */
function connectorsIn(chart: Chart, { connectors }: Annotations): Box[] {
	return connectors.flatMap(({ from, to }) => pieces(placeIn({ chart }, ...from), placeIn({ chart }, ...to)));
}

/** The lines of events and breaks, as boxes: those of events reach over the plot, up to their words. */
function linesIn(chart: Chart, options: Annotations): Box[] {
	const { bottom } = chart.chartArea;
	return [
		...options.breaks.map(({ at }) => at),
		...options.events.filter(({ until }) => until === null).map(({ at }) => at)
	].map((at) => {
		const x = Number(chart.scales['x']?.getPixelForValue(at));
		return { left: x, right: x, top: 0, bottom };
	});
}

/** The lines of the grid, as boxes. */
export function gridIn({ chart: { chartArea, scales } }: Room): Box[] {
	const { left, right } = chartArea;
	return (scales['y']?.ticks ?? []).map((_, index) => {
		const y = Number(scales['y']?.getPixelForTick(index));
		return { left, right, top: y, bottom: y };
	});
}

/** The box of a column. */
export function boxOfBar({ x, y, base, width }: SignedBar): Box {
	return { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
}

function around(x: number, y: number, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function pieces([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box[] {
	const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
	return Array.from({ length: count + 1 }, (_, index) => {
		const part = count === 0 ? 0 : index / count;
		return around(x1 + part * (x2 - x1), y1 + part * (y2 - y1), 1.5);
	});
}

/** The box of some lines of words that begin, or have their middle, so far from a place. */
export function boxOfLines(
	{ options: { textSize } }: Pick<Room, 'options'>,
	width: number,
	x: number,
	y: number,
	align: Align,
	lines = 1,
	shift = 0
): Box {
	return boxOf(width, lines * (textSize + 2) - 2, x, y, align, shift);
}

/** How far words may reach over the beginning of the plot, in pixels, between the words of the axis. */
const edge = 20;

/** How far words stay above the foot of the plot, in pixels. */
const overZero = 2;

/** Whether nothing stands in a box, however wide the drawing is shown. */
export function isFree({ chart, words, axis, marks, lines, stretches }: Room, box: Box): boolean {
	const { left, bottom } = chart.chartArea;
	if (box.top < 0 || box.bottom > bottom - overZero) return false;
	const others = [...marks, ...lines].filter(({ top, bottom: foot }) => top < box.bottom && box.top < foot);
	return stretches.every((times) => {
		const own = stretched(box, times);
		return (
			own.left >= left * times - edge &&
			own.right <= chart.width * times &&
			![...words, ...axis].some((other) => touch(own, stretched(other, times), 4)) &&
			!others.some((other) => touch(own, stretched(other, times), -1))
		);
	});
}

/** Whether a box of words is nearer to its own mark than to all others of another value, however wide the drawing is shown. */
export function isOwn({ dots, stretches }: Room, box: Box, own: Place): boolean {
	const others = dots.filter(({ x, y }) => Math.abs(y - own.y) > 0.5 && Math.hypot(x - own.x, y - own.y) > 1.5);
	return stretches.every((times) => {
		const words = stretched(box, times);
		const middle = (words.left + words.right) / 2;
		const at = { x: own.x * times, y: own.y };
		const near = distanceTo(words, at);
		return others.every(({ x: place, y }) => {
			const x = place * times;
			const over = x > words.left && x < words.right && Math.max(words.top - y, y - words.bottom) < 18;
			return distanceTo(words, { x, y }) >= near && !(over && Math.abs(x - middle) < Math.abs(at.x - middle));
		});
	});
}

export function fontOf({ options: { textSize } }: Pick<Room, 'options'>, bold: boolean): string {
	return `${bold ? '600 ' : ''}${textSize}px ${chartFont}`;
}

export function widthOf(room: Pick<Room, 'chart' | 'options'>, text: string, bold: boolean): number {
	room.chart.ctx.font = fontOf(room, bold);
	return room.chart.ctx.measureText(text).width;
}

/** What is drawn meanwhile keeps its distance from a place, however wide the drawing is shown. */
export function beside(chart: Chart, x: number, paint: () => void, name = ''): void {
	// `PanelDrawing` makes charts on recorders alone.
	(chart.ctx as unknown as SvgRecorder).beside(x, paint, name);
}

/** Writes with a rim in the colour of the ground, or of the period behind them, which keeps words readable over grid lines. */
export function write(
	room: Pick<Room, 'chart' | 'options'>,
	{ text, align, colour, dx, bold = false, spacious = false }: Omit<Label, 'x' | 'y' | 'dy'>,
	[x, y]: readonly [x: number, y: number]
): void {
	const { ctx } = room.chart;
	ctx.font = fontOf(room, bold);
	ctx.textAlign = align;
	// Between rows nothing lies behind words but what joins marks.
	const isCrossed = room.options.connectors.length > 0 || room.chart.scales['y']?.type !== 'category';
	if (isCrossed && colour !== room.options.ground) {
		const { events, ground, band } = room.options;
		const at = Number(room.chart.scales['x']?.getValueForPixel(x));
		ctx.strokeStyle = events.some(({ at: from, until }) => until !== null && at > from && at < until) ? band : ground;
		ctx.lineWidth = 3;
		ctx.lineJoin = 'round';
		ctx.strokeText(text, x, y);
	}
	ctx.fillStyle = colour;
	beside(
		room.chart,
		x,
		() => {
			ctx.fillText(text, x + dx, y);
		},
		spacious ? 'spacious' : ''
	);
}

/** A thin line through some places. */
export function rule(
	{ chart, options }: Pick<Room, 'chart' | 'options'>,
	points: readonly (readonly [number, number])[],
	colour = options.muted,
	dash: readonly number[] = [],
	width = 1
): void {
	const { ctx } = chart;
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash([...dash]);
	ctx.beginPath();
	for (const [index, [x, y]] of points.entries())
		if (index === 0) ctx.moveTo(x, y);
		else ctx.lineTo(x, y);
	ctx.stroke();
	ctx.restore();
}
