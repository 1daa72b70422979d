import type { Mark, Series } from '../data/selection';
import { marksIn, middleOf, wordColourOf, wordFont, type Panel } from './panel';
import type { Annotations, EndLabel } from './shapes';
import { pictureWidths } from './heights';
import { isStrong, labelOf } from './values';
import { textWidth, wrap } from './text-width';

/** How far the words of an end stand from it at most, in pixels: so much room there is beside their own. */
export const mostFromEnd = 12;

/** Words at the end of a line, beside the plot or at its last point: the name of the series where there are several, and the last value. */
export function endOf(panel: Panel, series: Series, mark: Mark, value: string): EndLabel {
	// What is said of one of its values may name it.
	const isNamed = marksIn(panel, series).some(({ key }) =>
		panel.chart.remarks[key]?.toLowerCase().includes(series.short.toLowerCase())
	);
	const name = panel.series.length > 1 && !isNamed ? series.short : '';
	const own = [name, ...value.split('\n')].filter((line) => line !== '');
	// Grey is there to compare with.
	const bold =
		isStrong(mark, panel) || (series.colour !== 'comparison' && !panel.marks.some((other) => isStrong(other, panel)));
	const font = wordFont(panel, bold);
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

/** Whether the words of an end have room beside the plot, in so many lines: on narrow drawings few have, and others stand at the line. */
export function fitsBeside(panel: Panel, { lines, bold }: EndLabel, most = 2): boolean {
	return (
		!panel.narrow ||
		((lines.length <= most || panel.chart.aligned === true) &&
			lines.every((line) => textWidth(line, wordFont(panel, bold)) <= mostRoom(panel)))
	);
}

/** The words of an end over or under its line, where there is more room than beside the plot. */
export function atLine(panel: Panel, { lines, bold }: EndLabel): string[] {
	return wrap(lines.join(' '), wordFont(panel, bold), pictureWidths.narrow * 0.46);
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

/** The names of several series, and what the plot says of all years: of no others. */
export function namesOf(panel: Panel): Pick<Annotations, 'names' | 'brackets'> {
	const { series, marks, choice, chart } = panel;
	const names = series.flatMap((one) =>
		one.short === '' ? [] : [{ text: one.short, colour: wordColourOf(panel, one) }]
	);
	const from = Math.min(...marks.map(({ start }) => start));
	const until = Math.max(...marks.map(({ end }) => end));
	const isSaid = chart.sum !== undefined && choice.from === undefined && choice.to === undefined;
	return {
		names: series.length > 1 ? names : [],
		brackets: isSaid ? [{ from, until, text: chart.sum, sum: true }] : []
	};
}

/** Room at the right of the plot for words at the ends of lines, in pixels; in charts that stand in line the same in each. */
export function roomFor(panel: Panel, ends: readonly EndLabel[]): number {
	const widths = ends.flatMap(({ lines, bold }) => lines.map((line) => textWidth(line, wordFont(panel, bold))));
	return ends.length === 0 && !panel.chart.aligned
		? mostFromEnd
		: mostFromEnd + Math.max(panel.chart.aligned ? mostRoom(panel) : 0, ...widths);
}

/** A fifth of the width, on the narrowest drawings somewhat more: a word must fit, in plots that stand in line any. */
function mostRoom({ narrow, chart }: Panel): number {
	return narrow ? pictureWidths.narrow * (chart.aligned ? 0.33 : 0.255) : pictureWidths.wide * 0.2;
}
