import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv, parseCsv } from './csv';
import { writeCsv } from './csv-writer';

/** What parseCsv makes of a text: header, cells, the lines that rows begin on, and faults as `line:column message`. */
interface Expected {
	readonly header?: readonly string[];
	readonly rows?: readonly (readonly string[])[];
	readonly lines?: readonly number[];
	readonly faults?: readonly string[];
}

interface Case {
	readonly description: string;
	readonly input: string;
	readonly expected: Expected;
}

const open = 'a quote is not closed or not doubled';
const stray = 'a quote stands inside an unquoted cell';

const cases: readonly Case[] = [
	{
		description: 'a plain file',
		input: 'a,b\n1,2\n3,4\n',
		expected: {
			header: ['a', 'b'],
			rows: [
				['1', '2'],
				['3', '4']
			],
			lines: [2, 3],
			faults: []
		}
	},
	{
		description: 'no line end after the last row',
		input: 'a,b\n1,2',
		expected: { rows: [['1', '2']], lines: [2], faults: [] }
	},
	{
		description: 'a byte order mark before the first name',
		input: '\uFEFFa,b\n1,2\n',
		expected: { header: ['a', 'b'], rows: [['1', '2']], faults: [] }
	},
	{
		description: 'a byte order mark before a quoted first name',
		input: '\uFEFF"a",b\n1,2\n',
		expected: { header: ['a', 'b'], rows: [['1', '2']], faults: [] }
	},
	{
		description: 'a second byte order mark goes too, and shifts nothing',
		input: '\uFEFF\uFEFFa,b\n"1\n",2\n3\n4,5"\n',
		expected: {
			header: ['a', 'b'],
			rows: [['1\n', '2'], ['3'], ['4', '5"']],
			lines: [2, 4, 5],
			faults: ['4:2 expected 2 cells, got 1', `5:2 ${stray}`]
		}
	},
	{
		description: 'CRLF',
		input: 'a,b\r\n1,2\r\n3,4\r\n',
		expected: {
			header: ['a', 'b'],
			rows: [
				['1', '2'],
				['3', '4']
			],
			lines: [2, 3],
			faults: []
		}
	},
	{
		description: 'lone CR',
		input: 'a,b\r1,2\r3,4\r',
		expected: {
			header: ['a', 'b'],
			rows: [
				['1', '2'],
				['3', '4']
			],
			lines: [2, 3],
			faults: []
		}
	},
	{
		description: 'all three line ends in one file',
		input: 'a,b\r\n1,2\r3,4\n5,6',
		expected: {
			rows: [
				['1', '2'],
				['3', '4'],
				['5', '6']
			],
			lines: [2, 3, 4],
			faults: []
		}
	},
	{
		description: 'a blank line in the middle is passed over and counted',
		input: 'a,b\n1,2\n\n3,4,5\n',
		expected: {
			rows: [
				['1', '2'],
				['3', '4', '5']
			],
			lines: [2, 4],
			faults: ['4:3 expected 2 cells, got 3']
		}
	},
	{
		description: 'blank lines in CRLF are counted once each',
		input: 'a,b\r\n\r\n\r\n1\r\n',
		expected: { rows: [['1']], lines: [4], faults: ['4:2 expected 2 cells, got 1'] }
	},
	{
		description: 'blank lines at the end',
		input: 'a,b\n1,2\n\n\n',
		expected: { rows: [['1', '2']], lines: [2], faults: [] }
	},
	{
		description: 'a line of spaces and tabs only',
		input: 'a,b\n \t \n1,2\n  ',
		expected: { rows: [['1', '2']], lines: [3], faults: [] }
	},
	{
		description: 'blank lines before the header',
		input: '\n\na,\n1,2\n',
		expected: { header: ['a', ''], rows: [['1', '2']], lines: [4], faults: ['3:2 a column has no name'] }
	},
	{
		description: 'a line of commas is a row of empty cells',
		input: 'a,b\n,\n',
		expected: { rows: [['', '']], lines: [2], faults: [] }
	},
	{
		description: 'spaces inside cells stay',
		input: 'a,b\n 1 ,\t2\n',
		expected: { rows: [[' 1 ', '\t2']], faults: [] }
	},
	{
		description: 'a comma in quotes',
		input: 'a,b\n"1,138",2\n',
		expected: { rows: [['1,138', '2']], faults: [] }
	},
	{
		description: 'doubled quotes',
		input: 'a,b\n"say ""no""",""""\n',
		expected: { rows: [['say "no"', '"']], faults: [] }
	},
	{
		description: 'a quoted empty cell',
		input: 'a,b\n"",2\n',
		expected: { rows: [['', '2']], faults: [] }
	},
	{
		description: 'a quoted blank keeps its blank',
		input: 'a,b\n" ",2\n',
		expected: { rows: [[' ', '2']], faults: [] }
	},
	{
		description: 'a line break in quotes',
		input: 'a,b\n"one\ntwo",2\n3,4\n',
		expected: {
			rows: [
				['one\ntwo', '2'],
				['3', '4']
			],
			lines: [2, 4],
			faults: []
		}
	},
	{
		description: 'a CRLF in quotes',
		input: 'a,b\r\n"one\r\ntwo",2\r\n3,4\r\n',
		expected: {
			rows: [
				['one\ntwo', '2'],
				['3', '4']
			],
			lines: [2, 4],
			faults: []
		}
	},
	{
		description: 'the line of a fault after cells with line breaks and blank lines',
		input: 'a,b\n"1\n\n\n2","3\n4"\n\n5,6\n7\n',
		expected: { lines: [2, 8, 9], faults: ['9:2 expected 2 cells, got 1'] }
	},
	{
		description: 'a line break in a quoted name of the header',
		input: '"a\nb",c\n1\n',
		expected: { header: ['a\nb', 'c'], lines: [3], faults: ['3:2 expected 2 cells, got 1'] }
	},
	{
		description: 'a stray quote inside an unquoted cell',
		input: 'a,b\n1,5" pipe\n2,3\n',
		expected: {
			rows: [
				['1', '5" pipe'],
				['2', '3']
			],
			lines: [2, 3],
			faults: [`2:2 ${stray}`]
		}
	},
	{
		description: 'a blank before a quote makes it a stray one',
		input: 'a,b\n1, "2"\n',
		expected: { rows: [['1', ' "2"']], faults: [`2:2 ${stray}`] }
	},
	{
		description: 'a stray quote beside a cell that quotes the same text',
		input: 'a,b\n"x""y",x"y\n',
		expected: { rows: [['x"y', 'x"y']], faults: [`2:2 ${stray}`] }
	},
	{
		description: 'a quote that is not closed swallows the rest, and is said where it begins',
		input: 'a,b\n1,2\n3,"4\n5,6\n',
		expected: {
			rows: [
				['1', '2'],
				['3', '4\n5,6\n']
			],
			lines: [2, 3],
			faults: [`3:2 ${open}`]
		}
	},
	{
		description: 'a quote that is opened at the very end',
		input: 'a,b\n1,"',
		expected: { lines: [2], faults: [`2:2 ${open}`] }
	},
	{
		description: 'text behind a closing quote',
		input: 'a,b\n1,"2"3\n4,5\n',
		expected: { lines: [2], faults: [`2:2 ${open}`] }
	},
	{
		description: 'a quote in quotes that is not doubled',
		input: 'a,b\n"x"y"z",2\n3,4\n',
		expected: { lines: [2, 3], faults: [`2:1 ${open}`] }
	},
	{
		description: 'a short row',
		input: 'a,b,c\n1,2\n',
		expected: { rows: [['1', '2']], faults: ['2:3 expected 3 cells, got 2'] }
	},
	{
		description: 'a row of one cell',
		input: 'a,b,c\n1\n',
		expected: { rows: [['1']], faults: ['2:2 expected 3 cells, got 1'] }
	},
	{
		description: 'a long row',
		input: 'a,b\n1,2,3,4\n',
		expected: { rows: [['1', '2', '3', '4']], faults: ['2:3 expected 2 cells, got 4'] }
	},
	{
		description: 'a comma too many at the end of a row',
		input: 'a,b\n1,2,\n',
		expected: { rows: [['1', '2', '']], faults: ['2:3 expected 2 cells, got 3'] }
	},
	{
		description: 'all faults at once',
		input: 'a,a,\n1\n2,3,4,5\n6,7",8\n',
		expected: {
			faults: [
				'1:2 the column name "a" occurs twice',
				'1:3 a column has no name',
				'2:2 expected 3 cells, got 1',
				'3:4 expected 3 cells, got 4',
				`4:2 ${stray}`
			]
		}
	},
	{
		description: 'a column name that occurs twice is not renamed',
		input: 'a,b,a\n1,2,3\n',
		expected: { header: ['a', 'b', 'a'], rows: [['1', '2', '3']], faults: ['1:3 the column name "a" occurs twice'] }
	},
	{
		description: 'a column name that occurs three times is said twice',
		input: 'a,a,a\n',
		expected: { faults: ['1:2 the column name "a" occurs twice', '1:3 the column name "a" occurs twice'] }
	},
	{
		description: 'a name of blanks only',
		input: 'a, \n1,2\n',
		expected: { header: ['a', ' '], faults: ['1:2 a column has no name'] }
	},
	{
		description: 'columns called __proto__ and constructor are kept',
		input: '__proto__,constructor\nx,y\n',
		expected: { header: ['__proto__', 'constructor'], rows: [['x', 'y']], faults: [] }
	},
	{ description: 'an empty file', input: '', expected: { header: [], rows: [], faults: ['1:1 the file is empty'] } },
	{
		description: 'a byte order mark and blank lines only',
		input: '\uFEFF\r\n \r\n',
		expected: { header: [], rows: [], faults: ['1:1 the file is empty'] }
	},
	{
		description: 'a header only',
		input: 'a,b\n',
		expected: { header: ['a', 'b'], rows: [], faults: [] }
	},
	{
		description: 'Korean text',
		input: '\uFEFF연도,값\r\n2009,북한이탈주민\r\n',
		expected: { header: ['연도', '값'], rows: [['2009', '북한이탈주민']], faults: [] }
	},
	{
		description: 'a single column: no other delimiter is guessed',
		input: 'a;b\n1;2\n3|4\n',
		expected: { header: ['a;b'], rows: [['1;2'], ['3|4']], lines: [2, 3], faults: [] }
	},
	{
		description: 'nothing is typed',
		input: 'a,b,c,d,e\n"2,914",007,1e3,+5,true\n',
		expected: { rows: [['2,914', '007', '1e3', '+5', 'true']], faults: [] }
	},
	{
		description: 'a row that looks like a comment is a row',
		input: 'a,b\n#1,2\n',
		expected: { rows: [['#1', '2']], faults: [] }
	}
];

