/** A figure that a claim's text prints, and the expression over the tables that it must equal. */
export interface ClaimFigure {
	readonly claim: string;
	/** As the text prints it: "30,200", "1.719 million", "five". */
	readonly printed: string;
	readonly expression: string;
	/** A second expression, where one printed figure stands for two cells. */
	readonly also?: string;
	/** The step that the value is rounded to, where the text gives a round figure. */
	readonly rounded?: number;
	/** The text that prints it; the evidence unless said. */
	readonly within?: 'claim' | 'evidence_text';
}

/** Digits of a claim's evidence that no table holds, with the reason. */
export interface ClaimAllowance {
	readonly claim: string;
	readonly printed: string;
	readonly reason: string;
}

/** Every figure of the claims, in the order of the text. */
export const claimFigures: readonly ClaimFigure[] = [
	{ claim: 'c02', printed: '35', expression: '1945 - 1910' },
	{ claim: 'c03', printed: '35', expression: '1945 - 1910' },
	{ claim: 'c04', printed: '35', expression: '1945 - 1910' },
	{ claim: 'c08', printed: '30,000', expression: 'arrivals-cumulative[2016-11-11,published]', rounded: 1000 },
	{ claim: 'c08', printed: '30,200', expression: '#arrivals-total-2016-first-announced' },
	{ claim: 'c08', printed: '26,514', expression: '#residents-november-2015' },
	{ claim: 'c08', printed: '28,607', expression: 'arrivals-cumulative[2015-11,published]' },
	{ claim: 'c08', printed: '31,000', expression: '#residents-december-2025' },
	{ claim: 'c08', printed: '34,500', expression: 'arrivals-cumulative[2025-12,published]', rounded: 100 },
	{ claim: 'c09', printed: '72.2', expression: 'before-leaving[2016-2020,never_received_rations]' },
	{ claim: 'c09', printed: '50.3', expression: 'before-leaving[2016-2020,neither_wage_nor_ration]' },
	{ claim: 'c09', printed: '1.719 million', expression: '1000 * two-koreas[2024,PRK,gni_per_capita_thousand_won]' },
	{
		claim: 'c09',
		printed: '3.4',
		expression:
			'100 * two-koreas[2024,PRK,gni_per_capita_thousand_won] / two-koreas[2024,KOR,gni_per_capita_thousand_won]'
	},
	{ claim: 'c10', printed: '0.24 million', expression: '#famine-deaths-lowest-estimate' },
	{ claim: 'c10', printed: '3.5 million', expression: '#famine-deaths-highest-estimate' },
	{ claim: 'c10', printed: '0.5 million', expression: '#famine-deaths-census-bureau-low' },
	{ claim: 'c10', printed: '0.6 million', expression: '#famine-deaths-census-bureau-high' },
	{ claim: 'c11', printed: '52.7', expression: 'motives[register_cumulative_2015,2015,economic_hardship]' },
	{ claim: 'c11', printed: '56', expression: 'motives[hanawon_graduates_of_2016,2016,economic_hardship]' },
	{ claim: 'c11', printed: '12', expression: 'motives[hanawon_graduates,2016,economic_hardship]' },
	{ claim: 'c11', printed: '22.6', expression: 'motives[foundation_2020_2023,2023,dislike_of_regime]' },
	{ claim: 'c11', printed: '21.4', expression: 'motives[foundation_2020_2023,2023,food_shortage]' },
	{ claim: 'c12', printed: '83.3', expression: 'before-leaving[2016-2020,watched_foreign_videos]' },
	{ claim: 'c12', printed: '23.1', expression: 'before-leaving[all,mainly_watched_south_korean]' },
	{ claim: 'c12', printed: '71.8', expression: 'before-leaving[all,mainly_watched_chinese]' },
	{ claim: 'c13', printed: '8.4', expression: 'before-leaving[before 2000,watched_foreign_videos]' },
	{ claim: 'c13', printed: '83.3', expression: 'before-leaving[2016-2020,watched_foreign_videos]' },
	{ claim: 'c14', printed: '60.7', expression: 'before-leaving[all,view_of_regime_worse_after_watching]' },
	{ claim: 'c15', printed: '5', expression: '#media-law-labour-years-low' },
	{ claim: 'c15', printed: '15', expression: '#media-law-labour-years-high' },
	{ claim: 'c15', printed: 'seven', expression: '#executions-for-media-decade' },
	{ claim: 'c17', printed: '10', expression: 'direct-crossings[2010]' },
	{ claim: 'c17', printed: '39', expression: 'direct-crossings[2011]' },
	{ claim: 'c17', printed: '5', expression: 'direct-crossings[2012]' },
	{ claim: 'c17', printed: '1', expression: 'direct-crossings[2013]' },
	{ claim: 'c17', printed: '6', expression: 'direct-crossings[2014]' },
	{ claim: 'c17', printed: '9', expression: 'direct-crossings[2015]' },
	{ claim: 'c17', printed: '5', expression: 'direct-crossings[2016]' },
	{ claim: 'c17', printed: '15', expression: 'direct-crossings[2017]' },
	{ claim: 'c17', printed: 'four', expression: '#direct-crossings-2017-soldiers' },
	{ claim: 'c18', printed: '188', expression: '#elite-under-special-protection' },
	{ claim: 'c19', printed: 'ten', expression: '#elite-arrivals-2023' },
	{ claim: 'c22', printed: '188', expression: '#elite-under-special-protection' },
	{ claim: 'c22', printed: '134', expression: '#elite-since-kim-jong-il-died' },
	{ claim: 'c22', printed: '1.22', expression: '#elite-share-of-arrivals' },
	{ claim: 'c22', printed: '15', expression: 'direct-crossings[2017]' },
	{ claim: 'c22', printed: 'four', expression: '#direct-crossings-2017-soldiers' },
	{
		claim: 'c24',
		printed: '500 million',
		expression: 'reward-ceilings[secret_information,2017 decree]',
		also: 'reward-ceilings[warship_or_fighter_bomber,2017 decree]'
	},
	{ claim: 'c24', printed: '300 million', expression: 'reward-ceilings[tank_missile_or_other_aircraft,2017 decree]' },
	{ claim: 'c24', printed: '50 million', expression: 'reward-ceilings[other_arms,2017 decree]' },
	{ claim: 'c24', printed: 'a billion', expression: 'reward-ceilings[any_by_ministers_decision,2017 decree]' },
	{ claim: 'c24', printed: '236 million', expression: 'rewards-paid[2019,highest]' },
	{ claim: 'c24', printed: '451', expression: '#reward-recipients-2008-to-september-2020' },
	{ claim: 'c24', printed: '333', expression: '#reward-recipients-under-10-million' },
	{ claim: 'c27', printed: 'five', expression: '#gunshot-wounds-november-2017' },
	{ claim: 'c28', printed: 'eight', expression: '#boat-january-1997-people' },
	{ claim: 'c28', printed: 'two', expression: '#boat-january-1997-families' },
	{ claim: 'c29', printed: '248', expression: '#dmz-length' },
	{ claim: 'c29', printed: '4', expression: '#dmz-width' },
	{ claim: 'c29', printed: 'two million', expression: '#dmz-mines' },
	{ claim: 'c30', printed: '61', expression: 'direct-crossings[2010..2014]' },
	{ claim: 'c30', printed: '9,521', expression: 'arrivals[2010..2014]' },
	{ claim: 'c30', printed: '0.6', expression: '100 * direct-crossings[2010..2014] / arrivals[2010..2014]' },
	{ claim: 'c30', printed: '65', expression: '#direct-crossings-2010-to-july-2015' },
	{ claim: 'c30', printed: 'four', expression: '#direct-crossings-over-land-line' },
	{ claim: 'c31', printed: '2,482', expression: 'thailand-entries[2010]' },
	{ claim: 'c31', printed: '2,402', expression: 'arrivals[2010]' },
	{ claim: 'c31', printed: '1,420', expression: 'refugees-abroad-totals[2016,refugees]', rounded: 10 },
	{ claim: 'c31', printed: '260', expression: 'refugees-abroad-totals[2025,refugees_sum_of_countries]', rounded: 10 },
	{ claim: 'c32', printed: 'five', expression: '#shot-at-border-december-2010' },
	{ claim: 'c32', printed: 'three', expression: '#shot-at-border-december-2011' },
	{ claim: 'c33', printed: '2.5 million', expression: '#broker-payment-2016-low' },
	{ claim: 'c33', printed: '3 million', expression: '#broker-payment-2016-high' },
	{ claim: 'c33', printed: '4 million', expression: '#grant-1-person-2013-first-payment' },
	{ claim: 'c34', printed: '60', expression: '#trafficked-share-of-women-in-china' },
	{ claim: 'c34', printed: '45', expression: '#trafficking-study-interviews' },
	{ claim: 'c34', printed: 'two', expression: '#trafficking-study-years' },
	{ claim: 'c35', printed: '29', expression: '#prisoners-held-for-relatives' },
	{ claim: 'c36', printed: '47', expression: '#in-touch-with-family-2018' },
	{ claim: 'c36', printed: '21.8', expression: '#in-touch-with-family-2022' },
	{ claim: 'c36', printed: '9,126', expression: '#hanawon-entrants-2013-to-september-2020' },
	{ claim: 'c36', printed: '37', expression: '#hanawon-entrants-with-family-in-the-south-share' },
	{ claim: 'c36', printed: '19.4', expression: 'motives[register_cumulative_2015,2015,came_with_family]' },
	{ claim: 'c38', printed: '10 million', expression: 'settlement-support[basic,1,2024]' },
	{ claim: 'c38', printed: '16 million', expression: 'settlement-support[housing,1,2018-01-01]' },
	{ claim: 'c38', printed: '21 million', expression: 'incentives[employment_incentive,all,2024]' },
	{ claim: 'c38', printed: '25.1 million', expression: 'incentives[incentives_maximum,all,2024]' },
	{ claim: 'c38', printed: '15 million', expression: 'settlement-support[basic,1,2025]' },
	{ claim: 'c39', printed: '8 million', expression: 'settlement-support[basic,1,2019-07-16]' },
	{
		claim: 'c39',
		printed: '4.7',
		expression: 'support-in-months[2019,basic_grant] / support-in-months[2019,median_income]'
	},
	{ claim: 'c39', printed: '2.5 million', expression: '#broker-payment-2016-low' },
	{ claim: 'c39', printed: '3 million', expression: '#broker-payment-2016-high' },
	{ claim: 'c39', printed: '553', expression: '#people-found-in-need-2019' },
	{ claim: 'c40', printed: 'five', expression: '#boy-age-2019-one-report' },
	{ claim: 'c40', printed: 'six', expression: '#boy-age-2019-most-reports', within: 'claim' },
	{ claim: 'c41', printed: '56.8', expression: '#stressed-defectors-2024' },
	{ claim: 'c41', printed: '38.4', expression: '#stressed-all-2024' },
	{ claim: 'c41', printed: '34.0', expression: '#health-good-defectors-2024' },
	{ claim: 'c41', printed: '53.9', expression: '#health-good-all-2024' },
	{ claim: 'c41', printed: '16.3', expression: 'wellbeing[2024,discriminated]' },
	{ claim: 'c41', printed: '14.0', expression: 'wellbeing[2025,discriminated]' },
	{ claim: 'c41', printed: '66.7', expression: '#discriminated-over-communication-2024' },
	{ claim: 'c41', printed: '81.2', expression: 'wellbeing[2025,satisfied]' },
	{ claim: 'c42', printed: '24.3', expression: 'satisfaction-reasons[2025,dissatisfied,apart_from_family]' },
	{ claim: 'c43', printed: '61.6', expression: '#content-with-achievement-defectors-2025' },
	{ claim: 'c43', printed: '72.2', expression: '#own-chance-to-rise-2025' },
	{ claim: 'c43', printed: '59.8', expression: '#content-with-achievement-defectors-2023' },
	{ claim: 'c43', printed: '31.8', expression: '#content-with-achievement-all-2023' },
	{ claim: 'c43', printed: '260', expression: 'refugees-abroad-totals[2025,refugees_sum_of_countries]', rounded: 10 },
	{ claim: 'c44', printed: '23.8', expression: 'livelihood-benefit[2018,defectors]' },
	{ claim: 'c44', printed: '3.4', expression: 'livelihood-benefit[2017,general_population]' },
	{ claim: 'c44', printed: '22.7', expression: 'livelihood-benefit[2023,defectors]' },
	{ claim: 'c44', printed: '54.8', expression: 'livelihood-benefit[2008,defectors]' },
	{
		claim: 'c44',
		printed: '81.6',
		expression: '100 * wages[2025,defectors,total] / wages[2025,general_population,total]'
	},
	{ claim: 'c44', printed: '5.4', expression: 'labour[2025,defectors,total,unemployment_rate]' },
	{ claim: 'c44', printed: '2.8', expression: 'labour[2025,general_population,total,unemployment_rate]' },
	{ claim: 'c44', printed: '81.2', expression: 'wellbeing[2025,satisfied]' },
	{ claim: 'c45', printed: '61.3', expression: 'labour[2025,defectors,total,employment_rate]' },
	{ claim: 'c45', printed: '63.8', expression: 'labour[2025,general_population,total,employment_rate]' },
	{ claim: 'c45', printed: '49.7', expression: 'labour[2011,defectors,total,employment_rate]' },
	{ claim: 'c45', printed: '55.4', expression: 'labour[2024,defectors,female,employment_rate]' },
	{ claim: 'c45', printed: '74.3', expression: 'labour[2024,defectors,male,employment_rate]' },
	{ claim: 'c46', printed: '34,134', expression: 'education-before[2024-09]' },
	{
		claim: 'c46',
		printed: '17.5',
		expression:
			'100 * (education-before[2024-09,junior_college] + education-before[2024-09,university]) / education-before[2024-09]'
	},
	{
		claim: 'c46',
		printed: '19.5',
		expression:
			'100 * (education-before[2024-09,junior_college] + education-before[2024-09,university]) / (education-before[2024-09,secondary] + education-before[2024-09,junior_college] + education-before[2024-09,university] + education-before[2024-09,no_schooling] + education-before[2024-09,other])'
	},
	{ claim: 'c46', printed: '56.2', expression: '#tertiary-share-all-2024' },
	{
		claim: 'c46',
		printed: '44.6',
		expression: '100 * occupation-before[2024-09,none_dependent] / occupation-before[2024-09]'
	},
	{ claim: 'c46', printed: '18.3', expression: '#discriminated-over-skills-2024' },
	{ claim: 'c47', printed: '5.4', expression: 'labour[2025,defectors,total,unemployment_rate]' },
	{ claim: 'c47', printed: '2.8', expression: 'labour[2025,general_population,total,unemployment_rate]' },
	{ claim: 'c47', printed: '6.3', expression: 'labour[2024,defectors,total,unemployment_rate]' },
	{ claim: 'c47', printed: '3.0', expression: 'labour[2024,general_population,total,unemployment_rate]' },
	{ claim: 'c47', printed: '4.5', expression: 'labour[2023,defectors,total,unemployment_rate]' },
	{ claim: 'c47', printed: '2.7', expression: 'labour[2023,general_population,total,unemployment_rate]' },
	{ claim: 'c47', printed: '12.1', expression: 'labour[2011,defectors,total,unemployment_rate]' },
	{ claim: 'c47', printed: '7.7', expression: 'labour[2024,defectors,female,unemployment_rate]' },
	{ claim: 'c47', printed: '3.0', expression: 'labour[2024,defectors,male,unemployment_rate]' },
	{ claim: 'c48', printed: '21.7', expression: '#drama-last-episode-rating' },
	{ claim: 'c49', printed: '51.3', expression: 'before-leaving[2016-2020,surveillance_or_house_search]' },
	{ claim: 'c49', printed: '16.4', expression: 'before-leaving[before 2000,surveillance_or_house_search]' }
];

/** Digits of the claims' evidence that are no figures about the subject. */
export const claimAllowances: readonly ClaimAllowance[] = [
	{ claim: 'c01', printed: '38th parallel', reason: 'a place, not a count' },
	{ claim: 'c05', printed: '38th parallel', reason: 'a place, not a count' },
	{
		claim: 'c24',
		printed: '10 million',
		reason: 'the upper bound of the class of small rewards, part of its definition'
	}
];
