import { parseCsv } from './csv';
import type { DataPackage, Resource } from './descriptor';
import type { Fault, Table } from './table';
import type { TableName } from './table-names';

/** Stands in the log for every table, every row or every column. */
export const everything = '*';

/** What the log says of one cell, or with the column `*` of a whole row: it was `old` and is `new`. */
export interface Change {
	readonly table: string;
	/** The cells of the row's key as one line of CSV: `2009,male`. */
	readonly key: string;
	readonly field: string;
	/** A cell as it stands in the file; of a whole row its other cells as JSON; empty where there was none. */
	readonly old: string;
	readonly new: string;
}

/** A difference between the tables of today and what the log makes of the first release. */
export interface Difference extends Change {
	readonly table: TableName;
	/** What the row of today names as its source. */
	readonly source: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What the log is compared with: the files of the first release and those of today, by name of their table. */
export interface History {
	readonly descriptor: Pick<DataPackage, 'version' | 'resources'>;
	readonly first: Readonly<Partial<Record<string, string>>>;
	readonly today: Readonly<Record<string, string>>;
	readonly log: Pick<Table<'changes'>, 'rows' | 'lines'>;
}

type Cells = Readonly<Record<string, string>>;

interface KeptRow {
	readonly cells: Cells;
	readonly line: number;
}

/** Cells as one line of CSV. */
export function csvLine(cells: readonly string[]): string {
	return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** The rows of a file by their key; an empty cell and a column that a file lacks are the same. */
function rowsByKey(text: string, { schema }: Resource): Map<string, KeptRow> {
	const { header, rows } = parseCsv(text);
	return new Map(
		rows.map(({ cells, line }) => {
			const named = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
			return [csvLine(schema.primaryKey.map((name) => named[name] ?? '')), { cells: named, line }];
		})
	);
}

/** The cells of a row beside its key, the empty ones left out, as JSON. */
function rowText(cells: Cells, { schema }: Resource): string {
	const names = Object.keys(cells).filter((name) => cells[name] !== '' && !schema.primaryKey.includes(name));
	return JSON.stringify(
		Object.fromEntries(names.toSorted(inOrderOf(schema.fields)).map((name) => [name, cells[name]]))
	);
}

function inOrderOf(fields: Resource['schema']['fields']): (one: string, other: string) => number {
	const place = (name: string) => fields.findIndex((field) => field.name === name);
	return (one, other) => place(one) - place(other);
}

/** The cells that a log entry gives for a whole row; `null` where they cannot be read. */
export function readRowText(text: string): Cells | null {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
	const cells = Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return cells.length === Object.keys(read).length ? Object.fromEntries(cells) : null;
}

/** The version that a day of the log stands for: 2026-11-22 is 2026.11.22. */
export function versionOf(date: string): string {
	return date.replaceAll('-', '.');
}

/** The day of a version: 2026.11.22 is 2026-11-22. */
export function dayOf(version: string): string {
	return version.replaceAll('.', '-');
}

/**
 * Replays the log from the first release and compares with the tables of today. Returns a fault for each entry that does
 * not fit what was there before it, and every difference that no entry explains.
 */
export function replayLog({ descriptor, first, today, log }: History): {
	readonly faults: readonly Fault[];
	readonly differences: readonly Difference[];
} {
	const faults: Fault[] = [];
	const resources = new Map(
		descriptor.resources.filter(({ name }) => name !== 'changes').map((resource) => [resource.name, resource])
	);
	const states = new Map(
		[...resources].map(([name, resource]) => [name, rowsByKey(first[name] ?? header(resource), resource)])
	);

	const columns = ['date', 'table', 'key', 'field', 'old', 'new'] as const;
	log.rows.forEach((entry, index) => {
		const fault = (field: (typeof columns)[number], message: string) =>
			faults.push({
				file: 'datasets/changes.csv',
				line: log.lines[index] ?? 0,
				column: columns.indexOf(field) + 1,
				field,
				message
			});
		const previous = log.rows[index - 1];
		if (previous && entry.date < previous.date)
			fault('date', `expected a date not before that of the entry above, ${previous.date}, got ${entry.date}`);
		if (entry.table === everything) {
			if (index > 0) fault('table', 'only the first entry, of the first release, is about all tables');
			return;
		}
		if (index === 0) fault('table', `expected "${everything}": the first entry is that of the first release`);
		const resource = resources.get(entry.table);
		const rows = states.get(entry.table);
		if (!resource || !rows) {
			fault('table', `there is no table "${entry.table}"`);
			return;
		}
		const found = rows.get(entry.key);
		const old = entry.old ?? '';
		const now = entry.new ?? '';
		if (entry.field === everything) {
			const before = found ? rowText(found.cells, resource) : '';
			if (old === now) fault('new', 'expected another value than before');
			else if (old !== before) fault('old', expectedBefore(before, old));
			else if (now === '') rows.delete(entry.key);
			else {
				const cells = readRowText(now);
				if (cells) rows.set(entry.key, { cells, line: 0 });
				else fault('new', 'expected the cells of the row as JSON, such as {"value":"2914"}');
			}
			return;
		}
		if (
			!resource.schema.fields.some(({ name }) => name === entry.field) ||
			resource.schema.primaryKey.includes(entry.field)
		)
			fault(
				'field',
				`expected a column of ${entry.table} that is not part of its key, or "${everything}", got "${entry.field}"`
			);
		else if (!found) fault('key', `there was no row "${entry.key}" in ${entry.table}`);
		else if (old === now) fault('new', 'expected another value than before');
		else if ((found.cells[entry.field] ?? '') !== old)
			fault('old', expectedBefore(found.cells[entry.field] ?? '', old));
		else rows.set(entry.key, { ...found, cells: { ...found.cells, [entry.field]: now } });
	});

	const last = log.rows.at(-1);
	if (last && versionOf(last.date) !== descriptor.version)
		faults.push({
			file: 'datasets/datapackage.json',
			line: 1,
			column: 1,
			field: 'version',
			message: `expected ${versionOf(last.date)}, the day of the last entry of datasets/changes.csv, got ${descriptor.version}`
		});
	if (!last)
		faults.push({
			file: 'datasets/changes.csv',
			line: 1,
			column: 1,
			field: '',
			message: 'expected an entry for the first release, got none'
		});

	const differences = [...resources.values()].flatMap((resource) =>
		compare(resource, states.get(resource.name) ?? new Map<string, KeptRow>(), today[resource.name] ?? '')
	);
	return { faults, differences };
}

function expectedBefore(before: string, old: string): string {
	return `expected what stood there before, "${before}", got "${old}"`;
}

function header({ schema }: Resource): string {
	return csvLine(schema.fields.map(({ name }) => name));
}

function compare(resource: Resource, before: ReadonlyMap<string, KeptRow>, text: string): Difference[] {
	const rows = rowsByKey(text, resource);
	const names = resource.schema.fields.map(({ name }) => name);
	const differences: Difference[] = [];
	const add = (key: string, field: string, old: string, now: string, row?: KeptRow) =>
		differences.push({
			// The tables of the descriptor are those of the generated list: a test holds it.
			table: resource.name as TableName,
			key,
			field,
			old,
			new: now,
			source: row?.cells['source'] ?? '',
			file: `datasets/${resource.path}`,
			line: row?.line ?? 1,
			column: Math.max(0, names.indexOf(field)) + 1
		});
	for (const [key, row] of rows) {
		const old = before.get(key);
		if (!old) {
			add(key, everything, '', rowText(row.cells, resource), row);
			continue;
		}
		for (const name of new Set([...names, ...Object.keys(old.cells)])) {
			if (resource.schema.primaryKey.includes(name)) continue;
			const was = old.cells[name] ?? '';
			const is = row.cells[name] ?? '';
			if (was !== is) add(key, name, was, is, row);
		}
	}
	for (const [key, { cells }] of before) if (!rows.has(key)) add(key, everything, rowText(cells, resource), '');
	return differences;
}

/** Faults of the log, one for each entry that does not fit and each difference without an entry. */
export function checkLog(history: History): Fault[] {
	const { faults, differences } = replayLog(history);
	return [...faults, ...differences.map(faultOf)];
}

function faultOf({ file, line, column, key, field, old, new: now }: Difference): Fault {
	const what =
		field !== everything
			? `"${old}" has become "${now}" in the row "${key}"`
			: old === ''
				? `the row "${key}" is new`
				: `the row "${key}" is gone`;
	return {
		file,
		line,
		column,
		field: field === everything ? '' : field,
		message: `${what}: add an entry to datasets/changes.csv (npm run datasets -- --log "why" writes it)`
	};
}

/** Differences as lines of the log, with the day they are logged and the reason. */
export function logLines(differences: readonly Difference[], date: string, why: string): string {
	return differences
		.map(
			({ table, key, field, old, new: now, source }) => `${csvLine([date, table, key, field, old, now, why, source])}\n`
		)
		.join('');
}
