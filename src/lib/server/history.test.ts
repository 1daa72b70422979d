import { describe, expect, it } from 'vitest';
import { tables, withRows, english } from '../../../tests/site-fixture';
import { lastChangeOf, revisionsOf, versionsOf } from './history';

const values = english.vocabulary.values;

const marker = {
	date: '2026-11-22',
	table: '*',
	key: '*',
	field: '*',
	old: null,
	new: 'sha256:0',
	why: 'First release.',
	source: null
};
const entry = { ...marker, date: '2027-02-03', table: 'arrivals', why: 'Corrected.', source: 'A02' };
const logged = withRows('changes', [
	marker,
	{ ...entry, key: '2009,male', field: 'value', old: '662', new: '663' },
	{ ...entry, key: '2009,male', field: 'flag', old: null, new: 'rounded', source: 'A01 A02' },
	{ ...entry, key: '2026,female', new: '{"value":"190","evidence":"single"}', why: 'New.', source: null },
	{ ...entry, key: '2001,male', old: '{"value":"1"}', new: null, why: 'Was wrong: no such row.' },
	{ ...entry, table: 'tenure', key: '2014,defectors', field: 'note', old: null, new: 'x' }
]);

describe('the versions', () => {
	const title = (name: 'arrivals' | 'tenure') => tables[name].resource.title;

	it('are said in words, the newest first, errors of the site before the rest, and each reason of a table once', () => {
		expect(versionsOf(english, logged)).toEqual([
			{
				version: '2027.02.03',
				date: '2027-02-03',
				day: '3 February 2027',
				notes: [],
				corrections: [
					{
						table: 'arrivals',
						title: title('arrivals'),
						why: 'Was wrong: no such row.',
						correction: true,
						sources: ['A02'],
						texts: ['Gone: 2001, Men (Value 1)']
					}
				],
				others: [
					{
						table: 'arrivals',
						title: title('arrivals'),
						why: 'Corrected.',
						correction: false,
						sources: ['A02', 'A01'],
						texts: ['2009, Men, Value: was 662, is 663', '2009, Men, Flag: was empty, is Rounded']
					},
					{
						table: 'arrivals',
						title: title('arrivals'),
						why: 'New.',
						correction: false,
						sources: [],
						texts: [`New: 2026, Women (Value 190; Evidence ${values.evidence.single})`]
					},
					{
						table: 'tenure',
						title: title('tenure'),
						why: 'Corrected.',
						correction: false,
						sources: ['A02'],
						texts: [expect.stringContaining(': was empty, is x')]
					}
				]
			},
			{
				version: '2026.11.22',
				date: '2026-11-22',
				day: '22 November 2026',
				notes: ['First release.'],
				corrections: [],
				others: []
			}
		]);
	});

	it('say when a table changed last', () => {
		expect(lastChangeOf(logged, 'arrivals')).toBe('2027-02-03');
		expect(lastChangeOf(logged, 'wages')).toBe('2026-11-22');
		expect(lastChangeOf(logged, 'changes')).toBe('2027-02-03');
	});
});

describe('the revisions of arrivals', () => {
	const of = (year: number) => revisionsOf(english, tables).find((revision) => revision.year === year);

	it.each([
		[2009, 2952, 'on 6 January 2010', 2914, '38 fewer'],
		[2010, 2423, 'in May 2011', 2402, '21 fewer'],
		[2002, 1140, 'on 5 October 2003', 1142, '2 more'],
		[2017, 1127, 'on 5 January 2018', 1127, 'unchanged'],
		[2025, 224, 'on 20 January 2026', 223, '1 fewer']
	])('of %i: %i %s, today %i, %s', (year, then, published, today, moved) => {
		expect(of(year)).toMatchObject({ year, then, published, today, moved });
	});

	it('name the figures between the first and the present one', () => {
		expect(of(2009)?.between).toEqual([{ value: 2927, published: 'on 11 January 2012' }]);
		expect(of(2025)?.between).toEqual([]);
	});

	it('have a line for each year with two totals, and end at the figures of today', () => {
		const { rows } = tables['arrivals-revisions'];
		const totals = rows.filter(({ sex }) => sex === 'total');
		const years = [...new Set(totals.map(({ year }) => year))].filter(
			(year) => totals.filter((row) => row.year === year).length > 1
		);
		expect(revisionsOf(english, tables).map(({ year }) => year)).toEqual(years.toSorted());
		for (const { year, today } of revisionsOf(english, tables)) {
			const current = tables.arrivals.rows.filter((row) => row.year === year).reduce((sum, row) => sum + row.value, 0);
			expect([year, today]).toEqual([year, current]);
		}
	});

	it('follow the table', () => {
		const rows = tables['arrivals-revisions'].rows.filter(({ published }) => published !== '2010-01-06');
		expect(revisionsOf(english, withRows('arrivals-revisions', rows))).toContainEqual(
			expect.objectContaining({ year: 2009, then: 2927, published: 'on 11 January 2012', moved: '13 fewer' })
		);
	});
});
