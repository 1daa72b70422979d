import { signOf } from '../../charts/signs';
import { overTime, type DrawnSet } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, inPlot, marksIn, middleOf, signed, wordColourOf } from '../panel';
import { footLine, plotHeight, type FormModule, type GlyphStroke } from './form';

/** Amounts in force: a level from the first to the last documented day. */
export const steps: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'line', timed: true },
	configure(panel) {
		const labels: Label[] = [];
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const own = marksIn(panel, series).sort((one, other) => one.start - other.start);
			const data = own.flatMap((mark, index): Datum[] => {
				const before = own[index - 1];
				const sign = signOf(mark);
				const radius = sign.fill === 'hollow' ? 4 : 4.5;
				const { point, ...signs } = signed(mark, colour, { shape: 'circle', radius, width: 1.5 });
				const step: Datum[] = [
					{ x: mark.start, y: mark.value, ...signs, ...(point?.hollow ? { point } : {}) },
					{ x: mark.end, y: mark.value, sign }
				];
				labels.push({
					text: inPlot(mark.value ?? 0, panel),
					x: middleOf(mark),
					y: mark.value ?? 0,
					colour: wordColourOf(panel, series),
					align: 'center',
					dx: 0,
					dy: -10,
					bold: true
				});
				if (mark.dimensions['effective_to'] === '' && mark.flag !== 'proposal')
					labels.push({
						text: `${panel.chart.undocumented} ${mark.span.to}`,
						x: mark.end,
						y: mark.value ?? 0,
						colour: panel.theme.muted,
						align: 'right',
						dx: -2,
						dy: 13
					});
				const joined = before && mark.start - before.end < 0.01;
				return before && (!joined || sign.breakBefore) ? [{ x: mark.start, y: null }, ...step] : step;
			});
			return {
				type: 'line',
				label: series.label,
				data,
				borderColor: colour,
				borderWidth: 3,
				fill: false,
				spanGaps: false,
				pointRadius: 0,
				...(data.some(({ sign }) => sign?.dashedLine)
					? {
							segment: {
								borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
									data[p1DataIndex]?.sign?.dashedLine ? [5, 4] : undefined
							}
						}
					: {})
			};
		});
		return overTime(panel, { datasets, labels });
	}
};

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'line', colour: 'two', path: 'M1 10H13V20H31V15H55' },
	{ paint: 'line', colour: 'one', path: 'M1 32H20V27H38V22H55' },
	footLine
];
