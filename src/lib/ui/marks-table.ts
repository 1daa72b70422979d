import type { Evidence, Flag } from '../data/descriptor';
import { formatNumber } from '../data/format-number';
import type { Mark } from '../data/selection';
import type { TableRows } from '../data/table-names';
import * as messages from '../words/en/messages';

/** Evidence and flags in words. */
export interface SignLabels {
	readonly evidence: Readonly<Record<Evidence, string>>;
	readonly flag: Readonly<Record<Flag, string>>;
}

/** A source as a row names it. */
export type NamedSource = Pick<TableRows['sources'], 'id' | 'publisher' | 'date'>;

/** A number as tables show it; '' for none. */
export function shownNumber(value: number | null): string {
	return value === null ? '' : formatNumber(value, messages.locale, 0, Math.abs(value) < 10 ? 3 : 2);
}

/** A value as tables show it, with its bounds where a source gives a range. */
export function shownValue({ value, low, high }: Pick<Mark, 'value' | 'low' | 'high'>): string {
	const shown = shownNumber(value);
	return low === null || high === null
		? shown
		: `${shown} (${messages.chart.range(shownNumber(low), shownNumber(high))})`;
}
