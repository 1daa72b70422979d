import { heightsOf, pictureWidths, type Heights } from '../charts/heights';
import { drawPicture } from '../charts/picture';
import { chartSlugs } from '../charts/slugs';
import { select } from '../data/selection';
import * as messages from '../words/en/messages';
import { rowsOf } from './cards';
import { mapOf } from './maps';
import { chartOf } from './site';
import { pictureOfClaim } from './stills';

const drawn = new Map<string, string>();

/**
 * The pictures of one panel of a chart's default view, wide and narrow, as SVG elements. `place` is the chart's name and
 * the panel's key, `arrivals-by-sex/`; or a map, `map:home-province`. Throws where there is no such chart, panel or map.
 */
function picturesOf(place: string): string {
	if (place.startsWith('map:')) return mapOf(place.slice('map:'.length));
	if (place.startsWith('claim:')) return pictureOfClaim(place.slice('claim:'.length));
	const known = drawn.get(place);
	if (known !== undefined) return known;
	const [name = '', ...rest] = place.split('/');
	const panel = rest.join('/');
	const slug = chartSlugs.find((candidate) => candidate === name);
	const chart = slug && chartOf(slug);
	const index = chart ? chart.panels.findIndex(({ key }) => key === panel) : -1;
	if (!chart || index < 0) throw new Error(`There is no chart panel "${place}" to draw.`);
	const heights: Heights = heightsOf(chart, rowsOf(chart, panel));
	const pictures = (['wide', 'narrow'] as const)
		.map((size) => {
			const content = drawPicture(select(chart), panel, {
				width: pictureWidths[size],
				height: heights[size],
				narrow: size === 'narrow',
				locale: messages.locale,
				id: `${chart.slug}-${index}-${size}`
			});
			return `<svg class="${size}" width="100%" height="${heights[size]}" aria-hidden="true">${content}</svg>`;
		})
		.join('');
	drawn.set(place, pictures);
	return pictures;
}

const picturePlace = /(<div[^>]*\bdata-picture="([^"]*)"[^>]*>)(?=<\/div>)/g;

/** Fills the empty boxes of a page with the pictures drawn for them. */
export function fillPictures(html: string): string {
	return html.replace(
		picturePlace,
		(_, box: string, place: string) => box + picturesOf(place.replaceAll('&amp;', '&'))
	);
}
