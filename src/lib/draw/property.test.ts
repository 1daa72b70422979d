import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../tests/site-fixture';
import { parseCsv } from '../data/csv';
import { isEmpty, select, type Chart, type Choice, type Mark, type Selection } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { signOf } from '../charts/signs';
import type { Datum } from './shapes';
import { formOf } from './forms';
import { panelOf, type Frame } from './panel';
import { stopsOf } from './stops';
import { dark, light } from './theme';

const all = [...charts.values()];

/** Any choice that an address can make: each end of the years or none, series or none. */
function choices(chart: Chart): fc.Arbitrary<Choice> {
	const year = fc.option(fc.integer({ min: 1985, max: 2030 }), { nil: undefined });
	const series = fc.option(fc.subarray(chart.series.map(({ key }) => key)), { nil: undefined, freq: 2 });
	return fc.tuple(year, year, series).map(([one, other, chosen]) => ({
		from: one === undefined || other === undefined ? one : Math.min(one, other),
		to: one === undefined || other === undefined ? other : Math.max(one, other),
		series: chosen
	}));
}

const plain: Frame = { theme: light, locale: 'en', narrow: false };

/** The Chart.js settings of a panel. */
function configure(selection: Selection, panel: string, frame: Frame) {
	return formOf(selection.chart.form).configure(panelOf(selection, panel, frame));
}

const frames: fc.Arbitrary<Frame> = fc.record({
	theme: fc.constantFrom(light, dark),
	locale: fc.constantFrom('en', 'ko'),
	narrow: fc.boolean()
});

/** Everything that all panels hand to Chart.js for marks, with the panel and the series of its dataset. */
function drawn(selection: Selection, frame: Frame): { datum: Datum; panel: string; series: string }[] {
	return selection.chart.panels.flatMap(({ key: panel }) => {
		const { datasets } = configure(selection, panel, frame).data;
		expect(datasets.map(({ label }) => label)).toEqual(
			selection.chart.series.filter(({ key }) => selection.series.includes(key)).map(({ label }) => label)
		);
		return datasets.flatMap(({ data }, index) =>
			data
				.filter(({ mark }) => mark !== undefined)
				.map((datum) => ({ datum, panel, series: selection.series[index] ?? '' }))
		);
	});
}

/** What a choice must leave, worked out year by year, without the code under test. */
function expected(chart: Chart, { from, to, series }: Choice): Mark[] {
	const chosen = series ?? chart.series.filter(({ shown }) => shown).map(({ key }) => key);
	const inSeries = chart.marks.filter((mark) => chosen.includes(mark.series));
	switch (chart.filter.kind) {
		case 'none':
			return inSeries;
		case 'years':
			return inSeries.filter(({ span }) => {
				for (let year = span.from; year <= span.to; year++)
					if ((from === undefined || year >= from) && (to === undefined || year <= to)) return true;
				return false;
			});
		case 'vintages': {
			const upTo = chart.filter.vintages.filter(({ year }) => to === undefined || year <= to);
			const last = [...upTo].sort((one, other) => other.year - one.year)[0]?.key;
			return inSeries.filter(({ dimensions }) => dimensions['as_of'] === last);
		}
	}
}

const keysOf = (marks: readonly Mark[]) => marks.map(({ key }) => key);
const sorted = (keys: readonly string[]) => [...keys].sort();

/** Where a mark must stand: on the axis that the form gives it, as it is, mirrored on the left of a pyramid, in its column of a table. */
function placeOf({ chart: { form, series: declared }, marks, series }: Selection, mark: Mark): Pick<Datum, 'x' | 'y'> {
	const value = mark.value ?? NaN;
	switch (form.kind) {
		case 'columns': {
			const time = mark.end - mark.start;
			return {
				x: (mark.start + mark.end) / 2,
				y: form.per === undefined ? value : value * Math.min(1, form.per / time)
			};
		}
		case 'lines':
		case 'points':
		case 'lollipops':
			return { x: (mark.start + mark.end) / 2, y: value };
		case 'steps':
			return { x: mark.start, y: value };
		case 'bars':
		case 'dumbbell':
			return { x: value, y: mark.category };
		case 'pyramid':
			return { x: mark.series === form.left ? -value : value, y: mark.category };
		case 'table': {
			const own = marks.filter(({ panel }) => panel === mark.panel);
			const years = [...new Set(own.map(({ span }) => span.from))].sort((one, other) => one - other);
			const drawnSeries = declared.map(({ key }) => key).filter((key) => series.includes(key));
			const column = form.columns === 'series' ? drawnSeries.indexOf(mark.series) : years.indexOf(mark.span.from);
			const ofWhole = form.columns === 'series' && own.every(({ unit }) => unit === 'percent');
			const most = ofWhole ? 100 : Math.max(...own.map((one) => one.value ?? 0));
			const length =
				form.bars === 'size'
					? 0.86 * (value / most)
					: years.filter((year) => year <= mark.span.to).length - 1 - column + 0.86;
			return { x: [expect.closeTo(column, 9), expect.closeTo(column + length, 9)], y: mark.category };
		}
		case 'timeline':
			return { x: 0, y: mark.category };
	}
}

