import type { SearchWords } from '../../pages';

export const searchPage = {
	title: 'Search',
	paragraphs: [
		'The search tells the figures of a year and finds charts, chapters, tables, claims, terms, sources and pages while you type. It needs script; without it, these lists lead to the same places.'
	],
	label: 'Search the site',
	hint: 'for example arrivals 2016, 실업률, wage gap',
	close: 'Close',
	kinds: {
		answers: 'Answer',
		charts: 'Charts',
		pages: 'Pages',
		glossary: 'Glossary',
		chapters: 'Chapters of the story',
		tables: 'Tables',
		claims: 'Claims',
		sources: 'Sources'
	},
	inYears: (name, years) => `${name}, ${years}`,
	span: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
	answer: (years, values) => `${years}: ${values}`,
	sum: (whole, parts) => `${whole} (${parts.join(', ')})`,
	partOf: (parts, whole) => `${parts.join(', ')} of ${whole}`,
	answerDetail: (name, source) => `${name}. Source: ${source}.`,
	noFigure: (year, name) => `${year}: no figure under “${name}”`,
	figuresFor: (spans) => `There are figures for ${new Intl.ListFormat('en-GB').format(spans)}.`,
	nearest: 'Chapters that may be near to it',
	pages: [
		{
			address: '/',
			title: 'The story',
			detail: 'Twelve chapters on what is known, with the source and the doubts of every number.',
			text: 'home start begin read article blog'
		},
		{
			address: '/charts/',
			title: 'All charts',
			detail: 'Every chart of the site, by topic.',
			text: 'dashboard overview graphs list key figures at a glance'
		},
		{
			address: '/data/',
			title: 'All data',
			detail: 'Every table, free to take away as CSV or as one package.',
			text: 'download csv excel spreadsheet zip datasets open data tables package 데이터 다운로드 자료'
		},
		{
			address: '/data/combine/',
			title: 'Side by side',
			detail: 'Series of any tables by year, in one chart, one table and one file.',
			text: 'combine compare several tables series together chart builder correlation'
		},
		{
			address: '/claims/',
			title: 'The article’s claims, checked',
			detail: 'Each with its verdict, the evidence and its sources.',
			text: 'fact check verdicts true false'
		},
		{
			address: '/sources/',
			title: 'Bibliography',
			detail: 'Every source, with where it is used.',
			text: 'sources references literature 출처'
		},
		{
			address: '/glossary/',
			title: 'Glossary',
			detail: 'Words and their Korean terms.',
			text: 'definitions terms meaning 용어'
		},
		{
			address: '/changes/',
			title: 'Changes and corrections',
			detail: 'Every change of the tables, with the values before and after, as a page and as a feed.',
			text: 'updates news rss feed log corrections errors version history revisions'
		},
		{
			address: '/about/',
			title: 'About this site',
			detail: 'What the numbers rest on, what the signs mean, what is missing, under which licence.',
			text: 'who made contact author team method methodology help faq'
		},
		{
			address: '/charts/arrivals-by-sex/#share',
			title: 'Embed and share a chart',
			detail: 'Each chart’s page has a frame to copy into another page, and a link to the view on screen.',
			text: 'embedding iframe widget link social website html code post tweet'
		}
	],
	heading: (kind, count) => `${kind}, ${count}`,
	more: (count) => `Show ${count} more`,
	loading: 'Loading …',
	none: (query) => `Nothing was found for “${query}”.`,
	found: (count) => (count === 1 ? 'one result' : `${count} results`),
	start:
		'A topic and a year give the figure: unemployment 2020. Words in English and Korean are found, such as 탈북민, refugee, 실업률 or wages, and the numbers of claims and sources.',
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
