import { parseCsv } from './csv';
import type { Constraints, Field, Resource } from './descriptor';
import type { TableName, TableRows } from './table-names';

/** A typed cell: text, a number, or `null` where the file leaves it empty. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A table read and found sound: rows in the order of the file, and the line each one stands on. */
export interface Table<Name extends TableName = TableName> {
	readonly name: Name;
	readonly resource: Resource;
	readonly rows: readonly TableRows[Name][];
	readonly lines: readonly number[];
}

export type Tables = { readonly [Name in TableName]: Table<Name> };

/** One fault of a data file. `line` and `column` count from 1. */
export interface Fault {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly field: string;
	readonly message: string;
}

/** A fault as one line: `datasets/arrivals.csv:17:3 value: expected a whole number, got "2,914"`. */
export function formatFault({ file, line, column, field, message }: Fault): string {
	return `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`;
}

/** Rows read by a schema, before anybody knows their table's name. */
export interface ReadRows {
	readonly rows: readonly Row[];
	readonly lines: readonly number[];
	readonly faults: readonly Fault[];
}

/**
 * Reads a CSV text by its declared schema; nothing is guessed from cells. Returns the typed rows and every fault:
 * header, type, required, enum, pattern, minimum, maximum, and the uniqueness of the primary key.
 */
export function readRows(
	text: string,
	resource: Pick<Resource, 'path' | 'schema'>,
	file = `datasets/${resource.path}`
): ReadRows {
	const csv = parseCsv(text);
	const faults: Fault[] = csv.faults.map((fault) => ({ file, field: '', ...fault }));
	const { fields, primaryKey } = resource.schema;
	const expected = fields.map((field) => field.name);
	if (csv.header.length !== expected.length || csv.header.some((name, index) => name !== expected[index])) {
		faults.push({
			file,
			line: 1,
			column: 1,
			field: '',
			message: `expected the columns ${expected.join(',')}, got ${csv.header.join(',')}`
		});
		return { rows: [], lines: [], faults };
	}
	const rows: Row[] = [];
	const lines: number[] = [];
	const seen = new Map<string, number>();
	for (const { line, cells } of csv.rows) {
		if (cells.length !== fields.length) continue;
		const row: Record<string, Cell> = {};
		fields.forEach((field, index) => {
			const cell = readCell(cells[index] ?? '', field);
			if ('problem' in cell) faults.push({ file, line, column: index + 1, field: field.name, message: cell.problem });
			else row[field.name] = cell.value;
		});
		rows.push(row);
		lines.push(line);
		// A row whose key holds a fault has been named already.
		if (primaryKey.length === 0 || primaryKey.some((name) => !(name in row))) continue;
		const parts = primaryKey.map((name) => row[name] ?? '');
		const key = JSON.stringify(parts);
		const first = seen.get(key);
		if (first !== undefined) {
			const column = fields.findIndex((field) => field.name === primaryKey[0]) + 1;
			faults.push({
				file,
				line,
				column,
				field: primaryKey.join(','),
				message: `expected a key of its own, got "${parts.join(' | ')}" as on line ${first}`
			});
		}
		seen.set(key, first ?? line);
	}
	return { rows, lines, faults };
}

/** Control characters but the line end, and what stands for bytes that are no UTF-8. */
const strayCharacter = /(?!\n)[\p{Cc}\uFFFD]/u;

function readCell(text: string, { type, constraints = {} }: Field): { value: Cell } | { problem: string } {
	if (text === '') return constraints.required ? { problem: 'expected a value, got an empty cell' } : { value: null };
	const stray = strayCharacter.exec(text)?.[0];
	if (stray !== undefined)
		return {
			problem:
				stray === '\uFFFD'
					? 'expected text in UTF-8, got a character that could not be read'
					: `expected no control characters, got U+${stray.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
		};
	if (text !== text.trim()) return { problem: `expected no blank at either end, got "${text}"` };
	if (type === 'string') {
		const problem = limitText(text, constraints);
		return problem ? { problem } : { value: text };
	}
	const whole = type === 'integer' || type === 'year';
	if (!(whole ? /^-?(0|[1-9]\d*)$/ : /^-?(0|[1-9]\d*)(\.\d+)?$/).test(text))
		return { problem: `expected a ${whole ? 'whole number' : 'number'}, got "${text}"` };
	const value = Number(text);
	if (whole && !Number.isSafeInteger(value))
		return { problem: `expected a whole number that can be held exactly, got "${text}"` };
	const problem = limitNumber(value, constraints);
	return problem ? { problem } : { value };
}

function limitText(text: string, { enum: allowed, pattern }: Constraints): string | undefined {
	if (allowed && !allowed.includes(text)) return `expected one of ${allowed.join(', ')}, got "${text}"`;
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text))
		return `expected text of the form ${pattern}, got "${text}"`;
	return undefined;
}

function limitNumber(value: number, { enum: allowed, minimum, maximum }: Constraints): string | undefined {
	if (allowed && !allowed.includes(value)) return `expected one of ${allowed.join(', ')}, got ${value}`;
	if (minimum !== undefined && value < minimum) return `expected at least ${minimum}, got ${value}`;
	if (maximum !== undefined && value > maximum) return `expected at most ${maximum}, got ${value}`;
	return undefined;
}
