import type { Words } from './languages';

/**
 * A language for tests alone: English with a mark before and behind every message, and a third longer. A build has it where
 * `VITE_MADE_UP_LANGUAGE` is set; what its pages show without marks comes from somewhere else than the words of a language.
 */
export const madeUpCode = 'x-long';

/** What stands among the words and is none: codes, keys and addresses, by their place in the words. */
const codes = /(^|\.)(address|locale|id)$|^answers\.\d+\.(chart|standsInFor|unit)$/;

/** A text with marks, a third longer. */
export function marked(text: string): string {
	const letters = 'and so on and on ';
	const more = Math.ceil(text.length / 3);
	return text === ''
		? ''
		: `⟦${text}${letters
				.repeat(Math.ceil(more / letters.length))
				.slice(0, more)
				.trimEnd()}⟧`;
}

/** Words of English, all of one language or a part of them, in the made-up language. `place` names the part: `chart.rows`. */
export function inMadeUp<Said>(said: Said, place: string): Said {
	return markedAt(said, place) as Said; // What it gives has the shape of what it is given.
}

function markedAt(said: unknown, place: string): unknown {
	if (codes.test(place)) return said;
	if (typeof said === 'string') return marked(said);
	if (typeof said === 'function')
		return (...given: unknown[]): unknown => {
			const answer: unknown = Reflect.apply(said, undefined, given);
			return markedAt(answer, place);
		};
	if (Array.isArray(said)) return said.map((part, index) => markedAt(part, `${place}.${index}`));
	if (typeof said !== 'object' || said === null) return said;
	return Object.fromEntries(
		Object.entries(said).map(([key, part]) => [key, markedAt(part, place === '' ? key : `${place}.${key}`)])
	);
}

/** The whole of the made-up language. */
export function madeUp(english: Words): Words {
	return { ...inMadeUp(english, ''), language: madeUpCode, untranslated: marked };
}
