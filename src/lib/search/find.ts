import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { searchKinds, type SearchDocument, type SearchFile, type SearchKind } from './documents';
import { widener } from './widen';
import { indexWords, queryPairs, queryWords } from './words';

/** The results of one kind, best first. */
export interface FoundGroup {
	readonly kind: SearchKind;
	readonly results: readonly SearchDocument[];
}

/** Searches the site. Never throws, whatever the query. */
export type Find = (query: string) => readonly FoundGroup[];

interface Entry {
	readonly id: number;
	readonly name: string;
	readonly title: string;
	readonly detail: string;
	readonly text: string;
	/** Other words for what the title speaks of. */
	readonly near: string;
	/** Other words for what the rest speaks of. */
	readonly far: string;
}

/** Longer queries are cut: nobody reads them, and they would keep the page busy. */
const longestQuery = 120;

const options: Options<Entry> = {
	fields: ['name', 'title', 'detail', 'text', 'near', 'far'],
	tokenize: indexWords,
	processTerm: (term) => term
};

const boost = { name: 6, title: 4, detail: 1.5, text: 0.7, near: 2, far: 0.8 };
/** What readers most often want comes first among equals. */
const favour: Readonly<Record<SearchKind, number>> = {
	charts: 1.3,
	tables: 1,
	claims: 1.1,
	glossary: 1.5,
	sources: 0.5
};
/** How strongly a long text counts less: little, since lists of other words are long. */
const bm25 = { k: 1.2, b: 0.2, d: 0.5 };

/** Beginnings of words are found from two letters on, slips of the pen in words of five and more. */
const exact: SearchOptions = { combineWith: 'AND', prefix: (term) => term.length > 1 };
const nearly: SearchOptions = {
	...exact,
	fuzzy: (term) => (term.length < 5 ? false : /^[a-z]{8,}$/.test(term) ? 2 : 1)
};

/** Makes the index of the documents and the search over it. */
export function makeFind({ documents, synonyms }: SearchFile): Find {
	const widen = widener(synonyms);
	const index = new MiniSearch<Entry>(options);
	index.addAll(
		documents.map(({ address, title, detail, text = '', kind }, id) => ({
			id,
			name: nameOf(address),
			title,
			detail,
			text,
			// Titles in the bibliography are not the site's own words: they are found as they stand.
			near: kind === 'sources' ? '' : widen(kind === 'charts' ? `${title} ${detail}` : title),
			far: kind === 'sources' ? '' : widen(`${detail} ${text}`, address)
		}))
	);

	function search(query: string, tokenize: (query: string) => string[], how: SearchOptions) {
		return index.search(query, {
			...how,
			tokenize,
			boost,
			bm25,
			// Lists lead with what matters most, so that of equals the earlier one comes first.
			boostDocument: (id) =>
				favour[documents[Number(id)]?.kind ?? 'sources'] * (1 - Number(id) / (5 * documents.length))
		});
	}

	return (asked) => {
		const query = asked.slice(0, longestQuery);
		if (queryWords(query).length === 0) return [];
		const attempts = [
			() => search(query, queryWords, exact),
			() => search(query, queryWords, nearly),
			() => search(query, queryPairs, { ...exact, combineWith: 'OR' })
		];
		for (const attempt of attempts) {
			const found = attempt();
			if (found.length > 0) return grouped(found.flatMap(({ id }) => documents[Number(id)] ?? []));
		}
		return [];
	};
}

/** The last part of an address, by which claims and sources are known: "c24", "A01". */
function nameOf(address: string): string {
	return address.split('#')[1] ?? address.split('/').filter(Boolean).at(-1) ?? '';
}

/** Results by kind; kinds stand in the order of their best result. */
function grouped(results: readonly SearchDocument[]): FoundGroup[] {
	const first = (kind: SearchKind) => results.findIndex((result) => result.kind === kind);
	return searchKinds
		.filter((kind) => first(kind) >= 0)
		.sort((one, other) => first(one) - first(other))
		.map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }));
}
