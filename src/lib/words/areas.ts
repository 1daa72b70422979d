import type { Area, Said, Words } from './languages';

/** What is said, as far as it is there. */
export type WordsInReach = Pick<Words, 'language' | 'locale'> & Partial<Words>;

/** How a browser fetches each area that islands and their parts say. */
const english = {
	locale: 'en',
	areas: {
		site: async () => (await import('./en/messages/site')).site,
		story: async () => (await import('./en/messages/story')).story,
		filter: async () => (await import('./en/messages/filter')).filter,
		chart: async () => (await import('./en/messages/chart')).chart,
		data: async () => (await import('./en/messages/data')).data,
		charts: async () => (await import('./en/messages/charts')).charts,
		claims: async () => (await import('./en/messages/claims')).claims,
		pictures: async () => (await import('./en/messages/pictures')).pictures,
		embed: async () => (await import('./en/messages/embed')).embed,
		share: async () => (await import('./en/messages/share')).share,
		search: async () => (await import('./en/messages/search')).search,
		files: async () => (await import('./en/messages/files')).files,
		cite: async () => (await import('./en/messages/cite')).cite,
		reading: async () => (await import('./en/reading')).readingWords,
		tables: async () => (await import('./en/tables')).tables,
		maps: async () => (await import('./en/maps')).mapWords,
		dates: async () => (await import('./en/dates')).dates,
		keyFigures: async () => (await import('./en/key-figures')).keyFigureWords,
		archiveFile: async () => (await import('./en/pages/archive')).archive,
		claimsPage: async () => (await import('./en/pages/claims')).claims,
		combinePage: async () => (await import('./en/pages/combine')).combine,
		dataPage: async () => (await import('./en/pages/data')).dataIndex,
		searchPage: async () => (await import('./en/pages/search')).search,
		sourcesPage: async () => (await import('./en/pages/sources')).sources,
		withoutScript: async () => (await import('./en/pages/without-script')).withoutScript
	}
} satisfies { readonly locale: string; readonly areas: { readonly [Name in Area]?: () => Promise<Words[Name]> } };

/** The areas that browsers can fetch. */
export type FetchedArea = keyof typeof english.areas;

/** What a browser fetches of one language. */
interface FetchedLanguage {
	readonly locale: string;
	readonly areas: { readonly [Name in FetchedArea]: () => Promise<Words[Name]> };
}

/** The languages of the site, as browsers fetch them, by their codes. */
const languages: Readonly<Record<string, FetchedLanguage>> = { en: english };

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
			const fetched = await Promise.all(coming.map(async (area) => [area, await known.areas[area]()] as const));
			Object.assign(words, Object.fromEntries(fetched));
			// All that was asked for is there now.
			return words as Said<(typeof areas)[number]>;
		}
	};
}
