import type { Mark } from '../../data/selection';
import { overTime, type DrawnSet } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, inPlot, marksIn, middleOf, signed, type Panel } from '../panel';
import { box, footLine, formIn, plotHeight, type FormModule, type GlyphStroke } from './form';

const heights = [8, 13, 17, 23, 29, 25, 18, 13, 9];

/** Counts over time: columns as wide as the time they cover, stacked or beside each other. */
export const columns: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'area', timed: true },
	configure(panel) {
		const { series: drawn, marks } = panel;
		const { stacked } = formIn(panel, 'columns');
		const slots = stacked ? 1 : Math.max(1, drawn.length);
		const datasets = drawn.map((series, slot): DrawnSet => {
			const colour = colourOf(panel, series);
			return {
				type: 'signedColumn',
				label: series.label,
				data: marksIn(panel, series).map((mark): Datum => {
					const width = (mark.end - mark.start) / slots;
					const from = mark.start + (stacked ? 0 : slot * width);
					return { x: middleOf(mark), y: mark.value, ...signed(mark, colour), from, until: from + width };
				}),
				stack: stacked ? 'all' : series.key,
				grouped: false,
				backgroundColor: colour
			};
		});
		const totals = new Map<number, { value: number; mark: Mark }>();
		for (const mark of marks) {
			const at = middleOf(mark);
			const sum = stacked ? (totals.get(at)?.value ?? 0) : 0;
			totals.set(at, { value: sum + (mark.value ?? 0), mark });
		}
		return overTime(panel, { datasets, labels: stacked || drawn.length === 1 ? extremes([...totals], panel) : [] });
	}
};

/** Labels at the highest and the last value, and at every period of several years. */
function extremes(
	values: readonly (readonly [number, { readonly value: number; readonly mark: Mark }])[],
	panel: Panel
): Label[] {
	const highest = Math.max(...values.map(([, { value }]) => value));
	const last = Math.max(...values.map(([at]) => at));
	const few = values.length <= 12;
	return values
		.filter(([at, { value, mark }]) => few || value === highest || at === last || mark.end - mark.start > 1)
		.map(([at, { value, mark }]) => ({
			text: mark.value === null ? '' : inPlot(value, panel),
			x: at,
			y: value,
			colour: panel.theme.ink,
			align: 'center',
			dx: 0,
			dy: -10,
			bold: value === highest || at === last
		}));
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'solid', colour: 'two', path: heights.map((at, i) => box(1 + i * 6, 38 - at, 4.5, at * 0.36)).join('') },
	{
		paint: 'solid',
		colour: 'one',
		path: heights.map((at, i) => box(1 + i * 6, 38 - at * 0.64, 4.5, at * 0.64)).join('')
	},
	footLine
];
