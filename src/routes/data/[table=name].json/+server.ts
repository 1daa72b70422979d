import { jsonOf, jsonText } from '$lib/server/metadata';
import { answer } from '$lib/server/table-files';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/table-files';
export const prerender = true;

/** A table as JSON. */
export const GET: RequestHandler = ({ params }) =>
	answer(params.table, 'application/json; charset=utf-8', (name) => jsonText(jsonOf(name)));
