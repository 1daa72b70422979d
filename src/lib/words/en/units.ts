import type { UnitKey } from '../../charts/units';

/** The words of one unit: the switch, the word at the axis, and a sentence below the chart. */
export interface UnitWords {
	readonly label: string;
	readonly axis: string;
	readonly text: string;
}

/** The other units that charts can be shown in. Text may hold templates. */
export const unitWords = {
	'women-and-men': {
		label: 'Women and men',
		axis: 'people',
		text: 'Women and men apart; where the source gives only both together, one bar for both.'
	},
	'all-reasons': {
		label: 'All reasons',
		axis: 'percent',
		text: 'All reasons in columns. Surveys word their answers differently; a dash means that the answer was not published.'
	},
	'all-sums': {
		label: 'All sums, by year',
		axis: 'won',
		text: 'A bar covers the years for which a source gives the amount. Where there is none the amount is not documented.'
	},
	'one-answer': {
		label: 'From 2019, by year',
		axis: 'percent',
		text: 'Since 2019 people have given one answer each. A dash: not among the reasons reported for that year.'
	},
	'several-answers': {
		label: 'To 2016, several answers each',
		axis: 'percent',
		text: 'Until 2016 people could give several answers. A dash: no value was published for that year.'
	},
	'share-of-women': {
		label: 'Share of women',
		axis: 'percent',
		text: 'Women as a share of all who arrived in the year.'
	},
	'running-total': {
		label: 'Running total',
		axis: 'people',
		text: 'All who have arrived by the end of the year; the blocks to 1998 and 1999 to 2001 are included.'
	},
	'per-100000': {
		label: 'Per 100,000 people of the North',
		axis: 'per 100,000',
		text: 'Arrivals of the year for each 100,000 people living in the North (UN-based population).'
	},
	won: {
		label: 'Won a month',
		axis: 'won',
		text: 'Average monthly wages as the survey of the year gives them, before inflation.'
	},
	'won-of-latest-year': {
		label: 'Won of {year(prices[cpi_2020_100])|year}',
		axis: 'won of {year(prices[cpi_2020_100])|year}',
		text: 'In prices of {year(prices[cpi_2020_100])|year}, by the consumer price index of South Korea. An amount of that year stays as it is.'
	},
	'us-dollars': {
		label: 'US dollars',
		axis: 'US dollars',
		text: 'At the average exchange rate of the year.'
	},
	'months-of-minimum-wage': {
		label: 'Months of minimum wage',
		axis: 'months',
		text: 'The amount divided by the monthly minimum wage of the year.'
	},
	'months-of-median-income': {
		label: 'Months of median income (household of one)',
		axis: 'months',
		text: 'The amount divided by the monthly median income of a household of one. It has been the yardstick since 2015, and that of 2020 is missing in the sources: other years are gaps.'
	},
	'small-multiples': {
		label: 'One chart a country',
		axis: 'people',
		text: 'The same rows, one small chart a country, each with a scale of its own.'
	}
} satisfies Record<UnitKey, UnitWords>;
