import type { Chart } from 'chart.js';
import type { Box } from './boxes';
import { SignedBar } from './chartjs/signed-bar';
import {
	beside,
	boxOfBar,
	boxOfLines,
	fontOf,
	gridIn,
	isFree,
	isOwn,
	placeIn,
	roomOf,
	rule,
	widthOf,
	write,
	type Align,
	type Room
} from './room';
import { mostFromEnd } from './ends';
import type { Annotations, EndLabel, Stretch, ValueLabel } from './shapes';
import { wrap } from './text-width';
import { ranks } from './values';

/** Distance from which a moved word is led to its mark by a thin line, in pixels. */
const leaderFrom = 12;

/** A line down the plot at an event or a break. */
export interface LineDown {
	readonly x: number;
	readonly top: number;
	readonly dash: readonly number[];
}

/**
 * Writes all words in a plot over time where they touch neither each other nor a mark, on their own side of the lines of
 * events and breaks; `words` are those that stand.
 */
export function drawWordsOverTime(chart: Chart, options: Annotations, words: Box[], events: readonly LineDown[]): void {
	const room = roomOf(chart, options, words);
	const breaks = options.breaks.map(({ at }): LineDown => ({
		x: placeIn(room, at, 0)[0],
		top: chart.chartArea.top,
		dash: [5, 3]
	}));
	for (const { x, top, dash } of [...events, ...breaks])
		rule(
			room,
			[
				[x, top],
				[x, chart.chartArea.bottom]
			],
			options.zero,
			dash
		);
	drawEnds(room);
	const values = [...options.values].sort(
		(one, other) => one.rank - other.rank || (one.rank === ranks.named ? other.y - one.y : 0)
	);
	for (const value of values) drawValue(room, value);
	for (const bracket of options.brackets) drawBracket(room, bracket);
	for (const { at, text } of options.breaks) if (text !== '') drawBreakWord(room, at, text);
	drawGaps(room);
	drawNames(room);
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
		// Off the line at zero.
		chart.chartArea.bottom - endsApart / 2
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

/** Places above a mark: in the middle, the nearest first, then to one side. */
function above(heights: readonly number[]): Offset[] {
	return [
		...heights.map((dy): Offset => ['center', 0, dy]),
		...heights.flatMap((dy): Offset[] => [
			['left', -4, dy],
			['right', 4, dy]
		])
	];
}

const byPoint: readonly Offset[] = [
	['center', 0, -13],
	['center', 0, -18],
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
		['right', -8, 7],
		['right', -2, 13],
		['right', -2, 26]
	],
	distance: [
		['left', 6, 0],
		['left', 6, -16],
		['left', 6, 16],
		['right', -6, 0],
		['right', -6, 8],
		['left', -4, -32],
		['right', -4, -22],
		...byPoint,
		['left', -4, -42]
	],
	column: above([-11, -14, -20, -28]),
	point: byPoint,
	end: [
		['left', 7, 0],
		...byPoint,
		['right', 11, -13],
		...above([-24, 24, -32, 32, -40, 40, -48, -60, -72, -84]),
		...[-48, -84].map((dy): Offset => ['right', 11, dy])
	]
};

/** Where the value of a column, or one that the finding names, stands, led to it, when it has no other place. */
const farAbove: readonly Offset[] = [
	...[-28, -40].map((dy): Offset => ['right', 2, dy]),
	...above([-28, -36, -48, -60])
];

/** What stands by a mark of its own, and must not seem to belong to another. */
const tied: ReadonlySet<ValueLabel['by']> = new Set(['point', 'below', 'column', 'end']);

/** First without, then with the lines of the grid: on one words are harder to read. */
function offGrid(room: Room): [Room, Room] {
	return [{ ...room, marks: [...room.marks, ...gridIn(room)] }, room];
}

/** Writes a value at the first of its places that is free and its own; where none is, it is left out. */
function drawValue(room: Room, label: ValueLabel): void {
	const { x, y, by, lines } = label;
	const mark = placeIn(room, x, y);
	// The name of the lowest line is nearer to it than to the grid.
	const rooms = label.isLow ? [room] : offGrid(room);
	const [value = '', ...rest] = lines;
	const { dated } = label;
	const short = by === 'end' ? [linesFor(room, lines.join(' '), label.bold === true, 4 * room.options.textSize)] : [];
	const wordings =
		dated === undefined ? [lines, ...short] : [[value, dated, ...rest], [`${value} ${dated}`, ...rest], lines];
	const isWritten = (wording: readonly string[], free: readonly Room[]) =>
		attemptsFor({ ...label, lines: wording }).some(([offsets, cut]) =>
			free.some((one) => offsets.some((offset) => writeValue(one, { ...label, lines: cut }, offset, mark)))
		);
	wordings.some((wording) => isWritten(wording, rooms));
}

