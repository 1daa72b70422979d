import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import type { MapName } from '../data/selection';
import { mapDeclarations } from '../maps/declarations';
import { drawMap } from '../maps/drawing';
import { palettes } from '../maps/palette';
import { light } from '../charts/theme';
import { routeSize } from '../maps/route-card';
import { mapWords } from '../words/en/maps';
import { routeWords } from '../words/en/route';
import { drawRoute } from './route-map';
import { chartOf, tables } from './site';

const files = import.meta.glob<string>('/datasets/maps/*.topojson', { query: '?raw', import: 'default', eager: true });

/** A map file as it lies in `datasets/maps/`. Throws where it is missing. */
export function mapFile(name: string): string {
	const text = files[`/datasets/maps/${name}.topojson`];
	if (text === undefined) throw new Error(`The map file ${name} is missing.`);
	return text;
}

const sources: Readonly<Record<MapName, () => { file: string; rows: { iso: string | null; category: string }[] }>> = {
	north: () => ({
		file: 'north-korea-provinces',
		rows: tables['home-province'].rows.map(({ iso, province }) => ({ iso, category: province }))
	}),
	south: () => ({
		file: 'south-korea-regions',
		rows: tables.residence.rows.map(({ iso, region }) => ({ iso, category: region }))
	})
};

/** The charts that have a map beside them. */
export const mappedCharts: readonly ChartSlug[] = chartSlugs.filter((slug) => {
	const declaration: ChartDeclaration = catalogue[slug];
	return declaration.map !== undefined;
});

const drawn = new Map<string, string>();

/** The drawing of a map for the page: that of a chart's default view, or the overview of the way. Throws on other names. */
export function mapOf(name: string): string {
	const known = drawn.get(name);
	if (known !== undefined) return known;
	const svg = name === 'route' ? drawRoute(mapFile('route-countries')) : drawChartMap(name);
	drawn.set(name, svg);
	return svg;
}

function drawChartMap(name: string): string {
	const slug = mappedCharts.find((candidate) => candidate === name);
	const chart = slug && chartOf(slug);
	if (!chart?.map) throw new Error(`There is no map "${name}" to draw.`);
	const { file, rows } = sources[chart.map]();
	const { svg } = drawMap({ name: chart.map, chart, text: mapFile(file), rows, words: mapWords.drawing });
	return `<svg width="100%" height="100%" aria-hidden="true">${svg}</svg>`;
}

const { steps, on } = palettes.light;
const colours: Readonly<Record<string, string>> = {
	...Object.fromEntries(steps.map((colour, index) => [`step-${index + 1}`, colour])),
	...Object.fromEntries(on.map((colour, index) => [`on-step-${index + 1}`, colour])),
	ground: light.ground,
	ink: light.ink,
	muted: light.muted,
	zero: light.zero,
	band: light.band
};

/** Every map that is a file: those of charts, and the overview of the way. */
export const mapNames: readonly string[] = [...mappedCharts, 'route'];

/**
 * A map as a file. The page takes its first element where it was reached without loading; opened by itself it has its
 * colours, and the notice that belongs to the outlines.
 */
export function mapFileOf(name: string): string {
	const slug = mappedCharts.find((candidate) => candidate === name);
	const map = slug && chartOf(slug).map;
	const [width, height] = map ? mapDeclarations[map].size : routeSize;
	const notice = map ? mapWords.notice[map] : routeWords.notice;
	const drawing = mapOf(name).replace(/var\(--([a-z0-9-]+)\)/g, (found, token: string) =>
		colours[token] ? `var(--${token},${colours[token]})` : found
	);
	const [across, down] = [width / 2, height / 2];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down + 24}" font-family="sans-serif" font-size="12">${drawing.replace('height="100%"', `height="${down}"`)}<text x="6" y="${down + 16}">${notice}</text></svg>`;
}
