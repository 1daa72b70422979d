import { layLabel } from './labels';
import { routeSize as size } from './route-card';
import { outlinesOf, pathOf, percent, placeOn, projectionOf, readMap, type Point } from './geometry';

export type RouteCountry =
	'north_korea' | 'china' | 'mongolia' | 'myanmar' | 'laos' | 'vietnam' | 'cambodia' | 'thailand' | 'south_korea';

/** Countries for which a table holds a count of people on their way, by what is drawn there. */
export const countedCountries: readonly RouteCountry[] = ['vietnam', 'thailand', 'south_korea'];

/**
 * A part of the way: from place to place, in degrees, bent to one side. Only parts that a source of the tables names:
 * most go to China first (claim c30); graduates of the resettlement centre came through Thailand; one airlift from
 * Vietnam. How they went from China to Thailand no table says, so the line only joins the two.
 */
interface Leg {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	/** Part of the length by which the middle is moved, to the right of the direction where positive. */
	readonly bend: number;
	/** Whether people are counted at its end. */
	readonly counted: boolean;
}

/** Smaller rings are specks of less than a pixel. */
const smallestRing = 14;

const legs: readonly Leg[] = [
	{ from: [127.5, 40.6], to: [122.5, 42.8], bend: 0.2, counted: false },
	{ from: [120.2, 41.2], to: [101.4, 18.2], bend: 0.12, counted: true },
	{ from: [102.3, 14.6], to: [126.0, 35.6], bend: 0.2, counted: true },
	{ from: [108.2, 15.5], to: [126.9, 34.4], bend: 0.14, counted: true }
];

interface RouteLabel {
	readonly of: string;
	readonly at: readonly [number, number];
	readonly align?: 'start' | 'middle' | 'end';
	readonly edge?: 'left';
	/** A thin line to a country that its name does not fit on: longitude and latitude of both ends. */
	readonly leader?: readonly [number, number, number, number];
	readonly only?: 'wide';
}

const labels: readonly RouteLabel[] = [
	{ of: 'russia', at: [112, 53.2], only: 'wide' },
	{ of: 'mongolia', at: [103.5, 46.8] },
	{ of: 'china', at: [100, 36] },
	{ of: 'north_korea', at: [131, 40.9], align: 'start' },
	{ of: 'south_korea', at: [130.2, 36.2], align: 'start' },
	{ of: 'japan', at: [133, 31.3], align: 'start', only: 'wide' },
	{ of: 'taiwan', at: [122.4, 23.4], align: 'start', only: 'wide' },
	{ of: 'myanmar', at: [90, 17.4], align: 'start', edge: 'left' },
	{ of: 'laos', at: [100.6, 24.4], align: 'end', leader: [100.9, 23.6, 102.6, 20.2] },
	{ of: 'thailand', at: [97.5, 12], align: 'end' },
	{ of: 'vietnam', at: [110.3, 14], align: 'start' },
	{ of: 'cambodia', at: [106.2, 8.2], align: 'start' }
];

export interface RouteWords {
	/** Name by country. */
	readonly names: Readonly<Record<string, string>>;
	/** Line below the name on wide drawings, by country. */
	readonly counts: Readonly<Record<string, string>>;
}

export interface PlacedName {
	readonly of: string;
	readonly align: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
	readonly at: Point;
	readonly only?: 'wide';
}

export interface RouteDrawing {
	readonly svg: string;
	readonly labels: readonly PlacedName[];
}

/** The overview of the way as the content of an SVG element that takes any width; words and arrowheads keep their size. */
export function drawRouteMap(text: string, { names, counts }: RouteWords): RouteDrawing {
	const file = readMap(text, ['id', 'name', 'country_iso3']);
	const projection = projectionOf(file, {
		size,
		corners: [84, 5.5, 143, 52],
		meridian: 112,
		parallels: [15, 45]
	});
	const place = (at: readonly [number, number]) => placeOn(projection, at);
	const countries = file.shapes.map((shape) => {
		const { id } = shape.properties;
		const counted = countedCountries.some((country) => country === id);
		const fill = counted ? 'step-2' : counts[id] === undefined ? 'band' : 'step-1';
		return `<path data-country="${shape.properties.country_iso3}" fill="var(--${fill})" d="${pathOf(outlinesOf(file, [shape], projection, smallestRing))}"/>`;
	});
	const ways = legs.map(({ from, to, bend, counted }) => {
		const [x1, y1] = place(from);
		const [x2, y2] = place(to);
		const [middleX, middleY] = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
		const angle = (Math.atan2(y2 - middleY, x2 - middleX) * 180) / Math.PI;
		return {
			line: `<path class="way"${counted ? '' : ' stroke-dasharray="4 4"'} d="M${round(x1)} ${round(y1)}Q${round(middleX)} ${round(middleY)} ${round(x2)} ${round(y2)}"/>`,
			head: `<svg x="${percent(x2, size[0])}" y="${percent(y2, size[1])}" overflow="visible"><path class="head" fill="var(--ink)" transform="rotate(${round(angle)})" d="M3 0L-7 -4.5L-7 4.5Z"/></svg>`
		};
	});
	const placed = labels.map(({ of, at, align = 'middle', edge, only }): PlacedName => {
		const name = names[of];
		if (name === undefined) throw new Error(`The country "${of}" has no name.`);
		const [x, y] = place(at);
		const lines = [name, ...(counts[of] === undefined ? [] : [counts[of]])];
		return { of, align, at: [edge === 'left' ? 0 : x, y], lines, ...(only ? { only } : {}) };
	});
	const words = placed.map(({ of, align, at, lines, only }) => {
		const x = percent(at[0], size[0]);
		const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
		const { baselines } = layLabel(lines, align);
		const rows = lines.map(
			(line, index) =>
				`<tspan${index > 0 ? ' class="wide" font-weight="400"' : ''} x="${x}" dy="${index === 0 ? baselines[0] : 13.5}">${line}</tspan>`
		);
		const look = counts[of] === undefined ? ' fill="var(--muted)"' : ' fill="var(--ink)" font-weight="600"';
		return `<text${only ? ` class="${only}"` : ''}${look}${anchor} x="${x}" y="${percent(at[1], size[1])}">${rows.join('')}</text>`;
	});
	const leaders = labels.flatMap(({ leader }) => {
		if (!leader) return [];
		const [x1, y1] = place([leader[0], leader[1]]);
		const [x2, y2] = place([leader[2], leader[3]]);
		return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`;
	});
	return {
		svg: `<svg viewBox="0 0 ${size[0]} ${size[1]}" width="100%" height="100%"><g class="countries" stroke="var(--ground)" stroke-width="2" stroke-linejoin="round">${countries.join('')}</g><g fill="none" stroke="var(--ink)" stroke-width="1.25">${ways.map(({ line }) => line).join('')}</g><g stroke="var(--zero)" stroke-width="1.5">${leaders.join('')}</g></svg>${ways.map(({ head }) => head).join('')}<g class="names">${words.join('')}</g>`,
		labels: placed
	};
}

function round(value: number): number {
	return Math.round(value);
}
