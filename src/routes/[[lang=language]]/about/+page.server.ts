import { glossary } from '$lib/server/glossary';
import { signExamples } from '$lib/server/sign-examples';
import { descriptor, fill, tables, tablesOf } from '$lib/server/site';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

/** The terms that this page needs itself; the glossary has all. */
const terms = ['defector', 'arrival', 'basic-grant', 'reward', 'hanawon', 'evidence', 'flag', 'claim', 'verdict'];

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const all = glossary(words);
	return {
		glossary: terms.map((wanted) => {
			const entry = all.find(({ id }) => id === wanted);
			if (!entry) throw new Error(`datasets/glossary.csv has no term "${wanted}".`);
			return { term: entry.term, korean: entry.korean, meaning: entry.meaning };
		}),
		missing: words.aboutPage.missing.map(({ topic, points }) => ({
			topic,
			points: points.map((point) => fill(words, point))
		})),
		example: { name: tables.arrivals.name, title: tablesOf(words).arrivals.resource.title },
		version: descriptor.version,
		examples: signExamples(words)
	};
};
