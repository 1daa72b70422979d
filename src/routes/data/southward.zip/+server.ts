import { packageArchive } from '$lib/server/archive';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All tables, the descriptor and the maps. */
export const GET: RequestHandler = () =>
	new Response(packageArchive(), { headers: { 'content-type': 'application/zip' } });
