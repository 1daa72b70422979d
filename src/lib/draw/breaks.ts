import { signOf } from '../charts/signs';
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
			brackets.push({ from, until: last, text });
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

/** The years between the first and the last mark of a panel that none of its marks covers, where they are `least` or more. */
export function gapsOf(panel: Panel, least: number): Stretch[] {
	const ordered = [...panel.marks].sort((one, other) => one.start - other.start);
	const gaps: Stretch[] = [];
	let covered = ordered[0]?.end ?? 0;
	for (const { start, end } of ordered) {
		if (start - covered >= least - 1e-6)
			gaps.push({ from: covered, until: start, text: spanText(panel, covered, start) });
		covered = Math.max(covered, end);
	}
	return gaps;
}

/** Years within a series that have no figure, where there is one such gap alone: a reader would wonder at it. */
export function loneGap(panel: Panel, series: Panel['series'][number]): Stretch | undefined {
	const marks = marksIn(panel, series);
	const gaps = gapsOf({ ...panel, marks }, 1);
	return gaps.length === 1 && series.colour !== 'comparison' ? gaps[0] : undefined;
}

function spanText({ chart }: Panel, from: number, until: number): string {
	const first = Math.round(from);
	const last = Math.round(until) - 1;
	return `${chart.missing} ${first === last ? first : `${first}–${last}`}`;
}

function ascending(values: readonly number[]): number[] {
	return [...new Set(values)].sort((one, other) => one - other);
}
