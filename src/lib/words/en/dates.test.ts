import { describe, expect, it } from 'vitest';
import { dateInWords, whenInWords } from './dates';

describe('a date in words', () => {
	it.each([
		['2010-01-06', '6 January 2010', 'on 6 January 2010'],
		['2011-05', 'May 2011', 'in May 2011'],
		['2011', '2011', 'in 2011']
	])('%s is %s', (date, words, when) => {
		expect(dateInWords(date)).toBe(words);
		expect(whenInWords(date)).toBe(when);
	});

	it('is refused where it is none', () => {
		expect(() => dateInWords('undated')).toThrow('undated');
	});
});
