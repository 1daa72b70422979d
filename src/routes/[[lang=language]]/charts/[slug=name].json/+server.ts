import { json } from '@sveltejs/kit';
import { namedChart } from '$lib/server/chart-files';
import { chartRowsOf } from '$lib/server/chart-rows';
import { chartOf } from '$lib/server/site';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** All rows of a chart, for reading and drawing it in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const { words, slug } = namedChart(params);
	return json(chartRowsOf(words, chartOf(words, slug)));
};
