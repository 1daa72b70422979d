import { english } from './en';
import { rootLanguage } from '../data/texts';
import { madeUp, madeUpCode } from './made-up';
import type {
	AboutWords,
	ClaimsWords,
	DataIndexWords,
	GlossaryWords,
	HomeWords,
	IndexWords,
	NotFoundWords,
	SearchWords,
	SourcesWords
} from './pages';
import type { AnswerWords, ChapterId, ChapterWords, ChartWordsBySlug } from './types';

/** What another language must say where English says this: any words, of the same shape. */
type Widened<English> = English extends string
	? string
	: English extends (...given: infer Given) => infer Answer
		? (...given: Given) => Widened<Answer>
		: { readonly [Key in keyof English]: Widened<English[Key]> };

/** Areas of which the shape is stated, not taken from English. */
interface Stated {
	readonly answers: readonly AnswerWords[];
	readonly chapters: Readonly<Record<ChapterId, ChapterWords>>;
	readonly chartWords: ChartWordsBySlug;
	readonly aboutPage: AboutWords;
	readonly changesPage: IndexWords;
	readonly chartsPage: IndexWords;
	readonly claimsPage: ClaimsWords;
	readonly dataPage: DataIndexWords;
	readonly glossaryPage: GlossaryWords;
	readonly homePage: HomeWords;
	readonly notFoundPage: NotFoundWords;
	readonly searchPage: SearchWords;
	readonly sourcesPage: SourcesWords;
}

/** All that the site says in one language, by area. A language that lacks a word does not compile. */
export interface Words extends Widened<Omit<typeof english, keyof Stated>>, Stated {
	/** How texts of the tables are said that no column has in this language; otherwise they stand as they were written. */
	readonly untranslated?: (text: string) => string;
}

/** A part of the words that is fetched as a whole. */
export type Area = Exclude<keyof Words, 'language' | 'locale' | 'untranslated'>;

/** The words of some areas, and the language that they are in. */
export type Said<Name extends Area> = Pick<Words, Name | 'language' | 'locale'>;

export { rootLanguage };

/** The languages of the site, by their codes. That of `rootLanguage` stands at the root; the others below their code. */
export const languages: Readonly<Record<string, Words>> = {
	en: english,
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- tests of the built site run without Vite and its settings
	...((import.meta.env?.VITE_MADE_UP_LANGUAGE ?? '') === '' ? {} : { [madeUpCode]: madeUp(english) })
};

/** The words of the language that an address names; of English where it names none. Throws where there is no such language. */
export function wordsOf(code: string | undefined): Words {
	const words = languages[code ?? rootLanguage];
	if (!words) throw new RangeError(`There is no language "${code}".`);
	return words;
}
