import type { ChartSlug } from '../charts/slugs';
import type { UnitKey } from '../charts/units';

/** The twelve chapters of the story, in their order. */
export const chapterIds = [
	'drama',
	'one-korea',
	'arrivals',
	'who-comes',
	'why-leave',
	'screens',
	'elite',
	'risks',
	'elsewhere',
	'support',
	'work',
	'belonging'
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** The words of one chapter. Text may hold templates such as `{arrivals[2009]}`, which the build fills in. */
export interface ChapterWords {
	/** Short name in the list of contents, for example "Arrivals". */
	readonly label: string;
	/** Headline that states a finding. */
	readonly title: string;
	/** A quiet note before a chapter on hard subjects. */
	readonly note?: string;
	/** The one number of a chapter, and the rest of the sentence that it begins. */
	readonly point?: { readonly figure: string; readonly text: string };
	/** Two or three paragraphs, 40 to 90 words in all. */
	readonly paragraphs: readonly string[];
}

/** The words of one chart. Text may hold templates. */
export interface ChartWords {
	/** Short neutral name, for lists and breadcrumbs, for example "Arrivals by sex". */
	readonly name: string;
	/** The finding, one line of at most 70 characters or so. */
	readonly title: string;
	/** What is measured, in what unit, for whom. */
	readonly subline: string;
	/** The sub-line of views in another unit, where its own names the unit. */
	readonly measured?: string;
	/** Word at the value axis, short: "people", "percent". */
	readonly axis: string;
	/**
	 * Words in the plot: short names of series, by their key; remarks behind values, by the key of the mark, and instead of
	 * the value where they are of several lines; what a flag means for an event, by the flag; which part of a year a
	 * provisional value covers ("to Sept") stands below the year; as `distance` the unit of a gap that is drawn; as `sum` what is said of
	 * all years together, behind the first share of a row of two sides, or before the end of the scale of pairs; and as `absent` what stands in a table where there is no value.
	 */
	readonly plot?: Readonly<Record<string, string>>;
	/** What changed at each break, in two or three words, by the year in which it begins: `2011: 'new survey'`. */
	readonly breaks?: Readonly<Record<string, string>>;
	/**
	 * The source of its rows, where it shows a part of a table that rests on several, or rests on many publishers: told from
	 * those that the rows cite most, and how many others they cite.
	 */
	readonly credit?: string | ((publishers: string, others: number) => string);
	/** Extra footnotes of this chart that no caveat of its tables says. */
	readonly notes?: readonly string[];
	/** Headings above rows, by key, where the general names of values do not serve. */
	readonly headings?: Readonly<Record<string, string>>;
	/** Names of series, categories or panels where the general names of values do not serve. */
	readonly names?: Readonly<Record<string, string>>;
}

export type ChartWordsBySlug = Readonly<Record<ChartSlug, ChartWords>>;

type AnswerLines = Readonly<Record<string, string | readonly [pattern: string, words: string]>>;

/** How the values of a chart are described year by year. */
export interface AnswerWords {
	readonly chart: ChartSlug;
	/** The chart that it answers for in years of which that has no value. */
	readonly standsInFor?: ChartSlug;
	/** Another unit of the chart. */
	readonly unit?: UnitKey;
	/** What is described, where the name of the chart does not say it. */
	readonly name?: string;
	/** The word for what is counted, where it is not the unit of the rows; '' for none. */
	readonly counted?: string;
	/**
	 * What each value is of, by series, or by category and series; `#` stands for the value, and other words by which it is
	 * asked for may follow. Where none are named, all series or categories are described, each by its label.
	 */
	readonly lines?: AnswerLines;
	/** The same for values that are described only where they are asked for. */
	readonly more?: AnswerLines;
}
