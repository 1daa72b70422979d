import type { Mark } from '../data/selection';

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

/** Places with the numbers of their marks in a list of rows. */
export function numbered({ axis, from, to, stops }: Places<Mark>, marks: readonly Mark[]): Places<number> {
	const numbers = new Map(marks.map((mark, index) => [mark, index]));
	const numberOf = (mark: Mark) => numbers.get(mark) ?? -1;
	return { axis, from, to, stops: stops.map((stop) => ({ ...stop, marks: stop.marks.map(numberOf) })) };
}

/** Places with the marks that have these numbers in a list of rows. */
export function withMarks({ stops, ...places }: Places<number>, marks: readonly Mark[]): Places<Mark> {
	const markAt = (number: number) => marks[number] ?? [];
	return { ...places, stops: stops.map((stop) => ({ ...stop, marks: stop.marks.flatMap(markAt) })) };
}
