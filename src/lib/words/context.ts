import { getContext, setContext } from 'svelte';
import type { Speech } from './areas';
import type { Area, Said, Words } from './languages';

const key = Symbol('words');

/** Gives a page and its components all words of its language. */
export function provideWords(words: Words): void {
	setContext(key, speechOf(words));
}

/** The context of a component that is mounted or hydrated by itself. */
export function contextOf(speech: Speech): Map<symbol, Speech> {
	return new Map([[key, speech]]);
}

/** All words of a language, of which none needs to be fetched. */
export function speechOf(words: Words): Speech {
	return { words, fetch: () => Promise.resolve(words) };
}

/** The words of some areas; called while a component is set up. Throws where they are not there. */
export function useWords<Name extends Area>(...areas: readonly Name[]): Said<Name> {
	const { words } = speech();
	const missing = areas.filter((area) => words[area] === undefined);
	if (missing.length > 0)
		throw new Error(
			`No words of ${missing.join(', ')}: src/lib/islands/islands.ts names them at the island that says them, and src/lib/words/areas.ts how they are fetched.`
		);
	// All of them are there, as was just seen.
	return words as Said<Name>;
}

/** Fetches the words of a part that comes later; called while a component is set up. What it gives rejects where they do not come. */
export function useLaterWords(): Speech['fetch'] {
	return speech().fetch;
}

function speech(): Speech {
	const found = getContext<Speech | undefined>(key);
	if (!found) throw new Error('No words: what mounts this component gives none, see provideWords and contextOf.');
	return found;
}
