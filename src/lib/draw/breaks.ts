import { signOf } from '../charts/signs';
import { isLongGap, spanText } from './gaps';
import type { Mark } from '../data/selection';
import type { Panel } from './panel';
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
	/** What a value could be compared with: of a line its own, of columns any. */
	const compared = traitsOf(chart.form).apart ? own : marks;
	const runs: number[][] = [];
	for (const at of moments) {
		const run = runs.at(-1);
		const before = starts[starts.indexOf(at) - 1];
		if (run && before === run.at(-1)) run.push(at);
		else runs.push([at]);
	}
	/** In the middle of what is missing before a break: it is not known where in it the break lies. */
	const between = (at: number) => {
		const before = Math.max(...compared.map(({ end }) => (end > at + 0.01 ? 0 : end)));
		return before > 0 ? (at + before) / 2 : at;
	};
	const breaks: { at: number; text: string }[] = [];
	const brackets: Stretch[] = [];
	for (const run of runs) {
		const [from = 0] = run;
		const last = run.at(-1) ?? from;
		const text = wordAt(from, chart.breaks);
		if (last > from) {
			// What is before the second value stands as alone as what follows.
			brackets.push({ from: starts.indexOf(from) < 2 ? -Infinity : from, until: last, text });
			breaks.push({ at: between(last), text: '' });
		}
		// Before the first value there is nothing that it could be compared with.
		else if (compared.some(({ start }) => start < from)) breaks.push({ at: between(from), text });
	}
	return { breaks, brackets };
}

/** The words of the last break that is declared up to a moment. */
function wordAt(at: number, words: Readonly<Record<string, string>>): string {
	const year = Object.keys(words).findLast((key) => Number(key) <= at);
	return words[year ?? ''] ?? '';
}

/**
 * The years between the first and the last of some marks that none of them covers, in the words of the longest stretch: of
 * columns all, of a line that stretch alone if a reader would wonder at it. Others are seen by their dots.
 */
export function gapsOf(marks: readonly Mark[], { missing, form }: Panel['chart']): Stretch[] {
	const isLine = traitsOf(form).apart;
	const ordered = [...marks].sort((one, other) => one.start - other.start);
	const gaps: (readonly [from: number, until: number])[] = [];
	let covered = ordered[0]?.end ?? 0;
	for (const mark of ordered) {
		const { start, end } = mark;
		// Between running totals at single moments nothing is missing; where a line breaks anyway its end and its beginning are seen.
		const isSeen = isLine && (signOf(mark).breakBefore || !isLongGap(covered, start));
		if (start - covered > 0.5 && end > start && !isSeen) gaps.push([covered, start]);
		covered = Math.max(covered, end);
	}
	const [longest] = gaps.toSorted((one, other) => other[1] - other[0] - one[1] + one[0]);
	if (!longest) return [];
	const [from, until] = longest;
	const named = isLine ? [longest] : gaps;
	return [{ from, until, text: `${missing} ${named.map((gap) => spanText(...gap)).join(', ')}` }];
}

function ascending(values: readonly number[]): number[] {
	return [...new Set(values)].sort((one, other) => one - other);
}
