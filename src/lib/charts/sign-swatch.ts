import { signs, type SignKey } from './signs';

/** Where the key shows a sign: on a line, an area or a point; `timed` where breaks are lines across the plot. */
export interface Swatch {
	readonly on: 'line' | 'area' | 'point';
	readonly timed: boolean;
}

/** A small picture of a sign in a box of 26 by 14: strokes in the colour of the words, or a letter where none are drawn. */
export interface SignPicture {
	readonly strokes: readonly {
		readonly path: string;
		readonly width: number;
		readonly dash?: string;
	}[];
	/** The letter that stands for the sign, and its place. */
	readonly letter?: { readonly text: string; readonly x: number; readonly y: number };
}

const circle = 'M8.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0';

/** How a kind of evidence or a flag is drawn, for the key below a chart and for pictures that stand alone. */
export function pictureOfSign(value: SignKey, { on, timed }: Swatch): SignPicture {
	const sign = signs[value];
	const line = on === 'line';
	if (sign.breakBefore && timed)
		return {
			strokes: [...(line ? [{ path: 'M0 10H8M17 2H26', width: 2 }] : []), { path: 'M13 0V14', width: 1, dash: '4 2' }]
		};
	if (sign.dashedLine && line) return { strokes: [{ path: 'M0 7H26', width: 2, dash: '5 4' }] };
	if (sign.fill === 'solid' && sign.outline === 'solid' && !sign.dashedLine)
		return { strokes: [], letter: { text: sign.footnote, x: 13, y: 11 } };
	const thin = sign.outline === 'thin' ? 1 : on === 'area' ? 1.5 : 1.75;
	const dash = sign.outline === 'dashed' ? { dash: '3 2' } : {};
	const hatched = sign.fill === 'hatched';
	if (on === 'area')
		return {
			strokes: [
				{ path: 'M5 1.5h16v11h-16z', width: thin, ...dash },
				...(hatched ? [{ path: 'M5 12L15 2M10 12L20 2', width: 1.2 }] : [])
			]
		};
	return {
		strokes: [
			{ path: circle, width: thin, ...dash },
			...(hatched && sign.outline !== 'dashed' ? [{ path: 'M10.5 9.5L15.5 4.5', width: 1.2 }] : [])
		]
	};
}

/** Whether charts of a form draw a sign that needs a key: breaks have words of their own, others are only written. */
export function isDrawn(value: SignKey, swatch: Swatch): boolean {
	return !signs[value].breakBefore && pictureOfSign(value, swatch).strokes.length > 0;
}
