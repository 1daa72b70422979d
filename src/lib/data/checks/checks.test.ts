import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../figure';
import { readPackage } from '../package';
import type { Row, Tables } from '../table';
import { tableNames, type TableName, type TableRows } from '../table-names';
import { readChecks } from '.';
import type { Check } from './check';
import { readClaimFigures } from './claim-figures';
import { readEquations } from './equations';

const root = new URL('../../../../', import.meta.url);
const datasets = new URL('datasets/', root);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const csv = Object.fromEntries(
	readdirSync(datasets)
		.filter((file) => file.endsWith('.csv'))
		.map((file) => [file, read(`datasets/${file}`)])
);
const { tables, descriptor, faults } = readPackage({ descriptor: read('datasets/datapackage.json'), csv });
const { checks, faults: checkFaults } = readChecks(csv);
const claimFigures = readClaimFigures(csv['claim-figures.csv'] ?? '').figures.filter(
	({ expression }) => expression !== ''
);

function find(name: string): Check {
	const found = checks.find((check) => check.name === name);
	if (!found) throw new Error(`There is no check "${name}".`);
	return found;
}

/** The tables with the rows of one of them exchanged for others. */
function withRows(name: TableName, rows: readonly Row[]): Tables {
	return { ...tables, [name]: { ...tables[name], rows } };
}

/** The tables with a change to the one row of a table that is picked. */
function changed<Name extends TableName>(
	name: Name,
	pick: Partial<TableRows[Name]>,
	change: Partial<TableRows[Name]>
): Tables {
	const rows: readonly Row[] = tables[name].rows;
	const picked = rows.filter((row) => Object.entries(pick).every(([column, cell]) => row[column] === cell));
	expect(picked).toHaveLength(1);
	return withRows(
		name,
		rows.map((row) => (row === picked[0] ? { ...row, ...change } : row))
	);
}

/** Ways to spoil one row of some tables: first the values, then the other cells, then the rows themselves. */
function* spoilt(names: readonly TableName[]): Generator<Tables> {
	const all = names.flatMap((name) => {
		const rows: readonly Row[] = tables[name].rows;
		return rows.map((row, index) => ({
			row,
			exchange: (...by: Row[]) => withRows(name, rows.toSpliced(index, 1, ...by))
		}));
	});
	for (const { row, exchange } of all)
		if (typeof row['value'] === 'number') yield exchange({ ...row, value: row['value'] * 3 + 7 });
	for (const { row, exchange } of all)
		for (const [column, cell] of Object.entries(row)) {
			if (column === 'value') continue;
			if (typeof cell === 'number') yield exchange({ ...row, [column]: cell + 1000 });
			else
				for (const other of [null, 'break', '9999', `${'word '.repeat(61)}77`])
					if (other !== cell) yield exchange({ ...row, [column]: other });
		}
	for (const { exchange } of all) yield exchange();
}

it('reads the tables and the checks without a fault', () => {
	expect([...faults, ...checkFaults]).toEqual([]);
});

describe('the checks', () => {
	it('have a name of their own each', () => {
		const names = checks.map(({ name }) => name);
		expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
	});

	it.each(checks.map((check) => [check.name, check] as const))('%s', (_, check) => {
		expect(check.run(tables)).toEqual([]);
	});

	it('go over every table that holds figures', () => {
		const covered = new Set(
			checks.filter(({ tables: about }) => about.length < tableNames.length).flatMap(({ tables: about }) => about)
		);
		expect(tableNames.filter((name) => name !== 'sources' && name !== 'changes' && !covered.has(name))).toEqual([]);
	});

	it('say why they cannot be worked out', () => {
		const rows = tables.arrivals.rows.filter(({ year }) => year !== 2009);
		expect(find('the most arrivals are the 2,914 of 2009').run(withRows('arrivals', rows))).toEqual([
			expect.stringMatching(
				/^datasets\/checks\.csv:\d+:3 left: check "the most arrivals are the 2,914 of 2009": "arrivals\[2009\]": no row of the tables matches/
			)
		]);
		const early = tables['arrivals-early'].rows.filter(({ series }) => series !== 'block');
		expect(find('year-end totals are the running sum of the arrivals').run(withRows('arrivals-early', early))).toEqual([
			expect.stringMatching(
				/^datasets\/arrivals-cumulative\.csv: check "year-end totals are the running sum of the arrivals": "arrivals-early/
			)
		]);
	});
});

