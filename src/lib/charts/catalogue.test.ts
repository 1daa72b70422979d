import { describe, expect, it } from 'vitest';
import {
	buildFrom,
	chartNamed,
	charts,
	descriptor,
	tables,
	withRows,
	withValue,
	english
} from '../../../tests/site-fixture';
import { evaluate } from '../data/figure';
import { select, type Mark } from '../data/selection';
import type { Row, Tables } from '../data/table';
import { tableNames, type TableName } from '../data/table-names';
import { catalogue } from './catalogue';
import type { ChartDeclaration } from './declaration';
import { groupBy } from './marks';
import { chartSlugs, type ChartSlug } from './slugs';

const eventLabels = english.vocabulary.events;

const declared = Object.entries<ChartDeclaration>(catalogue);
const rowsOf = (name: TableName): readonly Row[] => tables[name].rows;

function markOf(slug: ChartSlug, series: string, dimensions: Readonly<Record<string, string>>): Mark {
	const found = chartNamed(slug).marks.filter(
		(mark) =>
			mark.series === series && Object.entries(dimensions).every(([name, value]) => mark.dimensions[name] === value)
	);
	expect(found).toHaveLength(1);
	return found[0]!;
}

/** A number, up to less than a day on an axis of years. */
const near = (place: number): unknown => expect.closeTo(place, 3);

/** Tables that no chart draws, with the reason. */
const uncharted: Partial<Record<TableName, string>> = {
	'two-koreas-indicators': 'a lookup without values: labels, units and notes of the indicators of two-koreas',
	'side-numbers': 'stand-alone numbers, named in texts; its rows are no series and are never drawn',
	glossary: 'the words that are explained; it holds no values',
	sources: 'the bibliography',
	changes: 'the log of changes'
};

