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

/**
 * A word of bounded length, an English one without the ending that says how many or when: "wages" and "wage" are the same,
 * "families" and "family", and "arrived" is the beginning of "arrival".
 */
function stem(word: string): string {
	if (word.length > longestWord) return word.slice(0, longestWord);
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	const verb = /^(.{4,}?)(?:ing|ied|ed)$/.exec(word)?.[1];
	if (verb !== undefined) return verb;
	if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	return word.slice(0, -1);
}

/** The longest piece of a run without blanks, and the longest word elsewhere, that is looked up as one. */
const longest = 8;
const longestWord = 24;

/**
 * The words of a text as the index holds them. Korean, Chinese and Japanese words are not cut by grammar: each is indexed
 * from each of its signs on, so that any part of it is found as a beginning.
 */
export function indexWords(text: string): string[] {
	const words: string[] = [];
	for (const { 0: run, groups } of fold(text).matchAll(runs)) {
		if (groups?.['korean'] === undefined && groups?.['signs'] === undefined) {
			words.push(stem(run));
			continue;
		}
		const signs = Array.from(run);
		const least = signs.length > 1 ? 2 : 1;
		for (let start = 0; start <= signs.length - least; start++)
			words.push(spell(signs.slice(start, start + longest).join('')));
	}
	return words;
}

const listOf = (words: string) => new Set(words.split(' '));

/** Words that say nothing of what is looked for. */
const empty = listOf(
	'a about an and any are as at be been by can chart current data did do does figure find for from get give graph had has have how i in ' +
		'into is it latest many me most much my now of on or over per please recent show since statistic stat still tell than that the ' +
		'their them there these they this to today until up was we were what when where which who whose why will with year you ' +
		'년 명 개 몇 얼마 얼마나 무엇 뭐 언제 어디 누가 왜 어떻게 있나 있나요 있어 인가 인가요 입니까 되나요 사는 사람들 있는 대한 대해 관한 및 현황 통계 추이 최근 그리고'
);
/** Words that ask for a number. */
const counting = listOf('count many number total 수 인원 총 몇');
/** Words for what the whole site is about. */
const common = listOf(
	'defector escapee korea korean north people person south 탈북민 탈북자 북한 남한 한국 사람 북한이탈주민'
);

/** Endings of Korean words that say what part they play in a sentence. */
const particle =
	/^(.{2,}?)(에서는|으로는|에게서|이라는|에서|에게|으로|까지|부터|이란|라는|들의|들은|들이|은|는|이|가|을|를|의|에|로|와|과|도|만|들|수)$/u;

/**
 * The words of a query, as the index would hold them, each in the ways that it may be written: with its Korean ending and
 * without. Words that say nothing are left out where others remain, and so is what the whole site is about;
 * who asks how many of that there are asks for the number.
 */
export function queryWords(query: string): string[][] {
	const words = [...fold(query).matchAll(runs)].map(({ 0: run, groups }) => {
		if (groups?.['korean'] === undefined && groups?.['signs'] === undefined) return { plain: run, ways: [stem(run)] };
		const bare = particle.exec(run)?.[1] ?? run;
		const ways = [run, bare].map((way) => spell(Array.from(way).slice(0, longest).join('')));
		return { plain: bare, ways: [...new Set(ways)] };
	});
	const isOf = (list: ReadonlySet<string>) => (word: (typeof words)[number]) =>
		list.has(word.plain) || word.ways.some((way) => list.has(way));
	const [isEmpty, isCounting, isCommon] = [isOf(empty), isOf(counting), isOf(common)];
	const significant = words.filter((word) => !isEmpty(word) && !isCounting(word) && !isCommon(word));
	if (significant.length > 0) return significant.map(({ ways }) => ways);
	if (words.some(isCounting)) return [['number']];
	const rest = words.filter(isCommon);
	return (rest.length > 0 ? rest : words).map(({ ways }) => ways);
}

/** The pairs of neighbouring signs in a Korean, Chinese or Japanese word, for words written together; none in others. */
export function pairsOf(query: string): string[] {
	return [...fold(query).matchAll(runs)].flatMap(({ 0: run, groups }) => {
		const signs = Array.from(run);
		if ((groups?.['korean'] === undefined && groups?.['signs'] === undefined) || signs.length < 3) return [];
		return signs.slice(1).map((sign, index) => spell(`${signs[index] ?? ''}${sign}`));
	});
}
