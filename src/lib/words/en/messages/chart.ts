import { dateInWords } from '../dates';

export const chart = {
	roleDescription: 'chart',
	instructions:
		'Arrow keys move from value to value, Home and End to the first and last, Enter keeps a value and shows its sources, Escape leaves.',
	series: 'Series',
	units: 'Shown in',
	ownUnit: (axis: string) => axis.charAt(0).toUpperCase() + axis.slice(1),
	moreSeries: (count: number) => `More series (${count})`,
	loading: 'The view chosen is being drawn …',
	failed: 'The chart could not be drawn.',
	failedScript: 'The script that draws charts did not arrive.',
	failedFile: (file: string) => `The file ${file} did not arrive.`,
	retry: 'Try again',
	notFiltered: {
		departure: 'Not filtered by year: the groups are periods in which people left the North.',
		rules: 'Not filtered by year: three rules are compared.',
		claims: 'Not filtered by year: it counts claims.'
	},
	vintage: (month: string, chosen = false) =>
		`State of ${dateInWords(month)}${chosen ? '' : ', the latest up to the last year chosen'}.`,
	empty: (from: number, to: number) =>
		from === to
			? `No values in the years chosen. This chart has values for ${from}.`
			: `No values in the years chosen. This chart has values from ${from} to ${to}.`,
	emptySeries: 'No values in the years chosen for the series shown.',
	offer: (from: number, to: number) => (from === to ? `Show ${from}` : `Show ${from} to ${to}`),
	marked: 'Marked in the chart',
	key: 'Signs',
	source: 'Source',
	notes: 'How to read this chart',
	data: 'Data',
	share: 'Share',
	table: 'Table',
	rows: (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
	allRows: 'All rows of the table (CSV)',
	shownRows: 'Rows shown (CSV)',
	csvHolds: 'a row a value, with source, evidence and note',
	shownArchive: 'Rows shown with metadata (ZIP)',
	zipHolds: 'the same with columns, sources, filter and citation explained',
	png: 'Picture (PNG)',
	pngHolds: 'for texts and slides, with title and source',
	svg: 'Picture (SVG)',
	svgHolds: 'sharp at every size',
	tableHolds: (table: string, bytes: number) =>
		`${table}, ${bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} kB`}`,
	saved: (name: string) => `${name} has been made.`,
	failedFileMade: 'The file could not be made.',
	download: 'Download',
	value: 'Value',
	low: 'Low',
	high: 'High',
	unit: 'Unit',
	evidence: 'Evidence',
	flag: 'Flag',
	sources: 'Sources',
	note: 'Note',
	noValue: 'no value',
	aboutData: 'About this data',
	sure: 'How sure it is',
	evidenceShare: (evidence: string, rows: number, all: number) =>
		`${evidence}: ${rows.toLocaleString('en')} of ${all.toLocaleString('en')} rows`,
	lastChange: 'Last change',
	neighbours: 'Next charts',
	previous: 'Previous',
	next: 'Next',
	inStory: (chapter: string) => `In the story: ${chapter}`,
	tables: 'Tables it rests on',
	tableCaption: (name: string, rows: string) => `${name}: ${rows}`,
	about: (value: string) => `about ${value}`,
	range: (low: string, high: string) => `${low} to ${high}`
};
