import Papa from 'papaparse';

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
 * The text of a CSV file, which must be UTF-8; or the fault where it is not, with the line of the first byte that cannot be
 * read and what the file seems to be.
 */
export function decodeCsv(bytes: Uint8Array): { readonly text: string } | { readonly fault: CsvFault } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const [first, second] = bytes;
	const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || text.includes('\0');
	if (wide) return { fault: { line: 1, column: 1, message: 'expected UTF-8, got what looks like UTF-16' } };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		const before = text.slice(0, text.indexOf('\uFFFD'));
		const line = before.split(/\r\n?|\n/).length;
		const message = 'expected UTF-8, got bytes that are none, as in a file saved as CP949 (EUC-KR)';
		return { fault: { line, column: 1, message } };
	}
}

/** Byte order marks: Papa Parse would drop one more by itself and count its places from there. */
const leadingMarks = /^\uFEFF+/;

/**
 * Takes a CSV text apart. A byte order mark is dropped, CR and CRLF are read as line ends, blank lines are passed over.
 * Faults are collected, not thrown: missing header, empty or repeated column names, ragged rows, stray or open quotes.
 */
export function parseCsv(text: string): CsvText {
	const plain = text.replace(leadingMarks, '').replace(/\r\n?/g, '\n');
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
		step: ({ data, meta }) => {
			const raw = plain.slice(start, meta.cursor);
			start = meta.cursor;
			if (data.length > 1 || (data[0] ?? '').trim() !== '') {
				records.push({ line, cells: data });
				const stray = strayQuote(raw);
				if (stray) faults.push({ line, ...stray });
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

/**
 * The first cell of a record whose quotes do not hold: a cell is either in quotes with those inside it doubled, or has
 * none. `null` where all do.
 */
function strayQuote(record: string): Pick<CsvFault, 'column' | 'message'> | null {
	const cell = /"(?:[^"]|"")*"|[^",\n]*/y;
	for (let column = 1; ; column++) {
		const quoted = record[cell.lastIndex] === '"';
		cell.exec(record);
		const next = record[cell.lastIndex];
		if (next === undefined || next === '\n') return null;
		if (next !== ',')
			return {
				column,
				message: quoted ? 'a quote is not closed or not doubled' : 'a quote stands inside an unquoted cell'
			};
		cell.lastIndex++;
	}
}
