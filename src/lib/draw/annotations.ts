import type { Chart, Plugin } from 'chart.js';
import { boxOf, stretched, touch, type Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import { drawPoints } from './points';
import type { Annotations, Label } from './shapes';
import { beside, placeIn, rule, scaleOf, stretchesOf, widthOf, write } from './room';
import { textWidth } from './text-width';
import { chartFont } from './theme';
import { drawWordsOverTime, type LineDown } from './words-over-time';

const rowHeight = 16;
/** Height above the plot for the axis word, and for each row of event labels below it. */
export const topPadding = { word: 26, row: rowHeight };

/** Draws bands, event lines, connectors, points, the zero line and all words that stand in the plot. */
export const annotationsPlugin: Plugin = {
	id: 'annotations',
	beforeDraw(chart) {
		const options = optionsOf(chart);
		// Below the grid, whose lines go on.
		if (options) drawBands(chart, options);
	},
	beforeDatasetsDraw(chart) {
		const options = optionsOf(chart);
		if (!options) return;
		drawAreas(chart, options);
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
		// It reaches up to its words.
		const { top, bottom } = chartArea;
		const over = Math.min(top, topPadding.word);
		ctx.fillRect(left, over, Math.max(2, right - left), bottom - over);
		ctx.restore();
	}
}

/** The outlines of an area as one shape: small ones alone would not stretch with the picture. */
function drawAreas(chart: Chart, options: Annotations): void {
	const { ctx } = chart;
	for (const { colour, outlines } of options.areas) {
		ctx.save();
		ctx.fillStyle = colour;
		ctx.beginPath();
		for (const outline of outlines) {
			outline.forEach(([x, y], index) => {
				const to = placeIn({ chart }, x, y);
				if (index === 0) ctx.moveTo(...to);
				else ctx.lineTo(...to);
			});
			ctx.closePath();
		}
		ctx.fill();
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

function drawConnectors(chart: Chart, options: Annotations): void {
	const room = { chart, options };
	for (const { from, to, colour, width = 2 } of options.connectors)
		rule(room, [placeIn(room, ...from), placeIn(room, ...to)], colour, [], width);
}

function drawZeroLine(chart: Chart, options: Annotations): void {
	const { zeroLine, zero } = options;
	if (zeroLine === null) return;
	const { left, right, top, bottom } = chart.chartArea;
	const scale = scaleOf(chart, zeroLine);
	if (scale.min > 0 || scale.max < 0) return;
	const place = scale.getPixelForValue(0);
	const ends =
		zeroLine === 'y'
			? ([
					[left, place],
					[right, place]
				] as const)
			: ([
					[place, top],
					[place, bottom]
				] as const);
	rule({ chart, options }, ends, zero);
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
		// Over columns, not over the names of rows.
		const place = [options.rowLabels.length > 0 ? chart.chartArea.left : 1, options.textSize / 2 + 1] as const;
		ctx.fillText(options.axisWord, ...place);
		taken.push(boxOf(ctx.measureText(options.axisWord).width, options.textSize + 2, ...place, 'left'));
	}
	const lines = drawEvents(chart, options, taken);
	drawRowLabels(chart, options, taken);
	for (const label of options.labels) drawLabel(chart, label, options, taken);
	drawSums(chart, options, taken);
	drawWordsOverTime(chart, options, taken, lines);
	ctx.restore();
}

function drawRowLabels(chart: Chart, { rowLabels, textSize, ink }: Annotations, taken: Box[]): void {
	const { ctx, chartArea } = chart;
	for (const { text, at, dy, bold, beside, colour = ink } of rowLabels) {
		ctx.fillStyle = colour;
		ctx.font = `${bold ? '600 ' : ''}${textSize}px ${chartFont}`;
		const y = scaleOf(chart, 'y').getPixelForValue(at) + dy;
		const [x, align] = beside === undefined ? ([1, 'left'] as const) : ([chartArea.left - beside, 'right'] as const);
		ctx.textAlign = align;
		ctx.fillText(text, x, y);
		taken.push(boxOf(ctx.measureText(text).width, textSize + 2, x, y, align));
	}
	ctx.textAlign = 'left';
}

/** How far a bracket stands behind the words that it sums, and its words behind it, in pixels. */
const behind = 8;

/** Sums behind brackets, each right behind the words at the ends of its rows. */
function drawSums(chart: Chart, options: Annotations, taken: Box[]): void {
	const { ctx } = chart;
	const { sums, ink, zero, textSize } = options;
	const scale = scaleOf(chart, 'y');
	const stand = [...taken];
	ctx.font = `600 ${textSize}px ${chartFont}`;
	for (const { from, to, text } of sums) {
		const [top, bottom] = [scale.getPixelForValue(from) - 6, scale.getPixelForValue(to) + 6];
		const own = stand.filter((box) => box.top < bottom && box.bottom > top);
		// From the farthest place that words stand at, the bracket stays clear of all however wide the drawing is shown.
		const anchor = Math.max(0, ...own.map((box) => box.anchor ?? box.left));
		const x = Math.max(anchor, ...own.map(({ right }) => right)) + behind + 4;
		ctx.fillStyle = ink;
		ctx.textAlign = 'left';
		beside(chart, anchor, () => {
			rule(
				{ chart, options },
				[
					[x - 4, top],
					[x, top],
					[x, bottom],
					[x - 4, bottom]
				],
				zero
			);
			ctx.fillText(text, x + 5, (top + bottom) / 2);
		});
		taken.push({ left: x - 4, right: x + 5 + ctx.measureText(text).width, top, bottom, anchor });
	}
}

/** Room at the right of a drawing for a bracket and its words. */
export function sumRoom(text: string, textSize: number): number {
	return textWidth(text, `600 ${textSize}px`) + behind + 12;
}

/** How far words stand from the line of an event, in pixels. */
const fromLine = 5;

/** Where the words of an event may stand: their lines, and from which place to which side. */
interface EventPlace {
	readonly lines: readonly string[];
	readonly x: number;
	readonly align: Label['align'];
	readonly shift: number;
}

/** An event as it is drawn: its words in lines, how much shorter they are than they could be, and its line. */
interface EventWords extends EventPlace {
	readonly y: number;
	readonly box: Box;
	/** 0 for all words, more for fewer. */
	readonly lack: number;
	readonly line: LineDown | null;
	/** Whether a number stands for them, which the list below the picture explains. */
	readonly numbered: boolean;
}

/**
 * The words of events in rows above the plot, beside their lines, which are handed back: in fewer words where there is no
 * room, or a number that a list explains. They take their rows from the first or from the last, whichever says more.
 */
function drawEvents(chart: Chart, options: Annotations, taken: Box[]): LineDown[] {
	if (options.events.length === 0) return [];
	const { ctx, chartArea } = chart;
	const scale = scaleOf(chart, 'x');
	const moments = options.events
		.filter(({ at, until }) => (until ?? at) >= scale.min && at <= scale.max)
		.map((event) => ({
			...event,
			x: scale.getPixelForValue(Math.max(event.at, scale.min)),
			end: event.until === null ? null : scale.getPixelForValue(Math.min(event.until, scale.max))
		}));
	const rows = Math.round((chartArea.top - topPadding.word) / rowHeight);
	const layOut = (order: typeof moments) =>
		order.reduce<EventWords[]>((placed, { label, short, number, x, end }) => {
			const texts = [...(options.narrow ? [] : [label]), short, String(number)];
			const found = texts
				.flatMap((text, lack) =>
					placesOf(text, ctx.font, x, end).map((place) => ({ ...place, lack: lack + place.lines.length / 4 }))
				)
				.flatMap((place) => {
					const { lines, align, shift } = place;
					const height = options.textSize + 2 + (lines.length - 1) * rowHeight;
					return Array.from({ length: Math.max(0, rows - lines.length + 1) }, (_, row): EventWords => {
						const y = topPadding.word + row * rowHeight + rowHeight / 2;
						const middle = y + ((lines.length - 1) * rowHeight) / 2;
						return {
							...place,
							y,
							numbered: lines.join(' ') === String(number),
							box: boxOf(longest(lines, ctx.font), height, place.x, middle, align, shift),
							line: end === null ? { x, top: y - 6, dash: [2, 3] } : null
						};
					});
				})
				.find((words) => isApart(words, placed, taken, chart, options));
			return found ? [...placed, found] : placed;
		}, []);
	const lackOf = (placed: readonly EventWords[]) =>
		placed.reduce((sum, { lack }) => sum + lack, 5 * (moments.length - placed.length));
	const [best = []] = [layOut(moments), layOut(moments.toReversed())].sort((one, other) => lackOf(one) - lackOf(other));
	for (const { box, align, lines, x, shift, y, numbered } of best) {
		taken.push(box);
		ctx.textAlign = align;
		lines.forEach((text, index) => {
			beside(
				chart,
				x,
				() => {
					ctx.fillText(text, x + shift, y + index * rowHeight);
				},
				numbered ? 'numbered' : ''
			);
		});
	}
	return moments
		.filter(({ end }) => end === null)
		.map(({ x }) => best.find(({ line }) => line?.x === x)?.line ?? { x, top: chartArea.top, dash: [2, 3] });
}

/** Whether the words of an event touch no others and cross no line, nor its line their words, however wide the drawing is shown. */
function isApart(
	{ box, line }: EventWords,
	placed: readonly EventWords[],
	taken: readonly Box[],
	chart: Chart,
	options: Annotations
): boolean {
	const crosses = (words: Box, down: LineDown | null, times: number) =>
		down !== null && down.top < words.bottom && words.left < down.x * times && down.x * times < words.right;
	// Words right below others would be read as their end; short ones are distinguished by their lines.
	const air = options.narrow ? 0 : 4;
	return stretchesOf(options).every((times) => {
		const words = stretched(box, times);
		const around = { ...words, top: words.top - air, bottom: words.bottom + air };
		return (
			words.left >= 0 &&
			words.right <= chart.width * times &&
			!taken.some((other) => touch(words, stretched(other, times), 8)) &&
			placed.every((other) => {
				const others = stretched(other.box, times);
				return (
					!touch(words, others, 8) &&
					!touch(around, others, 0) &&
					!crosses(words, other.line, times) &&
					!crosses(others, line, times)
				);
			})
		);
	});
}

/** The places of an event's words: in one line, then in two; those of a period within its band first. */
function placesOf(text: string, font: string, x: number, end: number | null): EventPlace[] {
	const whole = textWidth(text, font);
	const words = text.split(' ');
	const halves = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
		.sort((one, other) => longest(one, font) - longest(other, font))
		.slice(0, 1);
	const sides = (lines: readonly string[]): EventPlace[] => [
		{ lines, x, align: 'left', shift: fromLine },
		end === null ? { lines, x, align: 'right', shift: -fromLine } : { lines, x: end, align: 'right', shift: -fromLine }
	];
	const all = [[text], ...halves];
	if (end === null) return all.flatMap(sides);
	const inside = all.filter((lines) => longest(lines, font) <= end - x);
	return [
		...inside.map((lines) => ({ lines, x: (x + end) / 2, align: 'center', shift: 0 }) as const),
		...(whole > end - x ? sides([text]).toReversed() : [])
	];
}

function longest(lines: readonly string[], font: string): number {
	return Math.max(...lines.map((line) => textWidth(line, font)));
}

/** Draws a label where it touches no other word and leaves the plot at no side; else it is left out. */
function drawLabel(chart: Chart, label: Label, options: Annotations, taken: Box[]): void {
	const { chartArea } = chart;
	const room = { chart, options };
	const [x, at] = placeIn(room, label.x, label.y);
	const y = at + label.dy;
	const box = boxOf(widthOf(room, label.text, label.bold === true), options.textSize + 2, x, y, label.align, label.dx);
	// Words of the axis stand at the left.
	if (box.left < chartArea.left || box.right > chart.width || box.top < 0 || box.bottom > chartArea.bottom + 2) return;
	if (
		stretchesOf(options, label.spacious).some((times) =>
			taken.some((other) => touch(stretched(box, times), stretched(other, times), 3))
		)
	)
		return;
	taken.push(box);
	write(room, label, [x, y]);
}
