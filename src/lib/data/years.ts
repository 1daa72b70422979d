/** A span of whole years, both ends included. */
export interface YearSpan {
	readonly from: number;
	readonly to: number;
}

/** A span that readers may choose: its name says why it has these years. */
export interface NamedSpan extends YearSpan {
	readonly key: string;
	readonly name: string;
}

/** The year of a date of any length: `2023`, `2007-02`, `2005-01-01`. Throws on anything else. */
export function yearOf(date: string | number): number {
	const match = /^(\d{4})(-\d{2}){0,2}$/.exec(String(date));
	if (!match) throw new RangeError(`Expected a date such as 2023, 2007-02 or 2005-01-01, got "${date}".`);
	return Number(match[1]);
}

/**
 * The place of a date on an axis of years: 1 January 2005 is 2005, 1 July 2005 about 2005.5. A date without a day or
 * month is put at its start.
 */
export function yearFraction(date: string | number): number {
	const year = yearOf(date);
	const [, month = '01', day = '01'] = String(date).split('-');
	const start = Date.UTC(year, 0, 1);
	return year + (Date.UTC(year, Number(month) - 1, Number(day)) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The span from the earliest to the latest year of some; from Infinity to -Infinity where there are none. */
export function spanOf(spans: readonly YearSpan[]): YearSpan {
	return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** Whether two spans share a year. */
export function overlaps(one: YearSpan, other: YearSpan): boolean {
	return one.from <= other.to && other.from <= one.to;
}

/** Spans in their order, joined where one begins in the year after another: 2002, 2003, 2005 are 2002–2003 and 2005. */
export function joinSpans(spans: readonly YearSpan[]): YearSpan[] {
	return spans.reduce<YearSpan[]>((joined, { from, to }) => {
		const last = joined.at(-1);
		return last?.to === from - 1 ? [...joined.slice(0, -1), { from: last.from, to }] : [...joined, { from, to }];
	}, []);
}
