/** One cell to be written: text, a number, or nothing. */
export type CsvCell = string | number | null;

const byteOrderMark = '\uFEFF';

/**
 * Writes rows as CSV for spreadsheets: UTF-8 with byte order mark, CRLF. Numbers stay numbers; text that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
	const lines = [header, ...rows].map((cells) => cells.map(writeCell).join(','));
	return byteOrderMark + lines.join('\r\n') + '\r\n';
}

function writeCell(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') {
		if (!Number.isFinite(cell)) throw new RangeError(`A number for CSV must be finite, got ${cell}.`);
		return String(cell);
	}
	const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]|^\s|\s$/.test(safe) ? quote(safe) : safe;
}

/** A cell in quotes, those inside it doubled. */
function quote(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}
