import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartFile } from '$lib/server/chart-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The picture of a chart as PNG, at twice the size of the SVG. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(chartFile(slug, '.png'), { headers: { 'content-type': 'image/png' } });
};
