/** How many years must be missing before a reader would wonder, in years. */
const long = 2;

/** Whether years are missing between a mark and the next that a reader would wonder at. */
export function isLongGap(end: number, start: number): boolean {
	return start - end >= long - 1e-6;
}

/** Years from one moment to another in words: "2014–21", "2013". */
export function spanText(from: number, until: number): string {
	const first = String(Math.round(from));
	const last = String(Math.round(until) - 1);
	if (first === last) return first;
	return `${first}–${last.startsWith(first.slice(0, 2)) ? last.slice(2) : last}`;
}
