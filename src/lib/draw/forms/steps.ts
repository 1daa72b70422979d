import { signOf } from '../../charts/signs';
import { isOpenEnded } from '../../data/selection';
import { overTime, type DrawnSet } from '../axes';
import { endOf, roomFor } from '../ends';
import type { Datum, ValueLabel } from '../shapes';
import { colourOf, lastOf, marksIn, signed, wordColourOf } from '../panel';
import { isHighlighted, labelOf, ranks } from '../values';
import { footLine, plotHeight, type FormModule, type GlyphStroke } from './form';

/** The longest step that is too short for its value, in years. */
const short = 1.5;

/** Amounts in force: a level from the first to the last documented day. */
export const steps: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'line', timed: true },
	configure(panel) {
		const values: ValueLabel[] = [];
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
				const named = isHighlighted(mark, panel.chart);
				// A proposal stands at the end of its line, in the words there; a short step has room for what the finding names alone.
				if (mark.flag !== 'proposal' && (named || mark.end - mark.start > short))
					values.push({
						...labelOf(mark, panel, named ? ranks.named : ranks.last),
						colour: wordColourOf(panel, series),
						by: 'point'
					});
				if (isOpenEnded(panel.chart, mark) && mark.flag !== 'proposal')
					values.push({
						lines: [`${panel.chart.undocumented} ${mark.span.to}`],
						x: mark.end,
						y: mark.value ?? 0,
						colour: panel.theme.muted,
						rank: ranks.last,
						by: 'end of a step'
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
		const ends = panel.series.flatMap((series) => {
			const last = lastOf(marksIn(panel, series));
			if (!last) return [];
			const value = last.flag === 'proposal' ? labelOf(last, panel, ranks.last).lines.join(' ') : '';
			const end = endOf(panel, series, last, value);
			return end.lines.length > 0 ? [{ ...end, x: last.end, bold: value === '' && end.bold }] : [];
		});
		return overTime(panel, { datasets, words: { values: onceEach(values), ends }, right: roomFor(panel, ends) });
	}
};

/** Series that stand at one place share one value there. */
function onceEach(values: readonly ValueLabel[]): ValueLabel[] {
	return values.filter(
		({ x, y, lines }, index) =>
			values.findIndex((other) => other.x === x && other.y === y && other.lines[0] === lines[0]) === index
	);
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'line', colour: 'two', path: 'M1 10H13V20H31V15H55' },
	{ paint: 'line', colour: 'one', path: 'M1 32H20V27H38V22H55' },
	footLine
];
