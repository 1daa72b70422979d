import { shareCardOf, slideOf } from '../export/share-card';
import { sheetOf, type Sheet, type SheetMap, type SheetParts } from '../export/sheet';
import type { ChartSlug } from '../charts/slugs';
import { light } from '../draw/theme';
import { sheetMapOf } from '../maps/sheet-map';
import { siteAddress } from '../view/address';
import { english as messages } from '../words/en';
import { wholeCardOf } from './cards';
import { mapOf } from './maps';
import { siteOrigin } from './origin';
import { rasterise } from './rasterise';
import { chartOf } from './site';

/** The map of a chart's default view; most charts have none. */
function sheetMap(slug: ChartSlug): SheetMap | undefined {
	const { map } = chartOf(slug);
	return map && sheetMapOf(map, mapOf(slug), messages);
}

/** What pictures of a chart's default view are made from. */
function partsOf(slug: ChartSlug): SheetParts {
	return {
		card: wholeCardOf(slug),
		choice: {},
		map: sheetMap(slug),
		words: messages,
		address: siteOrigin + siteAddress(`/charts/${slug}/`)
	};
}

/** The picture of a chart's default view that stands alone. */
export function defaultSheet(slug: ChartSlug): Sheet {
	return sheetOf(partsOf(slug));
}

/** The picture of a chart's default view for slides. */
export function defaultSlide(slug: ChartSlug): Sheet {
	return slideOf({ ...partsOf(slug), theme: light });
}

/** The picture that other sites show with a link to a chart. */
export function shareCard(slug: ChartSlug): Sheet {
	const card = wholeCardOf(slug);
	return shareCardOf(card, card.chart.title, light, messages, sheetMap(slug));
}

/** A picture as an answer of PNG. */
export function pngResponse({ svg }: Sheet, zoom: number): Response {
	return new Response(rasterise(svg, zoom), { headers: { 'content-type': 'image/png' } });
}
