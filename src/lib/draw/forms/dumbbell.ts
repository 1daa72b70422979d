import type { Mark } from '../../data/selection';
import { byCategory, isBeside, type DrawnSet } from '../axes';
import type { Connector, Datum, Label } from '../shapes';
import { colourOf, inPlot, liftIn, marksIn, signed, withUnit, wordColourOf, type Panel, type Row } from '../panel';
import { roomAtEnd, startOf, wordWidth } from './bars';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';
import { shapeOf } from './points';

const pairs = [
	[12, 34],
	[22, 47],
	[9, 25],
	[30, 50]
] as const;

/** Room over the first row for the ends of the scale, and over a row for the names of its points, in pixels. */
const above = 16;
const over = 15;

/** Before and after, or two groups, by category: points joined by a line. */
export const dumbbell: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(32, 40, above + over),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { theme, marks, rows } = panel;
		const isLifted = liftIn(panel);
		const beside = isBeside(panel);
		const found = rows.filter((row) => isHeaded(panel, row) && endsOf(panel, row).some(isLifted));
		const saying = found.length > 0 ? found : rows.slice(0, 1);
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
		const raised: number[] = [];
		let said = saying[0] ? endsOf(panel, saying[0]) : [];
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
			const isNamed = saying.includes(row) || isSwapped;
			// Where no row stands close above, names need no room beside values.
			const isOver = row === rows[0] || isHeaded(panel, row);
			if (isNamed && isOver) raised.push(row.at);
			for (const mark of ends) {
				const bold = isLifted(mark);
				const side = mark.value === high ? 1 : -1;
				const place = { x: mark.value ?? 0, y: row.at, align: side > 0 ? 'left' : 'right', dy: 0 } as const;
				const amount = withUnit(inPlot(mark.value ?? 0, panel), mark.unit);
				labels.push({ ...place, text: amount, colour: theme.ink, dx: 11 * side, bold });
				const series = panel.series.find(({ key }) => key === mark.series);
				if (series && isNamed)
					names.push({
						...place,
						text: series.short,
						colour: wordColourOf(panel, series),
						...(isOver ? { dx: 2 * side, dy: -over } : { dx: side * (16 + wordWidth(panel, amount, bold)) }),
						bold: true
					});
			}
		}
		const max = scaleEnd(panel);
		const words = [...labels, ...names];
		const right = roomAtEnd(panel, words, [], max);
		// The scale begins where the words at its first point have room.
		const min = Math.min(0, startOf(panel, words, max, right));
		// Names above rows would lie on a line down the whole plot.
		const [up, down] = beside ? [0.5, 0.5] : [0.2, 0.35];
		const zero = rows.map(({ at }): Connector => ({
			from: [0, at - up],
			to: [0, at + down],
			colour: theme.grid,
			width: 1
		}));
		const top = rows[0]?.at === 0 || !beside ? over : 0;
		const end = (x: number, text: string, align: Label['align'], dx = 0): Label => ({
			text,
			x,
			y: 0,
			colour: theme.muted,
			align,
			dx,
			dy: (beside ? -20 : -24) - top
		});
		const { sum } = panel.chart;
		const most = withUnit(inPlot(max, panel), marks[0]?.unit ?? '');
		const scale = [
			end(0, '0', 'left'),
			sum === undefined ? end(max, most, 'center') : end(max, `${sum} ${most}`, 'right', 14)
		];
		return byCategory(
			panel,
			{
				datasets,
				labels: [...words, ...scale],
				connectors: [...zero, ...connectors]
			},
			{ min, max, right, top: above + top, raise: (at) => (!beside && raised.includes(at) ? over : 0) }
		);
	}
};

/** Whether a row is the first below a heading. */
function isHeaded({ headings }: Panel, row: Row): boolean {
	return headings.some(({ at }) => at + 1 === row.at);
}

/** The end of the scale of a panel in all its views: the next number of one digit, and noughts, from its highest value on. */
function scaleEnd({ chart, marks }: Panel): number {
	const all = chart.marks.filter(({ panel }) => panel === marks[0]?.panel);
	const most = Math.max(...all.map(({ value }) => value ?? 0)) || 1;
	const step = 10 ** Math.floor(Math.log10(most));
	return step * Math.ceil(most / step);
}

/** The marks of a row that have values, lowest first. */
function endsOf({ marks }: Panel, { key }: Row): Mark[] {
	return marks
		.filter(({ category, value }) => category === key && value !== null)
		.sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] =>
	pairs.flatMap(([from, to], index) => [
		{ paint: 'stem', colour: 'comparison', path: `M${from} ${5 + index * 10}H${to}` },
		{ paint: 'solid', colour: 'one', path: disc(from, 5 + index * 10, 3.25) },
		{ paint: 'solid', colour: 'two', path: disc(to, 5 + index * 10, 3.25) }
	]);
