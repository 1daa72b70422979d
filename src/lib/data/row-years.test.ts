import { describe, expect, it } from 'vitest';
import { countByYears, rowsWithin, yearsOfRow } from './row-years';

const fields = [
	{ name: 'year', time: 'at' },
	{ name: 'effective_from', time: 'from' },
	{ name: 'effective_to', time: 'to' },
	{ name: 'last_documented', time: 'seen' },
	{ name: 'note' }
] as const;

describe('the years of a row', () => {
	it.each([
		[{ year: 2012 }, { from: 2012, to: 2012 }],
		[
			{ effective_from: '2005-01-01', effective_to: '2006-12-31', last_documented: 2006 },
			{ from: 2005, to: 2006 }
		],
		// What is still in force is known up to the year in which it was last seen.
		[
			{ effective_from: '2019', effective_to: null, last_documented: 2024 },
			{ from: 2019, to: 2024 }
		],
		[{ year: null, note: '1999' }, null],
		[{ effective_from: 'undated' }, null],
		[{}, null]
	])('%j: %j', (row, years) => {
		expect(yearsOfRow(row, fields)).toEqual(years);
	});

	it('are counted, and those that share a year with the years asked for are summed', () => {
		const counted = countByYears(
			[{ year: 2010 }, { year: 2010 }, { effective_from: '2008', last_documented: 2012 }, { note: 'of no year' }],
			fields
		);
		expect(counted).toEqual([
			{ from: 2010, to: 2010, rows: 2 },
			{ from: 2008, to: 2012, rows: 1 }
		]);
		expect(rowsWithin(counted, {})).toBe(3);
		expect(rowsWithin(counted, { from: 2011 })).toBe(1);
		expect(rowsWithin(counted, { to: 2009 })).toBe(1);
		expect(rowsWithin(counted, { from: 2009, to: 2010 })).toBe(3);
		expect(rowsWithin(counted, { from: 2013 })).toBe(0);
	});
});
