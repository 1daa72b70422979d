import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { searchFile } from '../server/search';
import { makeFind } from './find';
import { nearestChapters } from './nearest';
import { wordsOf } from '../words/languages';

const file = searchFile(english);
const find = makeFind(file, wordsOf('en').searchPage);
const addresses = (query: string) => nearestChapters(file, query).map(({ address }) => address);

describe('what is not found', () => {
	it.each([
		['breadwage', '/#work'],
		['satisfyingly unfound', '/#belonging']
	])('leads to the chapters with words like it: “%s”', (query, address) => {
		expect(addresses(query)[0]).toBe(address);
	});

	it('leads nowhere where nothing is like it', () => {
		for (const query of ['xqzvjkw', '鷺', '?']) {
			expect(find(query)).toEqual([]);
			expect(addresses(query)).toEqual([]);
		}
	});
});
