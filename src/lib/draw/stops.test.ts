import { describe, expect, it } from 'vitest';
import { chartNamed, charts } from '../../../tests/site-fixture';
import { select, type Selection } from '../data/selection';
import { draw } from './draw';
import { formOf, forms } from './forms';
import { middleOf, panelOf } from './panel';
import { stopsOf } from './stops';
import { light } from './theme';

const panelIn = (selection: Selection, panel: string) =>
	panelOf(selection, panel, { theme: light, locale: 'en', narrow: false });
/** The stops of a panel, with their places in the units of the axis. */
const stops = (selection: Selection, panel: string) =>
	stopsOf(panelIn(selection, panel), formOf(selection.chart.form).axis, (place) => place).map((stop) => ({
		...stop,
		at: (stop.from + stop.to) / 2
	}));

describe('stopsOf', () => {
	it('has one stop a year, with all that stands there', () => {
		const found = stops(select(chartNamed('arrivals-by-sex'), { from: 2009, to: 2011 }), '');
		expect(found.map(({ at, marks }) => [at, marks.map(({ series, value }) => `${series} ${String(value)}`)])).toEqual([
			[2009.5, ['female 2252', 'male 662']],
			[2010.5, ['female 1811', 'male 591']],
			[2011.5, ['female 1911', 'male 795']]
		]);
	});

	it('stands in the middle of several years', () => {
		const found = stops(select(chartNamed('arrivals-long'), { from: 1990, to: 1994 }), '');
		expect(found.map(({ at }) => at)).toEqual([1992, 1994.5]);
	});

	it('has one stop a category, in the order of the chart', () => {
		const selection = select(chartNamed('claim-verdicts'));
		expect(stops(selection, '').map(({ at, marks }) => [at, marks[0]?.category])).toEqual([
			[0, 'supported'],
			[1, 'partly'],
			[2, 'contested'],
			[3, 'contradicted'],
			[4, 'not_checkable']
		]);
	});

	it('keeps panels apart', () => {
		const selection = select(chartNamed('refugees-abroad'), { unit: 'small-multiples', series: ['KHM', 'GBR'] });
		for (const key of ['KHM', 'GBR']) {
			const own = selection.marks.filter(({ series }) => series === key);
			expect(stops(selection, key).map(({ at }) => at)).toEqual(own.map(middleOf));
		}
	});

	it('is empty where nothing is left', () => {
		for (const chart of charts.values()) expect(stops(select(chart, { series: [] }), chart.panels[0]!.key)).toEqual([]);
	});

	it.each([...charts.values()].map((chart) => [chart.slug, chart] as const))(
		'%s: stops are in order, none twice, none empty',
		(_, chart) => {
			const selection = select(chart, { series: chart.series.map(({ key }) => key) });
			for (const { key } of chart.panels) {
				const found = stops(selection, key);
				found.forEach(({ at, marks }, index) => {
					expect(at).toBeGreaterThan(found[index - 1]?.at ?? -Infinity);
					expect(marks.length).toBeGreaterThan(0);
					for (const mark of marks)
						expect(at).toBeCloseTo(
							formOf(chart.form).axis === 'x'
								? middleOf(mark)
								: (panelIn(selection, key).rows.find((row) => row.key === mark.category)?.at ?? NaN),
							2
						);
				});
			}
		}
	);
});

describe('the rows of a panel', () => {
	it('gives the rows that the selection fills, in the order of the chart', () => {
		const selection = select(chartNamed('age-at-entry'));
		expect(panelIn(selection, '').rows.map(({ key }) => key)).toEqual([
			'0-9',
			'10-19',
			'20-29',
			'30-39',
			'40-49',
			'50-59',
			'60+'
		]);
		expect(panelIn(select(chartNamed('age-at-entry'), { to: 2000 }), '').rows).toEqual([]);
	});

	it('orders by value where the chart says so', () => {
		const [first, second] = panelIn(select(chartNamed('home-province')), '').rows;
		expect([first?.key, second?.key]).toEqual(['north_hamgyong', 'ryanggang']);
	});
});

describe('the axis of a form', () => {
	it('is that of time, but for forms with a row a category', () => {
		for (const kind of ['columns', 'lines', 'steps', 'points', 'lollipops'] as const)
			expect([kind, forms[kind].axis]).toEqual([kind, 'x']);
		for (const kind of ['bars', 'pyramid', 'dumbbell', 'table', 'timeline'] as const)
			expect([kind, forms[kind].axis]).toEqual([kind, 'y']);
	});
});

describe('places in percent', () => {
	const frame = { width: 520, height: 340, narrow: false, locale: 'en-GB', id: 'test' };

	it('lie in the picture, in its order, each year beside the next', () => {
		const { axis, stops: found } = draw(select(chartNamed('arrivals-by-sex'), { from: 2009, to: 2011 }), '', frame);
		expect(axis).toBe('x');
		expect(found.map(({ id }) => id)).toEqual(['2009.5', '2010.5', '2011.5']);
		expect(found[0]!.from).toBeGreaterThan(0);
		expect(found[0]!.to).toBeCloseTo(found[1]!.from, 1);
		expect(found[1]!.to).toBeCloseTo(found[2]!.from, 1);
		expect(found[2]!.to).toBeLessThanOrEqual(100);
	});

	it('are rows from top to bottom on charts by category, where the bars are', () => {
		const { axis, svg, stops: found } = draw(select(chartNamed('residence')), '', { ...frame, height: 520 });
		expect(axis).toBe('y');
		const tops = [...svg.matchAll(/<text x="[^"]*" y="([\d.]+)"[^>]* text-anchor="end"/g)].map(
			([, y]) => Number(y) / 5.2
		);
		expect(tops.length).toBeGreaterThanOrEqual(found.length);
		found.forEach(({ from, to }, row) => {
			expect(tops.filter((at) => at > from && at < to).length).toBeGreaterThan(0);
			expect(from).toBeGreaterThanOrEqual((found[row - 1]?.to ?? 0) - 0.1);
		});
	});
});
