import type { Chart } from 'chart.js';
import { boxOf, touch, type Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import type { Annotations, Datum, Label, Stretch, ValueLabel } from './shapes';
import { wrap } from './text-width';
import { chartFont } from './theme';
import { ranks } from './values';

type Align = Label['align'];

/** What words keep off: other words, and marks. */
interface Room {
	readonly chart: Chart;
	readonly options: Annotations;
	readonly words: Box[];
	readonly marks: readonly Box[];
	/** Lines across the plot, which words may cross where they find no other place. */
	readonly lines: readonly Box[];
}

/** Distance from which a moved word is led to its mark by a thin line, in pixels. */
const leaderFrom = 10;

/** Writes all words in a plot over time where they touch neither each other nor a mark; `words` are those that stand. */
export function drawWordsOverTime(chart: Chart, options: Annotations, words: Box[]): void {
	const room: Room = {
		chart,
		options,
		words,
		marks: [...marksIn(chart), ...connectorsIn(chart, options)],
		lines: linesIn(chart, options)
	};
	drawEnds(room);
	for (const value of [...options.values].sort((one, other) => one.rank - other.rank)) drawValue(room, value);
	for (const bracket of options.brackets) drawBracket(room, bracket);
	for (const { at, text } of options.breaks) if (text !== '') drawBreakWord(room, at, text);
	for (const gap of options.gaps) drawGap(room, gap);
	drawNames(room);
}

function place({ chart }: Room, x: number, y: number): [x: number, y: number] {
	const { x: across, y: up } = chart.scales;
	if (!across || !up) throw new Error('A plot over time has two axes.');
	return [across.getPixelForValue(x), up.getPixelForValue(y)];
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
				...(radius === undefined ? [] : [around(element.x, element.y, radius + 1)]),
				...(joined && next && !gap ? pieces([element.x, element.y], [next.x, next.y]) : [])
			];
		});
	});
}

/** The lines from place to place, as boxes. */
function connectorsIn({ scales: { x, y } }: Chart, { connectors }: Annotations): Box[] {
	if (!x || !y) return [];
	const pixel = ([at, value]: readonly [number, number]) =>
		[x.getPixelForValue(at), y.getPixelForValue(value)] as const;
	return connectors.flatMap(({ from, to }) => pieces(pixel(from), pixel(to)));
}

/** The lines of events and breaks, as boxes. */
function linesIn(chart: Chart, options: Annotations): Box[] {
	const { top, bottom } = chart.chartArea;
	return [
		...options.breaks.map(({ at }) => at),
		...options.events.filter(({ until }) => until === null).map(({ at }) => at)
	].map((at) => {
		const x = Number(chart.scales['x']?.getPixelForValue(at));
		return { left: x, right: x, top, bottom };
	});
}

