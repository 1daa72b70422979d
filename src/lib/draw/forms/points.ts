import { overTime, type ChartSettings, type DrawnSet } from '../axes';
import { gapsOf } from '../breaks';
import { endOf, endsEarly, endText, namesOf, roomFor } from '../ends';
import { colourOf, lastOf, marksIn, middleOf, signed, wordColourOf, type Panel } from '../panel';
import type { Connector, Datum, PointShape, ValueLabel } from '../shapes';
import { labelled, labelOf, ranks } from '../values';
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
	const all = panel.marks.length <= (panel.narrow ? 14 : 20);
	/** Several are named where they end. */
	const several = panel.series.length > 1;
	const last = panel.series.map((series) => lastOf(marksIn(panel, series)));
	const datasets = panel.series.map((series, index): DrawnSet => {
		const colour = colourOf(panel, series);
		const own = { shape: shapeOf(index), radius: panel.narrow ? 4 : 5, width: 1.75 };
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
	const names = several
		? panel.series.flatMap((series, index) => {
				const mark = last[index];
				// On narrow drawings all names stand at their points.
				return mark
					? [
							{
								early: panel.narrow || endsEarly(mark, panel),
								end: endOf(panel, series, mark, endText(mark, panel))
							}
						]
					: [];
			})
		: [];
	const ends = names.filter(({ early }) => !early).map(({ end }) => end);
	const early = names
		.filter((name) => name.early)
		.map(({ end }): ValueLabel => ({ ...end, rank: ranks.named, by: 'end' }));
	const values = panel.series.flatMap((series) =>
		labelled(marksIn(panel, series), panel, all)
			.filter(({ mark }) => !several || !last.includes(mark))
			.map(({ mark, rank }): ValueLabel => ({
				...labelOf(mark, panel, rank),
				y: mark.high ?? mark.value ?? 0,
				colour: several ? wordColourOf(panel, series) : panel.theme.ink,
				// Words stand outside the stem: below zero they stand below.
				by: (mark.value ?? 0) < 0 ? 'below' : 'point'
			}))
	);
	return overTime(panel, {
		datasets,
		connectors,
		words: {
			values: [...early, ...values],
			ends,
			...(several ? {} : { ...namesOf(panel), gaps: gapsOf(panel.marks, panel.chart) })
		},
		...(several ? { right: roomFor(panel, ends) } : {})
	});
}

/** A line along the values of each mark; `ends` gives its two values, or `null` for none. */
export function stemsOf(
	panel: Panel,
	ends: (mark: Panel['marks'][number]) => readonly [number, number] | null
): Connector[] {
	return panel.series.flatMap((series) => {
		const colour = colourOf(panel, series);
		return marksIn(panel, series).flatMap((mark): Connector[] => {
			const found = ends(mark);
			const at = middleOf(mark);
			return found ? [{ from: [at, found[0]], to: [at, found[1]], colour }] : [];
		});
	});
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	...places.map(
		([x, y], index) => ({ paint: 'solid', colour: index % 2 === 0 ? 'one' : 'two', path: disc(x, y, 3) }) as const
	),
	footLine
];
