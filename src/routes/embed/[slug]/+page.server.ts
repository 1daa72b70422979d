import { error } from '@sveltejs/kit';
import { chartSlugs } from '$lib/charts/slugs';
import { cardOf } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const slug = chartSlugs.find((known) => known === params.slug);
	if (!slug) error(404, `There is no chart "${params.slug}".`);
	return { card: cardOf(slug) };
};
