import { textWidth } from '../draw/text-width';
import type { MapName } from '../data/selection';

/** A name with its value beside the land, at a place set by hand. */
export interface MapLabel {
	/** Category of the region. */
	readonly of: string;
	/** Longitude and latitude of where its leader begins: the words stand on that side of it. */
	readonly at: readonly [number, number];
	readonly side: Side;
	/** Longitude and latitude of where its leader ends, in the region. */
	readonly to: readonly [number, number];
}

type Side = 'left' | 'right' | 'above' | 'below';

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
		{ of: 'north_hamgyong', at: [129.74, 40.15], side: 'below', to: [129.4, 41.2] },
		{ of: 'ryanggang', at: [126.7, 42.1], side: 'above', to: [128.2, 41.25] },
		{ of: 'kaesong', at: [127.1, 37.7], side: 'right', to: [126.6, 37.92] }
	],
	south: [
		{ of: 'gyeonggi', at: [126.95, 38.5], side: 'above', to: [127, 38] },
		{ of: 'seoul', at: [126.15, 38.1], side: 'left', to: [126.98, 37.57] },
		{ of: 'incheon', at: [126.05, 37.25], side: 'left', to: [126.68, 37.47] }
	]
};

/** How words of a side are aligned with the place that they stand beside. */
const aligned = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const;

/** How far words stand from the beginning of their leader, in pixels. */
const gap = 3;

/** The lines of a label beside the beginning of its leader, in pixels around that. */
export function layBeside(lines: readonly string[], side: Side) {
	const align = aligned[side];
	const { left, top, right, bottom, baselines } = layLabel(lines, align);
	const dx = { left: -gap, right: gap, above: 0, below: 0 }[side];
	const dy = { left: 0, right: 0, above: top - gap, below: bottom + gap }[side];
	return {
		align,
		dx,
		left: left + dx,
		right: right + dx,
		top: top + dy,
		bottom: bottom + dy,
		baselines: baselines.map((line) => line + dy)
	};
}

/** The lines of a label, the value last, in pixels around its place. */
export function layLabel(lines: readonly string[], align: 'start' | 'middle' | 'end') {
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
