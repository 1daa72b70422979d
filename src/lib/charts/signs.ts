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

/** One row for each kind of evidence: a missing one does not compile. */
export const evidenceSigns = {
	corroborated: plain,
	single: plain,
	derived: { ...plain, fill: 'hollow', footnote: '=' }
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

/** What a key explains: kinds of evidence, flags, and a zero that was worked out, which has a shape of its own. */
export type SignKey = Evidence | Flag | 'zero';

/** How each entry of a key is drawn. */
export const signs: Readonly<Record<SignKey, Sign>> = {
	...evidenceSigns,
	...flagSigns,
	zero: evidenceSigns.derived
};

/** A zero has no length or area to be hollow: where it was worked out, a diamond on the base line stands for it. */
export function isDerivedZero({ evidence, value }: Pick<Mark, 'evidence' | 'value'>): boolean {
	return evidence === 'derived' && value === 0;
}

/** The sign of a mark: its flag's, hollow too where the value is worked out. */
export function signOf({ evidence, flag }: Pick<Mark, 'evidence' | 'flag'>): Sign {
	const sign: Sign = flag ? flagSigns[flag] : plain;
	const base: Sign = evidenceSigns[evidence];
	return {
		fill: sign.fill === 'solid' ? base.fill : sign.fill,
		outline: sign.outline,
		dashedLine: sign.dashedLine,
		breakBefore: sign.breakBefore,
		footnote: base.footnote + sign.footnote
	};
}

/** The kinds of evidence and flags that a reader of these marks needs explained: those that change the drawing. */
export function signsInUse(marks: readonly Mark[]): { evidence: Evidence[]; flags: Flag[] } {
	const evidence = new Set<Evidence>();
	const flags = new Set<Flag>();
	for (const mark of marks) {
		if (mark.evidence === 'derived') evidence.add(mark.evidence);
		if (mark.flag) flags.add(mark.flag);
	}
	return { evidence: [...evidence], flags: [...flags] };
}

/** The entries of the key of these marks, in its order. */
export function signKeysOf(marks: readonly Mark[]): SignKey[] {
	const { evidence, flags } = signsInUse(marks);
	return [...evidence, ...(marks.some(isDerivedZero) ? (['zero'] as const) : []), ...flags];
}
