import type { ListedSeries, ListedTable } from './series';

/** So many series stand side by side at most. */
export const most = 6;

/** A series that a reader chose, with the title of its table. */
export interface ChosenSeries extends ListedSeries {
	readonly title: string;
}

/** What an address asks for, and what of it cannot be had. */
export interface Asked {
	/** In the order of the address; `most` at most. */
	readonly chosen: readonly ChosenSeries[];
	/** What is no series, as it stands there. */
	readonly unknown: readonly string[];
	/** Series named more than once; the first counts. */
	readonly repeated: readonly ChosenSeries[];
	/** Series beyond the most. */
	readonly beyond: readonly ChosenSeries[];
}

/** The series that the parameter `series` of an address names: `arrivals.female,labour.defectors.total.employment_rate`. Never fails. */
export function parseSeries(text: string, tables: readonly ListedTable[]): Asked {
	const known = new Map(
		tables.flatMap(({ title, series }) => series.map((one) => [one.id, { ...one, title }] as const))
	);
	const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
	const asked = parts.flatMap((part) => known.get(part.trim()) ?? []);
	const once = [...new Set(asked)];
	return {
		chosen: once.slice(0, most),
		unknown: [...new Set(parts.filter((part) => !known.has(part.trim())))],
		repeated: [...new Set(asked.filter((one, index) => asked.indexOf(one) !== index))],
		beyond: once.slice(most)
	};
}

/** The name of a series in full: its table and what it is about. */
export function nameOf({ title, labels }: Pick<ChosenSeries, 'title' | 'labels'>): string {
	return labels.length === 0 ? title : `${title}: ${labels.join(', ')}`;
}
