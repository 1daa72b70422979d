import type { Chart, MapName, Selection } from '../data/selection';
import { select } from '../data/selection';
import { formatShare } from '../data/format-number';
import { mapDeclarations } from './declarations';
import { outlinesOf, pathOf, percent, placeOn, projectionOf, readMap, type Frame, type Point } from './geometry';
import { joinRegions, type Region } from './join';
import { layBeside, mapLabels, neighbours, type MapLabel } from './labels';
import { colourOf, fillsOf } from './fills';

/** What a map is drawn from. */
export interface MapInput {
	readonly name: MapName;
	readonly chart: Chart;
	/** The map file, TopoJSON. */
	readonly text: string;
	/** Codes and categories of all rows of the table. */
	readonly rows: readonly { readonly iso: string | null; readonly category: string }[];
	readonly words: MapDrawingWords;
}

export interface MapDrawingWords {
	readonly locale: string;
	readonly noFigure: string;
	readonly china: string;
	/** Names on the map where those of the chart are too long: one line each. */
	readonly names: Readonly<Record<string, readonly string[]>>;
}

/** A map with all that tests look at: what the page gets is `svg`. */
export interface MapDrawing {
	readonly svg: string;
	readonly size: readonly [number, number];
	readonly regions: readonly (Region & { readonly outlines: readonly (readonly Point[])[] })[];
	readonly labels: readonly PlacedLabel[];
}

export interface PlacedLabel {
	readonly label: MapLabel;
	readonly lines: readonly string[];
	/** Place in units of the drawing. */
	readonly at: Point;
}

const frames: Readonly<Record<MapName, Omit<Frame, 'size'>>> = {
	north: { margin: [130, 6, 26, 50], meridian: 127.5, parallels: [38.5, 42] },
	south: {
		margin: [220, 90, 20, 30],
		// Without the islands far out, which are left out as specks.
		corners: [126.1, 33.2, 129.6, 38.6],
		meridian: 127.8,
		parallels: [34, 38]
	}
};

/** Smaller rings, in square units of a drawing, are islands of a few pixels, which look like dirt. */
const smallestRing = 400;

/** The map of a chart's default view as the content of an SVG element that takes any width; words keep their size. */
export function drawMap({ name, chart, text, rows, words }: MapInput): MapDrawing {
	const { size, bound } = mapDeclarations[name];
	const file = readMap(text, ['id', 'name', 'data_iso']);
	const projection = projectionOf(file, { size, ...frames[name] });
	const regions = joinRegions(
		rows,
		file.shapes.map(({ properties }) => properties)
	).map((region) => {
		const shapes = file.shapes.filter(({ properties }) => region.shapes.includes(properties.id));
		return { ...region, outlines: outlinesOf(file, shapes, projection, smallestRing) };
	});
	const selection: Selection = select(chart);
	const fills = fillsOf(selection.marks, { bound });
	const id = `map-${chart.slug}`;
	const hatch = `${id}-none`;

	const paths = regions.map(
		({ iso, category, outlines }) =>
			`<path id="${id}-${category}" data-iso="${iso}" data-region="${category}" fill="${colourOf(fills.get(category), hatch)}"${fills.has(category) ? '' : ' stroke="var(--zero)"'} d="${pathOf(outlines)}"/>`
	);
	const placed = mapLabels[name].map((label): PlacedLabel => {
		const fill = fills.get(label.of);
		const known = chart.categories.find(({ key }) => key === label.of);
		if (!known) throw new Error(`The map labels "${label.of}", which is no category of ${chart.slug}.`);
		const value = fill ? formatShare(fill.share, words.locale) : words.noFigure;
		return { label, lines: [...(words.names[label.of] ?? [known.label]), value], at: placeOn(projection, label.at) };
	});
	const names = placed.map(({ label, lines, at }) => {
		const x = percent(at[0], size[0]);
		const { align, dx, baselines } = layBeside(lines, label.side);
		const rows = lines.map(
			(line, index) =>
				`<tspan${index === lines.length - 1 ? ' class="value" font-weight="600"' : ''} x="${x}" dy="${index === 0 ? baselines[0] : 13.5}">${line}</tspan>`
		);
		const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
		const shift = dx === 0 ? '' : ` transform="translate(${dx})"`;
		return `<text data-of="${label.of}" fill="var(--ink)"${anchor}${shift} x="${x}" y="${percent(at[1], size[1])}">${rows.join('')}</text>`;
	});
	const leaders = placed.map(({ label, at }) => {
		const [x1, y1, x2, y2] = [...at, ...placeOn(projection, label.to)].map((length, index) =>
			percent(length, index % 2 === 0 ? size[0] : size[1])
		);
		return {
			line: `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`,
			end: `<circle cx="${x2}" cy="${y2}" r="3"/>`
		};
	});
	const lines = leaders.map(({ line }) => line).join('');
	const ends = leaders.map(({ end }) => end).join('');
	const beyond = neighbours[name].map((land) => wordAt(placeOn(projection, land.at), size, words[land.name]));
	return {
		svg: [
			`<svg viewBox="0 0 ${size[0]} ${size[1]}" width="100%" height="100%"><defs><pattern id="${hatch}" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V14" stroke="var(--zero)" stroke-width="6"/></pattern></defs>`,
			`<g class="regions" stroke="var(--ground)" stroke-width="2" stroke-linejoin="round">${paths.join('')}</g></svg>`,
			// A tone that shows on strong regions and on the ground: with a rim lines would look like borders.
			`<g class="leaders" fill="var(--ground)" stroke="var(--comparison)" stroke-width="1.5">${lines}${ends}</g><g class="names">${[...beyond, ...names].join('')}</g>`
		].join(''),
		size,
		regions,
		labels: placed
	};
}

/** A word on the ground beside the land. */
function wordAt([x, y]: Point, [width, height]: readonly [number, number], word: string): string {
	return `<text fill="var(--muted)" text-anchor="middle" x="${percent(x, width)}" y="${percent(y, height)}">${word}</text>`;
}
