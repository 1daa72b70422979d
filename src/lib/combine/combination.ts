import { groupBy } from '../charts/marks';
import type { Chart, Form, Mark, Series } from '../data/selection';
import { traitsOfUnit } from '../data/units';
import { nameOf, type ChosenSeries } from './address';
import { coloursOf } from './colours';

/** The words that a combination is named with. */
export interface CombinationWords {
	readonly name: string;
	readonly subline: string;
	/** Label of the column of years. */
	readonly year: string;
	/** A unit at an axis, "Million won" where values are divided by a million. */
	readonly unit: (unit: string, divide: number) => string;
	readonly missing: string;
	readonly dotted: string;
	/** Words at a break. */
	readonly break: string;
}

/** The form of every combination: lines over time. */
export const combinationForm: Form = { kind: 'lines', filled: false };

/**
 * Chosen series as a chart: a panel a unit, each with an axis of its own, and in it a line a series. `marksOf` gives the
 * rows of a series.
 */
export function combine(
	chosen: readonly ChosenSeries[],
	marksOf: (id: string) => readonly Mark[],
	words: CombinationWords
): Chart {
	const byUnit = groupBy(chosen, ({ unit }) => unit);
	const marks = chosen.flatMap(({ id, unit }) => marksOf(id).map((mark) => ({ ...mark, panel: unit })));
	const colours = coloursOf(chosen);
	return {
		slug: 'combine',
		form: combinationForm,
		filter: { kind: 'years' },
		name: words.name,
		title: words.name,
		subline: words.subline,
		measured: words.subline,
		axis: '',
		undocumented: '',
		missing: words.missing,
		dotted: words.dotted,
		absent: '–',
		lifted: [],
		faded: [],
		distance: '',
		named: [],
		remarks: {},
		breaks: { 0: words.break },
		otherwise: '',
		divide: 1,
		ceiling: null,
		fromZero: true,
		dimensions: [{ key: 'year', label: words.year }],
		labels: {},
		series: chosen.map((series, index): Series => ({
			key: series.id,
			label: nameOf(series),
			short: shortName(series, byUnit.get(series.unit) ?? []),
			colour: colours[index] ?? 'all',
			shown: true,
			joined: true
		})),
		panels: [...byUnit.keys()].map((unit) => {
			const divide = divisorOf(marks.filter(({ panel }) => panel === unit));
			return { key: unit, label: words.unit(unit, divide), divide };
		}),
		aligned: true,
		categories: [],
		events: [],
		units: [],
		marks
	};
}

/** Amounts of money are written in millions where all are so large. */
function divisorOf(marks: readonly Mark[]): number {
	const large = marks.every(
		({ unit, value }) => traitsOfUnit(unit).money && (value === null || Math.abs(value) >= 1e5)
	);
	return large ? 1e6 : 1;
}

/** So many letters of a name find room in a plot. */
const roomForName = 32;

/**
 * The name of a series in its plot: what the others of its panel do not have in common with it, as short as distinguishes
 * them; '' where nothing does in so little room, and colour alone must do.
 */
function shortName(series: ChosenSeries, panel: readonly ChosenSeries[]): string {
	const own = series.labels.filter((label) => panel.some(({ labels }) => !labels.includes(label)));
	const rest = panel.filter(({ id }) => id !== series.id);
	const distinguishes = (name: string) =>
		name !== '' && name.length <= roomForName && !rest.some((other) => nameOf(other).includes(name));
	return [own.join(', '), own[0] ?? '', series.title].find(distinguishes) ?? '';
}
