import type { MapName } from '../../data/selection';

/** Words of the maps beside charts. */
export const maps = {
	roleDescription: 'map',
	label: {
		north: 'Map of North Korea by province',
		south: 'Map of South Korea by region'
	} satisfies Record<MapName, string>,
	instructions:
		'Arrow keys move from region to region, largest first, Home and End to the first and last, Escape leaves.',
	states: 'State of',
	/** Below the map: whose outlines, and what they do not show. */
	notice: {
		north: 'Map: © OpenStreetMap contributors (ODbL)',
		south: 'Map: Statistics Korea (SGIS 2018), KOGL Type 1'
	} satisfies Record<MapName, string>,
	notes: {
		north:
			'The ministry’s table has no Rason: it is drawn with North Hamgyong. People of other or unknown origin are not on the map; in 2024 those from Kaesong are counted with them. Small islands are left out.',
		south:
			'The tables count Sejong with South Chungcheong: both are drawn as one. Small islands are left out. Outlines of 2018.'
	} satisfies Record<MapName, string>,
	/** What is written on the drawing. */
	drawing: {
		locale: 'en',
		noFigure: 'counted in “other”',
		china: 'China',
		names: { north_hamgyong: ['N. Hamgyong'] } as Readonly<Record<string, readonly string[]>> // looked up by any category
	}
};
