import { plotHeight, sideLine, type FormModule, type GlyphStroke } from './form';
import { pointsOverTime, stemsOf } from './points';

const spans = [
	[8, 20],
	[16, 34],
	[27, 37],
	[19, 48]
] as const;

/** Estimates over time: a point between its published bounds. */
export const ranges: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'point', timed: true },
	configure: (panel) =>
		pointsOverTime(
			panel,
			stemsOf(panel, true, ({ low, high }) => (low !== null && high !== null ? [low, high] : null))
		)
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	...spans.map(
		([from, to], index) =>
			({
				paint: 'line',
				colour: 'one',
				path: `M${from} ${6 + index * 9}H${to}M${from} ${3 + index * 9}v6M${to} ${3 + index * 9}v6`
			}) as const
	),
	sideLine
];
