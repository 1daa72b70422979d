import { describe, expect, it } from 'vitest';
import { chartNamed } from '../../../tests/site-fixture';
import {
	availableYears,
	isDefault,
	isEmpty,
	labelOf,
	marksOnAxis,
	select,
	seriesOffered,
	type Chart,
	type Choice,
	type Filter,
	type Mark
} from './selection';
import { selectionFileName, selectionToCsv } from './selection-csv';

function mark(key: string, change: Partial<Mark> = {}): Mark {
	return {
		key,
		dimensions: { year: '2009' },
		series: 'female',
		panel: '',
		category: '',
		span: { from: 2009, to: 2009 },
		start: 2009,
		end: 2010,
		value: 1,
		low: null,
		high: null,
		unit: 'people',
		evidence: 'single',
		flag: null,
		sources: ['A01'],
		note: '',
		...change
	};
}

function spanning(from: number, to: number, change: Partial<Mark> = {}): Mark {
	return mark(`${from}-${to}`, { span: { from, to }, start: from, end: to + 1, ...change });
}

/** A chart with rows and a filter of its own; what selections do not look at is that of a real one. */
function chart(marks: readonly Mark[], filter: Filter = { kind: 'years' }): Chart {
	const real = chartNamed('arrivals-by-sex');
	const [first] = real.series;
	return {
		...real,
		slug: 'trial',
		filter,
		dimensions: [{ key: 'year', label: 'Year' }],
		labels: { year: { all: 'All years' } },
		series: [
			{ ...first!, key: 'female', label: 'Women', shown: true },
			{ ...first!, key: 'male', label: 'Men', shown: true },
			{ ...first!, key: 'total', label: 'All', shown: false }
		],
		marks
	};
}

const keys = (marks: readonly Mark[]) => marks.map(({ key }) => key);

describe('years', () => {
	const spans = chart([spanning(1989, 1989), spanning(1990, 1993), spanning(1994, 1994), spanning(2005, 2008)]);

	it.each<[from: number | undefined, to: number | undefined, left: string[]]>([
		[undefined, undefined, ['1989-1989', '1990-1993', '1994-1994', '2005-2008']],
		[1989, 2008, ['1989-1989', '1990-1993', '1994-1994', '2005-2008']],
		[1990, undefined, ['1990-1993', '1994-1994', '2005-2008']],
		[1991, 1992, ['1990-1993']],
		[1993, 1993, ['1990-1993']],
		[1994, 1994, ['1994-1994']],
		[1993, 1994, ['1990-1993', '1994-1994']],
		[undefined, 1989, ['1989-1989']],
		[undefined, 1990, ['1989-1989', '1990-1993']],
		[2008, undefined, ['2005-2008']],
		[2009, undefined, []],
		[1995, 2004, []],
		[undefined, 1988, []]
	])('from %s to %s: rows are in when they overlap', (from, to, left) => {
		const selection = select(spans, { from, to });
		expect(keys(selection.marks)).toEqual(left);
		expect(isEmpty(selection)).toBe(left.length === 0);
	});

	it('are those that any row covers, whatever is chosen', () => {
		expect(availableYears(spans)).toEqual({ from: 1989, to: 2008 });
		expect(select(spans, { from: 2009 }).available).toEqual({ from: 1989, to: 2008 });
	});
});

describe('the axis of time', () => {
	const marks = [spanning(2000, 2000), spanning(2005, 2005), spanning(1990, 1990, { series: 'total' })];

	it.each<[name: string, filter: Filter['kind'], choice: Choice, left: string[]]>([
		['all that is drawn, without years', 'years', {}, ['2000-2000', '2005-2005']],
		['the years asked for, from', 'years', { from: 2003 }, ['2005-2005']],
		['the years asked for, to', 'years', { to: 2003 }, ['2000-2000']],
		['all that is drawn, where the years asked for have nothing', 'years', { from: 2010 }, ['2000-2000', '2005-2005']],
		['all that is drawn, on charts without a filter', 'none', { from: 2003 }, ['2000-2000', '2005-2005']],
		['everything, where nothing is drawn', 'years', { series: ['male'] }, ['2000-2000', '2005-2005', '1990-1990']]
	])('covers %s', (_, kind, choice, left) => {
		const filter: Filter = kind === 'none' ? { kind, reason: 'rules' } : { kind: 'years' };
		expect(keys(marksOnAxis(select(chart(marks, filter), choice)))).toEqual(left);
	});
});

describe('the default view', () => {
	it.each<[choice: Choice, own: boolean]>([
		[{}, true],
		[{ from: 2010 }, false],
		[{ to: 2010 }, false],
		[{ series: ['male'] }, false],
		[{ unit: 'total' }, false],
		[{ state: '2024' }, false]
	])('%o', (choice, own) => {
		expect(isDefault(chart([]), choice)).toBe(own);
	});
});