describe('parseCsv', () => {
	it.each(cases.map((one) => [one.description, one] as const))('%s', (_, { input, expected }) => {
		const { header, rows, faults } = parseCsv(input);
		const read: Required<Expected> = {
			header,
			rows: rows.map(({ cells }) => cells),
			lines: rows.map(({ line }) => line),
			faults: [...faults]
				.sort((one, other) => one.line - other.line || one.column - other.column)
				.map(({ line, column, message }) => `${line}:${column} ${message}`)
		};
		expect(read).toEqual({ ...read, ...expected });
	});

	it('gives the same rows for every kind of line end', () => {
		const text = 'a,b\n"x\ny",1\n\n2\n3,4,5\n';
		const plain = parseCsv(text);
		expect(parseCsv(text.replaceAll('\n', '\r\n'))).toEqual(plain);
		expect(parseCsv(text.replaceAll('\n', '\r'))).toEqual(plain);
	});

	it('never throws and never loses a line of an unquoted file', () => {
		const cell = fc.stringMatching(/^[a-z0-9 .-]{0,6}$/);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rows) => {
				const lines = rows.map((cells) => cells.join(','));
				const read = parseCsv(lines.join('\n'));
				const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, text: line }]));
				expect(read.rows.map(({ line, cells }) => ({ line, text: cells.join(',') }))).toEqual(filled.slice(1));
			}),
			{ numRuns: 300, seed: 2009 }
		);
	});

	it('never throws on any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\uFEFF') }), (text) => {
				const { rows, faults } = parseCsv(text);
				const lines = text.split(/\r\n?|\n/).length;
				for (const { line } of [...rows, ...faults]) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines);
				}
			}),
			{ numRuns: 500, seed: 2010 }
		);
	});
});

