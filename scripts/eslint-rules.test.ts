import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config from '../eslint.config.js';

const tables = config.find(({ plugins }) => plugins?.['tables'])?.plugins?.['tables'];

/** The names that the rule on names of tables finds in a line of a file. */
function named(line: string, filename = 'src/lib/read/summary.ts'): string[] {
	const rules = { 'tables/unnamed': 'error' } as const;
	const faults = new Linter().verify(
		line,
		[{ files: ['**/*.ts'], languageOptions: { parser: ts.parser }, plugins: { tables: tables! }, rules }],
		{ filename }
	);
	return faults.map(({ message }) => /^"(.*?)"/.exec(message)?.[1] ?? message);
}

describe('names of tables and columns in code that serves all', () => {
	it.each([
		[`const when = row['year'] ?? row['fiscal_year'];`, ['year', 'fiscal_year']],
		[`const unspoken = ['as_of', 'effective_to', 'series'];`, ['as_of', 'effective_to']],
		[`const place = ({ as_of: state }) => state;`, ['as_of']],
		[`const isEvent = 'event' in row;`, ['event']],
		[`const { rows } = tables.arrivals;`, ['arrivals']],
		[`const rows = tablesOf(words).claims.rows;`, ['claims']],
		[`const isLog = name === 'two-koreas';`, ['two-koreas']],
		['const value = evaluate(`wages[${year}]`);', ['wages']],
		[`type Kind = TableRows['sources']['publisher'];`, ['sources', 'publisher']]
	])('%s', (line, names) => {
		expect(named(line)).toEqual(names);
	});

	it.each([
		`const value = row['value'];`,
		`const kinds = ['claims', 'sources', 'charts'];`,
		`const kind = element.dataset['kind'];`,
		`import { labour } from './labour';`
	])('are none: %s', (line) => {
		expect(named(line)).toEqual([]);
	});

	it('may stand in a file about them, and no others', () => {
		expect(named(`const rows = [tables.changes, tables.wages];`, 'src/lib/server/history.ts')).toEqual(['wages']);
	});
});
