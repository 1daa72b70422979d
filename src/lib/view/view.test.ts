import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clampYear,
	formatView,
	formatYears,
	parseView,
	plainView,
	withSeries,
	withState,
	withUnit,
	withYears,
	type Notice,
	type View
} from './view';

const bounds = { from: 1989, to: 2026 };
const parse = (query: string) => parseView(new URLSearchParams(query), bounds);
const years = ({ from, to }: View) => [from, to];

describe('parseView: years', () => {
	const swapped: Notice = { kind: 'swapped' };
	const clamped = (text: string, used: number): Notice => ({ kind: 'clamped', text, used });
	const ignored = (text: string): Notice => ({ kind: 'ignored', text });

	it.each<[query: string, from: number | undefined, to: number | undefined, notices: Notice[]]>([
		['', undefined, undefined, []],
		['from=2012&to=2019', 2012, 2019, []],
		['to=2019&from=2012', 2012, 2019, []],
		['from=2012', 2012, undefined, []],
		['to=2019', undefined, 2019, []],
		['from=2015&to=2015', 2015, 2015, []],
		['from= 2012 ', 2012, undefined, []],
		// An end at the bounds is the default and not kept.
		['from=1989&to=2026', undefined, undefined, []],
		['from=1989&to=2000', undefined, 2000, []],
		['from=2026', 2026, undefined, []],
		['to=1989', undefined, 1989, []],
		['from=1989&to=1989', undefined, 1989, []],
		['from=2026&to=2026', 2026, undefined, []],
		// Out of range
		['from=1950', undefined, undefined, [clamped('1950', 1989)]],
		['to=2100', undefined, undefined, [clamped('2100', 2026)]],
		['from=1950&to=2100', undefined, undefined, [clamped('1950', 1989), clamped('2100', 2026)]],
		['from=2100', 2026, undefined, [clamped('2100', 2026)]],
		['to=1900', undefined, 1989, [clamped('1900', 1989)]],
		['from=-5', undefined, undefined, [clamped('-5', 1989)]],
		['from=0', undefined, undefined, [clamped('0', 1989)]],
		['to=999999', undefined, undefined, [clamped('999999', 2026)]],
		// In the wrong order
		['from=2019&to=2012', 2012, 2019, [swapped]],
		['from=2026&to=1989', undefined, undefined, [swapped]],
		['from=2100&to=2012', 2012, undefined, [clamped('2100', 2026), swapped]],
		['from=2100&to=1900', undefined, undefined, [clamped('2100', 2026), clamped('1900', 1989), swapped]],
		// Nonsense
		['from=abc', undefined, undefined, [ignored('abc')]],
		['from=2012&to=never', 2012, undefined, [ignored('never')]],
		['from=2012.5', undefined, undefined, [ignored('2012.5')]],
		['from=2e3', undefined, undefined, [ignored('2e3')]],
		['from=0x7dc', undefined, undefined, [ignored('0x7dc')]],
		['from=%2B2012', undefined, undefined, [ignored('+2012')]],
		['from=2012,2013', undefined, undefined, [ignored('2012,2013')]],
		['from=20 12', undefined, undefined, [ignored('20 12')]],
		['from=1234567', undefined, undefined, [ignored('1234567')]],
		['from=NaN&to=Infinity', undefined, undefined, [ignored('NaN'), ignored('Infinity')]],
		['from=２０１２', undefined, undefined, [ignored('２０１２')]],
		[`from=${'9'.repeat(500)}`, undefined, undefined, [ignored('9'.repeat(40))]],
		// Empty is the default, without a word.
		['from=&to=', undefined, undefined, []],
		['from', undefined, undefined, []],
		// The first of several counts, and that is said.
		['from=2012&from=2015', 2012, undefined, [{ kind: 'repeated', name: 'from' }]]
	])('?%s', (query, from, to, notices) => {
		const { view, notices: said } = parse(query);
		expect(years(view)).toEqual([from, to]);
		expect(said).toEqual(notices);
		expect('from' in view).toBe(from !== undefined);
		expect('to' in view).toBe(to !== undefined);
	});
});

describe('parseView: series', () => {
	it.each<[query: string, series: Record<string, string[]>]>([
		['', {}],
		['series=', {}],
		['series=female', { '': ['female'] }],
		['series=female,male', { '': ['female', 'male'] }],
		['series=arrivals-by-sex:female', { 'arrivals-by-sex': ['female'] }],
		[
			'series=arrivals-by-sex:female;wages:male,defectors',
			{ 'arrivals-by-sex': ['female'], wages: ['male', 'defectors'] }
		],
		['series=wages:male;female', { wages: ['male'], '': ['female'] }],
		['series=basic+1', { '': ['basic 1'] }],
		['series=basic%204%2B,housing%202-4', { '': ['basic 4+', 'housing 2-4'] }],
		['series=,,female,', { '': ['female'] }],
		['series=wages:;;;', {}],
		['series=male,male', { '': ['male'] }],
		['series=wages:male;wages:female', { wages: ['female'] }]
	])('?%s', (query, series) => {
		expect(parse(query).view.series).toEqual(series);
		expect(parse(query).notices).toEqual([]);
	});

	it('is the first of several, and that is said', () => {
		const { view, notices } = parse('series=female&series=male');
		expect(view.series).toEqual({ '': ['female'] });
		expect(notices).toEqual([{ kind: 'repeated', name: 'series' }]);
	});

	it('takes no key for more than a name', () => {
		const { series } = parse('series=__proto__:female;constructor:male').view;
		expect(Object.getPrototypeOf(series) === Object.prototype || Object.getPrototypeOf(series) === null).toBe(true);
		expect(({} as Record<string, unknown>)['female']).toBeUndefined();
	});
});

