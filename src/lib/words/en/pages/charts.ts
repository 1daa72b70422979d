import type { IndexWords } from '../../pages';

export const chartsPage = {
	title: 'All charts',
	paragraphs: [
		'Key figures, then every chart by topic. Each leads to the rows it is drawn from, their sources and files. The years set here go with you from page to page.'
	]
} satisfies IndexWords;
