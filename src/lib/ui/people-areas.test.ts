import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../tests/site-fixture';
import { evaluate } from '../data/figure';
import { peopleAreas, type PeopleArea, type PeopleGroup } from './people-areas';

const group = (key: string, count: number): PeopleGroup => ({ key, count, colour: 'all' });

/** Every mark that the areas cover, by its place in reading order, with the key of its area. */
function covered(areas: readonly PeopleArea[], columns: number): Map<number, string[]> {
	const marks = new Map<number, string[]>();
	for (const { key, x, y, width, height } of areas)
		for (let row = y; row < y + height; row++)
			for (let column = x; column < x + width; column++) {
				const place = row * columns + column;
				marks.set(place, [...(marks.get(place) ?? []), key]);
			}
	return marks;
}

const size = (areas: readonly PeopleArea[], key: string) =>
	areas.filter((area) => area.key === key).reduce((sum, { width, height }) => sum + width * height, 0);

describe('peopleAreas', () => {
	it.each<[counts: number[], columns: number]>([
		[[10], 10],
		[[9], 10],
		[[11], 10],
		[[1], 1],
		[[7], 1],
		[[3, 4], 10],
		[[3, 7, 5], 10],
		[[10, 10], 10],
		[[15, 15], 10],
		[[5, 1, 1, 1, 30], 10],
		[[0, 5], 10],
		[[5, 0, 5], 10],
		[[0], 10],
		[[], 10],
		[[24_946, 9591], 270],
		[[24_946, 9591], 130]
	])('%o in rows of %i', (counts, columns) => {
		const groups = counts.map((count, index) => group(`g${index}`, count));
		const { areas, rows } = peopleAreas(groups, columns);
		for (const { key, count } of groups) expect(size(areas, key)).toBe(count);
		expect(rows).toBe(Math.ceil(counts.reduce((sum, count) => sum + count, 0) / columns));
	});

	it('covers every place once, group after group, within the rows', () => {
		const counts = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 40 }), (list, columns) => {
				const groups = list.map((count, index) => group(`g${index}`, count));
				const { areas, rows } = peopleAreas(groups, columns);
				const marks = covered(areas, columns);
				const expected = groups.flatMap(({ key, count }) => Array.from({ length: count }, () => key));
				// Reading order: no gap, no overlap, no group inside another.
				expect([...marks.keys()].sort((one, other) => one - other)).toEqual(expected.map((_, place) => place));
				expected.forEach((key, place) => {
					expect(marks.get(place)).toEqual([key]);
				});
				for (const { x, y, width, height } of areas) {
					expect(width).toBeGreaterThan(0);
					expect(height).toBeGreaterThan(0);
					expect(x + width).toBeLessThanOrEqual(columns);
					expect(y + height).toBeLessThanOrEqual(rows);
				}
				// A few areas for many marks: at most three a group.
				expect(areas.length).toBeLessThanOrEqual(3 * groups.length);
			}),
			{ numRuns: 300, seed: 34_537 }
		);
	});

	it('draws one mark for each person on record', () => {
		const count = (sex: string) =>
			evaluate(`arrivals[sex=${sex}] + arrivals-early[sex=${sex},series=block]`, tables).value;
		const groups = [group('men', count('male')), group('women', count('female'))];
		const { areas } = peopleAreas(groups, 232);
		expect(size(areas, 'men') + size(areas, 'women')).toBe(count('male') + count('female'));
		expect(count('male') + count('female')).toBeGreaterThanOrEqual(34_537);
	});
});
