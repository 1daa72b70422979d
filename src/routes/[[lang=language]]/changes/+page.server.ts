import { cardOf } from '$lib/server/cards';
import { revisionsOf, versionsOf } from '$lib/server/history';
import { tables } from '$lib/server/site';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	return {
		versions: versionsOf(words, tables),
		revisions: revisionsOf(words, tables),
		card: cardOf(words, 'arrivals-revisions')
	};
};
