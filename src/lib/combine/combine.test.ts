import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../server/site';
import { combinable } from '../server/combinations';
import { jsonOf } from '../server/metadata';
import { parseCsv } from '../data/csv';
import { select, type Chart } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { tableNames, type TableName } from '../data/table-names';
import { draw } from '../draw/draw';
import { most, nameOf, parseSeries, type ChosenSeries } from './address';
import { combinationFileName, combinationToCsv, rowsByYear, sourceYears } from './by-year';
import { coloursOf } from './colours';
import { combine } from './combination';
import { examples, exampleKeys } from './examples';
import { keyColumns, seriesIn, tableOfSeries, type SeriesTable } from './series';
import { english } from '../../../tests/site-fixture';

const words = english.combinePage;
const tables = combinable(english);

const listed: readonly ChosenSeries[] = tables.flatMap(({ title, series }) => series.map((one) => ({ ...one, title })));
const ids = listed.map(({ id }) => id);

/** A table as the browser gets it: through JSON. */
function fetchedTable(name: TableName): SeriesTable {
	return JSON.parse(JSON.stringify(jsonOf(name))) as SeriesTable;
}

const fetched = new Map(tableNames.map((name) => [name as string, seriesIn(fetchedTable(name))]));
const marksOf = (id: string) => fetched.get(tableOfSeries(id))?.get(id) ?? [];
const chosenOf = (named: readonly string[]) => parseSeries(named.join(','), tables).chosen;
const chartOf = (named: readonly string[]): Chart => combine(chosenOf(named), marksOf, words);

/** Any series that may stand side by side. */
const choices = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most });

describe('which series can be combined', () => {
	it('is derived from the tables: one value a year, of one unit, for two years or more', () => {
		expect(ids).toContain('arrivals.female');
		expect(ids).toContain('labour.defectors.total.unemployment_rate');
		expect(ids).toContain('settlement-paid');
		expect(ids).toContain('arrivals-cumulative.year_end');
		// Announced on several days of a year; amounts in force for years; groups by departure; words.
		for (const none of ['arrivals-cumulative.published', 'settlement-support', 'before-leaving', 'timeline', 'claims'])
			expect(ids.filter((id) => id.startsWith(none))).toEqual([]);
	});

	it('has ids of its own for each, which an address can hold', () => {
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[^,;:.\s]+(\.[^,;:.]+)*$/);
	});

	it.each(tables.map(({ name, series }) => [name, series] as const))('%s: is as its rows say', (name, series) => {
		const { rows, resource } = tableOf(name as TableName);
		const { time, series: columns } = keyColumns({ ...resource.schema });
		for (const { id, from, to, unit, labels } of series) {
			const own = rows.filter((row) => [name, ...columns.map((column) => row[column])].join('.') === id);
			const years = own.map((row) => Number(String(row[time[0]!]).slice(0, 4)));
			expect(new Set(years).size, id).toBe(own.length);
			expect([Math.min(...years), Math.max(...years)], id).toEqual([from, to]);
			expect(unit, id).not.toBe('');
			expect(labels.length, id).toBe(columns.length);
		}
	});

	it('gives each a name of its own', () => {
		const names = listed.map(nameOf);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});
});

