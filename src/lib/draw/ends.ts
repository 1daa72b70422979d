import type { Mark, Series } from '../data/selection';
import { colourOf, middleOf, textSizeOf, wordColourOf, type Panel } from './panel';
import type { Annotations, EndLabel } from './shapes';
import { pictureWidths } from './heights';
import { textWidth, wrap } from './text-width';

/**
 * Words at the end of a line: the name of the series where there are several, and the last value, in a few short lines.
 * None where a word of the name is too long for the room beside a narrow plot: it then stands at the line.
 */
export function endOf(panel: Panel, series: Series, mark: Mark, value: string): EndLabel | null {
	const text = `${panel.series.length > 1 ? `${series.short} ` : ''}${value}`;
	const widest = Math.max(...text.split(' ').map((word) => textWidth(word, fontOf(panel))));
	if (panel.narrow && widest > mostRoom(panel) * 1.25) return null;
	return {
		lines: wrap(text, fontOf(panel), Math.max(widest, mostRoom(panel))),
		x: middleOf(mark),
		y: mark.value ?? 0,
		colour: wordColourOf(panel, series)
	};
}

/** The names of the series for a free corner of the plot: of several, or where the plot has words of its own for one. */
export function namesOf(panel: Panel): Annotations['names'] {
	return panel.series
		.filter(({ short, label }) => short !== '' && (panel.series.length > 1 || short !== label))
		.map((series) => ({ text: series.short, colour: colourOf(panel, series) }));
}

/** Room at the right of the plot for words at the ends of lines, in pixels; in charts that stand in line the same in each. */
export function roomFor(panel: Panel, ends: readonly EndLabel[]): number {
	const widths = ends.flatMap(({ lines }) => lines.map((line) => textWidth(line, fontOf(panel))));
	return ends.length === 0 && !panel.chart.aligned
		? 12
		: 12 + Math.max(panel.chart.aligned ? mostRoom(panel) : 0, ...widths);
}

/** A fifth of the width, on the narrowest drawings somewhat more: a word must fit. */
function mostRoom({ narrow }: Panel): number {
	return narrow ? pictureWidths.narrow * 0.27 : pictureWidths.wide * 0.2;
}

const fontOf = (panel: Panel) => `600 ${textSizeOf(panel)}px`;
