import { glossary } from '$lib/server/glossary';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

/** Charts named beside a term at most. */
const atMost = 4;

export const load: PageServerLoad = ({ params }) => ({
	terms: glossary(wordsOf(params.lang)).map((term) => ({ ...term, charts: term.charts.slice(0, atMost) }))
});
