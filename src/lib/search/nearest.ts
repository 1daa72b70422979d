import type { SearchDocument, SearchFile } from './documents';
import { widener } from './widen';
import { indexWords, queryWords } from './words';

/** Chapters are near to a query from this likeness on, of 1 for the same word. */
const likeEnough = 0.35;

/** The chapters that a query which finds nothing may mean, nearest first; none where none is near. */
export function nearestChapters({ documents, synonyms }: SearchFile, query: string): readonly SearchDocument[] {
	const widen = widener(synonyms);
	const words = queryWords(query).flat();
	const chapters = documents
		.filter(({ kind }) => kind === 'chapters')
		.map((document) => {
			const text = `${document.title} ${document.detail} ${document.text ?? ''}`;
			const indexed = new Set(indexWords(`${text} ${widen(text)}`));
			const likeness = Math.max(0, ...words.flatMap((word) => [...indexed].map((one) => alike(word, one))));
			return { document, likeness };
		})
		.sort((one, other) => other.likeness - one.likeness);
	return chapters.filter(({ likeness }) => likeness >= likeEnough).map(({ document }) => document);
}

/** How alike two words are, by the pairs of letters that they share: from 0 to 1. */
function alike(one: string, other: string): number {
	const pairs = (word: string) =>
		new Set(Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2)));
	const [first, second] = [pairs(one), pairs(other)];
	const shared = [...first].filter((pair) => second.has(pair)).length;
	return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
