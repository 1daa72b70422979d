import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, drawPeople, type PeopleArrangement, type PeopleGroup } from './people';

/** The corners of an outline as `areaPath` writes it. */
function cornersOf(path: string): (readonly [x: number, y: number])[] {
	const corners: (readonly [number, number])[] = [];
	let [x, y] = [0, 0];
	for (const [, command, numbers = ''] of path.matchAll(/([MHV])([-\d. ]+)/g)) {
		const [first = 0, second = 0] = numbers.split(' ').map(Number);
		if (command === 'M') [x, y] = [first, second];
		else if (command === 'H') x = first;
		else y = first;
		corners.push([x, y]);
	}
	return corners;
}

/** The area of an outline in marks: the shoelace formula. */
function marksIn(path: string): number {
	const corners = cornersOf(path);
	const doubled = corners.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(doubled) / 2;
}

/** Whether the middle of the mark at a place lies in an outline: a ray crosses it an odd number of times. */
function holds(path: string, column: number, row: number): boolean {
	const corners = cornersOf(path);
	const [x, y] = [column + 0.5, row + 0.5];
	return (
		corners.filter(([fromX, fromY], index) => {
			const [toX, toY] = corners[(index + 1) % corners.length] ?? [0, 0];
			return fromX === toX && fromX > x && fromY > y !== toY > y;
		}).length %
			2 ===
		1
	);
}

const group = (count: number, before = 0): PeopleGroup => ({ colour: 'all', count, before });

describe('an area of marks', () => {
	it('holds exactly the marks behind those before it, in reading order', () => {
		const number = fc.integer({ min: 0, max: 60 });
		fc.assert(
			fc.property(number, number, fc.integer({ min: 1, max: 12 }), fc.boolean(), (before, count, width, up) => {
				const path = areaPath(before, count, width, { x: 3, y: 200, up });
				expect(marksIn(path)).toBe(count);
				for (let mark = 0; mark < 130; mark++) {
					const row = Math.floor(mark / width);
					const inside = holds(path, 3 + (mark % width), up ? 199 - row : 200 + row);
					expect([mark, inside]).toEqual([mark, mark >= before && mark < before + count]);
				}
			}),
			{ numRuns: 200, seed: 34_537 }
		);
	});

	it.each([
		[0, 34_537, 260],
		[24_944, 9593, 405],
		[0, 223, 260],
		[259, 2, 260],
		[0, 1, 1]
	])('begins behind %i, of %i, in rows of %i', (before, count, width) => {
		expect(marksIn(areaPath(before, count, width))).toBe(count);
	});

	it('has the commands of every other, so that one can turn into another', () => {
		const commands = (path: string) => path.replace(/[-\d. ]+/g, ' ');
		expect(commands(areaPath(5, 40, 7, { x: 2, y: 9, up: true }))).toBe(commands(areaPath(0, 1, 100)));
	});
});

describe('an arrangement', () => {
	const blocks = [
		{ label: 'to 1998', groups: [group(13), group(9)], columns: 2 },
		{ label: '', groups: [group(40)], value: '40' },
		{ label: '2025', groups: [group(0), group(3)] }
	];

	it.each(['rows', 'columns'] as const)('in %s keeps every mark, inside its picture', (form) => {
		const arrangement: PeopleArrangement = { form, blocks };
		const { areas, across, height, width, cell } = drawPeople(arrangement, 4, { column: 6, cell: 2 });
		expect(areas.map(({ path }) => marksIn(path))).toEqual([13, 9, 40, 0, 3]);
		expect(width).toBe(across * cell);
		for (const [x, y] of areas.flatMap(({ path }) => cornersOf(path))) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(across);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height / cell);
		}
	});

	it('in columns stands on one line, with its numbers above and its names below', () => {
		const { labels, height } = drawPeople({ form: 'columns', blocks }, 4, { column: 6, cell: 2 });
		expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
			['to 1998', 'start'],
			['40', 'middle'],
			['2025', 'end']
		]);
		const [first, value, last] = labels.map(({ y }) => y);
		expect(first).toBe(last);
		expect(value).toBeLessThan(first!);
		expect(last).toBeLessThan(height);
	});
});
