/** The words of the first screen. */
export interface HomeWords {
	readonly title: string;
	readonly line: string;
	/** Two sentences; may hold templates. */
	readonly lead: string;
	readonly freshness: string;
	/** The opening picture, step by step. */
	readonly people: Readonly<Record<PeopleStepId, PeopleStepWords>>;
	/** All homes but the two that are named. */
	readonly otherHomes: string;
	/** The end of the story. */
	readonly end: EndWords;
}

/** What the story ends with. Points may hold templates. */
export interface EndWords {
	readonly title: string;
	readonly knownTitle: string;
	readonly known: readonly string[];
	readonly unknownTitle: string;
	readonly unknown: readonly string[];
	readonly waysTitle: string;
	readonly ways: readonly { readonly address: string; readonly label: string; readonly text: string }[];
	readonly doTitle: string;
	readonly correct: { readonly address: string; readonly label: string; readonly text: string };
	readonly card: string;
	readonly organisations: string;
}

/** The arrangements of the opening picture, in their order. */
export const peopleStepIds = ['all', 'sexes', 'years', 'homes', 'last'] as const;
export type PeopleStepId = (typeof peopleStepIds)[number];

/** One step of the opening picture: a number, and the rest of the sentence that it begins. Both may hold templates. */
export interface PeopleStepWords {
	readonly figure: string;
	readonly text: string;
	/** What must be known of the picture. */
	readonly note?: string;
}

/** The words at the head of a list of charts or tables. */
export interface IndexWords {
	readonly title: string;
	readonly paragraphs: readonly string[];
}

/** The words of the list of tables. */
export interface DataIndexWords extends IndexWords {
	/** Rows of a table within the years chosen, of all its rows. */
	readonly rowsOf: (rows: number, all: number) => string;
	/** All rows within the years chosen, and in how many tables; and how many tables have none. */
	readonly within: (from: number, to: number, rows: number, tables: number) => string;
	readonly without: (tables: number) => string;
	readonly wholeFiles: string;
}

/** A short name and what it means, in one or two sentences. */
export interface Explained {
	readonly label: string;
	readonly meaning: string;
}

export type VerdictWords = Readonly<
	Record<'supported' | 'partly' | 'contested' | 'contradicted' | 'not_checkable', Explained>
>;
export type EvidenceWords = Readonly<Record<'corroborated' | 'single' | 'derived', Explained>>;
export type FlagWords = Readonly<
	Record<
		'break' | 'provisional' | 'proposal' | 'rounded' | 'modelled' | 'transcribed' | 'estimate' | 'superseded',
		Explained
	>
>;

/** The words of the page of claims. */
export interface ClaimsWords extends IndexWords {
	readonly verdictsTitle: string;
	readonly verdicts: VerdictWords;
	/** Over the evidence. */
	readonly says: string;
	/** Over the evidence of a claim that is not checkable. */
	readonly undecided: string;
	/** Under the picture of a chart; `null` where the chart has no years. */
	readonly picture: (name: string, axis: string, years: string | null) => string;
	/** What the address asks for and does not exist. */
	readonly unknownVerdict: (text: string) => string;
	readonly unknownChapter: (text: string) => string;
	/** A chart beside a claim; `null` where it has no years. */
	readonly chart: (name: string, years: string | null) => string;
	/** Beside a source of a claim: the link to its entry in the bibliography, in short and in full. */
	readonly entry: string;
	readonly entryOf: (publisher: string, date: string) => string;
}

/** The words of the glossary. */
export interface GlossaryWords extends IndexWords {
	readonly synonyms: string;
	readonly charts: string;
	readonly tables: string;
	readonly link: (term: string) => string;
}

/** The words of the bibliography. */
export interface SourcesWords extends IndexWords {
	readonly search: string;
	readonly kind: string;
	readonly allKinds: string;
	readonly publisher: string;
	readonly allPublishers: string;
	readonly found: (count: number, all: number) => string;
	readonly none: string;
	readonly reset: string;
	readonly count: (count: number) => string;
	readonly quote: string;
	readonly licence: string;
	readonly undated: string;
	readonly inLanguage: (language: string) => string;
	readonly chartCount: (count: number) => string;
	readonly claimCount: (count: number) => string;
	readonly tables: string;
	readonly rows: (count: number) => string;
	readonly charts: string;
	readonly claims: string;
	readonly link: (id: string) => string;
}

/** The words of the search and of the page that stands in for it. */
export interface SearchWords extends IndexWords {
	readonly label: string;
	readonly hint: string;
	readonly close: string;
	readonly kinds: Readonly<
		Record<'answers' | 'charts' | 'pages' | 'glossary' | 'chapters' | 'tables' | 'claims' | 'sources', string>
	>;
	/** A chart that is set to years. */
	readonly inYears: (name: string, years: string) => string;
	/** The years of an answer, and what is said of them. */
	readonly span: (from: number, to: number) => string;
	readonly answer: (years: string, values: string) => string;
	/** A sum and its parts, and some of its parts. */
	readonly sum: (whole: string, parts: readonly string[]) => string;
	readonly partOf: (parts: readonly string[], whole: string) => string;
	/** What an answer says, and where it was seen. */
	readonly answerDetail: (name: string, source: string) => string;
	readonly noFigure: (year: number, name: string) => string;
	readonly figuresFor: (spans: readonly string[]) => string;
	/** Over the chapters that are near to what was not found. */
	readonly nearest: string;
	/** Pages and parts of pages, with words that lead to them. */
	readonly pages: readonly {
		readonly address: string;
		readonly title: string;
		readonly detail: string;
		readonly text?: string;
	}[];
	readonly heading: (kind: string, count: number) => string;
	readonly more: (count: number) => string;
	readonly loading: string;
	readonly none: (query: string) => string;
	readonly found: (count: number) => string;
	readonly start: string;
	readonly keys: string;
	readonly singleKeys: string;
	readonly places: readonly { readonly address: string; readonly label: string; readonly text: string }[];
}

export type AboutSectionId = 'sources' | 'words' | 'evidence' | 'flags' | 'missing' | 'drawing' | 'licence' | 'citing';

/** One section of the page about the site. Lists of a section stand beside it in `AboutWords`. */
export interface AboutSection {
	readonly id: AboutSectionId;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

/** Gaps that belong to one topic. */
export interface GapGroup {
	readonly topic: string;
	/** May hold templates. */
	readonly points: readonly string[];
}

/** Whom to name when figures or maps are used again. */
export interface Attribution {
	readonly what: string;
	readonly name: string;
}

/** The words of the page about the site. */
export interface AboutWords {
	readonly title: string;
	readonly sections: readonly AboutSection[];
	/** Belongs to section `words`: the link to the glossary. */
	readonly allWords: string;
	/** Belongs to section `evidence`. */
	readonly evidence: EvidenceWords;
	/** Belongs to section `flags`. */
	readonly flags: FlagWords;
	/** Belongs to section `missing`. */
	readonly missing: readonly GapGroup[];
	/** Belongs to section `licence`. */
	readonly attributions: readonly Attribution[];
	/** Belongs to section `citing`. `{version}`, `{address}` and `{table}` are parameters, not references to cells. */
	readonly citations: readonly { readonly what: string; readonly pattern: string }[];
}

/** The words of the page shown where an address leads nowhere. */
export interface NotFoundWords {
	/** In the title of the window. */
	readonly name: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly links: readonly { readonly address: string; readonly label: string }[];
}
