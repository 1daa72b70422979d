import type { Mark } from '../../data/selection';
import { byCategory, columnWidth, isBeside, type DrawnSet } from '../axes';
import { pictureWidths } from '../heights';
import type { Connector, Datum, Label } from '../shapes';
import {
	colourOf,
	inPlot,
	liftIn,
	marksIn,
	signed,
	textSizeOf,
	withUnit,
	wordColourOf,
	type Panel,
	type Row
} from '../panel';
import { railsOf, roomAtEnd, startOf, wordWidth } from './bars';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';
import { shapeOf } from './points';

const pairs = [
	[12, 34],
	[22, 47],
	[9, 25],
	[30, 50]
] as const;

/** Room over the first row for the ends of the scale, in pixels. */
const above = 16;

/** Before and after, or two groups, by category: points joined by a line. */
export const dumbbell: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(32, 40, above),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { theme, marks, rows } = panel;
		const isLifted = liftIn(panel);
		// Above the points of other rows names would hang below those of the row before.
		const isHeaded = (row?: Row) => panel.headings.some(({ at }) => at + 1 === row?.at);
		const first = rows.find((row) => isHeaded(row) && endsOf(panel, row).some(isLifted)) ?? rows[0];
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
				if (series && (row === first || isSwapped))
					names.push({
						...place,
						text: series.short,
						colour: wordColourOf(panel, series),
						dx: side * (16 + wordWidth(panel, amount, bold)),
						bold: true
					});
			}
		}
		const max = scaleEnd(panel);
		const right = roomAtEnd(panel, isHeaded(first) ? labels : [...labels, ...names], [], max);
		// Names of rows that stand above them leave names of points no place but beside these.
		const fixed = isBeside(panel) ? [] : names.filter(({ align }) => align === 'right');
		// The scale begins where the words at its first point have room, its lines at zero.
		const min = Math.min(0, startOf(panel, [...labels, ...fixed], max, right));
		const plot = pictureWidths[panel.narrow ? 'narrow' : 'wide'] - right - columnWidth(panel);
		const nameIn = (name: Label): Label => {
			const { text, x, dx, align } = name;
			const part = (x - min) / (max - min);
			const room = align === 'left' ? (1 - part) * plot + right : part * plot;
			return Math.abs(dx) + wordWidth(panel, text, true) < room ? name : { ...name, dx: 0, dy: -2 - textSizeOf(panel) };
		};
		const end = (x: number, text: string, align: Label['align']): Label => ({
			text,
			x,
			y: 0,
			colour: theme.muted,
			align,
			dx: 0,
			dy: panel.narrow && !isBeside(panel) ? -24 : -20
		});
		const ends = [end(0, '0', 'left'), end(max, withUnit(inPlot(max, panel), marks[0]?.unit ?? ''), 'center')];
		return byCategory(
			panel,
			{
				datasets,
				labels: [...labels, ...names.map(nameIn), ...ends],
				connectors: [...railsOf(panel, labels, 0), ...connectors]
			},
			{ min, max, right, top: above }
		);
	}
};

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
