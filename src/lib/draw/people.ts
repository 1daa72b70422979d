import type { ColourName } from '../data/selection';

/** People drawn in one colour, one mark each. */
export interface PeopleGroup {
	readonly colour: ColourName;
	/** People. */
	readonly count: number;
	/** Their place in the order of all marks, from which they are dealt: so many stand before them. */
	readonly before: number;
	/** Whether they are only hinted at, and are not dealt. */
	readonly faint?: boolean;
}

/** Groups that stand together under one name. */
export interface PeopleBlock {
	readonly label: string;
	/** Written above a column. */
	readonly value?: string;
	readonly groups: readonly PeopleGroup[];
	/** How many columns a block of several years takes. */
	readonly columns?: number;
}

/** One arrangement of the marks: blocks one below the other, over the whole width, or columns side by side. */
export interface PeopleArrangement {
	readonly form: 'rows' | 'columns';
	readonly blocks: readonly PeopleBlock[];
}

/** An area of whole marks. */
export interface PeopleArea extends PeopleGroup {
	/** Its outline, in marks. */
	readonly path: string;
}

export interface PeopleLabel {
	/** In pixels. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly text: string;
}

/** An arrangement laid out for one width. */
export interface PeopleDrawing {
	/** Of one mark with its room, in pixels. */
	readonly cell: number;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** Marks side by side over the whole width. */
	readonly across: number;
	readonly areas: readonly PeopleArea[];
	readonly labels: readonly PeopleLabel[];
}

/** How wide a column is in marks, and a mark in pixels. */
export interface PeopleSize {
	readonly column: number;
	readonly cell: number;
}

/** By the width of the window. Phones have pixels to spare. */
export const peopleSizes = {
	narrow: { column: 8, cell: 1.4 },
	middle: { column: 12, cell: 2 },
	wide: { column: 13, cell: 3 }
} as const satisfies Readonly<Record<string, PeopleSize>>;

/** Room for a line of words, in pixels. */
const line = 22;

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

/** Where an area of marks stands: its left edge, and the row where it begins, to fill downward or upward from there. */
interface Place {
	readonly x: number;
	readonly y: number;
	readonly up?: boolean;
}

/**
 * The outline of `count` marks that fill rows of `width` one after another, behind `before` others: an area of exactly
 * `count`. All outlines have the same commands, so that one can turn into another.
 */
export function areaPath(
	before: number,
	count: number,
	width: number,
	{ x, y, up = false }: Place = { x: 0, y: 0 }
): string {
	const end = before + count;
	const across = (marks: number) => x + marks;
	const down = (rows: number) => (up ? y - rows : y + rows);
	const [first, last] = [Math.floor(before / width), Math.floor(end / width)];
	return `M${across(before % width)} ${down(first)}H${across(width)}V${down(last)}H${across(end % width)}V${down(last + 1)}H${x}V${down(first + 1)}H${across(before % width)}Z`;
}

const peopleIn = ({ groups }: PeopleBlock) => groups.reduce((sum, { count }) => sum + count, 0);

/** The groups of a block in their order, as areas of rows of `width` marks. */
function areasOf({ groups }: PeopleBlock, width: number, place: Place): PeopleArea[] {
	let filled = 0;
	return groups.map((group) => {
		const path = areaPath(filled, group.count, width, place);
		filled += group.count;
		return { ...group, path };
	});
}

/** Lays an arrangement out, over the width that so many columns take: each person has the same mark in all of them. */
export function drawPeople(
	arrangement: PeopleArrangement,
	columns: number,
	{ column, cell }: PeopleSize
): PeopleDrawing {
	const across = columns * (column + 1) - 1;
	const drawn = { cell, across, width: rounded(across * cell) };
	return arrangement.form === 'rows'
		? { ...drawn, ...inRows(arrangement.blocks, across, cell) }
		: { ...drawn, ...inColumns(arrangement.blocks, across, cell, column) };
}

type Laid = Pick<PeopleDrawing, 'height' | 'areas' | 'labels'>;

function inRows(blocks: readonly PeopleBlock[], across: number, cell: number): Laid {
	const words = Math.ceil(line / cell);
	let y = 0;
	const areas: PeopleArea[] = [];
	const labels: PeopleLabel[] = [];
	for (const block of blocks) {
		if (block.label !== '') {
			y += words;
			labels.push({ x: 0, y: rounded(y * cell - 7), anchor: 'start', text: block.label });
		}
		areas.push(...areasOf(block, across, { x: 0, y }));
		y += Math.ceil(peopleIn(block) / across) + Math.ceil(8 / cell);
	}
	return { height: rounded(y * cell), areas, labels };
}

function inColumns(blocks: readonly PeopleBlock[], across: number, cell: number, column: number): Laid {
	const rowsOf = (block: PeopleBlock) => Math.ceil(peopleIn(block) / widthOf(block));
	const widthOf = ({ columns = 1 }: PeopleBlock) => columns * (column + 1) - 1;
	const y = Math.ceil(line / cell) + Math.max(...blocks.map(rowsOf));
	let x = 0;
	const areas: PeopleArea[] = [];
	const labels: PeopleLabel[] = [];
	for (const block of blocks) {
		const width = widthOf(block);
		areas.push(...areasOf(block, width, { x, y, up: true }));
		const [anchor, at] =
			x === 0
				? (['start', 0] as const)
				: x + width === across
					? (['end', across] as const)
					: (['middle', x + width / 2] as const);
		if (block.label !== '')
			labels.push({ x: rounded(at * cell), y: rounded(y * cell + 16), anchor, text: block.label });
		if (block.value !== undefined)
			labels.push({ x: rounded(at * cell), y: rounded((y - rowsOf(block)) * cell - 6), anchor, text: block.value });
		x += width + 1;
	}
	return { height: rounded(y * cell + line), areas, labels };
}
