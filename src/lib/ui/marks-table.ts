import type { Evidence, Flag } from '../data/descriptor';
import { formatNumber } from '../data/format-number';
import type { Source } from '../data/lists';
import type { Mark, Selection } from '../data/selection';
import type { Said } from '../words/languages';

/** Evidence and flags in words. */
export interface SignLabels {
	readonly evidence: Readonly<Record<Evidence, string>>;
	readonly flag: Readonly<Record<Flag, string>>;
}

/** A source as a row names it. */
export type NamedSource = Pick<Source, 'id' | 'publisher' | 'date'>;

/** A number as tables show it; '' for none. */
export function shownNumber(value: number | null, locale: string): string {
	return value === null ? '' : formatNumber(value, locale, 0, Math.abs(value) < 10 ? 3 : 2);
}

/** A value as tables show it, with its bounds where a source gives a range. */
export function shownValue(
	{ value, low, high }: Pick<Mark, 'value' | 'low' | 'high'>,
	{ chart, locale }: Said<'chart'>
): string {
	const shown = shownNumber(value, locale);
	return low === null || high === null
		? shown
		: `${shown} (${chart.range(shownNumber(low, locale), shownNumber(high, locale))})`;
}

/** What a table of the rows of a chart is given. */
export interface TableProps {
	readonly selection: Selection;
	/** Evidence and flags in words. */
	readonly labels: SignLabels;
	/** The sources that the rows name; each has an entry `source-<id>` on the page. */
	readonly sources: readonly NamedSource[];
	/** Address for reporting an error in a row, where there is one. */
	readonly reportOf?: ((row: string) => string) | null;
}
