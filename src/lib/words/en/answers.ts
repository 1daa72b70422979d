import type { AnswerWords } from '../types';

const groups = { defectors: '# of defectors', general_population: '# of all South Koreans' };
const koreas = { PRK: '# in the North', KOR: '# in the South' };

/**
 * The charts of which the search gives the values of a year. Those are not among them of whose many values none is the answer:
 * reasons, ages, incentives, revisions.
 */
export const answers: readonly AnswerWords[] = [
	{ chart: 'arrivals-by-sex', counted: 'arrivals', lines: { female: '# women', male: '# men' } },
	{
		chart: 'arrivals-by-sex',
		unit: 'share-of-women',
		name: 'Share of women, percentage of women and men',
		lines: { female: '# of arrivals were women' }
	},
	{ chart: 'arrivals-long', standsInFor: 'arrivals-by-sex', counted: 'arrivals', lines: { year: '#', period: '#' } },
	{ chart: 'arrivals-cumulative', counted: 'arrivals', lines: { year_end: '# up to the end of the year' } },
	{ chart: 'life-expectancy', lines: koreas },
	{
		chart: 'income-gap',
		lines: { ratio: '# the income of the North', earlier: '# the income of the North' }
	},
	{ chart: 'undernourishment', counted: 'percent', lines: koreas },
	{ chart: 'child-stunting', counted: 'percent of young children', lines: koreas },
	{ chart: 'under5-mortality', counted: 'deaths per thousand live births', lines: koreas },
	{ chart: 'electricity', counted: 'percent', lines: koreas },
	{ chart: 'mobile-subscriptions', counted: 'subscriptions per hundred people', lines: koreas },
	{ chart: 'direct-crossings', lines: { total: '# came directly' } },
	{ chart: 'rewards-paid', lines: { recipients: '# rewarded' } },
	{ chart: 'thailand-entries', lines: { total: '# recorded by Thai police' } },
	{ chart: 'returns-to-north', lines: { total: '# known to have gone back' } },
	{ chart: 'residence' },
	{ chart: 'home-province' },
	{ chart: 'refugees-abroad', counted: 'refugees' },
	{
		chart: 'refugees-abroad-totals',
		counted: '',
		lines: {
			refugees_sum_of_countries: '# refugees on record',
			asylum_seekers_sum_of_countries: '# claims still pending'
		}
	},
	{ chart: 'us-admissions', lines: { total: '# admitted' } },
	{
		chart: 'settlement-support',
		lines: {
			'basic 1': '# basic grant for one person',
			'housing 1': '# housing subsidy for one person',
			'cash 1': '# in cash for one person'
		},
		more: {
			'basic 2': '# basic grant for two people',
			'basic 3': '# basic grant for three people',
			'basic 4': '# basic grant for four people',
			'basic 4+': '# basic grant for four people or more'
		}
	},
	{
		chart: 'support-in-months',
		lines: {
			minimum_wage: '# of minimum wage',
			minimum_living_cost: '# of minimum living cost',
			median_income: '# of median income'
		}
	},
	{ chart: 'settlement-paid', lines: { total: '# paid' } },
	{ chart: 'settlement-budget', lines: { 'final budget': '# decided', 'proposal budget': '# proposed' } },
	{ chart: 'unemployment', lines: { ...groups, earlier: '# of defectors' } },
	{
		chart: 'employment-and-participation',
		lines: {
			'defectors employment_rate': ['# of defectors in work', 'employment rate'],
			'general_population employment_rate': ['# of all South Koreans in work', 'employment rate'],
			'earlier employment_rate': ['# of defectors in work', 'employment rate']
		},
		more: {
			'defectors participation_rate': ['# of defectors in the labour force', 'participation rate'],
			'general_population participation_rate': ['# of all South Koreans in the labour force', 'participation rate'],
			'earlier participation_rate': ['# of defectors in the labour force', 'participation rate']
		}
	},
	{
		chart: 'labour-by-sex',
		lines: {
			'employment_rate female': ['# of women in work', 'employment rate'],
			'employment_rate male': ['# of men in work', 'employment rate'],
			'unemployment_rate female': ['# of women unemployed', 'unemployment rate'],
			'unemployment_rate male': ['# of men unemployed', 'unemployment rate']
		},
		more: {
			'participation_rate female': ['# of women in the labour force', 'participation rate'],
			'participation_rate male': ['# of men in the labour force', 'participation rate']
		}
	},
	{
		chart: 'wages',
		unit: 'won',
		name: 'Average wages a month in won',
		lines: {
			defectors: '# for defectors',
			general_population: '# for all South Koreans'
		},
		more: { female: '# for women among defectors', male: '# for men among defectors' }
	},
	{ chart: 'wages', name: 'Wage gap', lines: { ratio: '# of the average wage' } },
	{
		chart: 'employment-type',
		lines: {
			regular: '# in regular jobs',
			temporary: '# in temporary jobs',
			daily: '# day labour',
			self_employed: '# self-employed',
			unpaid_family: '# in unpaid family work',
			'earlier daily': '# day labour',
			'earlier regular': '# in regular jobs',
			'earlier temporary': '# in temporary jobs',
			'earlier self_employed': '# self-employed'
		}
	},
	{
		chart: 'tenure',
		lines: {
			defectors: '# for defectors',
			general_population: '# for all South Koreans'
		}
	},
	{ chart: 'livelihood-benefit', lines: { ...groups, earlier: '# of defectors' } },
	{ chart: 'wellbeing', lines: { satisfied: '# satisfied', discriminated: '# felt discriminated against' } },
	{ chart: 'students', lines: { total: '#' } },
	{
		chart: 'students-birthplace',
		lines: {
			north_korea: '# born in the North',
			third_country: '# in third countries',
			south_korea: '# in the South'
		}
	},
	{
		chart: 'dropout',
		lines: { defectors: '# of pupils of northern background', general_population: '# of all pupils' }
	}
];
