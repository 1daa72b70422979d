/** The words of the README in the archives of tables, and in those of the rows that a chart shows. */
export const archiveFile = {
	site: 'Southward: North Korean defectors in numbers',
	rows: (count: string) => `Rows: ${count}`,
	filter: 'Filter: none, all rows',
	version: (version: string, day: string) => `Version of the data: ${version} (${day})`,
	counted: (text: string) => `What is counted: ${text}`,
	unit: (unit: string) => `Unit: ${unit}`,
	address: (address: string) => `Page: ${address}`,
	citation: 'How to cite',
	licence: 'Licence',
	attribution: (name: string) => `Name as source: ${name}`,
	facts: 'Numbers are facts; please name the office that counted. Texts are under CC BY 4.0: name Southward.',
	caveats: 'What to keep in mind',
	missing: 'What is missing',
	files: 'Files',
	tableFiles: {
		csv: 'the table for spreadsheets: Unicode with byte order mark, lines end with CR and LF',
		metadata: 'columns, units, caveats, the sources cited, version, licence, citation',
		readme: 'this text'
	},
	packageFiles: {
		descriptor: 'the descriptor, a Data Package of the second version: it names each file, its columns and units',
		tables: 'the tables as they are kept: Unicode, lines end with LF',
		sources: 'the bibliography that the rows of all tables cite',
		changes: 'the log of changes since the first release',
		maps: 'outlines for the maps, each with its licence in LICENCES.txt',
		readme: 'this text'
	},
	tables: 'Tables',
	shown: {
		years: (from: number, to: number, chosen: boolean) => {
			const span = from === to ? String(from) : `${from} to ${to}`;
			return chosen ? `Filter, years: ${span}` : `Filter, years: all, ${span}`;
		},
		state: (words: string) => `Filter, years: ${words}`,
		series: (shown: readonly string[], all: number) => {
			const count = shown.length === all ? `all ${all}` : `${shown.length} of ${all}`;
			const list = shown.length === 0 ? '' : ` (${shown.join('; ')})`;
			return `Filter, series: ${count}${list}`;
		},
		ownUnit: (unit: string) => `Filter, unit: the table’s own (${unit})`,
		otherUnit: (label: string, text: string) => `Filter, unit: ${label}. ${text}`,
		made: (day: string) => `Made: ${day}`,
		view: (address: string) => `This view: ${address}`,
		sources: 'Sources of these rows',
		columns: {
			value: 'Value',
			low: 'Lower bound as published.',
			high: 'Upper bound as published.',
			unit: 'Unit of the value of this row.'
		},
		files: {
			csv: 'the rows shown, for spreadsheets: Unicode with byte order mark, lines end with CR and LF',
			metadata: 'filter, columns, units, caveats, the sources cited, version, licence, citation',
			readme: 'this text'
		}
	}
};
