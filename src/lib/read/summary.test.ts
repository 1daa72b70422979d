import { describe, expect, it } from 'vitest';
import { buildFrom, chartNamed, charts, released, tables, english } from '../../../tests/site-fixture';
import { select, type Mark } from '../data/selection';
import type { ChartSlug } from '../charts/slugs';
import { describePlace, describeSeries, describeValue, summarise } from './summary';

// The words of the chart of verdicts count a verdict that no claim had at first.
const quoted = { ...released, claims: tables.claims };
const say = (slug: ChartSlug, choice = {}) => summarise(select(buildFrom(slug, quoted), choice), english);

describe('summarise', () => {
	it.each<[slug: ChartSlug, choice: object, sentence: string]>([
		// Stacked: the total is the highest.
		[
			'arrivals-by-sex',
			{},
			'Columns: 48 values, 2002 to 2025. From 1,142 people (2002) to 223 people (2025). Highest: 2,914 people (2009). Lowest: 63 people (2021).'
		],
		[
			'arrivals-by-sex',
			{ from: 2012, to: 2019 },
			'Columns: 16 values, 2012 to 2019. From 1,502 people (2012) to 1,047 people (2019). Highest: 1,514 people (2013). Lowest: 1,047 people (2019).'
		],
		['arrivals-by-sex', { from: 2021, to: 2021 }, 'Columns: 2 values, 2021. Highest: 63 people (2021).'],
		[
			'arrivals-by-sex',
			{ series: ['male'] },
			'Columns: 24 values, 2002 to 2025. From 510 people (2002) to 25 people (2025). Highest: 795 people (2011, Men). Lowest: 25 people (2025, Men).'
		],
		['arrivals-by-sex', { to: 2001 }, ''],
		['arrivals-by-sex', { series: [] }, ''],
		// Several years together are named as they are.
		['arrivals-long', { from: 1991, to: 1992 }, 'Columns: 1 value, 1990 to 1993. Highest: 34 people (1990 to 1993).'],
		// A range, an estimate
		[
			'repatriations-reported',
			{},
			'Bars: 5 values, 2021 to 2024. Highest: about 500 to 600 people (2023-10-09). Lowest: about 40 people (2023-09-18). Estimated: 5 values.'
		],
		['rewards-paid', { from: 2022, to: 2022 }, 'Columns: 1 value, 2022. Highest: 64 people (2022, People rewarded).'],
		// Not filtered by year: no years are named.
		[
			'claim-verdicts',
			{ from: 2000, to: 2001 },
			'Bars: 5 values. Highest: 19 claims (Partly supported). Lowest: 1 claim (Contradicted).'
		]
	])('%s %o', (slug, choice, sentence) => {
		expect(say(slug, choice)).toBe(sentence);
	});

	it('names no highest where units differ', () => {
		const { marks, ...rest } = select(chartNamed('rewards-paid'), { from: 2022, to: 2023 });
		const mixed = marks.map((mark, index) => ({ ...mark, unit: index === 0 ? 'won' : mark.unit }));
		expect(summarise({ ...rest, marks: mixed }, english)).toBe('Columns: 2 values, 2022 to 2023.');
	});

	it.each([...charts.values()].map((chart) => [chart.slug, chart] as const))('%s reads as a sentence', (_, chart) => {
		const sentence = summarise(select(chart), english);
		expect(sentence).toMatch(/^[A-Z].*: \d.*\.$/);
		expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|_|[{}]|\(\)|\(, |, \)|,,|\.\./);
		// Two numbers in a row cannot be read: "361.3 10,000 won".
		expect(sentence).not.toMatch(/\d \d/);
		// The highest value is one of the rows shown.
		const valued = select(chart).marks.flatMap(({ value }) => value ?? []);
		if (sentence.includes('Highest')) expect(valued.length).toBeGreaterThan(0);
	});
});

describe('describeValue', () => {
	const mark: Mark = { ...chartNamed('arrivals-by-sex').marks[0]! };
	const value = (change: Partial<Mark>) => describeValue({ ...mark, ...change }, english);

	it.each<[change: Partial<Mark>, said: string]>([
		[{ value: 2252 }, '2,252 people'],
		[{ value: 0 }, '0 people'],
		[{ value: 1 }, '1 person'],
		[{ value: 361.3, unit: '10,000 won a month' }, '3.613 million won a month'],
		[{ value: 15_000_000, unit: 'won' }, '15 million won'],
		[{ value: 15_450_000, unit: 'won' }, '15.45 million won'],
		[{ value: 2_096_270, unit: 'won' }, '2,096,270 won'],
		[{ value: 45_084_647.5, unit: 'won of 2025' }, '45.1 million won of 2025'],
		[{ value: -12 }, '-12 people'],
		[{ value: 83.3, unit: 'percent' }, '83.3 percent'],
		[{ value: 0.93, unit: 'percent' }, '0.93 percent'],
		[{ value: 29.156, unit: 'times' }, '29.2 times'],
		[{ value: 50, flag: 'estimate' }, 'about 50 people'],
		[{ value: 62, flag: 'rounded', unit: 'percent' }, 'about 62 percent'],
		[{ value: 62, flag: 'provisional' }, '62 people'],
		[{ value: 500, low: 500, high: 600 }, '500 to 600 people'],
		[{ value: 500, low: 500, high: 600, flag: 'estimate' }, 'about 500 to 600 people'],
		[{ value: 500, low: 500, high: null }, '500 people'],
		[{ value: 5, unit: '' }, '5'],
		[{ value: null }, 'no value'],
		[{ value: null, flag: 'estimate' }, 'no value']
	])('%o is said as %s', (change, said) => {
		expect(value(change)).toBe(said);
	});
});

describe('describePlace and describeSeries', () => {
	const selection = select(chartNamed('arrivals-by-sex'));
	const [first] = selection.marks;

	it('name what a mark is about, without what is left out', () => {
		expect(describePlace(selection, first!)).toBe('2002, Women');
		expect(describePlace(selection, first!, ['sex'])).toBe('2002');
		expect(describePlace(selection, first!, ['sex', 'year'])).toBe('');
	});

	it('name the series where there are several', () => {
		expect(describeSeries(selection, first!)).toBe('Women');
		const alone = select(chartNamed('thailand-entries'));
		expect(describeSeries(alone, alone.marks[0]!)).toBe('');
	});
});
