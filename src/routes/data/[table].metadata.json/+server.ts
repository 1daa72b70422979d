import { error } from '@sveltejs/kit';
import { tableNames } from '$lib/data/table-names';
import { tableNamed } from '$lib/server/downloads';
import { jsonText, metadataOf } from '$lib/server/metadata';
import * as messages from '$lib/words/en/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

/** What a table holds, whose figures they are and how to cite them. */
export const GET: RequestHandler = ({ params }) => {
	const name = tableNamed(params.table);
	if (!name) error(404, messages.data.notFound(params.table));
	return new Response(jsonText(metadataOf(name)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
