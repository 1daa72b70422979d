import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans, overlaps, yearFraction, yearOf } from './years';

describe('yearOf', () => {
	it.each<[string | number, number]>([
		['2023', 2023],
		['2007-02', 2007],
		['2005-01-01', 2005],
		['1910', 1910],
		[2009, 2009]
	])('%s is in %i', (date, year) => {
		expect(yearOf(date)).toBe(year);
	});

	it.each(['', '23', '20230', '2023-', '2023-2', '2023/02', '2023-02-03-04', 'about 2004', '2020-09 ', 1.5, NaN])(
		'%s is no date',
		(date) => {
			expect(() => yearOf(date)).toThrow(RangeError);
		}
	);
});

describe('yearFraction', () => {
	it.each<[string | number, number]>([
		['2005', 2005],
		[2005, 2005],
		['2005-01', 2005],
		['2005-01-01', 2005],
		// 181 of 365 days before 1 July, 182 of 366 in a leap year.
		['2005-07-01', 2005 + 181 / 365],
		['2004-07-01', 2004 + 182 / 366],
		['2004-12-31', 2004 + 365 / 366],
		['2007-02', 2007 + 31 / 365],
		['2020-01', 2020],
		['2011-12-17', 2011 + 350 / 365]
	])('%s stands at %f', (date, place) => {
		expect(yearFraction(date)).toBeCloseTo(place, 9);
	});

	it('keeps dates in order and within their year', () => {
		const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(date, date, (one, other) => {
				const [first, second] = [one, other].map((moment) => moment.toISOString().slice(0, 10));
				const [at, then] = [yearFraction(first!), yearFraction(second!)];
				expect(Math.floor(at)).toBe(yearOf(first!));
				expect(Math.sign(at - then)).toBe(Math.sign(first!.localeCompare(second!)));
			}),
			{ numRuns: 200, seed: 1945 }
		);
	});

	it('refuses what is no date', () => {
		expect(() => yearFraction('soon')).toThrow('got "soon"');
	});
});

describe('overlaps', () => {
	const year = fc.integer({ min: 1989, max: 2030 });
	const span = fc.tuple(year, year).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

	it('means that some year lies in both', () => {
		fc.assert(
			fc.property(span, span, (one, other) => {
				let shared = false;
				for (let at = one.from; at <= one.to; at++) shared ||= at >= other.from && at <= other.to;
				expect(overlaps(one, other)).toBe(shared);
				expect(overlaps(other, one)).toBe(shared);
			}),
			{ numRuns: 500, seed: 1989 }
		);
	});

	it.each([
		[2012, 2019, 2019, 2025, true],
		[2012, 2019, 2020, 2025, false],
		[1990, 1993, 1991, 1991, true],
		[1990, 1993, 1994, 1994, false],
		[2005, 2005, -Infinity, Infinity, true],
		[2005, 2005, -Infinity, 2004, false]
	])('%i-%i and %i-%i: %s', (from, to, otherFrom, otherTo, shared) => {
		expect(overlaps({ from, to }, { from: otherFrom, to: otherTo })).toBe(shared);
	});
});

describe('spans', () => {
	it('are joined where they follow each other', () => {
		const years = (...all: number[]) => all.map((year) => ({ from: year, to: year }));
		expect(joinSpans(years(2002, 2003, 2005, 2007, 2008))).toEqual([
			{ from: 2002, to: 2003 },
			{ from: 2005, to: 2005 },
			{ from: 2007, to: 2008 }
		]);
		expect(joinSpans([{ from: 1990, to: 1993 }, ...years(1994, 1996)])).toEqual([
			{ from: 1990, to: 1994 },
			{ from: 1996, to: 1996 }
		]);
		expect(joinSpans([])).toEqual([]);
	});
});
