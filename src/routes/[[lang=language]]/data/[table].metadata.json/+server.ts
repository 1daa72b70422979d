import { tableNames } from '$lib/data/table-names';
import { inEachLanguage } from '$lib/server/languages';
import { jsonText, metadataOf } from '$lib/server/metadata';
import { answer } from '$lib/server/table-files';
import { wordsOf } from '$lib/words/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEachLanguage(tableNames.map((table) => ({ table })));

/** What a table holds, whose figures they are and how to cite them. */
export const GET: RequestHandler = ({ params }) =>
	answer(params.table, 'application/json; charset=utf-8', (name) => jsonText(metadataOf(wordsOf(params.lang), name)));
