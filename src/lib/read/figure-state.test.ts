import { describe, expect, it } from 'vitest';
import { charts, chartNamed, english } from '../../../tests/site-fixture';
import type { ChartSlug } from '../charts/slugs';
import { select, type Choice } from '../data/selection';
import { readingOf, stateOf } from './figure-state';
import { headingOf } from './heading';

const headingIn = (slug: ChartSlug, choice: Choice) => headingOf(select(chartNamed(slug), choice), english);

/** The reading of all rows of a year. */
function readingIn(slug: ChartSlug, year: number, choice: Choice = {}) {
	const selection = select(chartNamed(slug), choice);
	const marks = selection.marks.filter(({ start }) => Math.floor(start) === year);
	return readingOf(selection, { marks }, [], english);
}

describe('headingOf', () => {
	it('is the finding over every default view, and over no other', () => {
		for (const chart of charts.values()) {
			expect(headingOf(select(chart), english)).toBe(chart.title);
			const other = headingOf(select(chart, { series: [chart.series[0]?.key ?? ''] }), english);
			expect(other).not.toContain(chart.title);
			expect(other.startsWith(chart.name)).toBe(true);
			for (const { key } of chart.units)
				expect(headingOf(select(chart, { unit: key }), english)).not.toContain(chart.title);
		}
	});

	it.each<[ChartSlug, Choice, string]>([
		['arrivals-by-sex', { from: 2012, to: 2019 }, 'Arrivals by sex, 2012 to 2019, people'],
		['arrivals-by-sex', { series: ['female'] }, 'Arrivals by sex, Women, 2002 to 2025, people'],
		['residence', { state: '2005-05' }, 'Where people live, May 2005, people'],
		['wages', { unit: 'us-dollars' }, 'Wages, 2011 to 2025, US dollars'],
		['arrivals-by-sex', { to: 1995 }, 'Arrivals by sex']
	])('%s under %o', (slug, choice, heading) => {
		expect(headingIn(slug, choice)).toBe(heading);
	});

	it('stays the finding where years do not filter', () => {
		expect(headingIn('claim-verdicts', { from: 2012 })).toBe(chartNamed('claim-verdicts').title);
	});
});

describe('readingOf', () => {
	it('says the total of what stands on one another, and the parts from top to bottom', () => {
		const { values, total } = readingIn('arrivals-by-sex', 2016);
		expect(values.map(({ label }) => label)).toEqual(['Men', 'Women']);
		const sum = values.reduce((all, { value }) => all + Number(value.replace(/\D/g, '')), 0);
		expect(total).toBe(`${sum.toLocaleString('en')} people`);
	});

	it('says no total of a single part, of shares, of lines', () => {
		expect(readingIn('arrivals-by-sex', 2016, { series: ['female'] }).total).toBe('');
		expect(readingIn('employment-type', 2018).total).toBe('');
		expect(readingIn('unemployment', 2018).total).toBe('');
	});

	it('orders lines as they lie, the highest first', () => {
		const { values } = readingIn('unemployment', 2025);
		const said = values.map(({ value }) => parseFloat(value));
		expect(said).toEqual(said.toSorted((one, other) => other - one));
		expect(said.length).toBeGreaterThan(1);
	});

	it('says what happened at the time, and nothing at others', () => {
		const [event] = chartNamed('arrivals-by-sex').events;
		expect(readingIn('arrivals-by-sex', Math.floor(event!.at)).events).toEqual([event!.label]);
		expect(readingIn('arrivals-by-sex', 2015).events).toEqual([]);
	});
});

describe('the events of a view', () => {
	it('are those that stand in the plot', () => {
		const chart = chartNamed('arrivals-by-sex');
		const shown = (choice: Choice) =>
			stateOf(chart, choice, english).events.map((index) => Math.floor(chart.events[index]!.at));
		expect(shown({})).toEqual(chart.events.map(({ at }) => Math.floor(at)));
		expect(shown({ from: 2012, to: 2018 })).toEqual([]);
		expect(shown({ from: 2005, to: 2015 })).toEqual([2011]);
	});
});
