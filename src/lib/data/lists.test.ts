import { describe, expect, it } from 'vitest';
import { splitList } from './lists';

describe('a cell that holds a list', () => {
	it.each([
		[null, []],
		['', []],
		['one', ['one']],
		['one; two words ;; 셋', ['one', 'two words', '셋']]
	])('%j has the entries %j', (cell, entries) => {
		expect(splitList(cell)).toEqual(entries);
	});
});
