import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartNamed, charts, english } from '../../../tests/site-fixture';
import { select, type Chart, type Choice, type Mark } from '../data/selection';
import { wideTable, withKnown, type WideTable } from './wide-table';

/** Views of a chart: as built, all series, each state and unit, and years and series by chance. */
function viewsOf(chart: Chart): Choice[] {
	const all = chart.series.map(({ key }) => key);
	const states =
		chart.filter.kind === 'vintages' ? chart.filter.vintages.map(({ key }) => ({ state: key, series: all })) : [];
	const units = chart.units.map((unit) => ({ unit: unit.key, series: unit.series.map(({ key }) => key) }));
	const chance = fc.sample(
		fc
			.tuple(fc.integer({ min: 1985, max: 2026 }), fc.nat(12), fc.subarray(all, { minLength: 1 }))
			.map(([from, years, series]) => ({ from, to: from + years, series })),
		{ numRuns: 25, seed: 34_537 }
	);
	return [{}, { series: all }, ...states, ...units, ...chance];
}

const marksIn = ({ rows }: WideTable): Mark[] => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.mark ?? []));
const keysOf = (marks: readonly Mark[]) => marks.map(({ key }) => key).toSorted();

describe('a table beside the one before it', () => {
	const tableOf = (choice: Choice) => wideTable(select(chartNamed('arrivals-by-sex'), choice), english);

	it('has the very rows, heads and columns that stay', () => {
		const before = tableOf({});
		const next = withKnown(tableOf({ from: 2012 }), before);
		expect(next.rows.length).toBeLessThan(before.rows.length);
		expect(next).toEqual(tableOf({ from: 2012 }));
		expect(next.rows.filter((row) => !before.rows.includes(row))).toEqual([]);
		expect(next.heads).toBe(before.heads);
		expect(next.columns).toBe(before.columns);
	});

	it('has new ones where a value, a sum, a sign or a source is another', () => {
		const before = tableOf({});
		const [row, ...rows] = before.rows;
		const [cell] = row!.cells;
		for (const changed of [
			{ ...row!, total: -1 },
			{ ...row!, cells: [] },
			{ ...row!, cells: row!.cells.with(0, { ...cell!, sign: '?' }) },
			{ ...row!, cells: row!.cells.with(0, { ...cell!, mark: { ...cell!.mark } }) },
			{ ...row!, sources: [] },
			{ ...row!, heads: ['another'] }
		])
			expect(withKnown({ ...before, rows: [changed, ...rows] }, before).rows[0]).toBe(changed);
		const women = tableOf({ series: ['female'] });
		expect(withKnown(women, before).columns).toBe(women.columns);
	});
});

describe.each([...charts])('the wide table of %s', (slug, chart) => {
	const tables = viewsOf(chart).map((choice) => {
		const selection = select(chart, choice);
		return { name: JSON.stringify(choice), selection, table: wideTable(selection, english) };
	});

	it('has every mark of the selection once, under the head and beside the words that it is about', () => {
		for (const { name, selection, table } of tables) {
			expect(keysOf(marksIn(table)), name).toEqual(keysOf(selection.marks));
			const valued = selection.marks.some(({ value }) => value !== null);
			expect(table.columns.length > 0, name).toBe(valued);
			for (const { cells, heads } of table.rows) {
				expect(heads.length).toBe(table.heads.length);
				expect(cells.length).toBe(valued ? table.columns.length : 1);
				cells.forEach((cell, index) => {
					const column = table.columns[index];
					if (!cell || !column || column.label === '') return;
					const series = selection.chart.series.find(({ key }) => key === cell.mark.series)?.label ?? '?';
					expect(column.label === String(cell.mark.span.from) || column.label.endsWith(series), name).toBe(true);
				});
			}
		}
	});

	it('distinguishes rows and columns by their words', () => {
		for (const { name, table } of tables) {
			expect(new Set(table.rows.map(({ heads }) => heads.join('|'))).size, name).toBe(table.rows.length);
			expect(new Set(table.columns.map(({ label }) => label)).size, name).toBe(table.columns.length);
			const keys = [...table.heads, ...table.columns].map(({ key }) => key);
			expect(new Set([...keys, 'sum']).size, name).toBe(keys.length + 1);
			expect(
				keys.filter((key) => key.startsWith('-')),
				name
			).toEqual([]);
		}
	});

	it('names with each row all sources of its values, apart where they differ', () => {
		for (const { name, table, selection } of tables) {
			const ids = table.rows.flatMap(({ sources }) => sources.map((group) => group.ids.join(' ')));
			expect(new Set(ids), name).toEqual(new Set(selection.marks.map(({ sources }) => sources.join(' '))));
			for (const { cells, sources } of table.rows)
				cells.forEach((cell, index) => {
					if (!cell) return;
					const label = table.columns[index]?.label ?? '?';
					const own = sources.filter(({ columns }) => columns.length === 0 || columns.includes(label));
					expect(
						own.map(({ ids }) => ids),
						`${name} ${cell.mark.key}`
					).toEqual([cell.mark.sources]);
				});
		}
	});

	it('says of every value by rule or sign what evidence and flag it has', () => {
		for (const { name, table } of tables) {
			const explained = new Map(table.signs.map(({ sign, value }) => [value, sign]));
			for (const { cells } of table.rows)
				cells.forEach((cell, index) => {
					if (!cell) return;
					const { evidence, flag } = cell.mark;
					const wanted =
						(evidence === table.rule.evidence ? '' : (explained.get(evidence) ?? '?')) +
						(flag === null || flag === table.rule.flag ? '' : (explained.get(flag) ?? '?'));
					expect([table.columns[index]?.sign, cell.sign].join(''), `${name} ${cell.mark.key}`).toBe(wanted);
				});
			expect(new Set(table.signs.map(({ sign }) => sign)).size).toBe(table.signs.length);
		}
	});

	it('sums only counts of one unit, and says that sums are computed', () => {
		for (const { name, table } of tables) {
			expect(table.totals, name).toBe(table.rows.some(({ total }) => total !== null));
			for (const { cells, total } of table.rows) {
				if (total === null) continue;
				const values = cells.flatMap((cell) => cell?.mark ?? []);
				expect(total, name).toBe(values.reduce((sum, { value }) => sum + (value ?? NaN), 0));
				expect(new Set(values.map(({ unit }) => unit)).size).toBe(1);
				expect(values[0]?.unit, `${slug} ${name}`).toMatch(/^(people|pupils|won)$/);
			}
			if (table.totals && table.rule.evidence !== 'derived') expect(table.totalSign).toBe('=');
		}
	});
});

