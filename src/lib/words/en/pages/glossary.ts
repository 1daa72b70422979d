import type { GlossaryWords } from '../../pages';

export const glossaryPage = {
	title: 'Glossary',
	paragraphs: [
		'Words that have a narrow meaning on this site. The Korean terms are given so that sources can be found, and the charts and tables so that the figures behind a word can be.',
		'The search of the site knows the words below each entry too. Not all of them mean quite the same, and some are no longer used.'
	],
	synonyms: 'Also looked for as',
	charts: 'Charts',
	tables: 'Tables',
	link: (term) => `Link to “${term}”`
} satisfies GlossaryWords;