describe('the catalogue', () => {
	it('draws every table, or says why not', () => {
		const drawn = new Set<string>(declared.flatMap(([, { tables: used }]) => [...used]));
		expect(tableNames.filter((name) => !drawn.has(name))).toEqual(
			tableNames.filter((name) => uncharted[name] !== undefined)
		);
	});

	it('has one entry and words for each slug, and slugs that can stand in an address', () => {
		expect(Object.keys(catalogue).sort()).toEqual([...chartSlugs].sort());
		expect(Object.keys(english.chartWords).sort()).toEqual([...chartSlugs].sort());
		expect(new Set(chartSlugs).size).toBe(chartSlugs.length);
		for (const slug of chartSlugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it('names series whose keys can stand in an address', () => {
		for (const chart of charts.values()) for (const { key } of chart.series) expect(key).not.toMatch(/[,;:]/);
	});

	it.each(chartSlugs)('%s: title, sub-line, axis and name are filled in', (slug) => {
		const { title, subline, axis, name, series, panels, categories, labels, events, marks } = chartNamed(slug);
		// Panels with a unit each have no common word at the axis.
		const units = new Set(marks.map(({ unit }) => unit));
		for (const text of [title, subline, ...(units.size > 1 && axis === '' ? [] : [axis]), name]) {
			expect(text.trim()).not.toBe('');
			expect(text).not.toMatch(/[{}!]|undefined|NaN/);
		}
		expect(title.length).toBeLessThanOrEqual(75);
		const named = [...series, ...panels, ...categories].filter(({ key }) => key !== '');
		for (const { key, label } of named) {
			expect(label.trim()).not.toBe('');
			// A code that stands as its own label has been forgotten; years and ages need none.
			if (!/^\d/.test(key)) expect(label).not.toBe(key);
			expect(label).not.toMatch(/[_{}]/);
		}
		for (const { label } of events) expect(label).not.toMatch(/[{}]/);
		for (const label of Object.values(labels).flatMap((column) => Object.values(column)))
			expect(label).not.toMatch(/[_{}]/);
	});

	it.each(chartSlugs)('%s: every coded value has a label', (slug) => {
		const { dimensions, labels, marks } = chartNamed(slug);
		for (const { key, label } of dimensions) {
			expect(label).not.toBe(key);
			const values = new Set(marks.map((mark) => mark.dimensions[key] ?? ''));
			const bare = [...values].filter((value) => /[a-z]/.test(value) && labels[key]?.[value] === undefined);
			expect(bare).toEqual([]);
		}
	});

	it.each(chartSlugs)('%s: every series, category and panel is filled by some row', (slug) => {
		const { marks, series, categories, panels, units } = chartNamed(slug);
		const filled = (pick: (mark: Mark) => string, from = marks) => [...new Set(from.map(pick))].sort();
		const everywhere = [...marks, ...units.flatMap((unit) => unit.marks)];
		expect(series.map(({ key }) => key).sort()).toEqual(filled((mark) => mark.series));
		expect(panels.map(({ key }) => key).sort()).toEqual(filled((mark) => mark.panel));
		expect(categories.map(({ key }) => key).sort()).toEqual(
			filled((mark) => mark.category, everywhere).filter((key) => key !== '')
		);
		expect(series.some(({ shown }) => shown)).toBe(true);
		expect(select(chartNamed(slug)).marks.length).toBeGreaterThan(0);
	});

	it.each(chartSlugs)('%s: series that are drawn at first differ in colour within a panel', (slug) => {
		const { marks, series, panels } = chartNamed(slug);
		for (const { key: panel } of panels) {
			const drawn = series.filter(
				({ key, shown }) => shown && marks.some((mark) => mark.panel === panel && mark.series === key)
			);
			const states = new Set(marks.map(({ dimensions }) => dimensions['as_of'] ?? ''));
			for (const state of states) {
				const together = drawn.filter(({ key }) =>
					marks.some(
						(mark) => mark.panel === panel && mark.series === key && (mark.dimensions['as_of'] ?? '') === state
					)
				);
				// Grey stands for all that the finding is not about.
				const colours = together.map(({ colour }) => colour).filter((colour) => colour !== 'comparison');
				expect(colours.filter((colour, index) => colours.indexOf(colour) < index)).toEqual([]);
			}
		}
	});

	it('colours women and men, North and South, and the comparison by meaning everywhere', () => {
		for (const { series } of charts.values())
			for (const { key, colour } of series) {
				const fixed = { female: 'women', male: 'men', PRK: 'north', KOR: 'south', general_population: 'comparison' }[
					key
				];
				// The South is grey where the finding speaks of the North alone.
				if (fixed !== undefined) expect(key === 'KOR' ? [fixed, 'comparison'] : [fixed]).toContain(colour);
				if (['women', 'men'].includes(colour)) expect(['female', 'male']).toContain(key);
			}
	});

	it('declares the vintages that the rows have', () => {
		for (const { slug, filter, marks } of charts.values()) {
			if (filter.kind !== 'vintages') continue;
			const found = [...new Set(marks.map(({ dimensions }) => dimensions['as_of'] ?? ''))].sort();
			expect([slug, filter.vintages.map(({ key }) => key).sort()]).toEqual([slug, found]);
			for (const { key, year } of filter.vintages) expect(key.startsWith(String(year))).toBe(true);
		}
		expect(chartNamed('residence').filter).toMatchObject({
			vintages: [{ key: '2005-05' }, { key: '2008-05' }, { key: '2024' }]
		});
	});
});

describe('events', () => {
	const dates = tables.timeline.rows.map(({ date }) => date);

	it.each(
		declared.map(
			([slug, { events = [] }]) =>
				[slug, events.flatMap((event) => (typeof event === 'string' ? event : event.slice(0, 2)))] as const
		)
	)('of %s stand in the timeline and have words', (_, events) => {
		for (const date of events) {
			expect(dates).toContain(date);
			expect(eventLabels[date]).toBeDefined();
		}
		expect(new Set(events).size).toBe(events.length);
	});

	it('each have words of their own', () => {
		expect(new Set(dates).size).toBe(dates.length);
		expect(Object.keys(eventLabels).sort()).toEqual([...dates].sort());
		const timeline = chartNamed('timeline');
		for (const { dimensions } of timeline.marks) {
			const label = timeline.labels['event']?.[dimensions['event'] ?? ''];
			expect(label).toMatch(/[a-z]{3}/i);
		}
	});

	it('stand at their dates', () => {
		expect(chartNamed('arrivals-by-sex').events.map(({ at }) => Math.floor(at))).toEqual([2011, 2020]);
		const [loudspeakers, ...others] = chartNamed('direct-crossings').events;
		expect(loudspeakers).toMatchObject({ at: near(2016 + 7 / 366), until: near(2018 + 112 / 365) });
		expect(others).toEqual([]);
	});
});

/** Charts whose rows the site works out itself. */
const workedOut: readonly ChartSlug[] = [
	'arrivals-long',
	'arrivals-quarterly',
	'arrivals-revisions',
	'home-province',
	'occupation-before',
	'education-before',
	'residence',
	'income-gap',
	'support-in-months',
	'incentives',
	'students',
	'satisfaction-reasons',
	'wages',
	'claim-verdicts'
];

/** The row of the chart's tables that a mark repeats, cell by cell. */
/** A mark's note without what the site adds to values of surveys. */
function noteOf({ note }: Mark): string {
	return note.replace(/ ?[\d,]+ people answered; [^;]*$/, '');
}

function rowBehind(slug: ChartSlug, mark: Mark): Row | undefined {
	return [...catalogue[slug].tables]
		.flatMap(rowsOf)
		.find(
			(row) =>
				(row['value'] ?? null) === (mark.value === null ? null : Math.round(mark.value * 1e6) / 1e6) &&
				(row['low'] ?? null) === mark.low &&
				(row['high'] ?? null) === mark.high &&
				row['evidence'] === mark.evidence &&
				(row['flag'] ?? null) === mark.flag &&
				row['source'] === mark.sources.join(' ') &&
				noteOf(mark) === (row['note'] ?? '') &&
				Object.entries(mark.dimensions).every(
					([column, value]) => !(column in row) || String(row[column] ?? '') === value
				)
		);
}

describe('rows', () => {
	it.each(chartSlugs)('%s repeats rows of its tables: value, bounds, evidence, flag, source, note', (slug) => {
		const own = chartNamed(slug).marks.filter((mark) => rowBehind(slug, mark) === undefined);
		if (workedOut.includes(slug)) for (const { evidence } of own) expect(evidence).toBe('derived');
		else expect(own.map(({ key }) => key)).toEqual([]);
	});

	it.each(workedOut)('%s: worked-out rows name the formula, and it gives the value', (slug) => {
		const own = chartNamed(slug).marks.filter((mark) => rowBehind(slug, mark) === undefined);
		expect(own.length).toBeGreaterThan(0);
		for (const mark of own) {
			expect(mark.evidence).toBe('derived');
			expect(mark.note).not.toBe('');
			if (slug === 'claim-verdicts') {
				expect(mark.note.split(' + ')).toHaveLength(mark.value ?? NaN);
				continue;
			}
			const formula = noteOf(mark)
				.replaceAll(' x ', ' * ')
				.replace(/\(\d{4}(-\d{2})*\)/g, '')
				.replace(/[a-z]+/g, '');
			expect(evaluate(formula, tables).value).toBeCloseTo(mark.value ?? NaN, 9);
		}
	});

	it.each<[slug: ChartSlug, dimensions: Record<string, string>, rows: (row: Row) => boolean, table: TableName]>([
		['arrivals-long', { period: '2019' }, (row) => row['year'] === 2019, 'arrivals'],
		['arrivals-long', { period: '2025' }, (row) => row['year'] === 2025, 'arrivals'],
		[
			'income-gap',
			{ year: '2024' },
			(row) => row['year'] === 2024 && row['indicator'] === 'gni_per_capita_thousand_won',
			'two-koreas'
		],
		[
			'support-in-months',
			{ year: '2024', measure: 'median_income' },
			(row) =>
				row['year'] === 2024 && ['basic_grant', 'housing_subsidy', 'median_income'].includes(String(row['measure'])),
			'support-in-months'
		],
		['claim-verdicts', { verdict: 'contested' }, (row) => row['verdict'] === 'contested', 'claims']
	])('%s %o: a worked-out row has the union of the sources, each once', (slug, dimensions, rows, table) => {
		const mark = chartNamed(slug).marks.find((one) =>
			Object.entries(dimensions).every(([name, value]) => one.dimensions[name] === value)
		)!;
		const sources = mark.sources;
		const wanted = rowsOf(table)
			.filter(rows)
			.flatMap((row) => String(row['source'] ?? '').split(' '));
		expect(wanted.length).toBeGreaterThan(1);
		expect([...sources].sort()).toEqual([...new Set(wanted)].sort());
	});

	it('name at least one source each', () => {
		for (const { slug, marks } of charts.values())
			expect([slug, marks.filter(({ sources }) => sources.length === 0).map(({ key }) => key)]).toEqual([slug, []]);
	});

	it('have the unit that the descriptor gives', () => {
		for (const { marks } of charts.values())
			for (const { unit, value } of marks) if (value !== null) expect(unit).not.toBe('');
		const paid = chartNamed('settlement-paid').marks[0]?.unit;
		expect(descriptor.resources.find(({ name }) => name === 'settlement-paid')?.unit).toBe(paid);
	});

	it.each<[slug: ChartSlug, units: readonly string[]]>([
		['wages', ['percent']],
		['income-gap', ['times']],
		['support-in-months', ['months']],
		['arrivals-revisions', ['people']]
	])('have the unit that the site turns them into: %s', (slug, units) => {
		expect([...new Set(chartNamed(slug).marks.map(({ unit }) => unit))].sort()).toEqual(units);
	});
});

describe('worked numbers', () => {
	it.each<[slug: ChartSlug, series: string, dimensions: Record<string, string>, value: number, decimals: number]>([
		['income-gap', 'ratio', { year: '2024' }, 29.2, 1],
		['income-gap', 'earlier', { year: '2001' }, 16.7, 1],
		['income-gap', 'earlier', { year: '2008' }, 18.8, 1],
		// Grant and housing subsidy together: 20 million of 2005, 19 of 2007, 24 of 2019, 26 of 2024.
		['support-in-months', 'minimum_wage', { year: '2005' }, 31.2, 1],
		['support-in-months', 'minimum_wage', { year: '2007' }, 26.1, 1],
		['support-in-months', 'minimum_wage', { year: '2024' }, 12.6, 1],
		['support-in-months', 'minimum_living_cost', { year: '2005' }, 49.8, 1],
		['support-in-months', 'minimum_living_cost', { year: '2007' }, 43.6, 1],
		['support-in-months', 'median_income', { year: '2019' }, 14.1, 1],
		['support-in-months', 'median_income', { year: '2024' }, 11.7, 1],
		['arrivals-long', 'year', { period: '2009' }, 2914, 0],
		['arrivals-long', 'year', { period: '2001' }, 583, 0],
		['arrivals-long', 'period', { period: '1990-1993' }, 34, 0],
		['arrivals-long', 'period', { period: 'to-1989' }, 607, 0],
		['arrivals-by-sex', 'female', { year: '2009' }, 2252, 0],
		['arrivals-by-sex', 'male', { year: '2025' }, 25, 0],
		['arrivals-cumulative', 'year_end', { date: '2025-12-31' }, 34_537, 0],
		['arrivals-quarterly', 'total', { year: '2019', quarter: 'Q4' }, 272, 0],
		['arrivals-revisions', 'difference', { year: '2009' }, 38, 0],
		['arrivals-revisions', 'difference', { year: '2002' }, -2, 0],
		['direct-crossings', 'total', { year: '2011' }, 39, 0],
		['rewards-paid', 'recipients', { year: '2022' }, 64, 0],
		['settlement-support', 'cash 1', { effective_from: '2004' }, 28_000_000, 0],
		['settlement-budget', 'budget', { year: '2025', kind: 'proposal' }, 80_782_000_000, 0],
		['unemployment', 'defectors', { year: '2025' }, 5.4, 1],
		['unemployment', 'general_population', { year: '2025' }, 2.8, 1],
		// 261.4 of 320.5, and 137.7 of 210.4, in units of ten thousand won a month.
		['wages', 'ratio', { year: '2025' }, 81.56, 2],
		['wages', 'ratio', { year: '2012' }, 65.45, 2],
		['dropout', 'defectors', { year: '2008' }, 10.8, 1],
		['students', 'total', { year: '2024' }, 2645, 0],
		['residence', 'total', { as_of: '2005-05', region: 'seoul' }, 2428, 0],
		['claim-verdicts', 'claims', { verdict: 'supported' }, 18, 0],
		['claim-verdicts', 'claims', { verdict: 'partly' }, 19, 0],
		['claim-verdicts', 'claims', { verdict: 'contested' }, 2, 0],
		['claim-verdicts', 'claims', { verdict: 'contradicted' }, 1, 0],
		['claim-verdicts', 'claims', { verdict: 'not_checkable' }, 9, 0]
	])('%s: %s %o is %d', (slug, series, dimensions, value, decimals) => {
		expect(markOf(slug, series, dimensions).value).toBeCloseTo(value, decimals);
	});

	it.each<[year: number, measure: string, months: number]>([
		[2005, 'minimum_living_cost', 24.9],
		[2007, 'minimum_living_cost', 13.8],
		[2013, 'minimum_living_cost', 12.2],
		[2019, 'median_income', 4.7],
		[2023, 'median_income', 4.3],
		[2024, 'median_income', 4.5],
		[2025, 'median_income', 6.3],
		[2005, 'minimum_wage', 15.6],
		[2007, 'minimum_wage', 8.2],
		[2013, 'minimum_wage', 6.9],
		[2019, 'minimum_wage', 4.6],
		[2024, 'minimum_wage', 4.9],
		[2025, 'minimum_wage', 7.2]
	])('the basic grant of %i is worth in months of %s: %d', (year, measure, months) => {
		const expression = `support-in-months[${year},basic_grant] / support-in-months[${year},${measure}]`;
		expect(evaluate(expression, tables).value).toBeCloseTo(months, 1);
	});

	it('do not add the proposal of 2025 to a subsidy that nobody documents', () => {
		expect(chartNamed('support-in-months').marks.filter(({ dimensions }) => dimensions['year'] === '2025')).toEqual([]);
	});

	it('put two yardsticks on two lines, which meet in 2015', () => {
		const years = (series: string) =>
			chartNamed('support-in-months')
				.marks.filter((mark) => mark.series === series)
				.map(({ span }) => span.from);
		expect(years('minimum_living_cost').filter((year) => years('median_income').includes(year))).toEqual([2015]);
		expect(Math.max(...years('minimum_living_cost'))).toBe(2015);
	});

	it('follow the tables', () => {
		const other = withValue('arrivals', { year: 2009, sex: 'female' }, 1);
		const find = (slug: ChartSlug) => buildFrom(slug, other).marks.find(({ key }) => key.includes('/2009'));
		expect(find('arrivals-long')).toMatchObject({ value: 663, note: '1 women + 662 men' });
		expect(find('arrivals-by-sex')?.value).toBe(1);
	});
});

describe('doubt', () => {
	it('breaks, proposals and superseded figures keep their flags on the chart', () => {
		expect(markOf('students', 'total', { year: '2024' }).flag).toBe('break');
		expect(markOf('settlement-support', 'basic 1', { effective_from: '2025' }).flag).toBe('proposal');
		// The older figure is superseded; the difference to it is not.
		expect(markOf('arrivals-revisions', 'difference', { year: '2009' }).flag).toBeNull();
		expect(chartNamed('arrivals-cumulative').marks.some(({ flag }) => flag === 'superseded')).toBe(true);
		expect(markOf('unemployment', 'defectors', { year: '2011' }).flag).toBe('break');
		expect(markOf('support-in-months', 'minimum_wage', { year: '2007' }).flag).toBe('break');
		for (const { flag } of chartNamed('repatriations-reported').marks) expect(flag).toBe('estimate');
		for (const { flag, series } of chartNamed('undernourishment').marks)
			if (series === 'PRK') expect(flag).toBe('modelled');
		for (const { flag, dimensions } of chartNamed('settlement-budget').marks)
			if (dimensions['kind'] === 'proposal') expect(flag).toBe('proposal');
	});

	it('the income gap rests on estimates of the North, and says so by its own evidence', () => {
		for (const { evidence } of chartNamed('income-gap').marks) expect(evidence).toBe('derived');
	});

	it('an amount whose end is not documented ends with its last documented year', () => {
		const sums = select(chartNamed('incentives'), { unit: 'all-sums' }).marks;
		const open = [...chartNamed('settlement-support').marks, ...sums].filter(
			({ dimensions }) => dimensions['effective_to'] === ''
		);
		expect(open).toHaveLength(14);
		const rows: Row[] = [...rowsOf('settlement-support'), ...rowsOf('incentives')];
		for (const mark of open) {
			const row = rows.find(
				(one) =>
					one['value'] === mark.value &&
					Object.entries(mark.dimensions).every(([column, value]) => String(one[column] ?? '') === value)
			);
			expect(mark.span.to).toBe(row?.['last_documented']);
			expect(mark.end).toBe(mark.span.to + 1);
		}
	});

	it('an amount with a known end ends there', () => {
		expect(markOf('settlement-support', 'basic 1', { effective_from: '2007-01-01' })).toMatchObject({
			span: { from: 2007, to: 2012 },
			start: 2007,
			end: near(2013)
		});
		const before = markOf('settlement-support', 'basic 1', { effective_from: '2013-01-01' });
		const after = markOf('settlement-support', 'basic 1', { effective_from: '2019-07-16' });
		expect(before.end).toBeCloseTo(after.start, 2);
	});

	it('several years together are as long as they are', () => {
		expect(markOf('arrivals-long', 'period', { period: '1990-1993' })).toMatchObject({
			span: { from: 1990, to: 1993 },
			start: 1990,
			end: 1994
		});
		expect(markOf('arrivals-long', 'period', { period: 'to-1989' }).span).toEqual({ from: 1989, to: 1989 });
	});

	it('a year-end sum stands at the end of its year, an announcement at its date', () => {
		expect(markOf('arrivals-cumulative', 'year_end', { date: '2009-12-31' })).toMatchObject({
			span: { from: 2009, to: 2009 },
			start: 2010
		});
		expect(markOf('arrivals-cumulative', 'published', { date: '2016-11-11' }).start).toBeCloseTo(2016 + 315 / 366, 6);
	});

	it('a half-year column is twice as long as a quarter', () => {
		const half = markOf('arrivals-quarterly', 'total', { year: '2025', quarter: 'H2' });
		expect([half.start, half.end]).toEqual([2025.5, 2026]);
		const quarter = markOf('arrivals-quarterly', 'total', { year: '2019', quarter: 'Q4' });
		expect([quarter.start, quarter.end]).toEqual([2019.75, 2020]);
	});

	it('a fiscal year begins in October of the year before', () => {
		expect(markOf('us-admissions', 'total', { fiscal_year: '2006' })).toMatchObject({ start: 2005.75, end: 2006.75 });
	});
});

const value = (from: Tables, expression: string) => evaluate(expression, from).value;

/** Keys of a chart's categories with the largest values first, over all series of one state. */
function largest(from: Tables, slug: ChartSlug, asOf: string, count: number): string[] {
	const sums = new Map<string, number>();
	for (const { category, value: size, dimensions } of buildFrom(slug, from).marks)
		if (dimensions['as_of'] === asOf) sums.set(category, (sums.get(category) ?? 0) + (size ?? 0));
	return [...sums]
		.sort(([, one], [, other]) => other - one)
		.map(([key]) => key)
		.slice(0, count)
		.sort();
}

/** A statement that a title makes in words, what must hold for it, and a change of the tables that makes it untrue. */
interface Finding {
	readonly words: string;
	readonly holds: (from: Tables) => boolean;
	readonly untrue: () => Tables;
}

/** Years of a table as a list. */
const yearsIn = (from: Tables, name: 'arrivals' | 'direct-crossings' | 'returns-to-north') => {
	const rows: readonly Row[] = from[name].rows;
	return [...new Set(rows.map((row) => Number(row['year'])))].sort((one, other) => one - other);
};
const peak = (from: Tables) => {
	const years = yearsIn(from, 'arrivals');
	return years.reduce((top, year) => (value(from, `arrivals[${year}]`) > value(from, `arrivals[${top}]`) ? year : top));
};
const ratio = (year: number) => `wages[${year},defectors,total] / wages[${year},general_population,total]`;
const gap = (year: number, indicator: string) =>
	`labour[${year},general_population,total,${indicator}] - labour[${year},defectors,total,${indicator}]`;
const lifeGap = (year: number) => `two-koreas[${year},KOR,life_expectancy] - two-koreas[${year},PRK,life_expectancy]`;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const lastOf = (from: Tables, indicator: string) =>
	Math.max(
		...from['two-koreas'].rows
			.filter((row) => row.indicator === indicator && row.country_iso3 === 'PRK')
			.map(({ year }) => year)
	);
const rises = (from: Tables, before: string, after: string) => value(from, before) < value(from, after);

const withoutEvent = (date: string) =>
	withRows(
		'timeline',
		tables.timeline.rows.filter((row) => row.date !== date)
	);

const findings: Partial<Record<ChartSlug, readonly Finding[]>> = {
	timeline: [
		{
			words: 'Divided in 1945',
			holds: (from) => from.timeline.rows.some(({ date, event }) => date.startsWith('1945') && /divide/.test(event)),
			untrue: () => withoutEvent('1945-08')
		},
		{
			words: 'an armistice in 1953',
			holds: (from) => from.timeline.rows.some(({ date, event }) => date.startsWith('1953') && /armistice/.test(event)),
			untrue: () => withoutEvent('1953-07-27')
		},
		{
			words: 'the North’s border closed in 2020',
			holds: (from) =>
				from.timeline.rows.some(
					({ date, event }) => date.startsWith('2020') && /North Korea closes its border/.test(event)
				),
			untrue: () => withoutEvent('2020-01')
		}
	],
	'arrivals-by-sex': [
		{
			words: 'peaked in 2009',
			holds: (from) => peak(from) === 2009,
			untrue: () => withValue('arrivals', { year: 2011, sex: 'female' }, 2300)
		},
		{
			words: 'since 2002',
			holds: (from) => yearsIn(from, 'arrivals')[0] === 2002,
			untrue: () =>
				withRows(
					'arrivals',
					tables.arrivals.rows.filter(({ year }) => year > 2002)
				)
		}
	],
	'arrivals-long': [
		{
			// The first year that has a count of its own.
			words: 'people in 1994 to',
			holds: (from) =>
				Math.min(
					...from['arrivals-early'].rows
						.filter((row) => row.series === 'single' && row.sex === 'total' && row.year_from === row.year_to)
						.map(({ year_to }) => year_to)
				) === 1994,
			untrue: () =>
				withRows(
					'arrivals-early',
					tables['arrivals-early'].rows.filter(({ period }) => period !== '1994')
				)
		},
		{
			words: 'in 2009, and back to',
			holds: (from) => peak(from) === 2009 && rises(from, 'arrivals[2025]', 'arrivals[2009] / 5'),
			untrue: () => withValue('arrivals', { year: 2025, sex: 'female' }, 1900)
		}
	],
	'arrivals-revisions': [
		{
			words: 'moved no year’s total by more than',
			holds: (from) =>
				Math.max(...buildFrom('arrivals-revisions', from).marks.map(({ value: moved }) => Math.abs(moved ?? 0))) ===
				value(from, 'arrivals-revisions[2009,total,2010-01-06] - arrivals-revisions[2009,total,2024-09]'),
			untrue: () => withValue('arrivals-revisions', { year: 2002, sex: 'total', published: '2003-10-05' }, 1090)
		}
	],
	'home-province': [
		{
			words: 'two provinces along the Chinese border',
			holds: (from) => largest(from, 'home-province', '2024-09', 2).join() === 'north_hamgyong,ryanggang',
			untrue: () => withValue('home-province', { as_of: '2024-09', province: 'south_hamgyong', sex: 'female' }, 9000)
		}
	],
	'age-at-entry': [
		{
			words: 'in their twenties or thirties',
			holds: (from) => largest(from, 'age-at-entry', '2024-09', 2).join() === '20-29,30-39',
			untrue: () => withValue('age-at-entry', { as_of: '2024-09', age_group: '40-49', sex: 'female' }, 20_000)
		}
	],
	'occupation-before': [
		{
			words: 'had no occupation or were dependants',
			holds: (from) => largest(from, 'occupation-before', '2024-09', 2).join() === 'none_dependent,worker',
			untrue: () => withValue('occupation-before', { as_of: '2024-09', occupation: 'service', sex: 'female' }, 20_000)
		}
	],
	'education-before': [
		{
			words: 'Secondary school for',
			holds: (from) => largest(from, 'education-before', '2024-09', 1).join() === 'secondary',
			untrue: () => withValue('education-before', { as_of: '2024-09', education: 'primary', sex: 'female' }, 90_000)
		}
	],
	'before-leaving': [
		{
			words: 'Far more who left later recall foreign videos and three meals a day',
			holds: (from) => {
				const pairs = [...groupBy(buildFrom('before-leaving', from).marks, ({ category }) => category)];
				const change = (marks: readonly Mark[]) =>
					Math.abs(
						marks.reduce((sum, { series, value: share }) => sum + (series === 'last' ? 1 : -1) * (share ?? 0), 0)
					);
				const order = pairs.sort(([, one], [, other]) => change(other) - change(one)).map(([category]) => category);
				return order.slice(0, 2).join() === 'watched_foreign_videos,three_meals_a_day';
			},
			untrue: () => withValue('before-leaving', { departure_period: '2016-2019', indicator: 'three_meals_a_day' }, 40)
		}
	],
	'life-expectancy': [
		{
			words: 'The gap in life expectancy grew',
			holds: (from) => rises(from, lifeGap(1990), lifeGap(2024)),
			untrue: () => withValue('two-koreas', { year: 2024, country_iso3: 'PRK', indicator: 'life_expectancy' }, 83)
		}
	],
	undernourishment: [
		{
			words: 'By FAO’s model',
			holds: (from) =>
				from['two-koreas'].rows.every(
					(row) => row.indicator !== 'undernourishment' || row.country_iso3 !== 'PRK' || row.flag === 'modelled'
				),
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.map((row) => (row.indicator === 'undernourishment' ? { ...row, flag: null } : row))
				)
		},
		{
			words: 'in 2018',
			holds: (from) => lastOf(from, 'undernourishment') === 2018,
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.filter(({ year }) => year < 2018)
				)
		}
	],
	'child-stunting': [
		{
			words: 'in 2017',
			holds: (from) => lastOf(from, 'child_stunting') === 2017,
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.filter(({ year }) => year < 2017)
				)
		}
	],
	electricity: [
		{
			words: 'An estimated',
			holds: (from) =>
				from['two-koreas'].rows.every(
					(row) => row.indicator !== 'electricity_access' || row.country_iso3 !== 'PRK' || row.flag === 'modelled'
				),
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.map((row) =>
						row.indicator === 'electricity_access' ? { ...row, flag: null } : row
					)
				)
		},
		{
			words: 'in 2023',
			holds: (from) => lastOf(from, 'electricity_access') === 2023,
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.filter(({ year }) => year < 2023)
				)
		}
	],
	'mobile-subscriptions': [
		{
			words: 'in 2022',
			holds: (from) => lastOf(from, 'mobile_subscriptions') === 2022,
			untrue: () =>
				withRows(
					'two-koreas',
					tables['two-koreas'].rows.filter(({ year }) => year < 2022)
				)
		}
	],
	'direct-crossings': [
		{
			words: 'From 2010 to 2017 between',
			holds: (from) => {
				const years = yearsIn(from, 'direct-crossings');
				const counts = years.map((year) => value(from, `direct-crossings[${year}]`));
				return (
					years.join() === '2010,2011,2012,2013,2014,2015,2016,2017' &&
					Math.min(...counts) === value(from, 'direct-crossings[2013]') &&
					Math.max(...counts) === value(from, 'direct-crossings[2011]')
				);
			},
			untrue: () => withValue('direct-crossings', { year: 2017 }, 40)
		}
	],
	'reward-ceilings': [
		{
			words: 'by exception',
			holds: (from) => {
				const decree = from['reward-ceilings'].rows.filter(({ regime }) => regime === '2017 decree');
				const rest = decree.filter(({ category }) => category !== 'any_by_ministers_decision').map((row) => row.value);
				return (
					Math.max(...rest) === value(from, 'reward-ceilings[secret_information,2017 decree]') &&
					value(from, 'reward-ceilings[any_by_ministers_decision,2017 decree]') > Math.max(...rest)
				);
			},
			untrue: () => withValue('reward-ceilings', { category: 'other_arms', regime: '2017 decree' }, 600_000_000)
		}
	],
	'returns-to-north': [
		{
			words: 'since 2012',
			holds: (from) => yearsIn(from, 'returns-to-north')[0] === 2012,
			untrue: () =>
				withRows(
					'returns-to-north',
					tables['returns-to-north'].rows.filter(({ year }) => year > 2012)
				)
		}
	],
	'repatriations-reported': [
		{
			words: 'more than',
			holds: (from) => {
				const row = from['repatriations-reported'].rows.find(({ date }) => date === '2023-10-09');
				return row?.low === row?.value && Number(row?.high) > Number(row?.low);
			},
			untrue: () => withValue('repatriations-reported', { date: '2023-10-09' }, 600)
		}
	],
	'refugees-abroad-totals': [
		{
			words: 'fell from',
			holds: (from) =>
				rises(
					from,
					'refugees-abroad-totals[2025,refugees_sum_of_countries]',
					'refugees-abroad-totals[2016,refugees_sum_of_countries]'
				),
			untrue: () => withValue('refugees-abroad-totals', { year: 2025, measure: 'refugees_sum_of_countries' }, 2000)
		}
	],
	'us-admissions': [
		{
			words: 'from 2006 to 2021',
			holds: (from) =>
				from['us-admissions'].rows.every(({ fiscal_year }) => fiscal_year >= 2006 && fiscal_year <= 2021),
			untrue: () =>
				withRows(
					'us-admissions',
					tables['us-admissions'].rows.map((row) => (row.fiscal_year === 2021 ? { ...row, fiscal_year: 2022 } : row))
				)
		}
	],
	'settlement-support': [
		{
			words: 'The basic grant, cut to',
			holds: (from) => rises(from, 'settlement-support[basic,1,2007-01-01]', 'settlement-support[basic,1,2005-01-01]'),
			untrue: () =>
				withValue('settlement-support', { item: 'basic', household_size: '1', effective_from: '2005-01-01' }, 5_000_000)
		},
		{
			words: 'again in 2024',
			holds: (from) =>
				!rises(from, 'settlement-support[basic,1,2005-01-01]', 'settlement-support[basic,1,2024]') &&
				!rises(from, 'settlement-support[basic,1,2024]', 'settlement-support[basic,1,2005-01-01]'),
			untrue: () =>
				withValue('settlement-support', { item: 'basic', household_size: '1', effective_from: '2024' }, 5_000_000)
		}
	],
	'settlement-paid': [
		{
			words: 'rose from',
			holds: (from) => rises(from, 'settlement-paid[1998]', 'settlement-paid[2007]'),
			untrue: () => withValue('settlement-paid', { year: 2007 }, 1)
		}
	],
	'settlement-budget': [
		{
			words: 'The budget fell from',
			holds: (from) => rises(from, 'settlement-budget[2023,final]', 'settlement-budget[2013,final]'),
			untrue: () => withValue('settlement-budget', { year: 2023, kind: 'final' }, 200_000_000_000)
		}
	],
	'consumer-prices': [
		{
			words: 'Consumer prices rose',
			holds: (from) => rises(from, 'prices[2007,cpi_2020_100]', 'prices[2024,cpi_2020_100]'),
			untrue: () => withValue('prices', { year: 2024, series: 'cpi_2020_100' }, 60)
		}
	],
	unemployment: [
		{
			words: 'stays above average',
			holds: (from) => range(2012, 2025).every((year) => value(from, gap(year, 'unemployment_rate')) < 0),
			untrue: () =>
				withValue('labour', { year: 2025, group: 'defectors', sex: 'total', indicator: 'unemployment_rate' }, 2.7)
		}
	],
	'employment-and-participation': [
		{
			words: 'The gap in employment shrank',
			holds: (from) => rises(from, gap(2025, 'employment_rate'), gap(2012, 'employment_rate')),
			untrue: () =>
				withValue('labour', { year: 2025, group: 'defectors', sex: 'total', indicator: 'employment_rate' }, 50)
		}
	],
	wages: [
		{
			words: 'Wages rose from',
			holds: (from) => rises(from, ratio(2012), ratio(2025)),
			untrue: () => withValue('wages', { year: 2025, group: 'defectors', sex: 'total' }, 200)
		}
	],
	'employment-type': [
		{
			words: 'Day labour fell',
			holds: (from) => rises(from, 'employment-type[2019,daily]', 'employment-type[2011,daily]'),
			untrue: () => withValue('employment-type', { year: 2019, type: 'daily' }, 40)
		}
	],
	tenure: [
		{
			words: 'Time with one employer rose',
			holds: (from) => rises(from, 'tenure[2014,defectors]', 'tenure[2025,defectors]'),
			untrue: () => withValue('tenure', { year: 2025, group: 'defectors' }, 12)
		}
	],
	'survey-sizes': [
		{
			words: 'about',
			holds: (from) => from['survey-meta'].rows.find(({ year }) => year === 2025)?.flag === 'rounded',
			untrue: () =>
				withRows(
					'survey-meta',
					tables['survey-meta'].rows.map((row) => (row.year === 2025 ? { ...row, flag: null } : row))
				)
		}
	],
	'satisfaction-reasons': [
		{
			words: 'Content above all with freedom, unhappy to be apart from family',
			holds: (from) => {
				const since = from['satisfaction-reasons'].rows.filter(({ base }) => base === 'single');
				const first = (kind: string, year: number) =>
					since
						.filter((row) => row.kind === kind && row.year === year)
						.reduce<{ reason: string; value: number } | null>(
							(top, row) => (top && top.value >= row.value ? top : row),
							null
						)?.reason;
				const years = [...new Set(since.map(({ year }) => year))];
				return (
					Math.min(...years) === 2019 &&
					years.every((year) => [undefined, 'free_life'].includes(first('satisfied', year))) &&
					years.every((year) => [undefined, 'apart_from_family'].includes(first('dissatisfied', year)))
				);
			},
			untrue: () =>
				withValue('satisfaction-reasons', { year: 2022, kind: 'dissatisfied', reason: 'fierce_competition' }, 30)
		}
	],
	students: [
		{
			words: 'A wider definition lifted the count',
			holds: (from) =>
				rises(from, 'students[2023,all]', 'students[2024,all]') &&
				from.students.rows.find((row) => row.year === 2024 && row.school_level === 'all')?.flag === 'break',
			untrue: () => withValue('students', { year: 2024, school_level: 'all' }, 1700)
		}
	],
	'students-birthplace': [
		{
			words: 'only',
			holds: (from) => value(from, 'students-birthplace[2025,north_korea] / students[2025,all]') < 0.2,
			untrue: () => withValue('students-birthplace', { year: 2025, birthplace: 'north_korea' }, 1500)
		}
	],
	dropout: [
		{
			words: 'fell from',
			holds: (from) => rises(from, 'dropout[2023,defectors]', 'dropout[2008,defectors]'),
			untrue: () => withValue('dropout', { year: 2023, group: 'defectors' }, 11)
		}
	],
	residence: [
		{
			words: 'Gyeonggi, Seoul or Incheon',
			holds: (from) => largest(from, 'residence', '2024', 3).join() === 'gyeonggi,incheon,seoul',
			untrue: () => withValue('residence', { as_of: '2024', region: 'busan', sex: 'female' }, 5000)
		}
	]
};

