/** The kinds of things that are found, in the order in which equals are shown. */
export const searchKinds = [
	'answers',
	'charts',
	'pages',
	'glossary',
	'chapters',
	'tables',
	'claims',
	'sources'
] as const;
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
	/** First and last year that it can be set to. */
	readonly years?: readonly [from: number, to: number];
}

/** Values with what they are of, "9.4 percent of defectors", and ids of the sources they were seen in; '' where there is none. */
export interface AnswerValues {
	readonly said: readonly string[];
	readonly sources: readonly string[];
}

/** One of the values that a chart has for a year, over its years. */
export interface AnswerLine extends AnswerValues {
	/** Key of the series, or of the category and the series. */
	readonly key: string;
	/** Words by which they are asked for, beside those that describe them. */
	readonly words?: string;
	/** Whether they are given where nothing else is asked for. */
	readonly shown: boolean;
	/** Whether they are given too in years of which those that are shown lack one. */
	readonly standsIn?: boolean;
}

/** What one chart, in one unit, says of single years. */
export interface AnswerSet {
	readonly address: string;
	readonly unit?: string;
	/** Address of the chart that it answers for in years of which that has no value. */
	readonly standsInFor?: string;
	/** What it describes, such as "Unemployment". */
	readonly name: string;
	/** The years that all lists of values follow; `1990-1993` stands for several counted together. */
	readonly years: readonly string[];
	/** The last year with a value of the first line that is no proposal. */
	readonly latest: string;
	readonly lines: readonly AnswerLine[];
	/** The sum of all lines, where it says something. */
	readonly total?: AnswerValues;
}

/** Words for the same thing. */
export interface SynonymGroup {
	/** What mentions one of these is found by all words of the group. */
	readonly names: readonly string[];
	/** Looser words, found one way only. */
	readonly also: readonly string[];
	/** Documents that belong to the group whether they mention it or not. */
	readonly addresses?: readonly string[];
	/** Documents of which these are as good as other titles. */
	readonly titles?: readonly string[];
}

/** What the browser fetches on the first search. */
export interface SearchFile {
	readonly documents: readonly SearchDocument[];
	readonly synonyms: readonly SynonymGroup[];
	readonly answers: readonly AnswerSet[];
}
