import type { IndexWords } from './types';

export const dataIndex = {
	title: 'All data',
	paragraphs: [
		'Every table behind the charts, free to take away. Each row names its source, says how well the value is supported and carries a flag where it needs a caution.',
		'The files are CSV and open in a spreadsheet or a statistics program. The page of a table explains each column and says what the table can and cannot show.'
	]
} satisfies IndexWords;
