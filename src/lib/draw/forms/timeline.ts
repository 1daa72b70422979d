import { overTimeByCategory, type DrawnSet } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, marksIn, signed } from '../panel';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';

const moments = [4, 13, 18, 31, 36, 50];

/** Events as points in lanes, one lane a kind, with words where there is room. */
export const timeline: FormModule = {
	axis: 'x',
	byRow: true,
	height: rowsHeight(52, 56),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { chart, theme } = panel;
		const lanes = panel.rows.map(({ key }) => key);
		const labels: Label[] = [];
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = marksIn(panel, series).map((mark): Datum => {
				labels.push({
					text: chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '',
					x: mark.start,
					y: lanes.indexOf(mark.category),
					colour: theme.ink,
					align: 'left',
					dx: -5,
					dy: -15,
					tries: [
						{ align: 'left', dx: -5, dy: 15 },
						{ align: 'right', dx: 5, dy: -15 },
						{ align: 'right', dx: 5, dy: 15 },
						{ align: 'left', dx: 9, dy: 0 },
						{ align: 'right', dx: -9, dy: 0 }
					]
				});
				const own = { shape: 'circle', radius: 5, width: 1.75 } as const;
				return { x: mark.start, y: mark.category, ...signed(mark, colour, own) };
			});
			return { type: 'line', label: series.label, data, showLine: false, borderColor: colour, pointRadius: 0 };
		});
		return overTimeByCategory(panel, { datasets, labels }, { top: 8, right: 12, crowded: false, lanes: true });
	}
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'base', colour: 'base', path: 'M0 20.5H56' },
	...moments.flatMap((x, index) => [
		{ paint: 'stem', colour: 'one', path: `M${x} 20.5V${index % 2 === 0 ? 9 : 32}` } as const,
		{ paint: 'solid', colour: 'one', path: disc(x, index % 2 === 0 ? 8 : 33, 2.75) } as const
	])
];
