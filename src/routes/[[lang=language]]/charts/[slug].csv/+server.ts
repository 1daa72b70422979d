import { answer } from '$lib/server/chart-files';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** The rows of a chart's default view. */
export const GET: RequestHandler = ({ params }) => answer(params, '.csv');
