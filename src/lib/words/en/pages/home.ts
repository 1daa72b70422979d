import type { HomeWords } from './types';

export const home = {
	title: 'Southward',
	line: 'North Korean defectors in numbers',
	lead: 'Who left the North for the South, why, by which way, and how they live: what is known in twelve chapters, written for viewers of the drama Crash Landing on You, with the source and the doubts of every number.',
	freshness: 'Data to December 2025, checked on 28 November 2026.',
	nextFigures:
		'No figure on arrivals or support for 2026 has been found. The ministry publishes arrivals by half-year since 2025: those of the first half of 2026 have been due since July and were not found; those of the second half are expected after the turn of the year.',
	people: {
		all: {
			figure: '{arrivals[] + arrivals-early[total,block]}',
			text: 'people from North Korea had reached the South by the end of {year(arrivals[])|year}. Each mark is one of them.'
		},
		sexes: {
			figure:
				'{100 * (arrivals[sex=female] + arrivals-early[sex=female,series=block]) / (arrivals[] + arrivals-early[total,block])|percent0}',
			text: 'of them are women.'
		},
		years: {
			figure: '{arrivals[2009]}',
			text: 'came in 2009, more than in any other year; in 2021, with the border closed, {arrivals[2021]}.',
			note: 'One column a year. The first two hold several: everyone to 1998, and 1999 to 2001.'
		},
		homes: {
			figure:
				'{100 * (home-province[last,north_hamgyong] + home-province[last,ryanggang]) / home-province[last]|percent0}',
			text: 'come from two provinces on the Chinese border.',
			note: 'Counted otherwise: {home-province[last]} people on file in {year(home-province[])|year}.'
		},
		last: {
			figure: '{arrivals[last]}',
			text: 'came in {year(arrivals[])|year}: {arrivals[last,female]} women and {arrivals[last,male]} men.'
		}
	},
	otherHomes: 'All other homes, and not known'
} satisfies HomeWords;
