import type { SourcesWords } from '../../pages';

export const sourcesPage = {
	title: 'Sources',
	paragraphs: [
		'The whole bibliography: every publication in which a value of this site was seen. Open an entry to read the few words that carry the number, in the language of the source, and to see which tables, charts and claims rest on it.',
		'The publications are cited for facts; their texts may not be passed on. Many are press reports that quote an office, because the original could not be seen.'
	],
	search: 'Search sources',
	kind: 'Kind',
	allKinds: 'All kinds',
	publisher: 'Publisher',
	allPublishers: 'All publishers',
	found: (count, all) => (count === all ? `All ${all} sources` : `${count} of ${all} sources`),
	none: 'No source fits.',
	reset: 'Show all',
	count: (count) => (count === 1 ? 'one source' : `${count} sources`),
	quote: 'Words that carry the number',
	licence: 'Licence',
	undated: 'undated',
	inLanguage: (language) => `in ${language}`,
	tables: 'Tables that rest on it',
	rows: (count) => (count === 1 ? 'one row' : `${count.toLocaleString('en')} rows`),
	chartCount: (count) => (count === 1 ? 'one chart' : `${count} charts`),
	claimCount: (count) => (count === 1 ? 'one claim' : `${count} claims`),
	charts: 'Charts that rest on it',
	claims: 'Claims it is named for',
	link: (id) => `Link to source ${id}`
} satisfies SourcesWords;
