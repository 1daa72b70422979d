import { textWidth } from '../draw/text-width';
import type { MapName } from '../data/selection';

/** A name with its value on a map, at a place set by hand. */
export interface MapLabel {
	/** Category of the region. */
	readonly of: string;
	/** Longitude and latitude of its middle, or of the end it is set from. */
	readonly at: readonly [number, number];
	readonly align?: 'start' | 'middle' | 'end';
	/** Flush with a side of the drawing, whatever the longitude. */
	readonly edge?: 'left' | 'right';
	/** Drawn on its region, in the colour of words for its step; others stand on the ground, in ink. */
	readonly on?: boolean;
	/** Only on drawings of at least `wideMap` pixels, or only on narrower ones. */
	readonly only?: 'wide' | 'narrow';
	/** A thin line from the label to its region: longitude and latitude of both ends. */
	readonly leader?: readonly [number, number, number, number];
}

/** Lands beyond a border that a finding speaks of, named on the ground: longitude and latitude. */
export const neighbours: Readonly<Record<MapName, readonly { readonly name: 'china'; readonly at: MapLabel['at'] }[]>> =
	{
		north: [{ name: 'china', at: [125, 41.25] }],
		south: []
	};

/** Width from which a map shows its further labels, in CSS pixels. Styles repeat it. */
export const wideMap = 400;
/** Narrowest drawing for which labels are placed. */
export const narrowMap = 300;
const labelSize = 12;
const lineHeight = 13.5;

export const mapLabels: Readonly<Record<MapName, readonly MapLabel[]>> = {
	north: [
		{ of: 'north_hamgyong', at: [130.7, 39.98], align: 'end', edge: 'right', leader: [129.9, 40.35, 129.4, 41.2] },
		{ of: 'ryanggang', at: [126.5, 42.35], leader: [127.1, 42.2, 128.2, 41.25] },
		{ of: 'south_hamgyong', at: [130.0, 39.45], align: 'end', leader: [128.35, 39.6, 127.7, 39.95] },
		{ of: 'chagang', at: [126.2, 40.6], on: true, only: 'wide' },
		{ of: 'north_pyongan', at: [125.29, 40.01], on: true, only: 'wide' },
		{
			of: 'south_pyongan',
			at: [123.62, 39.3],
			align: 'start',
			edge: 'left',
			only: 'wide',
			leader: [124.95, 39.34, 125.9, 39.42]
		},
		{
			of: 'pyongyang',
			at: [123.58, 38.88],
			align: 'start',
			edge: 'left',
			only: 'wide',
			leader: [124.9, 38.9, 125.75, 39.02]
		},
		{
			of: 'pyongyang',
			at: [123.58, 39.2],
			align: 'start',
			edge: 'left',
			only: 'narrow',
			leader: [125.1, 39.15, 125.75, 39.04]
		},
		{
			of: 'nampo',
			at: [123.64, 38.46],
			align: 'start',
			edge: 'left',
			only: 'wide',
			leader: [124.4, 38.46, 125.3, 38.8]
		},
		{ of: 'kangwon', at: [127.39, 38.55], on: true, only: 'wide' },
		{ of: 'north_hwanghae', at: [125.9, 37.46], only: 'wide', leader: [126.05, 37.62, 126.4, 38.35] },
		{
			of: 'south_hwanghae',
			at: [123.68, 37.6],
			align: 'start',
			edge: 'left',
			only: 'wide',
			leader: [124.95, 37.7, 125.4, 38.1]
		},
		{ of: 'kaesong', at: [127.1, 37.6], align: 'start', only: 'wide', leader: [127.05, 37.7, 126.6, 37.92] }
	],
	south: [
		{ of: 'gyeonggi', at: [126.3, 38.5], leader: [126.75, 38.35, 127.1, 37.95] },
		{ of: 'seoul', at: [124.4, 38.3], align: 'start', edge: 'left', leader: [125.0, 38.2, 126.95, 37.57] },
		{ of: 'incheon', at: [124.4, 37.25], align: 'start', edge: 'left', leader: [125.15, 37.28, 126.5, 37.6] },
		{ of: 'gangwon', at: [128.41, 37.5], on: true, only: 'wide' },
		{
			of: 'south_chungcheong_sejong',
			at: [124.4, 36.3],
			align: 'start',
			edge: 'left',
			only: 'wide',
			leader: [125.6, 36.35, 126.7, 36.5]
		},
		{
			of: 'north_gyeongsang',
			at: [131.1, 36.4],
			align: 'end',
			edge: 'right',
			only: 'wide',
			leader: [129.9, 36.4, 129.1, 36.4]
		},
		{ of: 'north_jeolla', at: [127.13, 35.71], on: true, only: 'wide' },
		{ of: 'south_jeolla', at: [127.5, 34.1], align: 'start', only: 'wide', leader: [127.45, 34.2, 127.1, 34.75] },
		{ of: 'south_gyeongsang', at: [128.9, 34.3], align: 'start', only: 'wide', leader: [128.9, 34.45, 128.4, 35.2] },
		{ of: 'busan', at: [129.7, 34.9], align: 'start', leader: [129.65, 34.95, 129.1, 35.2] },
		{ of: 'jeju', at: [127.15, 33.35], align: 'start' }
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
