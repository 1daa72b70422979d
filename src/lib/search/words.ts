/** Letters of Korean syllables in their order in Unicode; double letters that are typed one after the other are
 * written as their two parts. */
const leads = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const finals =
	' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** A text with its Korean syllables taken apart into letters, so that a word half typed is the beginning of the whole. */
export function spell(text: string): string {
	let spelt = '';
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		if (code < firstSyllable || code > lastSyllable) {
			spelt += character;
			continue;
		}
		const place = code - firstSyllable;
		spelt += `${leads[Math.floor(place / 588)] ?? ''}${vowels[Math.floor((place % 588) / 28)] ?? ''}${finals[place % 28] ?? ''}`;
	}
	return spelt;
}

/** A text as it is compared: lower case, accents off, Korean syllables whole. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
}

/** Runs of one script: Korean, Chinese or Japanese, and everything else that is written with blanks between words. */
const runs =
	/(?<korean>[\p{Script=Hangul}]+)|(?<signs>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;

/** A word of bounded length, an English one without its ending for many: "wages" and "wage", "families" and "family" are the same. */
function singular(word: string): string {
	if (word.length > longestWord) return word.slice(0, longestWord);
	if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(ss|us|is)$/.test(word)) return word;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	return word.slice(0, -1);
}

/** The longest piece of a run without blanks, and the longest word elsewhere, that is looked up as one. */
const longest = 8;
const longestWord = 24;

/**
 * The words of a text as the index holds them. Korean, Chinese and Japanese words are not cut by grammar: each is held
 * from each of its signs on, so that any part of it is found as a beginning.
 */
export function indexWords(text: string): string[] {
	const words: string[] = [];
	for (const { 0: run, groups } of fold(text).matchAll(runs)) {
		if (groups?.['korean'] === undefined && groups?.['signs'] === undefined) {
			words.push(singular(run));
			continue;
		}
		const signs = Array.from(run);
		const least = signs.length > 1 ? 2 : 1;
		for (let start = 0; start <= signs.length - least; start++)
			words.push(spell(signs.slice(start, start + longest).join('')));
	}
	return words;
}

/** Words that say nothing of what is looked for. */
const empty = new Set(
	'a about an and are as at by did do does for from how in is it many much of on or the their there they to was were what when where which who why with'.split(
		' '
	)
);

/** The words of a query, as the index would hold them; those that say nothing are left out where others remain. */
export function queryWords(query: string): string[] {
	const words = [...fold(query).matchAll(runs)].map(({ 0: run, groups }) =>
		groups?.['korean'] === undefined && groups?.['signs'] === undefined
			? singular(run)
			: spell(Array.from(run).slice(0, longest).join(''))
	);
	const telling = words.filter((word) => !empty.has(word));
	return telling.length > 0 ? telling : words;
}

/** The pairs of neighbouring signs in the Korean, Chinese and Japanese words of a query, for words written together. */
export function queryPairs(query: string): string[] {
	return [...fold(query).matchAll(runs)].flatMap(({ 0: run, groups }) => {
		if (groups?.['korean'] === undefined && groups?.['signs'] === undefined) return [singular(run)];
		const signs = Array.from(run);
		return signs.length < 3 ? [spell(run)] : signs.slice(1).map((sign, index) => spell(`${signs[index] ?? ''}${sign}`));
	});
}