describe('writeCsv, read again', () => {
	/** Written out anew: what a spreadsheet would run. */
	function isFormula(text: string): boolean {
		const first = text.trimStart().charAt(0);
		return (text !== '' && '\t\r\n'.includes(text.charAt(0))) || (first !== '' && '=+-@＝＋－＠'.includes(first));
	}

	it('gives the same texts, with formulas defused and line breaks in one form', () => {
		const unit = fc.constantFrom(
			'a',
			'1',
			'"',
			"'",
			',',
			';',
			'\n',
			'\r',
			'\t',
			' ',
			'=',
			'+',
			'-',
			'@',
			'＝',
			'가',
			'\uFEFF'
		);
		const cell = fc.oneof(fc.string({ unit, maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }));
		const row = fc.tuple(cell, cell, cell);
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
				const read = parseCsv(writeCsv(['a', 'b', 'c'], rows));
				expect(read.faults).toEqual([]);
				expect(read.header).toEqual(['a', 'b', 'c']);
				expect(read.rows.map(({ cells }) => cells)).toEqual(
					rows.map((cells) => cells.map((text) => (isFormula(text) ? `'${text}` : text).replace(/\r\n?/g, '\n')))
				);
			}),
			{ numRuns: 1000, seed: 2011 }
		);
	});

	it('gives the same numbers, to the last digit', () => {
		const number = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(number, fc.maxSafeInteger()), { minLength: 1, maxLength: 6 }), (rows) => {
				const read = parseCsv(writeCsv(['a', 'b'], rows)).rows.map(({ cells }) => cells.map(Number));
				// A spreadsheet has one zero only.
				expect(read).toEqual(rows.map((cells) => cells.map((value) => (value === 0 ? 0 : value))));
			}),
			{ numRuns: 300, seed: 2012 }
		);
	});
});

