import { shareCardOf, slideOf } from '../export/share-card';
import { sheetOf, type Sheet, type SheetMap, type SheetParts } from '../export/sheet';
import type { ChartSlug } from '../charts/slugs';
import { light } from '../draw/theme';
import { sheetMapOf } from '../maps/sheet-map';
import type { Words } from '../words/languages';
import { wholeCardOf } from './cards';
import { mapOf } from './maps';
import { fullAddress } from './metadata';
import { rasterise } from './rasterise';
import { chartOf } from './site';

/** The map of a chart's default view; most charts have none. */
function sheetMap(words: Words, slug: ChartSlug): SheetMap | undefined {
	const { map } = chartOf(words, slug);
	return map && sheetMapOf(map, mapOf(words, slug), words);
}

/** What pictures of a chart's default view are made from. */
function partsOf(words: Words, slug: ChartSlug): SheetParts {
	return {
		card: wholeCardOf(words, slug),
		choice: {},
		map: sheetMap(words, slug),
		words,
		address: fullAddress(words, `/charts/${slug}/`)
	};
}

/** The picture of a chart's default view that stands alone. */
export function defaultSheet(words: Words, slug: ChartSlug): Sheet {
	return sheetOf(partsOf(words, slug));
}

/** The picture of a chart's default view for slides. */
export function defaultSlide(words: Words, slug: ChartSlug): Sheet {
	return slideOf({ ...partsOf(words, slug), theme: light });
}

/** The picture that other sites show with a link to a chart. */
export function shareCard(words: Words, slug: ChartSlug): Sheet {
	const card = wholeCardOf(words, slug);
	return shareCardOf(card, card.chart.title, light, words, sheetMap(words, slug));
}

/** A picture as an answer of PNG. */
export function pngResponse({ svg }: Sheet, zoom: number): Response {
	return new Response(rasterise(svg, zoom), { headers: { 'content-type': 'image/png' } });
}
