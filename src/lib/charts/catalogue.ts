import { sourceIds } from '../data/lists';
import type { Mark } from '../data/selection';
import type { Tables } from '../data/table';
import type { ChartDeclaration, SeriesDeclaration } from './declaration';
import { derivedMark, groupBy, marksOf, moment, quarters, sumMarks, wholeYear, wholeYears, type Place } from './marks';
import {
	dollars,
	medianIncomes,
	minimumWages,
	perPopulation,
	realWon,
	runningTotal,
	shareOfWomen,
	smallMultiples,
	womenAndMen,
	won
} from './units';
import { otherAnswers, sharesOfAllAsked } from './survey';
import { yearFraction, yearOf } from '../data/years';

const bySex: readonly SeriesDeclaration[] = [
	{ key: 'female', colour: 'women' },
	{ key: 'male', colour: 'men' }
];
const northAndSouth: readonly SeriesDeclaration[] = [
	{ key: 'PRK', colour: 'north' },
	{ key: 'KOR', colour: 'south' }
];
/** Where the finding speaks of the North alone. */
const northBesideSouth: readonly SeriesDeclaration[] = [
	{ key: 'PRK', colour: 'north' },
	{ key: 'KOR', colour: 'comparison' }
];
const byGroup: readonly SeriesDeclaration[] = [
	{ key: 'defectors', colour: 'all' },
	{ key: 'general_population', colour: 'comparison' }
];
/** All South Koreans, where single values of theirs make no line. */
const besideSingle: readonly SeriesDeclaration[] = [
	{ key: 'defectors', colour: 'all' },
	{ key: 'general_population', colour: 'comparison', joined: false }
];
/** Countries of asylum: the two of the largest numbers are drawn first, more lines would hide each other. */
const refugeeCountries: readonly SeriesDeclaration[] = [
	{ key: 'GBR', colour: 'first' },
	{ key: 'CAN', colour: 'comparison' },
	{ key: 'DEU', colour: 'third', shown: false },
	{ key: 'RUS', colour: 'sixth', shown: false },
	{ key: 'BEL', colour: 'fourth', shown: false },
	{ key: 'NLD', colour: 'fifth', shown: false },
	...(['USA', 'FRA', 'AUS', 'NOR', 'DNK', 'IRL', 'LUX', 'SWE', 'ISR', 'CHE', 'KGZ', 'THA', 'KHM', 'UZB'] as const).map(
		(key) => ({ key, colour: 'comparison', shown: false }) as const
	)
];
/** Where a row of a stock by sex stands, and in which series. */
const stateBySex = {
	place: ({ as_of }: { readonly as_of: string }) => wholeYear(yearOf(as_of)),
	series: ({ sex }: { readonly sex: string }) => sex
};
/** The states of a stock by sex, one mark a row of the table. */
const stocks = {
	'home-province': (tables: Tables) =>
		marksOf(tables['home-province'], {
			...stateBySex,
			category: ({ province }) => province,
			dimensions: ['as_of', 'province', 'sex']
		}),
	'occupation-before': (tables: Tables) =>
		marksOf(tables['occupation-before'], {
			...stateBySex,
			category: ({ occupation }) => occupation,
			dimensions: ['as_of', 'occupation', 'sex']
		}),
	'education-before': (tables: Tables) =>
		marksOf(tables['education-before'], {
			...stateBySex,
			category: ({ education }) => education,
			dimensions: ['as_of', 'education', 'sex']
		}),
	residence: (tables: Tables) =>
		marksOf(tables.residence, {
			// 2024-09 is a copy of nearly the same state, kept as a check.
			where: ({ as_of }) => as_of !== '2024-09',
			...stateBySex,
			category: ({ region }) => region,
			dimensions: ['as_of', 'region', 'sex']
		})
} as const;

/** Arrivals by quarter and, from 2020, by sex. */
const quarterly = (tables: Tables) =>
	marksOf(tables['arrivals-quarterly'], {
		place: ({ year, quarter }) =>
			quarter === 'H2' ? quarters(year, 3, 2) : quarters(year, Number(quarter.slice(1)), 1),
		series: ({ sex }) => sex,
		dimensions: ['year', 'quarter', 'sex']
	});

/** What a row counts, as the notes of sums say it. */
const womenOrMen = ({ series }: Mark) => (series === 'female' ? 'women' : 'men');

/** Counts of women and men together: the sum of both where the table has no row for it. */
function together(bySex: (tables: Tables) => readonly Mark[]) {
	return (tables: Tables): Mark[] =>
		sumMarks(
			bySex(tables),
			({ dimensions: { sex: _, ...others } }) => Object.values(others).join(' '),
			'total',
			womenOrMen,
			['sex']
		).map(({ dimensions: { sex: _, ...dimensions }, ...mark }) => ({ ...mark, dimensions }));
}
const womenAndMenTogether: readonly SeriesDeclaration[] = [{ key: 'total', colour: 'all' }];
const years = { kind: 'years' } as const;
const vintages = { kind: 'vintages' } as const;
const notByYear = (reason: 'departure' | 'rules' | 'claims') => ({ kind: 'none', reason }) as const;

/** The rows of one indicator for both Koreas. */
function twoKoreas(indicator: Tables['two-koreas']['rows'][number]['indicator']) {
	return (tables: Tables) =>
		marksOf(tables['two-koreas'], {
			where: (row) => row.indicator === indicator,
			place: ({ year }) => wholeYear(year),
			series: ({ country_iso3 }) => country_iso3,
			dimensions: ['year', 'country_iso3']
		});
}

/** Northern figures between the edges of the famine as the models have it. */
const modelledFamine = ({ series, span }: Mark) => series === 'PRK' && span.from >= 1995 && span.to <= 2002;

/** The period of an amount: up to its documented end, never beyond. */
function documented(row: {
	readonly effective_from: string;
	readonly effective_to: string | null;
	readonly last_documented: number;
}): Place {
	const to = row.effective_to === null ? row.last_documented : yearOf(row.effective_to);
	const end =
		row.effective_to !== null && row.effective_to.length > 4 ? yearFraction(row.effective_to) + 1 / 366 : to + 1;
	return { span: { from: yearOf(row.effective_from), to }, start: yearFraction(row.effective_from), end };
}

/** Grant and housing subsidy of a year in months of one yardstick of that year. */
function inMonths(tables: Tables): Mark[] {
	const rows = marksOf(tables['support-in-months'], {
		place: ({ year }) => wholeYear(year),
		series: ({ measure }) => measure,
		dimensions: ['year', 'measure']
	});
	return [...groupBy(rows, (mark) => mark.dimensions['year'] ?? '')].flatMap(([year, ofYear]) => {
		const find = (measure: string) => ofYear.find(({ series }) => series === measure);
		const grant = find('basic_grant');
		const housing = find('housing_subsidy');
		if (!grant || !housing) return [];
		return ['minimum_wage', 'minimum_living_cost', 'median_income'].flatMap((yardstick) => {
			const month = find(yardstick);
			if (!month || !month.value || grant.value === null || housing.value === null) return [];
			return [
				derivedMark(
					{
						...month,
						key: `support-in-months/${year}/${yardstick}/months`,
						dimensions: { year, measure: yardstick },
						series: yardstick,
						value: (grant.value + housing.value) / month.value,
						unit: 'months',
						flag: month.flag
					},
					[grant, housing, month],
					`(${grant.value} + ${housing.value}) / ${month.value}`
				)
			];
		});
	});
}

