import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { descriptor, readProject, tables } from '../../../tests/site-fixture';
import { readFirstRelease } from '../../../scripts/first-release';
import { checkLog, csvLine, logLines, readRowText, replayLog, type History } from './changes';
import { parseCsv } from './csv';
import { formatFault, readRows } from './table';
import type { TableRows } from './table-names';

type Entry = TableRows['changes'];

const release = readFirstRelease(new URL('../../../datasets/releases/', import.meta.url));
const files = Object.fromEntries(descriptor.resources.map(({ name, path }) => [name, readProject(`datasets/${path}`)]));

const marker: Entry = {
	date: '2026-11-22',
	table: '*',
	key: '*',
	field: '*',
	old: null,
	new: 'sha256:0',
	why: 'First release.',
	source: null
};

/** The real history with a file of today edited, and entries after that of the first release. */
function history(edits: Readonly<Record<string, (text: string) => string>>, ...entries: Partial<Entry>[]): History {
	const rows = [
		marker,
		...entries.map((entry): Entry => ({ ...marker, table: 'arrivals', why: 'Why.', new: null, ...entry }))
	];
	const edited = Object.fromEntries(
		Object.entries(edits).map(([table, edit]) => {
			const before = release.csv[table] ?? '';
			const after = edit(before);
			expect(after).not.toBe(before);
			return [table, after];
		})
	);
	return {
		descriptor: { ...descriptor, version: (rows.at(-1)?.date ?? '').replaceAll('-', '.') },
		first: release.csv,
		today: { ...release.csv, ...edited },
		log: { rows, lines: rows.map((_, index) => index + 2) }
	};
}

const faults = (of: History) => checkLog(of).map(formatFault);

const raise = { arrivals: (text: string) => text.replace('2009,male,662,', '2009,male,663,') };
const extend = { arrivals: (text: string) => `${text}2026,female,190,single,,A02,\n` };
const cut = { arrivals: (text: string) => text.replace(/^2009,male.*\n/m, '') };
const logged = { key: '2009,male', field: 'value', old: '662', new: '663' };
const added = { key: '2026,female', field: '*', new: '{"value":"190","evidence":"single","source":"A02"}' };
const removed = {
	key: '2009,male',
	field: '*',
	old: '{"value":"662","evidence":"corroborated","source":"A01 A02 A05"}'
};

describe('the log of changes', () => {
	it('leads from the first release to the tables of today', () => {
		expect(faults({ descriptor, first: release.csv, today: files, log: tables.changes })).toEqual([]);
	});

	it('begins with the digest of the first release', () => {
		expect(tables.changes.rows[0]).toMatchObject({ table: '*', new: release.digest });
	});

	it.each<[string, History]>([
		['nothing', history({})],
		['a changed value', history(raise, logged)],
		['a new row', history(extend, added)],
		['a row that is gone', history(cut, removed)],
		['a value changed twice', history(raise, { ...logged, new: '700' }, { ...logged, date: '2026-12-01', old: '700' })],
		[
			'a new row corrected later',
			history(
				extend,
				{ ...added, new: '{"value":"191","evidence":"single","source":"A02"}' },
				{ key: '2026,female', field: 'value', old: '191', new: '190' }
			)
		],
		[
			'a cell that was empty',
			history(
				{ arrivals: (text) => text.replace('2009,male,662,corroborated,,', '2009,male,662,corroborated,rounded,') },
				{ key: '2009,male', field: 'flag', new: 'rounded' }
			)
		]
	])('explains %s', (_, of) => {
		expect(faults(of)).toEqual([]);
	});

	it('does not mind the order of rows', () => {
		const turned = history({
			arrivals: (text) => {
				const [header = '', ...rows] = text.trimEnd().split('\n');
				return `${[header, ...rows.toReversed()].join('\n')}\n`;
			}
		});
		expect(faults(turned)).toEqual([]);
	});
});

