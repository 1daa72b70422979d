import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { chartFile } from '$lib/server/chart-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	chartSlugs.flatMap((slug) => (['small', 'slide'] as const).map((size) => ({ slug, size })));

/** The picture of a chart as PNG at the size of the SVG, or for slides. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return new Response(chartFile(slug, `-${params.size}.png`), { headers: { 'content-type': 'image/png' } });
};