describe('parseView: what the site does not know', () => {
	it('is kept, in its order and as often as it stands there', () => {
		const { view, notices } = parse('utm=a&from=2012&x=1&x=2&empty=&From=1');
		expect(view.rest).toEqual([
			['utm', 'a'],
			['x', '1'],
			['x', '2'],
			['empty', ''],
			['From', '1']
		]);
		expect(notices).toEqual([]);
		expect(formatView(view)).toBe('?from=2012&utm=a&x=1&x=2&empty=&From=1');
	});
});

describe('formatView', () => {
	it.each<[view: Partial<View>, query: string]>([
		[{}, ''],
		[{ from: 2012 }, '?from=2012'],
		[{ to: 2019 }, '?to=2019'],
		[{ from: 2012, to: 2019 }, '?from=2012&to=2019'],
		[{ series: { '': ['female'] } }, '?series=female'],
		[{ series: { wages: ['male', 'female'], tenure: ['defectors'] } }, '?series=wages:male,female;tenure:defectors'],
		[{ series: { wages: [] } }, ''],
		[{ series: { '': ['basic 4+'] } }, '?series=basic+4%2B'],
		[{ from: 2012, rest: [['q', 'a&b=c']] }, '?from=2012&q=a%26b%3Dc']
	])('%o is %s', (view, query) => {
		expect(formatView({ ...plainView, ...view })).toBe(query);
	});

	it('of years alone leaves series and the rest behind', () => {
		expect(formatYears({ from: 2012, to: 2019 })).toBe('?from=2012&to=2019');
		expect(formatYears({})).toBe('');
		const view: View = { from: 2012, series: { wages: ['male'] }, rest: [['utm', 'a']] };
		expect(formatYears(view)).toBe('?from=2012');
	});
});

describe('parse and format', () => {
	const name = fc.stringMatching(/^[a-z][a-z0-9 +-]{0,12}$/);
	const key = fc.stringMatching(/^[a-zA-Z0-9+_. -]{1,10}$/);
	const year = fc.integer({ min: 1990, max: 2025 });
	const views: fc.Arbitrary<View> = fc
		.record({
			ends: fc.option(fc.tuple(year, year), { nil: undefined }),
			only: fc.constantFrom('from', 'to', 'both'),
			series: fc.dictionary(fc.oneof(fc.constant(''), name), fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), {
				maxKeys: 3
			}),
			rest: fc.array(
				fc.tuple(
					fc
						.string({ unit: 'binary', minLength: 1, maxLength: 6 })
						.filter((text) => !['from', 'to', 'series'].includes(text)),
					fc.string({ unit: 'binary', maxLength: 8 })
				),
				{ maxLength: 3 }
			)
		})
		.map(({ ends, only, series, rest }) => ({
			...(ends && only !== 'to' ? { from: Math.min(...ends) } : {}),
			...(ends && only !== 'from' ? { to: Math.max(...ends) } : {}),
			series: { ...series },
			rest
		}));

	it('are inverse: what was written is read again', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: read, notices } = parse(formatView(view));
				expect(read).toEqual(view);
				expect(notices).toEqual([]);
			}),
			{ numRuns: 500, seed: 2019 }
		);
	});

	const queries = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(
				fc.tuple(
					fc.constantFrom('from', 'to', 'series', 'unit', '__proto__', ''),
					fc.oneof(
						fc.string({
							unit: fc.constantFrom('1', '2', '9', '0', '-', ',', ':', ';', 'a', ' ', '%', '+', '&', '=', '가')
						}),
						fc.integer({ min: -10_000, max: 10_000 }).map(String)
					)
				),
				{ maxLength: 5 }
			)
			.map((pairs) => pairs.map(([one, other]) => `${one}=${other}`).join('&'))
	);

	it('never throw, and never leave the bounds or the order of years', () => {
		fc.assert(
			fc.property(queries, (query) => {
				const { view } = parse(query);
				const [from = bounds.from, to = bounds.to] = years(view);
				expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
				expect(bounds.from <= from && from <= to && to <= bounds.to).toBe(true);
				expect(view.from).not.toBe(bounds.from);
				expect(view.to).not.toBe(bounds.to);
			}),
			{ numRuns: 1000, seed: 2020 }
		);
	});

	it('settle at once: an address written from any address reads the same, without a word', () => {
		fc.assert(
			fc.property(queries, (query) => {
				const { view } = parse(query);
				const again = parse(formatView(view));
				expect(again.view).toEqual(view);
				expect(again.notices).toEqual([]);
				expect(formatView(again.view)).toBe(formatView(view));
			}),
			{ numRuns: 1000, seed: 2021 }
		);
	});
});

