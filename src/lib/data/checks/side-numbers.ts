import { check, equations, type Check } from './check';
import { rowCounts } from './coverage';

/** Checks of the stand-alone numbers that no other table holds. */
export const sideNumberChecks: readonly Check[] = [
	rowCounts('no stand-alone number is lost', { 'side-numbers': 236 }),
	check('stand-alone numbers by topic', ['side-numbers'], (tables) =>
		Object.entries({ arrivals: 25, work: 58, support: 82, world: 37, story: 34 }).flatMap(([topic, count]) => {
			const found = tables['side-numbers'].rows.filter((row) => row.topic === topic).length;
			return found === count ? [] : [`expected ${count} numbers of the topic ${topic}, got ${found}`];
		})
	),
	check('333 small and 2 large rewards are within the 451 of all recipients', ['side-numbers'], (tables) => {
		const value = (id: string) => tables['side-numbers'].rows.find((row) => row.id === id)?.value ?? NaN;
		const small = value('reward-recipients-under-10-million');
		const large = value('reward-recipients-200-million-or-more');
		const all = value('reward-recipients-2008-to-september-2020');
		return small === 333 && large === 2 && all === 451 && small + large <= all ? [] : [`${small} + ${large} of ${all}`];
	}),
	equations(
		'59 by sea, 4 by land and 2 through the customs office = 65 direct crossings',
		['side-numbers'],
		[
			{ left: '59 + 4 + 2', right: '65' },
			{ left: '#direct-crossings-by-sea-or-coast', right: '59' },
			{ left: '#direct-crossings-over-land-line', right: '4' },
			{ left: '#direct-crossings-through-customs-office', right: '2' },
			{ left: '#direct-crossings-2010-to-july-2015', right: '65' }
		]
	),
	equations(
		'men + women = people who answered the surveys of 2012, 2013 and 2015',
		['side-numbers', 'survey-meta'],
		(
			[
				[2012, '2419', '7074', '9493'],
				[2013, '612', '1743', '2355'],
				[2015, '878', '1566', '2444']
			] as const
		).flatMap(([year, men, women, all]) => [
			{ left: `#survey-${year}-men + #survey-${year}-women`, right: `survey-meta[year=${year}]` },
			{ left: `#survey-${year}-men`, right: men },
			{ left: `#survey-${year}-women`, right: women },
			{ left: `survey-meta[year=${year}]`, right: all }
		])
	),
	equations(
		'very + fairly satisfied = satisfied in 2013 and 2016',
		['side-numbers', 'wellbeing'],
		(
			[
				[2013, '20.3', '54.2', '74.5'],
				[2016, '23.7', '43.3', '67.0']
			] as const
		).flatMap(([year, very, fairly, both]) => [
			{ left: `#very-satisfied-${year} + #fairly-satisfied-${year}`, right: `wellbeing[${year},satisfied]` },
			{ left: `#very-satisfied-${year}`, right: very },
			{ left: `#fairly-satisfied-${year}`, right: fairly },
			{ left: `wellbeing[${year},satisfied]`, right: both }
		])
	),
	equations(
		'men + women = total in the first counts of 2001 and 2017',
		['side-numbers', 'arrivals-cumulative'],
		[
			{ left: '#total-men-2001-first-count + #total-women-2001-first-count', right: '1395 + 595' },
			{ left: '1395 + 595', right: 'arrivals-cumulative[2001-12,published]' },
			{ left: '#total-men-2001-first-count', right: '1395' },
			{ left: '#total-men-2017-first-count + #total-women-2017-first-count', right: '8994 + 22345' },
			{ left: '8994 + 22345', right: 'arrivals-cumulative[2017-12,published]' },
			{ left: '#total-men-2017-first-count', right: '8994' }
		]
	),
	equations(
		'men + women = the early blocks as released in 2012',
		['side-numbers', 'arrivals-early'],
		[
			{
				left: '#block-to-1998-men-release-2012 + #block-to-1998-women-release-2012',
				right: 'arrivals-early[to-1998,total,block]'
			},
			{ left: '#block-to-1998-men-release-2012', right: '829' },
			{ left: '829 + 118', right: '947' },
			{
				left: '#block-1999-to-2001-men-release-2012 + #block-1999-to-2001-women-release-2012',
				right: 'arrivals-early[1999-2001,total,block]'
			},
			{ left: '#block-1999-to-2001-men-release-2012', right: '563' },
			{ left: '563 + 480', right: '1043' }
		]
	),
	equations(
		'arrivals to the end of 2019 + the first quarter of 2020 = 33,658',
		['side-numbers', 'arrivals-cumulative', 'arrivals-quarterly'],
		[
			{
				left: 'arrivals-cumulative[2019-12-31,year_end] + arrivals-quarterly[2020,Q1]',
				right: '#arrivals-to-march-2020'
			},
			{ left: '33523 + 135', right: '33658' },
			{ left: '#arrivals-to-march-2020', right: '33658' }
		]
	),
	equations(
		'Thai police entries of seven years + 870 = the published 9,622',
		['side-numbers', 'thailand-entries'],
		[
			{
				left: 'thailand-entries[] + #thai-police-entries-january-to-april-2011',
				right: '#thai-police-entries-2004-to-april-2011'
			},
			{ left: '#thai-police-entries-january-to-april-2011', right: '870' },
			{ left: '#thai-police-entries-2004-to-april-2011', right: '9622' },
			{ left: '46 + 115 + 752 + 1785 + 1724 + 1848 + 2482 + 870', right: '9622' }
		]
	),
	equations(
		'52 of 2,412 pupils = the drop-out rate of 2.2 percent',
		['side-numbers', 'dropout'],
		[
			{ left: '#dropouts-school-year-2024', right: '52' },
			{ left: '#dropout-base-school-year-2024', right: '2412' },
			{
				left: '100 * #dropouts-school-year-2024 / #dropout-base-school-year-2024',
				right: 'dropout[2025,defectors]',
				within: 0.05
			},
			{ left: 'dropout[2025,defectors]', right: '2.2' }
		]
	),
	equations(
		'3,380 of 9,126 who entered the resettlement centre = 37 percent',
		['side-numbers'],
		[
			{ left: '#hanawon-entrants-with-family-in-the-south', right: '3380' },
			{ left: '#hanawon-entrants-2013-to-september-2020', right: '9126' },
			{ left: '100 * 3380 / 9126', right: '#hanawon-entrants-with-family-in-the-south-share', within: 0.5 }
		]
	),
	equations(
		'10,320 won x 209 hours = the minimum wage of a month of 2026',
		['side-numbers'],
		[
			{ left: '10320 * #minimum-wage-hours-from-2007', right: '#minimum-wage-2026' },
			{ left: '#minimum-wage-2026', right: '2156880' }
		]
	),
	equations(
		'26,514 of 28,607 who had arrived lived in the South in November 2015: 92.7 percent',
		['side-numbers', 'arrivals-cumulative'],
		[
			{ left: '#residents-november-2015', right: '26514' },
			{ left: 'arrivals-cumulative[2015-11,published]', right: '28607' },
			{ left: '100 * 26514 / 28607', right: '92.7', within: 0.05 }
		]
	),
	equations(
		'the chance to rise of the children, 2.9 points up in 2025',
		['side-numbers'],
		[
			{ left: '#childrens-chance-to-rise-2024 + 2.9', right: '#childrens-chance-to-rise-2025' },
			{ left: '#childrens-chance-to-rise-2025', right: '64.9' }
		]
	),
	equations(
		'people of unknown address found abroad are part of all of unknown address',
		['side-numbers'],
		(
			[
				['2013', '689', '796', '86.6'],
				['april-2015', '664', '791', '83.9'],
				['2021', '733', '869', '84.3'],
				['2025', '327', '462', '70.8']
			] as const
		).flatMap(([when, abroad, unknown, share]) => [
			{ left: `#whereabouts-unknown-abroad-${when}`, right: abroad },
			{ left: `#whereabouts-unknown-${when}`, right: unknown },
			{ left: `100 * ${abroad} / ${unknown}`, right: share, within: 0.06 }
		])
	),
	equations(
		'878 million for 26 people = 33.8 million on average',
		['side-numbers'],
		[
			{ left: '#reward-total-january-to-september-2019 / 1000000', right: '878' },
			{ left: '#reward-recipients-january-to-september-2019', right: '26' },
			{ left: '878 / 26', right: '33.8', within: 0.05 }
		]
	)
];
