import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartFile } from '$lib/server/chart-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The rows of a chart's default view: with script, the page makes the file of what is shown. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(chartFile(slug, '.csv'), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