/** How far values reach along their axis: columns and bars that are stacked reach as far as their sum. */
function reach({ chart }: Selection, data: readonly Datum[]): { axis: 'x' | 'y'; ends: number[] } {
	const { form } = chart;
	const axis = form.kind === 'bars' || form.kind === 'pyramid' || form.kind === 'dumbbell' ? 'x' : 'y';
	const other = axis === 'x' ? 'y' : 'x';
	const sums = new Map<string, number>();
	data.forEach((datum, index) => {
		const value = Number(datum[axis]);
		const together = `${JSON.stringify(datum[other])} ${form.kind === 'pyramid' && value < 0}`;
		const stacked = form.kind === 'pyramid' || form.kind === 'bars' || form.kind === 'columns';
		const key = stacked ? together : String(index);
		sums.set(key, (sums.get(key) ?? 0) + value);
	});
	return { axis, ends: [...sums.values()] };
}

/** No mark may lie beyond an end of an axis that the drawing sets. */
function assertInside(selection: Selection, panel: string, frame: Frame): void {
	const { data, options } = configure(selection, panel, frame);
	const marks = data.datasets.flatMap((set) => set.data).filter(({ mark }) => mark !== undefined);
	const limits = (axis: 'x' | 'y') => {
		const { min = -Infinity, max = Infinity } = options?.scales?.[axis] ?? {};
		return { min: Number(min), max: Number(max) };
	};
	const { kind } = selection.chart.form;
	if (kind !== 'table' && kind !== 'timeline') {
		const { axis, ends } = reach(selection, marks);
		const { min, max } = limits(axis);
		// Shares that are rounded one by one may add to 100.1.
		const air = Number.isFinite(max) ? max / 200 : 0;
		expect(ends.filter((end) => end > max + air || end < min - air)).toEqual([]);
	}
	if (kind === 'bars' || kind === 'pyramid' || kind === 'dumbbell') return;
	const { min, max } = limits('x');
	const places = marks.flatMap(({ x, from, until }) => [x, from ?? x, until ?? x].flat());
	expect(places.filter((at) => at < min - 1e-9 || at > max + 1e-9)).toEqual([]);
}

function assertSame(selection: Selection, frame: Frame): void {
	const { chart, marks } = selection;
	const byKey = new Map(marks.map((mark) => [mark.key, mark]));

	// Marks on the chart: each exactly once, in the panel and the series it belongs to, where its value puts it.
	const found = drawn(selection, frame);
	expect(sorted(found.map(({ datum }) => datum.mark ?? ''))).toEqual(sorted(keysOf(marks)));
	expect(found.map(({ datum: { x, y, sign }, panel, series }) => ({ x, y, sign, panel, series }))).toEqual(
		found.map(({ datum }) => {
			const mark = byKey.get(datum.mark ?? '')!;
			return { ...placeOf(selection, mark), sign: signOf(mark), panel: mark.panel, series: mark.series };
		})
	);

	// Rows of charts by category: each mark has one.
	if (formOf(chart.form).byRow) {
		const rows = new Map(
			chart.panels.map(({ key }) => [key, panelOf(selection, key, frame).rows.map((row) => row.key)])
		);
		expect(marks.filter(({ panel, category }) => !rows.get(panel)?.includes(category))).toEqual([]);
	}
	for (const { key } of chart.panels) assertInside(selection, key, frame);

	// Stops of the reader: the same marks again.
	const stops = chart.panels.flatMap(({ key }) =>
		stopsOf(panelOf(selection, key, frame), formOf(chart.form).axis, (place) => place)
	);
	expect(sorted(stops.flatMap((stop) => keysOf(stop.marks)))).toEqual(sorted(keysOf(marks)));

	// Rows of the CSV: the same marks, in their order, cell by cell.
	const { header, rows, faults } = parseCsv(selectionToCsv(selection));
	expect(faults).toEqual([]);
	expect(rows).toHaveLength(marks.length);
	const read = rows.map(({ cells }) => Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])));
	const bounds = header.includes('low');
	expect(read.map((row) => ({ ...row, value: row['value'] === '' ? null : Number(row['value']) }))).toEqual(
		marks.map((mark) => ({
			...Object.fromEntries(chart.dimensions.map(({ key }) => [key, mark.dimensions[key] ?? ''])),
			value: mark.value,
			...(bounds ? { low: String(mark.low ?? ''), high: String(mark.high ?? '') } : {}),
			unit: mark.unit,
			evidence: mark.evidence,
			flag: mark.flag ?? '',
			source: mark.sources.join(' '),
			note: mark.note.replace(/^(?=[=+\-@])/, "'")
		}))
	);
	if (!bounds) expect(marks.filter(({ low, high }) => low !== null || high !== null)).toEqual([]);
}

