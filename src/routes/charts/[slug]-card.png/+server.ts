import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { pngResponse, shareCard } from '$lib/server/sheets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

/** The picture that other sites show with a link to a chart. */
export const GET: RequestHandler = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404);
	return pngResponse(shareCard(slug), 1);
};
