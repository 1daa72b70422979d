import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const find = createRequire(import.meta.url).resolve;

/** Fonts come from packages only, so that every machine draws the same picture. */
const fontFiles = [
	'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
	'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
	'@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
].map((file) => find(file));

/** An SVG picture as PNG, so many times as large. */
export function rasterise(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
	const image = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: {
			fontFiles,
			loadSystemFonts: false,
			defaultFontFamily: 'DejaVu Sans',
			sansSerifFamily: 'DejaVu Sans',
			serifFamily: 'Source Serif 4'
		}
	});
	return new Uint8Array(image.render().asPng());
}
