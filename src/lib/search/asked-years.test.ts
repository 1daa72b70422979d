import { describe, expect, it } from 'vitest';
import { askedYears } from './asked-years';

describe('the years of a query', () => {
	it.each([
		['arrivals 2016', { from: 2016, to: 2016 }, 'arrivals'],
		['2010-2015 wages', { from: 2010, to: 2015 }, 'wages'],
		['from 2015 to 2010', { from: 2010, to: 2015 }, 'from to'],
		['since 2012', { from: 2012 }, 'since'],
		['before 2010', { to: 2010 }, 'before'],
		['2012년 이후 입국자', { from: 2012 }, '년 이후 입국자'],
		['2012년까지', { to: 2012 }, '년까지'],
		['the 1990s', { from: 1990, to: 1999 }, 'the'],
		['1990년대', { from: 1990, to: 1999 }, ''],
		['2016년', { from: 2016, to: 2016 }, '년'],
		['(2016)?', { from: 2016, to: 2016 }, '( )?']
	])('“%s”', (query, years, rest) => {
		const asked = askedYears(query);
		expect(asked.years).toEqual(years);
		expect(asked.rest.replace(/[\s-]+/g, ' ').trim()).toBe(rest);
	});

	it.each(['c24', 'W2016', 'A1999b', '12016', '1,2016', '34537', '3.2016', '1492', '2016x'])(
		'are none in “%s”',
		(query) => {
			expect(askedYears(query).years).toBeNull();
		}
	);
});
