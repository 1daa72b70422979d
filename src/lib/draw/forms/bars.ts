import { flagSigns, signOf } from '../../charts/signs';
import { byCategory, type Drawing } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, inPlot, marksIn, signed, type Panel } from '../panel';
import { box, formIn, rowsHeight, sideLine, type FormModule, type GlyphStroke } from './form';

const widths = [44, 33, 24, 15, 9];

/** Counts by category: bars from left to right, stacked or beside each other. */
export const bars: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(30, 46),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { stacked } = formIn(panel, 'bars');
		const { ceiling } = panel.chart;
		return byCategory(panel, barsOf(panel, stacked), { stacked, limits: ceiling === null ? {} : { max: ceiling } });
	}
};

/** The bars of a panel with their values; those of the series `left` lead to the left of zero. */
export function barsOf(panel: Panel, stacked: boolean, left?: string): Drawing {
	const { series: drawn, marks, narrow, theme } = panel;
	const rows = panel.rows.map(({ key }) => key);
	const side = (series: string) => (series === left ? -1 : 1);
	const datasets = drawn.map((series): Drawing['datasets'][number] => {
		const colour = colourOf(panel, series);
		return {
			type: 'signedBar',
			indexAxis: 'y',
			label: series.label,
			data: marksIn(panel, series).map((mark): Datum => ({
				x: side(series.key) * (mark.value ?? 0),
				y: mark.category,
				...signed(mark, colour)
			})),
			stack: stacked ? 'all' : series.key,
			backgroundColor: colour,
			barPercentage: stacked && narrow ? 0.5 : 0.85,
			categoryPercentage: stacked || !narrow ? 0.9 : 0.42
		};
	});
	const single = stacked && left === undefined;
	const totals = new Map<string, { value: number; x: number; row: number; note: string }>();
	for (const mark of marks) {
		const row = rows.indexOf(mark.category);
		const key = single ? String(row) : `${row}/${mark.series}`;
		const value = (totals.get(key)?.value ?? 0) + (mark.value ?? 0);
		// Without an axis of time a break has no place but beside the value.
		const note = signOf(mark).breakBefore ? ` ${flagSigns.break.footnote}` : (totals.get(key)?.note ?? '');
		totals.set(key, { value, x: side(mark.series) * value, row, note });
	}
	const labels = [...totals.values()].map(({ value, x, row, note }): Label => ({
		text: inPlot(value, panel) + note,
		x,
		y: row,
		colour: theme.ink,
		align: x < 0 ? 'right' : 'left',
		dx: x < 0 ? -6 : 6,
		dy: 0
	}));
	return { datasets, labels: single || left !== undefined || drawn.length === 1 ? labels : [] };
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'solid', colour: 'one', path: widths.map((width, i) => box(1, 1 + i * 8, width * 0.66, 5.5)).join('') },
	{
		paint: 'solid',
		colour: 'two',
		path: widths.map((width, i) => box(1 + width * 0.66, 1 + i * 8, width * 0.34, 5.5)).join('')
	},
	sideLine
];
