import type { Mark } from '../data/selection';
import { middleOf, type Panel } from './panel';

/** The axis that a chart runs along: over time from left to right, or by category from top to bottom. */
export type Axis = 'x' | 'y';

/** A place of a picture where the reader can stop, by pointer or key: one moment or one category, and what stands there. */
export interface Stop<Found> {
	/** What the place stands for, the same in every view: a moment in years, or a category. */
	readonly id: string;
	/** Where it begins and ends along the axis, in percent of the picture. */
	readonly from: number;
	readonly to: number;
	/** The marks that stand there, or where the rows are kept apart from the picture, their numbers in the list of rows. */
	readonly marks: readonly Found[];
}

/** Where a picture can be read. */
export interface Places<Found> {
	/** The axis that the stops lie on. */
	readonly axis: Axis;
	/** Where the plot begins and ends along it, in percent of the picture: beside it stand words alone. */
	readonly from: number;
	readonly to: number;
	readonly stops: readonly Stop<Found>[];
}

/** All stops of a panel, in the order of the axis; `percent` turns a place on the axis into percent of the picture. */
export function stopsOf(panel: Panel, axis: Axis, percent: (place: number) => number): Stop<Mark>[] {
	if (axis === 'y')
		return panel.rows.map(({ key, at }) => ({
			id: key,
			from: percent(at - 0.5),
			to: percent(at + 0.5),
			marks: panel.marks.filter(({ category }) => category === key)
		}));
	const groups = new Map<number, Mark[]>();
	for (const mark of panel.marks) {
		const at = Math.round(middleOf(mark) * 1000) / 1000;
		groups.set(at, [...(groups.get(at) ?? []), mark]);
	}
	return [...groups]
		.sort(([one], [other]) => one - other)
		.map(([at, marks]) => ({
			id: String(at),
			from: percent(Math.min(...marks.map(({ start }) => start))),
			to: percent(Math.max(...marks.map(({ end }) => end))),
			marks
		}));
}
