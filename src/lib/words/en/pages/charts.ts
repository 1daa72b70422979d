import type { IndexWords } from './types';

export const chartsIndex = {
	title: 'All charts',
	paragraphs: [
		'Every chart of the site, by topic. Each has a page of its own with the rows it is drawn from, their sources and both downloads: all rows, and the rows shown.',
		'The range of years set here goes with you from page to page.'
	]
} satisfies IndexWords;
