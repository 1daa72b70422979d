/** The kinds of things that are found, in the order in which equals are shown. */
export const searchKinds = ['charts', 'tables', 'claims', 'glossary', 'sources'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchDocument {
	readonly kind: SearchKind;
	/** Its place on the site, such as `/charts/wages/`. */
	readonly address: string;
	readonly title: string;
	/** The line below the title. */
	readonly detail: string;
	/** More to be found by, not shown. */
	readonly text?: string;
	/** Language of the title, where it is not that of the page. */
	readonly language?: string;
}

/** Words for the same thing. */
export interface SynonymGroup {
	/** What mentions one of these is found by all words of the group. */
	readonly names: readonly string[];
	/** Looser words, found one way only. */
	readonly also: readonly string[];
	/** Documents that belong to the group whether they mention it or not. */
	readonly addresses?: readonly string[];
}

/** What the browser fetches on the first search. */
export interface SearchFile {
	readonly documents: readonly SearchDocument[];
	readonly synonyms: readonly SynonymGroup[];
}
