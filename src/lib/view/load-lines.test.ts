import { describe, expect, it } from 'vitest';
import { tableNames } from '../data/table-names';
import { loadLanguages, loadLines } from './load-lines';

const addressOf = (path: string) => `https://example.org${path}`;

describe.each(loadLanguages)('the lines in %s', (language) => {
	it('are three for every table, and hold its address', () => {
		for (const table of tableNames) {
			const lines = loadLines(language, table, addressOf).split('\n');
			expect(lines).toHaveLength(3);
			expect(lines.join('\n')).toMatch(new RegExp(`https://example\\.org/data/(package/)?${table}\\.(csv|json)['"]`));
		}
	});

	it('give the table a name that the language can hold', () => {
		const lines = loadLines(language, 'before-leaving', addressOf).replace(/"[^"]*"|'[^']*'/g, '');
		expect(lines).not.toContain('before-leaving');
	});
});
