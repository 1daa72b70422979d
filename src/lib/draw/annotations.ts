import type { Chart, Plugin } from 'chart.js';
import { boxOf, touch, type Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import { drawPoints } from './points';
import type { Annotations, Label } from './shapes';
import { textWidth, wrap } from './text-width';
import { chartFont } from './theme';
import { drawWordsOverTime } from './words-over-time';

const rowHeight = 16;
/** Height above the plot for the axis word, and for each row of event labels below it. */
export const topPadding = { word: 26, row: rowHeight };

/** Draws bands, event lines, connectors, points, the zero line and all words that stand in the plot. */
export const annotationsPlugin: Plugin = {
	id: 'annotations',
	beforeDatasetsDraw(chart) {
		const options = optionsOf(chart);
		if (!options) return;
		drawBands(chart, options);
		drawAreas(chart, options);
		drawBreaks(chart, options);
		drawConnectors(chart, options);
	},
	afterDatasetDraw(chart, { index }) {
		const options = optionsOf(chart);
		if (options) drawSeparators(chart, index, options);
	},
	afterDatasetsDraw(chart) {
		const options = optionsOf(chart);
		if (!options) return;
		drawZeroLine(chart, options);
		drawPoints(chart, options);
		drawWords(chart, options);
	}
};

function optionsOf(chart: Chart): Annotations | undefined {
	// The options as the form wrote them, whole: Chart.js would hand them out through proxies.
	return chart.config.options?.plugins?.annotations as Annotations | undefined;
}

function scaleOf(chart: Chart, axis: 'x' | 'y') {
	const scale = chart.scales[axis];
	if (!scale) throw new Error(`The chart has no axis "${axis}".`);
	return scale;
}

function drawBands(chart: Chart, { events, band }: Annotations): void {
	const { ctx, chartArea } = chart;
	const scale = scaleOf(chart, 'x');
	for (const { at, until } of events) {
		if (until === null) continue;
		const left = Math.max(chartArea.left, scale.getPixelForValue(at));
		const right = Math.min(chartArea.right, scale.getPixelForValue(until));
		if (right <= left) continue;
		ctx.save();
		ctx.fillStyle = band;
		ctx.fillRect(left, chartArea.top, Math.max(2, right - left), chartArea.bottom - chartArea.top);
		ctx.restore();
	}
}

/** The outlines of an area as one shape: small ones alone would not stretch with the picture. */
function drawAreas(chart: Chart, { areas }: Annotations): void {
	const { ctx } = chart;
	const [across, up] = [scaleOf(chart, 'x'), scaleOf(chart, 'y')];
	for (const { colour, outlines } of areas) {
		ctx.save();
		ctx.fillStyle = colour;
		ctx.beginPath();
		for (const outline of outlines) {
			outline.forEach(([x, y], index) => {
				const to = [across.getPixelForValue(x), up.getPixelForValue(y)] as const;
				if (index === 0) ctx.moveTo(...to);
				else ctx.lineTo(...to);
			});
			ctx.closePath();
		}
		ctx.fill();
		ctx.restore();
	}
}

/** A line across the plot at every break. */
function drawBreaks(chart: Chart, { breaks, zero }: Annotations): void {
	const { ctx, chartArea } = chart;
	for (const { at } of breaks) {
		const place = scaleOf(chart, 'x').getPixelForValue(at);
		ctx.save();
		ctx.strokeStyle = zero;
		ctx.lineWidth = 1;
		ctx.setLineDash([5, 3]);
		ctx.beginPath();
		ctx.moveTo(place, chartArea.top);
		ctx.lineTo(place, chartArea.bottom);
		ctx.stroke();
		ctx.restore();
	}
}

/** Lines in the colour of the ground between bars that stand end to end. */
function drawSeparators(chart: Chart, index: number, { ground }: Annotations): void {
	const { ctx } = chart;
	const { data, stack } = chart.getDatasetMeta(index);
	// Bars beside one another have a stack each; those end to end share one with another dataset.
	const shared = chart.getSortedVisibleDatasetMetas().filter((meta) => meta.stack === stack).length > 1;
	if (!shared) return;
	ctx.save();
	ctx.strokeStyle = ground;
	ctx.lineWidth = 1;
	ctx.beginPath();
	for (const bar of data) {
		if (!(bar instanceof SignedBar) || !bar.horizontal || bar.sign?.fill !== 'solid') continue;
		const { x, y, height } = bar;
		ctx.moveTo(x, y - height / 2);
		ctx.lineTo(x, y + height / 2);
	}
	ctx.stroke();
	ctx.restore();
}

function drawConnectors(chart: Chart, { connectors }: Annotations): void {
	const { ctx } = chart;
	const across = scaleOf(chart, 'x');
	const up = scaleOf(chart, 'y');
	for (const { from, to, colour, width = 2 } of connectors) {
		const [x1, y1] = [across.getPixelForValue(from[0]), up.getPixelForValue(from[1])];
		const [x2, y2] = [across.getPixelForValue(to[0]), up.getPixelForValue(to[1])];
		ctx.save();
		ctx.strokeStyle = colour;
		ctx.lineWidth = width;
		ctx.beginPath();
		ctx.moveTo(x1, y1);
		ctx.lineTo(x2, y2);
		ctx.stroke();
		ctx.restore();
	}
}

function drawZeroLine(chart: Chart, { zeroLine, zero }: Annotations): void {
	if (zeroLine === null) return;
	const { ctx, chartArea } = chart;
	const scale = scaleOf(chart, zeroLine);
	if (scale.min > 0 || scale.max < 0) return;
	const place = scale.getPixelForValue(0);
	ctx.save();
	ctx.strokeStyle = zero;
	ctx.lineWidth = 1;
	ctx.beginPath();
	if (zeroLine === 'y') {
		ctx.moveTo(chartArea.left, place);
		ctx.lineTo(chartArea.right, place);
	} else {
		ctx.moveTo(place, chartArea.top);
		ctx.lineTo(place, chartArea.bottom);
	}
	ctx.stroke();
	ctx.restore();
}

function drawWords(chart: Chart, options: Annotations): void {
	const { ctx } = chart;
	const taken: Box[] = [];
	ctx.save();
	ctx.font = `${options.textSize}px ${chartFont}`;
	ctx.textBaseline = 'middle';
	ctx.fillStyle = options.muted;
	if (options.axisWord !== '') {
		ctx.textAlign = 'left';
		ctx.fillText(options.axisWord, 1, options.textSize / 2 + 1);
		taken.push(
			boxOf(ctx.measureText(options.axisWord).width, options.textSize + 2, 1, options.textSize / 2 + 1, 'left')
		);
	}
	drawEvents(chart, options, taken);
	ctx.fillStyle = options.ink;
	ctx.textAlign = 'left';
	drawRowLabels(chart, options, taken);
	drawSums(chart, options, taken);
	for (const label of options.labels) drawLabel(chart, label, options, taken);
	drawWordsOverTime(chart, options, taken);
	ctx.restore();
}

function drawRowLabels(chart: Chart, { rowLabels, narrow, textSize }: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	// Letters may reach a little over their beginning.
	const x = narrow ? chartArea.left : 2;
	for (const { text, at, dy, bold } of rowLabels) {
		ctx.font = `${bold ? '600 ' : ''}${textSize}px ${chartFont}`;
		const y = scaleOf(chart, 'y').getPixelForValue(at) + dy;
		ctx.fillText(text, x, y);
		taken.push(boxOf(ctx.measureText(text).width, textSize + 2, x, y, 'left'));
	}
}

function drawSums(chart: Chart, { sums, ink, zero, textSize }: Annotations, taken: Box[]): void {
	const { ctx, width } = chart;
	const scale = scaleOf(chart, 'y');
	ctx.font = `600 ${textSize}px ${chartFont}`;
	for (const { from, to, text } of sums) {
		const x = width - sumRoom(text, textSize) + 10;
		const [top, bottom] = [scale.getPixelForValue(from) - 9, scale.getPixelForValue(to) + 9];
		ctx.save();
		ctx.strokeStyle = zero;
		ctx.lineWidth = 1;
		ctx.beginPath();
		ctx.moveTo(x - 4, top);
		ctx.lineTo(x, top);
		ctx.lineTo(x, bottom);
		ctx.lineTo(x - 4, bottom);
		ctx.stroke();
		ctx.restore();
		ctx.fillStyle = ink;
		ctx.textAlign = 'left';
		ctx.fillText(text, x + 4, (top + bottom) / 2);
		taken.push({ left: x - 4, right: width, top, bottom });
	}
}

/** Room at the right of a drawing for a bracket and its words. */
export function sumRoom(text: string, textSize: number): number {
	return textWidth(text, `600 ${textSize}px`) + 18;
}

/** Lines at moments, with their words in rows above the plot, or on narrow drawings a number that a list explains. */
function drawEvents(chart: Chart, options: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	const scale = scaleOf(chart, 'x');
	const rows: Box[][] = [];
	let before = chartArea.left;
	options.events.forEach(({ at, until, label, number }) => {
		const start = Math.max(at, scale.min);
		const end = Math.min(until ?? at, scale.max);
		if (end < scale.min || start > scale.max || end < start) return;
		const text = options.narrow ? String(number) : label;
		const x = scale.getPixelForValue(start);
		const beside = x + (until === null ? 5 : 0);
		// Words that are too long for the room at the right stand there in two lines, else between their line and the one before.
		const split = wrap(text, ctx.font, chart.width - beside);
		const fits = split.every((line) => ctx.measureText(line).width <= chart.width - beside);
		const align = fits && split.length <= 2 && split.join(' ') === text ? 'left' : 'right';
		const lines = align === 'left' ? split : wrap(text, ctx.font, Math.max(90, x - before - 12));
		before = x;
		const place = align === 'left' ? beside : x - 5;
		const width = Math.max(...lines.map((line) => ctx.measureText(line).width));
		const bounds = boxOf(width, options.textSize + 2, place, 0, align);
		const isTaken = (row: number) =>
			rows[row]?.some((other) => bounds.left < other.right + 6 && other.left < bounds.right + 6) ?? false;
		let row = 0;
		while (lines.some((_, index) => isTaken(row + index))) row++;
		const y = topPadding.word + row * rowHeight + rowHeight / 2;
		if (y + (lines.length - 0.5) * rowHeight > chartArea.top + 1) return;
		lines.forEach((_, index) => (rows[row + index] ??= []).push(bounds));
		if (until === null) {
			ctx.save();
			ctx.strokeStyle = options.zero;
			ctx.setLineDash([2, 3]);
			ctx.lineWidth = 1;
			ctx.beginPath();
			ctx.moveTo(x, y - 6);
			ctx.lineTo(x, chartArea.bottom);
			ctx.stroke();
			ctx.restore();
		}
		ctx.textAlign = align;
		lines.forEach((line, index) => {
			ctx.fillText(line, place, y + index * rowHeight);
			taken.push(boxOf(width, options.textSize + 2, place, y + index * rowHeight, align));
		});
	});
}

/** Draws a label where it touches no other word and leaves the plot at no side; else it is left out. */
function drawLabel(chart: Chart, label: Label, options: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	const { text, align, colour, bold } = label;
	ctx.font = `${bold ? '600 ' : ''}${options.textSize}px ${chartFont}`;
	const x = scaleOf(chart, 'x').getPixelForValue(label.x) + label.dx;
	const y = scaleOf(chart, 'y').getPixelForValue(label.y) + label.dy;
	const box = boxOf(ctx.measureText(text).width, options.textSize + 2, x, y, align);
	// Words of the axis stand at the left.
	if (box.left < chartArea.left || box.right > chart.width || box.top < 0 || box.bottom > chartArea.bottom + 2) return;
	if (taken.some((other) => touch(box, other, 3))) return;
	taken.push(box);
	ctx.textAlign = align;
	// A rim in the colour of the ground keeps words readable over lines.
	ctx.strokeStyle = options.ground;
	ctx.lineWidth = 3;
	ctx.lineJoin = 'round';
	ctx.strokeText(text, x, y);
	ctx.fillStyle = colour;
	ctx.fillText(text, x, y);
}