describe('a wide table', () => {
	const wide = (chart: Chart, choice: Choice = {}) => wideTable(select(chart, choice), english);

	it('has a row a year and a column a series, with the sum', () => {
		const { heads, columns, rows, unit } = wide(chartNamed('arrivals-by-sex'), { from: 2009, to: 2009 });
		expect([heads.map(({ label }) => label), columns.map(({ label }) => label), unit]).toEqual([
			['Year'],
			['Women', 'Men'],
			'people'
		]);
		expect(rows.map(({ heads: [year], total }) => [year, total])).toEqual([['2009', 2914]]);
	});

	it('has all South Koreans beside defectors of the same year', () => {
		const { columns, rows } = wide(chartNamed('unemployment'), { from: 2025 });
		expect(columns.map(({ label }) => label)).toEqual(['Defectors', 'All South Koreans']);
		expect(rows.map(({ cells }) => cells.filter((cell) => cell !== null).length)).toEqual([2]);
	});

	it('keeps its arrangement while years are chosen', () => {
		for (const [slug, chart] of charts) {
			if (chart.filter.kind !== 'years') continue;
			const all = wide(chart);
			for (let year = 1995; year <= 2025; year++) {
				const { heads, columns } = wide(chart, { from: year, to: year });
				if (columns.length > 0) expect(heads, `${slug} ${year}`).toEqual(all.heads);
				expect(all.columns.map(({ key }) => key)).toEqual(expect.arrayContaining(columns.map(({ key }) => key)));
			}
		}
	});

	it('has one column of values where columns would be mostly empty, and years in order where they are columns', () => {
		expect(wide(chartNamed('incentives')).columns).toHaveLength(1);
		const years = wide(chartNamed('satisfaction-reasons'), { unit: 'one-answer' }).columns.map(({ key }) =>
			Number(key)
		);
		expect(years.length).toBeGreaterThan(3);
		expect(years).toEqual(years.toSorted((one, other) => one - other));
	});

	it('has its rows in the order of time, or of the categories in the chart', () => {
		const years = wide(chartNamed('child-stunting')).rows.map(({ heads }) => Number(heads[0]));
		expect(years).toEqual(years.toSorted((one, other) => one - other));
		const chart = chartNamed('residence');
		const order = chart.categories.map(({ label }) => label);
		const regions = wide(chart).rows.map(({ heads }) => order.indexOf(heads[0] ?? ''));
		expect(regions).toEqual(regions.toSorted((one, other) => one - other));
	});

	it('has no column of values for events', () => {
		const { heads, columns, rows } = wide(chartNamed('timeline'));
		expect(columns).toEqual([]);
		expect(heads.length).toBe(3);
		expect(rows.every(({ sources }) => sources.length === 1)).toBe(true);
	});

	it('is empty where nothing is left', () => {
		const { rows, columns, totals, signs } = wide(chartNamed('arrivals-by-sex'), { from: 1989, to: 1990 });
		expect([rows, columns, totals, signs]).toEqual([[], [], false, []]);
	});
});
