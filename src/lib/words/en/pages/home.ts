import type { HomeWords } from '../../pages';

export const homePage = {
	title: 'Southward',
	line: 'North Korean defectors in numbers',
	lead: 'Who leaves the North for the South, why, and how they live there: twelve chapters for viewers of the drama Crash Landing on You, with the source and the doubts of every number.',
	freshness: 'Data to December 2025, checked on 28 November 2026.',
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
	otherHomes: 'All other homes, and not known',
	end: {
		title: 'What is known, and what is not',
		knownTitle: 'Known',
		known: [
			'How many reached the South, and in which year: {arrivals[] + arrivals-early[total,block]} to the end of {year(arrivals[])|year}.',
			'That most of them are women, and that most come from two provinces on the Chinese border.',
			'That work and wages have come nearer to the average of the country, and are not there yet.'
		],
		unknownTitle: 'Not known',
		unknown: [
			'How many set out, and how many were sent back or died on the way.',
			'How many live in China without papers.',
			'How many would leave the North if they could.',
			'How many came in 2026: the figures of the first half have been due since July and were not found; those of the second half are expected after the turn of the year.'
		],
		waysTitle: 'From here',
		ways: [
			{ address: '/charts/', label: 'All charts', text: 'each with its table, its sources and its files' },
			{ address: '/claims/', label: 'The claims', text: 'what the article says, checked one by one' },
			{ address: '/data/', label: 'The data', text: 'every number with its source, to take along' }
		],
		doTitle: 'What you can do',
		correct: {
			address: '/about/',
			label: 'Correct a number',
			text: 'if you know where a better one can be seen.'
		},
		card: 'the picture to go with it',
		organisations: 'Offices and organisations whose work is cited here, and who can be read further:'
	}
} satisfies HomeWords;
