import type { DataIndexWords } from '../../pages';

export const dataPage = {
	title: 'All data',
	paragraphs: [
		'Every table behind the charts, free to take away. Each row names its source, says how well the value is supported and carries a flag where it needs a caution.',
		'The files are CSV and open in a spreadsheet or a statistics program. The page of a table explains each column and says what the table can and cannot show.'
	],
	rowsOf: (rows: number, all: number) => `${rows.toLocaleString('en')} of ${all.toLocaleString('en')}`,
	within: (from: number, to: number, rows: number, tables: number) =>
		`${from} to ${to}: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} in ${tables} ${tables === 1 ? 'table' : 'tables'}.`,
	without: (tables: number) => (tables === 1 ? 'One table has none.' : `${tables} tables have none.`),
	wholeFiles: 'The files hold all years.'
} satisfies DataIndexWords;
