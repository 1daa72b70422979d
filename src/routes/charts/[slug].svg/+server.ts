import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { defaultSheet } from '$lib/server/sheets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The picture of a chart that stands alone: with script, the page makes that of the view on screen. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(defaultSheet(slug).svg, { headers: { 'content-type': 'image/svg+xml' } });
};
