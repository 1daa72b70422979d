import type { ChartWordsBySlug } from '../types';

const worldBank = 'World Bank, World Development Indicators (July 2026)';

/**
 * The words of every chart. Titles hold for all years, the default view. Numbers are templates, so a corrected cell
 * corrects its title.
 */
export const chartWords = {
	'arrivals-cumulative': {
		name: 'Running total of arrivals',
		title:
			'{arrivals-cumulative[2025-12-31,year_end]} people have arrived, {100 * arrivals-cumulative[2012-12-31,year_end] / arrivals-cumulative[2025-12-31,year_end]|percent0} of them before 2013',
		subline: 'Arrivals in South Korea in all, at year’s end',
		axis: 'people',
		notes: ['The line joins the year-end sums of today’s table.'],
		names: { year_end: 'Running total', published: 'As announced at the time' },
		plot: {
			'arrivals-cumulative/2025-12-31/year_end': 'in 2025',
			'arrivals-cumulative/2012-12-31/year_end':
				'{arrivals-cumulative[2012-12-31,year_end]}\nby end of 2012,\n{100 * arrivals-cumulative[2012-12-31,year_end] / arrivals-cumulative[2025-12-31,year_end]|percent0}'
		}
	},
	timeline: {
		name: 'Timeline',
		title: 'Divided in 1945, an armistice in 1953, the North’s border closed in 2020',
		subline: 'Events that bear on leaving the North, by date',
		axis: 'year',
		credit: (publishers, others) => `${publishers} and ${others} other publishers, named in each row of the table`,
		names: {
			human_rights: 'Rights',
			'before 1990': 'Before 1990'
		},
		plot: { estimate: 'estimate', proposal: 'proposal' }
	},
	'arrivals-by-sex': {
		name: 'Arrivals by sex',
		title: 'Arrivals peaked in 2009, and {100 * arrivals[sex=female] / arrivals[]|percent0} since 2002 have been women',
		subline: 'Arrivals in South Korea, by year and sex',
		axis: 'people',
		plot: {
			sum: '{100 * arrivals[sex=female] / arrivals[]|0}% women in all',
			'arrivals/2009/female': 'in 2009'
		}
	},
	'arrivals-long': {
		name: 'Arrivals over the decades',
		title:
			'From {arrivals-early[1994,total]} people in 1994 to {arrivals[2009]} in 2009, and back to {arrivals[2025]} in 2025',
		subline:
			'People who arrived in South Korea, by year of arrival; several years together where no yearly count exists',
		axis: 'people',
		notes: [
			'Up to 2001 the counts of single years and periods are used, from 2002 on the ministry’s table by year.',
			'Counts of several years are drawn at their average for one year. All who came up to 1989 stand as one column: sources differ on when that count begins.'
		],
		names: { period: 'Several years together', year: 'One year' },
		plot: {
			period: '',
			year: '',
			'arrivals-early/to-1989':
				'{arrivals-early[to-1989,total,single]} to 1989,\n{arrivals-early[1990-1993,total]} to 1993'
		}
	},
	'arrivals-quarterly': {
		name: 'Arrivals by quarter',
		title:
			'{arrivals-quarterly[2019,Q4]} people came in late 2019, {arrivals-quarterly[2021,Q2]|word} in the second quarter of 2021',
		subline: 'People who arrived in South Korea, by quarter',
		axis: 'people a quarter',
		notes: ['The second half of 2025 is published as one count: it is drawn as two quarters of half of it.'],
		plot: {
			'arrivals-quarterly/2021/Q2/sum': 'Apr–June 2021',
			'arrivals-quarterly/2025/H2/sum': '{arrivals-quarterly[2025,H2]} in half a\nyear, halved'
		}
	},
	'arrivals-revisions': {
		name: 'Arrivals as first counted',
		title:
			'Later revisions moved no year’s total by more than {arrivals-revisions[2009,total,2010-01-06] - arrivals-revisions[2009,total,2024-09]} people',
		subline: 'Arrivals as first announced minus arrivals as counted today, people, by year of arrival',
		axis: 'people',
		notes: [
			'Only years with an older figure at hand are shown; for each, its first publication stands beside today’s.'
		],
		names: { difference: 'First announced minus today' },
		plot: {
			'arrivals-revisions/2009/2010-01-06/difference':
				'{arrivals-revisions[2009,total,2010-01-06] - arrivals-revisions[2009,total,2024-09]} in 2009,\nfirst count too high',
			'arrivals-revisions/2007/2009-01-05/difference':
				'−{arrivals-revisions[2007,total,2024-09] - arrivals-revisions[2007,total,2009-01-05]} in 2007,\nfirst too low'
		}
	},
	'home-province': {
		name: 'Home province',
		title:
			'{100 * (home-province[2024-09,north_hamgyong] + home-province[2024-09,ryanggang]) / home-province[2024-09]|percent0} came from two provinces along the Chinese border',
		subline: 'Arrivals by home province, all years together',
		axis: 'people',
		names: {
			kaesong_or_other: 'Kaesong, other',
			north_hamgyong: 'N. Hamgyong',
			south_hamgyong: 'S. Hamgyong',
			north_pyongan: 'N. Pyongan',
			south_pyongan: 'S. Pyongan',
			north_hwanghae: 'N. Hwanghae',
			south_hwanghae: 'S. Hwanghae'
		}
	},
	'age-at-entry': {
		name: 'Age on arrival',
		title:
			'{100 * (age-at-entry[2024-09,20-29] + age-at-entry[2024-09,30-39]) / age-at-entry[2024-09]|percent0} arrived in their twenties or thirties',
		subline: 'People who have arrived in South Korea, by age on entry and sex, all years together',
		axis: 'people',
		plot: { sum: 'of all' }
	},
	'occupation-before': {
		name: 'Occupation in the North',
		title:
			'{100 * occupation-before[2024-09,none_dependent] / occupation-before[2024-09]|percent0} had no occupation or were dependants, {100 * occupation-before[2024-09,worker] / occupation-before[2024-09]|percent0} were workers',
		subline: 'People who have arrived in South Korea, by occupation held in the North, children included',
		axis: 'people'
	},
	'education-before': {
		name: 'Schooling in the North',
		title:
			'Secondary school for {100 * education-before[2024-09,secondary] / education-before[2024-09]|percent0}, college or university for {100 * (education-before[2024-09,junior_college] + education-before[2024-09,university]) / education-before[2024-09]|percent0}',
		subline: 'People who have arrived in South Korea, by schooling in the North, children included',
		axis: 'people'
	},
	motives: {
		name: 'Reasons for leaving',
		title:
			'Economic reasons: {motives[hanawon_graduates,2016,economic_hardship]|percent0} in one count of 2016, {motives[hanawon_graduates_of_2016,2016,economic_hardship]|percent0} in another',
		subline:
			'Share of people who left for food or other economic reasons, in percent; a row for each survey or register',
		measured: 'Share of people who gave a reason for leaving, in percent; a row for each survey or register',
		axis: 'percent',
		headings: {
			register: 'Ministry register',
			hanawon: 'Resettlement centre (Hanawon)',
			foundation: 'Survey of residents',
			unclear: 'Ministry figure, of whom unclear'
		},
		notes: ['Surveys word their answers differently.'],
		names: {
			reasons: 'All reasons',
			economic: 'Economic',
			regime: 'Regime',
			freedom: 'Freedom',
			family: 'With family',
			persuaded: 'Persuaded',
			punishment: 'Punishment',
			discord: 'Discord',
			reality: 'Reality',
			'register_cumulative_2015 2015': 'arrived up to 2015',
			'register_by_arrival_year 2012': 'arrived in 2012',
			'register_by_arrival_year 2017': 'arrived in early 2017, provisional',
			'hanawon_graduates 2001': 'asked up to 2001',
			'hanawon_graduates 2016': 'reported in 2016',
			'hanawon_graduates_of_2016 2016': 'class of 2016, reported in 2017',
			'foundation 2011': 'asked in 2011, several answers',
			'foundation 2020': 'asked in 2020',
			'foundation 2023': 'asked in 2023'
		}
	},
	'before-leaving': {
		name: 'Life before leaving',
		title: 'Far more who left later recall foreign videos and three meals a day',
		subline: 'Answers on life in the North, by years of leaving',
		axis: 'percent',
		notes: [
			'Each pair joins the earliest and the latest group asked the same question. For the share of informal income the value is percent of family income.'
		],
		plot: { first: 'earlier', last: 'later', sum: 'of those asked:' },
		names: {
			informal_share_of_income: 'Informal share, of income',
			neither_wage_nor_ration: 'No wage or ration at work',
			negative_on_kim_jong_un_as_leader: 'Critical of Kim Jong-un',
			first: 'Left in the earlier years',
			last: 'Left in the later years',
			'before 2000 / 2016-2020': 'Before 2000 and 2016–2020',
			'to 2011 / from 2012': 'Up to 2011 and from 2012',
			'before 2000 / 2016-2019': 'Before 2000 and 2016–2019'
		}
	},
	'life-expectancy': {
		name: 'Life expectancy',
		title:
			'The gap in life expectancy grew from {two-koreas[1990,KOR,life_expectancy] - two-koreas[1990,PRK,life_expectancy]|1} years in 1990 to {two-koreas[2024,KOR,life_expectancy] - two-koreas[2024,PRK,life_expectancy]|1} in 2024',
		subline: 'Years a newborn child can expect to live, North and South Korea',
		credit: worldBank,
		axis: 'years',
		plot: {
			PRK: 'North, model',
			KOR: 'South',
			distance: 'years',
			'two-koreas/2002/PRK': '{two-koreas[2002,PRK,life_expectancy]|1} in 2002,\nfamine by the model'
		}
	},
	'income-gap': {
		name: 'Income gap',
		title:
			'Income per head in the South was {two-koreas[2024,KOR,gni_per_capita_thousand_won] / two-koreas[2024,PRK,gni_per_capita_thousand_won]|1} times the North’s in 2024',
		subline: 'National income per person, South Korea as a multiple of North Korea, as estimated by the Bank of Korea',
		credit: 'Bank of Korea and Statistics Korea, as the press reported',
		axis: 'times',
		notes: ['Computed: income per person in the South divided by that in the North, each pair as first published.'],
		names: { ratio: 'South to North', earlier: 'Earlier, on other bases' },
		breaks: { 2008: 'older bases', 2018: 'another basis', 2023: 'new basis' }
	},
	undernourishment: {
		name: 'Undernourishment',
		title: 'By FAO’s model, {two-koreas[2018,PRK,undernourishment]} percent in the North lacked food energy in 2018',
		subline: 'Share of people whose food does not cover the energy they need, in percent, North and South Korea',
		credit: `${worldBank}, with FAO`,
		axis: 'percent',
		plot: { PRK: 'North, model', KOR: 'South, model' }
	},
	'child-stunting': {
		name: 'Stunted growth of children',
		title:
			'Stunted children in the North: {two-koreas[1998,PRK,child_stunting]|percent} in 1998, {two-koreas[2017,PRK,child_stunting]|percent} in 2017',
		subline: 'Share of children under five who are too short for their age, in percent, single surveys',
		credit: worldBank,
		axis: 'percent',
		plot: { PRK: 'North', KOR: 'South' }
	},
	'under5-mortality': {
		name: 'Child mortality',
		title:
			'Child deaths in 2024: {two-koreas[2024,PRK,under5_mortality]|1} per thousand in the North, {two-koreas[2024,KOR,under5_mortality]|1} in the South',
		subline: 'Deaths before the fifth birthday for each thousand live births, North and South Korea',
		credit: `${worldBank}, with UN IGME`,
		axis: 'per thousand',
		plot: {
			PRK: 'North, model',
			KOR: 'South',
			'two-koreas/1995/PRK': '{two-koreas[1995,PRK,under5_mortality]|0} in 1995,\nfamine by the model'
		}
	},
	electricity: {
		name: 'Access to electricity',
		title: 'An estimated {two-koreas[2023,PRK,electricity_access]|percent} in the North had electricity in 2023',
		subline: 'Share of people with access to electricity, in percent, North and South Korea',
		credit: worldBank,
		axis: 'percent',
		plot: { PRK: 'North, model', KOR: 'South, model' }
	},
	'foreign-videos': {
		name: 'Foreign videos',
		title:
			'Foreign videos: seen by {before-leaving[before 2000,watched_foreign_videos]|percent} before 2000, {before-leaving[2016-2020,watched_foreign_videos]|percent} in 2016–2020',
		subline: 'Newcomers’ answers, by years of leaving',
		axis: 'percent',
		notes: [
			'What people mainly watched, and whether their view of the regime grew worse, are shares of those who had watched.'
		],
		headings: {
			watched_foreign_videos: 'Had watched them',
			interested_in_foreign_videos: 'Were interested'
		},
		names: {
			share: 'Share who said so',
			watched: 'Of all who had watched',
			'watched_foreign_videos before 2000': 'left before 2000',
			'watched_foreign_videos 2016-2020': 'left 2016 to 2020',
			'interested_in_foreign_videos to 2011': 'left up to 2011',
			'interested_in_foreign_videos from 2012': 'left from 2012',
			'mainly_watched_chinese all': 'mainly Chinese ones',
			'mainly_watched_south_korean all': 'mainly South Korean ones',
			'view_of_regime_worse_after_watching all': 'now saw the regime as worse'
		}
	},
	'mobile-subscriptions': {
		name: 'Mobile subscriptions',
		title:
			'North Korea had {two-koreas[2022,PRK,mobile_subscriptions]|1} mobile subscriptions per hundred people in 2022',
		subline: 'Mobile phone subscriptions for each hundred people, North and South Korea',
		credit: `${worldBank}, with ITU`,
		axis: 'per hundred people',
		plot: { PRK: 'North', KOR: 'South', 'two-koreas/2008/PRK': 'in 2008' }
	},
	'direct-crossings': {
		name: 'Direct crossings',
		title:
			'From 2010 to 2017 between {direct-crossings[2013]|word} and {direct-crossings[2011]} people a year came directly',
		subline:
			'People who came straight to the South over the land line or the sea border, by year; no count after {year(direct-crossings[])|year} is known',
		axis: 'people',
		credit: 'Ministry of National Defense; on loudspeakers UPI, Reuters and EFE',
		notes: ['Shaded: when South Korean loudspeakers were on. The shading shows when, it does not show a cause.'],
		names: { loudspeakers: 'South’s loudspeakers on' },
		plot: { 'direct-crossings/2017': 'to Dec' }
	},
	'reward-ceilings': {
		name: 'Ceilings of rewards',
		title:
			'The decree caps rewards at {reward-ceilings[secret_information,2017 decree]|million} won, {reward-ceilings[any_by_ministers_decision,2017 decree]|million} by exception',
		subline: 'Highest reward by kind and rule, million won',
		axis: 'million won',
		plot: { absent: 'none named' },
		names: { '1997': '1997 rule', '2017 draft': '2017 draft', '2017 decree': '2017 decree' }
	},
	'rewards-paid': {
		name: 'Rewards paid',
		title:
			'In 2022 rewards went to {rewards-paid[2022,recipients]} people, {rewards-paid[2022,average]|million} won on average',
		subline: 'People rewarded for information or equipment',
		axis: 'people',
		notes: ['For 2016 one of two sources dates the count to September.'],
		plot: {
			'rewards-paid/2017/recipients': 'to Sept',
			'rewards-paid/2022/recipients':
				'{rewards-paid[2022,recipients]}\n{rewards-paid[2022,average]|million} won\non average',
			'rewards-paid/2025/recipients': 'to Aug'
		}
	},
	'thailand-entries': {
		name: 'Entries into Thailand',
		title:
			'Thai police counted {thailand-entries[2004]} North Korean entries in 2004 and {thailand-entries[2010]} in 2010',
		subline: 'Entries of North Koreans that Thai police recorded as illegal, a year',
		axis: 'entries',
		credit: 'Thai police, by the Bangkok Post (Korea Herald, VOA Korean)'
	},
	'returns-to-north': {
		name: 'Returns to the North',
		title: '{returns-to-north[]} people are known to have gone back to the North since 2012',
		subline: 'Resettled defectors confirmed to have returned to North Korea, people a year',
		axis: 'people',
		plot: { sum: '{returns-to-north[]} in all', 'returns-to-north/2025': 'to Dec' }
	},
	'repatriations-reported': {
		name: 'Reported returns from China',
		title: 'Rights groups report more than {repatriations-reported[2023-10-09]} people sent back in October 2023',
		subline: 'People China is reported to have returned',
		axis: 'people, all by estimate',
		notes: ['Where reports differ, a thin line joins the lowest number and the highest.']
	},
	'refugees-abroad': {
		name: 'Refugees by country',
		title:
			'On record in the United Kingdom: {refugees-abroad[2013,GBR,measure=refugees]} refugees in 2013, {refugees-abroad[2025,GBR,measure=refugees]} in 2025',
		subline: 'Refugees on record with UNHCR at year’s end',
		axis: 'people',
		notes: ['Leaving the record is not leaving the country.'],
		plot: {
			GBR: 'UK',
			'refugees-abroad/2016/GBR': '{refugees-abroad[2016,GBR,measure=refugees]} in 2016;\nold records\nseem to end'
		}
	},
	'refugees-abroad-totals': {
		name: 'Refugees worldwide',
		title:
			'Refugees on record abroad fell from {refugees-abroad-totals[2016,refugees_sum_of_countries]} in 2016 to {refugees-abroad-totals[2025,refugees_sum_of_countries]} in 2025',
		subline: 'People from North Korea on record with UNHCR at the end of the year',
		axis: 'people',
		credit: 'UNHCR Refugee Data Finder (release of June 2026)',
		names: {
			asylum_seekers_sum_of_countries: 'Claims still pending'
		},
		plot: {
			refugees_sum_of_countries: 'Refugees',
			asylum_seekers_sum_of_countries: 'Pending',
			'refugees-abroad-totals/2016/refugees_sum_of_countries':
				'{refugees-abroad-totals[2016,refugees_sum_of_countries]} refugees\nin 2016'
		}
	},
	'us-admissions': {
		name: 'Admissions to the United States',
		title: 'The United States admitted {us-admissions[2006..2021]} refugees from 2006 to 2021',
		subline: 'North Koreans admitted as refugees, people, by US fiscal year (October to September)',
		axis: 'people',
		credit: 'US State Department, by Radio Free Asia, Yonhap and Koreatown Daily',
		plot: { sum: '{us-admissions[2006..2021]} in all; no later count found' }
	},
	'settlement-support': {
		name: 'Settlement support',
		title:
			'The basic grant, cut to {settlement-support[basic,1,2007-01-01]|million} won in 2007, was {settlement-support[basic,1,2024]|million} again in 2024',
		subline: 'Grant and housing for one person, million won',
		measured: 'Basic grant and housing subsidy, granted once to a household, by number of people',
		axis: 'million won',
		notes: [
			'A line ends with the last year for which a source gives the amount. What came after is not documented.',
			'Until the rules of 2005 all was paid in cash: {settlement-support[basic,1,2004]|million} won to one person.'
		],
		names: { 'cash 1': 'All in cash, one person, up to 2004' },
		plot: {
			'basic 1': 'Basic grant',
			'housing 1': 'Housing',
			'settlement-support/basic/1/2005-01-01/2006-12-31': 'each',
			'settlement-support/basic/1/2007-01-01/2012-12-31': 'from 2007',
			'settlement-support/basic/1/2013-01-01/2019-07-15': 'basic grant',
			'settlement-support/housing/1/2018-01-01/': 'housing',
			'settlement-support/basic/1/2025/': 'proposed'
		},
		breaks: { 2005: 'new rules from 2005' }
	},
	'support-in-months': {
		name: 'Support in months of income',
		title:
			'Grant and housing: {(support-in-months[2007,basic_grant] + support-in-months[2007,housing_subsidy]) / support-in-months[2007,minimum_wage]|1} months of minimum wage in 2007, {(support-in-months[2024,basic_grant] + support-in-months[2024,housing_subsidy]) / support-in-months[2024,minimum_wage]|1} in 2024',
		subline:
			'Basic grant and housing subsidy of one person, in months of the minimum wage and the minimum living cost of the year',
		axis: 'months',
		credit: 'Ministry of Unification; yardsticks by Yonhap, Dong-A Ilbo and other press',
		notes: ['Months = basic grant plus housing subsidy, divided by the monthly yardstick of the same year.'],
		names: {
			minimum_wage: 'In minimum wages',
			minimum_living_cost: 'In living costs',
			median_income: 'In median incomes'
		},
		breaks: { 2007: 'shorter month of minimum wage' }
	},
	incentives: {
		name: 'Incentives and allowances',
		title:
			'Three years in work could add up to {incentives[employment_incentive,all,2024]|million} won to the grant in 2024',
		subline:
			'Incentive for those who stay in work, the first, second and third year added, in million won; provinces are all but the capital region',
		measured:
			'Incentives, allowances, aid and savings support beside the basic grant, for those who meet the conditions',
		axis: 'million won',
		headings: { sum: 'Rule of 2024', parts: 'Rule of 2022' },
		plot: {
			'incentives/employment_incentive/provinces/2022/2022/sum':
				'= {incentives[employment_incentive,year_1_provinces,2022] / 1000000|0} + {incentives[employment_incentive,year_2_provinces,2022] / 1000000|0} + {incentives[employment_incentive,year_3_provinces,2022] / 1000000|0}',
			'incentives/employment_incentive/capital_region/2022/2022/sum':
				'= {incentives[employment_incentive,year_1_capital_region,2022] / 1000000|0} + {incentives[employment_incentive,year_2_capital_region,2022] / 1000000|0} + {incentives[employment_incentive,year_3_capital_region,2022] / 1000000|0}'
		},
		notes: ['Sums for training, new jobs and aid stand in “All sums, by year”.'],
		names: {
			sum: 'Sum',
			'all work': 'For work and training',
			'all aid': 'Allowances, savings, aid',
			'asset_account saving_per_month_maximum': 'a month, at most',
			'asset_account saving_per_month_minimum': 'a month, at least',
			'asset_account total_maximum': 'in all',
			'employment_incentive all': 'at most',
			'parts provinces': 'in the provinces',
			'parts capital_region': 'in the capital region',
			provinces: 'provinces, three years',
			capital_region: 'capital region, three years',
			'employment_incentive first_claim_capital_region': 'first claim, capital',
			'employment_incentive first_claim_provinces': 'first claim, provinces',
			'employment_incentive year_1': 'first year',
			'employment_incentive year_2': 'second year',
			'employment_incentive year_3': 'third year',
			'employment_incentive year_1_capital_region': 'first year, capital',
			'employment_incentive year_2_capital_region': 'second year, capital',
			'employment_incentive year_3_capital_region': 'third year, capital',
			'employment_incentive year_1_provinces': 'first year, provinces',
			'employment_incentive year_2_provinces': 'second year, provinces',
			'employment_incentive year_3_provinces': 'third year, provinces',
			'incentives_maximum all': 'All, arrived by 2014',
			'new_start_incentive per_claim': 'A new job after five years',
			'licence_incentive once': 'Licence of a trade, once',
			'training_incentive hours_500': 'Training, shortest course',
			'training_incentive hours_620': 'Training, middle course',
			'training_incentive hours_740': 'Training, longest course',
			'emergency_aid lifetime': 'in a lifetime',
			'emergency_aid per_case': 'one case',
			'additional_allowance age_60_or_over': 'aged sixty or over',
			'additional_allowance disability_grade_1': 'disability, grade one',
			'additional_allowance disability_grades_2_3': 'disability, grades two, three',
			'additional_allowance disability_grades_4_5': 'disability, grades four, five',
			'additional_allowance long_term_care_per_month': 'long-term care, a month',
			'additional_allowance single_parent_child_under_13': 'lone parent, younger child',
			'additional_allowance third_country_child_under_16': 'child born abroad',
			'additional_allowance unaccompanied_youth_per_month': 'youth alone, a month'
		}
	},
	'settlement-paid': {
		name: 'Settlement money paid',
		title:
			'Payments rose from {settlement-paid[1998]|billion} won in 1998 to {settlement-paid[2007] / 1000000000|1} billion in 2007',
		subline: 'Grants, incentives, allowances and housing money actually paid in the whole country, won a year',
		measured: 'Grants, incentives, allowances and housing money actually paid in the whole country, by year',
		axis: 'billion won',
		plot: { 'settlement-paid/2008': 'to June' }
	},
	'settlement-budget': {
		name: 'Settlement budget',
		title:
			'The budget fell from {settlement-budget[2013,final]|billion} won in 2013 to {settlement-budget[2023,final]|billion} in 2023',
		subline: 'Budget of the settlement support programme, won a year, for the years found',
		measured: 'Budget of the settlement support programme by year, as decided or as proposed',
		axis: 'billion won',
		headings: { final: 'As decided', proposal: 'As proposed' },
		names: { budget: 'Budget', 'final 2002': '2002, narrower count' }
	},
	'consumer-prices': {
		name: 'Consumer prices',
		title:
			'Consumer prices rose by {100 * prices[2024,cpi_2020_100] / prices[2007,cpi_2020_100] - 100|percent0} from 2007 to 2024',
		subline: 'Consumer prices in South Korea, index with the year 2020 as its base',
		axis: 'index, 2020 as base',
		plot: {
			'prices/2007/cpi_2020_100': 'in 2007',
			'prices/2024/cpi_2020_100':
				'+{100 * prices[2024,cpi_2020_100] / prices[2007,cpi_2020_100] - 100|0}%\n{prices[2024,cpi_2020_100]|0} in 2024'
		}
	},
	unemployment: {
		name: 'Unemployment',
		title:
			'Unemployment stays above average: {labour[2025,defectors,total,unemployment_rate]|percent} in 2025, against {labour[2025,general_population,total,unemployment_rate]|1} overall',
		subline: 'Share of the labour force without work, percent',
		axis: 'percent',
		names: { earlier: 'Defectors, earlier surveys' },
		plot: { general_population: 'Overall', earlier: 'Earlier surveys' },
		breaks: { 2008: 'earlier surveys', 2011: 'new survey' }
	},
	'employment-and-participation': {
		name: 'Employment and participation',
		title:
			'The gap in employment shrank from {labour[2012,general_population,total,employment_rate] - labour[2012,defectors,total,employment_rate]|1} points in 2012 to {labour[2025,general_population,total,employment_rate] - labour[2025,defectors,total,employment_rate]|1} in 2025',
		subline: 'Share of adults in work, in percent, not adjusted for age: defectors beside all South Koreans',
		axis: 'percent',
		names: {
			'defectors employment_rate': 'Defectors in work',
			'general_population employment_rate': 'All South Koreans in work',
			'defectors participation_rate': 'Defectors in the labour force',
			'general_population participation_rate': 'All South Koreans in the labour force',
			'earlier employment_rate': 'Defectors in work, earlier surveys',
			'earlier participation_rate': 'Defectors in the labour force, earlier surveys'
		},
		plot: {
			distance: 'points',
			'defectors employment_rate': 'Defectors',
			'general_population employment_rate': 'All',
			'defectors participation_rate': 'Defectors, labour force',
			'general_population participation_rate': 'All, labour force',
			'earlier employment_rate': 'Earlier surveys',
			'earlier participation_rate': 'Labour force, earlier'
		},
		breaks: { 2008: 'earlier surveys', 2011: 'new survey' }
	},
	'labour-by-sex': {
		name: 'Work of women and men',
		title:
			'{labour[2024,defectors,female,employment_rate]|percent} of women and {labour[2024,defectors,male,employment_rate]|percent} of men had work in 2024',
		subline: 'Adult defectors in years with rates by sex; the unemployed, of those in work or looking',
		axis: 'percent',
		notes: ['Only years for which rates by sex were found are shown.'],
		names: {
			employment_rate: 'In work',
			participation_rate: 'In work or looking',
			unemployment_rate: 'Unemployed'
		}
	},
	wages: {
		name: 'Wages',
		title:
			'Wages rose from {100 * wages[2012,defectors,total] / wages[2012,general_population,total]|1} to {100 * wages[2025,defectors,total] / wages[2025,general_population,total]|percent} of the average between 2012 and 2025',
		subline:
			'Average monthly wage of defectors in paid jobs, in percent of that of all South Koreans; years with both figures',
		measured: 'Average monthly wage in paid jobs: defectors beside all South Koreans, women and men',
		axis: 'percent',
		names: { ratio: 'Defectors, percent of all' }
	},
	'employment-type': {
		name: 'Kinds of employment',
		title:
			'Day labour fell from {employment-type[2011,daily]|percent} in 2011 to {employment-type[2019,daily]|percent} in 2019',
		subline: 'Kinds of employment of defectors, in percent of all who had work',
		axis: 'percent',
		names: {
			'earlier daily': 'Day labour, survey of 2010',
			'earlier regular': 'Regular job, survey of 2010',
			'earlier temporary': 'Temporary job, survey of 2010',
			'earlier self_employed': 'Self-employed, survey of 2010'
		},
		plot: { regular: 'Regular', daily: 'Day labour', temporary: 'Temporary' },
		breaks: { 2010: 'earlier survey', 2011: 'new survey' }
	},
	tenure: {
		name: 'Time with one employer',
		title:
			'Time with one employer rose from {tenure[2014,defectors]} months in 2014 to {tenure[2025,defectors]} in 2025',
		subline:
			'Average time of wage workers with their present employer, in months: defectors, all South Koreans for 2014',
		axis: 'months',
		plot: { general_population: 'South Koreans' }
	},
	'livelihood-benefit': {
		name: 'Livelihood benefit',
		title:
			'On livelihood benefit: {livelihood-benefit[2008,defectors]|percent} in 2008, {livelihood-benefit[2023,defectors]|percent} in 2023',
		subline: 'Share of defectors who receive the livelihood benefit of basic social security, in percent',
		axis: 'percent',
		names: { earlier: 'Defectors, another count' },
		plot: { general_population: 'South Koreans' },
		breaks: { 2007: 'other count', 2008: 'yearly series' }
	},
	'unemployment-surveys': {
		name: 'Unemployment in other surveys',
		title:
			'A telephone panel found {labour-other-surveys[2005,nkdb_panel,unemployment_rate]|percent0} unemployed in 2005, {labour-other-surveys[2023,nkdb_panel,unemployment_rate]|1} in 2023',
		subline:
			'Unemployment of defectors by a smaller survey, a point for each year found, and by the yearly one, in percent',
		axis: 'percent',
		credit: 'NKDB and Korea Hana Foundation, in press reports and copies of ministry tables',
		notes: ['Each line is one survey: they differ in method and in the people they asked.'],
		names: {
			official: 'Official, all South Koreans',
			defectors: 'Foundation, yearly survey',
			earlier: 'Foundation, earlier surveys'
		},
		plot: {
			nkdb_panel: 'Panel',
			nkdb_panel_june: 'Panel, June',
			ministry_answer: 'Ministry',
			foundation_basic_final: 'Basic survey',
			defectors: 'Yearly survey',
			earlier: 'Earlier surveys',
			official: 'All South Koreans'
		},
		breaks: { 2008: 'earlier surveys', 2011: 'new survey' }
	},
	'survey-sizes': {
		name: 'Size of the surveys',
		title: '{survey-meta[2014]} people answered the survey in 2014, about {survey-meta[2025]} in 2025',
		subline: 'People who answered the settlement survey; of years without a column no number was found',
		axis: 'people',
		plot: {
			near_census: '',
			sample: '',
			basic: '',
			'survey-meta/2014/near_census/15+/2014-07/2014-09': '{survey-meta[2014]} in 2014,\nnearly all asked',
			'survey-meta/2025/sample/15+/2025-05/2025-06': '{survey-meta[2025]}\nsample'
		},
		breaks: { 2010: 'another survey' }
	},
	wellbeing: {
		name: 'Satisfaction and discrimination',
		title:
			'{wellbeing[2025,satisfied]|percent} were satisfied in 2025, {wellbeing[2025,discriminated]} percent felt discrimination',
		subline: 'Satisfied with life, felt discrimination, percent',
		axis: 'percent',
		plot: { satisfied: 'Satisfied', discriminated: 'Discrimination' }
	},
	'satisfaction-reasons': {
		name: 'Reasons for satisfaction',
		title: 'Content above all with freedom, unhappy to be apart from family',
		subline:
			'Main reason named by defectors who were satisfied, and by those who were not, in percent of each group, in 2019',
		axis: 'percent',
		notes: [
			'For 2019 more reasons were found than for later years: “From 2019, by year” shows them. Other reasons were not reported.'
		],
		headings: {
			satisfied: '{wellbeing[2019,satisfied]|1}% satisfied, because of',
			dissatisfied: '{#dissatisfied-2019|1}% dissatisfied, because of'
		},
		names: {
			satisfied: 'Satisfied because of',
			dissatisfied: 'Dissatisfied because of',
			'single answers': 'From 2019, one answer each',
			'multiple answers': 'To 2016, several answers each',
			'satisfied free_life': 'A free life',
			'satisfied income_for_work': 'Income for work',
			'satisfied better_off_than_north': 'Better off than in the North',
			'satisfied with_family': 'Living with family',
			'satisfied chosen_work': 'Work of their own choice',
			'satisfied rest': 'Not reported',
			'dissatisfied rest': 'Not reported',
			rest: 'Not reported',
			'dissatisfied apart_from_family': 'Living apart from family',
			'dissatisfied fierce_competition': 'Fierce competition',
			'dissatisfied discrimination': 'Discrimination',
			'dissatisfied economic_hardship': 'Economic hardship'
		},
		plot: {
			satisfied: '',
			dissatisfied: ''
		}
	},
	students: {
		name: 'Pupils',
		title: 'A wider definition lifted the count from {students[2023,all]} to {students[2024,all]} in 2024',
		subline: 'Pupils with a North Korean background in South Korean schools, as of April',
		axis: 'pupils',
		credit: 'Official school counts, in press reports',
		names: { total: 'Pupils', before: 'As counted until 2023' },
		plot: {
			total: '',
			before: '',
			'students-birthplace/2025/sum':
				'{students-birthplace[2025,north_korea] + students-birthplace[2025,third_country]}\nold rule'
		},
		notes: ['From 2024 on children born in the South are counted too.'],
		breaks: { 2024: 'wider definition' }
	},
	'students-birthplace': {
		name: 'Pupils by place of birth',
		title: 'In 2025 only {students-birthplace[2025,north_korea]} of {students[2025,all]} pupils were born in the North',
		subline: 'Pupils with a North Korean background in South Korean schools, by place of birth',
		axis: 'pupils',
		credit: 'Official school counts, in press reports',
		names: { third_country: 'Elsewhere' },
		plot: { north_korea: 'North', south_korea: 'South' },
		breaks: { 2025: 'wider definition' }
	},
	dropout: {
		name: 'School drop-out',
		title:
			'Drop-out of northern pupils fell from {dropout[2008,defectors]|percent} in 2008 to {dropout[2023,defectors]|1} in 2023',
		subline: 'Share of pupils who left school within a school year, in percent: defectors beside all pupils',
		axis: 'percent',
		credit: 'Official school counts, in press reports and copies of ministry tables',
		names: { defectors: 'Pupils of northern background', general_population: 'All pupils' },
		plot: {
			defectors: 'Northern pupils',
			'dropout/2008/defectors': 'northern pupils',
			'dropout/2015/general_population': 'all pupils',
			'dropout/2025/defectors': 'northern',
			'dropout/2025/general_population': 'all'
		},
		breaks: { 2025: 'wider definition' }
	},
	residence: {
		name: 'Where people live',
		title:
			'{100 * (residence[2024,gyeonggi] + residence[2024,seoul] + residence[2024,incheon]) / residence[2024]|percent0} live in Gyeonggi, Seoul or Incheon',
		subline: 'Defectors by region of residence in the South',
		axis: 'people',
		names: {
			south_chungcheong_sejong: 'S. Chungcheong',
			north_chungcheong: 'N. Chungcheong',
			south_gyeongsang: 'S. Gyeongsang',
			north_gyeongsang: 'N. Gyeongsang',
			south_jeolla: 'S. Jeolla',
			north_jeolla: 'N. Jeolla'
		}
	},
	'claim-verdicts': {
		name: 'Claims by verdict',
		title:
			'The evidence supports {count claims[supported]} claims, {count claims[partly]} in part and {count claims[contested] + count claims[contradicted] + count claims[not_checkable]} not',
		subline: 'All {count claims[]} claims of the article, by what the evidence says about them',
		axis: 'claims',
		credit: (publishers, others) => `Southward; the claims rest on ${publishers} and ${others} other publishers`,
		notes: ['Counted from the table of claims.'],
		plot: { sum: '{count claims[contested] + count claims[contradicted] + count claims[not_checkable]} not' },
		names: { claims: 'Claims' }
	}
} satisfies ChartWordsBySlug;
