import { describe, expect, it } from 'vitest';
import { buildFrom, tables, withRows } from '../../../tests/site-fixture';
import { evidenceValues, flagValues } from '../data/descriptor';
import type { Row } from '../data/table';

/** The chart of arrivals with other cells in the row of the women of 2009. */
function spoilt(cells: Row) {
	const rows: readonly Row[] = tables.arrivals.rows;
	return buildFrom(
		'arrivals-by-sex',
		withRows(
			'arrivals',
			rows.map((row) => (row['year'] === 2009 && row['sex'] === 'female' ? { ...row, ...cells } : row))
		)
	);
}
const markOf = (cells: Row) => spoilt(cells).marks.find(({ key }) => key === 'arrivals/2009/female');

describe('a mark', () => {
	it.each(evidenceValues)('has the evidence %s of its row', (evidence) => {
		expect(markOf({ evidence })?.evidence).toBe(evidence);
	});

	it.each([null, ...flagValues])('has the flag %s of its row', (flag) => {
		expect(markOf({ flag })?.flag).toBe(flag);
	});

	it.each([null, '', 'guessed', 'Derived', 'constructor'])('is refused with the evidence %o', (evidence) => {
		expect(() => spoilt({ evidence })).toThrow(
			`arrivals/2009/female: expected one of ${evidenceValues.join(', ')}, got "${evidence ?? ''}".`
		);
	});

	it.each(['', 'doubtful', 'Break', 'constructor'])('is refused with the flag "%s"', (flag) => {
		expect(() => spoilt({ flag })).toThrow(
			`arrivals/2009/female: expected one of ${flagValues.join(', ')}, got "${flag}".`
		);
	});
});
