import type { Tables } from '../table';
import { check, equations, type Check, type Equation } from './check';
import { complete, exactly, rowCounts, years } from './coverage';

type Rates = { readonly participation: number; readonly employment: number; readonly unemployment: number };
type Group = 'defectors' | 'general_population';

/** Rounding to one decimal in three rates moves the identity by no more than this. */
const identityWithin = { defectors: 0.08, general_population: 0.1 } as const;

function rate(tables: Tables, year: number, group: Group, sex: string, indicator: string): number | undefined {
	return tables.labour.rows.find(
		(row) => row.year === year && row.group === group && row.sex === sex && row.indicator === indicator
	)?.value;
}

/** The three rates of a year for both sexes together, where all three are known. */
function threeRates(tables: Tables, year: number, group: Group): Rates | undefined {
	const participation = rate(tables, year, group, 'total', 'participation_rate');
	const employment = rate(tables, year, group, 'total', 'employment_rate');
	const unemployment = rate(tables, year, group, 'total', 'unemployment_rate');
	return participation === undefined || employment === undefined || unemployment === undefined
		? undefined
		: { participation, employment, unemployment };
}

function identity(name: string, group: Group, expected: readonly number[], without: readonly number[] = []): Check {
	return check(name, ['labour'], (tables) => {
		const known = years(2008, 2025, without).flatMap((year) => {
			const rates = threeRates(tables, year, group);
			return rates ? [{ year, ...rates }] : [];
		});
		const found = known.map(({ year }) => year).join(', ');
		return [
			...(found === expected.join(', ') ? [] : [`the years with three rates are ${found}`]),
			...known.flatMap(({ year, participation, employment, unemployment }) => {
				const implied = participation * (1 - unemployment / 100);
				return Math.abs(implied - employment) <= identityWithin[group]
					? []
					: [`${year}: ${participation} x (1 - ${unemployment} / 100) = ${implied.toFixed(2)}, not ${employment}`];
			})
		];
	});
}

/** A check that the cells of a published series rest on the ministry table as well. */
function ministryTable(
	name: string,
	table: 'labour' | 'livelihood-benefit' | 'dropout',
	count: number,
	missing: (tables: Tables) => readonly string[]
): Check {
	return check(name, [table], (tables) => {
		const named = tables[table].rows.filter(({ source }) => source.split(' ').includes('W-mou-table')).length;
		return [...(named === count ? [] : [`expected ${count} cells that name it, got ${named}`]), ...missing(tables)];
	});
}

/** The women's share that a total between the rates of men and women implies. */
function womensShare(tables: Tables, year: number, indicator: string): number {
	const of = (sex: string) => rate(tables, year, 'defectors', sex, indicator) ?? NaN;
	return (of('male') - of('total')) / (of('male') - of('female'));
}

/** The participation of one sex that its rates of employment and unemployment imply. */
function impliedParticipation(tables: Tables, year: number, sex: 'male' | 'female'): number {
	const of = (indicator: string) => rate(tables, year, 'defectors', sex, indicator) ?? NaN;
	return of('employment_rate') / (1 - of('unemployment_rate') / 100);
}

const wage = (year: number, group: Group, sex = 'total') => `wages[${year},${group},${sex}]`;
const gap = (year: number) => `${wage(year, 'general_population')} - ${wage(year, 'defectors')}`;
const ratio = (year: number) => `100 * ${wage(year, 'defectors')} / ${wage(year, 'general_population')}`;
const change = (table: string, key: string, from: number, to: number, by: string): Equation => ({
	left: `${table}[${from},${key}] ${by}`,
	right: `${table}[${to},${key}]`
});
const shares = (year: number, types: readonly string[]) =>
	types.map((type) => `employment-type[${year},${type}]`).join(' + ');
const wageWork = ['regular', 'temporary', 'daily'];

