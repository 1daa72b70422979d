import { peopleCard } from '$lib/server/people-card';
import { pngResponse } from '$lib/server/figure-images';
import { inEachLanguage } from '$lib/server/languages';
import { wordsOf } from '$lib/words/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The picture that other sites show with a link to the story. */
export const GET: RequestHandler = ({ params }) => pngResponse(peopleCard(wordsOf(params.lang)), 1);
