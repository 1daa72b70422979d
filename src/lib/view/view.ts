import type { YearSpan } from '../data/years';

/** What the reader changed, as the address holds it. A missing year means the earliest or the latest there is. */
export interface View {
	readonly from?: number;
	readonly to?: number;
	/** Chosen series by chart; the key '' stands for the one chart of a page. */
	readonly series: Readonly<Record<string, readonly string[]>>;
	/** Chosen units by chart; the key '' stands for the one chart of a page. */
	readonly units?: Readonly<Record<string, string>>;
	/** Chosen states of a stock by chart, such as `2005-05`; the key '' stands for the one chart of a page. */
	readonly states?: Readonly<Record<string, string>>;
	/** Parameters that the site does not know: kept. */
	readonly rest: readonly (readonly [string, string])[];
}

/** Something of the address that could not be taken as it stood. */
export type Notice =
	| { readonly kind: 'swapped' }
	| { readonly kind: 'clamped'; readonly text: string; readonly used: number }
	| { readonly kind: 'ignored'; readonly text: string }
	| { readonly kind: 'repeated'; readonly name: string };

export const plainView: View = { series: {}, rest: [] };

/** The parameters that a view is written with. */
const own = ['from', 'to', 'series', 'unit'] as const;
/** The state of a chart: `at`, or on a page with several charts `residence.at`. */
const stateName = /^(?:([\w-]+)\.)?at$/;
const isOwn = (name: string) => own.some((one) => one === name) || stateName.test(name);

/**
 * Reads a view from the parameters of an address. Never fails: years out of range are clamped, ends in the wrong order
 * swapped, nonsense is left out, each with a notice. A year at the end of the range is the default and so not kept.
 */
export function parseView(parameters: URLSearchParams, bounds: YearSpan): { view: View; notices: readonly Notice[] } {
	const notices: Notice[] = [...new Set(parameters.keys())]
		.filter((name) => isOwn(name) && parameters.getAll(name).length > 1)
		.map((name) => ({ kind: 'repeated', name }));
	const readYear = (name: 'from' | 'to'): number | undefined => {
		const text = parameters.get(name)?.trim();
		if (text === undefined || text === '') return undefined;
		if (!/^-?\d{1,6}$/.test(text)) {
			notices.push({ kind: 'ignored', text: text.slice(0, 40) });
			return undefined;
		}
		const year = Number(text);
		const used = clampYear(year, bounds);
		if (used !== year) notices.push({ kind: 'clamped', text, used });
		return used;
	};
	let from = readYear('from');
	let to = readYear('to');
	if (from !== undefined && to !== undefined && from > to) {
		[from, to] = [to, from];
		notices.push({ kind: 'swapped' });
	}
	const series = new Map<string, readonly string[]>();
	for (const part of (parameters.get('series') ?? '').split(';')) {
		const colon = part.indexOf(':');
		const keys = part
			.slice(colon + 1)
			.split(',')
			.filter((key) => key !== '' && !key.includes(':'));
		if (keys.length > 0) series.set(colon < 0 ? '' : part.slice(0, colon), [...new Set(keys)]);
	}
	const units = new Map<string, string>();
	for (const part of (parameters.get('unit') ?? '').split(';')) {
		const colon = part.indexOf(':');
		const key = part.slice(colon + 1);
		if (key !== '' && !key.includes(':')) units.set(colon < 0 ? '' : part.slice(0, colon), key);
	}
	const states = new Map<string, string>();
	for (const [name, key] of parameters) {
		const [, slug = ''] = stateName.exec(name) ?? [];
		if (stateName.test(name) && key !== '' && !states.has(slug)) states.set(slug, key);
	}
	const rest = [...parameters].filter(([name]) => !isOwn(name));
	return {
		view: {
			...(from !== undefined && from !== bounds.from ? { from } : {}),
			...(to !== undefined && to !== bounds.to ? { to } : {}),
			// Made of entries, so that a name such as `__proto__` is a name like any other.
			series: Object.fromEntries(series),
			...(units.size > 0 ? { units: Object.fromEntries(units) } : {}),
			...(states.size > 0 ? { states: Object.fromEntries(states) } : {}),
			rest
		},
		notices
	};
}

