/** A converted amount, or the reason why there is none. */
export type Converted = { readonly value: number; readonly formula: string } | { readonly missing: string };

/**
 * An amount in the prices of another year: amount x index of that year / index of its own year.
 * Example: 6,000,000 won of 2007 (index 72.6) in won of 2025 (index 116.6) is 6,000,000 x 116.6 / 72.6.
 */
export function inPricesOf(
	amount: number,
	year: number,
	latest: number,
	index: ReadonlyMap<number, number>
): Converted {
	const [own, other] = [index.get(year), index.get(latest)];
	if (own === undefined || other === undefined)
		return { missing: `no price index for ${own === undefined ? year : latest}` };
	return { value: (amount * other) / own, formula: `${amount} x ${other} / ${own}` };
}

/** An amount of won in US dollars at the average rate of its own year: amount / won per dollar. */
export function inDollars(amount: number, year: number, rates: ReadonlyMap<number, number>): Converted {
	const rate = rates.get(year);
	if (rate === undefined) return { missing: `no exchange rate for ${year}` };
	return { value: amount / rate, formula: `${amount} / ${rate}` };
}

/** An amount paid once in months of an amount paid a month. */
export function inMonthsOf(amount: number, year: number, monthly: ReadonlyMap<number, number>): Converted {
	const month = monthly.get(year);
	if (month === undefined) return { missing: `no monthly amount for ${year}` };
	return { value: amount / month, formula: `${amount} / ${month}` };
}

/** A count per 100,000 people of a population of the same year. */
export function perHundredThousand(count: number, year: number, population: ReadonlyMap<number, number>): Converted {
	const people = population.get(year);
	if (people === undefined) return { missing: `no population for ${year}` };
	return { value: (count * 100_000) / people, formula: `${count} x 100000 / ${people}` };
}
