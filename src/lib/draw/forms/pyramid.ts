import { signOf } from '../../charts/signs';
import { byCategory } from '../axes';
import type { Label } from '../shapes';
import { inPlot } from '../panel';
import { barsOf, bracketOf, roomAtEnd, shareIn, sumOf, totalsOf } from './bars';
import { box, formIn, rowsHeight, type FormModule, type GlyphStroke } from './form';

const sides = [
	[8, 6],
	[20, 13],
	[25, 11],
	[14, 7],
	[6, 3]
] as const;

/** Two groups by category, one to the left of zero and one to the right, on one scale; names say the share of each row. */
export const pyramid: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(32, 46),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { left, together } = formIn(panel, 'pyramid');
		const { theme, narrow } = panel;
		const totals = totalsOf(panel);
		const share = (value: number) => shareIn(value, sumOf(totals), panel);
		const side = (series: string) => (series === left ? -1 : 1);
		const datasets = barsOf(panel, ({ series, value }) => side(series) * (value ?? 0));
		const labels = totals.flatMap(({ marks, key, at }) =>
			marks.map((mark): Label => ({
				text: inPlot(mark.value ?? 0, panel) + (signOf(mark).breakBefore ? ` · ${panel.chart.otherwise}` : ''),
				x: side(mark.series) * (mark.value ?? 0),
				y: at,
				colour: theme.ink,
				align: mark.series === left ? 'right' : 'left',
				dx: 6 * side(mark.series),
				dy: 0,
				bold: together.includes(key)
			}))
		);
		const ends = labels.map(({ x }) => x);
		const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
		const sums = bracketOf(totals, together, share);
		return byCategory(
			{ ...panel, rows: totals.map((row) => ({ ...row, label: `${row.label} · ${share(row.value)}` })) },
			{ datasets, labels },
			{
				// Room for the words to the left of the bars.
				min: low - (low === 0 ? 0 : (high - low) * (narrow ? 0.45 : 0.22)),
				max: high || 1,
				right: roomAtEnd(panel, labels, sums, high || 1),
				lift: { wide: null, narrow: -17 },
				sums,
				stacked: true
			}
		);
	}
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = sides.flatMap(([left, right], index) => [
	{ paint: 'solid', colour: 'one', path: box(27.25 - left, 1 + index * 8, left, 5.5) },
	{ paint: 'solid', colour: 'two', path: box(28.75, 1 + index * 8, right, 5.5) }
]);
