import type { HomeWords } from './types';

export const home = {
	title: 'Southward',
	line: 'North Korean defectors in numbers',
	lead: 'By the end of 2025 South Korea had recorded {arrivals-cumulative[2025-12-31,year_end]} arrivals from the North. Twelve chapters, written for viewers of the drama Crash Landing on You, go through what is known about the people behind the figure, with the source and the doubts of every number.',
	freshness: 'Data to December 2025, checked on 22 November 2026.',
	nextFigures:
		'No figure of any kind for 2026 has been found. Since 2025 the ministry publishes arrivals twice a year, by half-year; from that rhythm we expect figures for the second half of 2026 after the turn of the year.'
} satisfies HomeWords;