describe('the address', () => {
	it('names the series in their order, and comes back to the same', () => {
		fc.assert(
			fc.property(choices, (named) => {
				const asked = parseSeries(named.join(','), tables);
				expect(asked.chosen.map(({ id }) => id)).toEqual(named);
				expect([asked.unknown, asked.repeated, asked.beyond]).toEqual([[], [], []]);
			})
		);
	});

	it('says what is unknown, repeated or beyond the most', () => {
		const seven = ids.slice(0, most + 1);
		const asked = parseSeries(['bogus', ...seven, seven[0], ' ', '', 'arrivals.'].join(','), tables);
		expect(asked.chosen.map(({ id }) => id)).toEqual(seven.slice(0, most));
		expect(asked.unknown).toEqual(['bogus', 'arrivals.']);
		expect(asked.repeated.map(({ id }) => id)).toEqual([seven[0]]);
		expect(asked.beyond.map(({ id }) => id)).toEqual([seven[most]]);
	});

	it('takes any text whatever, and loses nothing that it does not say', () => {
		const part = fc.oneof(fc.string(), fc.constantFrom(...ids), fc.constantFrom('__proto__', 'constructor', 'a:b'));
		fc.assert(
			fc.property(fc.array(part), fc.constantFrom(',', ';'), (parts, separator) => {
				const text = parts.join(separator);
				const { chosen, unknown, beyond } = parseSeries(text, tables);
				expect(chosen.length).toBeLessThanOrEqual(most);
				const described = new Set([...[...chosen, ...beyond].map(({ id }) => id), ...unknown.map((one) => one.trim())]);
				for (const one of text.split(/[,;]/)) if (one.trim() !== '') expect(described.has(one.trim())).toBe(true);
			})
		);
	});
});

