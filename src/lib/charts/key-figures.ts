import { select, type Chart, type Mark } from '../data/selection';
import { overlaps, type YearSpan } from '../data/years';
import { sumMarks } from './marks';
import { signOf } from './signs';
import type { ChartSlug } from './slugs';

/** A figure that stands for much: which values of which chart it is. */
export interface KeyFigure {
	readonly chart: ChartSlug;
	/** Another unit of the chart; its own unless said. */
	readonly unit?: string;
	/** The series of the figure; the sum of all that are drawn unless said. */
	readonly series?: string;
	/** The series that it is compared with. */
	readonly beside?: string;
}

/** Every key figure, in the order in which they are shown. Their words stand in `words/<language>/key-figures.ts`. */
export const keyFigures = {
	'arrivals-in-all': { chart: 'arrivals-cumulative', series: 'year_end' },
	'arrivals-of-year': { chart: 'arrivals-by-sex' },
	'share-of-women': { chart: 'arrivals-by-sex', unit: 'share-of-women', series: 'female' },
	unemployment: { chart: 'unemployment', series: 'defectors', beside: 'general_population' },
	'basic-grant': { chart: 'settlement-support', series: 'basic 1' },
	satisfied: { chart: 'wellbeing', series: 'satisfied' }
} as const satisfies Record<string, KeyFigure>;

export type KeyFigureName = keyof typeof keyFigures;

// The keys of an object are strings to TypeScript.
export const keyFigureNames = Object.keys(keyFigures) as KeyFigureName[];

/** What of a value a key figure shows. */
export type KeyValue = Pick<Mark, 'start' | 'end' | 'span' | 'value' | 'low' | 'high' | 'unit' | 'flag' | 'evidence'>;

/** The values of a figure, or of what it is compared with, oldest first. What is only proposed is none. */
export function valuesOf({ unit, series }: Pick<KeyFigure, 'unit' | 'series'>, chart: Chart): Mark[] {
	const { marks } = select(chart, { unit, ...(series === undefined ? {} : { series: [series] }) });
	const values = marks.filter(({ value, flag }) => value !== null && flag !== 'proposal');
	return sumMarks(
		values,
		({ start, end }) => `${start} ${end}`,
		series ?? 'total',
		(mark) => mark.series,
		['sex']
	).toSorted((one, other) => one.start - other.start);
}

/** A key figure as a range of years has it. */
export interface FigureInYears<Value> {
	/** The value at the end of the range. */
	readonly last: Value;
	/** The value before, from which the last one changed; `null` where the two cannot be compared. */
	readonly before: Value | null;
	/** All values of the range. */
	readonly shown: readonly Value[];
}

/** The figure at the end of a range of years; `null` where the range holds no value. */
export function figureIn<Value extends KeyValue>(
	values: readonly Value[],
	years: YearSpan
): FigureInYears<Value> | null {
	const shown = values.filter(({ span }) => overlaps(span, years));
	const last = shown.at(-1);
	if (!last) return null;
	const before = values[values.indexOf(last) - 1];
	return { last, before: before && !signOf(last).breakBefore ? before : null, shown };
}
