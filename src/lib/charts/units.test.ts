import { describe, expect, it } from 'vitest';
import { charts, tables } from '../../../tests/site-fixture';
import { select } from '../data/selection';
import { selectionFileName, selectionToCsv } from '../data/selection-csv';
import { marginOf } from './build';

const chartNamed = (slug: Parameters<typeof charts.get>[0]) => {
	const chart = charts.get(slug);
	if (!chart) throw new Error(`There is no chart ${slug}.`);
	return chart;
};
const valueIn = (
	slug: Parameters<typeof charts.get>[0],
	unit: string,
	find: (dimensions: Record<string, string>) => boolean
) =>
	select(chartNamed(slug), {
		unit,
		series: chartNamed(slug)
			.units.find(({ key }) => key === unit)
			?.series.map(({ key }) => key)
	}).marks.find(({ dimensions }) => find({ ...dimensions }))?.value;

describe('other units', () => {
	it('count women among all who arrived: 2,252 of 2,914 in 2009', () => {
		expect(valueIn('arrivals-by-sex', 'share-of-women', ({ year }) => year === '2009')).toBeCloseTo(77.282, 3);
	});

	it('run up to the published totals: 9,593 men and 24,944 women by the end of 2025', () => {
		expect(valueIn('arrivals-by-sex', 'running-total', ({ year, sex }) => year === '2025' && sex === 'male')).toBe(
			9593
		);
		expect(valueIn('arrivals-by-sex', 'running-total', ({ year, sex }) => year === '2025' && sex === 'female')).toBe(
			24944
		);
	});

	it('divide by the people of the North', () => {
		expect(valueIn('arrivals-by-sex', 'per-100000', ({ year }) => year === '2025')).toBeCloseTo(
			(223 * 100_000) / 26_571_036,
			6
		);
	});

	it('put the grant into months of the minimum wage as the table of months does: 15.6 in 2005, 4.9 in 2024', () => {
		const months = (year: string) =>
			valueIn(
				'settlement-support',
				'months-of-minimum-wage',
				({ year: of, item, household_size }) => of === year && item === 'basic' && household_size === '1'
			);
		expect(months('2005')).toBeCloseTo(15.6, 1);
		expect(months('2019')).toBeCloseTo(4.6, 1);
		expect(months('2024')).toBeCloseTo(4.9, 1);
	});

	describe('in months of the median income of a household of one', () => {
		const unit = 'months-of-median-income';
		const chart = chartNamed('settlement-support');
		const all = chart.units.find(({ key }) => key === unit)?.marks ?? [];
		const grant = (year: string) =>
			all.find(
				({ dimensions }) =>
					dimensions['year'] === year && dimensions['item'] === 'basic' && dimensions['household_size'] === '1'
			);

		it('put the grant as it is worked out by hand: 8,000,000 / 1,707,008 is 4.7 in 2019, 4.5 in 2024', () => {
			expect(grant('2019')).toMatchObject({
				unit: 'months of median income (household of one)',
				evidence: 'derived',
				note: '8000000 / 1707008'
			});
			expect(grant('2019')?.value).toBeCloseTo(4.6866, 4);
			expect(grant('2019')?.sources).toContain('P-mi-nayw');
			expect(grant('2024')?.note).toBe('10000000 / 2228445');
			expect(grant('2024')?.value).toBeCloseTo(4.4874, 4);
		});

		it('have gaps where the table has no median income, as the sentence below the chart says: before 2015, and in 2020', () => {
			const known = tables['support-in-months'].rows.filter(({ measure }) => measure === 'median_income');
			const years = new Set(known.map(({ year }) => year));
			expect([Math.min(...years), years.has(2020), years.has(2019), years.has(2021)]).toEqual([
				2015,
				false,
				true,
				true
			]);
			expect(new Set(all.map(({ span }) => years.has(span.from)))).toEqual(new Set([true]));
			expect(grant('2014')).toBeUndefined();
			expect(grant('2020')).toBeUndefined();
			expect(chart.units.find(({ key }) => key === unit)?.text).toMatch(/since 2015.*2020 is missing/);
			expect(tables['support-in-months'].resource.missing).toContain('Median income of one person in 2020.');
		});

		it('stand in the head and the name of the file', () => {
			const selection = select(chart, { unit, from: 2015 });
			expect(selectionToCsv(selection).split('\r\n')[0]).toContain(
				'value (months of median income (household of one))'
			);
			expect(selectionFileName(selection)).toBe('settlement-support_months-of-median-income_2015-.csv');
		});
	});

	it('leave an amount of the latest year as it is, and say the formula and both sources', () => {
		const mark = select(chartNamed('wages'), { unit: 'won-of-latest-year' }).marks.find(
			({ dimensions }) =>
				dimensions['year'] === '2025' && dimensions['sex'] === 'total' && dimensions['group'] === 'defectors'
		);
		expect(mark?.value).toBe(2_614_000);
		expect(mark?.note).toBe('2614000 x 116.605 / 116.605');
		expect(mark?.sources).toContain('C-wdi');
		expect(mark?.evidence).toBe('derived');
	});

	it('stand in the head and the name of the file', () => {
		const selection = select(chartNamed('wages'), { unit: 'us-dollars', from: 2012, to: 2019 });
		expect(selectionToCsv(selection).split('\r\n')[0]).toContain('value (US dollars)');
		expect(selectionFileName(selection)).toBe('wages_us-dollars_2012-2019.csv');
	});

	it('that a chart does not have are passed over', () => {
		const chart = chartNamed('wages');
		expect(select(chart, { unit: 'no-such-unit' }).marks).toEqual(select(chart).marks);
	});

	it.each([...charts].flatMap(([slug, chart]) => chart.units.map(({ key }) => [slug, key] as const)))(
		'%s in %s has rows with one key each, a formula where computed, and a unit',
		(slug, unit) => {
			const { marks } = select(chartNamed(slug), { unit });
			expect(marks.length).toBeGreaterThan(0);
			expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			for (const mark of marks) {
				expect(mark.unit).not.toBe('');
				if (mark.evidence === 'derived') expect(mark.note).not.toBe('');
			}
		}
	);
});

describe('the margin of a share', () => {
	it('is about 2.0 points for half of 2,500 people', () => {
		expect(marginOf(50, 2500)).toBeCloseTo(1.96, 2);
	});

	it('is said only for shares of all asked in random samples', () => {
		const notes = (slug: Parameters<typeof charts.get>[0], year: string) =>
			chartNamed(slug)
				.marks.filter(({ dimensions }) => dimensions['year'] === year)
				.map(({ note }) => note)
				.join(' ');
		expect(notes('wellbeing', '2023')).toContain('2,500 people answered; margin 1.');
		expect(notes('wellbeing', '2014')).toContain('12,777 people answered; a margin is not published.');
		expect(notes('wages', '2023')).toContain('2,500 people answered; a margin is not published.');
		expect(notes('wellbeing', '2022')).not.toContain('people answered');
	});
});
