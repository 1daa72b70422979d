import { json } from '@sveltejs/kit';
import { searchFile } from '$lib/server/search';
import { languages, wordsOf } from '$lib/words/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(languages).map((language) => ({ language }));

/** The documents of the search in one language, fetched on the first search. */
export const GET: RequestHandler = ({ params }) => json(searchFile(wordsOf(params.language)));