/** Checks of the tables of work and life in the South. */
export const workChecks: readonly Check[] = [
	rowCounts('no row of the tables of work and life is lost', {
		labour: 104,
		'labour-other-surveys': 23,
		wages: 24,
		tenure: 10,
		'employment-type': 27,
		'livelihood-benefit': 19,
		wellbeing: 23,
		'satisfaction-reasons': 39,
		motives: 25,
		'before-leaving': 48,
		students: 27,
		'students-birthplace': 11,
		dropout: 19,
		'survey-meta': 12
	}),

	complete(
		'the labour rates that are documented',
		'labour',
		['group', 'sex', 'indicator', 'year'],
		[
			[['defectors'], ['total'], ['employment_rate', 'unemployment_rate'], years(2008, 2025)],
			[['defectors'], ['total'], ['participation_rate'], years(2008, 2025, [2015])],
			[['defectors'], ['male', 'female'], ['participation_rate'], years(2017, 2019)],
			[['defectors'], ['male', 'female'], ['employment_rate', 'unemployment_rate'], [2023, 2024]],
			[['general_population'], ['total'], ['unemployment_rate'], years(2010, 2025)],
			[['general_population'], ['total'], ['employment_rate'], years(2010, 2025, [2013, 2015, 2016, 2021])],
			[['general_population'], ['total'], ['participation_rate'], [...years(2010, 2013), 2018, 2019, 2022, 2023, 2025]]
		]
	),
	exactly(
		'the labour rates of 2008 to 2010 stand alone, and a line starts in 2011',
		'labour',
		['year', 'indicator'],
		(row) => row['flag'] === 'break',
		years(2008, 2011).flatMap((year) =>
			['employment_rate', 'participation_rate', 'unemployment_rate'].map((indicator) => `${year}, ${indicator}`)
		)
	),
	identity('employment = participation x (1 - unemployment), defectors', 'defectors', years(2008, 2025, [2015])),
	identity(
		'employment = participation x (1 - unemployment), all South Koreans except 2019',
		'general_population',
		[2010, 2011, 2012, 2018, 2022, 2023, 2025],
		[2019]
	),
	check(
		'the rates quoted for all South Koreans in 2019 imply 3.0 percent unemployed, not 3.8',
		['labour'],
		(tables) => {
			const rates = threeRates(tables, 2019, 'general_population');
			const implied = rates ? 100 * (1 - rates.employment / rates.participation) : NaN;
			return implied.toFixed(1) === '3.0' && rates?.unemployment === 3.8
				? []
				: [`${implied.toFixed(2)} implied, ${rates?.unemployment} stated`];
		}
	),
	equations(
		'the participation of 59.4 printed for 2015 does not fit: 57.4 is needed',
		['labour', 'side-numbers'],
		[
			{ left: '#participation-2015-as-printed', right: '59.4' },
			{ left: 'labour[2015,defectors,total,employment_rate]', right: '54.6' },
			{ left: 'labour[2015,defectors,total,unemployment_rate]', right: '4.8' },
			{
				left: 'labour[2015,defectors,total,employment_rate] / (1 - labour[2015,defectors,total,unemployment_rate] / 100)',
				right: '57.4',
				within: 0.05
			}
		]
	),
	equations(
		'the first counts of the 2010 survey beside its final report',
		['labour', 'labour-other-surveys'],
		(
			[
				['participation_rate', '42.6', '42.5'],
				['employment_rate', '38.7', '38.8'],
				['unemployment_rate', '9.2', '8.8']
			] as const
		).flatMap(([indicator, first, final]) => [
			{ left: `labour[2010,defectors,total,${indicator}]`, right: first },
			{ left: `labour-other-surveys[2010,foundation_basic_final,${indicator}]`, right: final }
		])
	),
	equations(
		'the comparison of 2020 is built from a gap in whole points',
		['labour'],
		[
			{
				left: 'labour[2020,defectors,total,employment_rate] + 6',
				right: 'labour[2020,general_population,employment_rate]'
			},
			{ left: 'labour[2020,general_population,employment_rate]', right: '60.4' }
		]
	),
	ministryTable('47 labour rates of 2008 to 2023 rest on the ministry table', 'labour', 47, ({ labour }) =>
		labour.rows
			.filter(({ group, sex, year }) => group === 'defectors' && sex === 'total' && year <= 2023)
			.filter(({ source }) => !source.split(' ').includes('W-mou-table'))
			.map(({ year, indicator }) => `${year}, ${indicator} does not name it`)
	),
	check('labour rates of all lie between those of men and women', ['labour'], (tables) =>
		tables.labour.rows
			.filter(({ sex }) => sex === 'male')
			.flatMap(({ year, indicator, value }) => {
				const women = rate(tables, year, 'defectors', 'female', indicator) ?? NaN;
				const total = rate(tables, year, 'defectors', 'total', indicator) ?? NaN;
				return total > Math.min(value, women) && total < Math.max(value, women)
					? []
					: [`${year}, ${indicator}: ${total} is not between ${value} and ${women}`];
			})
	),
	check('labour rates of men and women imply 75 percent women among adults', ['labour'], (tables) =>
		[
			...years(2017, 2019).map((year) => [year, 'participation_rate'] as const),
			...[2023, 2024].map((year) => [year, 'employment_rate'] as const)
		].flatMap(([year, indicator]) => {
			const share = womensShare(tables, year, indicator);
			return share >= 0.7495 && share < 0.7545 ? [] : [`${year}, ${indicator}: a share of ${share.toFixed(4)}`];
		})
	),
	check('participation of 2023 and 2024 rebuilt from the sexes = the published 63.4 and 64.1', ['labour'], (tables) =>
		(
			[
				[2023, '0.7516', '63.4'],
				[2024, '0.7513', '64.1']
			] as const
		).flatMap(([year, weight, published]) => {
			const share = womensShare(tables, year, 'employment_rate');
			const rebuilt =
				share * impliedParticipation(tables, year, 'female') + (1 - share) * impliedParticipation(tables, year, 'male');
			const stated = rate(tables, year, 'defectors', 'total', 'participation_rate');
			return share.toFixed(4) === weight && rebuilt.toFixed(1) === published && stated === Number(published)
				? []
				: [`${year}: weight ${share.toFixed(4)}, rebuilt ${rebuilt.toFixed(2)}, published ${stated}`];
		})
	),
	equations(
		'annual comparisons equal the official unemployment rate',
		['labour', 'unemployment-official'],
		[
			...[2015, ...years(2018, 2021)].map((year) => ({
				left: `labour[${year},general_population,unemployment_rate]`,
				right: `unemployment-official[${year}]`
			})),
			{ left: 'labour[2011,general_population,unemployment_rate]', right: 'unemployment-official[2010]' }
		]
	),
	equations(
		'official rates of 2025: employment = participation x (1 - unemployment)',
		['labour-other-surveys', 'unemployment-official'],
		[
			{
				left: 'labour-other-surveys[2025,statistics_korea_annual,participation_rate] * (1 - unemployment-official[2025] / 100)',
				right: 'labour-other-surveys[2025,statistics_korea_annual,employment_rate]',
				within: 0.05
			},
			{ left: 'unemployment-official[2025]', right: 'unemployment-official[2024]' },
			{ left: 'unemployment-official[2025]', right: '2.8' }
		]
	),
	check('unemployment of 2012 to 2025 moves between 4.5 and 9.7, above all South Koreans', ['labour'], (tables) => {
		const found = years(2012, 2025).map((year) => rate(tables, year, 'defectors', 'total', 'unemployment_rate') ?? NaN);
		const least = Math.min(
			...years(2012, 2025).map(
				(year, index) =>
					(found[index] ?? NaN) - (rate(tables, year, 'general_population', 'total', 'unemployment_rate') ?? NaN)
			)
		);
		return Math.min(...found) === 4.5 && Math.max(...found) === 9.7 && least.toFixed(1) === '1.2'
			? []
			: [`from ${Math.min(...found)} to ${Math.max(...found)}, at least ${least.toFixed(1)} apart`];
	}),
	check('annual comparisons say so in their notes', ['labour'], ({ labour }) => {
		const found = labour.rows
			.filter(({ indicator, note }) => indicator === 'unemployment_rate' && (note ?? '').startsWith('Annual average'))
			.map(({ year }) => year)
			.join(', ');
		return found === '2011, 2015, 2018, 2019, 2020, 2021' ? [] : [`the notes of ${found} do`];
	}),

	equations(
		'final report of the 2010 survey: employment = participation x (1 - unemployment)',
		['labour-other-surveys'],
		[
			{
				left: 'labour-other-surveys[2010,foundation_basic_final,participation_rate] * (1 - labour-other-surveys[2010,foundation_basic_final,unemployment_rate] / 100)',
				right: 'labour-other-surveys[2010,foundation_basic_final,employment_rate]',
				within: 0.05
			},
			{ left: '42.5 * (1 - 0.088)', right: '38.8', within: 0.05 }
		]
	),
	check(
		'telephone panel of 2018: employment = participation x (1 - unemployment), the printed 61.3 does not fit',
		['labour-other-surveys', 'side-numbers'],
		(tables) => {
			const panel = (indicator: string) =>
				tables['labour-other-surveys'].rows.find(
					(row) => row.year === 2018 && row.survey === 'nkdb_panel' && row.indicator === indicator
				)?.value ?? NaN;
			const printed = tables['side-numbers'].rows.find(({ id }) => id === 'nkdb-participation-2018-as-printed')?.value;
			const employed = (participation: number) => (participation * (1 - panel('unemployment_rate') / 100)).toFixed(1);
			return employed(panel('participation_rate')) === '58.9' &&
				panel('employment_rate') === 58.9 &&
				printed === 61.3 &&
				employed(printed) !== '58.9'
				? []
				: [`${panel('participation_rate')} gives ${employed(panel('participation_rate'))}, ${printed} is printed`];
		}
	),
	equations(
		'telephone panel: the published changes of unemployment to 2011 and 2012',
		['labour-other-surveys'],
		[
			change('labour-other-surveys', 'nkdb_panel,unemployment_rate', 2010, 2011, '+ 3.8'),
			change('labour-other-surveys', 'nkdb_panel,unemployment_rate', 2011, 2012, '+ 6.1'),
			{ left: 'labour-other-surveys[2010,nkdb_panel,unemployment_rate]', right: '10.0' }
		]
	),
	equations(
		'the telephone panel and the Foundation differ widely',
		['labour-other-surveys', 'labour'],
		(
			[
				[2012, '19.9', '7.5'],
				[2021, '2.9', '7.5'],
				[2023, '5.5', '4.5']
			] as const
		).flatMap(([year, panel, foundation]) => [
			{ left: `labour-other-surveys[${year},nkdb_panel,unemployment_rate]`, right: panel },
			{ left: `labour[${year},defectors,total,unemployment_rate]`, right: foundation }
		])
	),

	complete(
		'the wages that are documented',
		'wages',
		['group', 'sex', 'year'],
		[
			[['defectors'], ['total'], years(2011, 2025, [2016, 2020])],
			[['defectors'], ['male', 'female'], [2025]],
			[['general_population'], ['total'], [2012, 2014, ...years(2017, 2019), ...years(2021, 2023), 2025]]
		]
	),
	equations(
		'wage gaps and ratios equal the published ones',
		['wages'],
		[
			{ left: gap(2023), right: '55.0' },
			{ left: gap(2025), right: '59.1' },
			{ left: ratio(2014), right: '65.9', within: 0.05 },
			{ left: ratio(2014), right: '66', within: 0.5 },
			{ left: ratio(2018), right: '74.2', within: 0.05 },
			{ left: ratio(2018), right: '74', within: 0.5 },
			{ left: ratio(2019), right: '77.4', within: 0.05 },
			{ left: ratio(2023), right: '81.7', within: 0.05 },
			{ left: ratio(2025), right: '81.6', within: 0.05 }
		]
	),
	equations(
		'wages of men - wages of women = the published 137.1',
		['wages'],
		[{ left: `${wage(2025, 'defectors', 'male')} - ${wage(2025, 'defectors', 'female')}`, right: '137.1' }]
	),
	equations(
		'within one sex the distance of wages is smaller than overall',
		['side-numbers', 'wages'],
		[
			{ left: '#wage-ratio-men-2023', right: '95.2' },
			{ left: '#wage-ratio-women-2023', right: '89.5' },
			{ left: ratio(2023), right: '81.7', within: 0.05 }
		]
	),

	complete(
		'the time with one employer that is documented',
		'tenure',
		['group', 'year'],
		[
			[['defectors'], [2014, ...years(2017, 2019), ...years(2021, 2025)]],
			[['general_population'], [2014]]
		]
	),
	equations(
		'time with one employer: the published changes to 2019 and 2023',
		['tenure'],
		[
			change('tenure', 'defectors', 2018, 2019, '+ 0.8'),
			change('tenure', 'defectors', 2022, 2023, '+ 1'),
			{ left: 'tenure[2019,defectors]', right: '27.7' },
			{ left: 'tenure[2023,defectors]', right: '36.3' },
			{ left: 'tenure[2014,general_population]', right: '67' }
		]
	),

	complete(
		'the kinds of employment that are documented',
		'employment-type',
		['type', 'year'],
		[
			[wageWork, [...years(2010, 2012), 2014, ...years(2017, 2019)]],
			[['self_employed'], [2010, 2014, 2018, 2019]],
			[['unpaid_family'], [2018, 2019]]
		]
	),
	exactly(
		'the kinds of employment of 2010 and 2011 begin new lines',
		'employment-type',
		['year', 'type'],
		(row) => row['flag'] === 'break',
		[
			'2010, daily',
			'2010, regular',
			'2010, self_employed',
			'2010, temporary',
			'2011, daily',
			'2011, regular',
			'2011, temporary'
		]
	),
	equations(
		'kinds of employment add to 100 or less, but for rounding',
		['employment-type'],
		[
			{ left: shares(2010, [...wageWork, 'self_employed']), right: '99.0' },
			{ left: shares(2011, wageWork), right: '92.8' },
			{ left: shares(2012, wageWork), right: '92.4' },
			{ left: shares(2014, [...wageWork, 'self_employed']), right: '95.0' },
			{ left: shares(2017, wageWork), right: '85.8' },
			{ left: shares(2018, [...wageWork, 'self_employed', 'unpaid_family']), right: '100.1' },
			{ left: shares(2019, [...wageWork, 'self_employed', 'unpaid_family']), right: '100.1' }
		]
	),
	equations(
		'regular + temporary + daily = the published share of wage workers',
		['employment-type'],
		[
			{ left: shares(2018, wageWork), right: '86.9' },
			{ left: shares(2019, wageWork), right: '84.3' }
		]
	),

	complete(
		'the livelihood benefit in every year from 2007 to 2023',
		'livelihood-benefit',
		['group', 'year'],
		[
			[['defectors'], years(2007, 2023)],
			[['general_population'], [2014, 2017]]
		]
	),
	ministryTable('16 shares of the livelihood benefit rest on the ministry table', 'livelihood-benefit', 16, (tables) =>
		tables['livelihood-benefit'].rows
			.filter(({ group, year }) => group === 'defectors' && year >= 2008)
			.filter(({ source }) => !source.split(' ').includes('W-mou-table'))
			.map(({ year }) => `${year} does not name it`)
	),
	equations(
		'the livelihood benefit reads the same in 2018, 2019 and 2020',
		['livelihood-benefit'],
		[2018, 2019, 2020].map((year) => ({ left: `livelihood-benefit[${year},defectors]`, right: '23.8' }))
	),

	complete(
		'the answers on satisfaction and discrimination that are documented',
		'wellbeing',
		['indicator', 'year'],
		[
			[['satisfied'], years(2011, 2025, [2020])],
			[['discriminated'], [2014, ...years(2017, 2019), ...years(2021, 2025)]]
		]
	),
	equations(
		'satisfaction and discrimination: the published changes',
		['wellbeing'],
		[
			change('wellbeing', 'satisfied', 2017, 2018, '- 1.1'),
			change('wellbeing', 'satisfied', 2018, 2019, '+ 1.7'),
			change('wellbeing', 'satisfied', 2022, 2023, '+ 1.9'),
			change('wellbeing', 'discriminated', 2017, 2018, '- 2.9'),
			{ left: 'wellbeing[2017,discriminated]', right: '23.1' },
			change('wellbeing', 'discriminated', 2022, 2023, '- 3.4'),
			change('wellbeing', 'discriminated', 2024, 2025, '- 2.3')
		]
	),

	check('single answers on satisfaction stay below 100', ['satisfaction-reasons'], (tables) => {
		const { rows } = tables['satisfaction-reasons'];
		const sum = (year: number, kind: string) =>
			rows
				.filter((row) => row.base === 'single' && row.year === year && row.kind === kind)
				.reduce((total, { value }) => total + value, 0)
				.toFixed(1);
		return [
			...(
				[
					[2019, 'satisfied', '92.4'],
					[2019, 'dissatisfied', '75.5'],
					[2022, 'dissatisfied', '66.4'],
					[2022, 'satisfied', '0.0']
				] as const
			)
				.filter(([year, kind, expected]) => sum(year, kind) !== expected)
				.map(([year, kind, expected]) => `${kind}, ${year}: ${sum(year, kind)}, not ${expected}`),
			...years(2019, 2025)
				.flatMap((year) => [
					`${year}, satisfied: ${sum(year, 'satisfied')}`,
					`${year}, dissatisfied: ${sum(year, 'dissatisfied')}`
				])
				.filter((line) => Number(line.split(': ')[1]) >= 100)
		];
	}),
	check('several answers were allowed up to 2016, one from 2019 on', ['satisfaction-reasons'], (tables) =>
		tables['satisfaction-reasons'].rows
			.filter(({ year, base }) => base !== (year <= 2016 ? 'multiple' : 'single'))
			.map(({ year, reason, base }) => `${year}, ${reason} is ${base}`)
	),
	equations(
		'the dissatisfied of 2019 are 2.2 percent',
		['side-numbers'],
		[{ left: '#dissatisfied-2019', right: '2.2' }]
	),

	equations(
		'counts and shares of the register give one base, 1,507 in 2012 and 493 in 2017',
		['motives', 'side-numbers'],
		(
			[
				[2012, '1507', '574', '92'],
				[2017, '493', '294', '80']
			] as const
		).flatMap(([year, base, hardship, regime]) => [
			{
				left: `100 * #register-${year}-hardship-people / ${base}`,
				right: `motives[register_by_arrival_year,${year},economic_hardship]`,
				within: 0.05
			},
			{
				left: `100 * #register-${year}-regime-people / ${base}`,
				right: `motives[register_by_arrival_year,${year},discontent_with_regime]`,
				within: 0.05
			},
			{ left: `#register-${year}-hardship-people`, right: hardship },
			{ left: `#register-${year}-regime-people`, right: regime }
		])
	),
	equations(
		'shares of the cumulative register add to 95.8, two rows left out',
		['motives', 'side-numbers'],
		[
			{
				left: [
					'came_with_family',
					'discontent_with_reality',
					'discontent_with_regime',
					'economic_hardship',
					'family_discord',
					'fear_of_punishment',
					'persuaded_by_others'
				]
					.map((motive) => `motives[register_cumulative_2015,2015,${motive}]`)
					.join(' + '),
				right: '95.8'
			},
			{ left: '#register-2015-listed-people', right: '27711' }
		]
	),
	equations(
		'the surveys of motives contradict each other',
		['motives'],
		[
			{ left: 'motives[hanawon_graduates,2016,economic_hardship]', right: '12' },
			{ left: 'motives[hanawon_graduates_of_2016,2016,economic_hardship]', right: '56' },
			{ left: 'motives[register_by_arrival_year,2017,economic_hardship]', right: '59.6' }
		]
	),
	equations(
		'the shares of November 2016 fit those rounded in August',
		['motives'],
		(
			[
				[2001, 'economic_hardship', '66.7', '70', 5],
				[2001, 'search_for_freedom', '9.6', '10', 0.5],
				[2016, 'search_for_freedom', '34.8', '35', 0.5],
				[2016, 'discontent_with_regime', '17.5', '20', 5]
			] as const
		).flatMap(([year, motive, exact, rounded, within]) => [
			{ left: `motives[hanawon_graduates,${year},${motive}]`, right: exact },
			{ left: exact, right: rounded, within }
		])
	),
	equations(
		'in 2023 dislike of the regime and food shortage lie within the error of the survey',
		['motives', 'side-numbers'],
		[
			{
				left: 'motives[foundation_2020_2023,2023,dislike_of_regime] - motives[foundation_2020_2023,2023,food_shortage]',
				right: '1.2'
			},
			{ left: '#survey-2023-error', right: '1.9' }
		]
	),

	equations(
		'private only + both = any private work before 2000',
		['before-leaving'],
		[
			{
				left: 'before-leaving[before 2000,private_economy_only] + before-leaving[before 2000,state_and_private_economy]',
				right: 'before-leaving[before 2000,any_private_economy]'
			},
			{ left: '16.5 + 7.5', right: 'before-leaving[before 2000,any_private_economy]' },
			{ left: 'before-leaving[before 2000,private_economy_only]', right: '16.5' }
		]
	),
	check('the view of the leader held by all lies between its two groups', ['before-leaving'], (tables) => {
		const view = (period: string) =>
			tables['before-leaving'].rows.find(
				(row) => row.departure_period === period && row.indicator === 'negative_on_kim_jong_un_as_leader'
			)?.value ?? NaN;
		const [before, all, after] = [view('to 2011'), view('all'), view('from 2012')];
		return [
			...(before < all && all < after ? [] : [`${all} is not between ${before} and ${after}`]),
			...([before, all, after].join() === '51.7,55.5,59.6' ? [] : [`they are ${before}, ${all} and ${after}`])
		];
	}),
	equations(
		'who was asked about life before leaving',
		['before-leaving', 'side-numbers'],
		[
			{ left: 'before-leaving[all,sample_women]', right: '81.8' },
			{ left: 'before-leaving[all,sample_border_areas]', right: '82.1' },
			{ left: 'before-leaving[all,sample_pyongyang]', right: '2.7' },
			{ left: '#report-2024-people-interviewed', right: '6351' },
			{ left: '#survey-2020-people-interviewed', right: '602' },
			{ left: 'before-leaving[from 2012,negative_on_succession_of_kim_jong_un]', right: '51.7' },
			{ left: 'before-leaving[to 2011,negative_on_kim_jong_un_as_leader]', right: '51.7' }
		]
	),

	complete(
		'the counts of pupils that are documented',
		'students',
		['school_level', 'year'],
		[
			[['all'], [2005, 2006, ...years(2008, 2015), 2017, 2019, ...years(2021, 2025)]],
			[
				['elementary', 'middle', 'high'],
				[2011, 2014, 2025]
			],
			[['other'], [2025]]
		]
	),
	equations(
		'school levels add to all pupils',
		['students'],
		[
			...[2011, 2014, 2025].map((year) => ({
				left: `students[${year},elementary] + students[${year},middle] + students[${year},high]${year === 2025 ? ' + students[2025,other]' : ''}`,
				right: `students[${year},all]`
			})),
			{ left: 'students[2011,all]', right: '1681' },
			{ left: 'students[2014,all]', right: '2183' },
			{ left: 'students[2025,all]', right: '2915' }
		]
	),
	equations(
		'places of birth add to all pupils',
		['students-birthplace', 'students'],
		(
			[
				[2011, '1681'],
				[2013, '2022'],
				[2014, '2183'],
				[2022, '2061'],
				[2025, '2915']
			] as const
		).flatMap(([year, all]) => [
			{ left: `students-birthplace[${year}]`, right: `students[${year},all]` },
			{ left: `students-birthplace[${year}]`, right: all }
		])
	),
	equations(
		'the pupils of 2025 counted as before 2024 are 1,309',
		['students-birthplace', 'students'],
		[
			{ left: 'students-birthplace[2025,north_korea] + students-birthplace[2025,third_country]', right: '1309' },
			{ left: 'students[2023,all]', right: '1769' },
			{ left: 'students[2024,all]', right: '2645' }
		]
	),
	check('children born in South Korea are counted from 2024 on', ['students', 'students-birthplace'], (tables) => [
		...tables['students-birthplace'].rows
			.filter(({ birthplace, year }) => birthplace === 'south_korea' && year < 2024)
			.map(({ year }) => `students-birthplace has them in ${year}`),
		...tables.students.rows
			.filter(({ year, flag }) => (year === 2024) !== (flag === 'break'))
			.map(({ year, flag }) => `the flag of ${year} is "${flag ?? ''}"`)
	]),

	complete(
		'drop-out rates in every year but 2024',
		'dropout',
		['group', 'year'],
		[
			[['defectors'], years(2008, 2025, [2024])],
			[['general_population'], [2015, 2025]]
		]
	),
	ministryTable('16 drop-out rates rest on the ministry table', 'dropout', 16, ({ dropout }) =>
		dropout.rows
			.filter(({ group, year }) => group === 'defectors' && year <= 2023)
			.filter(({ source }) => !source.split(' ').includes('W-mou-table'))
			.map(({ year }) => `${year} does not name it`)
	),
	equations(
		'the drop-out rate of 2013 with two decimals = the published 3.5',
		['dropout', 'side-numbers'],
		[
			{ left: '#dropout-rate-2013-two-decimals', right: '3.46' },
			{ left: '#dropout-rate-2013-two-decimals', right: 'dropout[2013,defectors]', within: 0.05 },
			{ left: 'dropout[2013,defectors]', right: '3.5' }
		]
	),
	exactly(
		'the drop-out rate of 2025 begins a new line',
		'dropout',
		['year', 'group'],
		(row) => row['flag'] === 'break',
		['2025, defectors']
	),

	complete(
		'the years whose survey is described',
		'survey-meta',
		['year'],
		[[years(2010, 2025, [2017, 2020, 2022, 2024])]]
	),
	equations(
		'86.4 percent of 2,500 people asked = the 2,160 who answered in 2025',
		['survey-meta', 'side-numbers'],
		[
			{ left: '#survey-2025-response / 100 * #survey-2025-asked', right: 'survey-meta[year=2025]' },
			{ left: '#survey-2025-response', right: '86.4' },
			{ left: '#survey-2025-asked', right: '2500' },
			{ left: 'survey-meta[year=2025]', right: '2160' }
		]
	)
];
