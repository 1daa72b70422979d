/** The words of the first screen. */
export interface HomeWords {
	readonly title: string;
	readonly line: string;
	/** Two sentences; may hold templates. */
	readonly lead: string;
	readonly freshness: string;
	readonly nextFigures: string;
}

/** The words at the head of a list of charts or tables. */
export interface IndexWords {
	readonly title: string;
	readonly paragraphs: readonly string[];
}

/** A short name and what it means, in one or two sentences. */
export interface Explained {
	readonly label: string;
	readonly meaning: string;
}

export type VerdictWords = Readonly<Record<'supported' | 'partly' | 'contested' | 'not_checkable', Explained>>;
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
}

/** One entry of the list of words. */
export interface GlossaryEntry {
	readonly term: string;
	/** The Korean word or words, separated by commas. */
	readonly korean?: string;
	readonly meaning: string;
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
	/** Belongs to section `words`. */
	readonly glossary: readonly GlossaryEntry[];
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
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly links: readonly { readonly address: string; readonly label: string }[];
}
