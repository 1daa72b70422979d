import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { answerTo, type Answer } from './answers';
import type { Words } from '../words/languages';
import { askedYears, type AskedYears } from './asked-years';
import { searchKinds, type SearchDocument, type SearchFile, type SearchKind } from './documents';
import { atYears } from './at-years';
import { widener } from './widen';
import { indexWords, pairsOf, queryWords } from './words';

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
	/** Other titles for it. */
	readonly named: string;
	/** Other words for what the title speaks of. */
	readonly near: string;
	/** Other words for what the rest speaks of. */
	readonly far: string;
}

/** Longer queries are cut: nobody reads them, and they would keep the page busy. */
const longestQuery = 120;

const boost = { name: 6, title: 4, detail: 1.5, text: 0.7, named: 5.5, near: 2, far: 0.8 };
/** What readers most often want comes first among equals. */
const favour: Readonly<Record<SearchKind, number>> = {
	answers: 1,
	charts: 1.4,
	pages: 1.2,
	glossary: 0.9,
	chapters: 0.8,
	tables: 0.9,
	claims: 0.7,
	sources: 0.3
};
/** How strongly a long text counts less: little, since lists of other words are long. */
const bm25 = { k: 1.2, b: 0.2, d: 0.5 };

/** Beginnings of words are found from two letters on, slips of the pen in words of five and more. */
const exact: SearchOptions = { combineWith: 'OR', prefix: (term) => term.length > 1, tokenize: (term) => [term] };
const nearly: SearchOptions = {
	...exact,
	fuzzy: (term) => (term.length < 5 ? false : /^[a-z]{9,}$/.test(term) ? 2 : 1)
};

/** What is known of one document under a query. */
interface Hit {
	readonly document: SearchDocument;
	/** How many words of the query it has, and how well. */
	readonly words: number;
	readonly score: number;
}

/** Makes the index of the documents and the search over it. */
export function makeFind({ documents, synonyms, answers }: SearchFile, say: Words['searchPage']): Find {
	const widen = widener(synonyms);
	const vocabulary = new Set<string>();
	const options: Options<Entry> = {
		fields: ['name', 'title', 'detail', 'text', 'named', 'near', 'far'],
		tokenize: (text) => {
			const words = indexWords(text);
			for (const word of words) vocabulary.add(word);
			return words;
		},
		processTerm: (term) => term
	};
	const index = new MiniSearch<Entry>(options);
	index.addAll(
		documents.map(({ address, title, detail, text = '', kind }, id) => ({
			id,
			name: kind === 'claims' || kind === 'sources' ? nameOf(address) : '',
			title,
			detail,
			text,
			named: widen('', address, 'titles'),
			// Titles in the bibliography are not the site's own words: they are found as they stand.
			near: kind === 'sources' ? '' : widen(kind === 'charts' ? `${title} ${detail}` : title),
			far: kind === 'sources' ? '' : widen(`${detail} ${text}`, address)
		}))
	);

	/** The documents that have a word, in one of its ways, with how well they have it. */
	function having(ways: readonly string[]): ReadonlyMap<number, number> {
		const search = (terms: readonly string[], how: SearchOptions) => {
			const results = terms.map((term) =>
				index.search(term, {
					...how,
					boost,
					bm25,
					// Lists lead with what matters most, so that of equals the earlier one comes first.
					boostDocument: (id) =>
						favour[documents[Number(id)]?.kind ?? 'sources'] * (1 - Number(id) / (5 * documents.length))
				})
			);
			const best = new Map<number, number>();
			for (const { id, score } of results.flat()) best.set(Number(id), Math.max(score, best.get(Number(id)) ?? 0));
			return best;
		};
		const whole = search(ways, exact);
		if (whole.size > 0) return whole;
		const turned = ways.flatMap(turnedLetters).filter((word) => vocabulary.has(word));
		return turned.length > 0 ? search(turned, exact) : search(ways, nearly);
	}

	/** What has the words of a query: all of them first, then most. */
	function hitsOf(words: readonly (readonly string[])[], years: AskedYears | null): readonly Hit[] {
		const found = new Map<number, { words: number; score: number }>();
		const add = (map: ReadonlyMap<number, number>, weight: 0 | 1) => {
			for (const [id, score] of map) {
				const before = found.get(id) ?? { words: 0, score: 0 };
				if (weight === 1 || words.length === 0 || before.words > 0)
					found.set(id, { words: before.words + weight, score: before.score + score * (weight || 0.3) });
			}
		};
		for (const word of words) add(having(word), 1);
		for (const year of new Set([years?.from, years?.to])) if (year !== undefined) add(having([String(year)]), 0);
		const most = Math.max(0, ...[...found.values()].map((hit) => hit.words));
		return [...found]
			.flatMap(([id, hit]) => {
				const document = documents[id];
				return document && hit.words * 2 >= most ? [{ document, ...hit }] : [];
			})
			.sort((one, other) => other.words - one.words || other.score - one.score);
	}

	return (asked) => {
		const { years, rest } = askedYears(asked.slice(0, longestQuery));
		const words = queryWords(rest);
		if (words.length === 0 && years === null) return [];
		const hits = hitsOf(words, years);
		const found =
			hits.length > 0
				? hits
				: hitsOf(
						pairsOf(rest).map((pair) => [pair]),
						years
					);
		const answer = answerTo(answers, { documents, hits: found, words: words.flat(), years, widen, say });
		// A year alone finds what speaks of it, and not the chart that answers.
		const answering = documents.find(({ address }) => address === answer?.chart);
		const missed = answering && found.every(({ document }) => document !== answering);
		return grouped(missed ? [{ document: answering, words: 0, score: 0 }, ...found] : found, years, answer, say);
	};
}

