import type { Mark } from '../../data/selection';
import { byCategory, type DrawnSet } from '../axes';
import type { Connector, Datum, Label } from '../shapes';
import { colourOf, inPlot, liftIn, marksIn, signed, withUnit, wordColourOf, type Panel, type Row } from '../panel';
import { besideOrAbove, railsOf, roomAtEnd, startOf, wordWidth } from './bars';
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
	height: rowsHeight(32, 40),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { theme, chart, marks, rows } = panel;
		const isLifted = liftIn(panel);
		const first = rows.find((row) => endsOf(panel, row).some(isLifted)) ?? rows[0];
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
		const names: Label[] = [];
		let said = first ? endsOf(panel, first) : [];
		for (const row of rows) {
			const ends = endsOf(panel, row);
			// Where the sides swap, the colours alone would say which is which.
			const isSwapped = ends.length > 1 && ends[0]?.series !== said[0]?.series;
			if (ends.length > 1) said = ends;
			const [low, high] = [ends[0]?.value ?? 0, ends.at(-1)?.value ?? 0];
			if (high > low)
				connectors.push({
					from: [low, row.at],
					to: [high, row.at],
					colour: theme.colours.comparison,
					width: ends.some(isLifted) ? 6 : 2
				});
			for (const mark of ends) {
				const bold = isLifted(mark);
				const side = mark.value === high ? 1 : -1;
				const place = { x: mark.value ?? 0, y: row.at, align: side > 0 ? 'left' : 'right', dy: 0 } as const;
				const amount = withUnit(inPlot(mark.value ?? 0, panel), mark.unit);
				labels.push({ ...place, text: amount, colour: theme.ink, dx: 11 * side, bold });
				const series = panel.series.find(({ key }) => key === mark.series);
				if (series && (row === first || (isSwapped && side > 0)))
					names.push({
						...place,
						text: series.short,
						colour: wordColourOf(panel, series),
						dx: side * (16 + wordWidth(panel, amount, bold)),
						bold: true
					});
			}
		}
		const max = chart.ceiling ?? (Math.max(0, ...marks.map(({ value }) => value ?? 0)) || 1);
		labels.push(...names);
		const right = roomAtEnd(panel, labels, [], max);
		const min = startOf(panel, labels, max, right);
		// No bar begins at zero: the scale begins where the words at its first point have room.
		return byCategory(
			panel,
			{ datasets, labels, connectors: [...railsOf(panel, labels, min), ...connectors] },
			{ min, max, right, lift: besideOrAbove }
		);
	}
};

/** The marks of a row that have values, lowest first. */
function endsOf({ marks }: Panel, { key }: Row): Mark[] {
	return marks
		.filter(({ category, value }) => category === key && value !== null)
		.sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => pairs.flatMap(([from, to], index) => [
	{ paint: 'stem', colour: 'comparison', path: `M${from} ${5 + index * 10}H${to}` },
	{ paint: 'solid', colour: 'one', path: disc(from, 5 + index * 10, 3.25) },
	{ paint: 'solid', colour: 'two', path: disc(to, 5 + index * 10, 3.25) }
]);
