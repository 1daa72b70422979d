import { packageArchive } from '$lib/server/archive';
import { wordsOf } from '$lib/words/languages';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All tables, the descriptor and the maps. */
export const GET: RequestHandler = () =>
	new Response(packageArchive(wordsOf(undefined)), { headers: { 'content-type': 'application/zip' } });
