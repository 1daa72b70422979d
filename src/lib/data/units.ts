/** What code must know of a unit. */
interface UnitTraits {
	/** Whether its values are parts of a whole, which are not added. */
	readonly share?: boolean;
	/** Whether its large values are said in millions. */
	readonly money?: boolean;
	/** The unit that it counts by so many at once. */
	readonly counts?: { readonly unit: string; readonly times: number };
}

const units: Readonly<Record<string, UnitTraits>> = {
	percent: { share: true },
	'percent of population': { share: true },
	'percent of children under 5': { share: true },
	won: { money: true },
	'won a month': { money: true },
	'10,000 won a month': { counts: { unit: 'won a month', times: 10_000 } }
};

/** The traits of a unit; those of money hold in prices of any year, "won of 2025". None where a unit is not listed. */
export function traitsOfUnit(unit: string): UnitTraits {
	return units[unit.replace(/ of \d{4}$/, '')] ?? {};
}
