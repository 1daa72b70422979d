import { bibliography } from '$lib/server/bibliography';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => bibliography(wordsOf(params.lang));
