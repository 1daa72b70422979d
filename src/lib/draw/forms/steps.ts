import { signOf } from '../../charts/signs';
import { isOpenEnded, type Mark } from '../../data/selection';
import { overTime, type DrawnSet } from '../axes';
import { endOf, roomFor } from '../ends';
import type { Datum, ValueLabel } from '../shapes';
import { colourOf, lastOf, marksIn, signed, wordColourOf, type Panel } from '../panel';
import { isHighlighted, labelOf, ranks } from '../values';
import { footLine, plotHeight, type FormModule, type GlyphStroke } from './form';

/** How far a step stands over another that it would hide, as a share of the highest. */
const over = 0.025;

/** Amounts in force: a level from the first to the last documented day. */
export const steps: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'line', timed: true },
	configure(panel) {
		const values: ValueLabel[] = [];
		const highest = Math.max(...panel.marks.map(({ value }) => value ?? 0));
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const own = marksIn(panel, series).sort((one, other) => one.start - other.start);
			const data = own.flatMap((mark, index): Datum[] => {
				const before = own[index - 1];
				const sign = signOf(mark);
				const radius = sign.fill === 'hollow' ? 4 : 4.5;
				const { point, ...signs } = signed(mark, colour, { shape: 'circle', radius, width: 1.5 });
				const y = mark.value === null ? null : mark.value + (isHidden(mark, panel) ? over * highest : 0);
				const step: Datum[] = [
					{ x: mark.start, y: mark.value, ...signs, ...(point?.hollow ? { point } : {}) },
					...(y === mark.value ? [] : [{ x: mark.start, y }]),
					{ x: mark.end, y, sign }
				];
				const named = isHighlighted(mark, panel.chart);
				// A proposal stands at the end of its line, in the words there; a step of few years has room for what the finding names alone.
				if (mark.flag !== 'proposal' && (named || mark.end - mark.start > (panel.narrow ? 2.5 : 1.5)))
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
			if (end.lines.length === 0) return [];
			if (value === '' || !panel.narrow) return [{ ...end, x: last.end, bold: value === '' && end.bold }];
			// Beside a short step there is more room than beside the plot.
			values.push({ ...end, bold: false, x: last.start, rank: ranks.edge, by: 'end of a step' });
			return [];
		});
		return overTime(panel, { datasets, words: { values: onceEach(values), ends }, right: roomFor(panel, ends) });
	}
};

/** Whether a step would lie on one of a series before its own. */
function isHidden({ series: own, value, start, end }: Mark, { marks, series }: Panel): boolean {
	const place = (key: string) => series.findIndex((one) => one.key === key);
	return marks.some(
		(other) => place(other.series) < place(own) && other.value === value && other.start < end && other.end > start
	);
}

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
