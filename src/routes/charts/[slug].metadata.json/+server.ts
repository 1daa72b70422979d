import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartMetadataOf } from '$lib/server/chart-metadata';
import { jsonText } from '$lib/server/metadata';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** Columns, caveats, sources and licence of all rows of a chart, for archives made in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(jsonText(chartMetadataOf(slug)), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
