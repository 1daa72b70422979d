import { tableArchive } from '$lib/server/archive';
import { answer } from '$lib/server/table-files';
import { wordsOf } from '$lib/words/languages';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/table-files';
export const prerender = true;

/** A table with its metadata and a README. */
export const GET: RequestHandler = ({ params }) =>
	answer(params.table, 'application/zip', (name) => tableArchive(wordsOf(undefined), name));
