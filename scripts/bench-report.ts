/** The bounds on time, in the order of the table. Those on bytes are in budgets.ts. */
export const timeBounds = {
	'paint-story': { what: 'Largest paint, story', limit: 1200 },
	'paint-chart': { what: 'Largest paint, chart page', limit: 1200 },
	'paint-charts': { what: 'Largest paint, list of charts', limit: 1200 },
	'blocking-story': { what: 'Blocking before intent, story', limit: 100 },
	'blocking-chart': { what: 'Blocking before intent, chart page', limit: 100 },
	'read-again': { what: 'Reading a value, rows fetched', limit: 50 },
	'read-cache': { what: 'Reading a value, rows from the HTTP cache', limit: 150 },
	'read-cold': { what: 'Reading a value, cold', limit: 500 },
	'view-again': { what: 'Intent to changed view, library run', limit: 150 },
	'view-cache': { what: 'Intent to changed view, library from the HTTP cache', limit: 500 },
	'view-cold': { what: 'Intent to changed view, cold', limit: 900 },
	'step-1': { what: 'One year-filter step on the story, CPU 1x', limit: 18, limit95: 33 },
	'step-4': { what: 'One year-filter step on the story, CPU 4x slower', limit: 60, limit95: 100 }
} as const satisfies Record<string, { what: string; limit: number; limit95?: number }>;

export type TimeId = keyof typeof timeBounds;

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
	return percentile(values, 50);
}

/** A percentile of some numbers, the nearest value from above; of none, NaN. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

/** One line of the table of times: the bound, what was found, and whether it was kept. */
export function timeRow(id: TimeId, values: readonly number[], note = ''): string[] {
	const bound: { what: string; limit: number; limit95?: number } = timeBounds[id];
	const middle = median(values);
	const high = percentile(values, 95);
	const kept = middle <= bound.limit && (bound.limit95 === undefined || high <= bound.limit95);
	return [
		bound.what,
		bound.limit95 === undefined ? `${bound.limit} ms` : `${bound.limit} / ${bound.limit95} ms`,
		milliseconds(middle),
		milliseconds(high),
		String(values.length),
		kept ? 'kept' : 'MISSED',
		note
	];
}

/** A whole number of milliseconds. */
export function milliseconds(value: number): string {
	return Number.isNaN(value) ? '–' : `${Math.round(value).toLocaleString('en')} ms`;
}

/** A table in Markdown, its columns as wide as their widest cell. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Puts a text between the marks `<!-- name -->` and `<!-- /name -->` of a document. Throws when it has no such marks. */
export function fillBlock(document: string, name: string, text: string): string {
	const open = `<!-- ${name} -->`;
	const close = `<!-- /${name} -->`;
	const start = document.indexOf(open);
	const end = document.indexOf(close);
	if (start < 0 || end < start) throw new Error(`The document has no marks "${open}" and "${close}".`);
	return `${document.slice(0, start + open.length)}\n\n${text.trim()}\n\n${document.slice(end)}`;
}
