import type { Mark, Series } from '../data/selection';
import { colourOf, middleOf, textSizeOf, wordColourOf, type Panel } from './panel';
import type { Annotations, EndLabel } from './shapes';
import { pictureWidths } from './heights';
import { isStrong, labelOf } from './values';
import { textWidth, wrap } from './text-width';

/** How far the words of an end stand from it at most, in pixels: so much room there is beside their own. */
export const mostFromEnd = 12;

/** Words at the end of a line: the name of the series where there are several, and the last value, in a few short lines. */
export function endOf(panel: Panel, series: Series, mark: Mark, value: string): EndLabel {
	const name = panel.series.length > 1 ? series.short : '';
	const own = [name, ...value.split('\n')].filter((line) => line !== '');
	// Grey is there to compare with.
	const bold =
		isStrong(mark, panel) || (series.colour !== 'comparison' && !panel.marks.some((other) => isStrong(other, panel)));
	const font = fontOf(panel, bold);
	const most = Math.max(widest(own, font), mostRoom(panel));
	const isWide = (line: string) => textWidth(line, font) > most;
	const text = own.join(' ');
	return {
		// Where a line ends early there is room for its name in one line.
		lines: endsEarly(mark, panel)
			? own.flatMap((line) => wrap(line, font, 1.4 * most))
			: isWide(text) && own.length === 2 && !own.some(isWide)
				? own
				: wrap(text, font, most),
		x: middleOf(mark),
		y: mark.value ?? 0,
		colour: wordColourOf(panel, series),
		bold
	};
}

/** Whether the words of an end have room beside the plot: on narrow drawings a long word has none, and they stand at the line. */
export function fitsBeside(panel: Panel, end: EndLabel | null): boolean {
	return end !== null && !(panel.narrow && widest(end.lines, fontOf(panel, end.bold)) > mostRoom(panel));
}

/** What words at the end of a line take of a narrow plot: parts of its width and of its height. */
const taken = { width: 0.3, height: 0.14 };

/**
 * Whether words at the ends of lines stand beside the plot. On narrow drawings they would take a third of it: there they stand
 * above or below the ends where no line is in their way.
 */
export function standBeside(panel: Panel, ends: readonly Mark[]): boolean {
	const { marks, narrow, chart } = panel;
	if (!narrow || chart.aligned) return true;
	const valuesOf = (some: readonly Mark[]) => some.flatMap(({ value }) => value ?? []);
	const foot = chart.fromZero ? 0 : Math.min(...valuesOf(marks));
	const half = (taken.height / 2) * (Math.max(...valuesOf(marks)) - foot);
	const times = marks.map(middleOf);
	const last = Math.max(...times);
	const from = last - taken.width * (last - Math.min(...times));
	const near = valuesOf(marks.filter((mark) => middleOf(mark) >= from));
	return !valuesOf(ends).every((end) =>
		[end + half, end - half].some(
			(middle) => middle - half >= foot && near.every((value) => Math.abs(value - middle) > 0.9 * half)
		)
	);
}

/** Width of the longest word. */
function widest(lines: readonly string[], font: string): number {
	return Math.max(...lines.flatMap((line) => line.split(' ').map((word) => textWidth(word, font))));
}

/** Whether a line ends before the plot does: its words then stand at its end, with the year. */
export function endsEarly(last: Mark, { besides }: Panel): boolean {
	return Math.max(...besides.map(middleOf)) - middleOf(last) > 0.6;
}

/** The last value of a line in words, with what is said of it. */
export function endText(last: Mark, panel: Panel): string {
	return `${labelOf(last, panel, 0).lines.join('\n')}${endsEarly(last, panel) ? `, ${last.span.to}` : ''}`;
}

/**
 * What the plot says of series: of one alone over all of its years, of several beside points in their colours; where it is no
 * more than their names, the legend says it. It is said of all years, and of no others.
 */
export function namesOf(panel: Panel): Pick<Annotations, 'names' | 'brackets'> {
	const { series, marks, choice } = panel;
	const whole = choice.from === undefined && choice.to === undefined;
	const names = series
		.filter(({ short, label }) => whole && short !== '' && short !== label)
		.map((one) => ({ text: one.short, colour: colourOf(panel, one) }));
	if (series.length > 1) return { names: names.toReversed(), brackets: [] };
	const from = Math.min(...marks.map(({ start }) => start));
	const until = Math.max(...marks.map(({ end }) => end));
	return { names: [], brackets: names.map(({ text }) => ({ from, until, text, sum: true })) };
}

/** Room at the right of the plot for words at the ends of lines, in pixels; in charts that stand in line the same in each. */
export function roomFor(panel: Panel, ends: readonly EndLabel[]): number {
	const widths = ends.flatMap(({ lines, bold }) => lines.map((line) => textWidth(line, fontOf(panel, bold))));
	return ends.length === 0 && !panel.chart.aligned
		? mostFromEnd
		: mostFromEnd + Math.max(panel.chart.aligned ? mostRoom(panel) : 0, ...widths);
}

/** A fifth of the width, on the narrowest drawings somewhat more: a word must fit. */
function mostRoom({ narrow }: Panel): number {
	return narrow ? pictureWidths.narrow * 0.33 : pictureWidths.wide * 0.2;
}

const fontOf = (panel: Panel, bold: boolean) => `${bold ? '600 ' : ''}${textSizeOf(panel)}px`;
