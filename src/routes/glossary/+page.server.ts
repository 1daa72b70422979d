import { glossary } from '$lib/server/glossary';
import type { PageServerLoad } from './$types';

/** Charts named beside a term at most. */
const atMost = 4;

export const load: PageServerLoad = () => ({
	terms: glossary().map((term) => ({ ...term, charts: term.charts.slice(0, atMost) }))
});
