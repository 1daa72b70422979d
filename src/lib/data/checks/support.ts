import { evaluate } from '../figure';
import type { Tables } from '../table';
import { yearOf } from '../years';
import { check, equations, type Check } from './check';
import { complete, exactly, firstDay, lastDay, rowCounts, rowsOf, years } from './coverage';

interface Period {
	readonly what: string;
	readonly from: string;
	readonly to: string | null;
}

/** Largest household that a size such as "4+" is spelled out to. */
const largestHousehold = 9;

/** The numbers of people that a household size stands for: "2-4" is 2, 3 and 4; "7+" is 7 and more. */
function householdSizes(size: string): number[] {
	const [from = '', to = ''] = size.endsWith('+') ? [size.slice(0, -1), String(largestHousehold)] : size.split('-');
	return years(Number(from), Number(to || from));
}

/** One sentence for each two periods of one thing that share a day. A date without a day may mean any day of it. */
function findOverlaps(periods: readonly Period[]): string[] {
	return periods.flatMap((one, index) =>
		periods
			.slice(index + 1)
			.filter(
				(other) =>
					one.what === other.what &&
					firstDay(one.from) <= lastDay(other.to ?? '9999') &&
					firstDay(other.from) <= lastDay(one.to ?? '9999')
			)
			.map((other) => `${one.what}: the periods from ${one.from} and from ${other.from} overlap`)
	);
}

/** A check of `last_documented`: the year of the end in closed rows, given for the open ones, never before the start. */
function lastDocumented(
	name: string,
	table: 'settlement-support' | 'incentives',
	closed: number,
	open: readonly string[]
): Check {
	return check(name, [table], (tables) => {
		const { resource } = tables[table];
		const rows = rowsOf(tables, table).map((row) => ({
			key: resource.schema.primaryKey.map((column) => row[column]).join(', '),
			from: String(row['effective_from']),
			to: row['effective_to'] ?? null,
			last: Number(row['last_documented'])
		}));
		const ends = rows.filter(({ to }) => to !== null);
		const opens = rows.filter(({ to }) => to === null).map(({ key, last }) => `${key}: ${last}`);
		return [
			...(ends.length === closed ? [] : [`expected ${closed} closed rows, got ${ends.length}`]),
			...ends
				.filter(({ to, last }) => yearOf(to ?? '') !== last)
				.map(({ key, to, last }) => `${key} ends ${to}, but was last documented ${last}`),
			...opens.filter((row) => !open.includes(row)).map((row) => `${row} is not expected among the open rows`),
			...open.filter((row) => !opens.includes(row)).map((row) => `${row} is missing among the open rows`),
			...rows
				.filter(({ from, last }) => last < yearOf(from))
				.map(({ key, last }) => `${key} was last documented ${last}, before it began`)
		];
	});
}

/** The amount for one person that is in force on the last day of a year, or documented for that year alone. */
function amountAtEndOf(year: number, item: 'basic' | 'housing', tables: Tables): number | undefined {
	const day = `${year}-12-31`;
	return tables['settlement-support'].rows.find(
		(row) =>
			row.item === item &&
			row.household_size === '1' &&
			firstDay(row.effective_from) <= day &&
			day <= lastDay(row.effective_to ?? String(row.last_documented))
	)?.value;
}

const millions = (amount: string) => `(${amount}) / 1000000`;
const months = (measure: string, yardstick: string, list: readonly (readonly [year: number, months: string])[]) =>
	list.map(([year, printed]) => ({
		left: `support-in-months[${year},${measure}] / support-in-months[${year},${yardstick}]`,
		right: printed,
		within: 0.05
	}));

