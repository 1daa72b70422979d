import type { TableName } from '../table-names';
import { check, equations, type Check } from './check';
import { complete, exactly, lastDay, rowCounts, rowsOf, years } from './coverage';

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

/** Checks of the ten tables of arrivals. */
export const arrivalsChecks: readonly Check[] = [
	rowCounts('no row of the arrivals tables is lost', {
		arrivals: 48,
		'arrivals-early': 18,
		'arrivals-quarterly': 50,
		'arrivals-cumulative': 78,
		'arrivals-revisions': 111,
		'age-at-entry': 56,
		'home-province': 50,
		'occupation-before': 46,
		'education-before': 24,
		residence: 96
	}),
	check('a cell has both sexes or their total, never all three', splitOrTotal, (tables) =>
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

	complete('men and women in every year from 2002 to 2025', 'arrivals', ['year', 'sex'], [[years(2002, 2025), sexes]]),
	exactly(
		'every yearly figure of arrivals is corroborated',
		'arrivals',
		['year', 'sex', 'evidence'],
		(row) => row['evidence'] !== 'corroborated',
		[]
	),
	equations(
		'men + women = the published total of 34,537 at the end of 2025',
		['arrivals', 'arrivals-early'],
		[
			{ left: 'arrivals[male] + arrivals-early[male,block]', right: '9593' },
			{ left: 'arrivals[female] + arrivals-early[female,block]', right: '24944' },
			{ left: 'arrivals[] + arrivals-early[total,block]', right: '34537' },
			{ left: '9593 + 24944', right: 'arrivals-cumulative[2025-12,published]' }
		]
	),
	equations(
		'men + women = the published total of 34,314 at the end of 2024',
		['arrivals', 'arrivals-early'],
		[
			{ left: 'arrivals[2002..2024,male] + arrivals-early[male,block]', right: '9568' },
			{ left: 'arrivals[2002..2024,female] + arrivals-early[female,block]', right: '24746' },
			{ left: 'arrivals[2002..2024] + arrivals-early[total,block]', right: '34314' },
			{ left: '9568 + 24746', right: 'arrivals-cumulative[2024-12,published]' }
		]
	),
	equations(
		'women are 72.2 percent of all arrivals',
		['arrivals', 'arrivals-early'],
		[
			{
				left: '100 * (arrivals[female] + arrivals-early[female,block]) / (arrivals[] + arrivals-early[total,block])',
				right: '72.2',
				within: 0.05
			}
		]
	),
	equations(
		'2025 is the corrected figure, one below the first announcement',
		['arrivals', 'arrivals-revisions'],
		[
			{ left: 'arrivals[2025,male]', right: '25' },
			{ left: 'arrivals[2025,female]', right: '198' },
			{ left: 'arrivals[2025]', right: '223' },
			{ left: 'arrivals-revisions[2025,total,2026-01-20]', right: '224' },
			{ left: '#arrivals-total-2025-first-announced - 1', right: 'arrivals-cumulative[2025-12,published]' }
		]
	),
	check('no year has more arrivals than the 2,914 of 2009', ['arrivals'], ({ arrivals }) => {
		const total = (year: number) =>
			arrivals.rows.filter((row) => row.year === year).reduce((sum, { value }) => sum + value, 0);
		return [
			...(total(2009) === 2914 ? [] : [`expected 2914 arrivals in 2009, got ${total(2009)}`]),
			...years(2002, 2025)
				.filter((year) => total(year) > 2914)
				.map((year) => `${year} has ${total(year)}`)
		];
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
	equations(
		'single steps to 1998 add to the block of 947',
		['arrivals-early'],
		[
			{ left: 'arrivals-early[to-1989,total,single]', right: '607' },
			{ left: 'arrivals-early[1990-1993,total,single]', right: '34' },
			{ left: 'arrivals-early[1994,total,single]', right: '52' },
			{ left: 'arrivals-early[1995,total,single]', right: '42' },
			{ left: 'arrivals-early[1996,total,single]', right: '56' },
			{ left: 'arrivals-early[1997,total,single]', right: '85' },
			{ left: 'arrivals-early[1998,total,single]', right: '71' },
			{ left: 'arrivals-early[year_to=1989..1998,total,single]', right: '947' },
			{ left: 'arrivals-early[to-1998,total,block]', right: '947' }
		]
	),
	equations(
		'single years 1999 to 2001 add to the block of 1,043',
		['arrivals-early'],
		[
			{ left: 'arrivals-early[1999,total,single]', right: '148' },
			{ left: 'arrivals-early[2000,total,single]', right: '312' },
			{ left: 'arrivals-early[2001,total,single]', right: '583' },
			{ left: 'arrivals-early[year_to=1999..2001,total,single]', right: '1043' },
			{ left: 'arrivals-early[1999-2001,total,block]', right: '1043' }
		]
	),
	equations(
		'men + women = total before 2002',
		['arrivals-early'],
		[
			{ left: 'arrivals-early[to-1989,male]', right: '564' },
			{ left: 'arrivals-early[to-1989,female]', right: '43' },
			{ left: 'arrivals-early[to-1998,male]', right: '831' },
			{ left: 'arrivals-early[to-1998,female]', right: '116' },
			{ left: 'arrivals-early[1999-2001,male]', right: '565' },
			{ left: 'arrivals-early[1999-2001,female]', right: '478' },
			...['to-1989', 'to-1998', '1999-2001'].map((period) => ({
				left: `arrivals-early[${period},male] + arrivals-early[${period},female]`,
				right: `arrivals-early[${period},total]`
			}))
		]
	),
	equations(
		'1995 is what is left of 488 for 1990 to 1999, and 127 with 1997',
		['arrivals-early', 'side-numbers'],
		[
			{ left: 'arrivals-early[year_to=1993..1999,total,single]', right: '#arrivals-1990-to-1999' },
			{ left: 'arrivals-early[year_to=1993..1994,total,single]', right: '#arrivals-1990-to-1994' },
			{ left: 'arrivals-early[1995,total,single] + arrivals-early[1997,total,single]', right: '127' }
		]
	),

	complete(
		'the quarters run from 2019 to 2025, the last two as one half-year',
		'arrivals-quarterly',
		['year', 'quarter', 'sex'],
		[
			[[2019], ['Q1', 'Q2', 'Q3', 'Q4'], ['total']],
			[years(2020, 2024), ['Q1', 'Q2', 'Q3', 'Q4'], sexes],
			[[2025], ['Q1', 'Q2', 'H2'], sexes]
		]
	),
	exactly(
		'nine quarterly figures are derived',
		'arrivals-quarterly',
		['year', 'quarter', 'sex'],
		(row) => row['evidence'] === 'derived',
		[
			'2020, Q2, male',
			...['2023, Q4', '2024, Q4', '2025, Q2', '2025, H2'].flatMap((period) => sexes.map((sex) => `${period}, ${sex}`))
		]
	),
	equations(
		'quarters add to the year',
		['arrivals-quarterly', 'arrivals'],
		[
			...years(2020, 2025).flatMap((year) =>
				sexes.map((sex) => ({ left: `arrivals-quarterly[${year},${sex}]`, right: `arrivals[${year},${sex}]` }))
			),
			{ left: 'arrivals-quarterly[2019]', right: 'arrivals[2019]' },
			{ left: 'arrivals-quarterly[2019]', right: '1047' }
		]
	),
	equations(
		'last quarter of 2023 = the published 57',
		['arrivals-quarterly'],
		[
			{ left: 'arrivals-quarterly[2023,Q4,male]', right: '6' },
			{ left: 'arrivals-quarterly[2023,Q4,female]', right: '51' },
			{ left: 'arrivals-quarterly[2023,Q4]', right: '57' }
		]
	),
	equations(
		'third and fourth quarter of 2024 = the published half-year of 131',
		['arrivals-quarterly'],
		[
			{ left: 'arrivals-quarterly[2024,Q3]', right: '76' },
			{ left: 'arrivals-quarterly[2024,Q4]', right: '55' },
			{ left: 'arrivals-quarterly[2024,Q3] + arrivals-quarterly[2024,Q4]', right: '131' }
		]
	),

	exactly(
		'a year-end total for 1998, 2001 and every year from 2002 to 2025',
		'arrivals-cumulative',
		['date'],
		(row) => row['kind'] === 'year_end',
		[1998, 2001, ...years(2002, 2025)].map((year) => `${year}-12-31`)
	),
	equations(
		'the dates when 10,000, 20,000 and 30,000 arrivals were passed',
		['arrivals-cumulative'],
		[
			{ left: 'arrivals-cumulative[2007-02,published]', right: '10000' },
			{ left: 'arrivals-cumulative[2010-11-11,published]', right: '20000' },
			{ left: 'arrivals-cumulative[2016-11-11,published]', right: '30005' }
		]
	),
	equations(
		'year-end totals are the running sum of the arrivals',
		['arrivals-cumulative', 'arrivals', 'arrivals-early'],
		[
			{ left: 'arrivals-cumulative[1998-12-31,year_end]', right: 'arrivals-early[to-1998,total,block]' },
			{ left: 'arrivals-cumulative[2001-12-31,year_end]', right: 'arrivals-early[total,block]' },
			...years(2002, 2025).map((year) => ({
				left: `arrivals-cumulative[${year}-12-31,year_end]`,
				right: `arrivals-early[total,block] + arrivals[2002..${year}]`
			}))
		]
	),
	check('published year ends without a flag equal the running sum', ['arrivals-cumulative'], (tables) => {
		const { rows } = tables['arrivals-cumulative'];
		const unflagged = rows.filter(
			({ kind, date, flag }) => kind === 'published' && flag === null && date.endsWith('-12') && date > '1998'
		);
		const dates = unflagged.map(({ date }) => date.slice(0, 4)).join(', ');
		return [
			...(dates === '2001, 2016, 2017, 2022, 2023, 2024, 2025' ? [] : [`the unflagged year ends are ${dates}`]),
			...unflagged.flatMap(({ date, value }) => {
				const today = rows.find((row) => row.kind === 'year_end' && row.date === `${date}-31`)?.value;
				return today === value ? [] : [`${date} was published as ${value}, the running sum is ${today}`];
			})
		];
	}),
	check('superseded year ends lie 1 to 27 away from the series of today', ['arrivals-cumulative'], (tables) => {
		const { rows } = tables['arrivals-cumulative'];
		return rows
			.filter(({ flag, date }) => flag === 'superseded' && date.endsWith('-12'))
			.flatMap(({ date, value }) => {
				const today = rows.find((row) => row.kind === 'year_end' && row.date === `${date}-31`)?.value ?? 0;
				const distance = Math.abs(today - value);
				return distance >= 1 && distance <= 27 ? [] : [`${date} lies ${distance} away`];
			});
	}),
	equations(
		'published totals inside a year = year end + quarters',
		['arrivals-cumulative', 'arrivals-quarterly'],
		(
			[
				[2020, 'Q1', 'Q2', 'Q3'],
				[2022, 'Q1', 'Q2'],
				[2023, 'Q1'],
				[2023, 'Q1', 'Q2'],
				[2024, 'Q1'],
				[2024, 'Q1', 'Q2'],
				[2024, 'Q1', 'Q2', 'Q3'],
				[2025, 'Q1'],
				[2025, 'Q1', 'Q2']
			] as const
		).map(([year, ...quarters]) => ({
			left: `arrivals-cumulative[${year}-${String(quarters.length * 3).padStart(2, '0')},published]`,
			right: [
				`arrivals-cumulative[${year - 1}-12-31,year_end]`,
				...quarters.map((quarter) => `arrivals-quarterly[${year},${quarter}]`)
			].join(' + ')
		}))
	),
	check('published totals never fall', ['arrivals-cumulative'], (tables) => {
		const published = tables['arrivals-cumulative'].rows
			.filter(({ kind }) => kind === 'published')
			.toSorted((one, other) => lastDay(one.date).localeCompare(lastDay(other.date)));
		return [
			...(published.length === 52 ? [] : [`expected 52 published totals, got ${published.length}`]),
			...published.flatMap(({ date, value }, index) => {
				const before = published[index - 1];
				return before && before.value > value
					? [`${before.value} of ${before.date} is more than ${value} of ${date}`]
					: [];
			})
		];
	}),

	check('men + women = total in all 31 publications with a split', ['arrivals-revisions'], (tables) => {
		const { rows } = tables['arrivals-revisions'];
		const find = (year: number, published: string, sex: string) =>
			rows.find((row) => row.year === year && row.published === published && row.sex === sex)?.value;
		const split = rows.filter(({ sex }) => sex === 'male');
		return [
			...(split.length === 31 ? [] : [`expected 31 publications with a split, got ${split.length}`]),
			...split.flatMap(({ year, published, value }) => {
				const women = find(year, published, 'female') ?? NaN;
				const total = find(year, published, 'total') ?? NaN;
				return value + women === total ? [] : [`${year} as of ${published}: ${value} + ${women}, not ${total}`];
			})
		];
	}),
	check(
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
	check('superseded figures differ from those of today, other figures do not', ['arrivals-revisions'], (tables) => {
		const { rows } = tables['arrivals-revisions'];
		return rows.flatMap(({ year, sex, published, value, flag }) => {
			const current = rows.find((row) => row.year === year && row.sex === sex && row.note === 'Current figure.');
			return (flag === 'superseded') === (value !== current?.value)
				? []
				: [`${year}, ${sex}, ${published}: ${value} is flagged "${flag ?? ''}", today's figure is ${current?.value}`];
		});
	}),
	exactly(
		'the years with an older figure at hand',
		'arrivals-revisions',
		['year'],
		(row) => row['sex'] === 'total' && row['note'] === 'Current figure.',
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
	equations(
		'age groups add to the published totals',
		['age-at-entry'],
		[
			...breakdownTotals('age-at-entry'),
			{ left: 'age-at-entry[2022-12]', right: '33836' },
			{ left: 'age-at-entry[2012-04]', right: '22831' },
			{ left: 'age-at-entry[2008-05]', right: '13760' },
			{ left: 'age-at-entry[2003-08]', right: '2958' }
		]
	),
	check('no age group shrinks from 2020-09 to 2024-09', ['age-at-entry'], (tables) => {
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
	equations(
		'people in protection facilities are left out: the published totals beside the age groups',
		['age-at-entry', 'arrivals-cumulative'],
		[
			{ left: 'arrivals-cumulative[2020-09,published] - age-at-entry[2020-09]', right: '33718 - 33648' },
			{ left: 'arrivals-cumulative[2022-12,published] - age-at-entry[2022-12]', right: '33882 - 33836' },
			{ left: 'arrivals-cumulative[2024-09,published] - age-at-entry[2024-09]', right: '34259 - 34134' },
			{ left: 'arrivals-cumulative[2012-04,published] - age-at-entry[2012-04]', right: '737' },
			{ left: 'arrivals-cumulative[2008-05,published]', right: 'age-at-entry[2008-05]' }
		]
	),

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
	equations(
		'home provinces add to the published totals',
		['home-province', 'side-numbers', 'arrivals-cumulative', 'arrivals-early'],
		[
			...breakdownTotals('home-province', ['2024-09']),
			{ left: 'home-province[2020-03,male]', right: '9354' },
			{ left: 'home-province[2020-03,female]', right: '24147' },
			{ left: 'home-province[2020-03]', right: '33501' },
			{ left: '#arrivals-to-march-2020 - home-province[2020-03]', right: '33658 - 33501' },
			{ left: 'arrivals-cumulative[2024-09,published] - home-province[2024-09]', right: '34259 - 34134' },
			// So many more than arrived from 1998 on: the table counts everyone since the beginning.
			{
				left: 'home-province[2024-09] - arrivals-cumulative[2024-09,published] + arrivals-early[to-1998,sex=total,series=block] - arrivals-early[1998,sex=total,series=single]',
				right: '751'
			}
		]
	),
	equations(
		'Kaesong and others are the 313 left over in 2024, after 302 in 2020',
		['home-province'],
		[
			{ left: 'home-province[2024-09,kaesong_or_other,male]', right: '144' },
			{ left: 'home-province[2024-09,kaesong_or_other,female]', right: '169' },
			{ left: 'home-province[2024-09,kaesong_or_other]', right: '313' },
			{ left: 'home-province[2020-03,kaesong] + home-province[2020-03,other]', right: '302' }
		]
	),
	equations(
		'three of four come from North Hamgyong and Ryanggang',
		['home-province'],
		[
			{ left: 'home-province[2024-09,north_hamgyong] + home-province[2024-09,ryanggang]', right: '26045' },
			{ left: '26045 / home-province[2024-09]', right: '0.75', within: 0.02 }
		]
	),
	check('no home province shrinks from 2020-03 to 2024-09', ['home-province'], (tables) => {
		const { rows } = tables['home-province'];
		const comparable = rows.filter(({ as_of, province }) => as_of === '2020-03' && provinces.includes(province));
		return [
			...(comparable.length === 22 ? [] : [`expected 22 comparable cells, got ${comparable.length}`]),
			...comparable.flatMap(({ province, sex, value }) => {
				const later = rows.find(
					(row) => row.as_of === '2024-09' && row.province === province && row.sex === sex
				)?.value;
				return later !== undefined && later >= value ? [] : [`${province}, ${sex}: ${value} in 2020, ${later} in 2024`];
			})
		];
	}),
	check('a province or region keeps its map code', ['home-province', 'residence'], (tables) => {
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
	equations(
		'occupations add to the published totals',
		['occupation-before'],
		[
			...breakdownTotals('occupation-before'),
			{ left: 'occupation-before[2022-12]', right: '33836' },
			{ left: 'occupation-before[2008-05]', right: '13760' }
		]
	),
	equations(
		'45 percent had no occupation or were dependants',
		['occupation-before'],
		[
			{ left: 'occupation-before[2024-09,none_dependent]', right: '15232' },
			{ left: '100 * 15232 / occupation-before[2024-09]', right: '45', within: 0.5 }
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
	equations(
		'groups of schooling add to the published totals',
		['education-before'],
		[...breakdownTotals('education-before', ['2024-09']), { left: 'education-before[2022-12]', right: '33836' }]
	),

	complete(
		'sixteen regions of residence in four vintages',
		'residence',
		['as_of', 'region', 'sex'],
		[
			[['2024', '2024-09'], regions, sexes],
			[['2008-05', '2005-05'], regions, ['total']]
		]
	),
	equations(
		'regions of residence add to the published totals',
		['residence'],
		[
			{ left: 'residence[2024,male]', right: '7950' },
			{ left: 'residence[2024,female]', right: '23427' },
			{ left: 'residence[2024]', right: '31377' },
			{ left: 'residence[2024-09,male]', right: '7932' },
			{ left: 'residence[2024-09,female]', right: '23451' },
			{ left: 'residence[2024-09]', right: '31383' },
			{ left: 'residence[2008-05]', right: '13242' },
			{ left: 'residence[2005-05]', right: '6110' }
		]
	),
	equations(
		'two of three live in Seoul, Gyeonggi and Incheon',
		['residence'],
		[
			{ left: 'residence[2024,seoul] + residence[2024,gyeonggi] + residence[2024,incheon]', right: '20459' },
			{ left: '100 * 20459 / residence[2024]', right: '65.2', within: 0.05 }
		]
	)
];

/** The totals that all breakdowns of one date share. */
function breakdownTotals(table: TableName, dates: readonly string[] = ['2024-09', '2020-09']) {
	const totals: Readonly<Record<string, readonly [string, string, string]>> = {
		'2024-09': ['9544', '24590', '34134'],
		'2020-09': ['9396', '24252', '33648']
	};
	return dates.flatMap((date) => {
		const [men = '', women = '', all = ''] = totals[date] ?? [];
		return [
			{ left: `${table}[${date},male]`, right: men },
			{ left: `${table}[${date},female]`, right: women },
			{ left: `${table}[${date}]`, right: all }
		];
	});
}
