import { unitOf } from '../descriptor';
import type { Tables } from '../table';
import { check, equations, type Check } from './check';
import { complete, exactly, rowCounts, years } from './coverage';

const incomeYears = [2001, 2008, ...years(2018, 2024)];
const income = (year: number, country: 'KOR' | 'PRK') => `two-koreas[${year},${country},gni_per_capita_thousand_won]`;
/** Today's gross domestic product per head in won, in thousands: dollars times the exchange rate. */
const product = (year: number) => `#south-gdp-per-head-${year} * prices[${year},krw_per_usd] / 1000`;

const british = (year: number) => `refugees-abroad[${year},GBR,measure=refugees]`;

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

function between(
	name: string,
	headline: string,
	sum: string,
	count: number,
	[least, most]: readonly [number, number]
): Check {
	return check(name, ['refugees-abroad-totals'], (tables) => {
		const found = distances(tables, headline, sum);
		return [
			...(found.length === count ? [] : [`expected ${count} years with both figures, got ${found.length}`]),
			...found
				.filter(({ distance }) => distance < least || distance > most)
				.map(({ year, distance }) => `${distance} in ${year}`)
		];
	});
}

/** Checks of the tables of the world and the two Koreas. */
export const worldChecks: readonly Check[] = [
	rowCounts('no row of the tables of the world is lost', {
		'refugees-abroad': 477,
		'refugees-abroad-totals': 87,
		'thailand-entries': 7,
		'us-admissions': 16,
		'two-koreas': 539,
		'two-koreas-indicators': 10,
		prices: 108,
		'unemployment-official': 14
	}),

	check('years, rows and countries of refugees and of asylum seekers abroad', ['refugees-abroad'], (tables) =>
		(
			[
				['refugees', 293, 20, years(1996, 2025, [1997])],
				['asylum_seekers', 184, 22, years(2000, 2025)]
			] as const
		).flatMap(([measure, count, countries, expected]) => {
			const rows = tables['refugees-abroad'].rows.filter((row) => row.measure === measure);
			const found = [...new Set(rows.map(({ year }) => year))].toSorted((one, other) => one - other);
			const places = new Set(rows.map((row) => row.country_iso3)).size;
			return [
				...(rows.length === count ? [] : [`expected ${count} rows of ${measure}, got ${rows.length}`]),
				...(places === countries ? [] : [`expected ${countries} countries of ${measure}, got ${places}`]),
				...(found.join() === expected.join() ? [] : [`the years of ${measure} are ${found.join(', ')}`])
			];
		})
	),
	check('country figures add to the sums of the totals', ['refugees-abroad', 'refugees-abroad-totals'], (tables) =>
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
	equations(
		'sums of country figures of 2016 and 2025',
		['refugees-abroad', 'refugees-abroad-totals'],
		(
			[
				[2016, '1419', '526'],
				[2025, '263', '45']
			] as const
		).flatMap(([year, refugees, claims]) => [
			{ left: `refugees-abroad[${year},measure=refugees]`, right: refugees },
			{ left: `refugees-abroad[${year},measure=asylum_seekers]`, right: claims },
			{ left: `refugees-abroad-totals[${year},refugees_sum_of_countries]`, right: refugees },
			{ left: `refugees-abroad-totals[${year},asylum_seekers_sum_of_countries]`, right: claims }
		])
	),
	check('no count of 1 to 4 people occurs, and each of the 117 fives is flagged', ['refugees-abroad'], (tables) => {
		const { rows } = tables['refugees-abroad'];
		const rounded = rows.filter(({ flag }) => flag === 'rounded').length;
		return [
			...(rounded === 117 ? [] : [`expected 117 rounded counts, got ${rounded}`]),
			...rows
				.filter(({ value, flag }) => value < 5 || (flag === 'rounded') !== (value === 5))
				.map(({ year, country, value, flag }) => `${country} ${year}: ${value} is flagged "${flag ?? ''}"`)
		];
	}),

	check('a five stands for 3 to 5 refugees or 3 to 7 claims, and says so', ['refugees-abroad'], (tables) =>
		tables['refugees-abroad'].rows
			.filter(({ flag, country_iso3, year }) => flag === 'rounded' && !(country_iso3 === 'LUX' && year === 2013))
			.filter(({ measure, note }) => note !== `Rounded by UNHCR: stands for 3 to ${measure === 'refugees' ? 5 : 7}.`)
			.map(({ year, country, measure, note }) => `${country} ${year}, ${measure}: ${note ?? ''}`)
	),
	equations(
		'recognitions of the United Kingdom leave the count after ten years',
		['refugees-abroad', 'side-numbers'],
		[
			{ left: '#unhcr-years-of-recognition', right: '10' },
			...years(2007, 2013).map((year) => ({
				left: `${british(year)} - ${british(year - 1)}`,
				right: `${british(year + 9)} - ${british(year + 10)}`,
				within: 8
			}))
		]
	),

	complete(
		'the world totals of refugees and asylum seekers that are documented',
		'refugees-abroad-totals',
		['measure', 'year'],
		[
			[['refugees'], years(1994, 2019)],
			[['asylum_seekers'], years(2014, 2019)],
			[['refugees_sum_of_countries'], years(1996, 2025, [1997])],
			[['asylum_seekers_sum_of_countries'], years(2000, 2025)]
		]
	),
	between(
		'headline - sum of countries lies between -2 and +9 for refugees',
		'refugees',
		'refugees_sum_of_countries',
		23,
		[-2, 9]
	),
	between(
		'headline - sum of countries lies between +4 and +12 for asylum seekers',
		'asylum_seekers',
		'asylum_seekers_sum_of_countries',
		6,
		[4, 12]
	),
	equations(
		'headlines of 2014 to 2016 are the later ones',
		['refugees-abroad-totals', 'side-numbers'],
		[
			{ left: 'refugees-abroad-totals[2014,refugees]', right: '1282' },
			{ left: 'refugees-abroad-totals[2015,refugees]', right: '1103' },
			{ left: 'refugees-abroad-totals[2016,refugees]', right: '1422' },
			{ left: '#refugees-2015-world-bank', right: '1101' },
			{ left: '#refugees-2016-world-bank', right: '1409' }
		]
	),

	complete('Thai police entries from 2004 to 2010', 'thailand-entries', ['year'], [[years(2004, 2010)]]),
	equations(
		'other Thai figures, not joined to the police series',
		['side-numbers'],
		[
			{ left: '#thai-immigration-arrivals-2016', right: '535' },
			{ left: '#thai-other-series-2005', right: '189' },
			{ left: '#thai-other-series-2006', right: '729' },
			{ left: '#thai-other-series-2007', right: '1767' }
		]
	),

	complete('US admissions of the fiscal years 2006 to 2021', 'us-admissions', ['fiscal_year'], [[years(2006, 2021)]]),
	equations(
		'US admissions add to the published running totals',
		['us-admissions'],
		[
			{ left: 'us-admissions[2006..2013]', right: '163' },
			{ left: 'us-admissions[2006..2016]', right: '200' },
			{ left: 'us-admissions[2006..2018]', right: '217' },
			{ left: 'us-admissions[2006..2021]', right: '220' }
		]
	),

	complete(
		'the years of each indicator of the two Koreas',
		'two-koreas',
		['indicator', 'country_iso3', 'year'],
		[
			[['life_expectancy', 'under5_mortality', 'infant_mortality', 'fertility'], ['PRK', 'KOR'], years(1990, 2024)],
			[['undernourishment'], ['PRK'], years(2001, 2018)],
			[['undernourishment'], ['KOR'], years(2001, 2023)],
			[['child_stunting'], ['PRK'], [1998, 2000, 2002, 2004, 2009, 2012, 2017]],
			[['child_stunting'], ['KOR'], [2003, 2011, 2014, 2017, 2020]],
			[['electricity_access'], ['PRK'], years(2009, 2023)],
			[['electricity_access'], ['KOR'], years(1990, 2023)],
			[['mobile_subscriptions'], ['PRK'], years(1990, 2022, [2018])],
			[['mobile_subscriptions'], ['KOR'], years(1990, 2024)],
			[['population'], ['PRK', 'KOR'], years(1990, 2025)],
			[['gni_per_capita_thousand_won'], ['PRK', 'KOR'], incomeYears]
		]
	),
	check('both countries have the same nine years of national income', ['two-koreas'], (tables) => {
		const found = (['PRK', 'KOR'] as const).map((country) =>
			tables['two-koreas'].rows
				.filter((row) => row.indicator === 'gni_per_capita_thousand_won' && row.country_iso3 === country)
				.map(({ year }) => year)
		);
		const [north = [], south = []] = found;
		return north.length === 9 && north.join() === south.join()
			? []
			: [`the North has ${north.join(', ')}, the South ${south.join(', ')}`];
	}),
	check(
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
	check('the units of the indicators are those of the descriptor', ['two-koreas-indicators', 'two-koreas'], (tables) =>
		tables['two-koreas-indicators'].rows.flatMap(({ indicator, unit }) => {
			const declared = unitOf(tables['two-koreas'].resource, { indicator });
			return declared === unit ? [] : [`${indicator}: ${unit}, declared as ${declared}`];
		})
	),
	check('figures that rest on a model are flagged as modelled', ['two-koreas'], (tables) =>
		tables['two-koreas'].rows.flatMap(({ year, country_iso3, indicator, flag }) => {
			const bothCountries = ['undernourishment', 'electricity_access'];
			const north = ['life_expectancy', 'under5_mortality', 'infant_mortality', 'fertility', 'population'];
			const modelled = bothCountries.includes(indicator) || (country_iso3 === 'PRK' && north.includes(indicator));
			return (flag === 'modelled') === modelled
				? []
				: [`${indicator} ${country_iso3} ${year} is flagged "${flag ?? ''}"`];
		})
	),
	equations(
		'steps of life expectancy in the North at the edges of the famine years',
		['two-koreas'],
		[
			{ left: 'two-koreas[1994,PRK,life_expectancy]', right: '70.5', within: 0.05 },
			{ left: 'two-koreas[1995,PRK,life_expectancy]', right: '60.8', within: 0.05 },
			{ left: 'two-koreas[2003,PRK,life_expectancy]', right: '69.4', within: 0.05 }
		]
	),
	equations(
		'population of the North lies above the figure of Statistics Korea',
		['two-koreas', 'side-numbers'],
		[
			{ left: 'two-koreas[2024,PRK,population] / 1000000', right: '26.50', within: 0.005 },
			{ left: '#north-population-2024-statistics-korea / 1000000', right: '25.87' }
		]
	),
	equations(
		'the ratio of national income per person between South and North',
		['two-koreas'],
		[
			...(
				[
					[2001, '16.7'],
					[2008, '18.8'],
					[2018, '25.9'],
					[2023, '29.7'],
					[2024, '29.2']
				] as const
			).map(([year, times]) => ({
				left: `${income(year, 'KOR')} / ${income(year, 'PRK')}`,
				right: times,
				within: 0.05
			})),
			{ left: `100 * ${income(2024, 'PRK')} / ${income(2024, 'KOR')}`, right: '3.4', within: 0.05 }
		]
	),
	exactly(
		'national income breaks in 2008, 2018 and 2023',
		'two-koreas',
		['year', 'country_iso3'],
		(row) => row['flag'] === 'break',
		[2008, 2018, 2023].flatMap((year) => [`${year}, KOR`, `${year}, PRK`])
	),
	equations(
		'national income of the South against its product per head shows the level shifts',
		['two-koreas', 'prices', 'side-numbers'],
		[
			...(
				[
					[2001, '0.96'],
					[2008, '0.90'],
					[2023, '1.01'],
					[2024, '1.01']
				] as const
			).map(([year, share]) => ({ left: `${income(year, 'KOR')} / (${product(year)})`, right: share, within: 0.005 })),
			...years(2018, 2022).map((year) => ({
				left: `${income(year, 'KOR')} / (${product(year)})`,
				right: '0.945',
				within: 0.01
			})),
			{ left: `100 * (${income(2023, 'KOR')} / ${income(2022, 'KOR')} - 1)`, right: '11.2', within: 0.05 },
			{ left: `100 * (${product(2023)} / (${product(2022)}) - 1)`, right: '3.6', within: 0.05 }
		]
	),

	complete(
		'three series of prices in every year from 1990 to 2025',
		'prices',
		['series', 'year'],
		[[['cpi_2020_100', 'krw_per_usd', 'ppp_krw_per_usd'], years(1990, 2025)]]
	),
	equations(
		'consumer prices: 2020 = 100, 2024 and 2025 as Statistics Korea published',
		['prices'],
		[
			{ left: 'prices[2020,cpi_2020_100]', right: '100' },
			{ left: 'prices[2024,cpi_2020_100]', right: '114.18', within: 0.005 },
			{ left: 'prices[2025,cpi_2020_100]', right: '116.605' },
			{ left: 'prices[2025,cpi_2020_100]', right: '116.61', within: 0.0051 }
		]
	),
	equations(
		'the exchange rate of 1992 lies 0.51 percent below that of the Federal Reserve',
		['prices', 'side-numbers'],
		[
			{
				left: '100 * (1 - prices[1992,krw_per_usd] / 784.66)',
				right: '#exchange-rate-largest-difference',
				within: 0.005
			},
			{ left: '#exchange-rate-largest-difference', right: '0.51' }
		]
	),

	complete(
		'the official unemployment rates that are documented',
		'unemployment-official',
		['year'],
		[[[2000, 2001, 2010, ...years(2015, 2025)]]]
	),
	exactly(
		'four official unemployment rates are derived',
		'unemployment-official',
		['year'],
		(row) => row['evidence'] === 'derived',
		['2015', '2017', '2019', '2023']
	)
];
