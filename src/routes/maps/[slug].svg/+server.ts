import { error } from '@sveltejs/kit';
import { mapFileOf, mapNames } from '$lib/server/maps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => mapNames.map((slug) => ({ slug }));

/** A map as drawn at build, for pages that were reached without loading. */
export const GET: RequestHandler = ({ params }) => {
	const { slug } = params;
	if (!mapNames.includes(slug)) error(404);
	return new Response(mapFileOf(slug), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
