import { error } from '@sveltejs/kit';
import { tableNames } from '$lib/data/table-names';
import { tableNamed } from '$lib/server/downloads';
import { jsonOf, jsonText } from '$lib/server/metadata';
import * as messages from '$lib/words/en/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

/** A table as JSON. */
export const GET: RequestHandler = ({ params }) => {
	const name = tableNamed(params.table);
	if (!name) error(404, messages.data.notFound(params.table));
	return new Response(jsonText(jsonOf(name)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
