import { publishedDescriptor } from '$lib/server/downloads';
import { wordsOf } from '$lib/words/languages';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The descriptor of the data package. */
export const GET: RequestHandler = () =>
	new Response(publishedDescriptor(wordsOf(undefined)), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
