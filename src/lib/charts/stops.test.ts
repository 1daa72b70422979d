import { describe, expect, it } from 'vitest';
import { chartNamed, charts } from '../../../tests/site-fixture';
import { select } from '../data/selection';
import { categoriesOf, middleOf, runsOverTime, stopsOf } from './stops';

describe('stopsOf', () => {
	it('has one stop a year, with all that stands there', () => {
		const stops = stopsOf(select(chartNamed('arrivals-by-sex'), { from: 2009, to: 2011 }), '');
		expect(stops.map(({ at, marks }) => [at, marks.map(({ series, value }) => `${series} ${String(value)}`)])).toEqual([
			[2009.5, ['female 2252', 'male 662']],
			[2010.5, ['female 1811', 'male 591']],
			[2011.5, ['female 1911', 'male 795']]
		]);
	});

	it('stands in the middle of several years', () => {
		const stops = stopsOf(select(chartNamed('arrivals-long'), { from: 1990, to: 1994 }), '');
		expect(stops.map(({ at }) => at)).toEqual([1992, 1994.5]);
	});

	it('has one stop a category, in the order of the chart', () => {
		const selection = select(chartNamed('claim-verdicts'));
		expect(stopsOf(selection, '').map(({ at, marks }) => [at, marks[0]?.category])).toEqual([
			[0, 'supported'],
			[1, 'partly'],
			[2, 'contested'],
			[3, 'contradicted'],
			[4, 'not_checkable']
		]);
	});

	it('keeps panels apart', () => {
		const selection = select(chartNamed('rewards-paid'));
		expect(stopsOf(selection, 'total').map(({ at }) => at)).toEqual([2016.5, 2017.5, 2022.5]);
		expect(stopsOf(selection, 'recipients')).toHaveLength(10);
	});

	it('is empty where nothing is left', () => {
		for (const chart of charts.values())
			expect(stopsOf(select(chart, { series: [] }), chart.panels[0]!.key)).toEqual([]);
	});

	it.each([...charts.values()].map((chart) => [chart.slug, chart] as const))(
		'%s: stops are in order, none twice, none empty',
		(_, chart) => {
			const selection = select(chart, { series: chart.series.map(({ key }) => key) });
			for (const { key } of chart.panels) {
				const stops = stopsOf(selection, key);
				stops.forEach(({ at, marks }, index) => {
					expect(at).toBeGreaterThan(stops[index - 1]?.at ?? -Infinity);
					expect(marks.length).toBeGreaterThan(0);
					for (const mark of marks)
						expect(at).toBeCloseTo(
							runsOverTime(selection)
								? middleOf(mark)
								: categoriesOf(selection, key).findIndex((category) => category.key === mark.category),
							2
						);
				});
			}
		}
	);
});

describe('categoriesOf', () => {
	it('gives the rows that the selection fills, in the order of the chart', () => {
		const selection = select(chartNamed('age-at-entry'));
		expect(categoriesOf(selection, '').map(({ key }) => key)).toEqual([
			'60+',
			'50-59',
			'40-49',
			'30-39',
			'20-29',
			'10-19',
			'0-9'
		]);
		expect(categoriesOf(select(chartNamed('age-at-entry'), { to: 2000 }), '')).toEqual([]);
	});

	it('orders by value where the chart says so', () => {
		const [first, second] = categoriesOf(select(chartNamed('home-province')), '');
		expect([first?.key, second?.key]).toEqual(['north_hamgyong', 'ryanggang']);
	});
});

describe('runsOverTime', () => {
	it('is said by the form', () => {
		const over = (kind: string) =>
			new Set(
				[...charts.values()].filter(({ form }) => form.kind === kind).map((chart) => runsOverTime(select(chart)))
			);
		for (const kind of ['columns', 'lines', 'steps', 'points', 'lollipops', 'ranges', 'timeline'])
			expect([kind, ...over(kind)]).toEqual([kind, true]);
		for (const kind of ['bars', 'pyramid', 'dumbbell', 'periods']) expect([kind, ...over(kind)]).toEqual([kind, false]);
	});
});