describe.each(all.map((chart) => [chart.slug, chart] as const))('%s', (_, chart) => {
	it('draws, lists and writes the same rows under any choice', () => {
		fc.assert(
			fc.property(choices(chart), frames, (choice, frame) => {
				const selection = select(chart, choice);
				expect(keysOf(selection.marks)).toEqual(keysOf(expected(chart, choice)));
				assertSame(selection, frame);
			}),
			{ numRuns: 60, seed: 34_537 }
		);
	});

	it('draws, lists and writes all its rows', () => {
		const everything = select(chart, { series: chart.series.map(({ key }) => key) });
		if (chart.filter.kind !== 'vintages') expect(everything.marks).toHaveLength(chart.marks.length);
		for (const narrow of [true, false]) assertSame(everything, { ...plain, narrow });
	});

	it('shows every row in some year, with some series', () => {
		const keys = new Set<string>();
		const series = chart.series.map(({ key }) => key);
		for (let year = 1910; year <= 2030; year++)
			for (const { key } of select(chart, { from: year, to: year, series }).marks) keys.add(key);
		expect(sorted([...keys])).toEqual(sorted(keysOf(chart.marks)));
	});

	it('shows no row of other years than those asked for', () => {
		if (chart.filter.kind !== 'years') {
			expect(select(chart, { from: 1800, to: 1801 }).vintage).toBeNull();
			return;
		}
		for (let from = 1985; from <= 2026; from += 3) {
			const to = from + 4;
			for (const { span } of select(chart, { from, to }).marks) {
				expect(span.from).toBeLessThanOrEqual(to);
				expect(span.to).toBeGreaterThanOrEqual(from);
			}
		}
		expect(isEmpty(select(chart, { from: 2040, to: 2050 }))).toBe(true);
	});

	it('draws nothing, without a fault, where nothing is left', () => {
		for (const selection of [select(chart, { series: [] }), select(chart, { from: 2040, to: 2050, series: [] })])
			for (const { key } of chart.panels)
				for (const narrow of [true, false]) {
					const { data } = configure(selection, key, { ...plain, theme: dark, narrow });
					expect(data.datasets.flatMap((set) => set.data)).toEqual([]);
				}
	});

	it('keeps the rows as they are: drawing changes nothing', () => {
		const before = JSON.stringify(chart);
		const selection = select(chart, {});
		for (const { key } of chart.panels) configure(selection, key, plain);
		selectionToCsv(selection);
		expect(JSON.stringify(chart)).toBe(before);
	});

	it('lets a reader distinguish its rows by their dimensions', () => {
		const described = chart.marks.map(({ dimensions }) => Object.values(dimensions).join(' | '));
		expect(described.filter((text, index) => described.indexOf(text) < index)).toEqual([]);
		for (const mark of chart.marks)
			expect(Object.keys(mark.dimensions)).toEqual(chart.dimensions.map(({ key }) => key));
	});

	it('has finite places, spans in order, and values for all but events', () => {
		for (const mark of chart.marks) {
			expect(Number.isFinite(mark.start) && Number.isFinite(mark.end)).toBe(true);
			expect(mark.start).toBeLessThanOrEqual(mark.end);
			expect(mark.span.from).toBeLessThanOrEqual(mark.span.to);
			if (chart.form.kind === 'timeline') expect(mark.value).toBeNull();
			else expect(Number.isFinite(mark.value)).toBe(true);
			if (mark.low !== null && mark.high !== null) {
				expect(mark.low).toBeLessThanOrEqual(mark.value ?? NaN);
				expect(mark.high).toBeGreaterThanOrEqual(mark.value ?? NaN);
			}
		}
	});

	it('gives each place of a drawing to one mark of a series', () => {
		const selection = select(chart, { series: chart.series.map(({ key }) => key) });
		const places = selection.marks.map(({ panel, series, category, start, end, dimensions }) =>
			[
				panel,
				series,
				category,
				chart.form.kind === 'dumbbell' || chart.form.kind === 'bars' ? '' : `${start}-${end}`,
				dimensions['date'],
				dimensions['event']
			].join(' | ')
		);
		expect(places.filter((place, index) => places.indexOf(place) < index)).toEqual([]);
	});
});

