import { describe, expect, it } from 'vitest';
import { descriptor } from '../server/site';
import { traitsOfUnit } from './units';

const units = new Set(
	descriptor.resources.flatMap(({ unit, unitBy }) => [unit, ...Object.values(unitBy?.units ?? {})])
);

describe.each([...units])('the unit "%s"', (unit) => {
	it('is a share where it is a percentage', () => {
		expect(traitsOfUnit(unit).share ?? false).toBe(/percent/.test(unit));
	});

	it('is money, or counts units of money, where it is won', () => {
		const { money = false, counts } = traitsOfUnit(unit);
		expect(traitsOfUnit(counts?.unit ?? '').money ?? money).toBe(/^([\d,]+ )?won( a month)?$/.test(unit));
	});
});

describe('units', () => {
	it('of prices of one year are those of any', () => {
		expect(traitsOfUnit('won of 2025')).toEqual(traitsOfUnit('won'));
		expect(traitsOfUnit('people of 2025')).toEqual({});
	});
});
