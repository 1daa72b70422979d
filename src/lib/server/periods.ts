import type { NamedSpan, YearSpan } from '../data/years';
import { spanOf, yearOf } from '../data/years';
import type { Words } from '../words/languages';
import { tables, yearBounds } from './site';

type PeriodKey = keyof Words['periods'];

/** How many years the last period has. */
const lastYears = 5;

/** The periods that the filter offers, each from the table or the event that gives it its years. */
const periods: Readonly<Record<PeriodKey, (all: YearSpan) => YearSpan>> = {
	all: (all) => all,
	table: ({ to }) => ({ from: Math.min(...tables.arrivals.rows.map(({ year }) => year)), to }),
	peak: () => peakOf(arrivalsByYear()),
	// From the first whole year of his time.
	kim: ({ to }) => ({ from: yearOfEvent('Kim Jong-il dies') + 1, to }),
	open: ({ from }) => ({ from, to: yearOfEvent('closes its border') - 1 }),
	closed: ({ to }) => ({ from: yearOfEvent('closes its border'), to }),
	last: ({ to }) => ({ from: to - lastYears + 1, to })
};

/** The periods with their years and names, in their order. Throws where the timeline lacks an event that one needs. */
export function yearPeriods(words: Words): NamedSpan[] {
	const all = yearBounds();
	// The keys of the table above.
	return (Object.keys(periods) as PeriodKey[]).map((key) => {
		const years = periods[key](all);
		return { key, ...years, name: words.periods[key](years) };
	});
}

function yearOfEvent(text: string): number {
	const event = tables.timeline.rows.find((row) => row.event.includes(text));
	if (!event) throw new Error(`datasets/timeline.csv: no event says "${text}".`);
	return yearOf(event.date);
}

/** People who arrived, by year. */
function arrivalsByYear(): Map<number, number> {
	const people = new Map<number, number>();
	for (const { year, value } of tables.arrivals.rows) people.set(year, (people.get(year) ?? 0) + value);
	return people;
}

/** The years around the highest, as long as each has more than half of it. */
export function peakOf(byYear: ReadonlyMap<number, number>): YearSpan {
	const highest = Math.max(...byYear.values());
	const top = [...byYear.keys()].filter((year) => byYear.get(year) === highest);
	const isHigh = (year: number) => (byYear.get(year) ?? 0) > highest / 2;
	let { from, to } = spanOf(top.map((year) => ({ from: year, to: year })));
	while (isHigh(from - 1)) from -= 1;
	while (isHigh(to + 1)) to += 1;
	return { from, to };
}
