import type { PanelStops } from '../read/card';
import { draw, type Picture } from '../draw/draw';
import { heightsOf } from '../draw/forms';
import { pictureWidths, tallPlot, type Heights } from '../draw/heights';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { select, type Chart } from '../data/selection';
import * as messages from '../words/en/messages';
import { rowsOf } from './cards';
import { mapOf } from './maps';
import { chartOf } from './site';
import { pictureOfClaim } from './stills';
import { smallPictureOf } from './thumbnails';

/** A panel of a chart's default view, drawn for wide and for narrow boxes. */
interface PanelPictures {
	readonly heights: Heights;
	readonly wide: Picture;
	readonly narrow: Picture;
}

const drawn = new Map<string, PanelPictures>();

function panelPictures(chart: Chart, panel: string, tall = false): PanelPictures {
	const place = `${tall ? 'tall:' : ''}${chart.slug}/${panel}`;
	const known = drawn.get(place);
	if (known) return known;
	const index = chart.panels.findIndex(({ key }) => key === panel);
	if (index < 0) throw new Error(`There is no chart panel "${place}" to draw.`);
	const own = heightsOf(chart, rowsOf(chart, panel));
	const heights = tall ? { ...own, narrow: tallPlot } : own;
	const picture = (size: 'wide' | 'narrow') =>
		draw(select(chart), panel, {
			width: pictureWidths[size],
			height: heights[size],
			narrow: size === 'narrow',
			locale: messages.locale,
			id: `${chart.slug}-${index}-${size}`
		});
	const pictures = { heights, wide: picture('wide'), narrow: picture('narrow') };
	drawn.set(place, pictures);
	return pictures;
}

/** The places where a panel of a chart's default view can be read; marks are numbers in the chart's list of rows. */
export function panelStopsOf(chart: Chart, panel: string): PanelStops {
	const { wide, narrow } = panelPictures(chart, panel);
	const numbers = new Map(chart.marks.map((mark, index) => [mark, index]));
	const numbered = ({ axis, from, to, stops }: Picture) => ({
		axis,
		from,
		to,
		stops: stops.map((stop) => ({ ...stop, marks: stop.marks.map((mark) => numbers.get(mark) ?? -1) }))
	});
	return { wide: numbered(wide), narrow: numbered(narrow) };
}

/**
 * The pictures of one panel of a chart's default view, wide and narrow, as SVG elements. `place` is the chart's name and
 * the panel's key, `arrivals-by-sex/`; the same higher on phones, `tall:arrivals-by-sex/`; a map, `map:home-province`; or what is small, `small:wages`. Throws where there is no
 * such chart, panel or map.
 */
function picturesOf(place: string): string {
	if (place.startsWith('map:')) return mapOf(place.slice('map:'.length));
	if (place.startsWith('claim:')) return pictureOfClaim(place.slice('claim:'.length));
	if (place.startsWith('small:')) return smallPictureOf(slugNamed(place.slice('small:'.length)));
	const [name = '', ...rest] = place.replace(/^tall:/, '').split('/');
	const pictures = panelPictures(chartOf(slugNamed(name)), rest.join('/'), place.startsWith('tall:'));
	return (['wide', 'narrow'] as const)
		.map(
			(size) =>
				`<svg class="${size}" width="100%" height="${pictures.heights[size]}" aria-hidden="true">${pictures[size].svg}</svg>`
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
export function fillPictures(html: string): string {
	return html.replace(
		picturePlace,
		(_, box: string, place: string) => box + picturesOf(place.replaceAll('&amp;', '&'))
	);
}
