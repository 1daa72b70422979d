import { signOf } from '../charts/signs';
import type { Mark } from '../data/selection';
import { inPlot, middleOf, type Panel } from './panel';
import type { ValueLabel } from './shapes';

/** How important the label of a value is: the lower, the sooner it takes its place. */
export const ranks = { edge: -1, named: 0, highest: 1, last: 2, first: 3, other: 4 } as const;

/** A mark whose value is written, and how important that is. */
export interface Labelled {
	readonly mark: Mark;
	readonly rank: number;
}

/**
 * The marks of a series whose values are written: first, last, those after breaks and those that the finding names, the
 * highest where it is not right beside one of these, or `all`.
 */
export function labelled(marks: readonly Mark[], { chart }: Panel, all: boolean): Labelled[] {
	const ordered = [...marks].sort((one, other) => middleOf(one) - middleOf(other));
	const top = Math.max(...ordered.map(({ value }) => value ?? -Infinity));
	const highest = ordered.find(({ value }) => value === top);
	return ordered.flatMap((mark, index) => {
		const rank = isHighlighted(mark, chart)
			? ranks.named
			: mark === highest && !ordered.some((other, at) => Math.abs(at - index) === 1 && isHighlighted(other, chart))
				? ranks.highest
				: index === ordered.length - 1
					? ranks.last
					: index === 0 || signOf(mark).breakBefore
						? ranks.first
						: ranks.other;
		return mark.value !== null && (all || rank < ranks.other) ? [{ mark, rank }] : [];
	});
}

/** Whether the finding names a mark, or the plot says more of it than its value. */
export function isHighlighted({ key }: Mark, { named, remarks }: Panel['chart']): boolean {
	return named.includes(key) || remarks[key] !== undefined;
}

/** Whether the value of a mark is written strong: where the finding names it. */
export function isStrong({ key }: Mark, { chart: { named } }: Panel): boolean {
	return named.includes(key);
}

/** A mark's value, or its bounds. */
function valueText({ value, low, high, below }: Mark, panel: Panel): string {
	const bounds = low !== null && high !== null && low !== high ? [low, high] : [value ?? 0];
	return `${below ? '<' : ''}${bounds.map((bound) => inPlot(bound, panel)).join('–')}`;
}

/** The value of a mark as a label of the plot, with what is said of it; several lines say the value themselves. */
export function labelOf(
	mark: Mark,
	panel: Panel,
	rank: number
): Pick<ValueLabel, 'lines' | 'x' | 'y' | 'rank' | 'bold' | 'year' | 'extent'> {
	const extent = extentOf(mark, panel.chart);
	const said = (extent === undefined && panel.chart.remarks[mark.key]?.split('\n')) || [];
	return {
		lines: said.length > 1 ? said : [valueText(mark, panel), ...said],
		x: middleOf(mark),
		y: mark.value ?? 0,
		rank,
		bold: isStrong(mark, panel),
		...(mark.span.from === mark.span.to && isOfYear(mark) ? { year: mark.span.to } : {}),
		...(extent === undefined ? {} : { extent })
	};
}

/** What the plot says of the part of its year that a mark covers: what is provisional and said of a year is no more than that. */
export function extentOf(mark: Mark, { remarks }: Panel['chart']): string | undefined {
	return mark.flag === 'provisional' && isOfYear(mark) ? remarks[mark.key] : undefined;
}

/** Whether a mark is of a whole year, or of its end. */
function isOfYear({ start, end }: Mark): boolean {
	return end - start > 0.9 || (start === end && Number.isInteger(start));
}
