import { error, json } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartRowsOf } from '$lib/server/chart-rows';
import { chartOf } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** All rows of a chart, for reading and drawing it in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return json(chartRowsOf(chartOf(slug)));
};
