import type { MapImage } from './figure-image';

/** A map as an SVG element of a width. `bare` leaves out its words, which keep their size: on small maps they would touch. */
export function mapPicture({ svg, size }: MapImage, x: number, y: number, width: number, bare = false) {
	const height = Math.round((width * size[1]) / size[0]);
	const content = bare ? svg.replace(/<g class="(?:leaders|names)"[^]*?<\/g>/g, '') : svg;
	return { height, svg: `<svg x="${x}" y="${y}" width="${width}" height="${height}">${content}</svg>` };
}
