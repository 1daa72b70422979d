import headlineFont from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { light } from '../../draw/theme';
import { zooms, type PixelEnding } from '../../read/file-endings';
import { slideOf } from '../../export/share-card';
import { figureImage, type PictureWords, type MapImage, type ImageParts } from '../../export/figure-image';
import { mapImageOf } from '../../maps/map-image';
import { shownName } from '../../data/shown-name';
import type { ChartCard } from '../../read/card';
import type { Said } from '../../words/languages';
import { paintPng } from '../downloading';
import type { MadeFile } from './shown-files';

/** The picture of exactly the view shown. Throws where the browser cannot paint it. */
export async function shownPicture(
	shown: Pick<ImageParts, 'card' | 'choice' | 'address'> & { readonly words: PictureWords & Said<'maps'> },
	ending: '.svg' | PixelEnding
): Promise<MadeFile> {
	const { card, choice, words } = shown;
	const parts = { ...shown, map: mapOnPage(card, words) };
	const { svg, width, height } = ending === '-slide.png' ? slideOf({ ...parts, theme: light }) : figureImage(parts);
	const content =
		ending === '.svg'
			? new Blob([svg], { type: 'image/svg+xml' })
			: await paintPng(await withHeadlineFont(svg), width, height, zooms[ending]);
	return { name: `${shownName(card.chart.slug, choice)}${ending}`, content };
}

/** A picture that is painted sees no font of the page: the face of its headline goes with it, as at build. */
async function withHeadlineFont(svg: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(headlineFont)).arrayBuffer());
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	const face = `@font-face{font-family:'Source Serif 4';font-weight:600;src:url(data:font/woff2;base64,${data})}`;
	return svg.replace('<title>', `<style>${face}</style><title>`);
}

/** The map as the page shows it: it is painted to the reader's view already. */
function mapOnPage({ chart: { map, slug } }: ChartCard, words: Said<'maps'>): MapImage | undefined {
	const drawing = map && document.querySelector(`[data-picture="map:${slug}"] svg`);
	return drawing ? mapImageOf(map, new XMLSerializer().serializeToString(drawing), words) : undefined;
}
