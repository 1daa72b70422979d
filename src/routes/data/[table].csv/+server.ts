import { error } from '@sveltejs/kit';
import { tableNames } from '$lib/data/table-names';
import { spreadsheetOf, tableNamed } from '$lib/server/downloads';
import * as messages from '$lib/words/en/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

/** A table as CSV for spreadsheets. */
export const GET: RequestHandler = ({ params }) => {
	const name = tableNamed(params.table);
	if (!name) error(404, messages.data.notFound(params.table));
	return new Response(spreadsheetOf(name), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
