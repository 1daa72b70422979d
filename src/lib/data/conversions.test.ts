import { describe, expect, it } from 'vitest';
import { inDollars, inMonthsOf, inPricesOf, perHundredThousand } from './conversions';

const index = new Map([
	[2007, 80],
	[2020, 100],
	[2025, 120]
]);

describe('conversions', () => {
	it('puts an amount into the prices of another year', () => {
		expect(inPricesOf(6_000_000, 2007, 2025, index)).toEqual({ value: 9_000_000, formula: '6000000 x 120 / 80' });
		expect(inPricesOf(500, 2020, 2020, index)).toEqual({ value: 500, formula: '500 x 100 / 100' });
	});

	it('puts won into dollars of the year', () => {
		expect(inDollars(13_000_000, 2024, new Map([[2024, 1300]]))).toEqual({ value: 10_000, formula: '13000000 / 1300' });
	});

	it('puts a grant into months', () => {
		expect(inMonthsOf(10_000_000, 2024, new Map([[2024, 2_000_000]]))).toEqual({
			value: 5,
			formula: '10000000 / 2000000'
		});
	});

	it('counts people of a population', () => {
		expect(perHundredThousand(2914, 2009, new Map([[2009, 24_000_000]]))).toMatchObject({
			value: expect.closeTo(12.1417, 3) as number
		});
	});

	it.each([
		[inPricesOf(1, 1989, 2025, index), 'no price index for 1989'],
		[inPricesOf(1, 2007, 2030, index), 'no price index for 2030'],
		[inDollars(1, 1989, index), 'no exchange rate for 1989'],
		[inMonthsOf(1, 1989, index), 'no monthly amount for 1989'],
		[perHundredThousand(1, 1989, index), 'no population for 1989']
	])('says why there is no value: %o', (converted, missing) => {
		expect(converted).toEqual({ missing });
	});
});
