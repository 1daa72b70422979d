import { signOf } from '../../charts/signs';
import type { Mark } from '../../data/selection';
import { overTime, type DrawnSet } from '../axes';
import type { Datum, Label, Point } from '../shapes';
import { colourOf, inPlot, marksIn, middleOf, signed, wordColourOf } from '../panel';
import { textWidth } from '../text-width';
import { faint } from '../theme';
import { footLine, formIn, plotHeight, type FormModule, type GlyphStroke } from './form';

/** Rates over time: a line a series, with gaps where years are missing and before breaks. */
export const lines: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'line', timed: true },
	configure(panel) {
		const { filled } = formIn(panel, 'lines');
		const labels: Label[] = [];
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = dataOf(marksIn(panel, series), colour);
			const last = marksIn(panel, series).reduce<Mark | null>(
				(latest, mark) => (latest && middleOf(latest) > middleOf(mark) ? latest : mark),
				null
			);
			// Long names stand in the legend only.
			const named = series.label.length <= 22 && (panel.series.length > 1 || panel.chart.panels.length > 1);
			if (last && last.value !== null && series.joined)
				labels.push({
					text: `${named ? `${series.label} ` : ''}${inPlot(last.value, panel)}`,
					x: middleOf(last),
					y: last.value,
					colour: wordColourOf(panel, series),
					align: 'left',
					dx: 8,
					dy: 0,
					bold: true,
					spread: true
				});
			return {
				type: 'line',
				label: series.label,
				data,
				showLine: series.joined,
				borderColor: colour,
				borderWidth: 2.25,
				backgroundColor: filled ? faint(colour, 15) : colour,
				fill: filled && series.joined ? 'origin' : false,
				spanGaps: false,
				pointRadius: 0,
				...dashes(data)
			};
		});
		const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, '600 12px')));
		return overTime(panel, {
			datasets,
			labels: panel.narrow ? [] : labels,
			right: panel.narrow ? 8 : 12 + widest
		});
	}
};

/** Points in order of time, with a gap where years are missing and before each break. */
function dataOf(marks: readonly Mark[], colour: string): Datum[] {
	const ordered = [...marks].sort((one, other) => middleOf(one) - middleOf(other));
	const broken = ordered.map((mark, index) => {
		const before = ordered[index - 1];
		return before !== undefined && (isApart(before, mark) || signOf(mark).breakBefore);
	});
	const dense = ordered.length + broken.filter(Boolean).length > 18;
	return ordered.flatMap((mark, index): Datum[] => {
		const first = index === 0 || broken[index] === true;
		const last = index === ordered.length - 1 || broken[index + 1] === true;
		const radius = radiusOf(mark, first && last, dense);
		const { point, ...signs } = signed(mark, colour, { shape: 'circle', radius, width: 1.5 });
		const datum: Datum = {
			x: middleOf(mark),
			y: mark.value,
			...signs,
			...(point && point.radius > 0 ? { point } : {})
		};
		return broken[index] ? [{ x: middleOf(mark), y: null }, datum] : [datum];
	});
}

function radiusOf(mark: Mark, alone: boolean, dense: boolean): Point['radius'] {
	const { fill, outline } = signOf(mark);
	if (fill === 'hatched' || outline === 'dashed') return 4;
	if (fill === 'hollow') return dense ? 2 : 3.5;
	if (alone) return 4;
	return dense ? 0 : 2.5;
}

/** Years are missing between two marks. Moments (running totals at dates) have no length: between them nothing is missing. */
function isApart(before: Mark, mark: Mark): boolean {
	const moments = before.start === before.end && mark.start === mark.end;
	return mark.start > before.end + 1e-6 && !moments;
}

/** Dashes where the marks ask for them. No line leads into the first mark of a run: the line out of it tells its doubt. */
function dashes(data: readonly Datum[]): Pick<DrawnSet & { type: 'line' }, 'segment'> {
	if (!data.some(({ sign }) => sign?.dashedLine)) return {};
	return {
		segment: {
			borderDash: ({ p0DataIndex: from, p1DataIndex: to }: { p0DataIndex: number; p1DataIndex: number }) =>
				[to, ...(data[from - 1]?.mark === undefined ? [from] : [])].some((index) => data[index]?.sign?.dashedLine)
					? [5, 4]
					: undefined
		}
	};
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'line', colour: 'two', path: 'M1 12 14 14 27 11 41 13 55 9' },
	{ paint: 'line', colour: 'one', path: 'M1 34 14 27 27 29 41 20 55 16' },
	footLine
];