describe('a check turns red', () => {
	it.each<[name: string, tables: () => Tables]>([
		[
			'men + women = the published total of 34,537 at the end of 2025',
			() => changed('arrivals', { year: 2009, sex: 'male' }, { value: 663 })
		],
		['quarters add to the year', () => changed('arrivals', { year: 2021, sex: 'female' }, { value: 24 })],
		[
			'single steps to 1998 add to the block of 947',
			() => changed('arrivals-early', { period: '1990-1993' }, { value: 43 })
		],
		['published totals never fall', () => changed('arrivals-cumulative', { date: '2018-05' }, { value: 31530 })],
		[
			'published totals inside a year = year end + quarters',
			() => changed('arrivals-quarterly', { year: 2024, quarter: 'Q2', sex: 'male' }, { value: 3 })
		],
		[
			'superseded figures differ from those of today, other figures do not',
			() => changed('arrivals-revisions', { year: 2009, sex: 'total', published: '2012-10-28' }, { flag: 'superseded' })
		],
		[
			'no age group shrinks from 2020-09 to 2024-09',
			() => changed('age-at-entry', { as_of: '2020-09', age_group: '60+', sex: 'male' }, { value: 999 })
		],
		[
			'a province or region keeps its map code',
			() => changed('home-province', { as_of: '2024-09', province: 'nampo', sex: 'male' }, { iso: 'KP-04' })
		],
		[
			'no two periods of one item and household size overlap',
			() =>
				changed(
					'settlement-support',
					{ item: 'basic', household_size: '1', value: 7000000 },
					{ effective_to: '2019-07-16' }
				)
		],
		[
			'no two periods of one item and household size overlap',
			() =>
				changed(
					'settlement-support',
					{ item: 'basic', household_size: '4', value: 20000000 },
					{ effective_to: '2023-01-01' }
				)
		],
		[
			'the grant and the housing subsidy say until when they are documented',
			() => changed('settlement-support', { item: 'basic', effective_from: '2024' }, { last_documented: 2025 })
		],
		[
			'the grant and subsidy of a year are those in force at its end',
			() => changed('support-in-months', { year: 2019, measure: 'basic_grant' }, { value: 7000000 })
		],
		[
			'minimum wage = an hourly wage in tens of won x the hours of a month',
			() => changed('support-in-months', { year: 2007, measure: 'minimum_wage' }, { value: 727000 })
		],
		[
			'no ceiling of the decree is above the draft',
			() => changed('reward-ceilings', { category: 'other_arms', regime: '2017 decree' }, { value: 50000001 })
		],
		[
			'employment = participation x (1 - unemployment), defectors',
			() =>
				changed(
					'labour',
					{ year: 2019, group: 'defectors', sex: 'total', indicator: 'unemployment_rate' },
					{ value: 6.5 }
				)
		],
		[
			'labour rates of all lie between those of men and women',
			() =>
				changed(
					'labour',
					{ year: 2024, group: 'defectors', sex: 'female', indicator: 'unemployment_rate' },
					{ value: 5.7 }
				)
		],
		[
			'wage gaps and ratios equal the published ones',
			() => changed('wages', { year: 2023, group: 'general_population' }, { value: 300.8 })
		],
		['places of birth add to all pupils', () => changed('students', { year: 2022 }, { value: 2062 })],
		[
			'country figures add to the sums of the totals',
			() => changed('refugees-abroad', { year: 2016, country_iso3: 'DEU', measure: 'refugees' }, { value: 0 })
		],
		[
			'no count of 1 to 4 people occurs, and each five is flagged',
			() => changed('refugees-abroad', { year: 1996, country_iso3: 'KHM' }, { flag: null })
		],
		[
			'US admissions add to the published running totals',
			() => changed('us-admissions', { fiscal_year: 2008 }, { value: 38 })
		],
		[
			'figures that rest on a model are flagged as modelled',
			() => changed('two-koreas', { year: 1995, country_iso3: 'PRK', indicator: 'life_expectancy' }, { flag: null })
		],
		[
			'59 by sea, 4 by land and 2 through the customs office = 65 direct crossings',
			() => changed('side-numbers', { id: 'direct-crossings-over-land-line' }, { value: 5 })
		],
		[
			'figures of the claims equal the cells they name',
			() => changed('side-numbers', { id: 'residents-december-2025' }, { value: 31200 })
		],
		[
			'claims print the figures that are worked out for them, in that order',
			() => changed('claims', { id: 'c02' }, { evidence_text: 'Annexed in 1910, freed in August 1945: 36 years.' })
		],
		[
			'no digit of a claim goes without a cell',
			() =>
				changed(
					'claims',
					{ id: 'c02' },
					{ evidence_text: 'Annexed in 1910, freed in August 1945: 35 years, 7 months.' }
				)
		],
		['the tables that claims name exist', () => changed('claims', { id: 'c02' }, { tables: 'time-line' })],
		[
			'the caveats can be filled in from the tables',
			() => changed('side-numbers', { id: 'returns-to-north-2001' }, { id: 'returns-to-north-2000' })
		]
	])('%s', (name, spoil) => {
		expect(find(name).run(spoil())).not.toEqual([]);
	});

	it('when two figures of a claim change places', () => {
		const swapped = changed(
			'claims',
			{ id: 'c36' },
			{
				evidence_text:
					'Many do not: in surveys of an NGO (NKDB) 21.8% were in touch with relatives in 2018 and 47% in 2022. But of 9,126 people who entered the resettlement centre from 2013 to September 2020, 37% already had family or relatives in the South, and 19.4% of registered arrivals to 2015 came with family.'
			}
		);
		expect(find('claims print the figures that are worked out for them, in that order').run(swapped)).toEqual([
			expect.stringContaining('c36')
		]);
	});

	// The check of the caveats goes over every table, so that it is spoilt by name, above.
	const spoilable = checks.filter(({ tables: about }) => about.length < tableNames.length);
	it.each(spoilable.map((check) => [check.name, check] as const))('somehow: %s', (_, { tables: about, run }) => {
		const red = () => {
			for (const version of spoilt(about)) if (run(version).length > 0) return true;
			return false;
		};
		expect(red()).toBe(true);
	});
});

