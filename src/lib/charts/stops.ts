import type { Mark, Selection } from '../data/selection';

/** A place of a chart where the reader can stop, by pointer or key: one moment or one category, and its marks. */
export interface Stop {
	readonly at: number;
	readonly marks: readonly Mark[];
}

/** Whether a chart runs over time (left to right) or by category (top to bottom). */
export function runsOverTime({ chart }: Selection): boolean {
	switch (chart.form.kind) {
		case 'columns':
		case 'lines':
		case 'steps':
		case 'points':
		case 'lollipops':
		case 'ranges':
		case 'timeline':
			return true;
		case 'bars':
		case 'pyramid':
		case 'dumbbell':
		case 'periods':
			return false;
	}
}

/** The middle of the time that a mark covers. */
export function middleOf({ start, end }: Mark): number {
	return (start + end) / 2;
}

/** The categories of one panel that the selection fills, in the chart's order. */
export function categoriesOf(selection: Selection, panel: string): { key: string; label: string }[] {
	const filled = new Set(selection.marks.filter((mark) => mark.panel === panel).map(({ category }) => category));
	return selection.chart.categories.filter(({ key }) => filled.has(key));
}

/** All stops of one panel, in the order of the axis. */
export function stopsOf(selection: Selection, panel: string): Stop[] {
	const marks = selection.marks.filter((mark) => mark.panel === panel);
	const categories = categoriesOf(selection, panel).map(({ key }) => key);
	const overTime = runsOverTime(selection);
	const groups = new Map<number, Mark[]>();
	for (const mark of marks) {
		const at = overTime ? Math.round(middleOf(mark) * 1000) / 1000 : categories.indexOf(mark.category);
		const group = groups.get(at);
		if (group) group.push(mark);
		else groups.set(at, [mark]);
	}
	return [...groups].sort(([one], [other]) => one - other).map(([at, found]) => ({ at, marks: found }));
}
