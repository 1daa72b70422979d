import type { Area, Said, Words } from './languages';
import { inMadeUp, madeUpCode } from './made-up';

/** What is said, as far as it is there. */
export type WordsInReach = Pick<Words, 'language' | 'locale'> & Partial<Words>;

/** How each area is fetched: as a module that exports it under its name. */
type Fetchers = { readonly [Name in Area]: () => Promise<{ readonly [Exported in Name]: Words[Name] }> };

/** English, as browsers fetch it: the areas that islands and their parts say. */
const english = {
	locale: 'en',
	areas: {
		site: () => import('./en/messages/site'),
		story: () => import('./en/messages/story'),
		filter: () => import('./en/messages/filter'),
		chart: () => import('./en/messages/chart'),
		data: () => import('./en/messages/data'),
		charts: () => import('./en/messages/charts'),
		claims: () => import('./en/messages/claims'),
		pictures: () => import('./en/messages/pictures'),
		embed: () => import('./en/messages/embed'),
		share: () => import('./en/messages/share'),
		search: () => import('./en/messages/search'),
		files: () => import('./en/messages/files'),
		cite: () => import('./en/messages/cite'),
		reading: () => import('./en/reading'),
		tables: () => import('./en/tables'),
		maps: () => import('./en/maps'),
		dates: () => import('./en/dates'),
		keyFigures: () => import('./en/key-figures'),
		archiveFile: () => import('./en/pages/archive'),
		claimsPage: () => import('./en/pages/claims'),
		combinePage: () => import('./en/pages/combine'),
		dataPage: () => import('./en/pages/data'),
		searchPage: () => import('./en/pages/search'),
		sourcesPage: () => import('./en/pages/sources'),
		withoutScript: () => import('./en/pages/without-script')
	}
} satisfies { readonly locale: string; readonly areas: Partial<Fetchers> };

/** The areas that browsers can fetch. */
export type FetchedArea = keyof typeof english.areas;

/** What a browser fetches of one language. */
interface FetchedLanguage {
	readonly locale: string;
	readonly areas: Pick<Fetchers, FetchedArea>;
}

/** The languages of the site, as browsers fetch them, by their codes. */
const languages: Readonly<Record<string, FetchedLanguage>> = {
	en: english,
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- tests of the built site run without Vite and its settings
	...((import.meta.env?.VITE_MADE_UP_LANGUAGE ?? '') === '' ? {} : { [madeUpCode]: madeUpAreas() })
};

function madeUpAreas(): FetchedLanguage {
	const areas = Object.entries(english.areas).map(([area, fetch]) => [area, async () => inMadeUp(await fetch(), '')]);
	// The same areas, each with the same words in it.
	return { ...english, areas: Object.fromEntries(areas) as FetchedLanguage['areas'] };
}

/** What components say: the words that are there, and how others come. Rejects where they do not come. */
export interface Speech {
	readonly words: WordsInReach;
	readonly fetch: <Name extends FetchedArea>(...areas: readonly Name[]) => Promise<Said<Name>>;
}

/** The words of a page in a browser: none yet, and how they are fetched, each area once. Throws where there is no such language. */
export function speechOfPage(language: string): Speech {
	const known = languages[language];
	if (!known) throw new RangeError(`There is no language "${language}".`);
	const words: WordsInReach = { language, locale: known.locale };
	return {
		words,
		fetch: async (...areas) => {
			const coming = areas.filter((area) => words[area] === undefined);
			Object.assign(words, ...(await Promise.all(coming.map((area) => known.areas[area]()))));
			// All that was asked for is there now.
			return words as Said<(typeof areas)[number]>;
		}
	};
}
