import type { PanelStops } from '../read/card';
import { draw, type Picture } from '../draw/draw';
import { numbered } from '../draw/places';
import { pictureWidths, stretchOf, tallPlot, type Heights } from '../draw/heights';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { select, type Chart } from '../data/selection';
import type { Words } from '../words/languages';
import { boxOf } from './cards';
import { pictureOfExample } from './combinations';
import { mapOf } from './maps';
import { chartOf } from './site';
import { drawClaimPicture } from './claim-pictures';
import { smallPictureOf } from './thumbnails';

/** A panel of a chart's default view, drawn for wide and for narrow boxes. */
interface PanelPictures {
	readonly heights: Heights;
	readonly wide: Picture;
	readonly narrow: Picture;
}

const drawn = new Map<string, PanelPictures>();

function panelPictures(words: Words, chart: Chart, panel: string, tall = false): PanelPictures {
	const place = `${tall ? 'tall:' : ''}${chart.slug}/${panel}`;
	const key = `${words.language}/${place}`;
	const known = drawn.get(key);
	if (known) return known;
	const index = chart.panels.findIndex((one) => one.key === panel);
	if (index < 0) throw new Error(`There is no chart panel "${place}" to draw.`);
	const own = boxOf(chart, panel, words.locale);
	const heights = tall ? { ...own, narrow: tallPlot } : own;
	const picture = (size: 'wide' | 'narrow') =>
		draw(select(chart), panel, {
			width: pictureWidths[size],
			height: heights[size],
			narrow: size === 'narrow',
			locale: words.locale,
			id: `${chart.slug}-${index}-${size}`
		});
	const pictures = { heights, wide: picture('wide'), narrow: picture('narrow') };
	drawn.set(key, pictures);
	return pictures;
}

/** The places where a panel of a chart's default view can be read; marks are numbers in the chart's list of rows. */
export function panelStopsOf(words: Words, chart: Chart, panel: string): PanelStops {
	const { wide, narrow } = panelPictures(words, chart, panel);
	return { wide: numbered(wide, chart.marks), narrow: numbered(narrow, chart.marks) };
}

/**
 * The pictures of one panel of a chart's default view, wide and narrow, as SVG elements. `place` is the chart's name and
 * the panel's key, `arrivals-by-sex/`; the same higher on phones, `tall:arrivals-by-sex/`; a map, `map:home-province`; what is
 * small, `small:wages`; or a panel of series side by side, `combine:work/people`. Throws where there is no such chart, panel
 * or map.
 */
function picturesOf(words: Words, place: string): string {
	if (place.startsWith('map:')) return mapOf(words, place.slice('map:'.length));
	if (place.startsWith('claim:')) return drawClaimPicture(words, place.slice('claim:'.length));
	if (place.startsWith('combine:')) return pictureOfExample(words, place.slice('combine:'.length));
	if (place.startsWith('small:')) return smallPictureOf(words, slugNamed(place.slice('small:'.length)));
	const [name = '', ...rest] = place.replace(/^tall:/, '').split('/');
	const pictures = panelPictures(words, chartOf(words, slugNamed(name)), rest.join('/'), place.startsWith('tall:'));
	return (['wide', 'narrow'] as const)
		.map(
			(size) =>
				`<svg class="${size}" width="${size === 'wide' ? stretchOf(pictures.heights) : '100%'}" height="${pictures.heights[size]}" aria-hidden="true">${pictures[size].svg}</svg>`
		)
		.join('');
}

function slugNamed(name: string): ChartSlug {
	const slug = chartSlugs.find((candidate) => candidate === name);
	if (!slug) throw new Error(`There is no chart "${name}" to draw.`);
	return slug;
}

const picturePlace = /(<div[^>]*\bdata-picture="([^"]*)"[^>]*>)(?=<\/div>)/g;

/** Fills the empty boxes of a page with the pictures drawn for them. */
export function fillPictures(words: Words, html: string): string {
	return html.replace(
		picturePlace,
		(_, box: string, place: string) => box + picturesOf(words, place.replaceAll('&amp;', '&'))
	);
}
