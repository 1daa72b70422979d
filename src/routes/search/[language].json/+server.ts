import { json } from '@sveltejs/kit';
import { searchFile } from '$lib/server/search';
import * as messages from '$lib/words/en/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ language: messages.language }];

/** The documents of the search in one language, fetched on the first search. */
export const GET: RequestHandler = () => json(searchFile());
