import { dateInWords } from './dates';

const one: Readonly<Record<string, string>> = {
	people: 'person',
	arrivals: 'arrival',
	claims: 'claim',
	crossings: 'crossing',
	families: 'family',
	months: 'month',
	pupils: 'pupil',
	refugees: 'refugee',
	years: 'year'
};

/** What is read in a chart, and said of it to readers who do not see it. */
export const reading = {
	/** A number with its unit, which says one thing where there is one. */
	quantity: (number: string, unit: string) => `${number} ${number === '1' ? (one[unit] ?? unit) : unit}`,
	/** A unit as the tables write it. */
	unit: (unit: string) => unit,
	/** The unit of values that are said in millions. */
	millions: (unit: string) => `million ${unit}`,
	total: 'Total',
	/** The sum of the series that the reader chose. */
	together: 'Together',
	lessSources: (count: number) => `and ${count} more`,
	letGo: 'Close',
	years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
	month: dateInWords,
	/** Whole months of one year, by their numbers: "July to December 2025". */
	months: (year: number, from: number, to: number) =>
		`${dateInWords(`${year}-${String(from).padStart(2, '0')}`).replace(/ .*/, '')} to ${dateInWords(`${year}-${String(to).padStart(2, '0')}`)}`,

	kinds: {
		columns: 'Columns',
		lines: 'Lines',
		steps: 'Steps',
		points: 'Points',
		lollipops: 'Points on stems',
		bars: 'Bars',
		pyramid: 'Two rows of bars back to back',
		dumbbell: 'Pairs of points',
		table: 'Table',
		timeline: 'Timeline'
	},
	opening: (kind: string, count: string, years: string) => `${kind}: ${years === '' ? count : `${count}, ${years}`}.`,
	values: (count: number) => (count === 1 ? '1 value' : `${count.toLocaleString('en')} values`),
	events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
	course: (series: string, first: string, start: string, last: string, end: string) =>
		`${series === '' ? 'From' : `${series}: from`} ${first} (${start}) to ${last} (${end}).`,
	extremes: (highest: string, at: string, lowest: string, other: string) =>
		`Highest: ${highest} (${at}).${lowest === '' ? '' : ` Lowest: ${lowest} (${other}).`}`,
	doubt: {
		break: 'Counted in a new way from',
		provisional: 'Provisional',
		proposal: 'Proposed',
		modelled: 'Worked out by a model',
		estimate: 'Estimated',
		superseded: 'Revised since'
	},
	doubtful: (doubt: string, places: readonly string[]) =>
		`${doubt}: ${places.length > 3 ? `${places.length} values` : places.join('; ')}.`
} as const;
