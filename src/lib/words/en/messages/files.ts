export const files = {
	json: 'JSON',
	metadata: 'Columns, sources and licence (JSON)',
	zip: 'Everything of this table (ZIP)',
	all: 'All tables and maps (ZIP)',
	load: 'Load it',
	loadIn: (language: string) => `In ${language}`,
	languages: { r: 'R', python: 'Python', javascript: 'JavaScript' },
	changes: 'What has changed in the tables',
	report: 'Report an error in this table',
	reportError: 'Report an error in this row',
	reportSubject: (table: string) => `Error in the table “${table}”`,
	reportRow: (row: string) => `Row: ${row}`,
	reportBody: (table: string, version: string, address: string, row: string) =>
		`Table: ${table}\nVersion: ${version}\nPage: ${address}\n${row}\nWhat is wrong, and where can the better figure be seen?\n`
};
