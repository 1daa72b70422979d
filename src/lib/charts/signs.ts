import type { Evidence, Flag } from '../data/descriptor';
import type { Mark } from '../data/selection';

/** How a mark is drawn so that its doubt can be seen. */
export interface Sign {
	readonly fill: 'solid' | 'hollow' | 'hatched';
	readonly outline: 'solid' | 'dashed' | 'thin';
	/** The line into this mark is dashed. */
	readonly dashedLine: boolean;
	/** The line is broken before this mark. */
	readonly breakBefore: boolean;
	/** Sign behind the value in tables. */
	readonly footnote: string;
}

const plain: Sign = { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: false, footnote: '' };

/** One row for each kind of evidence: a missing one does not compile. Exact arithmetic on published numbers is no doubt. */
export const evidenceSigns = {
	corroborated: plain,
	single: plain,
	derived: { ...plain, footnote: '=' }
} satisfies Record<Evidence, Sign>;

/** One row for each flag. */
export const flagSigns = {
	break: { ...plain, breakBefore: true, footnote: 'b' },
	provisional: { ...plain, fill: 'hatched', outline: 'dashed', footnote: 'p' },
	proposal: { ...plain, fill: 'hatched', outline: 'dashed', dashedLine: true, footnote: 'd' },
	rounded: { ...plain, footnote: '~' },
	modelled: { ...plain, dashedLine: true, footnote: 'm' },
	transcribed: { ...plain, footnote: '†' },
	estimate: { ...plain, fill: 'hatched', footnote: 'e' },
	superseded: { ...plain, fill: 'hollow', outline: 'thin', footnote: 's' }
} satisfies Record<Flag, Sign>;

/** What a key explains: kinds of evidence, and flags. */
export type SignKey = Evidence | Flag;

/** How each entry of a key is drawn. */
export const signs: Readonly<Record<SignKey, Sign>> = { ...evidenceSigns, ...flagSigns };

/** The sign of a mark: that of its flag, with the letter of its evidence before that of the flag. */
export function signOf({ evidence, flag }: Pick<Mark, 'evidence' | 'flag'>): Sign {
	const sign: Sign = flag ? flagSigns[flag] : plain;
	return { ...sign, footnote: evidenceSigns[evidence].footnote + sign.footnote };
}

/** The kinds of evidence and the flags of these marks that a reader needs explained, in the order of the key. */
export function signKeysOf(marks: readonly Mark[]): SignKey[] {
	const derived = marks.some(({ evidence }) => evidence === 'derived');
	const flags = new Set(marks.flatMap(({ flag }) => flag ?? []));
	return [...(derived ? (['derived'] as const) : []), ...flags];
}
