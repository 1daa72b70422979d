import { signOf } from '../charts/signs';
import { spanText } from './gaps';
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

/** Stretches of time between the first and the last of some marks that none of them covers. */
export function gapsIn(marks: readonly Mark[], { form }: Panel['chart']): (readonly [from: number, until: number])[] {
	const ordered = [...marks].sort((one, other) => one.start - other.start);
	let covered = ordered[0]?.end ?? 0;
	return ordered.flatMap((mark) => {
		const { start, end } = mark;
		const from = covered;
		covered = Math.max(covered, end);
		// Between running totals at single moments nothing is missing; where a line breaks anyway its end and its beginning are seen.
		const isSeen = traitsOf(form).apart && signOf(mark).breakBefore;
		return start - from > 0.5 && end > start && !isSeen ? [[from, start] as const] : [];
	});
}

/** The words of all years that columns lack, in the longest stretch of them. */
export function gapsOf(marks: readonly Mark[], chart: Panel['chart']): Stretch[] {
	const gaps = gapsIn(marks, chart);
	const text = `${chart.missing} ${gaps.map((gap) => spanText(...gap)).join(', ')}`;
	return gaps
		.toSorted((one, other) => other[1] - other[0] - one[1] + one[0])
		.slice(0, 1)
		.map(([from, until]) => ({ from, until, text }));
}

function ascending(values: readonly number[]): number[] {
	return [...new Set(values)].sort((one, other) => one - other);
}
