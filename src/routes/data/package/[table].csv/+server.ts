import { packagedOf } from '$lib/server/downloads';
import { answer } from '$lib/server/table-files';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/table-files';
export const prerender = true;

/** A table byte for byte as the data package holds it. */
export const GET: RequestHandler = ({ params }) => answer(params.table, 'text/csv; charset=utf-8', packagedOf);
