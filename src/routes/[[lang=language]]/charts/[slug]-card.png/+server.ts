import { namedChart } from '$lib/server/chart-files';
import { pngResponse, shareCard } from '$lib/server/figure-images';
import type { RequestHandler } from './$types';

export { entries } from '$lib/server/chart-files';
export const prerender = true;

/** The picture that other sites show with a link to a chart. */
export const GET: RequestHandler = ({ params }) => {
	const { words, slug } = namedChart(params);
	return pngResponse(shareCard(words, slug), 1);
};
