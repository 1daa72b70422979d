import type { YearSpan } from '../../data/years';

/** The periods that the filter of years offers, each named with its reason. */
export const periods = {
	all: () => 'All years',
	table: ({ from }: YearSpan) => `Since ${from}, the ministry’s yearly table`,
	peak: ({ from, to }: YearSpan) => `Peak years ${from} to ${to}, each over half the highest`,
	kim: ({ from }: YearSpan) => `Kim Jong-un’s time, from ${from}`,
	open: ({ to }: YearSpan) => `Before the border closed, to ${to}`,
	closed: ({ from }: YearSpan) => `Since the border closed, from ${from}`,
	last: ({ from, to }: YearSpan) => `The last ${to - from + 1} years, from ${from}`
};
