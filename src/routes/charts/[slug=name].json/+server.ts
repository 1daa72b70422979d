import { error, json } from '@sveltejs/kit';
import type { ChartRows } from '$lib/read/card';
import { chartSlugs } from '$lib/charts/slugs';
import { panelStopsOf } from '$lib/server/pictures';
import { chartOf } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** All rows of a chart, and where its pictures can be read: for reading and drawing it in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	const chart = chartOf(slug);
	const { marks, units, panels } = chart;
	const byUnit = Object.fromEntries(units.map((unit) => [unit.key, unit.marks]));
	const stops = Object.fromEntries(panels.map(({ key }) => [key, panelStopsOf(chart, key)]));
	return json({ slug, marks, units: byUnit, stops } satisfies ChartRows);
};
