import { describe, expect, it } from 'vitest';
import { fillBlock, markdownTable, median, percentile, timeRow } from './bench-report';

describe('median and percentile', () => {
	it.each([
		[[3, 1, 2], 50, 2],
		[[1, 2, 3, 4], 50, 2],
		[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 95, 10],
		[[10, 1], 95, 10],
		[[5], 95, 5],
		[[1, 2], 0, 1]
	])('of %j at %i', (values, percent, expected) => {
		expect(percentile(values, percent)).toBe(expected);
	});

	it('leave their numbers in order, and of none there is none', () => {
		const values = [3, 1, 2];
		expect(median(values)).toBe(2);
		expect(values).toEqual([3, 1, 2]);
		expect(median([])).toBeNaN();
	});
});

describe('a row of times', () => {
	it('is kept by its median where only that is bound', () => {
		expect(timeRow('view-again', [100, 140, 900]).slice(2)).toEqual(['140 ms', '900 ms', '3', 'kept', '']);
		expect(timeRow('view-again', [100, 151, 160])[5]).toBe('MISSED');
	});

	it('is measured against both bounds where there are two', () => {
		expect(timeRow('step-1', [10, 18, 33])[5]).toBe('kept');
		expect(timeRow('step-1', [10, 18, 34])[5]).toBe('MISSED');
		expect(timeRow('step-1', [10, 19, 20])[5]).toBe('MISSED');
	});

	it('is not kept when nothing was measured', () => {
		expect(timeRow('view-again', [])[5]).toBe('MISSED');
	});
});

it('writes a table', () => {
	expect(markdownTable(['a', 'long head'], [['value', 'b'], ['c']])).toBe(
		['| a     | long head |', '| ----- | --------- |', '| value | b         |', '| c     |           |'].join('\n')
	);
});

describe('a block of a document', () => {
	const document = 'before\n\n<!-- times -->\n\nold\n\n<!-- /times -->\n\nafter\n';

	it('is replaced, and nothing else', () => {
		expect(fillBlock(document, 'times', 'new')).toBe(document.replace('old', 'new'));
	});

	it('must be there', () => {
		expect(() => fillBlock(document, 'bytes', 'new')).toThrow(/bytes/);
	});
});