/** Titles that say nothing beyond the figures that the build fills in. */
const figuresOnly: readonly ChartSlug[] = [
	'claim-verdicts',
	'arrivals-cumulative',
	'arrivals-quarterly',
	'motives',
	'income-gap',
	'under5-mortality',
	'foreign-videos',
	'rewards-paid',
	'thailand-entries',
	'refugees-abroad',
	'support-in-months',
	'incentives',
	'labour-by-sex',
	'livelihood-benefit',
	'unemployment-surveys',
	'wellbeing'
];

describe('what titles say in words', () => {
	it('is checked for every chart', () => {
		expect([...Object.keys(findings), ...figuresOnly].sort()).toEqual([...chartSlugs].sort());
	});

	it.each(figuresOnly)('%s: the title holds figures', (slug) => {
		expect(english.chartWords[slug].title).toMatch(/\{.+\}/);
		expect(english.chartWords[slug].title).not.toMatch(
			/\b(rose|fell|grew|shrank|peaked|most|least|highest|lowest|first|last|only)\b/i
		);
	});

	const list = Object.entries(findings).flatMap(([slug, found]) =>
		found.map((finding) => [slug, finding.words, finding] as const)
	);
	it.each(list)('%s: “%s” holds, and would be found out if it did not', (slug, words, { holds, untrue }) => {
		const titles: Readonly<Record<string, { readonly title: string }>> = english.chartWords;
		expect(titles[slug]?.title).toContain(words);
		expect(holds(tables)).toBe(true);
		expect(holds(untrue())).toBe(false);
	});
});
