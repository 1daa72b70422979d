import { describe, expect, it } from 'vitest';
import { citationBibtex, citationText, type Citation, type CitationWords } from './citation';

const words: CitationWords = {
	author: 'Southward contributors',
	site: 'Southward: defectors in numbers',
	kinds: { table: 'table', chart: 'chart', package: 'all tables' },
	version: (version) => `version ${version}`
};
const citation: Citation = {
	kind: 'table',
	name: 'arrivals',
	title: 'Arrivals, by year & sex',
	version: '2026.11.22',
	address: 'https://example.org/data/arrivals/'
};

describe('a citation', () => {
	it('is a line of text', () => {
		expect(citationText(citation, words)).toBe(
			'Southward contributors. “Arrivals, by year & sex” (table). Southward: defectors in numbers, version 2026.11.22. https://example.org/data/arrivals/'
		);
	});

	it('is an entry for BibTeX', () => {
		expect(citationBibtex(citation, words)).toBe(`@misc{southward-table-arrivals-2026-11-22,
  author = {{Southward contributors}},
  title = {{Arrivals, by year \\& sex}},
  year = {2026},
  month = nov,
  howpublished = {Southward: defectors in numbers},
  note = {table, version 2026.11.22},
  url = {https://example.org/data/arrivals/}
}
`);
	});

	it('does not name the site twice where all of it is cited', () => {
		const all: Citation = { ...citation, kind: 'package', title: words.site };
		expect(citationText(all, words)).toBe(
			'Southward contributors. Southward: defectors in numbers (all tables), version 2026.11.22. https://example.org/data/arrivals/'
		);
		expect(citationBibtex(all, words).match(/defectors in numbers/g)).toHaveLength(1);
	});

	it('has a key of its own for a chart and a table of one name', () => {
		const key = (kind: Citation['kind']) => citationBibtex({ ...citation, kind }, words).split('\n')[0];
		expect(key('chart')).toBe('@misc{southward-chart-arrivals-2026-11-22,');
		expect(key('chart')).not.toBe(key('table'));
	});

	it('keeps its braces in balance, whatever the title holds', () => {
		const entry = citationBibtex({ ...citation, title: 'A } \\ ~ 5% of_{#1}^$', address: 'https://e.org/{}' }, words);
		expect(entry).toContain(
			'title = {{A \\} \\textbackslash{} \\textasciitilde{} 5\\% of\\_\\{\\#1\\}\\textasciicircum{}\\$}}'
		);
		expect(entry).toContain('url = {https://e.org/%7B%7D}');
	});
});