describe('datasets/checks.csv', () => {
	const head = 'name,why,left,relation,right,within';
	const run = (...lines: string[]) => readEquations([head, ...lines, ''].join('\n'));
	const said = (...lines: string[]) => run(...lines).checks.flatMap((check) => check.run(tables));

	it('is named with line and column, and both sides with their values, where an equation does not hold', () => {
		expect(said('peak,because,arrivals[2009],=,arrivals[2009],', 'peak,,arrivals[2009],=,2 * 1000,')).toEqual([
			'datasets/checks.csv:3:4 relation: check "peak": arrivals[2009] = 2914, which is not = 2 * 1000 = 2000'
		]);
		expect(said('peak,because,"2 * 1000",<,"arrivals[2009,male]",')).toEqual([
			'datasets/checks.csv:2:4 relation: check "peak": 2 * 1000 = 2000, which is not < arrivals[2009,male] = 662'
		]);
	});

	it('is named with line and column where a side cannot be worked out; the other equations are worked out all the same', () => {
		expect(said('peak,because,arrivals[1909],=,1,', 'peak,,1,=,labour[2025],', 'peak,,arrivals[2009],=,1,')).toEqual([
			'datasets/checks.csv:2:3 left: check "peak": "arrivals[1909]": no row of the tables matches arrivals[1909].',
			expect.stringMatching(/^datasets\/checks\.csv:3:5 right: check "peak": .* values of labour must not be added\.$/),
			'datasets/checks.csv:4:4 relation: check "peak": arrivals[2009] = 2914, which is not = 1 = 1'
		]);
	});

	it.each<[relation: string, right: string, within: string, holds: boolean]>([
		['=', '2914', '', true],
		['=', '2913', '', false],
		['=', '2913', '1', true],
		['=', '2915', '1', true],
		['=', '2912.5', '1', false],
		['=', '2.914 * 1000', '', true],
		['<', '2915', '', true],
		['<', '2914', '', false],
		['<=', '2914', '', true],
		['<=', '2913', '', false]
	])('arrivals[2009] %s %s within "%s": %s', (relation, right, within, holds) => {
		expect(said(`peak,because,arrivals[2009],${relation},${right},${within}`)).toHaveLength(holds ? 0 : 1);
	});

	it.each<[line: string, fault: { line: number; column: number; field: string }]>([
		['peak,,arrivals[2009],=,2914,', { line: 2, column: 2, field: 'why' }],
		['peak,because,1 + 1,=,2,', { line: 2, column: 3, field: 'left' }],
		['peak,because,arrivals[2009],==,2914,', { line: 2, column: 4, field: 'relation' }],
		['peak,because,arrivals[2009],=,,', { line: 2, column: 5, field: 'right' }],
		['peak,because,arrivals[2009],=,2914,-1', { line: 2, column: 6, field: 'within' }]
	])('says what is wrong with the line %s', (line, fault) => {
		expect(run(line).faults).toEqual([expect.objectContaining({ file: 'datasets/checks.csv', ...fault })]);
	});

	it('says when an equation stands twice', () => {
		const line = 'peak,because,arrivals[2009],=,2914,';
		expect(run(line, line).faults).toEqual([expect.objectContaining({ line: 3, column: 1 })]);
	});
});

