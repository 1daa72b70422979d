import { evaluate } from '../figure';
import type { Tables } from '../table';
import { yearOf } from '../years';
import { rule, type Check } from './check';
import { complete, exactly, firstDay, lastDay, rowsOf, since, years } from './coverage';

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

/**
 * A rule of `last_documented`: the year of the end in closed rows, no later than the log; the open rows that are named
 * are documented at least so long, and no other row of these years is open.
 */
function lastDocumented(
	name: string,
	table: 'settlement-support' | 'incentives',
	open: Readonly<Record<string, number>>
): Check {
	return rule(name, [table], (tables) => {
		const { resource } = tables[table];
		const rows = rowsOf(tables, table).map((row) => ({
			key: resource.schema.primaryKey.map((column) => row[column]).join(', '),
			from: yearOf(String(row['effective_from'])),
			to: row['effective_to'] ?? null,
			last: Number(row['last_documented'])
		}));
		const today = yearOf(tables.changes.rows.at(-1)?.date ?? '9999');
		const newest = Math.max(...rows.filter(({ key }) => key in open).map(({ from }) => from));
		const opens = rows.filter(({ to }) => to === null);
		return [
			...rows
				.filter(({ to, last }) => to !== null && yearOf(to) !== last)
				.map(({ key, to, last }) => `${key} ends ${to}, but was last documented ${last}`),
			...opens
				.filter(({ key, from }) => !(key in open) && from <= newest)
				.map(({ key }) => `${key} is not expected among the open rows`),
			...Object.entries(open)
				.filter(([row, year]) => !opens.some(({ key, last }) => key === row && last >= year))
				.map(([row, year]) => `${row} is missing among the open rows, documented to ${year}`),
			...rows
				.filter(({ from, last }) => last < from || last > today)
				.map(({ key, last }) => `${key} was last documented ${last}, before it began or after ${today}`)
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

/** Rules of the tables of support, rewards and crossings. */
export const supportRules: readonly Check[] = [
	rule('no two periods of one item and household size overlap', ['settlement-support'], (tables) =>
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
	lastDocumented('the grant and the housing subsidy say until when they are documented', 'settlement-support', {
		'basic, 1, 2025': 2025,
		'housing, 1, 2018-01-01': 2024,
		'housing, 2-4, 2018-01-01': 2018,
		'housing, 5+, 2018-01-01': 2018
	}),
	rule('the grant of one person has no gap since 2004', ['settlement-support'], (tables) => {
		const decided = tables['settlement-support'].rows.filter(
			({ item, household_size, flag }) => item === 'basic' && household_size === '1' && flag !== 'proposal'
		);
		return years(2004, Math.max(2004, ...decided.map((row) => row.last_documented)))
			.filter((year) => amountAtEndOf(year, 'basic', tables) === undefined)
			.map((year) => `no amount at the end of ${year}`);
	}),
	exactly(
		'only the grant of 2025 is a proposal',
		'settlement-support',
		['item', 'household_size', 'effective_from'],
		(row) => row['flag'] === 'proposal',
		['basic, 1, 2025']
	),

	complete(
		'the yardsticks of each year since 2005',
		'support-in-months',
		['measure', 'year'],
		[
			[['basic_grant', 'minimum_wage'], since(2005)],
			[['housing_subsidy'], since(2005)],
			[['minimum_living_cost'], since(2005)],
			[['median_income'], since(2015, [2020])]
		]
	),
	rule(
		'the grant and subsidy of a year are those in force at its end',
		['support-in-months', 'settlement-support'],
		(tables) =>
			tables['support-in-months'].rows.flatMap(({ year, measure, value }) => {
				if (measure !== 'basic_grant' && measure !== 'housing_subsidy') return [];
				const inForce = amountAtEndOf(year, measure === 'basic_grant' ? 'basic' : 'housing', tables);
				return inForce === value ? [] : [`${measure} of ${year} is ${value}, in force at its end was ${inForce}`];
			})
	),
	rule(
		'minimum wage = an hourly wage in tens of won x the hours of a month',
		['support-in-months', 'side-numbers'],
		(tables) =>
			tables['support-in-months'].rows
				.filter(({ measure }) => measure === 'minimum_wage')
				.flatMap(({ year, value }) => {
					const id = year < 2007 ? 'minimum-wage-hours-to-2006' : 'minimum-wage-hours-from-2007';
					const hours = evaluate(`#${id}`, tables).value;
					return value % (10 * hours) === 0
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

	rule('no two periods of one incentive and variant overlap', ['incentives'], ({ incentives }) =>
		findOverlaps(
			incentives.rows.map((row) => ({
				what: `${row.item}, ${row.variant}`,
				from: row.effective_from,
				to: row.effective_to
			}))
		)
	),
	lastDocumented('the incentives say until when they are documented', 'incentives', {
		'employment_incentive, year_1, 2010-01-01': 2013,
		'employment_incentive, year_2, 2010-01-01': 2013,
		'employment_incentive, year_3, 2010-01-01': 2013,
		'asset_account, saving_per_month_maximum, 2015': 2015,
		'asset_account, saving_per_month_minimum, 2015': 2015,
		'asset_account, total_maximum, 2015': 2015,
		'emergency_aid, lifetime, 2023': 2023,
		'emergency_aid, per_case, 2023': 2023,
		'new_start_incentive, per_claim, 2024-01-01': 2024,
		'additional_allowance, unaccompanied_youth_per_month, 2024-01-01': 2024
	}),

	complete('settlement money paid in every year since 1998', 'settlement-paid', ['year'], [[since(1998)]]),
	exactly(
		'settlement money of 2008 is part of a year',
		'settlement-paid',
		['year'],
		(row) => row['flag'] === 'provisional' && Number(row['year']) <= 2008,
		['2008']
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
	complete(
		'the rewards that are documented',
		'rewards-paid',
		['measure', 'year'],
		[
			[['recipients'], since(2016)],
			[
				['total', 'average'],
				[2016, 2017, 2022]
			],
			[['highest'], [2017, 2019, 2022]]
		]
	),
	exactly(
		'rewards of part of a year, to 2025, are provisional',
		'rewards-paid',
		['year', 'measure'],
		(row) => row['flag'] === 'provisional' && Number(row['year']) <= 2025,
		[...[2016, 2017].flatMap((year) => [`${year}, average`, `${year}, total`]), '2017, recipients', '2025, recipients']
	),

	complete('a count of returns for every year since 2012', 'returns-to-north', ['year'], [[since(2012)]]),
	rule('only years without an entry in the list of returns are derived zeros', ['returns-to-north'], (tables) =>
		tables['returns-to-north'].rows
			.filter(({ value, evidence }) => (value === 0) !== (evidence === 'derived'))
			.map(({ year, value, evidence }) => `${value} in ${year} is ${evidence}`)
	),

	complete('a count of direct crossings for every year since 2010', 'direct-crossings', ['year'], [[since(2010)]]),

	exactly(
		'every reported return from China is an estimate',
		'repatriations-reported',
		['date'],
		(row) => row['flag'] !== 'estimate' || row['reporter'] !== 'hrw',
		[]
	),
	rule('a reported return from China lies within its bounds', ['repatriations-reported'], (tables) =>
		tables['repatriations-reported'].rows
			.filter(({ low, high, value }) => (low ?? value) > value || (high ?? value) < value)
			.map(({ date, low, high, value }) => `${value} on ${date} is not between ${low} and ${high}`)
	)
];