describe('a fault of the log', () => {
	it.each<[string, History, RegExp]>([
		[
			'a changed value without an entry',
			history(raise),
			/^datasets\/arrivals\.csv:17:3 value: "662" has become "663" in the row "2009,male": add an entry to datasets\/changes\.csv/
		],
		[
			'a new row without an entry',
			history(extend),
			/^datasets\/arrivals\.csv:50:1 the row "2026,female" is new: add an entry/
		],
		[
			'a lost row without an entry',
			history(cut),
			/^datasets\/arrivals\.csv:1:1 the row "2009,male" is gone: add an entry/
		],
		[
			'a wrong value before',
			history(raise, { ...logged, old: '661' }),
			/^datasets\/changes\.csv:3:5 old: expected what stood there before, "662", got "661"$/
		],
		['a wrong value after', history(raise, { ...logged, new: '664' }), /"664" has become "663"/],
		['a change that nobody made', history({}, logged), /"663" has become "662"/],
		[
			'an unknown table',
			history({}, { ...logged, table: 'departures' }),
			/changes\.csv:3:2 table: there is no table "departures"/
		],
		[
			'an unknown row',
			history({}, { ...logged, key: '1909,male' }),
			/changes\.csv:3:3 key: there was no row "1909,male"/
		],
		[
			'an unknown column',
			history({}, { ...logged, field: 'number' }),
			/changes\.csv:3:4 field: expected a column of arrivals/
		],
		[
			'a column of the key',
			history({}, { ...logged, field: 'year' }),
			/changes\.csv:3:4 field: expected a column of arrivals/
		],
		['a change to the same', history({}, { ...logged, new: '662' }), /changes\.csv:3:6 new: expected another value/],
		['a row added twice', history(extend, added, added), /changes\.csv:4:5 old: expected what stood there before/],
		[
			'a new row in other words',
			history(extend, { ...added, new: 'value 190' }),
			/changes\.csv:3:6 new: expected the cells of the row as JSON/
		],
		[
			'a day before the last',
			history(raise, { ...logged, date: '2026-11-21' }),
			/changes\.csv:3:1 date: expected a date not before/
		],
		['a second first release', history({}, { ...marker }), /changes\.csv:3:2 table: only the first entry/],
		[
			'an older version',
			{ ...history({}), descriptor: { ...descriptor, version: '2026.01.01' } },
			/version: expected 2026\.11\.22/
		],
		[
			'no entry at all',
			{ ...history({}), log: { rows: [], lines: [] } },
			/changes\.csv:1:1 expected an entry for the first release/
		],
		[
			'no first release',
			{ ...history({}), log: { rows: [{ ...marker, ...logged, table: 'arrivals' }], lines: [2] } },
			/changes\.csv:2:2 table: expected "\*"/
		]
	])('is %s', (_, of, pattern) => {
		expect(faults(of)).toContainEqual(expect.stringMatching(pattern));
	});

	it('is found in every table', () => {
		const logged = descriptor.resources.filter(({ name }) => name !== 'changes');
		const edits = Object.fromEntries(
			logged.map(({ name, schema }) => [
				name,
				(text: string) => {
					const { header, rows } = parseCsv(text);
					const at = header.findIndex((column) => !schema.primaryKey.includes(column));
					const [first, ...rest] = rows.map(({ cells }) => cells);
					const edited = first?.map((cell, index) => (index === at ? `${cell}7` : cell)) ?? [];
					return [header, edited, ...rest].map((cells) => `${csvLine(cells)}\n`).join('');
				}
			])
		);
		expect(replayLog(history(edits)).differences.map(({ table, line }) => [table, line])).toEqual(
			logged.map(({ name }) => [name, 2])
		);
	});

	// Checks that know how many rows there are would have to be changed each year.
	it.each(descriptor.resources.map(({ name }) => name).filter((name) => name !== 'changes'))(
		'is found where the last row of today is gone from %s',
		(name) => {
			const { header, rows } = parseCsv(files[name] ?? '');
			const kept = [header, ...rows.slice(0, -1).map(({ cells }) => cells)];
			const today = { ...files, [name]: kept.map((cells) => `${csvLine(cells)}\n`).join('') };
			expect(faults({ descriptor, first: release.csv, today, log: tables.changes })).toEqual([
				expect.stringMatching(new RegExp(`^datasets/${name}\\.csv:.*the row ".*" is gone: add an entry`))
			]);
		}
	);
});

describe('lines written for the log', () => {
	it.each([
		['a changed value', raise],
		['a new row', extend],
		['a row that is gone', cut],
		['text with quotes and commas', { timeline: (text: string) => text.replace(/,corroborated,/, ',single,') }]
	])('explain %s once they are read again', (_, edits) => {
		const before = history(edits);
		const { differences } = replayLog(before);
		expect(differences).not.toEqual([]);
		const resource = tables.changes.resource;
		const head = readFileSync(new URL('../../../datasets/changes.csv', import.meta.url), 'utf8')
			.split('\n')
			.slice(0, 2);
		const text = `${head.join('\n')}\n${logLines(differences, '2026-12-01', 'Seen again, "better".')}`;
		const read = readRows(text, resource);
		expect(read.faults).toEqual([]);
		// The schema of the log has just been compared with each cell.
		const rows = read.rows as readonly Entry[];
		expect(
			faults({ ...before, descriptor: { ...descriptor, version: '2026.12.01' }, log: { rows, lines: read.lines } })
		).toEqual([]);
	});

	it('say where the new row was seen', () => {
		expect(logLines(replayLog(history(extend)).differences, '2026-12-01', 'New.')).toBe(
			'2026-12-01,arrivals,"2026,female",*,,"{""value"":""190"",""evidence"":""single"",""source"":""A02""}",New.,A02\n'
		);
	});
});

describe('the cells of a row in an entry', () => {
	it.each(['', 'value', '[]', 'null', '3', '{"value":3}'])('are not read from %j', (text) => {
		expect(readRowText(text)).toBeNull();
	});

	it('are texts by column', () => {
		expect(readRowText('{"value":"3"}')).toEqual({ value: '3' });
	});
});
