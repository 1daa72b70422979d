import type { ChartSlug } from '../charts/slugs';
import { select } from '../data/selection';
import { formOf } from '../draw/forms';
import { smallSize } from '../draw/heights';
import { drawSmall } from '../draw/small';
import { thumbnailWords, type ThumbnailWords } from '../read/thumbnail';
import * as messages from '../words/en/messages';
import { chartOf } from './site';

/** The small picture of a chart, as pages show it beside its words. */
export interface Thumbnail extends ThumbnailWords {
	readonly slug: ChartSlug;
}

/** What stands around the small picture of a chart's default view. */
export function thumbnailOf(slug: ChartSlug): Thumbnail {
	return { slug, ...thumbnailWords(select(chartOf(slug)), messages) };
}

/** The small picture of a chart's default view, as an SVG element. */
export function smallPictureOf(slug: ChartSlug): string {
	const { width, height } = smallSize;
	return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawSmall(select(chartOf(slug)), formOf)}</svg>`;
}
