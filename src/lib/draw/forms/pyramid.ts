import { signOf } from '../../charts/signs';
import { byCategory, namesWidth } from '../axes';
import type { Label } from '../shapes';
import { inPlot, marksIn, wordColourOf } from '../panel';
import { barsOf, bracketOf, railsOf, roomAtEnd, shareIn, startOf, sumOf, totalsOf, wordWidth } from './bars';
import { box, formIn, rowsHeight, type FormModule, type GlyphStroke } from './form';

const sides = [
	[8, 6],
	[20, 13],
	[25, 11],
	[14, 7],
	[6, 3]
] as const;

/** Room over the first row for the names of both sides, in pixels. */
const above = 26;

/** Two groups by category, one to the left of zero and one to the right, on one scale, with the share of each row at its end. */
export const pyramid: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(32, 40, above),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { left, together } = formIn(panel, 'pyramid');
		const { theme, narrow } = panel;
		const totals = totalsOf(panel);
		const share = (value: number) => shareIn(value, sumOf(totals), panel);
		const side = (series: string) => (series === left ? -1 : 1);
		const datasets = barsOf(panel, ({ series, value }) => side(series) * (value ?? 0));
		const labels = totals.flatMap(({ marks, at }) =>
			marks.map((mark): Label => ({
				text: `${inPlot(mark.value ?? 0, panel)}${at === 0 && mark.series !== left ? ` ${panel.chart.axis}` : ''}${signOf(mark).breakBefore ? ` · ${panel.chart.otherwise}` : ''}`,
				x: side(mark.series) * (mark.value ?? 0),
				y: at,
				colour: theme.muted,
				align: mark.series === left ? 'right' : 'left',
				dx: 6 * side(mark.series),
				dy: 0
			}))
		);
		// Over the first row, each on its side.
		const shown = panel.series.filter((series) => marksIn(panel, series).length > 0);
		const names = shown.map((series): Label => ({
			text: series.label,
			x: 0,
			y: 0,
			colour: wordColourOf(panel, series),
			align: series.key === left ? 'right' : 'left',
			dx: 6 * side(series.key),
			dy: narrow ? -39 : -26,
			bold: true
		}));
		const max = Math.max(0, ...labels.map(({ x }) => x)) || 1;
		const sums = bracketOf(totals, together, share);
		const sharesAt = (x: number, dx: number, dy: number) =>
			totals.map(({ key, value, at }): Label => ({
				text: at === 0 && panel.chart.sum !== undefined ? `${share(value)} ${panel.chart.sum}` : share(value),
				x,
				y: at,
				colour: theme.ink,
				align: 'left',
				dx,
				dy,
				bold: together.includes(key)
			}));
		const behind = sharesAt(max, 16 + wordWidth(panel, inPlot(max, panel)), 0);
		const right = roomAtEnd(panel, narrow ? labels : [...labels, ...behind], sums, max);
		const min = startOf(panel, labels, max, right);
		// Behind all amounts, on narrow drawings behind the names.
		const shares = narrow ? sharesAt(min, namesWidth(panel) + 10, -17) : behind;
		return byCategory(
			panel,
			{ datasets, labels: [...labels, ...shares, ...names], connectors: narrow ? [] : railsOf(panel, labels, min) },
			{
				min,
				max,
				right,
				top: above,
				sums,
				stacked: true
			}
		);
	}
};

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] =>
	sides.flatMap(([left, right], index) => [
		{ paint: 'solid', colour: 'one', path: box(27.25 - left, 1 + index * 8, left, 5.5) },
		{ paint: 'solid', colour: 'two', path: box(28.75, 1 + index * 8, right, 5.5) }
	]);