function boxOfBar({ x, y, base, width }: SignedBar): Box {
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

/** The box of some lines of words. */
function boxOfLines(
	{ options: { textSize } }: Room,
	width: number,
	x: number,
	y: number,
	align: Align,
	lines = 1
): Box {
	return boxOf(width, lines * (textSize + 2) - 2, x, y, align);
}

function isFree({ chart, words, marks, lines }: Room, box: Box): boolean {
	const { left, bottom } = chart.chartArea;
	if (box.left < left - 4 || box.right > chart.width || box.top < 0 || box.bottom > bottom) return false;
	return !words.some((other) => touch(box, other, 4)) && ![...marks, ...lines].some((other) => touch(box, other, -1));
}

function fontOf({ options: { textSize } }: Room, bold: boolean): string {
	return `${bold ? '600 ' : ''}${textSize}px ${chartFont}`;
}

function widthOf(room: Room, text: string, bold: boolean): number {
	room.chart.ctx.font = fontOf(room, bold);
	return room.chart.ctx.measureText(text).width;
}

/** Writes with a rim in the colour of the ground, which keeps words readable over grid lines. */
function write(room: Room, text: string, x: number, y: number, align: Align, colour: string, bold: boolean): void {
	const { ctx } = room.chart;
	ctx.font = fontOf(room, bold);
	ctx.textAlign = align;
	if (colour !== room.options.ground) {
		ctx.strokeStyle = room.options.ground;
		ctx.lineWidth = 3;
		ctx.lineJoin = 'round';
		ctx.strokeText(text, x, y);
	}
	ctx.fillStyle = colour;
	ctx.fillText(text, x, y);
}

function rule({ chart, options }: Room, points: readonly (readonly [number, number])[], colour = options.muted): void {
	const { ctx } = chart;
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.lineWidth = 1;
	ctx.beginPath();
	for (const [index, [x, y]] of points.entries())
		if (index === 0) ctx.moveTo(x, y);
		else ctx.lineTo(x, y);
	ctx.stroke();
	ctx.restore();
}

/** Ends of lines: each at its height, pushed down and then up until none touches another, with leaders where moved. */
function drawEnds(room: Room): void {
	const { chart, options } = room;
	const row = options.textSize + 2;
	const placed = options.ends
		.map((end) => {
			const [x, y] = place(room, end.x, end.y);
			return { end, x, at: y, y, height: end.lines.length * row };
		})
		.sort((one, other) => one.y - other.y);
	let limit = options.textSize / 2;
	for (const item of placed) {
		item.y = Math.max(item.y, limit + item.height / 2);
		limit = item.y + item.height / 2;
	}
	limit = chart.chartArea.bottom + row / 2;
	for (const item of placed.toReversed()) {
		item.y = Math.min(item.y, limit - item.height / 2);
		limit = item.y - item.height / 2;
	}
	const left = chart.chartArea.right + 8;
	for (const { end, x, at, y, height } of placed) {
		if (Math.abs(y - at) > leaderFrom)
			rule(
				room,
				[
					[Math.max(x + 3, left - 10), at],
					[left - 2, y]
				],
				end.colour
			);
		end.lines.forEach((line, index) => {
			const middle = y - height / 2 + (index + 0.5) * row;
			write(room, line, left, middle, 'left', end.colour, true);
			room.words.push(boxOfLines(room, widthOf(room, line, true), left, middle, 'left'));
		});
	}
}

type Place = readonly [align: Align, dx: number, dy: number];

/** Places above a mark, the nearest first; at each height in the middle, then to one side. */
function above(heights: readonly number[]): Place[] {
	return heights.flatMap((dy): Place[] => [
		['center', 0, dy],
		['left', -8, dy],
		['right', 8, dy]
	]);
}

const byPoint: readonly Place[] = [
	['center', 0, -13],
	['center', 0, 14],
	['left', 2, -13],
	['right', -2, -13],
	['left', 2, 14],
	['right', -2, 14],
	['left', 9, 0],
	['right', -9, 0],
	['left', 8, -18],
	['right', -8, -18],
	['left', 8, 18],
	['right', -8, 18],
	['left', 2, -26],
	['center', 0, -24],
	['center', 0, 26],
	['center', 0, -36],
	['center', 0, 38]
];

/** Where a value may stand, from its mark, in pixels: the nearest places first. */
const placesBy: Readonly<Record<ValueLabel['by'], readonly Place[]>> = {
	part: [['center', 0, 0]],
	below: [
		['center', 0, 14],
		['center', 0, 27]
	],
	'end of a step': [
		['right', -2, 13],
		['right', -2, 26]
	],
	gap: [
		['center', 0, 14],
		['center', 0, -13],
		['right', 6, -14],
		['left', -6, 16]
	],
	distance: [['right', -6, 0], ['left', 6, 0], ...byPoint, ['left', 2, -44], ['left', 2, -60]],
	column: above([-9, -18, -27, -36, -48, -60, -72, -84]),
	point: byPoint
};

/** Writes a value at the first of its places that is free; where none is, it is left out. */
function drawValue(room: Room, label: ValueLabel): void {
	const { x, y, rank, by } = label;
	const [markX, markY] = place(room, x, y);
	const rooms = rank <= ranks.last ? [room, { ...room, lines: [] }] : [room];
	for (const free of rooms)
		for (const [align, dx, dy] of placesBy[by]) {
			// What nobody asks for is not led to its mark from far away.
			if (rank >= ranks.first && by !== 'below' && Math.abs(dy) > 18) continue;
			if (writeValue(free, label, [align, dx, dy], [markX, markY])) return;
		}
}

/** Writes a value at a place if it is free. */
function writeValue(
	room: Room,
	{ text, remark, colour, rank, by }: ValueLabel,
	[align, dx, dy]: Place,
	[markX, markY]: readonly [number, number]
): boolean {
	const x = markX + dx;
	const bold = rank <= ranks.last && by !== 'part' && colour !== room.options.muted;
	const row = room.options.textSize + 2;
	const lines = remark === undefined ? [text] : [text, remark];
	const width = Math.max(...lines.map((line, index) => widthOf(room, line, bold && index === 0)));
	// Further lines lead away from the mark.
	const middle = markY + dy + (Math.sign(dy) * (lines.length - 1) * row) / 2;
	const box = boxOfLines(room, width, x, middle, align, lines.length);
	if (by === 'part' ? !isInside(room, box) : !isFree(room, box)) return false;
	room.words.push(box);
	const end = dy - Math.sign(dy) * 8;
	if (Math.abs(dy) > 26)
		rule(room, [
			[markX, markY + Math.sign(dy) * 3],
			[markX, markY + end]
		]);
	lines.forEach((line, index) => {
		write(room, line, x, middle + (index + 0.5 - lines.length / 2) * row, align, colour, bold && index === 0);
	});
	return true;
}

/** Whether words lie within one bar. */
function isInside({ chart }: Room, box: Box): boolean {
	return chart.data.datasets.some((_, index) =>
		chart.getDatasetMeta(index).data.some((bar) => {
			if (!(bar instanceof SignedBar)) return false;
			const { left, right, top, bottom } = boxOfBar(bar);
			return box.left >= left + 1 && box.right <= right - 1 && box.top >= top && box.bottom <= bottom;
		})
	);
}

/** A bracket over neighbouring breaks with its words below it, as high as there is room; else with its words above the plot. */
function drawBracket(room: Room, { from, until, text }: Stretch): void {
	const { chart, options } = room;
	const { top, bottom, left: start, right: end } = chart.chartArea;
	const [left] = place(room, Math.max(from, Number(chart.scales['x']?.min)), 0);
	const [right] = place(room, until, 0);
	const font = fontOf(room, false);
	const widest = Math.max(...text.split(' ').map((word) => widthOf(room, word, false)));
	const lines = wrap(text, font, Math.max(widest, right - left - 6));
	const row = options.textSize + 2;
	const width = Math.max(...lines.map((line) => widthOf(room, line, false)));
	const middle = Math.min(Math.max((left + right) / 2, start + width / 2 + 2), end - width / 2);
	// The line at the end of the stretch belongs to it.
	const free = { ...room, lines: room.lines.filter((line) => line.left !== right) };
	for (let y = top + 3; y < bottom - (lines.length + 1) * row; y += 6) {
		const words = boxOfLines(room, width, middle, y + 4 + (lines.length * row) / 2, 'center', lines.length);
		if (!isFree(free, words) || !isFree(free, { left: left + 1, right, top: y - 5, bottom: y + 5 })) continue;
		bracket(room, left, right, y);
		lines.forEach((line, index) => {
			write(room, line, middle, y + 4 + (index + 0.5) * row, 'center', options.muted, false);
		});
		room.words.push(words);
		return;
	}
	for (const y of [0.5, 1.5, 2.5].map((rows) => top - rows * row - 5))
		for (let x = left; x < end; x += 6) {
			const words = boxOfLines(room, widthOf(room, text, false), x, y, 'left');
			if (!isFree(room, words)) continue;
			bracket(room, left, right, y + row / 2);
			write(room, text, x, y, 'left', options.muted, false);
			room.words.push(words);
			return;
		}
}

function bracket(room: Room, left: number, right: number, y: number): void {
	rule(room, [
		[left, y + 5],
		[left, y],
		[right, y],
		[right, y + 5]
	]);
}

/** The words of a break beside its line, as high as there is room. */
function drawBreakWord(room: Room, at: number, text: string): void {
	const { chart, options } = room;
	const [x] = place(room, at, 0);
	const width = widthOf(room, text, false);
	for (let y = chart.chartArea.top + options.textSize / 2; y < chart.chartArea.bottom; y += 6)
		for (const [align, dx] of [
			['left', 5],
			['right', -5]
		] as const) {
			const box = boxOfLines(room, width, x + dx, y, align);
			if (!isFree(room, box)) continue;
			room.words.push(box);
			write(room, text, x + dx, y, align, options.muted, false);
			return;
		}
}

/** Words in a stretch without figures, at its foot, in up to three lines where they fit. */
function drawGap(room: Room, { from, until, text }: Stretch): void {
	const { chart, options } = room;
	const [left] = place(room, from, 0);
	const [right] = place(room, until, 0);
	const lines = wrap(text, fontOf(room, false), right - left - 4);
	const width = Math.max(...lines.map((line) => widthOf(room, line, false)));
	const row = options.textSize + 2;
	const middle = chart.chartArea.bottom - 8 - (lines.length * row) / 2;
	const box = boxOfLines(room, width, (left + right) / 2, middle, 'center', lines.length);
	if (lines.length > 3 || lines.join(' ') !== text || !isFree(room, box)) return;
	room.words.push(box);
	lines.forEach((line, index) => {
		write(
			room,
			line,
			(left + right) / 2,
			middle + (index + 0.5 - lines.length / 2) * row,
			'center',
			options.muted,
			false
		);
	});
}

/** The names of the series, one below the other in the first free place from the right, each with a disc in its colour. */
function drawNames(room: Room): void {
	const { chart, options } = room;
	const { names, textSize } = options;
	if (names.length === 0) return;
	const { top, left, right, bottom } = chart.chartArea;
	const row = textSize + 4;
	const indent = names.length > 1 ? 14 : 0;
	const width = indent + Math.max(...names.map(({ text }) => widthOf(room, text, true)));
	for (const free of [room, { ...room, lines: [] }])
		for (let y = top + 4; y < (top + bottom) / 2; y += 8)
			for (let x = right - width; x > left + 4; x -= 8) {
				const box = { left: x - 4, right: x + width, top: y, bottom: y + names.length * row };
				if (!isFree(free, box)) continue;
				room.words.push(box);
				names.forEach(({ text, colour }, index) => {
					const middle = y + (index + 0.5) * row;
					if (indent > 0) disc(room, x + 4, middle, colour);
					write(room, text, x + indent, middle, 'left', options.ink, true);
				});
				return;
			}
}

function disc({ chart: { ctx } }: Room, x: number, y: number, colour: string): void {
	ctx.fillStyle = colour;
	ctx.beginPath();
	ctx.arc(x, y, 5, 0, 2 * Math.PI);
	ctx.fill();
}
