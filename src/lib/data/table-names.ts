// Written by `npm run datasets -- --write` from datasets/datapackage.json. Do not edit.

export const tableNames = [
	'arrivals',
	'arrivals-early',
	'arrivals-quarterly',
	'arrivals-cumulative',
	'arrivals-revisions',
	'age-at-entry',
	'home-province',
	'occupation-before',
	'education-before',
	'residence',
	'motives',
	'before-leaving',
	'refugees-abroad',
	'refugees-abroad-totals',
	'thailand-entries',
	'us-admissions',
	'two-koreas',
	'settlement-support',
	'support-in-months',
	'incentives',
	'settlement-paid',
	'settlement-budget',
	'reward-ceilings',
	'rewards-paid',
	'direct-crossings',
	'returns-to-north',
	'repatriations-reported',
	'labour',
	'labour-other-surveys',
	'unemployment-official',
	'wages',
	'tenure',
	'employment-type',
	'livelihood-benefit',
	'wellbeing',
	'satisfaction-reasons',
	'students',
	'students-birthplace',
	'dropout',
	'timeline',
	'claims',
	'prices',
	'survey-meta',
	'two-koreas-indicators',
	'side-numbers',
	'glossary',
	'sources',
	'changes'
] as const;

export type TableName = (typeof tableNames)[number];

/** What rows say of where they come from and how far they go. */
type Provenance = {
	readonly evidence: 'corroborated' | 'single' | 'derived';
	readonly flag:
		'break' | 'provisional' | 'proposal' | 'rounded' | 'modelled' | 'transcribed' | 'estimate' | 'superseded' | null;
	readonly source: string;
	readonly note: string | null;
};

