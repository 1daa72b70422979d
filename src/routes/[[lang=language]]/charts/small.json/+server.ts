import { json } from '@sveltejs/kit';
import { smallCharts } from '$lib/server/thumbnails';
import { inEachLanguage } from '$lib/server/languages';
import { wordsOf } from '$lib/words/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** All charts with what their small pictures need, for drawing them in the browser. */
export const GET: RequestHandler = ({ params }) => json(smallCharts(wordsOf(params.lang)));
