import type { MapName } from '../data/selection';

/** What a map is made of, as data: the part that the browser needs too. */
export interface MapDeclaration {
	/** Size of the drawing in its own units; only the proportion reaches the page. */
	readonly size: readonly [width: number, height: number];
	/** Upper bounds of the steps but the last, which has none, in percent of all. */
	readonly bounds: readonly [number, number, number];
	/** Regions that a state may leave without a figure of their own, and the category that then holds their people. */
	readonly counted: Readonly<Record<string, string>>;
	/** Address of the licence that the notice names. */
	readonly licence: string | null;
}

/**
 * Three of four came from two provinces, and two of three live in two regions and one city: the last step is theirs, and
 * each before it ends at two or three times the one before. The bounds hold for every state and choice of a map.
 */
export const mapDeclarations: Readonly<Record<MapName, MapDeclaration>> = {
	north: {
		size: [1120, 1210],
		bounds: [1, 3, 10],
		counted: { kaesong: 'kaesong_or_other' },
		licence: 'https://opendatacommons.org/licenses/odbl/1-0/'
	},
	south: {
		size: [1120, 1210],
		bounds: [2, 4, 8],
		counted: {},
		licence: null
	}
};

/**
 * The step of a share, from 1 for the lowest to one more than there are bounds: by the share as the map writes it, so that
 * regions with one number have one colour.
 */
export function stepOf(value: number, bounds: readonly number[]): number {
	const found = bounds.findIndex((bound) => (value < 1 ? value : Math.round(value)) <= bound);
	return (found < 0 ? bounds.length : found) + 1;
}
