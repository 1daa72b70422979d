import type { SearchWords } from './types';

export const search = {
	title: 'Search',
	paragraphs: [
		'The search finds charts, tables, claims, terms and sources while you type. It needs script; without it, these lists lead to the same places.'
	],
	label: 'Search the site',
	hint: 'for example 보로금, jobless, Hanawon',
	close: 'Close',
	kinds: { charts: 'Charts', tables: 'Tables', claims: 'Claims', glossary: 'Glossary', sources: 'Sources' },
	heading: (kind, count) => `${kind}, ${count}`,
	more: (count) => `Show ${count} more`,
	loading: 'Loading …',
	none: (query) => `Nothing was found for “${query}”.`,
	found: (count) => (count === 1 ? 'one result' : `${count} results`),
	start:
		'Words in English and Korean are found, such as 탈북민, refugee, 실업률 or wages, and the numbers of claims and sources.',
	keys: 'Control or Command with K opens the search. Arrow keys move between results, Escape closes.',
	singleKeys: 'The key “/” opens the search too',
	places: [
		{ address: '/charts/', label: 'All charts', text: 'by topic, each with a page of its own' },
		{ address: '/data/', label: 'All tables', text: 'with every column explained' },
		{ address: '/claims/', label: 'The article’s claims', text: 'each with its verdict' },
		{ address: '/glossary/', label: 'Glossary', text: 'words and their Korean terms' },
		{ address: '/sources/', label: 'Sources', text: 'the whole bibliography' }
	]
} satisfies SearchWords;