describe('decodeCsv', () => {
	const utf16 = (text: string, mark: readonly number[], bigEndian: boolean) =>
		new Uint8Array([
			...mark,
			...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => {
				return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
			})
		]);
	const seems16 = { fault: { line: 1, column: 1, message: 'expected UTF-8, got what looks like UTF-16' } };

	it('reads UTF-8, its byte order mark left as it is', () => {
		const bytes = new TextEncoder().encode('\uFEFFname\n함경북도\n');
		expect(decodeCsv(bytes)).toEqual({ text: '\uFEFFname\n함경북도\n' });
	});

	it.each([
		['little end first', utf16('a,b\n', [0xff, 0xfe], false)],
		['big end first', utf16('a,b\n', [0xfe, 0xff], true)],
		['without a mark', utf16('a,b\n', [], false)]
	])('says so of UTF-16, %s', (_, bytes) => {
		expect(decodeCsv(bytes)).toEqual(seems16);
	});

	it('says so of CP949, with the line', () => {
		// "함" in CP949 is C7 D4.
		const bytes = new Uint8Array([...new TextEncoder().encode('a,b\r\n1,2\r\n3,'), 0xc7, 0xd4, 0x0a]);
		expect(decodeCsv(bytes)).toEqual({
			fault: {
				line: 3,
				column: 1,
				message: 'expected UTF-8, got bytes that are none, as in a file saved as CP949 (EUC-KR)'
			}
		});
	});
});
