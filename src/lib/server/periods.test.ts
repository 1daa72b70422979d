import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { peakOf, yearPeriods } from './periods';
import { yearBounds } from './site';

describe('the periods of the filter', () => {
	it('lie within the years there are, each other than all others, and say their own years', () => {
		const all = yearBounds();
		const periods = yearPeriods(english);
		expect(periods[0]).toMatchObject({ key: 'all', ...all });
		for (const { from, to, name } of periods) {
			expect([from, to]).toEqual([Math.max(from, all.from), Math.min(to, all.to)]);
			expect(from).toBeLessThan(to);
			const said = (name.match(/\d{4}/g) ?? []).map(Number);
			expect([from, to]).toEqual(expect.arrayContaining(said));
			expect(said.length > 0).toBe(name !== periods[0]?.name);
		}
		expect(new Set(periods.map(({ from, to }) => `${from} ${to}`)).size).toBe(periods.length);
	});

	it('meet at the closed border without a year between them or in both', () => {
		const of = (key: string) => yearPeriods(english).find((period) => period.key === key);
		expect(of('closed')?.from).toBe((of('open')?.to ?? 0) + 1);
	});
});

describe('peakOf', () => {
	it.each([
		['a year alone', { 2001: 10 }, { from: 2001, to: 2001 }],
		['half of the highest, which is not more', { 2001: 5, 2002: 10, 2003: 6 }, { from: 2002, to: 2003 }],
		['a second rise behind a low year', { 2001: 9, 2002: 10, 2003: 4, 2004: 9 }, { from: 2001, to: 2002 }],
		['two highest years', { 2001: 10, 2002: 6, 2003: 10 }, { from: 2001, to: 2003 }],
		['a year without a count', { 2001: 9, 2003: 10 }, { from: 2003, to: 2003 }]
	])('of %s', (_, years, peak) => {
		expect(peakOf(new Map(Object.entries(years).map(([year, people]) => [Number(year), people])))).toEqual(peak);
	});
});
