import { unitOf } from '../descriptor';
import type { Tables } from '../table';
import { rule, type Check } from './check';
import { complete, exactly, since, years } from './coverage';

/** Headline totals less the sums of country figures, by year. */
function distances(tables: Tables, headline: string, sum: string): { year: number; distance: number }[] {
	const { rows } = tables['refugees-abroad-totals'];
	return rows
		.filter(({ measure }) => measure === headline)
		.flatMap(({ year, value }) => {
			const other = rows.find((row) => row.year === year && row.measure === sum);
			return other ? [{ year, distance: value - other.value }] : [];
		});
}

function between(name: string, measure: string, least: number, most: number): Check {
	return rule(name, ['refugees-abroad-totals'], (tables) =>
		distances(tables, measure, `${measure}_sum_of_countries`)
			.filter(({ distance }) => distance < least || distance > most)
			.map(({ year, distance }) => `${distance} in ${year}`)
	);
}

/** Rules of the tables of the world and the two Koreas. */
export const worldRules: readonly Check[] = [
	rule('refugees abroad in every year since 1996 but 1997, asylum seekers since 2000', ['refugees-abroad'], (tables) =>
		(
			[
				['refugees', 1996, [1997]],
				['asylum_seekers', 2000, []]
			] as const
		).flatMap(([measure, first, without]) => {
			const rows = tables['refugees-abroad'].rows.filter((row) => row.measure === measure);
			const found = [...new Set(rows.map(({ year }) => year))].toSorted((one, other) => one - other);
			const expected = years(first, found.at(-1) ?? first, without);
			return found.join() === expected.join() ? [] : [`the years of ${measure} are ${found.join(', ')}`];
		})
	),
	rule('country figures add to the sums of the totals', ['refugees-abroad', 'refugees-abroad-totals'], (tables) =>
		(['refugees', 'asylum_seekers'] as const).flatMap((measure) => {
			const sums = tables['refugees-abroad-totals'].rows.filter((row) => row.measure === `${measure}_sum_of_countries`);
			const added = new Map<number, number>();
			for (const row of tables['refugees-abroad'].rows)
				if (row.measure === measure) added.set(row.year, (added.get(row.year) ?? 0) + row.value);
			return [
				...sums
					.filter(({ year, value }) => added.get(year) !== value)
					.map(({ year, value }) => `${measure} ${year}: the countries add to ${added.get(year)}, not ${value}`),
				...[...added.keys()]
					.filter((year) => !sums.some((row) => row.year === year))
					.map((year) => `${measure} ${year} has no sum`)
			];
		})
	),
	rule('no count of 1 to 4 people occurs, and each five is flagged', ['refugees-abroad'], (tables) =>
		tables['refugees-abroad'].rows
			.filter(({ value, flag }) => value < 5 || (flag === 'rounded') !== (value === 5))
			.map(({ year, country, value, flag }) => `${country} ${year}: ${value} is flagged "${flag ?? ''}"`)
	),

	rule('a five stands for 3 to 5 refugees or 3 to 7 claims, and says so', ['refugees-abroad'], (tables) =>
		tables['refugees-abroad'].rows
			.filter(({ flag, country_iso3, year }) => flag === 'rounded' && !(country_iso3 === 'LUX' && year === 2013))
			.filter(({ measure, note }) => note !== `Rounded by UNHCR: stands for 3 to ${measure === 'refugees' ? 5 : 7}.`)
			.map(({ year, country, measure, note }) => `${country} ${year}, ${measure}: ${note ?? ''}`)
	),

	complete(
		'the world totals of refugees and asylum seekers that are documented',
		'refugees-abroad-totals',
		['measure', 'year'],
		[
			[['refugees'], since(1994)],
			[['asylum_seekers'], since(2014)],
			[['refugees_sum_of_countries'], since(1996, [1997])],
			[['asylum_seekers_sum_of_countries'], since(2000)]
		]
	),
	between('headline - sum of countries lies between -2 and +9 for refugees', 'refugees', -2, 9),
	between('headline - sum of countries lies between +4 and +12 for asylum seekers', 'asylum_seekers', 4, 12),

	complete('Thai police entries in every year since 2004', 'thailand-entries', ['year'], [[since(2004)]]),

	complete('US admissions in every fiscal year since 2006', 'us-admissions', ['fiscal_year'], [[since(2006)]]),

	complete(
		'the years of each indicator of the two Koreas',
		'two-koreas',
		['indicator', 'country_iso3', 'year'],
		[
			[['life_expectancy', 'under5_mortality', 'infant_mortality', 'fertility'], ['PRK', 'KOR'], since(1990)],
			[['undernourishment'], ['PRK'], since(2001)],
			[['undernourishment'], ['KOR'], since(2001)],
			[['child_stunting'], ['PRK'], [1998, 2000, 2002, 2004, 2009, 2012, 2017]],
			[['child_stunting'], ['KOR'], [2003, 2011, 2014, 2017, 2020]],
			[['electricity_access'], ['PRK'], since(2009)],
			[['electricity_access'], ['KOR'], since(1990)],
			[['mobile_subscriptions'], ['PRK'], since(1990, [2018])],
			[['mobile_subscriptions'], ['KOR'], since(1990)],
			[['population'], ['PRK', 'KOR'], since(1990)],
			[['gni_per_capita_thousand_won'], ['PRK', 'KOR'], since(2001, years(2002, 2017, [2008]))]
		]
	),
	rule('both countries have the same years of national income', ['two-koreas'], (tables) => {
		const yearsOf = (country: 'PRK' | 'KOR') =>
			tables['two-koreas'].rows
				.filter((row) => row.indicator === 'gni_per_capita_thousand_won' && row.country_iso3 === country)
				.map(({ year }) => year)
				.join(', ');
		const [north, south] = [yearsOf('PRK'), yearsOf('KOR')];
		return north === south ? [] : [`the North has ${north}, the South ${south}`];
	}),
	rule(
		'every indicator of the two Koreas is explained, and the reverse',
		['two-koreas-indicators', 'two-koreas'],
		(tables) => {
			const explained = new Set<string>(tables['two-koreas-indicators'].rows.map(({ indicator }) => indicator));
			const used = new Set<string>(tables['two-koreas'].rows.map(({ indicator }) => indicator));
			return [
				...[...used]
					.filter((indicator) => !explained.has(indicator))
					.map((indicator) => `${indicator} is not explained`),
				...[...explained].filter((indicator) => !used.has(indicator)).map((indicator) => `${indicator} has no row`)
			];
		}
	),
	rule('the units of the indicators are those of the descriptor', ['two-koreas-indicators', 'two-koreas'], (tables) =>
		tables['two-koreas-indicators'].rows.flatMap(({ indicator, unit }) => {
			const declared = unitOf(tables['two-koreas'].resource, { indicator });
			return declared === unit ? [] : [`${indicator}: ${unit}, declared as ${declared}`];
		})
	),
	rule('figures that rest on a model are flagged as modelled', ['two-koreas'], (tables) =>
		tables['two-koreas'].rows.flatMap(({ year, country_iso3, indicator, flag }) => {
			const bothCountries = ['undernourishment', 'electricity_access'];
			const north = ['life_expectancy', 'under5_mortality', 'infant_mortality', 'fertility', 'population'];
			const modelled = bothCountries.includes(indicator) || (country_iso3 === 'PRK' && north.includes(indicator));
			return (flag === 'modelled') === modelled
				? []
				: [`${indicator} ${country_iso3} ${year} is flagged "${flag ?? ''}"`];
		})
	),
	exactly(
		'national income breaks in 2008, 2018 and 2023',
		'two-koreas',
		['year', 'country_iso3'],
		(row) => row['flag'] === 'break',
		[2008, 2018, 2023].flatMap((year) => [`${year}, KOR`, `${year}, PRK`])
	),

	complete(
		'three series of prices in every year since 1990',
		'prices',
		['series', 'year'],
		[[['cpi_2020_100', 'krw_per_usd', 'ppp_krw_per_usd'], since(1990)]]
	),

	complete(
		'the official unemployment rates that are documented',
		'unemployment-official',
		['year'],
		[[since(2000, [...years(2002, 2009), ...years(2011, 2014)])]]
	),
	exactly(
		'four official unemployment rates to 2024 are derived',
		'unemployment-official',
		['year'],
		(row) => row['evidence'] === 'derived' && Number(row['year']) <= 2024,
		['2015', '2017', '2019', '2023']
	)
];
