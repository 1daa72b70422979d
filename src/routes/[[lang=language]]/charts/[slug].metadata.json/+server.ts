import { namedChart } from '$lib/server/chart-files';
import { chartMetadataOf } from '$lib/server/chart-metadata';
import { jsonText } from '$lib/server/metadata';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** Columns, caveats, sources and licence of all rows of a chart, for archives made in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const { words, slug } = namedChart(params);
	return new Response(jsonText(chartMetadataOf(words, slug)), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
