import { signOf } from '../charts/signs';
import { isLongGap, spanText } from './gaps';
import { marksIn, type Panel } from './panel';
import type { Annotations, Stretch } from './shapes';
import { traitsOf } from './forms/traits';

/** Moments before which values cannot be compared, and stretches in which none can be compared with its neighbours. */
export interface Breaks {
	readonly breaks: Annotations['breaks'];
	readonly brackets: readonly Stretch[];
}

/** The breaks of a panel in plain words: one between comparable values is a line, neighbouring ones are a bracket. */
export function breaksOf(panel: Panel): Breaks {
	const { marks, chart } = panel;
	const broken = marks.filter((mark) => signOf(mark).breakBefore);
	const series = new Set(broken.map((mark) => mark.series));
	const own = marks.filter((mark) => series.has(mark.series));
	const starts = ascending(own.map(({ start }) => start));
	const moments = ascending(broken.map(({ start }) => start));
	const runs: number[][] = [];
	for (const at of moments) {
		const run = runs.at(-1);
		const before = starts[starts.indexOf(at) - 1];
		if (run && before === run.at(-1)) run.push(at);
		else runs.push([at]);
	}
	const breaks: { at: number; text: string }[] = [];
	const brackets: Stretch[] = [];
	for (const run of runs) {
		const [from = 0] = run;
		const last = run.at(-1) ?? from;
		const text = wordAt(from, chart.breaks);
		if (last > from) {
			// What is before the second value stands as alone as what follows.
			brackets.push({ from: starts.indexOf(from) < 2 ? -Infinity : from, until: last, text });
			breaks.push({ at: last, text: '' });
		}
		// Before the first value there is nothing that it could be compared with: of a line its own, of columns any.
		else if ((traitsOf(chart.form).apart ? own : marks).some(({ start }) => start < from))
			breaks.push({ at: from, text });
	}
	return { breaks, brackets };
}

/** The words of the last break that is declared up to a moment. */
function wordAt(at: number, words: Readonly<Record<string, string>>): string {
	const year = Object.keys(words).findLast((key) => Number(key) <= at);
	return words[year ?? ''] ?? '';
}

/**
 * The years between the first and the last mark of a panel that none of its marks covers, where there is one long stretch of
 * them alone: the list of several would be louder than the story.
 */
export function gapsOf({ marks, chart }: Panel): Stretch[] {
	const ordered = [...marks].sort((one, other) => one.start - other.start);
	const gaps: Stretch[] = [];
	let covered = ordered[0]?.end ?? 0;
	for (const { start, end } of ordered) {
		// Between running totals at single moments nothing is missing.
		if (isLongGap(covered, start) && end > start)
			gaps.push({ from: covered, until: start, text: `${chart.missing} ${spanText(covered, start)}` });
		covered = Math.max(covered, end);
	}
	return gaps.length === 1 ? gaps : [];
}

/** Years within a series that have no figure, where there is one such gap alone. */
export function loneGap(panel: Panel, series: Panel['series'][number]): Stretch | undefined {
	const [gap] = gapsOf({ ...panel, marks: marksIn(panel, series) });
	return series.colour === 'comparison' ? undefined : gap;
}

function ascending(values: readonly number[]): number[] {
	return [...new Set(values)].sort((one, other) => one - other);
}