/** The last part of an address, by which claims and sources are known: "c24", "A01". */
function nameOf(address: string): string {
	return address.split('#')[1] ?? '';
}

/** A word with two neighbouring letters exchanged, in all ways. */
function turnedLetters(word: string): string[] {
	if (!/^[a-z]{4,}$/.test(word)) return [];
	return Array.from({ length: word.length - 1 }, (_, place) =>
		[word.slice(0, place), word[place + 1], word[place], word.slice(place + 2)].join('')
	);
}

/** Results of these kinds are described in many words, which are easily had: they never come before a chart that has as many. */
const wordy: readonly SearchKind[] = ['claims', 'sources'];

/**
 * What is found by kind: the answer, its chart and other charts; else the kinds with the most words of the query, of those the
 * one with the best result.
 */
function grouped(
	hits: readonly Hit[],
	years: AskedYears | null,
	answer: Answer | null,
	say: Words['searchPage']
): FoundGroup[] {
	const groups = searchKinds
		.map((kind) => ({ kind, hits: hits.filter(({ document }) => document.kind === kind) }))
		.flatMap(({ kind, hits: [best, ...others] }) => (best ? [{ kind, best, hits: [best, ...others] }] : []))
		.sort(
			(one, other) =>
				(answer ? Number(other.kind === 'charts') - Number(one.kind === 'charts') : 0) ||
				other.best.words - one.best.words ||
				Number(wordy.includes(one.kind)) - Number(wordy.includes(other.kind)) ||
				other.best.score - one.best.score
		)
		.map(({ kind, hits: found }) => ({ kind, results: found.map(({ document }) => document) }));
	const isAnswering = ({ address }: SearchDocument) => address === answer?.chart;
	const set = (document: SearchDocument) => {
		const dated = atYears(document, years, say);
		return answer && isAnswering(document) ? { ...dated, address: answer.setTo } : dated;
	};
	return [
		...(answer ? [{ kind: 'answers', results: answer.values } as const] : []),
		...groups.map(({ kind, results }) => ({
			kind,
			results: results.toSorted((one, other) => Number(isAnswering(other)) - Number(isAnswering(one))).map(set)
		}))
	];
}
