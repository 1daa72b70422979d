import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartFile } from '$lib/server/chart-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The rows of a chart's default view with metadata and README: with script, the page makes the archive of what is shown. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(chartFile(slug, '.zip'), { headers: { 'content-type': 'application/zip' } });
};
