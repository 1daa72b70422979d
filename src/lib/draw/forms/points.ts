import { overTime, type DrawnSet } from '../axes';
import type { Connector, Datum, Label, PointShape } from '../shapes';
import { colourOf, inPlot, marksIn, middleOf, signed, type Panel } from '../panel';
import type { ChartSettings } from '../axes';
import { disc, footLine, plotHeight, type FormModule, type GlyphStroke } from './form';

const shapes: readonly PointShape[] = ['circle', 'diamond', 'triangle'];

/** The shape of a series' points, by its place among the series drawn. */
export function shapeOf(index: number): PointShape {
	return shapes[index % shapes.length] ?? 'circle';
}

const places = [
	[6, 30],
	[15, 22],
	[24, 26],
	[33, 13],
	[42, 17],
	[51, 7]
] as const;

/** Single values over time, each series with a shape of its own. */
export const points: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'point', timed: true },
	configure: (panel) => pointsOverTime(panel)
};

/** Points over time with lines to them. */
export function pointsOverTime(panel: Panel, connectors: readonly Connector[] = []): ChartSettings {
	const few = panel.marks.length <= (panel.narrow ? 10 : 16);
	const datasets = panel.series.map((series, index): DrawnSet => {
		const colour = colourOf(panel, series);
		const own = { shape: shapeOf(index), radius: 5, width: 1.75 };
		return {
			type: 'line',
			label: series.label,
			data: marksIn(panel, series).map((mark): Datum => ({
				x: middleOf(mark),
				y: mark.value,
				...signed(mark, colour, own)
			})),
			showLine: false,
			borderColor: colour,
			pointRadius: 0
		};
	});
	const labels = panel.marks.map((mark): Label => ({
		text: [...new Set([mark.low ?? mark.value ?? 0, mark.high ?? mark.value ?? 0])]
			.map((bound) => inPlot(bound, panel))
			.join('–'),
		x: middleOf(mark),
		y: mark.high ?? mark.value ?? 0,
		colour: panel.theme.ink,
		align: 'center',
		dx: 0,
		// Words stand outside the stem: below zero they stand below.
		dy: (mark.value ?? 0) < 0 ? 14 : -14
	}));
	return overTime(panel, { datasets, connectors, labels: few ? labels : [] });
}

/** A line along the values of each mark; `ends` gives its two values, or `null` for none. */
export function stemsOf(
	panel: Panel,
	caps: boolean,
	ends: (mark: Panel['marks'][number]) => readonly [number, number] | null
): Connector[] {
	return panel.series.flatMap((series) => {
		const colour = colourOf(panel, series);
		return marksIn(panel, series).flatMap((mark): Connector[] => {
			const found = ends(mark);
			const at = middleOf(mark);
			return found ? [{ from: [at, found[0]], to: [at, found[1]], colour, caps }] : [];
		});
	});
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	...places.map(
		([x, y], index) => ({ paint: 'solid', colour: index % 2 === 0 ? 'one' : 'two', path: disc(x, y, 3) }) as const
	),
	footLine
];
