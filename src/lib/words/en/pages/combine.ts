/** The words of the page that puts series of several tables side by side. */
export const combinePage = {
	title: 'Side by side',
	paragraphs: [
		'Series of any tables by year, in one chart, one table and one file. Each unit has an axis of its own, never two in one chart. That two lines move together does not say that one moves the other.'
	],
	link: 'Put series of several tables side by side',
	linkText: 'in one chart, one table and one CSV, by year',
	needsScript:
		'Choosing series needs this page’s script, which has not run. The examples below stand as they are, and every table can be taken whole from the list of all data.',
	chosen: 'Chosen series',
	count: (count: number, most: number) => `${count} of ${most} series`,
	none: (most: number) => `No series is chosen yet: tick up to ${most}, or take an example.`,
	full: (most: number) => `${most} are chosen, which is the most. Take one out to choose another.`,
	remove: (name: string) => `Take out ${name}`,
	removeAll: 'Take out all',
	unknown: (text: string) => `“${text}” is not a series of any table and was left out.`,
	repeated: (name: string) => `The address names “${name}” more than once; the first counts.`,
	beyond: (name: string, most: number) => `“${name}” was left out: ${most} series are the most.`,
	choose: 'Choose series',
	search: 'Search all series',
	table: 'Table',
	found: (series: number, tables: number) =>
		series === 0
			? 'No series has all these words.'
			: `${series} series in ${tables === 1 ? '1 table' : `${tables} tables`}`,
	unitOf: (unit: string, table: string) => `${unit}, ${table}`,
	unitAndYears: (unit: string, from: number, to: number) => `${unit}, ${from}–${to}`,
	rule: 'Here are the tables that have at most one value a year for the same thing. Amounts that hold for longer, and counts at several days of a year, are on the pages of their tables.',
	loading: 'The series are on their way.',
	failed: 'The series could not be put side by side.',
	name: 'Side by side',
	heading: (from: number, to: number) => (from === to ? `Side by side, ${from}` : `Side by side, ${from} to ${to}`),
	subline: 'Each line has the values of its table, unchanged; a gap is a year without one.',
	year: 'Year',
	unit: (unit: string, divide: number) => {
		const said = divide === 1_000_000 ? `million ${unit}` : unit;
		return said.charAt(0).toUpperCase() + said.slice(1);
	},
	missing: 'no figures',
	dotted: 'dotted: no figures',
	break: 'new method',
	tableTitle: 'The same in numbers',
	signs: 'Signs behind values',
	sources: 'Where the values come from',
	caveats: 'What to keep in mind',
	csv: (rows: number) => `These rows (CSV), ${rows === 1 ? '1 year' : `${rows} years`}`,
	csvHolds: 'with evidence, flag, source and note of every value',
	examples: 'To begin with',
	open: 'Open',
	openExample: (title: string) => `Open: ${title}`,
	example: {
		work: {
			title: 'Arrivals and unemployment',
			text: 'People who arrived in a year, and the rates of those who live in the South and of all South Koreans.'
		},
		life: {
			title: 'Wages and contentment',
			text: 'What people from the North and all South Koreans earn, and how people from the North feel about life in the South.'
		},
		koreas: {
			title: 'Years of life and early deaths',
			text: 'How long people live, and how many children die before five, North and South.'
		}
	}
};
