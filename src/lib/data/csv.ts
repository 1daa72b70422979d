import Papa from 'papaparse';
import { byteOrderMark, quote } from './csv-writer';

/** A row as it stands in the file: the line it begins on (1 is the header's) and its cells as text. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** What is wrong at one place of a file. `column` counts from 1. */
export interface CsvFault {
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** A CSV text taken apart, nothing guessed: every cell is text. */
export interface CsvText {
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly faults: readonly CsvFault[];
}

/**
 * Takes a CSV text apart. A byte order mark is dropped, CR and CRLF are read as line ends, blank lines are passed over.
 * Faults are collected, not thrown: missing header, empty or repeated column names, ragged rows, stray or open quotes.
 */
export function parseCsv(text: string): CsvText {
	const plain = (text.startsWith(byteOrderMark) ? text.slice(1) : text).replace(/\r\n?/g, '\n');
	const records: CsvRow[] = [];
	const faults: CsvFault[] = [];
	let line = 1;
	let start = 0;
	Papa.parse<string[]>(plain, {
		delimiter: ',',
		newline: '\n',
		header: false,
		dynamicTyping: false,
		skipEmptyLines: false,
		step: ({ data, errors, meta }) => {
			const raw = plain.slice(start, meta.cursor);
			start = meta.cursor;
			if (data.length > 1 || (data[0] ?? '').trim() !== '') {
				records.push({ line, cells: data });
				const stray = data.findIndex((cell) => cell.includes('"') && !raw.includes(quote(cell)));
				if (errors.length > 0)
					faults.push({ line, column: data.length, message: 'a quote is not closed or not doubled' });
				else if (stray >= 0)
					faults.push({ line, column: stray + 1, message: 'a quote stands inside an unquoted cell' });
			}
			line += Math.max(1, raw.split('\n').length - 1);
		}
	});
	const [first, ...rows] = records;
	if (!first) return { header: [], rows: [], faults: [{ line: 1, column: 1, message: 'the file is empty' }] };
	const header = first.cells;
	header.forEach((name, index) => {
		if (name.trim() === '') faults.push({ line: first.line, column: index + 1, message: 'a column has no name' });
		else if (header.indexOf(name) < index)
			faults.push({ line: first.line, column: index + 1, message: `the column name "${name}" occurs twice` });
	});
	for (const row of rows) {
		if (row.cells.length !== header.length)
			faults.push({
				line: row.line,
				column: Math.min(row.cells.length, header.length) + 1,
				message: `expected ${header.length} cells, got ${row.cells.length}`
			});
	}
	return { header, rows, faults };
}
