import { shareCardOf } from '../charts/share-card';
import { sheetOf, type Sheet } from '../charts/sheet';
import type { ChartSlug } from '../charts/slugs';
import { light } from '../charts/theme';
import { siteAddress } from '../view/address';
import { english } from '../words/en';
import * as messages from '../words/en/messages';
import { cardOf } from './cards';
import { siteOrigin } from './origin';
import { rasterise } from './rasterise';

/** The picture of a chart's default view that stands alone. */
export function defaultSheet(slug: ChartSlug): Sheet {
	return sheetOf({
		card: cardOf(slug, true),
		choice: {},
		words: messages,
		address: siteOrigin + siteAddress(`/charts/${slug}/`)
	});
}

/** The picture that other sites show with a link to a chart, or to the story. */
export function shareCard(slug: ChartSlug | null): Sheet {
	const card = cardOf(slug ?? 'arrivals-long', true);
	return shareCardOf(card, slug === null ? english.pages.home.line : card.chart.title, light, messages);
}

/** A picture as an answer of PNG. */
export function pngResponse({ svg }: Sheet, zoom: number): Response {
	return new Response(rasterise(svg, zoom), { headers: { 'content-type': 'image/png' } });
}
