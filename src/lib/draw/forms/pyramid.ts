import { byCategory } from '../axes';
import { box, formIn, rowsHeight, type FormModule, type GlyphStroke } from './form';
import { barsOf } from './bars';

const sides = [
	[8, 6],
	[20, 13],
	[25, 11],
	[14, 7],
	[6, 3]
] as const;

/** Two groups by category, one to the left of zero and one to the right, with both sides alike. */
export const pyramid: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(40, 46),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { left } = formIn(panel, 'pyramid');
		const highest = Math.max(1, ...panel.marks.map(({ value }) => value ?? 0));
		const step = niceStep(highest / 2);
		const limit = Math.ceil(highest / step) * step;
		return byCategory(panel, barsOf(panel, true, left), {
			stacked: true,
			left: 46,
			limits: { min: -limit, max: limit, step }
		});
	}
};

/** The smallest round step that is at least as large as a value: 1, 2, 2.5, 4 or 5 times a power of ten. */
function niceStep(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return ([1, 2, 2.5, 4, 5].find((step) => step * power >= value) ?? 10) * power;
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = sides.flatMap(([left, right], index) => [
	{ paint: 'solid', colour: 'one', path: box(27.25 - left, 1 + index * 8, left, 5.5) },
	{ paint: 'solid', colour: 'two', path: box(28.75, 1 + index * 8, right, 5.5) }
]);
