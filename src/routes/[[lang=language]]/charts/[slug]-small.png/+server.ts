import { answer } from '$lib/server/chart-files';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** The picture of a chart as PNG, at the size of the SVG. */
export const GET: RequestHandler = ({ params }) => answer(params, '-small.png');
