import type { Chart, Plugin } from 'chart.js';
import { SignedBar } from './chartjs/signed-bar';
import { drawPoints } from './points';
import type { Annotations, Label } from './shapes';
import { textWidth } from './text-width';
import { chartFont } from './theme';

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const textSize = 12;
const rowHeight = 15;
/** Height above the plot for the axis word, and for each row of event labels below it. */
export const topPadding = { word: 20, row: rowHeight };

/** Draws bands, event lines, connectors, points, the zero line and all words that stand in the plot. */
export const annotationsPlugin: Plugin = {
	id: 'annotations',
	beforeDatasetsDraw(chart) {
		const options = optionsOf(chart);
		if (!options) return;
		drawBands(chart, options);
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

/** A line across the plot at every break; its word is set last, where there is room. */
function drawBreaks(chart: Chart, { breaks, zero }: Annotations): void {
	const { ctx, chartArea } = chart;
	for (const at of breaks) {
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
	for (const { from, to, colour, caps } of connectors) {
		const [x1, y1] = [across.getPixelForValue(from[0]), up.getPixelForValue(from[1])];
		const [x2, y2] = [across.getPixelForValue(to[0]), up.getPixelForValue(to[1])];
		ctx.save();
		ctx.strokeStyle = colour;
		ctx.lineWidth = 2;
		ctx.beginPath();
		ctx.moveTo(x1, y1);
		ctx.lineTo(x2, y2);
		if (caps)
			for (const y of [y1, y2]) {
				ctx.moveTo(x1 - 5, y);
				ctx.lineTo(x1 + 5, y);
			}
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
	ctx.font = `${textSize}px ${chartFont}`;
	ctx.textBaseline = 'middle';
	ctx.fillStyle = options.muted;
	if (options.axisWord !== '') {
		ctx.textAlign = 'left';
		ctx.fillText(options.axisWord, 1, textSize / 2 + 1);
	}
	drawEvents(chart, options, taken);
	ctx.fillStyle = options.ink;
	ctx.textAlign = 'left';
	drawRowLabels(chart, options, taken);
	drawBrackets(chart, options, taken);
	const spread = options.labels.filter((label) => label.spread);
	for (const { label, y } of spreadApart(chart, spread)) drawLabel(chart, label, options, taken, y);
	for (const label of options.labels) if (!label.spread) drawLabel(chart, label, options, taken);
	for (const at of options.breaks) drawBreakWord(chart, at, options, taken);
	ctx.restore();
}

function drawRowLabels(chart: Chart, { rowLabels, narrow }: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	const x = narrow ? chartArea.left : 0;
	for (const { text, at, dy, bold } of rowLabels) {
		ctx.font = `${bold ? '600 ' : ''}${textSize}px ${chartFont}`;
		const y = scaleOf(chart, 'y').getPixelForValue(at) + dy;
		ctx.fillText(text, x, y);
		taken.push(boxOf(ctx.measureText(text).width, x, y, 'left'));
	}
}

function drawBrackets(chart: Chart, { brackets, ink, zero }: Annotations, taken: Box[]): void {
	const { ctx, width } = chart;
	const scale = scaleOf(chart, 'y');
	ctx.font = `600 ${textSize}px ${chartFont}`;
	for (const { from, to, text } of brackets) {
		const x = width - bracketRoom(text) + 10;
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
export function bracketRoom(text: string): number {
	return textWidth(text, `600 ${textSize}px`) + 18;
}

/** The word of a break, beside its line, as high as there is room. */
function drawBreakWord(chart: Chart, at: number, options: Annotations, taken: Box[]): void {
	const label: Label = {
		text: options.breakWord,
		x: at,
		y: 0,
		colour: options.muted,
		align: 'left',
		dx: 3,
		dy: 0,
		tries: [{ align: 'right', dx: -3, dy: 0 }],
		bold: true
	};
	const { top, bottom } = chart.chartArea;
	for (let y = top + rowHeight / 2; y < bottom; y += rowHeight) if (drawLabel(chart, label, options, taken, y)) return;
}

/** Lines at moments, with their words in rows above the plot, or on narrow drawings a number that a list explains. */
function drawEvents(chart: Chart, options: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	const scale = scaleOf(chart, 'x');
	const rows: Box[][] = [];
	options.events.forEach(({ at, until, label, number }) => {
		const start = Math.max(at, scale.min);
		const end = Math.min(until ?? at, scale.max);
		if (end < scale.min || start > scale.max || end < start) return;
		const text = options.narrow ? String(number) : label;
		const x = scale.getPixelForValue(start);
		const width = ctx.measureText(text).width;
		const fits = x + 5 + width <= chart.width;
		const align = fits ? 'left' : 'right';
		const place = fits ? x + (until === null ? 5 : 0) : x - 5;
		const bounds = boxOf(width, place, 0, align);
		let row = 0;
		while (rows[row]?.some((other) => bounds.left < other.right + 6 && other.left < bounds.right + 6)) row++;
		const y = topPadding.word + row * rowHeight + rowHeight / 2;
		if (y + rowHeight / 2 > chartArea.top + 1) return;
		(rows[row] ??= []).push(bounds);
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
		ctx.fillText(text, place, y);
		taken.push(boxOf(width, place, y, align));
	});
}

/** Moves labels at the ends of lines apart, so that each keeps a row of its own. */
function spreadApart(chart: Chart, labels: readonly Label[]): { label: Label; y: number }[] {
	const scale = scaleOf(chart, 'y');
	const placed = labels
		.map((label) => ({ label, y: scale.getPixelForValue(label.y) + label.dy }))
		.sort((one, other) => one.y - other.y);
	placed.forEach((item, index) => {
		const above = placed[index - 1];
		if (above && item.y < above.y + rowHeight) item.y = above.y + rowHeight;
	});
	const last = placed[placed.length - 1];
	const excess = last ? Math.max(0, last.y - (chart.chartArea.bottom - 6)) : 0;
	if (excess > 0)
		placed.reduceRight((limit, item) => {
			item.y = Math.min(item.y, limit);
			return item.y - rowHeight;
		}, chart.chartArea.bottom - 6);
	return placed;
}

/** Draws a label at the first of its places where it touches no other word; where none is free it is left out. */
function drawLabel(chart: Chart, label: Label, options: Annotations, taken: Box[], fixed?: number): boolean {
	const { ctx, chartArea } = chart;
	ctx.font = `${label.bold ? '600 ' : ''}${textSize}px ${chartFont}`;
	const width = ctx.measureText(label.text).width;
	// Words of the axis stand at the left.
	const left = chartArea.left;
	for (const { align, dx, dy } of [label, ...(label.tries ?? [])]) {
		const x = scaleOf(chart, 'x').getPixelForValue(label.x) + dx;
		const y = fixed ?? scaleOf(chart, 'y').getPixelForValue(label.y) + dy;
		const box = boxOf(width, x, y, align);
		if (box.left < left || box.right > chart.width || box.top < 0 || box.bottom > chartArea.bottom + 2) continue;
		if (taken.some((other) => touch(box, other))) continue;
		taken.push(box);
		ctx.textAlign = align;
		// A rim in the colour of the ground keeps words readable over lines.
		ctx.strokeStyle = options.ground;
		ctx.lineWidth = 3;
		ctx.lineJoin = 'round';
		ctx.strokeText(label.text, x, y);
		ctx.fillStyle = label.colour;
		ctx.fillText(label.text, x, y);
		return true;
	}
	return false;
}

function boxOf(width: number, x: number, y: number, align: 'left' | 'center' | 'right'): Box {
	const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - textSize / 2 - 1, bottom: y + textSize / 2 + 1 };
}

function touch(one: Box, other: Box): boolean {
	return one.left < other.right + 3 && other.left < one.right + 3 && one.top < other.bottom && other.top < one.bottom;
}