/** Checks of the tables of support, rewards and crossings. */
export const supportChecks: readonly Check[] = [
	rowCounts('no row of the support tables is lost', {
		'settlement-support': 27,
		'support-in-months': 83,
		incentives: 41,
		'settlement-paid': 11,
		'settlement-budget': 8,
		'reward-ceilings': 13,
		'rewards-paid': 19,
		'returns-to-north': 14,
		'direct-crossings': 8,
		'repatriations-reported': 5
	}),

	check('no two periods of one item and household size overlap', ['settlement-support'], (tables) =>
		findOverlaps(
			tables['settlement-support'].rows.flatMap((row) =>
				householdSizes(row.household_size).map((size) => ({
					what: `${row.item} for ${size}`,
					from: row.effective_from,
					to: row.effective_to
				}))
			)
		)
	),
	lastDocumented('the grant and the housing subsidy say until when they are documented', 'settlement-support', 23, [
		'basic, 1, 2025: 2025',
		'housing, 1, 2018-01-01: 2024',
		'housing, 2-4, 2018-01-01: 2018',
		'housing, 5+, 2018-01-01: 2018'
	]),
	check('the grant of one person has no gap from 2004 to 2024', ['settlement-support'], (tables) =>
		years(2004, 2024)
			.filter((year) => amountAtEndOf(year, 'basic', tables) === undefined)
			.map((year) => `no amount at the end of ${year}`)
	),
	equations(
		'the grant fell from 28 million to 10 and 6 million, and 15 million are proposed',
		['settlement-support'],
		[
			{ left: 'settlement-support[basic,1,2004]', right: '28 * 1000000' },
			{ left: 'settlement-support[basic,1,2005-01-01]', right: '10 * 1000000' },
			{ left: 'settlement-support[basic,1,2007-01-01]', right: '6 * 1000000' },
			{ left: 'settlement-support[basic,1,2025]', right: '15 * 1000000' }
		]
	),
	exactly(
		'only the grant of 2025 is a proposal',
		'settlement-support',
		['item', 'household_size', 'effective_from'],
		(row) => row['flag'] === 'proposal',
		['basic, 1, 2025']
	),
	equations(
		'first payment + instalments = grant',
		['settlement-support', 'side-numbers'],
		[
			...(
				[
					['1-person', '2007', 'basic,1,2007-01-01', '3 + 3', '6'],
					['2-persons', '2007', 'basic,2,2007-01-01', '4 + 7', '11'],
					['1-person', '2013', 'basic,1,2013-01-01', '4 + 3', '7'],
					['2-persons', '2013', 'basic,2,2013-01-01', '5 + 7', '12']
				] as const
			).flatMap(([who, from, grant, parts, sum]) => [
				{
					left: `#grant-${who}-${from}-first-payment + #grant-${who}-${from}-instalments`,
					right: `settlement-support[${grant}]`
				},
				{ left: millions(`settlement-support[${grant}]`), right: parts },
				{ left: millions(`settlement-support[${grant}]`), right: sum },
				{ left: millions(`#grant-${who}-${from}-first-payment`), right: parts.slice(0, 1) }
			])
		]
	),
	equations(
		'housing subsidy of 2018 - the rise of 3 million = the amounts of 2007 to 2017',
		['settlement-support', 'side-numbers'],
		[
			{ left: '#housing-rise-2018', right: '3 * 1000000' },
			...(
				[
					['1', '13'],
					['2-4', '17'],
					['5+', '20']
				] as const
			).flatMap(([size, before]) => [
				{
					left: `settlement-support[housing,${size},2018-01-01] - #housing-rise-2018`,
					right: `settlement-support[housing,${size},2007-01-01]`
				},
				{ left: millions(`settlement-support[housing,${size},2007-01-01]`), right: before }
			])
		]
	),

	complete(
		'the yardsticks of each year from 2005 to 2025',
		'support-in-months',
		['measure', 'year'],
		[
			[['basic_grant', 'minimum_wage'], years(2005, 2025)],
			[['housing_subsidy'], years(2005, 2024)],
			[['minimum_living_cost'], years(2005, 2015)],
			[['median_income'], years(2015, 2025, [2020])]
		]
	),
	check(
		'the grant and subsidy of a year are those in force at its end',
		['support-in-months', 'settlement-support'],
		(tables) =>
			tables['support-in-months'].rows.flatMap(({ year, measure, value }) => {
				if (measure !== 'basic_grant' && measure !== 'housing_subsidy') return [];
				const inForce = amountAtEndOf(year, measure === 'basic_grant' ? 'basic' : 'housing', tables);
				return inForce === value ? [] : [`${measure} of ${year} is ${value}, in force at its end was ${inForce}`];
			})
	),
	equations(
		'the grant of 2019 is the one from 16 July on',
		['support-in-months', 'settlement-support'],
		[
			{ left: 'support-in-months[2019,basic_grant]', right: 'settlement-support[basic,1,2019-07-16]' },
			{ left: 'support-in-months[2019,basic_grant]', right: '8 * 1000000' },
			{ left: 'settlement-support[basic,1,2013-01-01]', right: '7 * 1000000' }
		]
	),
	check(
		'minimum wage = an hourly wage in tens of won x 226 hours to 2006, x 209 from 2007',
		['support-in-months', 'side-numbers'],
		(tables) =>
			tables['support-in-months'].rows
				.filter(({ measure }) => measure === 'minimum_wage')
				.flatMap(({ year, value }) => {
					const id = year < 2007 ? 'minimum-wage-hours-to-2006' : 'minimum-wage-hours-from-2007';
					const hours = evaluate(`#${id}`, tables).value;
					return value % (10 * hours) === 0 && hours === (year < 2007 ? 226 : 209)
						? []
						: [`${value} won in ${year} is no hourly wage in tens of won times ${hours}`];
				})
	),
	exactly(
		'the change to 209 hours in 2007 is a break',
		'support-in-months',
		['year', 'measure'],
		(row) => row['flag'] === 'break',
		['2007, minimum_wage']
	),
	equations(
		'the grant in months of the minimum living cost',
		['support-in-months'],
		months('basic_grant', 'minimum_living_cost', [
			[2005, '24.9'],
			[2007, '13.8'],
			[2013, '12.2']
		])
	),
	equations(
		'the grant in months of the median income',
		['support-in-months'],
		months('basic_grant', 'median_income', [
			[2019, '4.7'],
			[2023, '4.3'],
			[2024, '4.5'],
			[2025, '6.3']
		])
	),
	equations(
		'the grant in months of the minimum wage',
		['support-in-months'],
		months('basic_grant', 'minimum_wage', [
			[2005, '15.6'],
			[2007, '8.2'],
			[2013, '6.9'],
			[2019, '4.6'],
			[2024, '4.9'],
			[2025, '7.2']
		])
	),

	equations(
		'employment incentives add to 9, 15, 18, 18 and 21 million',
		['incentives'],
		(
			[
				['', '2005-01-01', '9'],
				['', '2007-02', '15'],
				['', '2010-01-01', '18'],
				['_capital_region', '2022', '18'],
				['_provinces', '2022', '21']
			] as const
		).map(([where, from, sum]) => ({
			left: millions(
				[1, 2, 3].map((year) => `incentives[employment_incentive,year_${year}${where},${from}]`).join(' + ')
			),
			right: sum
		}))
	),
	equations(
		'the 21 million of 2024 are the three years outside the capital region of 2022',
		['incentives'],
		[
			{
				left: 'incentives[employment_incentive,all,2024]',
				right: [1, 2, 3].map((year) => `incentives[employment_incentive,year_${year}_provinces,2022]`).join(' + ')
			},
			{ left: millions('incentives[employment_incentive,all,2024]'), right: '21' }
		]
	),
	equations(
		'largest saving x 48 months x 2 = the account maximum of 48 million',
		['incentives', 'side-numbers'],
		[
			{
				left: 'incentives[asset_account,saving_per_month_maximum] * 12 * #savings-account-years * 2',
				right: 'incentives[asset_account,total_maximum]'
			},
			{ left: '12 * #savings-account-years', right: '48' },
			{ left: millions('incentives[asset_account,saving_per_month_maximum]'), right: '0.5' },
			{ left: millions('incentives[asset_account,total_maximum]'), right: '48' }
		]
	),
	check('no two periods of one incentive and variant overlap', ['incentives'], ({ incentives }) =>
		findOverlaps(
			incentives.rows.map((row) => ({
				what: `${row.item}, ${row.variant}`,
				from: row.effective_from,
				to: row.effective_to
			}))
		)
	),
	lastDocumented('the incentives say until when they are documented', 'incentives', 31, [
		...[1, 2, 3].map((year) => `employment_incentive, year_${year}, 2010-01-01: 2013`),
		...['saving_per_month_maximum', 'saving_per_month_minimum', 'total_maximum'].map(
			(variant) => `asset_account, ${variant}, 2015: 2015`
		),
		'emergency_aid, lifetime, 2023: 2023',
		'emergency_aid, per_case, 2023: 2023',
		'new_start_incentive, per_claim, 2024-01-01: 2024',
		'additional_allowance, unaccompanied_youth_per_month, 2024-01-01: 2024'
	]),

	equations(
		'a list of 2000 has more settlement money for 1998 and 1999: 1.29 and 3.12 billion won',
		['settlement-paid', 'side-numbers'],
		[
			{ left: millions('#settlement-paid-1998-as-printed-2000'), right: '1290.197' },
			{ left: millions('#settlement-paid-1999-as-printed-2000'), right: '3121.608' }
		]
	),
	complete('settlement money paid from 1998 to 2008', 'settlement-paid', ['year'], [[years(1998, 2008)]]),
	exactly(
		'settlement money of 2008 is part of a year',
		'settlement-paid',
		['year'],
		(row) => row['flag'] === 'provisional',
		['2008']
	),
	equations(
		'settlement money paid adds to the printed total',
		['settlement-paid'],
		[{ left: 'settlement-paid[]', right: '238831000000' }]
	),

	complete(
		'the budgets that are documented',
		'settlement-budget',
		['kind', 'year'],
		[
			[['final'], [2002, 2012, 2013, 2022, 2023]],
			[['proposal'], [2023, 2024, 2025]]
		]
	),
	equations(
		'budget of 2023 = the proposal of 2024 + the cut of 6 billion',
		['settlement-budget', 'side-numbers'],
		[
			{ left: 'settlement-budget[2024,proposal] / 1000000000', right: '82.362' },
			{ left: '#budget-cut-2024 / 1000000000', right: '6' },
			{
				left: '(settlement-budget[2024,proposal] + #budget-cut-2024) / 1000000000',
				right: 'settlement-budget[2023,final] / 1000000000',
				within: 0.05
			},
			{ left: 'settlement-budget[2023,final] / 1000000000', right: '88.4' }
		]
	),
	equations(
		'shares of the budget that were spent in 2021 to 2024',
		['side-numbers'],
		[
			{ left: '#budget-spent-2021', right: '43.8' },
			{ left: '#budget-spent-2022', right: '48.6' },
			{ left: '#budget-spent-2023', right: '61.7' },
			{ left: '#budget-spent-2024', right: '68.7' }
		]
	),

	complete(
		'four kinds of rewards in three regimes, and the exception of the decree',
		'reward-ceilings',
		['category', 'regime'],
		[
			[
				['secret_information', 'warship_or_fighter_bomber', 'tank_missile_or_other_aircraft', 'other_arms'],
				['1997', '2017 draft', '2017 decree']
			],
			[['any_by_ministers_decision'], ['2017 decree']]
		]
	),
	equations(
		'the draft of 2017 was 4, 6.7, 6 and 5 times the ceilings of 1997',
		['reward-ceilings'],
		(
			[
				['secret_information', '4'],
				['warship_or_fighter_bomber', '6.7'],
				['tank_missile_or_other_aircraft', '6'],
				['other_arms', '5']
			] as const
		).map(([category, times]) => ({
			left: `reward-ceilings[${category},2017 draft] / reward-ceilings[${category},1997]`,
			right: times,
			within: times.includes('.') ? 0.05 : 0
		}))
	),
	check('no ceiling of the decree is above the draft', ['reward-ceilings'], (tables) => {
		const { rows } = tables['reward-ceilings'];
		return rows
			.filter(({ regime, category }) => regime === '2017 decree' && category !== 'any_by_ministers_decision')
			.flatMap(({ category, value }) => {
				const draft = rows.find((row) => row.category === category && row.regime === '2017 draft')?.value ?? 0;
				return value <= draft ? [] : [`${category}: ${value} in the decree, ${draft} in the draft`];
			});
	}),
	equations(
		'the decree sets 500 million, and a billion by exception',
		['reward-ceilings'],
		[
			{ left: millions('reward-ceilings[secret_information,2017 decree]'), right: '500' },
			{ left: millions('reward-ceilings[any_by_ministers_decision,2017 decree]'), right: '1000' },
			{ left: millions('reward-ceilings[secret_information,2017 draft]'), right: '1000' }
		]
	),

	complete(
		'the rewards that are documented',
		'rewards-paid',
		['measure', 'year'],
		[
			[['recipients'], years(2016, 2025)],
			[
				['total', 'average'],
				[2016, 2017, 2022]
			],
			[['highest'], [2017, 2019, 2022]]
		]
	),
	exactly(
		'rewards of part of a year are provisional',
		'rewards-paid',
		['year', 'measure'],
		(row) => row['flag'] === 'provisional',
		[...[2016, 2017].flatMap((year) => [`${year}, average`, `${year}, total`]), '2017, recipients', '2025, recipients']
	),
	equations(
		'average reward = total / recipients',
		['rewards-paid'],
		[
			...[2016, 2017, 2022].map((year) => ({
				left: millions(`rewards-paid[${year},total] / rewards-paid[${year},recipients]`),
				right: millions(`rewards-paid[${year},average]`),
				within: 0.1
			})),
			...(
				[
					[2016, '1085', '51', '21.3'],
					[2017, '766.5', '44', '17.4'],
					[2022, '398', '64', '6.2']
				] as const
			).flatMap(([year, total, recipients, average]) => [
				{ left: millions(`rewards-paid[${year},total]`), right: total },
				{ left: `rewards-paid[${year},recipients]`, right: recipients },
				{ left: `${total} / ${recipients}`, right: average, within: 0.05 }
			]),
			{ left: millions('rewards-paid[2016,average]'), right: '21.2' }
		]
	),
	equations(
		'recipients of rewards add to the published 127 and 162',
		['rewards-paid', 'side-numbers'],
		[
			{ left: '5 + 64 + 25 + 11 + 22', right: '127' },
			{
				left: [2021, 2022, 2023, 2024, 2025].map((year) => `rewards-paid[${year},recipients]`).join(' + '),
				right: '127'
			},
			{
				left: `${[2018, 2019, 2020, 2021].map((year) => `rewards-paid[${year},recipients]`).join(' + ')} + #reward-recipients-january-to-july-2022`,
				right: '#reward-recipients-2018-to-july-2022'
			},
			{ left: '40 + 47 + 10 + 5 + 60', right: '#reward-recipients-2018-to-july-2022' }
		]
	),

	complete('a count of returns for every year from 2012 to 2025', 'returns-to-north', ['year'], [[years(2012, 2025)]]),
	equations(
		'returns to the North add to the published 31',
		['returns-to-north'],
		[
			{ left: '7 + 7 + 3 + 3 + 4 + 4 + 0 + 1 + 1 + 0 + 1', right: '31' },
			{ left: 'returns-to-north[2012..2022]', right: '31' },
			{ left: 'returns-to-north[]', right: '31' }
		]
	),
	check('only years without an entry in the list of returns are derived zeros', ['returns-to-north'], (tables) =>
		tables['returns-to-north'].rows
			.filter(({ value, evidence }) => (value === 0) !== (evidence === 'derived'))
			.map(({ year, value, evidence }) => `${value} in ${year} is ${evidence}`)
	),

	complete(
		'a count of direct crossings for every year from 2010 to 2017',
		'direct-crossings',
		['year'],
		[[years(2010, 2017)]]
	),
	equations(
		'direct crossings to July 2015 add to the published 65',
		['direct-crossings', 'side-numbers'],
		[
			{ left: '10 + 39 + 5 + 1 + 6 + 4', right: '#direct-crossings-2010-to-july-2015' },
			{
				left: 'direct-crossings[2010..2014] + #direct-crossings-january-to-july-2015',
				right: '#direct-crossings-2010-to-july-2015'
			},
			{ left: '#direct-crossings-2010-to-july-2015', right: '65' }
		]
	),
	equations(
		'direct crossings of 2015 are what is left of 25',
		['direct-crossings', 'side-numbers'],
		[
			{
				left: '#direct-crossings-2015-to-october-2017 - direct-crossings[2016] - #direct-crossings-january-to-october-2017',
				right: 'direct-crossings[2015]'
			},
			{ left: '25 - 5 - 11', right: 'direct-crossings[2015]' }
		]
	),
	equations(
		'direct crossings are 0.6 percent of the arrivals of 2010 to 2014',
		['direct-crossings', 'arrivals'],
		[
			{ left: 'direct-crossings[2010..2014]', right: '61' },
			{ left: 'arrivals[2010..2014]', right: '9521' },
			{ left: '100 * direct-crossings[2010..2014] / arrivals[2010..2014]', right: '0.6', within: 0.05 }
		]
	),

	exactly(
		'every reported return from China is an estimate',
		'repatriations-reported',
		['date'],
		(row) => row['flag'] !== 'estimate' || row['reporter'] !== 'hrw',
		[]
	),
	equations(
		'returns from China reported before April 2024 add to 670',
		['repatriations-reported', 'side-numbers'],
		[
			{ left: '50 + 80 + 40 + 500', right: '670' },
			{
				left: ['2021-07', '2023-08-29', '2023-09-18', '2023-10-09']
					.map((date) => `repatriations-reported[date=${date}]`)
					.join(' + '),
				right: '#repatriations-2020-to-april-2024'
			},
			{ left: '#repatriations-2020-to-april-2024', right: '670' }
		]
	),
	check('a reported return from China lies within its bounds', ['repatriations-reported'], (tables) =>
		tables['repatriations-reported'].rows
			.filter(({ low, high, value }) => (low ?? value) > value || (high ?? value) < value)
			.map(({ date, low, high, value }) => `${value} on ${date} is not between ${low} and ${high}`)
	)
];
