import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import type { MapName } from '../data/selection';
import { drawMap } from '../maps/drawing';
import type { Words } from '../words/languages';
import { drawRoute } from './route-map';
import { chartOf, tables } from './site';

const files = import.meta.glob<string>('/datasets/maps/*.topojson', { query: '?raw', import: 'default', eager: true });

/** A map file as it lies in `datasets/maps/`. Throws where it is missing. */
function mapFile(name: string): string {
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
export function mapOf(words: Words, name: string): string {
	const key = `${words.language}/${name}`;
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const svg = name === 'route' ? drawRoute(words, mapFile('route-countries')) : drawChartMap(words, name);
	drawn.set(key, svg);
	return svg;
}

function drawChartMap(words: Words, name: string): string {
	const slug = mappedCharts.find((candidate) => candidate === name);
	const chart = slug && chartOf(words, slug);
	if (!chart?.map) throw new Error(`There is no map "${name}" to draw.`);
	const { file, rows } = sources[chart.map]();
	const { svg } = drawMap({ name: chart.map, chart, text: mapFile(file), rows, words: words.maps.drawing });
	return `<svg width="100%" height="100%" aria-hidden="true">${svg}</svg>`;
}
