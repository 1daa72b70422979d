import { signOf } from '../../charts/signs';
import { overTimeByCategory, type DrawnSet } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, inPlot, marksIn } from '../panel';
import { box, rowsHeight, type FormModule, type GlyphStroke } from './form';

const spans = [
	[0, 20],
	[12, 36],
	[24, 44],
	[38, 56]
] as const;

/** Amounts by kind: a bar from the first to the last documented day, one row a kind. */
export const periods: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(25, 36),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { narrow, theme } = panel;
		const keys = panel.rows.map(({ key }) => key);
		const datasets = panel.series.map((series): DrawnSet => ({
			type: 'signedBar',
			indexAxis: 'y',
			label: series.label,
			data: marksIn(panel, series).map((mark): Datum => ({
				x: [mark.start, mark.end],
				y: mark.category,
				mark: mark.key,
				sign: signOf(mark)
			})),
			grouped: false,
			backgroundColor: colourOf(panel, series),
			minBarLength: 4,
			barPercentage: narrow ? 0.4 : 0.42
		}));
		const labels = panel.marks.map((mark): Label => ({
			text: inPlot(mark.value ?? 0, panel),
			x: narrow ? mark.end : mark.start,
			y: keys.indexOf(mark.category),
			colour: theme.ink,
			align: 'left',
			dx: narrow ? 5 : 0,
			dy: narrow ? 0 : -14
		}));
		// Words of rows take half of the width: few years are named.
		return overTimeByCategory(panel, { datasets, labels }, { top: 4, right: 44, crowded: true, lanes: false });
	}
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = spans.map(([from, to], index) => ({
	paint: 'solid',
	colour: index % 2 === 0 ? 'one' : 'two',
	path: box(from, 2 + index * 10, to - from, 5)
}));
