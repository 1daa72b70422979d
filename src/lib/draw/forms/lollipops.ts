import { disc, footLine, plotHeight, type FormModule, type GlyphStroke } from './form';
import { pointsOverTime, stemsOf } from './points';

const stems = [12, 24, 17, 29, 21];

/** Differences over time: a point on a stem from zero. */
export const lollipops: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'point', timed: true },
	configure: (panel) =>
		pointsOverTime(
			panel,
			stemsOf(panel, ({ value }) => [0, value ?? 0])
		)
};

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	...stems.flatMap((height, index) => [
		{ paint: 'stem', colour: 'one', path: `M${6 + index * 11} 38V${38 - height}` } as const,
		{ paint: 'solid', colour: 'one', path: disc(6 + index * 11, 38 - height, 3.25) } as const
	]),
	footLine
];
