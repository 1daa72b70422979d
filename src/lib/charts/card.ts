import type { Evidence, Flag } from '../data/descriptor';
import type { Chart, Mark } from '../data/selection';
import type { Heights } from './heights';

/** A sign that a chart uses, with its words. */
export interface SignWords {
	readonly kind: 'evidence' | 'flag';
	readonly value: Evidence | Flag;
	readonly label: string;
	readonly meaning: string;
}

/**
 * Everything that the page says around a chart. The chart may come without its rows: then they are fetched when the
 * reader comes near, from `/charts/<slug>.json`.
 */
export interface ChartCard {
	readonly chart: Chart;
	readonly complete: boolean;
	/** The default view in words. */
	readonly summary: string;
	/** Box of each panel, by key. */
	readonly heights: Readonly<Record<string, Heights>>;
	readonly caveats: readonly string[];
	readonly credits: readonly string[];
	readonly tables: readonly { readonly name: string; readonly title: string }[];
	/** Keys of the series that can be chosen in the default view. */
	readonly legend: readonly string[];
	/** Signs of all rows of the chart. */
	readonly signs: readonly SignWords[];
	/** Keys of the signs in the default view. */
	readonly signsShown: readonly string[];
}

/** What `/charts/<slug>.json` holds. */
export interface ChartRows {
	readonly slug: string;
	readonly marks: readonly Mark[];
}