/** Where a value is tried, and how it is cut into lines, the best first. */
function attemptsFor({
	by,
	rank,
	lines,
	bold,
	dated,
	isLow
}: ValueLabel): readonly (readonly [offsets: readonly Offset[], lines: readonly string[]])[] {
	const isBelow = ([, , dy]: Offset) => Number(dy > 0 && dy < 22);
	// The name of the lowest line stands below it.
	const offsets = isLow ? placesBy[by].toSorted((one, other) => isBelow(other) - isBelow(one)) : placesBy[by];
	const words = lines.join(' ').split(' ');
	if (by === 'column') {
		const middle = [offsets.filter(([align]) => align === 'center'), lines] as const;
		// What the finding does not name stands in the middle over its column or nowhere.
		if (rank > ranks.named) return [middle];
		const other = words.length < 4 ? words : [words.join(' ')];
		const cuts = dated === undefined ? [lines, other] : [lines];
		return [middle, ...[offsets, farAbove].flatMap((places) => cuts.map((cut) => [places, cut] as const))];
	}
	const whole =
		by === 'distance' ? [[offsets.filter(([, , dy]) => Math.abs(dy) < 33), [words.join(' ')]] as const] : [];
	return [...whole, [offsets, lines], ...(bold && by === 'point' ? [[farAbove, lines] as const] : [])];
}

