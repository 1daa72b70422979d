import type { Tables } from '../table';
import type { TableName } from '../table-names';
import { yearOf } from '../years';
import { rule, type Check } from './check';
import { complete, exactly, lastDay, rowsOf, since, years } from './coverage';
import { unequal } from './equations';

const sexes = ['male', 'female'];
const ages = ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60+'];
const provinces = [
	'chagang',
	'kangwon',
	'nampo',
	'north_hamgyong',
	'north_hwanghae',
	'north_pyongan',
	'pyongyang',
	'ryanggang',
	'south_hamgyong',
	'south_hwanghae',
	'south_pyongan'
];
const civilianOccupations = ['worker', 'none_dependent', 'service', 'professional', 'management', 'arts_sports'];
const occupations = [...civilianOccupations, 'soldier', 'not_applicable'];
const schooling = [
	'preschool',
	'kindergarten',
	'primary',
	'secondary',
	'junior_college',
	'university',
	'no_schooling',
	'other'
];
const regions = [
	'seoul',
	'busan',
	'daegu',
	'incheon',
	'gwangju',
	'daejeon',
	'ulsan',
	'gyeonggi',
	'gangwon',
	'north_chungcheong',
	'south_chungcheong_sejong',
	'north_jeolla',
	'south_jeolla',
	'north_gyeongsang',
	'south_gyeongsang',
	'jeju'
];

/** Tables in which a cell is split by sex or stands for both, never the two beside each other. */
const splitOrTotal = [
	'arrivals',
	'arrivals-quarterly',
	'age-at-entry',
	'home-province',
	'occupation-before',
	'education-before',
	'residence'
] as const satisfies readonly TableName[];

