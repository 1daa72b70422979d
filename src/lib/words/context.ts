import { getContext, setContext } from 'svelte';
import type { Area, FetchedArea, FetchWords, WordsInReach } from './areas';
import type { Words } from './languages';

/** The words that components say, and how more of them come. */
interface Speech {
	readonly words: WordsInReach;
	readonly fetch: FetchWords;
}

/** Some areas, with the language they are in. */
type Said<Name extends Area> = Pick<Words, Name | 'language' | 'locale'>;

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
	return { words, fetch: () => Promise.resolve() };
}

/** The words of some areas. Throws where they are not there: called while a component is set up. */
export function useWords<Name extends Area>(...areas: readonly Name[]): Said<Name> {
	return inReach(speech().words, areas);
}

/** Fetches words for a part that comes later. What it gives rejects where they do not come; called while a component is set up. */
export function useLaterWords(): <Name extends FetchedArea>(...areas: readonly Name[]) => Promise<Said<Name>> {
	const { words, fetch } = speech();
	return async (...areas) => {
		await fetch(areas);
		return inReach(words, areas);
	};
}

function speech(): Speech {
	const found = getContext<Speech | undefined>(key);
	if (!found)
		throw new Error('No words: the page or the test that mounts this component gives none (provideWords, contextOf).');
	return found;
}

function inReach<Name extends Area>(words: WordsInReach, areas: readonly Name[]): Said<Name> {
	const missing = areas.filter((area) => words[area] === undefined);
	if (missing.length > 0)
		throw new Error(
			`No words of the area ${missing.join(', ')}: name it in src/lib/islands/islands.ts at the island that says them, and in src/lib/words/areas.ts.`
		);
	// All of them are there, as was just seen.
	return words as Said<Name>;
}
