import { jsonText, metadataOf } from '$lib/server/metadata';
import { answer } from '$lib/server/table-files';
import { wordsOf } from '$lib/words/languages';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/table-files';
export const prerender = true;

/** What a table holds, whose figures they are and how to cite them. */
export const GET: RequestHandler = ({ params }) =>
	answer(params.table, 'application/json; charset=utf-8', (name) => jsonText(metadataOf(wordsOf(undefined), name)));
