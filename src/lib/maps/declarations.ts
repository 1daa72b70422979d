import type { MapName } from '../data/selection';

/** What a map is made of, as data: the part that the browser needs too. */
export interface MapDeclaration {
	/** Size of the drawing in its own units; only the proportion reaches the page. */
	readonly size: readonly [width: number, height: number];
	/** Regions of a larger share, in percent of all, are drawn strong. */
	readonly bound: number;
	/** Regions that a state may leave without a figure of their own, and the category that then holds their people. */
	readonly counted: Readonly<Record<string, string>>;
	/** Address of the licence that the notice names. */
	readonly licence: string | null;
}

/**
 * Three of four came from two provinces, and two of three live in two regions and one city: these are drawn strong. The
 * bounds hold for every state and choice of a map.
 */
export const mapDeclarations: Readonly<Record<MapName, MapDeclaration>> = {
	north: {
		size: [1120, 1210],
		bound: 10,
		counted: { kaesong: 'kaesong_or_other' },
		licence: 'https://opendatacommons.org/licenses/odbl/1-0/'
	},
	south: {
		size: [900, 1210],
		bound: 8,
		counted: {},
		licence: null
	}
};
