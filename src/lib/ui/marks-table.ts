import type { Evidence, Flag } from '../data/descriptor';
import type { TableRows } from '../data/table-names';

/** Evidence and flags in words. */
export interface SignLabels {
	readonly evidence: Readonly<Record<Evidence, string>>;
	readonly flag: Readonly<Record<Flag, string>>;
}

/** A source as a row names it. */
export type NamedSource = Pick<TableRows['sources'], 'id' | 'publisher' | 'date'>;
