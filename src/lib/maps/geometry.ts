import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

// Runs at build only: no other module may use the two libraries, and none of the browser's may use this one. A test holds it.

export type Point = readonly [x: number, y: number];

/** One shape of a map file. */
export type Shape<Name extends string> = (Polygon | MultiPolygon) & {
	readonly properties: Readonly<Record<Name, string>>;
};

export interface MapFile<Name extends string> {
	readonly topology: Topology;
	readonly shapes: readonly Shape<Name>[];
}

/** Reads a map file of one object. Throws where a shape lacks one of the properties. */
export function readMap<Name extends string>(text: string, names: readonly Name[]): MapFile<Name> {
	const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>; // the loop below looks at what is used of it
	const shapes = Object.values(topology.objects).flatMap(({ geometries }) => geometries);
	for (const shape of shapes) {
		if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')
			throw new Error(`A shape is a ${shape.type ?? 'blank'}.`);
		const properties: Readonly<Record<string, unknown>> = { ...shape.properties };
		for (const name of names)
			if (typeof properties[name] !== 'string') throw new Error(`A shape of the map has no property "${name}".`);
	}
	// Type and properties have just been looked at.
	return { topology, shapes: shapes as Shape<Name>[] };
}

/** Where a drawing shows the world: an equal-area cone, so that no region looks larger than it is. */
export interface Frame {
	readonly size: readonly [width: number, height: number];
	/** Space kept free at the left, top, right and bottom. */
	readonly margin?: readonly [number, number, number, number];
	/** Corners of the land to show, in degrees; all shapes unless said. What lies outside the drawing is cut off. */
	readonly corners?: readonly [west: number, south: number, east: number, north: number];
	readonly meridian: number;
	readonly parallels: readonly [number, number];
}

/** The projection of a frame. */
export function projectionOf<Name extends string>({ topology, shapes }: MapFile<Name>, frame: Frame): GeoProjection {
	const [width, height] = frame.size;
	const [left, top, right, bottom] = frame.margin ?? [0, 0, 0, 0];
	const projection = geoConicEqualArea()
		.rotate([-frame.meridian, 0])
		.parallels([...frame.parallels])
		.precision(0);
	const extent: [[number, number], [number, number]] = [
		[left, top],
		[width - right, height - bottom]
	];
	if (frame.corners === undefined)
		return projection.fitExtent(extent, feature(topology, { type: 'GeometryCollection', geometries: [...shapes] }));
	const [west, south, east, north] = frame.corners;
	const middle = (west + east) / 2;
	const coordinates = [west, middle, east].flatMap((longitude) => [
		[longitude, south],
		[longitude, north]
	]);
	return projection.fitExtent(extent, { type: 'MultiPoint', coordinates }).clipExtent([
		[0, 0],
		[width, height]
	]);
}

/** The outlines of one or more shapes drawn as one, borders between them dissolved, in whole units of the drawing; smaller rings, in square units, are left out. */
export function outlinesOf<Name extends string>(
	{ topology }: MapFile<Name>,
	shapes: readonly Shape<Name>[],
	projection: GeoProjection,
	smallest: number
): Point[][] {
	const rings: Point[][] = [];
	const add = (x: number, y: number): void => {
		const ring = rings[rings.length - 1];
		const [last] = ring?.slice(-1) ?? [];
		const point: Point = [Math.round(x), Math.round(y)];
		if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
	};
	const context = {
		beginPath: () => undefined,
		moveTo: (x: number, y: number) => {
			rings.push([]);
			add(x, y);
		},
		lineTo: add,
		closePath: () => undefined,
		arc: () => {
			throw new Error('A map file holds a point.');
		}
	};
	geoPath(projection, context)(merge(topology, [...shapes]));
	return rings.filter((ring) => Math.abs(areaOf(ring)) >= smallest);
}

/** Outlines as the commands of an SVG path: relative, the shortest way to write them. */
export function pathOf(rings: readonly (readonly Point[])[]): string {
	return rings
		.map((ring) => {
			let [x, y]: Point = ring[0] ?? [0, 0];
			let commands = `M${x} ${y}`;
			ring.slice(1).forEach((point, index) => {
				const across = point[0] - x;
				const down = point[1] - y;
				commands += `${index === 0 ? 'l' : across < 0 ? '' : ' '}${across}${down < 0 ? '' : ' '}${down}`;
				[x, y] = point;
			});
			return `${commands}z`;
		})
		.join('');
}

/** Whether a place lies within outlines. */
export function holds(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings)
		ring.forEach(([x1, y1], index) => {
			const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		});
	return inside;
}

function areaOf(ring: readonly Point[]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

/** Where a drawing shows a place, in degrees. Throws where it does not. */
export function placeOn(projection: GeoProjection, [longitude, latitude]: readonly [number, number]): Point {
	const found = projection([longitude, latitude]);
	if (!found) throw new Error(`The place ${longitude}, ${latitude} is not on the map.`);
	return found;
}

/** A length as a share of the whole of a drawing: "12.5%". */
export function percent(length: number, whole: number): string {
	return `${Math.round((length / whole) * 1e3) / 10}%`;
}