/** First and last group that was asked the same question about life in the North; the largest changes come first. */
const departurePairs = [
	['before 2000', '2016-2019', ['three_meals_a_day', 'used_mobile_phone', 'any_private_economy', 'state_economy_only']],
	[
		'to 2011',
		'from 2012',
		['surveillance_tightened', 'interested_in_foreign_videos', 'negative_on_kim_jong_un_as_leader']
	],
	[
		'before 2000',
		'2016-2020',
		[
			'watched_foreign_videos',
			'paid_bribes',
			'surveillance_or_house_search',
			'informal_share_of_income',
			'neither_wage_nor_ration',
			'never_received_rations'
		]
	]
] as const;

function departurePair(period: string, indicator: string) {
	for (const [first, last, indicators] of departurePairs)
		if (indicators.some((name) => name === indicator) && (period === first || period === last))
			return period === first ? 'first' : 'last';
	return undefined;
}

/** Monthly wages in units of ten thousand won, by group and sex. */
function wages(tables: Tables): Mark[] {
	return marksOf(tables.wages, {
		place: ({ year }) => wholeYear(year),
		series: ({ group, sex }) => (sex === 'total' ? group : sex),
		dimensions: ['year', 'group', 'sex']
	});
}

/** The yearly survey began in 2011: what was asked before stands alone. */
function surveyOf(group: string, year: number): string {
	return group === 'defectors' && year < 2011 ? 'earlier' : group;
}

/** Support that does not depend on work. */
const isAid = (item: string) => ['additional_allowance', 'asset_account', 'emergency_aid'].includes(item);
/** A sum for one of three years in work, and where it was paid. */
const ofOneYear = /^employment_incentive year_\d_(.+)$/;
const incentiveForWork = 'employment_incentive all';

/** Reasons that the ministry reported without saying of whom. */
const unclearCount = 'hanawon_graduates 2016';

/** Motives that different surveys word differently, under one name. */
const motiveGroups: Readonly<Record<Tables['motives']['rows'][number]['motive'], string>> = {
	economic_hardship: 'economic',
	food_shortage: 'economic',
	food_and_economic_hardship: 'economic',
	dislike_of_regime: 'regime',
	discontent_with_regime: 'regime',
	search_for_freedom: 'freedom',
	came_with_family: 'family',
	persuaded_by_others: 'persuaded',
	fear_of_punishment: 'punishment',
	family_discord: 'discord',
	discontent_with_reality: 'reality'
};

/** Reasons for leaving, a row a survey or register. */
function reasonsToLeave(tables: Tables): Mark[] {
	const askers = ['hanawon_graduates 2001', 'hanawon_graduates_of', 'hanawon', 'register', 'foundation'];
	const place = ({ category }: Mark) => askers.findIndex((asker) => category.startsWith(asker));
	return marksOf(tables.motives, {
		place: ({ year }) => wholeYear(year),
		series: ({ motive }) => motiveGroups[motive],
		category: ({ survey, year }) => (survey.startsWith('foundation') ? `foundation ${year}` : `${survey} ${year}`),
		dimensions: ['survey', 'year', 'motive']
	}).sort((one, other) => place(one) - place(other) || one.start - other.start);
}

/** Sums beside the basic grant, in force over some years. */
function sumsBeside(tables: Tables): Mark[] {
	return marksOf(tables.incentives, {
		place: documented,
		series: ({ item }) => item,
		category: ({ item, variant }) => `${item} ${variant}`,
		panel: ({ item }) => (isAid(item) ? 'aid' : 'work'),
		dimensions: ['item', 'variant', 'effective_from', 'effective_to']
	});
}

/** Reasons why people are satisfied, or are not. */
function reasonsOfSatisfaction(tables: Tables): Mark[] {
	return marksOf(tables['satisfaction-reasons'], {
		place: ({ year }) => wholeYear(year),
		series: ({ kind }) => kind,
		category: ({ kind, reason }) => `${kind} ${reason}`,
		panel: ({ base }) => `${base} answers`,
		dimensions: ['year', 'kind', 'base', 'reason']
	});
}

/** Of several answers there is none that counts most: one answer each was asked for from 2019 on. */
function answersOf(panel: 'single answers' | 'multiple answers') {
	return (tables: Tables) => reasonsOfSatisfaction(tables).filter((mark) => mark.panel === panel);
}
/** What is left of all answers of a group. */
function restOf(group: readonly Mark[]): Mark {
	const [first] = group;
	if (!first) throw new Error('No answers have no rest.');
	const given = group.map(({ value }) => value ?? 0);
	return derivedMark(
		{
			...first,
			key: `${first.key}/rest`,
			category: `${first.series} rest`,
			dimensions: { ...first.dimensions, reason: 'rest' },
			value: Math.round(1000 - 10 * given.reduce((sum, value) => sum + value, 0)) / 10
		},
		group,
		['100', ...given].join(' - ')
	);
}
const reasonsByYear = { kind: 'table', columns: 'years', bars: 'size' } as const;

/** The ages that the finding on ages speaks of. */
const youngAdults: readonly string[] = ['20-29', '30-39'];

/** The parts of the timeline: the years before there were arrivals to count, and the decades since. */
const partsOfTimeline = ['before 1990', '1990s', '2000s', '2010s', '2020s'] as const;

/** The part of the timeline that a year stands in. */
function partOf(year: number): string {
	return year < 1990 ? partsOfTimeline[0] : `${String(year).slice(0, 3)}0s`;
}

/** The events that the finding on the timeline names. */
const turningPoints: readonly string[] = ['1945-08', '1953-07-27', '2020-01'];

/** Where a date stands in a list: a month stands in its middle, behind the days before. */
function orderInTime(date: string): string {
	return date.length === 'yyyy-mm'.length ? `${date}-16` : date;
}

/** The first part of a key of two parts. */
function firstWord(key: string): string {
	return key.slice(0, key.indexOf(' '));
}

