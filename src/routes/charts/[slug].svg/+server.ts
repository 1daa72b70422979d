import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartFile } from '$lib/server/chart-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The picture of a chart that stands alone: with script, the page makes that of the view on screen. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(chartFile(slug, '.svg'), { headers: { 'content-type': 'image/svg+xml' } });
};
