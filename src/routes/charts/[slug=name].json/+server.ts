import { error, json } from '@sveltejs/kit';
import type { ChartRows } from '$lib/charts/card';
import { chartSlugs } from '$lib/charts/slugs';
import { chartOf } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** All rows of a chart, for drawing it in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	const { marks, units } = chartOf(slug);
	const byUnit = Object.fromEntries(units.map((unit) => [unit.key, unit.marks]));
	return json({ slug, marks, units: byUnit } satisfies ChartRows);
};
