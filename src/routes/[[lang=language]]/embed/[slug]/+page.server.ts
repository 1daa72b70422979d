import { cardOf } from '$lib/server/cards';
import { namedChart } from '$lib/server/chart-files';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/server/chart-files';

export const load: PageServerLoad = ({ params }) => {
	const { words, slug } = namedChart(params);
	return { card: cardOf(words, slug) };
};
