import { byCategory, type DrawnSet } from '../axes';
import type { Connector, Datum, Label } from '../shapes';
import { colourOf, inPlot, liftIn, marksIn, signed, withUnit, wordColourOf } from '../panel';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';
import { shapeOf } from './points';

const pairs = [
	[12, 34],
	[22, 47],
	[9, 25],
	[30, 50]
] as const;

/** Before and after, or two groups, by category: points joined by a line. */
export const dumbbell: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(28, 46),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { theme, narrow, chart } = panel;
		const isLifted = liftIn(panel);
		const first = panel.rows.find(({ key }) => panel.marks.some((mark) => mark.category === key && isLifted(mark)));
		const datasets = panel.series.map((series, index): DrawnSet => {
			const colour = colourOf(panel, series);
			const shape = shapeOf(index);
			return {
				type: 'line',
				indexAxis: 'y',
				label: series.label,
				data: marksIn(panel, series).map((mark): Datum => ({
					x: mark.value ?? 0,
					y: mark.category,
					...signed(mark, colour, { shape, radius: isLifted(mark) ? 6 : 4, width: 2 })
				})),
				showLine: false,
				borderColor: colour,
				pointRadius: 0
			};
		});
		const connectors: Connector[] = [];
		const labels: Label[] = [];
		const max = chart.ceiling ?? (Math.max(0, ...panel.marks.map(({ value }) => value ?? 0)) || 1);
		panel.rows.forEach(({ key, at }) => {
			const ends = panel.marks.filter((mark) => mark.category === key && mark.value !== null);
			const values = ends.map(({ value }) => value ?? 0);
			const [low, high] = [Math.min(...values), Math.max(...values)];
			if (high > low)
				connectors.push({
					from: [low, at],
					to: [high, at],
					colour: theme.colours.comparison,
					width: chart.lifted.includes(key) ? 6 : 2
				});
			for (const mark of ends) {
				const { value, unit, series: own } = mark;
				const right = (value ?? 0) === high;
				const series = panel.series.find(({ key: one }) => one === own);
				// The points of the first row that the finding is about are named: on narrow drawings the row's name stands over them.
				const name = at === first?.at && series ? series.short : '';
				if (!narrow && name !== '' && series)
					labels.push({
						text: name,
						x: value ?? 0,
						y: at,
						colour: wordColourOf(panel, series),
						align: right ? 'left' : 'right',
						dx: right ? -6 : 6,
						dy: -18,
						bold: true
					});
				const amount = withUnit(inPlot(value ?? 0, panel), unit);
				labels.push({
					text: narrow ? `${amount} ${name}`.trim() : amount,
					x: value ?? 0,
					y: at,
					colour: theme.ink,
					align: right ? 'left' : 'right',
					dx: right ? 11 : -11,
					dy: 0,
					bold: chart.lifted.length > 0 ? isLifted(mark) : panel.series.at(-1)?.key === own
				});
			}
		});
		return byCategory(
			panel,
			{ datasets, labels, connectors },
			// Values near zero are written to the left of their points.
			{ min: -max * 0.3, max, right: 80, lift: { wide: null, narrow: -17 } }
		);
	}
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = pairs.flatMap(([from, to], index) => [
	{ paint: 'stem', colour: 'comparison', path: `M${from} ${5 + index * 10}H${to}` },
	{ paint: 'solid', colour: 'one', path: disc(from, 5 + index * 10, 3.25) },
	{ paint: 'solid', colour: 'two', path: disc(to, 5 + index * 10, 3.25) }
]);
