const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
	4: { year: 'numeric' },
	7: { month: 'long', year: 'numeric' },
	10: { day: 'numeric', month: 'long', year: 'numeric' }
};

/** A date of any length in words: `2010-01-06` is "6 January 2010", `2011-05` "May 2011". */
export function dateInWords(date: string): string {
	const options = /^\d{4}(-\d{2}){0,2}$/.test(date) ? parts[date.length] : undefined;
	if (!options) throw new RangeError(`Expected a date such as 2023, 2007-02 or 2005-01-01, got "${date}".`);
	return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(date));
}

/** A date as it follows a verb: "on 6 January 2010", "in May 2011". */
export function whenInWords(date: string): string {
	return `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** Dates in words. */
export const dates = { dateInWords, whenInWords };