/** Rules of the ten tables of arrivals. */
export const arrivalsRules: readonly Check[] = [
	rule('a cell has both sexes or their total, never all three', splitOrTotal, (tables) =>
		splitOrTotal.flatMap((table) => {
			const { resource } = tables[table];
			const columns = resource.schema.primaryKey.filter((column) => column !== 'sex');
			const cells = new Map<string, string[]>();
			for (const row of rowsOf(tables, table)) {
				const key = columns.map((column) => row[column]).join(', ');
				cells.set(key, [...(cells.get(key) ?? []), String(row['sex'])]);
			}
			return [...cells]
				.map(([key, found]) => [key, [...found].sort().join(' and ')] as const)
				.filter(([, found]) => found !== 'total' && found !== 'female and male')
				.map(([key, found]) => `${table} has ${key} for ${found}`);
		})
	),

	complete('men and women in every year since 2002', 'arrivals', ['year', 'sex'], [[since(2002), sexes]]),
	exactly(
		'every yearly figure of arrivals is corroborated',
		'arrivals',
		['year', 'sex', 'evidence'],
		(row) => row['evidence'] !== 'corroborated',
		[]
	),
	rule('no year has more arrivals than 2009', ['arrivals'], ({ arrivals }) => {
		const totals = new Map<number, number>();
		for (const { year, value } of arrivals.rows) totals.set(year, (totals.get(year) ?? 0) + value);
		const most = totals.get(2009) ?? 0;
		return [...totals].filter(([, total]) => total > most).map(([year, total]) => `${year} has ${total}, 2009 ${most}`);
	}),

	complete(
		'the early arrivals come as ten single steps and as two blocks',
		'arrivals-early',
		['series', 'period', 'sex'],
		[
			[['single'], ['to-1989'], [...sexes, 'total']],
			[['single'], ['1990-1993', ...years(1994, 2001)], ['total']],
			[['block'], ['to-1998', '1999-2001'], [...sexes, 'total']]
		]
	),

	complete(
		'the quarters run from 2019 on, the last two of 2025 as one half-year',
		'arrivals-quarterly',
		['year', 'quarter', 'sex'],
		[
			[[2019], ['Q1', 'Q2', 'Q3', 'Q4'], ['total']],
			[years(2020, 2024), ['Q1', 'Q2', 'Q3', 'Q4'], sexes],
			[[2025], ['Q1', 'Q2', 'H2'], sexes]
		]
	),
	exactly(
		'nine quarterly figures to the end of 2025 are derived',
		'arrivals-quarterly',
		['year', 'quarter', 'sex'],
		(row) => row['evidence'] === 'derived' && Number(row['year']) <= 2025,
		[
			'2020, Q2, male',
			...['2023, Q4', '2024, Q4', '2025, Q2', '2025, H2'].flatMap((period) => sexes.map((sex) => `${period}, ${sex}`))
		]
	),
	rule('quarters add to the year', ['arrivals-quarterly', 'arrivals'], (tables) =>
		tables.arrivals.rows.flatMap(({ year, sex }) => {
			const quarters = tables['arrivals-quarterly'].rows.filter((row) => row.year === year);
			if (quarters.length === 0) return [];
			const of = quarters.some((row) => row.sex === 'total') ? `${year}` : `${year},${sex}`;
			return unequal(`arrivals-quarterly[${of}]`, `arrivals[${of}]`, tables);
		})
	),

	rule('a year-end total for 1998, 2001 and every year since 2002', ['arrivals-cumulative'], (tables) => {
		const found = yearEnds(tables);
		const expected = [1998, 2001, ...years(2002, Math.max(2002, ...found))];
		return found.join() === expected.join() ? [] : [`they are of ${found.join(', ')}`];
	}),
	rule(
		'year-end totals are the running sum of the arrivals',
		['arrivals-cumulative', 'arrivals', 'arrivals-early'],
		(tables) =>
			yearEnds(tables).flatMap((year) =>
				unequal(
					`arrivals-cumulative[${year}-12-31,year_end]`,
					`arrivals-early[year_to=1989..${year},total,block]${year < 2002 ? '' : ` + arrivals[2002..${year}]`}`,
					tables
				)
			)
	),
	rule('published year ends without a flag equal the running sum', ['arrivals-cumulative'], (tables) => {
		const { rows } = tables['arrivals-cumulative'];
		const unflagged = rows.filter(
			({ kind, date, flag }) => kind === 'published' && flag === null && date.endsWith('-12') && date > '1998'
		);
		const dates = unflagged
			.map(({ date }) => date.slice(0, 4))
			.filter((year) => year <= '2025')
			.join(', ');
		return [
			...(dates === '2001, 2016, 2017, 2022, 2023, 2024, 2025' ? [] : [`the unflagged year ends are ${dates}`]),
			...unflagged.flatMap(({ date, value }) => {
				const today = rows.find((row) => row.kind === 'year_end' && row.date === `${date}-31`)?.value;
				return today === value ? [] : [`${date} was published as ${value}, the running sum is ${today}`];
			})
		];
	}),
	rule('superseded year ends lie 1 to 27 away from the series of today', ['arrivals-cumulative'], (tables) => {
		const { rows } = tables['arrivals-cumulative'];
		return rows
			.filter(({ flag, date }) => flag === 'superseded' && date.endsWith('-12'))
			.flatMap(({ date, value }) => {
				const today = rows.find((row) => row.kind === 'year_end' && row.date === `${date}-31`)?.value ?? 0;
				const distance = Math.abs(today - value);
				return distance >= 1 && distance <= 27 ? [] : [`${date} lies ${distance} away`];
			});
	}),
	rule('published totals never fall', ['arrivals-cumulative'], (tables) => {
		const published = tables['arrivals-cumulative'].rows
			.filter(({ kind }) => kind === 'published')
			.toSorted((one, other) => lastDay(one.date).localeCompare(lastDay(other.date)));
		return published.flatMap(({ date, value }, index) => {
			const before = published[index - 1];
			return before && before.value > value
				? [`${before.value} of ${before.date} is more than ${value} of ${date}`]
				: [];
		});
	}),

	rule('men + women = total in every publication with a split', ['arrivals-revisions'], (tables) => {
		const { rows } = tables['arrivals-revisions'];
		const find = (year: number, published: string, sex: string) =>
			rows.find((row) => row.year === year && row.published === published && row.sex === sex)?.value ?? NaN;
		return rows
			.filter(({ sex }) => sex !== 'total')
			.flatMap(({ year, published }) => {
				const men = find(year, published, 'male');
				const women = find(year, published, 'female');
				const total = find(year, published, 'total');
				return men + women === total ? [] : [`${year} as of ${published}: ${men} + ${women}, not ${total}`];
			});
	}),
	rule(
		'the current row of each revised year equals the table of today',
		['arrivals-revisions', 'arrivals'],
		(tables) => {
			const revisions = tables['arrivals-revisions'].rows;
			return [...years(2002, 2011), ...years(2013, 2017), 2025].flatMap((year) =>
				(['male', 'female', 'total'] as const).flatMap((sex) => {
					const published = year === 2025 ? '2026-02-04' : '2024-09';
					const current = revisions.find((row) => row.year === year && row.sex === sex && row.published === published);
					const today = tables.arrivals.rows
						.filter((row) => row.year === year && (sex === 'total' || row.sex === sex))
						.reduce((sum, { value }) => sum + value, 0);
					return current?.value === today && current.note === 'Current figure.'
						? []
						: [`${year}, ${sex}: ${current?.value} (${current?.note}), but the table of today has ${today}`];
				})
			);
		}
	),
	rule('superseded figures differ from those of today, other figures do not', ['arrivals-revisions'], (tables) => {
		const { rows } = tables['arrivals-revisions'];
		return rows.flatMap(({ year, sex, published, value, flag }) => {
			const current = rows.find((row) => row.year === year && row.sex === sex && row.note === 'Current figure.');
			return (flag === 'superseded') === (value !== current?.value)
				? []
				: [`${year}, ${sex}, ${published}: ${value} is flagged "${flag ?? ''}", today's figure is ${current?.value}`];
		});
	}),
	exactly(
		'the years to 2025 with an older figure at hand',
		'arrivals-revisions',
		['year'],
		(row) => row['sex'] === 'total' && row['note'] === 'Current figure.' && Number(row['year']) <= 2025,
		[...years(2002, 2011), ...years(2013, 2017), 2025].map(String)
	),

	complete(
		'seven age groups at six dates',
		'age-at-entry',
		['as_of', 'age_group', 'sex'],
		[
			[['2024-09', '2020-09'], ages, sexes],
			[['2022-12', '2012-04', '2008-05', '2003-08'], ages, ['total']]
		]
	),
	rule('no age group shrinks from 2020-09 to 2024-09', ['age-at-entry'], (tables) => {
		const { rows } = tables['age-at-entry'];
		return rows
			.filter(({ as_of }) => as_of === '2020-09')
			.flatMap(({ age_group, sex, value }) => {
				const later = rows.find(
					(row) => row.as_of === '2024-09' && row.age_group === age_group && row.sex === sex
				)?.value;
				return later !== undefined && later >= value
					? []
					: [`${age_group}, ${sex}: ${value} in 2020, ${later} in 2024`];
			});
	}),

	complete(
		'every home province in both vintages',
		'home-province',
		['as_of', 'province', 'sex'],
		[
			[['2020-03'], [...provinces, 'kaesong', 'other'], sexes],
			[['2024-09'], [...provinces, 'kaesong_or_other'], sexes]
		]
	),
	exactly(
		'every figure by home province is transcribed',
		'home-province',
		['as_of', 'province', 'sex'],
		(row) => row['flag'] !== 'transcribed',
		[]
	),
	rule('no home province shrinks from 2020-03 to 2024-09', ['home-province'], (tables) => {
		const { rows } = tables['home-province'];
		const comparable = rows.filter(({ as_of, province }) => as_of === '2020-03' && provinces.includes(province));
		return comparable.flatMap(({ province, sex, value }) => {
			const later = rows.find((row) => row.as_of === '2024-09' && row.province === province && row.sex === sex)?.value;
			return later !== undefined && later >= value ? [] : [`${province}, ${sex}: ${value} in 2020, ${later} in 2024`];
		});
	}),
	rule('a province or region keeps its map code', ['home-province', 'residence'], (tables) => {
		const places = [
			...tables['home-province'].rows.map(({ province, iso }) => [province, iso] as const),
			...tables.residence.rows.map(({ region, iso }) => [region, iso] as const)
		];
		const codes = new Map<string, string | null>();
		return places.flatMap(([place, iso]) => {
			const known = codes.get(place) ?? iso;
			codes.set(place, known);
			const unmapped = place === 'other' || place === 'kaesong_or_other';
			return known === iso && (iso === null) === unmapped ? [] : [`${place} has ${iso ?? 'no code'}`];
		});
	}),

	complete(
		'eight occupations at three dates, six of them in 2008',
		'occupation-before',
		['as_of', 'occupation', 'sex'],
		[
			[['2024-09', '2020-09'], occupations, sexes],
			[['2022-12'], occupations, ['total']],
			[['2008-05'], civilianOccupations, ['total']]
		]
	),

	complete(
		'eight groups of schooling at two dates',
		'education-before',
		['as_of', 'education', 'sex'],
		[
			[['2024-09'], schooling, sexes],
			[['2022-12'], schooling, ['total']]
		]
	),

	complete(
		'sixteen regions of residence in four vintages',
		'residence',
		['as_of', 'region', 'sex'],
		[
			[['2024', '2024-09'], regions, sexes],
			[['2008-05', '2005-05'], regions, ['total']]
		]
	)
];

/** The years whose end has a running total, in order. */
function yearEnds(tables: Tables): number[] {
	return tables['arrivals-cumulative'].rows
		.filter(({ kind }) => kind === 'year_end')
		.map(({ date }) => yearOf(date))
		.toSorted((one, other) => one - other);
}