/** Writes a view as the query of an address, `?` included, or '' where nothing differs from the default. */
export function formatView({ from, to, series, units = {}, states = {}, rest }: View): string {
	const parameters = new URLSearchParams();
	if (from !== undefined) parameters.set('from', String(from));
	if (to !== undefined) parameters.set('to', String(to));
	const chosen = Object.entries(series)
		.filter(([, keys]) => keys.length > 0)
		.map(([slug, keys]) => (slug === '' ? keys.join(',') : `${slug}:${keys.join(',')}`));
	if (chosen.length > 0) parameters.set('series', chosen.join(';'));
	const shown = Object.entries(units).map(([slug, key]) => (slug === '' ? key : `${slug}:${key}`));
	if (shown.length > 0) parameters.set('unit', shown.join(';'));
	for (const [slug, key] of Object.entries(states)) parameters.set(slug === '' ? 'at' : `${slug}.at`, key);
	for (const [name, value] of rest) parameters.append(name, value);
	const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');
	return query === '' ? '' : `?${query}`;
}

/** What pages have in their address for their table: its order, form, conditions and words. */
const ofTable = /^(sort|rows|where|find)$/;

/** Whether a view asks the table of a page for more than it was built with. */
export const asksTable = ({ rest }: View): boolean => rest.some(([name]) => ofTable.test(name));

/** A view for links, files and pictures: without what others have put into the address, such as marks for tracking. */
export function formatOwn(view: View): string {
	return formatView({ ...view, rest: [] });
}

/** The view of the page of one chart: years, and what is chosen in that chart. */
export function viewOfChart(
	{ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
	series: readonly string[] | undefined,
	unit: string | undefined,
	state: string | undefined
): View {
	return {
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		series: series ? { '': series } : {},
		...(unit === undefined ? {} : { units: { '': unit } }),
		...(state === undefined ? {} : { states: { '': state } }),
		rest: []
	};
}

/** The part of a view that links within the site carry: the years. */
export function formatYears({ from, to }: Pick<View, 'from' | 'to'>): string {
	return formatView({
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		series: {},
		rest: []
	});
}

export function clampYear(year: number, { from, to }: YearSpan): number {
	return Math.min(to, Math.max(from, year));
}

/** A view with other years: ends put in order and clamped, ends at the bounds dropped. */
export function withYears(view: View, years: YearSpan, bounds: YearSpan): View {
	const from = clampYear(Math.min(years.from, years.to), bounds);
	const to = clampYear(Math.max(years.from, years.to), bounds);
	return {
		series: view.series,
		...(view.units ? { units: view.units } : {}),
		...(view.states ? { states: view.states } : {}),
		rest: view.rest,
		...(from === bounds.from ? {} : { from }),
		...(to === bounds.to ? {} : { to })
	};
}

/** A view with other series for one chart; `undefined` goes back to the chart's own choice. */
export function withSeries(view: View, slug: string, keys: readonly string[] | undefined): View {
	const others = Object.entries(view.series).filter(([known]) => known !== slug);
	return { ...view, series: Object.fromEntries(keys === undefined ? others : [...others, [slug, keys]]) };
}

/** A view with another value of a parameter that one page has for itself, such as `verdict`; '' takes it out. */
export function withParameter(view: View, name: string, value: string): View {
	const others = view.rest.filter(([known]) => known !== name);
	return { ...view, rest: value === '' ? others : [...others, [name, value]] };
}

/** A view with another unit for one chart; `undefined` goes back to the chart's own. */
export function withUnit(view: View, slug: string, key: string | undefined): View {
	return withOne(view, 'units', slug, key);
}

/** A view with another state for one chart; `undefined` goes back to the latest up to the last year. */
export function withState(view: View, slug: string, key: string | undefined): View {
	return withOne(view, 'states', slug, key);
}

function withOne(view: View, part: 'units' | 'states', slug: string, key: string | undefined): View {
	const { [part]: before = {}, ...others } = view;
	const kept = Object.entries(before).filter(([known]) => known !== slug);
	const chosen = key === undefined ? kept : [...kept, [slug, key] as const];
	return chosen.length > 0 ? { ...others, [part]: Object.fromEntries(chosen) } : others;
}