/** Every chart of the site. Adding one is an entry here and its words in `words/<language>/charts.ts`. */
export const catalogue = {
	'arrivals-cumulative': {
		tables: ['arrivals-cumulative'],
		open: ['counted-on-arrival', 'includes-people-who-died-or-left', 'figures-were-revised'],
		form: { kind: 'lines', filled: true },
		filter: years,
		marks: (tables) =>
			marksOf(tables['arrivals-cumulative'], {
				place: ({ date, kind }) => {
					const place = moment(date);
					// The sum at a year's end stands at the end of that year.
					return kind === 'year_end' ? { ...place, start: yearOf(date) + 1, end: yearOf(date) + 1 } : place;
				},
				series: ({ kind }) => kind,
				dimensions: ['date', 'kind']
			}),
		series: [
			{ key: 'year_end', colour: 'all' },
			{ key: 'published', colour: 'second', joined: false, shown: false }
		],
		seriesColumn: null,
		events: ['2020-01']
	},
	timeline: {
		tables: ['timeline'],
		form: { kind: 'timeline' },
		filter: years,
		marks: (tables) =>
			marksOf(tables.timeline, {
				place: ({ date }) => moment(date),
				series: ({ category }) => category,
				category: ({ date }) => date,
				panel: ({ date }) => partOf(yearOf(date)),
				dimensions: ['date', 'category', 'event']
			}).sort((one, other) => orderInTime(one.category).localeCompare(orderInTime(other.category))),
		series: [
			{ key: 'history', colour: 'comparison' },
			{ key: 'policy', colour: 'comparison' },
			{ key: 'defection', colour: 'comparison' },
			{ key: 'milestone', colour: 'comparison' },
			{ key: 'loudspeakers', colour: 'comparison' },
			{ key: 'border', colour: 'comparison' },
			{ key: 'human_rights', colour: 'comparison' },
			{ key: 'culture', colour: 'comparison' },
			{ key: 'society', colour: 'comparison' }
		],
		seriesColumn: 'category',
		lifted: turningPoints,
		said: ['estimate', 'proposal'],
		categories: 'as listed',
		panels: partsOfTimeline
	},
	'arrivals-by-sex': {
		tables: ['arrivals'],
		open: ['counted-on-arrival', 'figure-for-2025-was-corrected', 'figures-were-revised', 'starts-in-2002'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables.arrivals, {
				place: ({ year }) => wholeYear(year),
				series: ({ sex }) => sex,
				dimensions: ['year', 'sex']
			}),
		series: bySex,
		seriesColumn: 'sex',
		events: ['2011-12-17', '2020-01'],
		units: [shareOfWomen, runningTotal, perPopulation]
	},
	'arrivals-long': {
		tables: ['arrivals-early', 'arrivals'],
		open: ['counted-on-arrival', 'year-1995-is-a-remainder', 'figure-for-2025-was-corrected'],
		form: { kind: 'columns', per: 1 },
		filter: years,
		marks: (tables) => [
			...marksOf(tables['arrivals-early'], {
				where: ({ series, sex }) => series === 'single' && sex === 'total',
				place: ({ year_from, year_to }) =>
					year_from === null
						? // The start is not known: all that came stand as one column in the last year.
							wholeYear(year_to)
						: wholeYears(year_from, year_to),
				series: ({ year_from, year_to }) => (year_from === year_to ? 'year' : 'period'),
				dimensions: ['period']
			}),
			...sumMarks(
				marksOf(tables.arrivals, {
					place: ({ year }) => wholeYear(year),
					series: ({ sex }) => sex,
					dimensions: ['year', 'sex']
				}),
				({ dimensions }) => dimensions['year'] ?? '',
				'year',
				womenOrMen,
				['sex']
			).map((mark) => ({ ...mark, dimensions: { period: mark.dimensions['year'] ?? '' } }))
		],
		series: [
			{ key: 'period', colour: 'comparison' },
			{ key: 'year', colour: 'all' }
		],
		seriesColumn: null,
		events: ['2011-12-17', '2020-01']
	},
	'arrivals-quarterly': {
		tables: ['arrivals-quarterly'],
		open: ['counted-on-arrival', 'some-quarters-are-worked-out', 'figures-were-revised'],
		form: { kind: 'columns', per: 1 / 4 },
		filter: years,
		marks: together(quarterly),
		series: womenAndMenTogether,
		units: [womenAndMen(quarterly, [{ key: 'total', colour: 'all' }, ...bySex])],
		seriesColumn: 'sex',
		lifted: 'named',
		events: ['2020-01']
	},
	'arrivals-revisions': {
		tables: ['arrivals-revisions'],
		open: ['counted-on-arrival', 'no-reason-given', 'all-from-one-office'],
		form: { kind: 'lollipops' },
		filter: years,
		marks: (tables) => {
			const totals = marksOf(tables['arrivals-revisions'], {
				where: ({ sex }) => sex === 'total',
				place: ({ year }) => wholeYear(year),
				series: () => 'difference',
				dimensions: ['year', 'published']
			});
			return [...groupBy(totals, ({ dimensions }) => dimensions['year'] ?? '').values()].flatMap((ofYear) => {
				const ordered = [...ofYear].sort((one, other) =>
					(one.dimensions['published'] ?? '').localeCompare(other.dimensions['published'] ?? '')
				);
				const [first] = ordered;
				const current = ordered[ordered.length - 1];
				if (!first || first.value === null || !current || current.value === null || first === current) return [];
				return [
					{
						...derivedMark(
							{ ...first, key: `${first.key}/difference`, value: first.value - current.value },
							[first, current],
							`${first.value} (${first.dimensions['published'] ?? ''}) - ${current.value} (${current.dimensions['published'] ?? ''})`
						),
						// The older figure is superseded, the difference to it is not.
						flag: null
					}
				];
			});
		},
		series: [{ key: 'difference', colour: 'all' }],
		seriesColumn: null,
		ceiling: 46
	},
	'home-province': {
		tables: ['home-province'],
		open: [
			'counted-on-arrival',
			'kaesong-not-separate-in-2024',
			'leaves-out-people-in-protection',
			'from-copies-of-the-table'
		],
		form: { kind: 'bars', shares: true, together: ['north_hamgyong', 'ryanggang'] },
		filter: vintages,
		marks: together(stocks['home-province']),
		series: womenAndMenTogether,
		units: [womenAndMen(stocks['home-province'], bySex)],
		seriesColumn: 'sex',
		lifted: ['north_hamgyong', 'ryanggang'],
		categories: 'by value',
		categoryColumn: 'province',
		map: 'north'
	},
	'age-at-entry': {
		tables: ['age-at-entry'],
		open: [
			'age-on-entry',
			'counted-on-arrival',
			'leaves-out-people-in-protection',
			'latest-state-from-an-undated-copy'
		],
		form: { kind: 'pyramid', left: 'male', together: youngAdults },
		filter: vintages,
		marks: (tables) =>
			marksOf(tables['age-at-entry'], {
				place: ({ as_of }) => wholeYear(yearOf(as_of)),
				series: ({ sex }) => sex,
				category: ({ age_group }) => age_group,
				dimensions: ['as_of', 'age_group', 'sex']
			}),
		series: [
			{ key: 'male', colour: 'men' },
			{ key: 'female', colour: 'women' },
			{ key: 'total', colour: 'all' }
		],
		seriesColumn: 'sex',
		faded: ({ category }) => !youngAdults.includes(category),
		categories: ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60+'],
		categoryColumn: 'age_group'
	},
	'occupation-before': {
		tables: ['occupation-before'],
		open: [
			'occupation-held-in-the-north',
			'shares-of-all-ages',
			'leaves-out-people-in-protection',
			'latest-state-from-an-undated-copy'
		],
		form: { kind: 'bars', shares: true },
		filter: vintages,
		marks: together(stocks['occupation-before']),
		series: womenAndMenTogether,
		units: [womenAndMen(stocks['occupation-before'], [...bySex, { key: 'total', colour: 'all' }])],
		seriesColumn: 'sex',
		lifted: ['none_dependent', 'worker'],
		categories: 'by value',
		categoryColumn: 'occupation'
	},
	'education-before': {
		tables: ['education-before'],
		open: [
			'schooling-in-the-north-only',
			'children-are-included',
			'leaves-out-people-in-protection',
			'latest-state-from-an-undated-copy'
		],
		form: { kind: 'bars', shares: true, together: ['junior_college', 'university'] },
		filter: vintages,
		marks: together(stocks['education-before']),
		series: womenAndMenTogether,
		units: [womenAndMen(stocks['education-before'], [...bySex, { key: 'total', colour: 'all' }])],
		seriesColumn: 'sex',
		lifted: ['secondary', 'junior_college', 'university'],
		categories: [
			'university',
			'junior_college',
			'secondary',
			'primary',
			'kindergarten',
			'preschool',
			'no_schooling',
			'other'
		],
		categoryColumn: 'education'
	},
	motives: {
		tables: ['motives'],
		open: [
			'six-instruments-not-to-be-mixed',
			'instruments-contradict-each-other',
			'several-answers-in-2011',
			'register-of-2017-is-half-a-year'
		],
		form: { kind: 'bars' },
		filter: years,
		marks: (tables) => reasonsToLeave(tables).filter(({ series }) => series === 'economic'),
		series: [{ key: 'economic', colour: 'all' }],
		seriesColumn: null,
		units: [
			{
				key: 'all-reasons',
				form: { kind: 'table', columns: 'series', bars: 'size' },
				series: [
					{ key: 'economic', colour: 'all' },
					{ key: 'regime', colour: 'first' },
					{ key: 'freedom', colour: 'third' },
					{ key: 'family', colour: 'fourth', shown: false },
					{ key: 'persuaded', colour: 'fifth', shown: false },
					{ key: 'punishment', colour: 'sixth', shown: false },
					{ key: 'discord', colour: 'second', shown: false },
					{ key: 'reality', colour: 'comparison', shown: false }
				],
				panels: ['reasons'],
				marks: (_, tables) => reasonsToLeave(tables).map((mark) => ({ ...mark, panel: 'reasons' }))
			}
		],
		said: ['provisional'],
		lifted: [unclearCount, 'hanawon_graduates_of_2016 2016'],
		categories: 'as listed',
		heading: (category) => (category === unclearCount ? 'unclear' : (category.split(/[ _]/)[0] ?? ''))
	},
	'before-leaving': {
		tables: ['before-leaving'],
		open: ['memories-of-people-who-left', 'two-instruments', 'pair-periods-of-one-split', 'nothing-after-2020'],
		form: { kind: 'dumbbell' },
		filter: notByYear('departure'),
		marks: (tables) =>
			marksOf(tables['before-leaving'], {
				where: ({ departure_period, indicator }) => departurePair(departure_period, indicator) !== undefined,
				place: () => wholeYears(1989, 2020),
				series: ({ departure_period, indicator }) => departurePair(departure_period, indicator) ?? '',
				category: ({ indicator }) => indicator,
				dimensions: ['departure_period', 'indicator']
			}),
		series: [
			{ key: 'first', colour: 'comparison' },
			{ key: 'last', colour: 'second' }
		],
		seriesColumn: null,
		lifted: ['watched_foreign_videos', 'three_meals_a_day'],
		categories: departurePairs.flatMap(([, , indicators]) => indicators),
		categoryColumn: 'indicator',
		heading: (category) =>
			departurePairs
				.filter(([, , indicators]) => indicators.some((name) => name === category))
				.map(([first, last]) => `${first} / ${last}`)
				.join()
	},
	'life-expectancy': {
		tables: ['two-koreas'],
		caveats: ['northern-figures-are-modelled', 'life-expectancy-steps-are-model-edges'],
		form: { kind: 'lines', filled: false, gap: ['KOR', 'PRK'] },
		filter: years,
		marks: twoKoreas('life_expectancy'),
		series: northAndSouth,
		seriesColumn: 'country_iso3',
		fromZero: false,
		faded: modelledFamine,
		events: ['1994'],
		said: ['modelled'],
		ceiling: 86
	},
	'income-gap': {
		tables: ['two-koreas'],
		caveats: [
			'income-at-southern-prices',
			'income-as-a-ratio',
			'income-growth-not-readable',
			'income-shift-seen-against-output',
			'income-of-2023-rises-faster-than-output'
		],
		open: ['income-at-southern-prices', 'income-growth-not-readable', 'income-as-a-ratio'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			[
				...groupBy(twoKoreas('gni_per_capita_thousand_won')(tables), ({ dimensions }) => dimensions['year'] ?? '')
			].flatMap(([year, pair]) => {
				const north = pair.find(({ series }) => series === 'PRK');
				const south = pair.find(({ series }) => series === 'KOR');
				if (!north?.value || !south?.value) return [];
				return [
					derivedMark(
						{
							...south,
							key: `two-koreas/${year}/ratio`,
							dimensions: { year },
							// Two single pairs before 2018 rest on bases of their own.
							series: south.span.from < 2018 ? 'earlier' : 'ratio',
							value: south.value / north.value,
							unit: 'times'
						},
						pair,
						`${south.value} / ${north.value}`
					)
				];
			}),
		series: [
			{ key: 'ratio', colour: 'south' },
			{ key: 'earlier', colour: 'comparison', shown: false, joined: false }
		],
		seriesColumn: null,
		lifted: 'named'
	},
	undernourishment: {
		tables: ['two-koreas'],
		caveats: ['undernourishment-is-a-model', 'undernourishment-floor'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			twoKoreas('undernourishment')(tables).map((mark) =>
				mark.note.startsWith('Stands for below') ? { ...mark, below: true } : mark
			),
		series: northBesideSouth,
		seriesColumn: 'country_iso3',
		ceiling: 60,
		said: ['modelled']
	},
	'child-stunting': {
		tables: ['two-koreas'],
		caveats: ['stunting-is-single-surveys'],
		form: { kind: 'points' },
		filter: years,
		marks: twoKoreas('child_stunting'),
		series: northBesideSouth,
		seriesColumn: 'country_iso3'
	},
	'under5-mortality': {
		tables: ['two-koreas'],
		caveats: ['northern-figures-are-modelled', 'mortality-steps-are-model-edges'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: twoKoreas('under5_mortality'),
		series: northAndSouth,
		seriesColumn: 'country_iso3',
		faded: modelledFamine,
		events: ['1994'],
		said: ['modelled'],
		ceiling: 130
	},
	electricity: {
		tables: ['two-koreas'],
		caveats: ['northern-figures-are-modelled', 'electricity-is-an-interpolation'],
		form: { kind: 'lines', filled: false },
		filter: years,
		// The years before the first estimate of the North compare nothing.
		marks: (tables) => {
			const marks = twoKoreas('electricity_access')(tables);
			const first = Math.min(...marks.filter(({ series }) => series === 'PRK').map(({ start }) => start));
			return marks.filter(({ start }) => start >= first);
		},
		series: northBesideSouth,
		seriesColumn: 'country_iso3',
		ceiling: 110,
		said: ['modelled']
	},
	'foreign-videos': {
		tables: ['before-leaving'],
		open: ['memories-of-people-who-left', 'pair-periods-of-one-split', 'nothing-after-2020'],
		form: { kind: 'bars' },
		filter: notByYear('departure'),
		marks: (tables) =>
			marksOf(tables['before-leaving'], {
				where: ({ indicator }) =>
					[
						'watched_foreign_videos',
						'interested_in_foreign_videos',
						'mainly_watched_chinese',
						'mainly_watched_south_korean',
						'view_of_regime_worse_after_watching'
					].includes(indicator),
				place: () => wholeYears(1989, 2020),
				series: () => 'share',
				category: ({ indicator, departure_period }) => `${indicator} ${departure_period}`,
				dimensions: ['departure_period', 'indicator']
			}),
		series: [{ key: 'share', colour: 'all' }],
		seriesColumn: null,
		lifted: ['watched_foreign_videos before 2000', 'watched_foreign_videos 2016-2020'],
		categories: [
			'watched_foreign_videos before 2000',
			'watched_foreign_videos 2016-2020',
			'interested_in_foreign_videos to 2011',
			'interested_in_foreign_videos from 2012',
			'mainly_watched_chinese all',
			'mainly_watched_south_korean all',
			'view_of_regime_worse_after_watching all'
		],
		heading: (category) => (category.endsWith(' all') ? 'watched' : firstWord(category)),
		categoryColumn: 'indicator',
		ceiling: 100
	},
	'mobile-subscriptions': {
		tables: ['two-koreas'],
		caveats: ['subscriptions-are-not-people'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: twoKoreas('mobile_subscriptions'),
		series: northBesideSouth,
		seriesColumn: 'country_iso3'
	},
	'direct-crossings': {
		tables: ['direct-crossings', 'timeline'],
		open: ['most-came-by-sea', 'part-of-2017', 'year-2015-is-a-remainder', 'loudspeaker-periods'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['direct-crossings'], {
				place: ({ year }) => wholeYear(year),
				series: () => 'total',
				dimensions: ['year']
			}),
		series: [{ key: 'total', colour: 'all' }],
		seriesColumn: null,
		lifted: 'named',
		events: [['2016-01-08', '2018-04-23', 'loudspeakers']],
		said: ['provisional']
	},
	'reward-ceilings': {
		tables: ['reward-ceilings'],
		form: { kind: 'table', columns: 'series', bars: 'size' },
		filter: notByYear('rules'),
		marks: (tables) =>
			marksOf(tables['reward-ceilings'], {
				place: ({ effective_from }) => wholeYear(yearOf(effective_from)),
				series: ({ regime }) => regime,
				category: ({ category }) => category,
				dimensions: ['category', 'regime', 'effective_from']
			}),
		series: [
			{ key: '1997', colour: 'comparison' },
			{ key: '2017 draft', colour: 'comparison' },
			{ key: '2017 decree', colour: 'all' }
		],
		seriesColumn: 'regime',
		categories: [
			'secret_information',
			'warship_or_fighter_bomber',
			'tank_missile_or_other_aircraft',
			'other_arms',
			'any_by_ministers_decision'
		],
		categoryColumn: 'category',
		divide: 1_000_000,
		said: ['proposal']
	},
	'rewards-paid': {
		tables: ['rewards-paid'],
		open: ['some-years-are-incomplete', 'most-rewards-are-small', 'reasons-are-not-published', 'year-of-payment'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['rewards-paid'], {
				where: ({ measure }) => measure === 'recipients',
				place: ({ year }) => wholeYear(year),
				series: ({ measure }) => measure,
				dimensions: ['year', 'measure']
			}),
		series: [{ key: 'recipients', colour: 'all' }],
		seriesColumn: 'measure',
		lifted: 'named',
		said: ['provisional']
	},
	'thailand-entries': {
		tables: ['thailand-entries'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['thailand-entries'], {
				place: ({ year }) => wholeYear(year),
				series: () => 'total',
				dimensions: ['year']
			}),
		series: [{ key: 'total', colour: 'all' }],
		seriesColumn: null,
		lifted: 'named'
	},
	'returns-to-north': {
		tables: ['returns-to-north'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['returns-to-north'], {
				place: ({ year }) => wholeYear(year),
				series: () => 'total',
				dimensions: ['year']
			}),
		series: [{ key: 'total', colour: 'all' }],
		seriesColumn: null,
		events: ['2020-01'],
		said: ['provisional']
	},
	'repatriations-reported': {
		tables: ['repatriations-reported'],
		form: { kind: 'bars' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['repatriations-reported'], {
				place: ({ date }) => moment(date),
				series: ({ reporter }) => reporter,
				category: ({ date }) => date,
				dimensions: ['date', 'reporter']
			}),
		series: [{ key: 'hrw', colour: 'all' }],
		seriesColumn: 'reporter',
		lifted: ['2023-10-09'],
		said: ['estimate'],
		categories: 'as listed'
	},
	'refugees-abroad': {
		tables: ['refugees-abroad'],
		open: [
			'refugees-not-all-who-left',
			'falling-can-mean-naturalised',
			'state-at-year-end',
			'small-counts-are-rounded'
		],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			marksOf(tables['refugees-abroad'], {
				where: ({ measure }) => measure === 'refugees',
				place: ({ year }) => wholeYear(year),
				series: ({ country_iso3 }) => country_iso3,
				dimensions: ['year', 'country_iso3']
			}),
		series: refugeeCountries,
		// Panels do not hide each other.
		units: [smallMultiples(refugeeCountries.map((country, index) => ({ ...country, shown: index < 6 })))],
		seriesColumn: 'country_iso3'
	},
	'refugees-abroad-totals': {
		tables: ['refugees-abroad-totals'],
		open: [
			'refugees-not-all-who-left',
			'falling-can-mean-naturalised',
			'small-counts-blur-the-sums',
			'state-at-year-end'
		],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			marksOf(tables['refugees-abroad-totals'], {
				where: ({ measure }) => measure.endsWith('_sum_of_countries'),
				place: ({ year }) => wholeYear(year),
				series: ({ measure }) => measure,
				dimensions: ['year', 'measure']
			}),
		series: [
			{ key: 'refugees_sum_of_countries', colour: 'all' },
			{ key: 'asylum_seekers_sum_of_countries', colour: 'comparison' }
		],
		seriesColumn: null
	},
	'us-admissions': {
		tables: ['us-admissions'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['us-admissions'], {
				// A fiscal year runs from October of the year before to September.
				place: ({ fiscal_year }) => ({
					span: { from: fiscal_year, to: fiscal_year },
					start: fiscal_year - 0.25,
					end: fiscal_year + 0.75
				}),
				series: () => 'total',
				dimensions: ['fiscal_year']
			}),
		series: [{ key: 'total', colour: 'all' }],
		seriesColumn: null
	},
	'settlement-support': {
		tables: ['settlement-support'],
		open: ['cash-moved-into-incentives', 'proposal-for-2025', 'amounts-are-nominal'],
		form: { kind: 'steps' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['settlement-support'], {
				place: documented,
				// Before the rules of 2005 the grant was all that was paid.
				series: ({ item, household_size, effective_from }) =>
					`${yearOf(effective_from) < 2005 ? 'cash' : item} ${household_size}`,
				dimensions: ['item', 'household_size', 'effective_from', 'effective_to']
			}),
		series: [
			{ key: 'basic 1', colour: 'all' },
			{ key: 'housing 1', colour: 'comparison' },
			{ key: 'basic 2', colour: 'first', shown: false },
			{ key: 'basic 3', colour: 'third', shown: false },
			{ key: 'basic 4', colour: 'fourth', shown: false },
			{ key: 'basic 4+', colour: 'fourth', shown: false },
			{ key: 'basic 5', colour: 'fifth', shown: false },
			{ key: 'basic 6', colour: 'sixth', shown: false },
			{ key: 'basic 7+', colour: 'second', shown: false },
			{ key: 'housing 2-4', colour: 'south', shown: false },
			{ key: 'housing 5+', colour: 'north', shown: false },
			{ key: 'cash 1', colour: 'second', shown: false }
		],
		seriesColumn: null,
		units: [realWon(1, true), dollars(1, true), minimumWages, medianIncomes],
		divide: 1_000_000,
		said: ['proposal']
	},
	'support-in-months': {
		tables: ['support-in-months'],
		open: ['minimum-wage-hours-changed', 'minimum-wage-of-2005', 'grant-at-end-of-year'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: inMonths,
		series: [
			{ key: 'minimum_wage', colour: 'all' },
			{ key: 'minimum_living_cost', colour: 'comparison' },
			{ key: 'median_income', colour: 'second', shown: false }
		],
		seriesColumn: null
	},
	incentives: {
		tables: ['incentives'],
		open: ['only-for-those-who-meet-conditions', 'points-in-time', 'amounts-are-nominal', 'laws-not-read'],
		form: { kind: 'bars' },
		filter: years,
		// Sums a month, once and over years share no scale: one incentive stands alone, as three years make it.
		marks: (tables) => {
			const sums = sumsBeside(tables).map((mark) => ({ ...mark, panel: '' }));
			const parts = sums.flatMap((mark) => {
				const where = ofOneYear.exec(mark.category)?.[1];
				return where === undefined
					? []
					: [{ ...mark, category: `parts ${where}`, dimensions: { ...mark.dimensions, variant: where } }];
			});
			return [
				...sums.filter(({ category }) => category === incentiveForWork),
				...sumMarks(
					parts,
					({ category }) => category,
					'employment_incentive',
					() => 'won',
					[]
				).reverse()
			];
		},
		series: [{ key: 'employment_incentive', colour: 'all' }],
		seriesColumn: 'item',
		units: [
			{
				key: 'all-sums',
				form: { kind: 'table', columns: 'years', bars: 'time' },
				series: [{ key: 'sum', colour: 'all' }],
				panels: ['all work', 'all aid'],
				marks: (_, tables) => sumsBeside(tables).map((mark) => ({ ...mark, series: 'sum', panel: `all ${mark.panel}` }))
			}
		],
		lifted: [incentiveForWork],
		categories: 'as listed',
		categoryColumn: 'item',
		heading: (category) => (category === incentiveForWork ? 'sum' : firstWord(category)),
		divide: 1_000_000
	},
	'settlement-paid': {
		tables: ['settlement-paid'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['settlement-paid'], {
				place: ({ year }) => wholeYear(year),
				series: () => 'total',
				dimensions: ['year']
			}),
		series: [{ key: 'total', colour: 'all' }],
		seriesColumn: null,
		lifted: 'named',
		events: ['2005-01-01', '2007-01-01'],
		units: [realWon(1, false), dollars(1, false, 1_000_000)],
		divide: 1_000_000_000,
		said: ['provisional']
	},
	'settlement-budget': {
		tables: ['settlement-budget'],
		open: [
			'proposal-is-not-a-budget',
			'budget-is-not-spending',
			'figure-of-2002-is-smaller',
			'final-of-2023-was-worked-out'
		],
		form: { kind: 'bars' },
		filter: years,
		// What was decided for a year takes the place of what had been proposed for it.
		marks: (tables) =>
			marksOf(tables['settlement-budget'], {
				where: ({ year, kind }) =>
					kind === 'final' || tables['settlement-budget'].rows.every((row) => row.kind === kind || row.year !== year),
				place: ({ year }) => wholeYear(year),
				series: () => 'budget',
				category: ({ year, kind }) => `${kind} ${year}`,
				dimensions: ['year', 'kind']
			}),
		series: [{ key: 'budget', colour: 'all' }],
		seriesColumn: null,
		categories: 'as listed',
		heading: firstWord,
		units: [realWon(1, false), dollars(1, false, 1_000_000)],
		lifted: 'named',
		said: ['proposal'],
		divide: 1_000_000_000
	},
	'consumer-prices': {
		tables: ['prices'],
		caveats: ['name-the-price-year', 'how-to-correct'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			marksOf(tables.prices, {
				where: ({ series }) => series === 'cpi_2020_100',
				place: ({ year }) => wholeYear(year),
				series: ({ series }) => series,
				dimensions: ['year', 'series']
			}),
		series: [{ key: 'cpi_2020_100', colour: 'south' }],
		seriesColumn: 'series',
		faded: ({ span }) => span.from < 2007 || span.from > 2024
	},
	unemployment: {
		tables: ['labour'],
		open: [
			'near-census-or-sample',
			'first-and-last-year-mislead',
			'age-base-changed',
			'not-adjusted-for-age',
			'some-comparisons-are-annual-averages'
		],
		form: { kind: 'lines', filled: false },
		filter: years,
		survey: otherAnswers,
		marks: (tables) =>
			marksOf(tables.labour, {
				where: ({ indicator, sex }) => indicator === 'unemployment_rate' && sex === 'total',
				place: ({ year }) => wholeYear(year),
				series: ({ group, year }) => surveyOf(group, year),
				dimensions: ['year', 'group']
			}),
		series: [...byGroup, { key: 'earlier', colour: 'third', shown: false, joined: false }],
		seriesColumn: 'group'
	},
	'employment-and-participation': {
		tables: ['labour'],
		open: [
			'near-census-or-sample',
			'age-base-changed',
			'not-adjusted-for-age',
			'comparison-as-published',
			'comparison-of-2020-is-rounded'
		],
		form: {
			kind: 'lines',
			filled: false,
			gap: ['general_population employment_rate', 'defectors employment_rate']
		},
		filter: years,
		survey: sharesOfAllAsked,
		marks: (tables) =>
			marksOf(tables.labour, {
				where: ({ indicator, sex }) => indicator !== 'unemployment_rate' && sex === 'total',
				place: ({ year }) => wholeYear(year),
				series: ({ group, indicator, year }) => `${surveyOf(group, year)} ${indicator}`,
				dimensions: ['year', 'group', 'indicator']
			}),
		series: [
			{ key: 'defectors employment_rate', colour: 'all' },
			{ key: 'general_population employment_rate', colour: 'comparison' },
			{ key: 'defectors participation_rate', colour: 'first', shown: false },
			{ key: 'general_population participation_rate', colour: 'second', shown: false },
			{ key: 'earlier employment_rate', colour: 'third', shown: false, joined: false },
			{ key: 'earlier participation_rate', colour: 'fourth', shown: false, joined: false }
		],
		seriesColumn: null,
		fromZero: false,
		ceiling: 67
	},
	'labour-by-sex': {
		tables: ['labour'],
		open: ['near-census-or-sample', 'one-week-of-the-year'],
		form: { kind: 'table', columns: 'series', bars: 'size' },
		filter: years,
		survey: otherAnswers,
		marks: (tables) =>
			marksOf(tables.labour, {
				where: ({ group, sex }) => group === 'defectors' && sex !== 'total',
				place: ({ year }) => wholeYear(year),
				series: ({ sex }) => sex,
				category: ({ indicator, year }) => `${indicator} ${year}`,
				dimensions: ['year', 'indicator', 'sex']
			}).sort((one, other) => one.category.localeCompare(other.category)),
		series: bySex,
		seriesColumn: 'sex',
		lifted: 'named',
		categories: 'as listed',
		heading: firstWord
	},
	wages: {
		tables: ['wages'],
		form: { kind: 'lines', filled: false },
		filter: years,
		survey: otherAnswers,
		marks: (tables) =>
			[...groupBy(wages(tables), ({ dimensions }) => dimensions['year'] ?? '')].flatMap(([year, ofYear]) => {
				const defectors = ofYear.find(({ series }) => series === 'defectors');
				const all = ofYear.find(({ series }) => series === 'general_population');
				if (!defectors?.value || !all?.value) return [];
				return [
					derivedMark(
						{
							...defectors,
							key: `wages/${year}/ratio`,
							dimensions: { year },
							series: 'ratio',
							value: (100 * defectors.value) / all.value,
							unit: 'percent'
						},
						[defectors, all],
						`100 x ${defectors.value} / ${all.value}`
					)
				];
			}),
		series: [{ key: 'ratio', colour: 'all' }],
		seriesColumn: null,
		units: [won(10_000), realWon(10_000, false), dollars(10_000, false)].map((unit) => ({
			...unit,
			...(unit.key === 'us-dollars' ? {} : { divide: 1_000_000 }),
			series: [...byGroup, ...bySex],
			marks: (_, tables) => unit.marks(wages(tables), tables)
		})),
		fromZero: false,
		ceiling: 86
	},
	'employment-type': {
		tables: ['employment-type'],
		open: ['fall-of-2019', 'columns-do-not-fill', 'read-in-press-reports'],
		form: { kind: 'lines', filled: false },
		filter: years,
		survey: otherAnswers,
		marks: (tables) =>
			marksOf(tables['employment-type'], {
				place: ({ year }) => wholeYear(year),
				series: ({ type, year }) => (year < 2011 ? `earlier ${type}` : type),
				dimensions: ['year', 'type']
			}),
		series: [
			{ key: 'daily', colour: 'all' },
			{ key: 'regular', colour: 'comparison' },
			{ key: 'temporary', colour: 'first', shown: false },
			{ key: 'self_employed', colour: 'third', shown: false },
			{ key: 'unpaid_family', colour: 'fifth', shown: false },
			...(
				[
					['daily', 'all'],
					['regular', 'comparison'],
					['temporary', 'first'],
					['self_employed', 'third']
				] as const
			).map(([type, colour]) => ({ key: `earlier ${type}`, colour, shown: false, joined: false }))
		],
		seriesColumn: 'type'
	},
	tenure: {
		tables: ['tenure'],
		form: { kind: 'lines', filled: false },
		filter: years,
		survey: otherAnswers,
		marks: (tables) =>
			marksOf(tables.tenure, {
				place: ({ year }) => wholeYear(year),
				series: ({ group }) => group,
				dimensions: ['year', 'group']
			}),
		series: besideSingle,
		seriesColumn: 'group'
	},
	'livelihood-benefit': {
		tables: ['livelihood-benefit'],
		open: [
			'fall-has-several-reasons',
			'base-is-the-ministrys-own',
			'three-years-are-equal',
			'some-years-from-one-copy'
		],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			marksOf(tables['livelihood-benefit'], {
				place: ({ year }) => wholeYear(year),
				// The yearly series began in 2008: the answer before it is another count.
				series: ({ group, year }) => (year < 2008 ? 'earlier' : group),
				dimensions: ['year', 'group']
			}),
		series: [...besideSingle, { key: 'earlier', colour: 'third', shown: false, joined: false }],
		seriesColumn: 'group'
	},
	'unemployment-surveys': {
		tables: ['labour-other-surveys', 'unemployment-official', 'labour'],
		open: ['surveys-differ-widely', 'panel-is-small', 'not-to-be-joined', 'near-census-or-sample'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) => [
			...marksOf(tables['labour-other-surveys'], {
				where: ({ indicator, survey }) => indicator === 'unemployment_rate' && survey !== 'statistics_korea_annual',
				place: ({ year }) => wholeYear(year),
				series: ({ survey }) => survey,
				dimensions: ['year', 'survey']
			}),
			...marksOf(tables['unemployment-official'], {
				place: ({ year }) => wholeYear(year),
				series: () => 'official',
				dimensions: ['year']
			}).map((mark) => ({ ...mark, dimensions: { ...mark.dimensions, survey: 'official' } })),
			...marksOf(tables.labour, {
				// Years that the table of official rates lacks were quoted beside the survey.
				where: ({ indicator, group, sex, year }) =>
					indicator === 'unemployment_rate' &&
					sex === 'total' &&
					(group === 'defectors' || tables['unemployment-official'].rows.every((row) => row.year !== year)),
				place: ({ year }) => wholeYear(year),
				series: ({ group, year }) => (group === 'defectors' ? surveyOf(group, year) : 'official'),
				dimensions: ['year', 'group']
			}).map((mark) => ({ ...mark, dimensions: { year: mark.dimensions['year'] ?? '', survey: mark.series } }))
		],
		series: [
			{ key: 'nkdb_panel', colour: 'first' },
			{ key: 'nkdb_panel_june', colour: 'fourth', shown: false },
			{ key: 'ministry_answer', colour: 'second', shown: false },
			{ key: 'foundation_basic_final', colour: 'third', shown: false },
			{ key: 'defectors', colour: 'comparison' },
			{ key: 'earlier', colour: 'fifth', shown: false, joined: false },
			{ key: 'official', colour: 'sixth', shown: false }
		],
		seriesColumn: 'survey'
	},
	'survey-sizes': {
		tables: ['survey-meta'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['survey-meta'], {
				place: ({ year }) => wholeYear(year),
				series: ({ sample }) => sample,
				dimensions: ['year', 'sample', 'age_base', 'fieldwork']
			}),
		series: [
			{ key: 'near_census', colour: 'all' },
			{ key: 'sample', colour: 'first' },
			{ key: 'basic', colour: 'comparison', shown: false }
		],
		seriesColumn: 'sample',
		lifted: 'named'
	},
	wellbeing: {
		tables: ['wellbeing'],
		open: [
			'surveys-differ-in-size-and-age',
			'rise-partly-from-few-newcomers',
			'three-of-four-are-women',
			'read-in-press-reports'
		],
		form: { kind: 'lines', filled: false },
		filter: years,
		survey: sharesOfAllAsked,
		marks: (tables) =>
			marksOf(tables.wellbeing, {
				place: ({ year }) => wholeYear(year),
				series: ({ indicator }) => indicator,
				dimensions: ['year', 'indicator']
			}),
		series: [
			{ key: 'satisfied', colour: 'all' },
			{ key: 'discriminated', colour: 'second' }
		],
		seriesColumn: 'indicator',
		ceiling: 100
	},
	'satisfaction-reasons': {
		tables: ['satisfaction-reasons'],
		open: ['few-are-dissatisfied', 'only-reported-reasons', 'read-in-press-reports'],
		form: { kind: 'bars' },
		filter: years,
		survey: otherAnswers,
		// The one year of which all reasons are published.
		marks: (tables) => {
			const reasons = answersOf('single answers')(tables)
				.filter(({ span }) => span.from === 2019)
				.map((mark) => ({ ...mark, panel: '' }));
			return [...groupBy(reasons, ({ series }) => series).values()].flatMap((group) => [...group, restOf(group)]);
		},
		series: [
			{ key: 'satisfied', colour: 'south' },
			{ key: 'dissatisfied', colour: 'second' }
		],
		seriesColumn: 'reason',
		units: [
			...(
				[
					['one-answer', 'single answers'],
					['several-answers', 'multiple answers']
				] as const
			).map(([key, panel]) => ({
				key,
				form: reasonsByYear,
				panels: [panel],
				asked: true,
				marks: (_: readonly Mark[], tables: Tables) => answersOf(panel)(tables)
			}))
		],
		categories: [
			'satisfied free_life',
			'satisfied income_for_work',
			'satisfied better_off_than_north',
			'satisfied with_family',
			'satisfied chosen_work',
			'satisfied no_surveillance',
			'satisfied rest',
			'dissatisfied apart_from_family',
			'dissatisfied fierce_competition',
			'dissatisfied discrimination',
			'dissatisfied economic_hardship',
			'dissatisfied skill_job_gap',
			'dissatisfied rest'
		],
		categoryColumn: 'reason',
		lifted: ['satisfied free_life', 'dissatisfied apart_from_family'],
		faded: ({ dimensions }) => dimensions['reason'] === 'rest',
		heading: firstWord
	},
	students: {
		tables: ['students', 'students-birthplace'],
		open: ['definition-changed-in-2024', 'jump-is-the-definition'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) => [
			...marksOf(tables.students, {
				where: ({ school_level }) => school_level === 'all',
				place: ({ year }) => wholeYear(year),
				series: () => 'total',
				dimensions: ['year', 'school_level']
			}),
			// Counted like the years before: without those born in the South.
			...sumMarks(
				marksOf(tables['students-birthplace'], {
					where: ({ year, birthplace }) => year >= 2024 && birthplace !== 'south_korea',
					place: ({ year }) => wholeYear(year),
					series: () => 'before',
					dimensions: ['year', 'birthplace']
				}),
				({ dimensions }) => dimensions['year'] ?? '',
				'before',
				({ dimensions }) => (dimensions['birthplace'] === 'north_korea' ? 'born in the north' : 'born elsewhere'),
				['birthplace']
			).map((mark) => ({ ...mark, flag: null, dimensions: { ...mark.dimensions, school_level: 'before' } }))
		],
		series: [
			{ key: 'total', colour: 'all' },
			{ key: 'before', colour: 'comparison', joined: false }
		],
		seriesColumn: null
	},
	'students-birthplace': {
		tables: ['students-birthplace'],
		form: { kind: 'columns' },
		filter: years,
		marks: (tables) =>
			marksOf(tables['students-birthplace'], {
				place: ({ year }) => wholeYear(year),
				series: ({ birthplace }) => birthplace,
				dimensions: ['year', 'birthplace']
			}),
		series: [
			{ key: 'north_korea', colour: 'north' },
			{ key: 'third_country', colour: 'second' },
			{ key: 'south_korea', colour: 'comparison' }
		],
		seriesColumn: 'birthplace',
		ceiling: 3900
	},
	dropout: {
		tables: ['dropout'],
		form: { kind: 'lines', filled: false },
		filter: years,
		marks: (tables) =>
			marksOf(tables.dropout, {
				place: ({ year }) => wholeYear(year),
				series: ({ group }) => group,
				dimensions: ['year', 'group']
			}),
		series: besideSingle,
		seriesColumn: null,
		ceiling: 12
	},
	residence: {
		tables: ['residence'],
		open: [
			'residents-not-arrivals',
			'most-live-around-seoul',
			'sejong-is-counted-with-south-chungcheong',
			'day-of-2024-not-given'
		],
		form: { kind: 'bars', shares: true, together: ['gyeonggi', 'seoul', 'incheon'] },
		filter: vintages,
		marks: together(stocks.residence),
		series: womenAndMenTogether,
		units: [womenAndMen(stocks.residence, [...bySex, { key: 'total', colour: 'all' }])],
		seriesColumn: 'sex',
		lifted: ['gyeonggi', 'seoul', 'incheon'],
		categories: 'by value',
		categoryColumn: 'region',
		map: 'south'
	},
	'claim-verdicts': {
		tables: ['claims'],
		form: { kind: 'bars', together: ['contested', 'contradicted', 'not_checkable'] },
		filter: notByYear('claims'),
		marks: (tables) =>
			[...groupBy([...tables.claims.rows], ({ verdict }) => verdict)].map(([verdict, rows]) =>
				derivedMark(
					{
						key: `claims/${verdict}`,
						dimensions: { verdict },
						series: 'claims',
						panel: '',
						category: verdict,
						// Claims are of no year: they stand as of the day of the data.
						...wholeYear(yearOf(tables.changes.rows.at(-1)?.date ?? '')),
						value: rows.length,
						unit: 'claims'
					},
					rows.map(({ source }) => ({ sources: sourceIds(source), flag: null })),
					rows.map(({ id }) => id).join(' + ')
				)
			),
		series: [{ key: 'claims', colour: 'all' }],
		seriesColumn: null,
		lifted: ['supported', 'partly'],
		faded: ({ category }) => category === 'partly',
		categories: ['supported', 'partly', 'contested', 'contradicted', 'not_checkable'],
		categoryColumn: 'verdict'
	}
} satisfies Readonly<Record<string, ChartDeclaration>>;
