import { describe, expect, it } from 'vitest';
import { released as tables, withRows } from '../../../tests/site-fixture';
import { evaluate, findCells } from './figure';

const value = (expression: string) => evaluate(expression, tables).value;

describe('evaluate', () => {
	it.each<[expression: string, value: number]>([
		// Cells
		['arrivals[2009,female]', 2252],
		['arrivals[2009,male]', 662],
		['arrivals[2025,female]', 198],
		['home-province[2024-09,ryanggang,female]', 4541],
		['two-koreas[2024,PRK,gni_per_capita_thousand_won]', 1719],
		['before-leaving[before 2000,watched_foreign_videos]', 8.4],
		['reward-ceilings[secret_information,2017 draft]', 1_000_000_000],
		['settlement-support[basic,1,2019-07-16]', 8_000_000],
		['satisfaction-reasons[2025,dissatisfied,apart_from_family]', 24.3],
		['arrivals-cumulative[2025-12-31,year_end]', 34_537],
		// Sums
		['arrivals[2009]', 2914],
		['arrivals[2010..2014]', 9521],
		['arrivals[2010..2014,female]', 7057],
		['direct-crossings[2010..2014]', 61],
		['us-admissions[2006..2021]', 220],
		['returns-to-north[]', 31],
		['settlement-paid[]', 238_831_000_000],
		['home-province[2024-09]', 34_134],
		// Columns left out, and named keys
		['arrivals[female]', 24_350],
		['arrivals[sex=female]', 24_350],
		['arrivals[2009,sex=male]', 662],
		['arrivals[sex=male,year=2009]', 662],
		['arrivals-early[to-1998,sex=total,series=block]', 947],
		['arrivals-early[1990-1993,sex=total,series=single]', 34],
		['refugees-abroad[2016,GBR,measure=refugees]', 585],
		['arrivals[ 2009 , female ]', 2252],
		// The last year there is
		['year(direct-crossings[])', 2017],
		['year(us-admissions[])', 2021],
		['year(arrivals-early[to-1998,total])', 1998],
		['year(home-province[])', 2024],
		['year(direct-crossings[2010..2012]) - 2000', 12],
		['direct-crossings[last]', 15],
		['arrivals-early[last,total,single]', 583],
		['100 * year( direct-crossings[last] )', 201_700],
		// Side numbers
		['#dmz-length', 248],
		['#drama-last-episode-rating', 21.7],
		// Arithmetic
		['1945 - 1910', 35],
		['2 + 3 * 4', 14],
		['(2 + 3) * 4', 20],
		['2 * (3 + 4) / 7', 2],
		['100 - 10 - 5', 85],
		['100 / 10 / 5', 2],
		['100 / 10 * 5', 50],
		['1.5 * 2', 3],
		['((7))', 7],
		['  7  ', 7],
		// How many rows match, in a table without values too
		['count claims[]', 49],
		['count claims[contested]', 3],
		['count direct-crossings[last]', 1],
		['count arrivals[2002..2004,female] + year(arrivals[2004])', 2007],
		['100 * count timeline[loudspeakers] / count timeline[category=loudspeakers]', 100],
		['100*arrivals[2009,female]/arrivals[2009]', (100 * 2252) / 2914],
		['25 - direct-crossings[2016] - 11', 9]
	])('%s = %d', (expression, expected) => {
		expect(value(expression)).toBeCloseTo(expected, 9);
	});

	it('gives the cells that a figure rests on', () => {
		const { cells } = evaluate('100 * arrivals[2009,female] / arrivals[2009] + #dmz-width', tables);
		expect(cells.map(({ table, row }) => [table, row['value'], row['source']])).toEqual([
			['arrivals', 2252, 'A01 A02 A05'],
			['arrivals', 2252, 'A01 A02 A05'],
			['arrivals', 662, 'A01 A02 A05'],
			['side-numbers', 4, expect.stringContaining('P-dmz-ap')]
		]);
		expect(evaluate('1945 - 1910', tables).cells).toEqual([]);
	});

	it.each<[expression: string, reason: string]>([
		['year(direct-crossings[1999])', 'no row of the tables with a year matches direct-crossings[1999]'],
		['year(#dmz-length)', 'cannot be read from'],
		['direct-crossings[1999,last]', 'no row of the tables matches'],
		['labour[2025]', 'values of labour must not be added'],
		['before-leaving[watched_foreign_videos]', '2 rows match'],
		['arrivals-cumulative[year_end]', 'values of arrivals-cumulative must not be added'],
		['support-in-months[2024]', 'must not be added'],
		['arrivals[1999]', 'no row of the tables matches arrivals[1999]'],
		['arrivals[2009,women]', 'no row of the tables matches'],
		['arrivals[female,2009]', 'no row of the tables matches'],
		['arrivals[2009,female,female]', 'no row of the tables matches'],
		['arrivals[colour=red]', 'no row of the tables matches'],
		['arrivals[1990..1999]', 'no row of the tables matches'],
		['arrivals[2014..2010]', 'no row of the tables matches'],
		['timeline[1910]', 'has no value'],
		['claims[c02]', 'has no value'],
		['year(count claims[])', 'cannot be read'],
		['count claims[refuted]', 'no row of the tables matches'],
		['count people[]', 'there is no table "people"'],
		['count', 'cannot be read'],
		['people[2009]', 'there is no table "people"'],
		['constructor[2009]', 'there is no table "constructor"'],
		['#no-such-number', 'no row of the tables matches'],
		['1 / 0', 'a division by zero'],
		['1 / (2 - 2)', 'a division by zero'],
		['arrivals[2009] / returns-to-north[2018]', 'a division by zero'],
		['', 'the expression ends too early'],
		['   ', 'the expression ends too early'],
		['1 +', 'the expression ends too early'],
		['(1 + 2', 'a bracket is not closed'],
		['1 + 2)', '")" is one too many'],
		['1 2', '"2" is one too many'],
		['1 + * 2', '"*" stands where a number is expected'],
		['-5', '"-" stands where a number is expected'],
		['()', '")" stands where a number is expected']
	])('refuses "%s": %s', (expression, reason) => {
		expect(() => evaluate(expression, tables)).toThrow(reason);
	});

	it.each(['arrivals', 'arrivals[2009', 'arrivals]2009[', '2 ^ 3', '1,138', 'Arrivals[2009]', '#', '2..3', 'alert(1)'])(
		'refuses "%s", which is no expression',
		(expression) => {
			expect(() => evaluate(expression, tables)).toThrow(expression);
		}
	);

	it('names the expression in every complaint', () => {
		expect(() => evaluate('arrivals[2009] / 0', tables)).toThrow('"arrivals[2009] / 0": a division by zero.');
	});

	it('follows the tables', () => {
		const rows = tables.arrivals.rows.map((row) => (row.year === 2009 ? { ...row, value: 1 } : row));
		expect(evaluate('arrivals[2009]', withRows('arrivals', rows)).value).toBe(2);
	});

	it('does not take an empty cell for a number or a year', () => {
		const rows = tables.arrivals.rows.map((row) => ({ ...row, value: null }));
		expect(() => evaluate('arrivals[2009]', withRows('arrivals', rows))).toThrow('has no value');
		// `year_from` is empty for everything "to 1989".
		expect(findCells('arrivals-early[year_from=0000..1989]', tables).rows).toEqual([]);
	});
});

describe('findCells', () => {
	it('gives the rows in the order of the file', () => {
		const { table, rows } = findCells('arrivals[2009..2010]', tables);
		expect(table).toBe('arrivals');
		expect(rows.map((row) => `${row['year']} ${row['sex']}`)).toEqual([
			'2009 female',
			'2009 male',
			'2010 female',
			'2010 male'
		]);
	});

	it('takes both ends of a range in', () => {
		expect(findCells('direct-crossings[2010..2012]', tables).rows.map((row) => row['year'])).toEqual([
			2010, 2011, 2012
		]);
	});

	it('refuses a table that does not exist', () => {
		expect(() => findCells('nowhere[1]', tables)).toThrow('there is no table "nowhere"');
	});
});