/** One row of each table, as its schema declares it. */
export interface TableRows {
	arrivals: Provenance & {
		readonly year: number;
		readonly sex: 'male' | 'female';
		readonly value: number;
	};
	'arrivals-early': Provenance & {
		readonly period:
			| 'to-1989'
			| '1990-1993'
			| '1994'
			| '1995'
			| '1996'
			| '1997'
			| '1998'
			| '1999'
			| '2000'
			| '2001'
			| 'to-1998'
			| '1999-2001';
		readonly year_from: number | null;
		readonly year_to: number;
		readonly sex: 'total' | 'male' | 'female';
		readonly series: 'single' | 'block';
		readonly value: number;
	};
	'arrivals-quarterly': Provenance & {
		readonly year: number;
		readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H2';
		readonly sex: 'total' | 'male' | 'female';
		readonly value: number;
	};
	'arrivals-cumulative': Provenance & {
		readonly date: string;
		readonly kind: 'year_end' | 'published';
		readonly value: number;
	};
	'arrivals-revisions': Provenance & {
		readonly year: number;
		readonly sex: 'total' | 'male' | 'female';
		readonly published: string;
		readonly value: number;
	};
	'age-at-entry': Provenance & {
		readonly as_of: string;
		readonly age_group: '0-9' | '10-19' | '20-29' | '30-39' | '40-49' | '50-59' | '60+';
		readonly sex: 'total' | 'male' | 'female';
		readonly value: number;
	};
	'home-province': Provenance & {
		readonly as_of: string;
		readonly province:
			| 'chagang'
			| 'kaesong'
			| 'kangwon'
			| 'nampo'
			| 'north_hamgyong'
			| 'north_hwanghae'
			| 'north_pyongan'
			| 'pyongyang'
			| 'ryanggang'
			| 'south_hamgyong'
			| 'south_hwanghae'
			| 'south_pyongan'
			| 'other'
			| 'kaesong_or_other';
		readonly sex: 'male' | 'female';
		readonly iso: string | null;
		readonly province_ko: string;
		readonly value: number;
	};
	'occupation-before': Provenance & {
		readonly as_of: string;
		readonly occupation:
			| 'worker'
			| 'none_dependent'
			| 'service'
			| 'soldier'
			| 'professional'
			| 'management'
			| 'arts_sports'
			| 'not_applicable';
		readonly sex: 'total' | 'male' | 'female';
		readonly value: number;
	};
	'education-before': Provenance & {
		readonly as_of: string;
		readonly education:
			| 'preschool'
			| 'kindergarten'
			| 'primary'
			| 'secondary'
			| 'junior_college'
			| 'university'
			| 'no_schooling'
			| 'other';
		readonly sex: 'total' | 'male' | 'female';
		readonly value: number;
	};
	residence: Provenance & {
		readonly as_of: string;
		readonly region:
			| 'seoul'
			| 'busan'
			| 'daegu'
			| 'incheon'
			| 'gwangju'
			| 'daejeon'
			| 'ulsan'
			| 'gyeonggi'
			| 'gangwon'
			| 'north_chungcheong'
			| 'south_chungcheong_sejong'
			| 'north_jeolla'
			| 'south_jeolla'
			| 'north_gyeongsang'
			| 'south_gyeongsang'
			| 'jeju';
		readonly sex: 'total' | 'male' | 'female';
		readonly iso: string;
		readonly region_ko: string;
		readonly value: number;
	};
	motives: Provenance & {
		readonly survey:
			| 'foundation_2011'
			| 'foundation_2020_2023'
			| 'hanawon_graduates'
			| 'hanawon_graduates_of_2016'
			| 'register_by_arrival_year'
			| 'register_cumulative_2015';
		readonly year: number;
		readonly motive:
			| 'economic_hardship'
			| 'food_shortage'
			| 'food_and_economic_hardship'
			| 'search_for_freedom'
			| 'dislike_of_regime'
			| 'discontent_with_regime'
			| 'discontent_with_reality'
			| 'came_with_family'
			| 'persuaded_by_others'
			| 'fear_of_punishment'
			| 'family_discord';
		readonly value: number;
	};
	'before-leaving': Provenance & {
		readonly departure_period:
			| 'before 2000'
			| '2006-2010'
			| '2011-2015'
			| '2016-2019'
			| '2016-2020'
			| 'to 2011'
			| 'from 2012'
			| 'from 2016'
			| 'all';
		readonly indicator:
			| 'any_private_economy'
			| 'private_economy_only'
			| 'state_and_private_economy'
			| 'state_economy_only'
			| 'informal_share_of_income'
			| 'neither_wage_nor_ration'
			| 'never_received_rations'
			| 'can_earn_at_markets'
			| 'paid_bribes'
			| 'officials_took_30_percent'
			| 'rich_poor_gap_growing'
			| 'three_meals_a_day'
			| 'used_mobile_phone'
			| 'watched_foreign_videos'
			| 'interested_in_foreign_videos'
			| 'mainly_watched_south_korean'
			| 'mainly_watched_chinese'
			| 'view_of_regime_worse_after_watching'
			| 'surveillance_or_house_search'
			| 'surveillance_tightened'
			| 'supports_hereditary_succession'
			| 'negative_on_succession_of_kim_jong_un'
			| 'negative_on_kim_jong_un_as_leader'
			| 'sample_women'
			| 'sample_border_areas'
			| 'sample_pyongyang';
		readonly value: number;
	};
	'refugees-abroad': Provenance & {
		readonly year: number;
		readonly country_iso3:
			| 'AUS'
			| 'BEL'
			| 'BRA'
			| 'CAN'
			| 'CHE'
			| 'CHL'
			| 'DEU'
			| 'DNK'
			| 'ESP'
			| 'FRA'
			| 'GBR'
			| 'IRL'
			| 'ISR'
			| 'KGZ'
			| 'KHM'
			| 'KWT'
			| 'LUX'
			| 'NLD'
			| 'NOR'
			| 'RUS'
			| 'SWE'
			| 'THA'
			| 'USA'
			| 'UZB';
		readonly country: string;
		readonly measure: 'refugees' | 'asylum_seekers';
		readonly value: number;
	};
	'refugees-abroad-totals': Provenance & {
		readonly year: number;
		readonly measure: 'refugees' | 'asylum_seekers' | 'refugees_sum_of_countries' | 'asylum_seekers_sum_of_countries';
		readonly value: number;
	};
	'thailand-entries': Provenance & {
		readonly year: number;
		readonly value: number;
	};
	'us-admissions': Provenance & {
		readonly fiscal_year: number;
		readonly value: number;
	};
	'two-koreas': Provenance & {
		readonly year: number;
		readonly country_iso3: 'PRK' | 'KOR';
		readonly indicator:
			| 'life_expectancy'
			| 'under5_mortality'
			| 'infant_mortality'
			| 'fertility'
			| 'undernourishment'
			| 'child_stunting'
			| 'electricity_access'
			| 'mobile_subscriptions'
			| 'population'
			| 'gni_per_capita_thousand_won';
		readonly value: number;
	};
	'settlement-support': Provenance & {
		readonly item: 'basic' | 'housing';
		readonly household_size: '1' | '2' | '3' | '4' | '5' | '6' | '7+' | '4+' | '2-4' | '5+';
		readonly effective_from: string;
		readonly effective_to: string | null;
		readonly last_documented: number;
		readonly value: number;
	};
	'support-in-months': Provenance & {
		readonly year: number;
		readonly measure: 'basic_grant' | 'housing_subsidy' | 'minimum_living_cost' | 'median_income' | 'minimum_wage';
		readonly value: number;
	};
	incentives: Provenance & {
		readonly item:
			| 'employment_incentive'
			| 'training_incentive'
			| 'licence_incentive'
			| 'new_start_incentive'
			| 'incentives_maximum'
			| 'additional_allowance'
			| 'emergency_aid'
			| 'asset_account';
		readonly variant:
			| 'age_60_or_over'
			| 'disability_grade_1'
			| 'disability_grades_2_3'
			| 'disability_grades_4_5'
			| 'long_term_care_per_month'
			| 'single_parent_child_under_13'
			| 'third_country_child_under_16'
			| 'unaccompanied_youth_per_month'
			| 'saving_per_month_minimum'
			| 'saving_per_month_maximum'
			| 'total_maximum'
			| 'lifetime'
			| 'per_case'
			| 'first_claim_capital_region'
			| 'first_claim_provinces'
			| 'year_1'
			| 'year_1_capital_region'
			| 'year_1_provinces'
			| 'year_2'
			| 'year_2_capital_region'
			| 'year_2_provinces'
			| 'year_3'
			| 'year_3_capital_region'
			| 'year_3_provinces'
			| 'all'
			| 'once'
			| 'per_claim'
			| 'hours_500'
			| 'hours_620'
			| 'hours_740';
		readonly effective_from: string;
		readonly effective_to: string | null;
		readonly last_documented: number;
		readonly value: number;
	};
	'settlement-paid': Provenance & {
		readonly year: number;
		readonly value: number;
	};
	'settlement-budget': Provenance & {
		readonly year: number;
		readonly kind: 'final' | 'proposal';
		readonly value: number;
	};
	'reward-ceilings': Provenance & {
		readonly category:
			| 'secret_information'
			| 'warship_or_fighter_bomber'
			| 'tank_missile_or_other_aircraft'
			| 'other_arms'
			| 'any_by_ministers_decision';
		readonly regime: '1997' | '2017 draft' | '2017 decree';
		readonly effective_from: string;
		readonly value: number;
	};
	'rewards-paid': Provenance & {
		readonly year: number;
		readonly measure: 'recipients' | 'total' | 'highest' | 'average';
		readonly value: number;
	};
	'direct-crossings': Provenance & {
		readonly year: number;
		readonly value: number;
	};
	'returns-to-north': Provenance & {
		readonly year: number;
		readonly value: number;
	};
	'repatriations-reported': Provenance & {
		readonly date: string;
		readonly reporter: 'hrw';
		readonly low: number | null;
		readonly high: number | null;
		readonly value: number;
	};
	labour: Provenance & {
		readonly year: number;
		readonly group: 'defectors' | 'general_population';
		readonly sex: 'total' | 'male' | 'female';
		readonly indicator: 'participation_rate' | 'employment_rate' | 'unemployment_rate';
		readonly value: number;
	};
	'labour-other-surveys': Provenance & {
		readonly year: number;
		readonly survey:
			| 'nkdb_panel'
			| 'nkdb_panel_june'
			| 'ministry_answer'
			| 'krivet'
			| 'foundation_basic_final'
			| 'statistics_korea_annual';
		readonly indicator: 'participation_rate' | 'employment_rate' | 'unemployment_rate';
		readonly value: number;
	};
	'unemployment-official': Provenance & {
		readonly year: number;
		readonly value: number;
	};
	wages: Provenance & {
		readonly year: number;
		readonly group: 'defectors' | 'general_population';
		readonly sex: 'total' | 'male' | 'female';
		readonly value: number;
	};
	tenure: Provenance & {
		readonly year: number;
		readonly group: 'defectors' | 'general_population';
		readonly value: number;
	};
	'employment-type': Provenance & {
		readonly year: number;
		readonly type: 'regular' | 'temporary' | 'daily' | 'self_employed' | 'unpaid_family';
		readonly value: number;
	};
	'livelihood-benefit': Provenance & {
		readonly year: number;
		readonly group: 'defectors' | 'general_population';
		readonly value: number;
	};
	wellbeing: Provenance & {
		readonly year: number;
		readonly indicator: 'satisfied' | 'discriminated';
		readonly value: number;
	};
	'satisfaction-reasons': Provenance & {
		readonly year: number;
		readonly kind: 'satisfied' | 'dissatisfied';
		readonly reason:
			| 'free_life'
			| 'income_for_work'
			| 'better_off_than_north'
			| 'chosen_work'
			| 'with_family'
			| 'no_surveillance'
			| 'apart_from_family'
			| 'economic_hardship'
			| 'discrimination'
			| 'fierce_competition'
			| 'skill_job_gap';
		readonly base: 'multiple' | 'single';
		readonly value: number;
	};
	students: Provenance & {
		readonly year: number;
		readonly school_level: 'all' | 'elementary' | 'middle' | 'high' | 'other';
		readonly value: number;
	};
	'students-birthplace': Provenance & {
		readonly year: number;
		readonly birthplace: 'north_korea' | 'third_country' | 'south_korea';
		readonly value: number;
	};
	dropout: Provenance & {
		readonly year: number;
		readonly group: 'defectors' | 'general_population';
		readonly value: number;
	};
	timeline: Provenance & {
		readonly date: string;
		readonly precision: 'day' | 'month' | 'year';
		readonly category:
			| 'history'
			| 'policy'
			| 'defection'
			| 'milestone'
			| 'loudspeakers'
			| 'border'
			| 'human_rights'
			| 'culture'
			| 'society';
		readonly event: string;
	};
	claims: {
		readonly id: string;
		readonly chapter:
			| 'one-korea'
			| 'war'
			| 'why-leave'
			| 'media'
			| 'loudspeakers'
			| 'elite'
			| 'rewards'
			| 'risks'
			| 'brokers'
			| 'family'
			| 'support'
			| 'belonging'
			| 'work'
			| 'drama';
		readonly claim: string;
		readonly verdict: 'supported' | 'partly' | 'contested' | 'contradicted' | 'not_checkable';
		readonly evidence_text: string;
		readonly tables: string | null;
		readonly source: string | null;
	};
	prices: Provenance & {
		readonly year: number;
		readonly series: 'cpi_2020_100' | 'krw_per_usd' | 'ppp_krw_per_usd';
		readonly value: number;
	};
	'survey-meta': Provenance & {
		readonly year: number;
		readonly sample: 'near_census' | 'sample' | 'basic';
		readonly age_base: '8+' | '15+' | '19+' | '20+' | '20-60';
		readonly fieldwork: string;
		readonly value: number;
	};
	'two-koreas-indicators': {
		readonly indicator:
			| 'life_expectancy'
			| 'under5_mortality'
			| 'infant_mortality'
			| 'fertility'
			| 'undernourishment'
			| 'child_stunting'
			| 'electricity_access'
			| 'mobile_subscriptions'
			| 'population'
			| 'gni_per_capita_thousand_won';
		readonly label: string;
		readonly unit: string;
		readonly source_name: string;
		readonly note: string;
	};
	'side-numbers': Provenance & {
		readonly id: string;
		readonly topic: 'arrivals' | 'work' | 'support' | 'world' | 'story';
		readonly value: number;
		readonly unit:
			| 'claims'
			| 'crossings'
			| 'families'
			| 'hours a month'
			| 'hours a week'
			| 'km'
			| 'mines'
			| 'monthly minimum wages'
			| 'people'
			| 'percent'
			| 'percentage points'
			| 'US dollars'
			| 'won'
			| 'won a month'
			| 'wounds'
			| 'years';
		readonly as_of: string;
		readonly note: string;
	};
	glossary: {
		readonly id: string;
		readonly term: string;
		readonly korean: string | null;
		readonly meaning: string;
		readonly synonyms: string;
		readonly tables: string | null;
	};
	sources: {
		readonly id: string;
		readonly publisher: string;
		readonly title: string;
		readonly url: string;
		readonly date: string;
		readonly language: 'ko' | 'en' | 'ja' | 'fr' | 'zh' | 'de';
		readonly licence: string;
		readonly kind: 'official' | 'survey' | 'dataset' | 'transcription' | 'ngo' | 'press' | 'encyclopedia' | 'blog';
		readonly quote: string;
	};
	changes: {
		readonly date: string;
		readonly table: string;
		readonly key: string;
		readonly field: string;
		readonly old: string | null;
		readonly new: string | null;
		readonly why: string;
		readonly source: string | null;
	};
}