/** Writes a value at a place if it is free. */
function writeValue(
	room: Room,
	{ lines, colour, by, rank, bold = false }: ValueLabel,
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
	// Beyond the line of an event or a break it would be read as of another time.
	if (room.lines.some((line) => (line.left - x) * (line.left - box.left) < 0)) return false;
	// Between the ends of two lines it would be read as theirs.
	if (by === 'distance' && box.right > room.chart.chartArea.right && room.options.ends.length > 0) return false;
	// What stands in the middle over a column is read by its middle.
	const core = by === 'column' && align === 'center' ? { ...box, left: x - 4, right: x + 4 } : box;
	// On its own column a value may reach over lower ones.
	const rivals = by === 'column' ? { ...room, dots: room.dots.filter((dot) => dot.y <= y) } : room;
	const isLed = tied.has(by) && Math.abs(dy) > 21;
	if (tied.has(by) && !isLed && !isOwn(rivals, core, { x, y })) return false;
	if (isLed) {
		const from = by === 'column' ? 2 : 5;
		const [top, bottom] = dy < 0 ? [y + dy + 8, y - from] : [y + from, y + dy - 8];
		const leader = { left: x, right: x, top, bottom };
		// To what the finding names it may cross lines of the grid.
		const marks = rank > ranks.named ? room.marks : room.marks.filter((box) => box.top < box.bottom);
		if (!isFree({ ...room, marks }, leader)) return false;
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
	// Over named parts of columns it would look like a frame.
	const bare = sum && options.names.length > 0;
	const [left] = placeIn(room, Math.max(from, Number(chart.scales['x']?.min)), 0);
	const [right] = placeIn(room, until, 0);
	// The line at the end of the stretch belongs to it, and whatever line crosses that of a sum.
	const own = { ...room, lines: room.lines.filter((line) => line.left !== right) };
	const rooms = [own, { ...own, lines: [] }, { ...own, lines: [], marks: [] }];
	const cuts = [right - left - 6, 0].map((width) => linesFor(room, text, sum, width));
	for (const [free, lines] of rooms.flatMap((one) => cuts.map((cut) => [one, cut] as const)))
		for (let y = options.textSize + 7; y < chart.chartArea.bottom; y += 4)
			for (const aside of sum ? besideLines : [0]) {
				const words: Words = {
					lines,
					x: (left + right) / 2 + aside,
					y: y + (bare ? -4 : 4) + (lines.length * (options.textSize + 2)) / 2,
					align: 'center',
					colour: sum ? options.ink : options.muted,
					bold: sum
				};
				// Right below others bare words would be read as their end.
				const box = boxOfWords(room, words);
				const over = bare
					? { ...box, top: box.top - 5, bottom: box.bottom + 5 }
					: { left: left + 1, right: right - 1, top: y - 2, bottom: y + 5 };
				if (!isFree(free, box) || !isFree({ ...free, lines: [] }, over)) continue;
				if (!bare)
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

/** How far the words of a sum stand from its middle where a line crosses it there, in pixels: the nearest first. */
const besideLines = [0, -15, 15, -30, 30, -60, 60];

/** The words of a break right of its line, where what they name begins, as high as there is room: over marks rather than nowhere. */
function drawBreakWord(room: Room, at: number, text: string): void {
	const { top, bottom } = room.chart.chartArea;
	const [x] = placeIn(room, at, 0);
	const row = room.options.textSize + 2;
	for (const free of [room, { ...room, marks: [], lines: [] }])
		for (const lines of [[text], linesFor(room, text, false, 0)])
			for (let y = top + 4 + (lines.length * row) / 2; y < bottom; y += 6) {
				const words: Words = { lines, x, y, align: 'left', shift: 5, colour: room.options.muted, bold: false };
				if (!isFree(free, boxOfWords(room, words))) continue;
				writeWords(room, words);
				return;
			}
}

/** How wide words of years without figures may be, in heights of words. */
const gapWidths = [25, 12, 7] as const;

/** How far from the dots that they explain words stand at most, in pixels. */
const farthest = 64;

/** So many of the longest stretches without figures are tried for their words. */
const mostGaps = 4;

/** Words of years without figures in few lines, near the line over a long stretch of them, or near its foot. */
function drawGaps(room: Room): void {
	const { textSize, muted, gaps } = room.options;
	const { top, bottom } = room.chart.chartArea;
	const grid = gridIn(room);
	const found = gaps
		.toSorted((one, other) => other.until - other.from - one.until + one.from)
		.slice(0, mostGaps)
		.flatMap(({ from, until, text, y: at, colour = muted }) =>
			gapWidths.flatMap((width) => {
				const [x, y] = placeIn(room, (from + until) / 2, at ?? 0);
				const lines = linesFor(room, text, false, width * textSize);
				const places: (Words & { readonly cost: number; readonly under: number })[] = [];
				for (let up = top; up < bottom; up += 4) {
					const isOnGrid = grid.some((line) => Math.abs(line.top - up) < (textSize * lines.length) / 2);
					for (let aside = -160; aside <= 160; aside += 8) {
						const far = Math.hypot(aside, up - y);
						if (at !== undefined && far > farthest) continue;
						places.push({
							lines,
							x: x + aside,
							y: up,
							align: 'center',
							colour,
							bold: false,
							under: at === undefined ? 10 : 4,
							cost: far + 2 * textSize * lines.length + (isOnGrid ? 30 : 0)
						});
					}
				}
				return places;
			})
		)
		.sort((one, other) => one.cost - other.cost)
		.find((words) => {
			const box = boxOfWords(room, words);
			// Right over a column they would be read as its own.
			return isFree(room, { ...box, top: box.top - 4, bottom: box.bottom + words.under });
		});
	if (found) writeWords(room, found);
}

/** How far a name stands from the part of a column that it is led to, in pixels. */
const fromPart = 14;

/** Names of stacked series, each led to its part of a column that is higher than the next: the first where all have room. */
function drawNames(room: Room): void {
	const { chart, options } = room;
	const parts = options.names.map((_, index) =>
		chart.getDatasetMeta(index).data.flatMap((bar) => (bar instanceof SignedBar ? [boxOfBar(bar)] : []))
	);
	for (const { right: x } of parts[0] ?? []) {
		const placed = options.names.flatMap(({ text, colour }, index): Words[] => {
			const part = parts[index]?.find(({ right }) => right === x);
			for (let y = (part?.top ?? 0) + options.textSize / 2; y < (part?.bottom ?? 0); y += 2) {
				const words: Words = { lines: [text], x, y, align: 'left', shift: fromPart, colour, bold: false };
				const box = boxOfWords(room, words);
				if (isFree({ ...room, lines: [] }, { ...box, left: x + 2 })) return [words];
			}
			return [];
		});
		if (placed.length < options.names.length) continue;
		for (const words of placed) {
			const { y, colour } = words;
			writeWords(room, words);
			beside(chart, x, () => {
				rule(
					room,
					[
						[x + 1, y],
						[x + fromPart - 3, y]
					],
					colour
				);
			});
		}
		return;
	}
}

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
	const { lines, x, y, align, shift = 0, colour, bold } = words;
	room.words.push(boxOfWords(room, words));
	lines.forEach((line, index) => {
		const middle = y + (index + 0.5 - lines.length / 2) * (room.options.textSize + 2);
		write(room, { text: line, align, colour, dx: shift, bold: isBold(bold, index) }, [x, middle]);
	});
}

/** A text in lines no wider than so many pixels, or than its longest word. */
function linesFor(room: Room, text: string, bold: boolean, width: number): string[] {
	return wrap(text, fontOf(room, bold), Math.max(width, widest(room, text.split(' '), bold)));
}
