import { describe, expect, it } from 'vitest';
import { writeCsv, type CsvCell } from './csv-writer';

/** The one row of a written file, without mark, header and line ends. */
function write(...cells: CsvCell[]): string {
	const text = writeCsv(['x'], [cells]);
	return text.slice('\uFEFFx\r\n'.length, -'\r\n'.length);
}

describe('writeCsv', () => {
	it('begins with one byte order mark and ends every line with CRLF', () => {
		expect(writeCsv(['연도', 'value'], [['2009', 2914]])).toBe('\uFEFF연도,value\r\n2009,2914\r\n');
		expect(writeCsv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n');
	});

	it.each<[description: string, cell: CsvCell, written: string]>([
		['nothing', null, ''],
		['an empty text', '', ''],
		['a whole number', 2914, '2914'],
		['zero', 0, '0'],
		['a negative number stays a number', -5, '-5'],
		['a decimal', 83.3, '83.3'],
		['a negative decimal', -0.25, '-0.25'],
		['a large amount has no exponent', 134_100_000_000, '134100000000'],
		['plain text', 'women', 'women'],
		['a comma', '1,138', '"1,138"'],
		['a quote', 'say "no"', '"say ""no"""'],
		['a line feed', 'one\ntwo', '"one\ntwo"'],
		['a carriage return', 'one\rtwo', '"one\rtwo"'],
		['a blank at the start', ' one', '" one"'],
		['a blank at the end', 'one ', '"one "'],
		['a semicolon', 'a;b', 'a;b'],
		['an apostrophe at the start is left alone', "'tis", "'tis"],
		['Korean', '북한이탈주민', '북한이탈주민'],
		['= at the start', '=1+1', "'=1+1"],
		['+ at the start', '+82', "'+82"],
		['- at the start', '-5', "'-5"],
		['@ at the start', '@SUM(A1)', "'@SUM(A1)"],
		['a tab at the start', '\t=1', "'\t=1"],
		['a carriage return at the start', '\r=1', `"'\r=1"`],
		['a line feed at the start', '\n=1', `"'\n=1"`],
		['a tab before plain text', '\tx', "'\tx"],
		['a carriage return before plain text', '\rx', `"'\rx"`],
		['a line feed before plain text', '\nx', `"'\nx"`],
		['a blank before =', ' =1+1', "' =1+1"],
		['several blanks before @', '   @x', "'   @x"],
		['a no-break space before =', '\u00A0=1', "'\u00A0=1"],
		['a byte order mark before =', '\uFEFF=1', "'\uFEFF=1"],
		['a full-width =', '＝1', "'＝1"],
		['a full-width +', '＋1', "'＋1"],
		['a full-width -', '－1', "'－1"],
		['a full-width @', '＠x', "'＠x"],
		['a formula with a line break', '=1+1\nx', `"'=1+1\nx"`],
		['a formula with a comma', '=SUM(1,2)', `"'=SUM(1,2)"`],
		['a formula with quotes', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
		['= inside is left alone', 'a = b', 'a = b'],
		['a dash inside is left alone', 'to-1989', 'to-1989'],
		['an en dash is no sign', '–5', '–5']
	])('%s', (_, cell, written) => {
		expect(write(cell)).toBe(written);
	});

	it('defuses the names of columns too', () => {
		expect(writeCsv(['=cmd', 'a,b'], [])).toBe(`\uFEFF'=cmd,"a,b"\r\n`);
	});

	it.each([NaN, Infinity, -Infinity])('refuses %s', (value) => {
		expect(() => writeCsv(['a'], [[value]])).toThrow(RangeError);
	});
});