describe('withYears', () => {
	const view: View = { from: 2000, to: 2001, series: { wages: ['male'] }, rest: [['utm', 'a']] };

	it.each<[from: number, to: number, expected: [number | undefined, number | undefined]]>([
		[2012, 2019, [2012, 2019]],
		[2019, 2012, [2012, 2019]],
		[1989, 2026, [undefined, undefined]],
		[1989, 2019, [undefined, 2019]],
		[2012, 2026, [2012, undefined]],
		[1900, 2100, [undefined, undefined]],
		[2100, 2012, [2012, undefined]],
		[2100, 2200, [2026, undefined]],
		[1900, 1950, [undefined, 1989]]
	])('%i to %i', (from, to, expected) => {
		const chosen = withYears(view, { from, to }, bounds);
		expect(years(chosen)).toEqual(expected);
		expect(chosen.series).toEqual(view.series);
		expect(chosen.rest).toEqual(view.rest);
		expect(Object.values(chosen)).not.toContain(undefined);
	});

	it('agrees with the address', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 1980, max: 2030 }), (from, to) => {
				const chosen = withYears(plainView, { from, to }, bounds);
				expect(parse(`from=${from}&to=${to}`).view).toEqual(chosen);
			}),
			{ numRuns: 200, seed: 2022 }
		);
	});
});

describe('withSeries', () => {
	const view: View = { from: 2012, series: { wages: ['male'] }, rest: [['utm', 'a']] };

	it('sets, replaces and takes away the series of one chart, and nothing else', () => {
		expect(withSeries(view, 'tenure', ['defectors'])).toEqual({
			...view,
			series: { wages: ['male'], tenure: ['defectors'] }
		});
		expect(withSeries(view, 'wages', ['female'])).toEqual({ ...view, series: { wages: ['female'] } });
		expect(withSeries(view, 'wages', undefined)).toEqual({ ...view, series: {} });
		expect(withSeries(view, 'tenure', undefined)).toEqual(view);
		expect(view.series).toEqual({ wages: ['male'] });
	});
});

describe('the unit of a chart', () => {
	it.each<[query: string, units: Record<string, string> | undefined]>([
		['', undefined],
		['unit=', undefined],
		['unit=total', { '': 'total' }],
		['unit=arrivals-by-sex:total', { 'arrivals-by-sex': 'total' }],
		['unit=arrivals-by-sex:total;wages:won', { 'arrivals-by-sex': 'total', wages: 'won' }],
		['unit=wages:won;total', { wages: 'won', '': 'total' }],
		['unit=wages:a:b', undefined],
		['unit=wages:;;', undefined]
	])('?%s', (query, units) => {
		const { view } = parse(query);
		expect(view.units).toEqual(units);
		expect(parse(formatView(view)).view).toEqual(view);
	});

	it('leaves what is chosen in other charts, as their states do', () => {
		const view: View = { series: {}, units: { wages: 'won' }, states: { residence: '2008-05' }, rest: [] };
		const chosen = withState(withUnit(view, 'tenure', 'total'), 'home-province', '2020-03');
		expect(chosen.units).toEqual({ wages: 'won', tenure: 'total' });
		expect(chosen.states).toEqual({ residence: '2008-05', 'home-province': '2020-03' });
		expect(withState(withUnit(chosen, 'tenure', undefined), 'home-province', undefined)).toEqual(view);
		expect(withUnit(view, 'wages', 'total').units).toEqual({ wages: 'total' });
	});
});

describe('clampYear', () => {
	it.each([
		[1988, 1989],
		[1989, 1989],
		[2000, 2000],
		[2026, 2026],
		[2027, 2026]
	])('%i becomes %i', (year, used) => {
		expect(clampYear(year, bounds)).toBe(used);
	});
});

describe('the state of a chart', () => {
	const bounds = { from: 1989, to: 2025 };
	const parse = (query: string) => parseView(new URLSearchParams(query), bounds);

	it('stands in the address with its chart, and alone without', () => {
		const query = '?at=2005-05&residence.at=2008-05';
		expect(parse(query).view.states).toEqual({ '': '2005-05', residence: '2008-05' });
		expect(formatView(parse(query).view)).toBe(query);
		expect(parse(query).view.rest).toEqual([]);
	});

	it('is taken once, and said where it is repeated', () => {
		const { view, notices } = parse('residence.at=2005-05&residence.at=2008-05&at=');
		expect(view.states).toEqual({ residence: '2005-05' });
		expect(notices).toEqual([{ kind: 'repeated', name: 'residence.at' }]);
	});

	it('leaves the years alone, and comes and goes by itself', () => {
		const { view } = parse('from=2012&to=2019');
		const chosen = withState(view, 'residence', '2005-05');
		expect(formatView(chosen)).toBe('?from=2012&to=2019&residence.at=2005-05');
		expect(withState(chosen, 'residence', undefined)).toEqual(view);
	});
});
