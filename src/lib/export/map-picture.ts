import type { Item, MapImage } from './figure-image';
import type { Theme } from '../draw/theme';

/** A map as an SVG element of a width. `bare` leaves out its words, which keep their size: on small maps they would touch. */
export function mapPicture({ svg, size }: MapImage, x: number, y: number, width: number, bare = false) {
	const height = Math.round((width * size[1]) / size[0]);
	const content = bare ? svg.replace(/<g class="(?:leaders|names)"[^]*?<\/g>/g, '') : svg;
	return { height, svg: `<svg x="${x}" y="${y}" width="${width}" height="${height}">${content}</svg>` };
}

/** The steps of a map and the hatch of regions without a figure, as entries of a key. */
export function mapItems({ steps, none }: MapImage, theme: Theme): Item[] {
	const colours = steps.map(({ colour, text }): Item => ({
		width: 32,
		text,
		draw: (x, y) => `<rect x="${x}" y="${y - 7}" width="24" height="14" fill="${colour}"/>`
	}));
	if (none === null) return colours;
	const hatch: Item = {
		width: 32,
		text: none,
		draw: (x, y) =>
			`<g transform="translate(${x} ${y - 7})" fill="none" stroke="${theme.zero}"><rect x=".5" y=".5" width="23" height="13"/><path d="M1 13L13 1M7 13L19 1M13 13L23 3" stroke-width="2"/></g>`
	};
	return [...colours, hatch];
}