describe('the figures of the claims', () => {
	it('have an expression or a reason, never both or neither', () => {
		const { faults: found } = readClaimFigures(
			'claim,text,printed,expression,rounded,reason\nc01,claim,1,,,\nc02,claim,1,1,,why\nc03,claim,1,1,,\n'
		);
		expect(found.map(({ line, column }) => [line, column])).toEqual([
			[2, 6],
			[3, 6]
		]);
	});

	// Two figures are spans of years, which rest on dates alone.
	it.each(claimFigures.filter(({ expression }) => /[[#]/.test(expression)))(
		'$claim, $printed: notices when a cell changes',
		({ claim, printed, expression }) => {
			const { cells } = evaluate(expression, tables);
			expect(cells.length).toBeGreaterThan(0);
			for (const { table, row } of cells) {
				const rows: readonly Row[] = tables[table].rows;
				const other = rows.map((one) => (one === row ? { ...row, value: Number(row['value']) * 3 + 1007 } : one));
				expect(find('figures of the claims equal the cells they name').run(withRows(table, other))).toContainEqual(
					expect.stringContaining(`${claim} prints ${printed},`)
				);
			}
		}
	);

	it.each(claimFigures)(
		'$claim, $printed: notices when the text prints another figure',
		({ claim, text: field, printed }) => {
			const text = tables.claims.rows.find(({ id }) => id === claim)?.[field] ?? '';
			const digits = printed.startsWith('a ') ? printed : (printed.split(' ')[0] ?? '');
			const edited = text.replace(
				new RegExp(`(?<![\\d.,\\w])${digits.replaceAll('.', '\\.')}(?![\\w]|[.,]\\d)`),
				'another'
			);
			expect(edited).not.toBe(text);
			expect(
				find('claims print the figures that are worked out for them, in that order').run(
					changed('claims', { id: claim }, { [field]: edited })
				)
			).not.toEqual([]);
		}
	);
});

interface Shape {
	readonly id: string;
	readonly name_ko?: string;
	readonly iso?: string;
	readonly data_iso?: string;
	readonly country_iso3?: string;
}

function shapes(file: string, object: string): readonly Shape[] {
	// The form of the map files, as datasets/maps/LICENCES.txt and the join of the tables describe it.
	const map = JSON.parse(read(`datasets/maps/${file}.topojson`)) as {
		objects: Record<string, { geometries: { properties: Shape }[] }>;
	};
	return (map.objects[object]?.geometries ?? []).map(({ properties }) => properties);
}

describe('the maps', () => {
	const north = shapes('north-korea-provinces', 'provinces');
	const south = shapes('south-korea-regions', 'provinces');
	const codes = (rows: readonly { iso: string | null }[]) =>
		[...new Set(rows.flatMap(({ iso }) => (iso === null ? [] : [iso])))].toSorted();
	const shapeCodes = (list: readonly Shape[]) => [...new Set(list.map(({ data_iso }) => data_iso))].toSorted();

	it('the maps have 13, 17 and 12 shapes', () => {
		expect([north, south, shapes('route-countries', 'countries')].map((list) => list.length)).toEqual([13, 17, 12]);
	});

	it('every code of the tables has a shape, and every shape a value', () => {
		const provinces = (date: string) => codes(tables['home-province'].rows.filter(({ as_of }) => as_of === date));
		expect(provinces('2020-03')).toEqual(shapeCodes(north));
		expect(provinces('2024-09')).toEqual(shapeCodes(north).filter((code) => code !== 'KP-15'));
		for (const date of ['2005-05', '2008-05', '2024', '2024-09'])
			expect(codes(tables.residence.rows.filter(({ as_of }) => as_of === date))).toEqual(shapeCodes(south));
	});

	it('shapes carry the codes and names of the tables', () => {
		const places = new Map<string, string>([
			...tables['home-province'].rows.map(
				({ province, iso, province_ko }) => [province, `${iso ?? ''} ${province_ko}`] as const
			),
			...tables.residence.rows.map(({ region, iso, region_ko }) => [region, `${iso} ${region_ko}`] as const)
		]);
		const joined = { rason: 'KP-09', sejong: 'KR-44' };
		for (const { id, iso, data_iso, name_ko } of [...north, ...south]) {
			if (id === 'rason' || id === 'sejong') {
				expect([id, data_iso]).toEqual([id, joined[id]]);
				expect(iso).not.toBe(data_iso);
				continue;
			}
			expect([id, data_iso]).toEqual([id, iso]);
			// The tables name South Chungcheong together with Sejong.
			if (id === 'south_chungcheong') expect(places.get('south_chungcheong_sejong')).toContain(`${iso ?? ''} 충남`);
			else expect([id, places.get(id)]).toEqual([id, `${data_iso ?? ''} ${name_ko ?? ''}`]);
		}
	});

	it('the notices of the maps stand beside them', () => {
		const notices = read('datasets/maps/LICENCES.txt');
		for (const notice of [
			'Map: (c) OpenStreetMap contributors (ODbL)',
			'Map: Statistics Korea (SGIS 2018), KOGL Type 1',
			'Made with Natural Earth'
		])
			expect(notices).toContain(notice);
	});
});

describe('docs/checks.md', () => {
	const lines = read('docs/checks.md')
		.split('\n')
		.filter((line) => line.startsWith('|') && !/^\| (?:table |-)/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const kept = lines.map(([, , , by = '']) => by);
	const collect = (pattern: RegExp) =>
		kept.flatMap((by) => by.split('; ')).flatMap((part) => pattern.exec(part)?.[1] ?? []);
	const named = collect(/^"([^"]+)"$/);

	const known = /^(?:"[^"]+"|test: "[^"]+"|caveat: [a-z-]+\/[a-z0-9-]+|not computed: .+)$/;

	it('has three cells in each line, and says how each thing is held', () => {
		expect(lines.length + readEquations(csv['checks.csv'] ?? '').checks.length).toBeGreaterThan(300);
		expect(lines.filter((cells) => cells.length !== 5 || cells.slice(1, 4).includes(''))).toEqual([]);
		expect(kept.flatMap((by) => by.split('; ')).filter((part) => !known.test(part))).toEqual([]);
	});

	it('names no check that does not exist', () => {
		const names = checks.map(({ name }) => name);
		expect(named.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('names every rule; an equation says in its file why it must hold', () => {
		const said = readEquations(csv['checks.csv'] ?? '').checks.map(({ name }) => name);
		const names = checks.map(({ name }) => name).filter((name) => !said.includes(name));
		expect(names.filter((name) => !named.includes(name))).toEqual([]);
	});

	it('names no caveat that does not exist', () => {
		const caveats = descriptor.resources.flatMap((resource) =>
			Object.keys(resource.caveats).map((caveat) => `${resource.name}/${caveat}`)
		);
		expect(collect(/^caveat: (.+)$/).filter((caveat) => !caveats.includes(caveat))).toEqual([]);
	});

	it('names no test that does not exist', () => {
		const source = read('src/lib/data/checks/checks.test.ts');
		const tests = collect(/^test: "([^"]+)"$/);
		expect(tests.length).toBeGreaterThan(0);
		expect(tests.filter((name) => !source.includes(`it('${name}'`))).toEqual([]);
	});
});
