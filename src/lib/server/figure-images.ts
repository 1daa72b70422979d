import { shareCardOf, slideOf } from '../export/share-card';
import { figureImage, type FigureImage, type MapImage, type ImageParts } from '../export/figure-image';
import type { ChartSlug } from '../charts/slugs';
import { light } from '../draw/theme';
import { mapImageOf } from '../maps/map-image';
import type { Words } from '../words/languages';
import { wholeCardOf } from './cards';
import { mapOf } from './maps';
import { fullAddress } from './metadata';
import { rasterise } from './rasterise';
import { chartOf } from './site';

/** The map of a chart's default view; most charts have none. */
function mapImage(words: Words, slug: ChartSlug): MapImage | undefined {
	const { map } = chartOf(words, slug);
	return map && mapImageOf(map, mapOf(words, slug), words);
}

/** What pictures of a chart's default view are made from. */
function partsOf(words: Words, slug: ChartSlug): ImageParts {
	return {
		card: wholeCardOf(words, slug),
		choice: {},
		map: mapImage(words, slug),
		words,
		address: fullAddress(words, `/charts/${slug}/`)
	};
}

/** The picture of a chart's default view that stands alone. */
export function defaultImage(words: Words, slug: ChartSlug): FigureImage {
	return figureImage(partsOf(words, slug));
}

/** The picture of a chart's default view for slides. */
export function defaultSlide(words: Words, slug: ChartSlug): FigureImage {
	return slideOf({ ...partsOf(words, slug), theme: light });
}

/** The picture that other sites show with a link to a chart. */
export function shareCard(words: Words, slug: ChartSlug): FigureImage {
	const card = wholeCardOf(words, slug);
	return shareCardOf(card, card.chart.title, light, words, mapImage(words, slug));
}

/** A picture as an answer of PNG. */
export function pngResponse({ svg }: FigureImage, zoom: number): Response {
	return new Response(rasterise(svg, zoom), { headers: { 'content-type': 'image/png' } });
}
