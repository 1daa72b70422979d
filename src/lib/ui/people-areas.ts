import type { ColourName } from '../data/selection';

/** People drawn in one colour. */
export interface PeopleGroup {
	readonly key: string;
	readonly colour: ColourName;
	/** People: one mark each. */
	readonly count: number;
}

/** An area of whole marks; all lengths in marks. */
export interface PeopleArea {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Lays groups of people one after another in rows of `columns` marks and returns the areas they fill: the area of each
 * group is exactly its count.
 */
export function peopleAreas(
	groups: readonly PeopleGroup[],
	columns: number
): { readonly areas: readonly PeopleArea[]; readonly rows: number } {
	const areas: PeopleArea[] = [];
	let filled = 0;
	for (const { key, count } of groups) {
		let left = count;
		const add = (width: number, height: number): void => {
			if (width <= 0 || height <= 0) return;
			areas.push({ key, x: filled % columns, y: Math.floor(filled / columns), width, height });
			filled += width * height;
			left -= width * height;
		};
		const open = (columns - (filled % columns)) % columns;
		add(Math.min(open, left), 1);
		add(columns, Math.floor(left / columns));
		add(left, 1);
	}
	return { areas, rows: Math.ceil(filled / columns) };
}
