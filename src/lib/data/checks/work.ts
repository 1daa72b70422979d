import { sourceIds } from '../lists';
import type { Row, Tables } from '../table';
import { rule, type Check } from './check';
import { complete, exactly, rowsOf, since, years } from './coverage';

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

function identity(name: string, group: Group, without: readonly number[] = []): Check {
	return rule(name, ['labour'], (tables) => {
		const found = [...new Set(tables.labour.rows.map(({ year }) => year))].filter((year) => !without.includes(year));
		return found.flatMap((year) => {
			const rates = threeRates(tables, year, group);
			if (!rates) return [];
			const { participation, employment, unemployment } = rates;
			const implied = participation * (1 - unemployment / 100);
			return Math.abs(implied - employment) <= identityWithin[group]
				? []
				: [`${year}: ${participation} x (1 - ${unemployment} / 100) = ${implied.toFixed(2)}, not ${employment}`];
		});
	});
}

/** A rule that the cells of a published series, to 2023, rest on the ministry table as well, and no others. */
function ministryTable(
	name: string,
	table: 'labour' | 'livelihood-benefit' | 'dropout',
	belongs: (row: Row) => boolean
): Check {
	return rule(name, [table], (tables) =>
		rowsOf(tables, table)
			.filter(({ year }) => Number(year) <= 2023)
			.filter((row) => sourceIds(row['source']).includes('W-mou-table') !== belongs(row))
			.map((row) => `${row['year']}, ${row['group']} ${belongs(row) ? 'does not name it' : 'names it'}`)
	);
}

const wageWork = ['regular', 'temporary', 'daily'];

/** Rules of the tables of work and life in the South. */
export const workRules: readonly Check[] = [
	complete(
		'the labour rates that are documented',
		'labour',
		['group', 'sex', 'indicator', 'year'],
		[
			[['defectors'], ['total'], ['employment_rate', 'unemployment_rate'], since(2008)],
			[['defectors'], ['total'], ['participation_rate'], since(2008, [2015])],
			[['defectors'], ['male', 'female'], ['participation_rate'], years(2017, 2019)],
			[['defectors'], ['male', 'female'], ['employment_rate', 'unemployment_rate'], [2023, 2024]],
			[['general_population'], ['total'], ['unemployment_rate'], since(2010)],
			[['general_population'], ['total'], ['employment_rate'], since(2010, [2013, 2015, 2016, 2021])],
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
	identity('employment = participation x (1 - unemployment), defectors', 'defectors'),
	identity(
		'employment = participation x (1 - unemployment), all South Koreans except 2019',
		'general_population',
		[2019]
	),
	ministryTable(
		'labour rates of all defectors to 2023 rest on the ministry table',
		'labour',
		({ group, sex }) => group === 'defectors' && sex === 'total'
	),
	rule('labour rates of all lie between those of men and women', ['labour'], (tables) =>
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
	rule('unemployment of 2012 to 2025 moves between 4.5 and 9.7, above all South Koreans', ['labour'], (tables) => {
		const rates = (group: Group) =>
			years(2012, 2025).map((year) => rate(tables, year, group, 'total', 'unemployment_rate') ?? NaN);
		const defectors = rates('defectors');
		const all = rates('general_population');
		const least = Math.min(...defectors.map((value, index) => value - (all[index] ?? NaN))).toFixed(1);
		const [low, high] = [Math.min(...defectors), Math.max(...defectors)];
		return low === 4.5 && high === 9.7 && least === '1.2' ? [] : [`from ${low} to ${high}, at least ${least} apart`];
	}),
	rule('annual comparisons to 2025 say so in their notes', ['labour'], ({ labour }) => {
		const found = labour.rows
			.filter(({ indicator, note }) => indicator === 'unemployment_rate' && (note ?? '').startsWith('Annual average'))
			.map(({ year }) => year)
			.filter((year) => year <= 2025)
			.join(', ');
		return found === '2011, 2015, 2018, 2019, 2020, 2021' ? [] : [`the notes of ${found} do`];
	}),

	complete(
		'the wages that are documented',
		'wages',
		['group', 'sex', 'year'],
		[
			[['defectors'], ['total'], since(2011, [2016, 2020])],
			[['defectors'], ['male', 'female'], [2025]],
			[['general_population'], ['total'], [2012, 2014, ...years(2017, 2019), ...years(2021, 2023), 2025]]
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

	complete(
		'the livelihood benefit in every year since 2007',
		'livelihood-benefit',
		['group', 'year'],
		[
			[['defectors'], since(2007)],
			[['general_population'], [2014, 2017]]
		]
	),
	ministryTable(
		'shares of the livelihood benefit of 2008 to 2023 rest on the ministry table',
		'livelihood-benefit',
		({ group, year }) => group === 'defectors' && Number(year) >= 2008
	),

	complete(
		'the answers on satisfaction and discrimination that are documented',
		'wellbeing',
		['indicator', 'year'],
		[
			[['satisfied'], since(2011, [2020])],
			[['discriminated'], [2014, ...years(2017, 2019), ...years(2021, 2025)]]
		]
	),

	rule('single answers on satisfaction stay below 100', ['satisfaction-reasons'], (tables) => {
		const sums = new Map<string, number>();
		for (const { base, year, kind, value } of tables['satisfaction-reasons'].rows)
			if (base === 'single') sums.set(`${year}, ${kind}`, (sums.get(`${year}, ${kind}`) ?? 0) + value);
		return [
			...[...sums].filter(([, sum]) => sum >= 100).map(([answers, sum]) => `${answers}: ${sum.toFixed(1)}`),
			...(sums.has('2022, satisfied') ? ['2022, satisfied: no single answer was published'] : [])
		];
	}),
	rule('several answers were allowed up to 2016, one from 2019 on', ['satisfaction-reasons'], (tables) =>
		tables['satisfaction-reasons'].rows
			.filter(({ year, base }) => base !== (year <= 2016 ? 'multiple' : 'single'))
			.map(({ year, reason, base }) => `${year}, ${reason} is ${base}`)
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
	rule('children born in South Korea are counted from 2024 on', ['students', 'students-birthplace'], (tables) => [
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
			[['defectors'], since(2008, [2024])],
			[['general_population'], [2015, 2025]]
		]
	),
	ministryTable('drop-out rates to 2023 rest on the ministry table', 'dropout', ({ group }) => group === 'defectors'),
	exactly(
		'the drop-out rate of 2025 begins a new line',
		'dropout',
		['year', 'group'],
		(row) => row['flag'] === 'break' && Number(row['year']) <= 2025,
		['2025, defectors']
	),

	complete('the years whose survey is described', 'survey-meta', ['year'], [[since(2010, [2017, 2020, 2022, 2024])]])
];
