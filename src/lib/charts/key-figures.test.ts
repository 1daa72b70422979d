import { describe, expect, it } from 'vitest';
import { chartNamed, english } from '../../../tests/site-fixture';
import { evaluate } from '../data/figure';
import { tables } from '../server/site';
import { keyFiguresOfSite } from '../server/key-figures';
import { figureIn, keyFigureNames, keyFigures, valuesOf, type KeyFigure, type KeyFigureName } from './key-figures';

const valuesNamed = (name: KeyFigureName) => {
	const figure: KeyFigure = keyFigures[name];
	return valuesOf(figure, chartNamed(figure.chart));
};
const all = { from: 1989, to: 2025 };
const value = (name: KeyFigureName, years = all) => figureIn(valuesNamed(name), years)?.last.value;
const cell = (expression: string) => evaluate(expression, tables).value;

describe('the key figures', () => {
	it.each<[KeyFigureName, string, { from: number; to: number }]>([
		['arrivals-of-year', 'arrivals[2025,female] + arrivals[2025,male]', all],
		['arrivals-of-year', 'arrivals[2009,female] + arrivals[2009,male]', { from: 1989, to: 2009 }],
		[
			'share-of-women',
			'100 * arrivals[2016,female] / (arrivals[2016,female] + arrivals[2016,male])',
			{ from: 2010, to: 2016 }
		]
	])('%s is %s', (name, expression, years) => {
		expect(value(name, years)).toBeCloseTo(cell(expression), 9);
	});

	it('are cells of their tables, at the end of a range', () => {
		const rows = (name: 'labour' | 'wellbeing' | 'settlement-support' | 'arrivals-cumulative', year: RegExp) =>
			tables[name].rows
				.filter((row) => Object.values(row).some((one) => year.test(String(one))))
				.map((row) => row.value);
		expect(rows('labour', /^2019$/)).toContain(value('unemployment', { from: 2000, to: 2019 }));
		expect(rows('wellbeing', /^2019$/)).toContain(value('satisfied', { from: 2000, to: 2019 }));
		expect(rows('arrivals-cumulative', /^2012/)).toContain(value('arrivals-in-all', { from: 1989, to: 2012 }));
		expect(rows('settlement-support', /^basic/)).toContain(value('basic-grant'));
	});

	it('show the grant in force, not the one proposed', () => {
		const proposed = tables['settlement-support'].rows.filter(({ flag }) => flag === 'proposal');
		expect(proposed.length).toBeGreaterThan(0);
		expect(valuesNamed('basic-grant').some(({ flag }) => flag === 'proposal')).toBe(false);
	});

	it('change from the value before, which may lie outside the range; not over a new count', () => {
		const values = valuesNamed('arrivals-of-year');
		const { before, shown, last } = figureIn(values, { from: 2012, to: 2012 }) ?? {};
		expect(shown).toEqual([last]);
		expect(before?.span).toEqual({ from: 2011, to: 2011 });
		const broken = values.map((mark) => (mark.span.to === 2012 ? { ...mark, flag: 'break' as const } : mark));
		expect(figureIn(broken, { from: 2012, to: 2012 })?.before).toBeNull();
		expect(figureIn(values, { from: 2002, to: 2002 })?.before).toBeNull();
	});

	it('are none where a range holds no value', () => {
		expect(figureIn(valuesNamed('arrivals-of-year'), { from: 1990, to: 1995 })).toBeNull();
	});

	it('each have a credit, and all values in order of time', () => {
		const figures = keyFiguresOfSite(english);
		expect(figures.map(({ name }) => name)).toEqual(keyFigureNames);
		for (const { credit, values } of figures) {
			expect(credit).not.toBe('');
			expect(values.length).toBeGreaterThan(3);
			expect(values.map(({ start }) => start)).toEqual(values.map(({ start }) => start).toSorted((a, b) => a - b));
		}
		expect(figures.find(({ name }) => name === 'unemployment')?.beside.length).toBeGreaterThan(10);
	});
});
