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
	for (const value of [...options.values].sort((one, other) => one.rank - other.rank)) drawValue(room, value);
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
			return { end, x, at, y: at, height: end.lines.length * row + endsApart };
		}),
		options.textSize / 2 - endsApart / 2,
		chart.chartArea.bottom + endsApart / 2
	);
	for (const { end, x, at, y, height } of placed) {
		// Of more names than there is room for, the last are left out: they would lie on the years.
		if (y + height / 2 > chart.chartArea.bottom + row) continue;
		const moved = Math.abs(y - at) > leaderFrom;
		const shift = moved ? fromEnd + 9 : fromEnd;
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
		end.lines.forEach((line, index) => {
			const middle = y + (index + 0.5 - end.lines.length / 2) * row;
			write(room, line, x, middle, 'left', end.colour, end.bold, shift);
			room.words.push(boxOfLines(room, widthOf(room, line, end.bold), x, middle, 'left', 1, shift));
		});
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

/** Moves words up and down, each as little as can be, until none overlaps another or leaves the room from `top` to `bottom`. */
function apart(ends: readonly Placed[], top: number, bottom: number): Placed[] {
	const groups: { items: Placed[]; middle: number; height: number }[] = [];
	for (const item of [...ends].sort((one, other) => one.at - other.at)) {
		let group = { items: [item], middle: item.at, height: item.height };
		const settle = () => {
			group.middle = Math.max(top + group.height / 2, Math.min(group.middle, bottom - group.height / 2));
		};
		settle();
		for (let before = groups.at(-1); before; before = groups.at(-1)) {
			if (before.middle + before.height / 2 <= group.middle - group.height / 2) break;
			groups.pop();
			const items = [...before.items, ...group.items];
			const height = before.height + group.height;
			let above = 0;
			// Each would have the group where it stands in it at its own height: the mean serves all best.
			const wanted = items.map(({ at, height: own }) => {
				const middle = at - (above + own / 2) + height / 2;
				above += own;
				return middle;
			});
			group = { items, height, middle: wanted.reduce((sum, one) => sum + one, 0) / wanted.length };
			settle();
		}
		groups.push(group);
	}
	return groups.flatMap(({ items, middle, height }) => {
		let above = middle - height / 2;
		return items.map((item) => {
			above += item.height;
			return { ...item, y: above - item.height / 2 };
		});
	});
}

type Offset = readonly [align: Align, dx: number, dy: number];

/** Places above a mark, the nearest first; at each height in the middle, then to one side. */
function above(heights: readonly number[]): Offset[] {
	return heights.flatMap((dy): Offset[] => [
		['center', 0, dy],
		['left', -8, dy],
		['right', 8, dy]
	]);
}

const byPoint: readonly Offset[] = [
	['center', 0, -13],
	['center', 0, 14],
	['left', -8, -13],
	['left', -8, 14],
	['right', 8, -13],
	['right', 8, 14],
	['left', 2, -13],
	['right', -2, -13],
	['left', 2, 14],
	['right', -2, 14],
	['left', 9, 0],
	['right', -9, 0],
	['left', 8, -11],
	['right', -8, -11],
	['left', 8, 11],
	['right', -8, 11],
	['left', 8, -18],
	['right', -8, -18],
	['left', 8, 18],
	['right', -8, 18],
	['center', 0, -20],
	['center', 0, 21]
];

/** Where a value may stand, from its mark, in pixels: the nearest places first, none farther than a short leader is long. */
const placesBy: Readonly<Record<ValueLabel['by'], readonly Offset[]>> = {
	part: [['center', 0, 0]],
	below: [
		['center', 0, 14],
		['left', 9, 0],
		['right', -9, 0],
		['center', 0, 26]
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
	distance: [
		['right', -6, 0],
		['left', 6, 0],
		['left', 4, -20],
		['right', -6, -8],
		['right', -6, 8],
		['right', -4, -22],
		['right', -4, 22],
		['right', -4, -26],
		...byPoint,
		['left', 2, -34],
		['left', 2, -44],
		['left', 2, -60]
	],
	column: [...above([-9, -14, -20]), ['left', 14, 8], ['left', 20, 8]],
	point: byPoint,
	end: [['left', 7, 0], ...byPoint, ...above([-24, -32, -40, -48, -60, -72, -84])]
};

/** Where the value of a column stands, led to it, when it has no other place. */
const farAbove: readonly Offset[] = [
	...[-8, -28, -40].map((dy): Offset => ['right', 4, dy]),
	...above([-28, -36, -48, -60])
];

/** What stands by a mark of its own, and must not seem to belong to another. */
const tied: ReadonlySet<ValueLabel['by']> = new Set(['point', 'below', 'column', 'end']);

/** Writes a value at the first of its places that is free and its own; where none is, it is left out. */
function drawValue(room: Room, label: ValueLabel): void {
	const { x, y, rank, by } = label;
	const mark = placeIn(room, x, y);
	const rooms = rank <= ranks.last ? [room, { ...room, lines: [] }] : [room];
	// A line of the finding without its name would be worse than a name beside another of its points.
	if (by === 'end' && label.bold === true) rooms.push({ ...room, lines: [], dots: [] });
	const offsets = placesBy[by];
	// Right above its column is better than beside a line that can stop short of it.
	const groups =
		by === 'column'
			? offsets.map((offset) => [offset])
			: [offsets.filter(([, , dy]) => Math.abs(dy) <= 32), offsets.filter(([, , dy]) => Math.abs(dy) > 32)];
	if (by === 'column') groups.push([...farAbove]);
	for (const group of groups)
		for (const free of rooms) for (const offset of group) if (writeValue(free, label, offset, mark)) return;
}

/** Writes a value at a place if it is free. */
function writeValue(
	room: Room,
	{ lines, colour, by, bold = false }: ValueLabel,
	[align, dx, dy]: Offset,
	[x, y]: readonly [number, number]
): boolean {
	const row = room.options.textSize + 2;
	// What is said of a value is thin.
	const strong = (index: number) => bold && (index === 0 || by === 'end');
	const width = Math.max(...lines.map((line, index) => widthOf(room, line, strong(index))));
	// Further lines lead away from the mark.
	const middle = y + dy + (Math.sign(dy) * (lines.length - 1) * row) / 2;
	const box = boxOfLines(room, width, x, middle, align, lines.length, dx);
	if (by === 'part' ? !isInside(room, box) : !isFree(room, box)) return false;
	// What stands in the middle over a column is read by its middle; at the edges of the plot there is no room for all of it.
	const { left } = room.chart.chartArea;
	const middled =
		align === 'center' || (align === 'left' ? x - width / 2 < left - edge : x + width / 2 > room.chart.width);
	const core = by === 'column' && middled ? { ...box, left: x - 4, right: x + 4 } : box;
	// Right of a column there is room for words beside the last one alone.
	if (by === 'column' && dy > 0 && box.left < room.chart.chartArea.right) return false;
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
	room.words.push(box);
	lines.forEach((line, index) => {
		write(room, line, x, middle + (index + 0.5 - lines.length / 2) * row, align, colour, strong(index), dx);
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
function drawBracket(room: Room, { from, until, text }: Stretch): boolean {
	const { chart, options } = room;
	const { top, bottom, left: start, right: end } = chart.chartArea;
	const [left] = placeIn(room, Math.max(from, Number(chart.scales['x']?.min)), 0);
	const [right] = placeIn(room, until, 0);
	const font = fontOf(room, false);
	const widest = Math.max(...text.split(' ').map((word) => widthOf(room, word, false)));
	const lines = wrap(text, font, Math.max(widest, right - left - 6));
	const row = options.textSize + 2;
	const width = Math.max(...lines.map((line) => widthOf(room, line, false)));
	const middle = Math.min(Math.max((left + right) / 2, start + width / 2 + 2), end - width / 2);
	// The line at the end of the stretch belongs to it.
	const free = { ...room, lines: room.lines.filter((line) => line.left !== right) };
	const within = (from: number, to: number) => {
		for (let y = from; y < to; y += 6) {
			const words = boxOfLines(room, width, middle, y + 4 + (lines.length * row) / 2, 'center', lines.length);
			if (!isFree(free, words) || !isFree(free, { left: left + 1, right, top: y - 5, bottom: y + 5 })) continue;
			bracket(room, left, right, y);
			lines.forEach((line, index) => {
				write(room, line, middle, y + 4 + (index + 0.5) * row, 'center', options.muted, false);
			});
			room.words.push(words);
			return true;
		}
		return false;
	};
	const over = () => {
		for (const y of [0.5, 1.5, 2.5].map((rows) => top - rows * row - 5))
			for (let x = left; x < end; x += 6) {
				const words = boxOfLines(room, widthOf(room, text, false), x, y, 'left');
				if (!isFree(room, words)) continue;
				bracket(room, left, right, y + row / 2);
				write(room, text, x, y, 'left', options.muted, false);
				room.words.push(words);
				return true;
			}
		return false;
	};
	return within(top + 3, top + 12) || over() || within(top + 12, bottom - (lines.length + 1) * row);
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
	const [x] = placeIn(room, at, 0);
	const width = widthOf(room, text, false);
	for (let y = chart.chartArea.top + options.textSize / 2; y < chart.chartArea.bottom; y += 6)
		for (const [align, dx] of [
			['left', 5],
			['right', -5]
		] as const) {
			const box = boxOfLines(room, width, x, y, align, 1, dx);
			if (!isFree(room, box)) continue;
			room.words.push(box);
			write(room, text, x, y, align, options.muted, false, dx);
			return;
		}
}

/** Words in a stretch without figures, at its foot, in up to three lines where they fit. */
function drawGap(room: Room, { from, until, text }: Stretch): void {
	const { chart, options } = room;
	const [left] = placeIn(room, from, 0);
	const [right] = placeIn(room, until, 0);
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

/** What is said of series, one below the other in the first free place from the right. */
function drawNames(room: Room): void {
	const { chart, options } = room;
	const { names, textSize } = options;
	if (names.length === 0) return;
	const { top, left, right, bottom } = chart.chartArea;
	const row = textSize + 4;
	const width = Math.max(...names.map(({ text }) => widthOf(room, text, true)));
	for (const free of [room, { ...room, lines: [] }])
		for (let y = top + 4; y < (top + bottom) / 2; y += 8)
			for (let x = right - width; x > left + 4; x -= 8) {
				const box = { left: x - 4, right: x + width, top: y, bottom: y + names.length * row, anchor: x + 4 };
				if (!isFree(free, box)) continue;
				room.words.push(box);
				names.forEach(({ text, colour }, index) => {
					write(room, text, x + 4, y + (index + 0.5) * row, 'left', colour, true, -4);
				});
				return;
			}
}
