import type { Chart } from 'chart.js';
import type { Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import {
	beside,
	boxOfBar,
	boxOfLines,
	fontOf,
	isFree,
	isOwn,
	lineDown,
	placeIn,
	roomOf,
	rule,
	edge,
	widthOf,
	write,
	type Align,
	type Room
} from './room';
import { mostFromEnd } from './ends';
import { drawPoint } from './points';
import type { Annotations, EndLabel, Stretch, ValueLabel } from './shapes';
import { wrap } from './text-width';
import { ranks } from './values';

/** Distance from which a moved word is led to its mark by a thin line, in pixels. */
const leaderFrom = 10;

/** A line down the plot at an event or a break. */
export interface LineDown {
	readonly x: number;
	readonly top: number;
	readonly dash: readonly number[];
}

/**
 * Writes all words in a plot over time where they touch neither each other nor a mark; `words` are those that stand.
 * The lines of events and breaks come last, and stop short of words.
 */
export function drawWordsOverTime(chart: Chart, options: Annotations, words: Box[], events: readonly LineDown[]): void {
	const room = roomOf(chart, options, words);
	drawEnds(room);
	const values = [...options.values].sort(
		(one, other) => one.rank - other.rank || (one.rank === ranks.named ? other.y - one.y : 0)
	);
	for (const value of values) drawValue(room, value);
	for (const bracket of options.brackets) drawBracket(room, bracket);
	for (const { at, text } of options.breaks) if (text !== '') drawBreakWord(room, at, text);
	for (const gap of options.gaps) drawGap(room, gap);
	drawNames(room);
	const breaks = options.breaks.map(({ at }): LineDown => ({
		x: placeIn(room, at, 0)[0],
		top: chart.chartArea.top,
		dash: [5, 3]
	}));
	for (const { x, top, dash } of [...events, ...breaks])
		lineDown(room, x, [top, chart.chartArea.bottom], options.zero, dash);
}

/** Space between the names at the ends of lines, and how far they stand from their points, in pixels. */
const endsApart = 6;
const fromEnd = 7;

/** Ends of lines: each by its last point at its height, pushed apart until none touches another, with leaders where moved. */
function drawEnds(room: Room): void {
	const { chart, options } = room;
	const row = options.textSize + 2;
	const placed = apart(
		options.ends.map((end) => {
			const [x, at] = placeIn(room, end.x, end.y);
			return { end, x, at, height: end.lines.length * row + endsApart };
		}),
		options.textSize / 2 - endsApart / 2,
		chart.chartArea.bottom + endsApart / 2
	);
	for (const { end, x, at, y, height } of placed) {
		// Of more names than there is room for, the last are left out: they would lie on the years.
		if (y + height / 2 > chart.chartArea.bottom + row) continue;
		const moved = Math.abs(y - at) > leaderFrom;
		const shift = moved ? mostFromEnd : fromEnd;
		if (moved)
			beside(chart, x, () => {
				rule(
					room,
					[
						[x + 4, at],
						[x + shift - 2, y]
					],
					end.colour
				);
			});
		writeWords(room, { ...end, x, y, align: 'left', shift });
	}
}

interface Placed {
	readonly end: EndLabel;
	readonly x: number;
	/** Where it belongs, where it stands, and how high it is. */
	readonly at: number;
	readonly y: number;
	readonly height: number;
}

/** Moves words down until none overlaps another, then up until none leaves the room from `top` to `bottom`. */
function apart(ends: readonly Omit<Placed, 'y'>[], top: number, bottom: number): Placed[] {
	let [over, under] = [top, bottom];
	return [...ends]
		.sort((one, other) => one.at - other.at)
		.map((item): Placed => {
			const y = Math.max(item.at, over + item.height / 2);
			over = y + item.height / 2;
			return { ...item, y };
		})
		.reverse()
		.map((item) => {
			const y = Math.min(item.y, under - item.height / 2);
			under = y - item.height / 2;
			return { ...item, y };
		});
}

type Offset = readonly [align: Align, dx: number, dy: number];

/** Places above a mark, the nearest first; at each height in the middle, then to one side. */
function above(heights: readonly number[]): Offset[] {
	return heights.flatMap((dy): Offset[] => [
		['center', 0, dy],
		['left', -5, dy],
		['right', 5, dy]
	]);
}

const byPoint: readonly Offset[] = [
	['center', 0, -13],
	['left', 2, -13],
	['right', -2, -13],
	['center', 0, 11.5],
	['left', -8, -13],
	['left', -8, 14],
	['right', 8, -13],
	['right', 8, 14],
	['left', 2, 14],
	['right', -2, 14],
	['left', 9, 0],
	['right', -9, 0],
	['left', 8, -11],
	['right', -8, -11],
	['right', -8, -18],
	['center', 0, 21],
	['left', 14, -13],
	['right', -14, -13]
];

/** Where a value may stand, from its mark, in pixels: the nearest places first, none farther than a short leader is long. */
const placesBy: Readonly<Record<ValueLabel['by'], readonly Offset[]>> = {
	part: [['center', 0, 0]],
	below: [
		['center', 0, 14],
		['left', 9, 0],
		['right', -9, 0]
	],
	'end of a step': [
		['right', -2, 13],
		['right', -2, 26]
	],
	gap: [
		['center', 0, 14],
		['center', 0, -13],
		['center', 0, -20],
		['right', 6, -14],
		['left', -6, 16]
	],
	distance: [
		['left', 6, 0],
		['right', -6, 0],
		['right', -6, 8],
		['left', -4, -32],
		['right', -4, -22],
		...byPoint,
		['left', -4, -42]
	],
	column: [...above([-9, -14, -20]), ['left', 14, 8]],
	point: byPoint,
	end: [['left', 7, 0], ...byPoint, ...above([-24, -32, -40, -48, -60, -72, -84])]
};

/** Where the value of a column stands, led to it, when it has no other place. */
const farAbove: readonly Offset[] = [
	...[-28, -40].map((dy): Offset => ['right', 6, dy]),
	...above([-28, -36, -48, -60])
];

/** What stands by a mark of its own, and must not seem to belong to another. */
const tied: ReadonlySet<ValueLabel['by']> = new Set(['point', 'below', 'column', 'end']);

/** Writes a value at the first of its places that is free and its own; where none is, it is left out. */
function drawValue(room: Room, label: ValueLabel): void {
	const { x, y, rank, by, lines } = label;
	const mark = placeIn(room, x, y);
	const rooms = rank <= ranks.last && by !== 'distance' ? [room, { ...room, lines: [] }] : [room];
	// A line of the finding without its name would be worse than a name beside another of its points.
	if (by === 'end' && label.bold === true) rooms.push({ ...room, lines: [], dots: [] });
	const [value = '', ...rest] = lines;
	const { dated } = label;
	const wordings = dated === undefined ? [lines] : [[value, dated, ...rest], [`${value} ${dated}`, ...rest], lines];
	const isWritten = (wording: readonly string[], free: readonly Room[]) =>
		attemptsFor({ ...label, lines: wording }).some(([offsets, cut]) =>
			free.some((one) => offsets.some((offset) => writeValue(one, { ...label, lines: cut }, offset, mark)))
		);
	if (wordings.some((wording) => isWritten(wording, rooms))) return;
	// A distance has a line of its own: it crosses that of an event only where it would be left out.
	if (by === 'distance') isWritten(lines, [{ ...room, lines: [] }]);
	if (by === 'gap') drawGap(room, { from: x, until: x, text: lines.join(' ') });
}

/** Where a value is tried, and how it is cut into lines, the best first. */
function attemptsFor({
	by,
	rank,
	lines,
	dated
}: ValueLabel): readonly (readonly [offsets: readonly Offset[], lines: readonly string[]])[] {
	const offsets = placesBy[by];
	const words = lines.join(' ').split(' ');
	// Right above its column is better than beside a line that can stop short of it.
	const apart = (cut: readonly string[]) => offsets.map((offset) => [[offset], cut] as const);
	if (by === 'column') {
		// What the finding does not name stands in the middle there or nowhere.
		if (rank > ranks.named) return apart(lines).filter(([[[align]]]) => align === 'center');
		const cuts = words.length < 4 && dated === undefined ? [lines, words] : [lines];
		return [...cuts.flatMap(apart), ...cuts.map((cut) => [farAbove, cut] as const)];
	}
	const near = offsets.filter(([, , dy]) => Math.abs(dy) <= 32);
	const far = offsets.filter(([, , dy]) => Math.abs(dy) > 32);
	return [...(by === 'distance' ? [[near, [words.join(' ')]] as const] : []), [near, lines], [far, lines]];
}

/** Writes a value at a place if it is free. */
function writeValue(
	room: Room,
	{ lines, colour, by, bold = false }: ValueLabel,
	[align, dx, dy]: Offset,
	[x, y]: readonly [number, number]
): boolean {
	const row = room.options.textSize + 2;
	const words: Words = {
		lines,
		x,
		// Further lines lead away from the mark.
		y: y + dy + (Math.sign(dy) * (lines.length - 1) * row) / 2,
		align,
		shift: dx,
		colour,
		// What is said of a value is thin.
		bold: bold && (by === 'end' || 'first')
	};
	const box = boxOfWords(room, words);
	if (by === 'part' ? !isInside(room, box) : !isFree(room, box)) return false;
	// Between the ends of two lines it would be read as theirs.
	if (by === 'distance' && box.right > room.chart.chartArea.right) return false;
	// What stands in the middle over a column is read by its middle; at the edges of the plot there is no room for all of it.
	const { left } = room.chart.chartArea;
	const width = box.right - box.left;
	const middled =
		align === 'center' || (align === 'left' ? x - width / 2 < left - edge : x + width / 2 > room.chart.width);
	const core = by === 'column' && middled ? { ...box, left: x - 4, right: x + 4 } : box;
	// Right of a column there is room for words beside the last one alone.
	if (by === 'column' && dy > 0 && room.dots.some((dot) => dot.x > x + 1)) return false;
	if (tied.has(by) && !(by === 'column' && dy < -20) && !isOwn(room, core, { x, y })) return false;
	if ((by === 'column' && dy < -16) || (by === 'end' && dy < -20)) {
		const leader = { left: x, right: x, top: y + dy + 8, bottom: y - 2 };
		if (by === 'column' && !isFree(room, leader)) return false;
		room.words.push(leader);
		rule(room, [
			[x, leader.bottom],
			[x, leader.top]
		]);
	}
	writeWords(room, words);
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

/** A bracket over a stretch with its words below it, as high as there is room: over marks rather than nowhere. */
function drawBracket(room: Room, { from, until, text, sum = false }: Stretch): void {
	const { chart, options } = room;
	const [left] = placeIn(room, Math.max(from, Number(chart.scales['x']?.min)), 0);
	const [right] = placeIn(room, until, 0);
	// The line at the end of the stretch belongs to it, and a sum is of all years, whatever line crosses its bracket.
	const own = { ...room, lines: room.lines.filter((line) => line.left !== right) };
	const acrossLines = { ...room, lines: [] };
	const lines = linesFor(room, text, sum, right - left - 6);
	for (const free of sum ? [room, acrossLines, { ...acrossLines, marks: [] }] : [own, { ...acrossLines, marks: [] }])
		for (let y = options.textSize + 7; y < chart.chartArea.bottom; y += 4)
			for (const aside of sum ? besideLines : [0]) {
				const words: Words = {
					lines,
					x: (left + right) / 2 + aside,
					y: y + 4 + (lines.length * (options.textSize + 2)) / 2,
					align: 'center',
					colour: sum ? options.ink : options.muted,
					bold: sum
				};
				const over = { left: left + 1, right: right - 1, top: y - 2, bottom: y + 5 };
				if (!isFree(free, boxOfWords(room, words)) || !isFree(sum ? { ...free, lines: [] } : free, over)) continue;
				rule(room, [
					[left, y + 5],
					[left, y],
					[right, y],
					[right, y + 5]
				]);
				writeWords(room, words);
				return;
			}
}

/** How far the words of a sum stand from the middle of its bracket where a line crosses it there, in pixels: the nearest first. */
const besideLines = [0, -30, 30, -60, 60];

/** The words of a break right of its line, where what they name begins, as high as there is room: over marks rather than nowhere. */
function drawBreakWord(room: Room, at: number, text: string): void {
	const { top, bottom } = room.chart.chartArea;
	const [x] = placeIn(room, at, 0);
	const row = room.options.textSize + 2;
	for (const free of [room, { ...room, marks: [], lines: [] }])
		for (const lines of [[text], linesFor(room, text, false, 0)])
			for (let y = top + (lines.length * row) / 2; y < bottom; y += 6) {
				const words: Words = { lines, x, y, align: 'left', shift: 5, colour: room.options.muted, bold: false };
				if (!isFree(free, boxOfWords(room, words))) continue;
				writeWords(room, words);
				return;
			}
}

/** Words of years without figures: at the foot of the widest stretch of them, else in the nearest free place above it. */
function drawGap(room: Room, { from, until, text }: Stretch): void {
	const { options } = room;
	const { top, bottom } = room.chart.chartArea;
	const [left] = placeIn(room, from, 0);
	const [right] = placeIn(room, until, 0);
	const inside = linesFor(room, text, false, right - left);
	const fits = widest(room, inside, false) <= right - left;
	const lines = fits ? inside : linesFor(room, text, false, 6 * options.textSize);
	const x = (left + right) / 2;
	const y = bottom - 8 - (lines.length * (options.textSize + 2)) / 2;
	const places: (readonly [aside: number, up: number])[] = [];
	for (let up = 0; y - up > top; up += 8)
		for (let aside = 0; aside < (fits ? 8 : 160); aside += 8) places.push([-aside, up], [aside, up]);
	const found = places
		.sort((one, other) => Math.hypot(...one) - Math.hypot(...other))
		.map(([aside, up]): Words => ({
			lines,
			x: x + aside,
			y: y - up,
			align: 'center',
			colour: options.muted,
			bold: false
		}))
		.find((words) => isFree(room, boxOfWords(room, words)));
	if (found) writeWords(room, found);
}

/** How far a name stands from the point in its colour, and how wide names may be, in pixels. */
const fromPoint = 10;
const nameWidths = [Infinity, 110, 84];

/** Names of stacked series one below the other, as the stack has them, where the plot is empty: the first place from the top left. */
function drawNames(room: Room): void {
	const { chart, options } = room;
	if (options.names.length === 0) return;
	const row = options.textSize + 2;
	const { left, right, top, bottom } = chart.chartArea;
	for (const free of [room, { ...room, lines: [] }])
		for (const most of nameWidths) {
			const names = options.names.map(({ text, colour }) => ({ colour, lines: linesFor(room, text, true, most) }));
			const lines = names.flatMap((name) => name.lines);
			const height = lines.length * row;
			for (let y = top + height / 2 + 4; y + height / 2 < bottom; y += 8)
				for (let x = left + 12; x < right; x += 8) {
					const words: Words = { lines, x, y, align: 'left', shift: fromPoint, colour: options.ink, bold: true };
					const box = boxOfWords(room, words);
					if (!isFree(free, { ...box, left: box.left - 2 * fromPoint, top: box.top - 4, bottom: box.bottom + 4 }))
						continue;
					writeWords(room, words);
					let line = 0;
					for (const name of names) {
						const at = y + (line + 0.5 - lines.length / 2) * row;
						drawPoint(chart.ctx, x, at, { ...namePoint, colour: name.colour }, options.ground);
						line += name.lines.length;
					}
					return;
				}
		}
}

const namePoint = { shape: 'circle', radius: 4, width: 1, hollow: false, dashed: false, hatched: false } as const;

/** Words below one another, as they stand by a place. */
interface Words {
	readonly lines: readonly string[];
	readonly x: number;
	/** Of their middle. */
	readonly y: number;
	readonly align: Align;
	/** How far from the place they begin, in pixels. */
	readonly shift?: number;
	readonly colour: string;
	readonly bold: boolean | 'first';
}

function boxOfWords(room: Room, { lines, x, y, align, shift = 0, bold }: Words): Box {
	return boxOfLines(room, widest(room, lines, bold), x, y, align, lines.length, shift);
}

function widest(room: Room, lines: readonly string[], bold: Words['bold']): number {
	return Math.max(...lines.map((line, index) => widthOf(room, line, isBold(bold, index))));
}

function isBold(bold: Words['bold'], index: number): boolean {
	return bold === 'first' ? index === 0 : bold;
}

function writeWords(room: Room, words: Words): void {
	const { lines, x, y, align, shift, colour, bold } = words;
	room.words.push(boxOfWords(room, words));
	lines.forEach((line, index) => {
		const middle = y + (index + 0.5 - lines.length / 2) * (room.options.textSize + 2);
		write(room, line, x, middle, align, colour, isBold(bold, index), shift);
	});
}

/** A text in lines no wider than so many pixels, or than its longest word. */
function linesFor(room: Room, text: string, bold: boolean, width: number): string[] {
	return wrap(text, fontOf(room, bold), Math.max(width, widest(room, text.split(' '), bold)));
}
