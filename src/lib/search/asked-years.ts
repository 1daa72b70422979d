import type { YearSpan } from '../data/years';

/** The years that a query names: one, several, a decade, or an open range, whose missing end is the latest or earliest there is. */
export interface AskedYears {
	readonly from?: number;
	readonly to?: number;
}

const year = /(?<![\p{L}\p{N}.,])(1[89]\d\d|20\d\d)(s|년대)?(?![\p{Script=Latin}\p{N}])/gu;
const since = /\b(since|after)\s+(?=\d{4})|(?<=\d{4}년?\s?)(이후|부터)/u;
const until = /\b(before|until|till|up to)\s+(?=\d{4})|(?<=\d{4}년?\s?)(이전|까지)/u;

/** Takes the years out of a query. */
export function askedYears(query: string): { readonly years: AskedYears | null; readonly rest: string } {
	const named = [...query.matchAll(year)].flatMap(([, digits = '', decade]) => {
		const first = Number(digits);
		return decade === undefined ? [first] : [first - (first % 10), first - (first % 10) + 9];
	});
	const rest = query.replace(year, ' ');
	if (named.length === 0) return { years: null, rest };
	const span: YearSpan = { from: Math.min(...named), to: Math.max(...named) };
	if (span.from !== span.to) return { years: span, rest };
	if (since.test(query)) return { years: { from: span.from }, rest };
	if (until.test(query)) return { years: { to: span.to }, rest };
	return { years: span, rest };
}