describe('charts that years do not filter', () => {
	it('are those whose groups are no years, and stay whole', () => {
		const whole = all.filter(({ filter }) => filter.kind === 'none');
		expect(whole.map(({ slug }) => slug)).toEqual([
			'before-leaving',
			'foreign-videos',
			'reward-ceilings',
			'claim-verdicts'
		]);
		for (const chart of whole) expect(select(chart, { from: 2024, to: 2024 }).marks).toEqual(select(chart).marks);
	});
});

describe('columns', () => {
	it('are as wide as the time they cover, and as high as their rate', () => {
		const chart = charts.get('arrivals-long')!;
		const { datasets } = configure(select(chart), '', plain).data;
		const data = datasets.flatMap(({ data: found }) => found);
		const pooled = data.find(({ mark }) => mark?.includes('1990-1993'));
		expect(pooled).toMatchObject({ from: 1990, until: 1994, x: 1992, y: 34 / 4 });
		expect(data.find(({ mark }) => mark?.includes('/2009'))).toMatchObject({ from: 2009, until: 2010, x: 2009.5 });
	});
});

describe('lines', () => {
	const data = (
		slug: 'undernourishment' | 'mobile-subscriptions' | 'wages' | 'students',
		series: string,
		unit?: string
	) => {
		const chart = charts.get(slug)!;
		const { datasets } = configure(select(chart, { series: [series], unit }), '', plain).data;
		return datasets[0]!.data.map(({ x, y, mark }) =>
			mark === undefined ? `gap ${String(y)}` : `${Math.floor(Number(x))}`
		);
	};

	it('lead over missing years', () => {
		// 2018 was not published.
		expect(data('mobile-subscriptions', 'PRK').slice(-5)).toEqual(['2017', '2019', '2020', '2021', '2022']);
		expect(data('wages', 'defectors', 'won')).toEqual(
			'2011 2012 2013 2014 2015 2017 2018 2019 2021 2022 2023 2024 2025'.split(' ')
		);
	});

	it('have a gap before each break and nowhere else, are dotted over missing years, with points beside, where they are few all', () => {
		let lacking = 0;
		for (const [slug, chart] of charts)
			for (const unit of [undefined, ...chart.units.map(({ key }) => key)]) {
				const shown = select(chart, { unit });
				if (shown.chart.form.kind !== 'lines') continue;
				const marks = new Map(shown.marks.map((mark) => [mark.key, mark]));
				for (const panel of shown.chart.panels)
					for (const set of configure(shown, panel.key, plain).data.datasets) {
						if (set.type !== 'line' || !set.showLine) continue;
						const where = `${slug} ${unit ?? ''} ${set.label ?? ''}`;
						const own = set.data.map(({ mark }) => marks.get(mark ?? ''));
						own.forEach((mark, index) => {
							if (!mark || index === 0) return;
							const broken = own.slice(0, index).some(Boolean) && signOf(mark).breakBefore;
							expect(own[index - 1] === undefined, where).toBe(broken);
						});
						const points = set.data.filter(({ mark }) => mark !== undefined);
						const edges = own.flatMap((mark, index) => {
							const before = own[index - 1];
							const apart =
								mark &&
								before &&
								mark.start > before.end + 0.5 &&
								before.start !== before.end &&
								!signOf(mark).breakBefore;
							if (apart) expect(set.data[index]?.bridged, where).toBe(true);
							return apart ? [set.data[index - 1], set.data[index]] : [];
						});
						lacking += edges.length;
						for (const one of edges.length > 0 && points.length <= 16 ? points : edges)
							expect(one?.point, `${where} ${one?.mark ?? ''}`).toBeDefined();
					}
			}
		expect(lacking).toBeGreaterThan(20);
	});

	it('have a gap before each break', () => {
		expect(data('students', 'total').slice(-4)).toEqual(['2023', 'gap null', '2024', '2025']);
	});
});

describe('steps', () => {
	it('run from the first to the last documented day, and never beyond', () => {
		const chart = charts.get('settlement-support')!;
		const { datasets } = configure(select(chart, { series: ['housing 2-4'] }), '', plain).data;
		const last = datasets[0]!.data.at(-1);
		// Last documented for 2018.
		expect(last).toMatchObject({ x: 2019, y: 20_000_000 });
	});
});
