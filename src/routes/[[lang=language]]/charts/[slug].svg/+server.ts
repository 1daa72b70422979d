import { answer } from '$lib/server/chart-files';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** The picture of a chart that stands alone. */
export const GET: RequestHandler = ({ params }) => answer(params, '.svg');