describe('a combination', () => {
	it('has the values of its tables, unchanged, each with its provenance', () => {
		fc.assert(
			fc.property(choices, (named) => {
				const chart = chartOf(named);
				for (const id of named) {
					const { rows, resource } = tableOf(tableOfSeries(id) as TableName);
					const { time, series: columns } = keyColumns(resource.schema);
					const own = rows.filter((row) => [resource.name, ...columns.map((column) => row[column])].join('.') === id);
					const marks = chart.marks.filter(({ series }) => series === id);
					expect(marks).toHaveLength(own.length);
					for (const row of own) {
						const date = String(row[time[0]!]);
						const mark = marks.find(({ start }) => start === Number(date.slice(0, 4)));
						expect(mark).toMatchObject({
							value: row['value'],
							evidence: row['evidence'],
							flag: row['flag'],
							sources: String(row['source']).split(' '),
							panel: mark?.unit
						});
						expect(mark?.note).toContain(row['note'] ?? '');
						if (date.length > 4) expect(mark?.note).toContain(date);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('has a panel a unit, and one unit a panel', () => {
		fc.assert(
			fc.property(choices, (named) => {
				const { panels, marks } = chartOf(named);
				expect(panels.map(({ key }) => key)).toEqual([...new Set(chosenOf(named).map(({ unit }) => unit))]);
				for (const { panel, unit } of marks) expect(panel).toBe(unit);
			})
		);
		expect(chartOf(examples.work).panels.map(({ label }) => label)).toEqual(['People', 'Percent']);
		const paid = chartOf(['settlement-paid']).panels[0];
		expect([paid?.key, paid?.label, paid?.divide]).toEqual(['won', 'Million won', 1_000_000]);
	});

	it('gives no two series of a panel one colour or one name in the plot', () => {
		fc.assert(
			fc.property(choices, (named) => {
				const chosen = chosenOf(named);
				const { series } = combine(chosen, marksOf, words);
				expect(series.map(({ colour }) => colour)).toEqual(coloursOf(chosen));
				const described = chosen.flatMap(({ unit }, index) => {
					const { colour, short } = series[index]!;
					return [`${unit} ${colour}`, ...(short === '' ? [] : [`${unit} ${short}`])];
				});
				expect(new Set(described).size).toBe(described.length);
			})
		);
		expect(coloursOf(chosenOf(examples.work))).toEqual(['women', 'men', 'all', 'comparison']);
	});

	it.each(exampleKeys)('of the example %s stands in line, panel below panel, wide and narrow', (key) => {
		const chart = chartOf(examples[key]);
		expect(chart.panels).toHaveLength(2);
		for (const [width, narrow] of [
			[520, false],
			[260, true]
		] as const) {
			const drawn = chart.panels.map((panel) =>
				draw(select(chart, { from: 2005 }), panel.key, { width, height: 250, narrow, locale: 'en', id: 'x' })
			);
			for (const { stops } of drawn) expect(stops.length).toBeGreaterThan(5);
			expect(new Set(drawn.map(({ from }) => from)).size).toBe(1);
			expect(new Set(drawn.map(({ to }) => to)).size).toBe(1);
			const places = new Map<string, number>();
			for (const { id, from } of drawn.flatMap(({ stops }) => stops))
				expect(from).toBeCloseTo(places.get(id) ?? places.set(id, from).get(id) ?? NaN, 1);
		}
	});

	it('is drawn whatever is chosen', () => {
		const year = fc.option(fc.integer({ min: 1985, max: 2030 }), { nil: undefined });
		fc.assert(
			fc.property(choices, year, year, (named, from, to) => {
				const selection = select(chartOf(named), { from, to });
				for (const { key } of selection.chart.panels) {
					if (!selection.marks.some(({ panel }) => panel === key)) continue;
					const frame = { width: 260, height: 240, narrow: true, locale: 'en', id: 'x' };
					expect(draw(selection, key, frame).svg).not.toMatch(/NaN|undefined/);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('by year', () => {
	const selection = select(chartOf(['arrivals.female', 'labour.defectors.total.unemployment_rate']), {
		from: 2007,
		to: 2009
	});

	it('has a row for each year with a value, and a gap where a series has none', () => {
		const cells = rowsByYear(selection).map(({ year, marks }) => [year, ...marks.map((mark) => mark?.value ?? null)]);
		expect(cells).toEqual([
			[2007, 1981, null],
			[2008, 2195, 9.5],
			[2009, 2252, 13.7]
		]);
	});

	it('is written as CSV with table, series and unit in each head, and the sources of every value', () => {
		const [head, ...lines] = combinationToCsv(selection).replace('\uFEFF', '').trimEnd().split('\r\n');
		expect(head).toBe(
			'year,arrivals.female (people),labour.defectors.total.unemployment_rate (percent),' +
				'arrivals.female evidence,arrivals.female flag,arrivals.female source,arrivals.female note,' +
				'labour.defectors.total.unemployment_rate evidence,labour.defectors.total.unemployment_rate flag,' +
				'labour.defectors.total.unemployment_rate source,labour.defectors.total.unemployment_rate note'
		);
		expect(lines[0]).toMatch(/^2007,1981,,corroborated,,A0\d[^,]*,,,,,$/);
		expect(lines[1]).toMatch(/^2008,2195,9\.5,corroborated,,[^,]+,,\w+,break,[^,]+,/);
		expect(combinationFileName(selection)).toBe('arrivals+labour_2007-2009.csv');
	});

	it('loses no value and no word of its provenance in the CSV', () => {
		fc.assert(
			fc.property(choices, (named) => {
				const all = select(chartOf(named));
				const { header, rows, faults } = parseCsv(combinationToCsv(all).replace('\uFEFF', '').replaceAll('\r\n', '\n'));
				expect(faults).toEqual([]);
				const cell = (year: number, column: string) =>
					rows.find(({ cells }) => cells[0] === String(year))?.cells[header.indexOf(column)];
				for (const { series, start, value, unit, evidence, flag, sources } of all.marks) {
					expect(cell(start, `${series} (${unit})`)).toBe(String(value));
					expect(cell(start, `${series} evidence`)).toBe(evidence);
					expect(cell(start, `${series} flag`)).toBe(flag ?? '');
					expect(cell(start, `${series} source`)).toBe(sources.join(' '));
				}
				const filled = rows.flatMap(({ cells }) => cells.slice(1, 1 + named.length)).filter((one) => one !== '');
				expect(filled).toHaveLength(all.marks.length);
				// The same marks as any chart's file has.
				expect(selectionToCsv(all).trimEnd().split('\r\n')).toHaveLength(all.marks.length + 1);
			}),
			{ numRuns: 40 }
		);
	});

	it('names the sources with their years', () => {
		const years = sourceYears(selection.marks);
		for (const { sources, start } of selection.marks) for (const id of sources) expect(years.get(id)).toContain(start);
	});
});
