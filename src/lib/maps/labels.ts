import { textWidth } from '../draw/text-width';
import type { MapName } from '../data/selection';

/** A name with its value beside the land, at a place set by hand. */
export interface MapLabel {
	/** Category of the region. */
	readonly of: string;
	/** Longitude and latitude of its middle, or of the end it is set from. */
	readonly at: readonly [number, number];
	readonly align?: 'start' | 'middle' | 'end';
	/** Flush with a side of the drawing, whatever the longitude. */
	readonly edge?: 'left' | 'right';
	/** A thin line from the label to its region: longitude and latitude of both ends. */
	readonly leader?: readonly [number, number, number, number];
}

/** Lands beyond a border that a finding speaks of, named on the ground: longitude and latitude. */
export const neighbours: Readonly<Record<MapName, readonly { readonly name: 'china'; readonly at: MapLabel['at'] }[]>> =
	{
		north: [{ name: 'china', at: [125, 41.25] }],
		south: []
	};

/** Narrowest drawing for which labels are placed. */
export const narrowMap = 300;
const labelSize = 12;
const lineHeight = 13.5;

/** The regions that the finding is about, and one that may have no figure: the bars name all. */
export const mapLabels: Readonly<Record<MapName, readonly MapLabel[]>> = {
	north: [
		{ of: 'north_hamgyong', at: [130.7, 39.98], align: 'end', edge: 'right', leader: [129.9, 40.35, 129.4, 41.2] },
		{ of: 'ryanggang', at: [126.5, 42.35], leader: [127.1, 42.2, 128.2, 41.25] },
		{ of: 'kaesong', at: [127.1, 37.6], align: 'start', leader: [127.05, 37.7, 126.6, 37.92] }
	],
	south: [
		{ of: 'gyeonggi', at: [127.3, 38.75], leader: [127.12, 38.55, 127.05, 38.12] },
		{ of: 'seoul', at: [126.1, 38.5], leader: [126.35, 38.3, 126.97, 37.57] },
		{ of: 'incheon', at: [124.4, 37.25], align: 'start', edge: 'left', leader: [125.15, 37.28, 126.5, 37.6] }
	]
};

/** The lines of a label, the value last, in pixels around its place. */
export function layLabel(lines: readonly string[], align: NonNullable<MapLabel['align']>) {
	const width = Math.max(
		...lines.map((line, index) => textWidth(line, `${index === lines.length - 1 ? 600 : 400} ${labelSize}px sans`))
	);
	const height = lines.length * lineHeight;
	const left = { start: 0, middle: -width / 2, end: -width }[align];
	return {
		left,
		top: -height / 2,
		right: left + width,
		bottom: height / 2,
		/** Baselines, from the label's place. */
		baselines: lines.map((_, index) => Math.round((-height / 2 + index * lineHeight + 10.5) * 10) / 10)
	};
}