describe('vintages', () => {
	const filter: Filter = {
		kind: 'vintages',
		vintages: [
			{ key: '2005-05', year: 2005 },
			{ key: '2008-05', year: 2008 },
			{ key: '2024', year: 2024 }
		]
	};
	const states: Chart = {
		...chart(
			['2005-05', '2008-05', '2024'].map((as_of) => mark(as_of, { dimensions: { as_of }, span: { from: 1, to: 1 } })),
			filter
		),
		dimensions: [{ key: 'as_of', label: 'State', time: 'at' }]
	};

	it.each<[from: number | undefined, to: number | undefined, shown: string | null]>([
		[undefined, undefined, '2024'],
		[2012, 2026, '2024'],
		[2025, 2026, '2024'],
		[undefined, 2024, '2024'],
		[undefined, 2023, '2008-05'],
		[2012, 2019, '2008-05'],
		[undefined, 2008, '2008-05'],
		[undefined, 2007, '2005-05'],
		[undefined, 2005, '2005-05'],
		[undefined, 2004, null],
		[1989, 1989, null]
	])('from %s to %s: the latest up to the end year', (from, to, shown) => {
		const selection = select(states, { from, to });
		expect(selection.vintage).toBe(shown);
		expect(keys(selection.marks)).toEqual(shown === null ? [] : [shown]);
	});

	it('are found in any order of declaration', () => {
		const turned: Chart = { ...states, filter: { kind: 'vintages', vintages: [...filter.vintages].reverse() } };
		expect(select(turned, { to: 2010 }).vintage).toBe('2008-05');
	});

	it('offer the series that the state shown has', () => {
		const split: Chart = {
			...states,
			marks: [...states.marks, mark('men', { series: 'male', dimensions: { as_of: '2024' } })]
		};
		const offered = (to?: number) => seriesOffered(select(split, { to })).map(({ key }) => key);
		expect(offered()).toEqual(['female', 'male']);
		expect(offered(2010)).toEqual(['female']);
		expect(offered(1989)).toEqual(['female', 'male', 'total']);
	});

	it('name the years of the states', () => {
		expect(availableYears(states)).toEqual({ from: 2005, to: 2024 });
	});
});

describe('charts that years do not filter', () => {
	it('show all rows under any years', () => {
		const all = chart([spanning(1910, 1910), spanning(2025, 2025)], { kind: 'none', reason: 'rules' });
		for (const choice of [{}, { from: 2000, to: 2001 }, { to: 1800 }]) {
			const selection = select(all, choice);
			expect(keys(selection.marks)).toEqual(['1910-1910', '2025-2025']);
			expect(selection.vintage).toBeNull();
		}
	});
});

describe('series', () => {
	const all = chart([mark('m', { series: 'male' }), mark('f'), mark('t', { series: 'total' })]);

	it.each<[series: string[] | undefined, drawn: string[], left: string[]]>([
		[undefined, ['female', 'male'], ['m', 'f']],
		[
			['male', 'female'],
			['female', 'male'],
			['m', 'f']
		],
		[['total'], ['total'], ['t']],
		[['male', 'nonsense'], ['male'], ['m']],
		[['nonsense'], [], []],
		[[], [], []],
		[['male', 'male'], ['male'], ['m']]
	])('%o', (series, drawn, left) => {
		const selection = select(all, { series });
		expect(selection.series).toEqual(drawn);
		expect(keys(selection.marks)).toEqual(left);
	});

	it('and years filter together', () => {
		const both = chart([spanning(2009, 2009), spanning(2010, 2010, { series: 'male' })]);
		expect(keys(select(both, { from: 2010, series: ['female'] }).marks)).toEqual([]);
		expect(keys(select(both, { from: 2010, series: ['male'] }).marks)).toEqual(['2010-2010']);
	});
});

describe('labelOf', () => {
	it('gives the label, or the value itself', () => {
		expect(labelOf(chart([]), 'year', 'all')).toBe('All years');
		expect(labelOf(chart([]), 'year', '2009')).toBe('2009');
		expect(labelOf(chart([]), 'sex', 'male')).toBe('male');
	});
});

describe('selectionToCsv', () => {
	it('writes one row a mark, in the order of the chart, empty where there is nothing', () => {
		const two = chart([
			mark('a', { dimensions: { year: '2009' }, value: 2914, flag: 'provisional', sources: ['A01', 'A02'] }),
			mark('b', { dimensions: { year: 'to-1989' }, value: null, note: 'Everyone, up to 1989.' })
		]);
		expect(selectionToCsv(select(two))).toBe(
			'\uFEFFyear,value,unit,evidence,flag,source,note\r\n' +
				'2009,2914,people,single,provisional,A01 A02,\r\n' +
				'to-1989,,people,single,,A01,"Everyone, up to 1989."\r\n'
		);
	});

	it('has bounds where any row of the chart has them, chosen or not', () => {
		const ranges = chart([mark('a', { low: 500, high: 600, value: 500, span: { from: 2023, to: 2023 } }), mark('b')]);
		expect(selectionToCsv(select(ranges, { to: 2010 }))).toBe(
			'\uFEFFyear,value,low,high,unit,evidence,flag,source,note\r\n2009,1,,,people,single,,A01,\r\n'
		);
		expect(selectionToCsv(select(ranges, { from: 2023 }))).toContain('2009,500,500,600,people');
	});

	it('keeps negative numbers numbers and defuses notes that a spreadsheet would run', () => {
		expect(selectionToCsv(select(chart([mark('a', { value: -5, note: '=1+1' })])))).toContain(
			"\r\n2009,-5,people,single,,A01,'=1+1\r\n"
		);
	});

	it('writes the header alone where nothing is left', () => {
		expect(selectionToCsv(select(chart([mark('a')]), { from: 2020 }))).toBe(
			'\uFEFFyear,value,unit,evidence,flag,source,note\r\n'
		);
	});
});

describe('selectionFileName', () => {
	it.each<[from: number | undefined, to: number | undefined, name: string]>([
		[undefined, undefined, 'trial.csv'],
		[2012, 2019, 'trial_2012-2019.csv'],
		[2012, undefined, 'trial_2012-.csv'],
		[undefined, 2019, 'trial_-2019.csv'],
		[2012, 2012, 'trial_2012-2012.csv']
	])('from %s to %s is %s', (from, to, name) => {
		expect(selectionFileName(select(chart([mark('a')]), { from, to }))).toBe(name);
	});
});
