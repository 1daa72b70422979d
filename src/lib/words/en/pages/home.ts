import type { HomeWords } from './types';

export const home = {
	title: 'Southward',
	line: 'North Korean defectors in numbers',
	lead: 'By the end of 2025 South Korea had recorded {arrivals-cumulative[2025-12-31,year_end]} arrivals from the North. Twelve chapters, written for viewers of the drama Crash Landing on You, go through what is known about the people behind the figure, with the source and the doubts of every number.',
	freshness: 'Data to December 2025, checked on 28 November 2026.',
	nextFigures:
		'No figure on arrivals or support for 2026 has been found. The ministry publishes arrivals by half-year since 2025: those of the first half of 2026 have been due since July and were not found; those of the second half are expected after the turn of the year.'
} satisfies HomeWords;
