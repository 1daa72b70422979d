import type { Mark } from '../data/selection';
import { middleOf, type Panel } from './panel';
import type { Axis, Stop } from './places';

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
