import { chart } from './messages/chart';

const sizeOf = (bytes: number) =>
	bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

/** Words in and around tables, apart from `messages`: no page needs them before a table is used. */
export const tables = {
	total: 'Total',
	rowPerValue: 'One row a value, with everything said of it',
	/** Opens a sentence on what holds for all values of a table, which `butMarked` and the signs end. */
	rule: (evidence: string, flag: string) => `All values ${evidence}${flag === '' ? '' : ` (${flag})`}`,
	ruleOf: {
		corroborated: 'are printed in two or more places',
		single: 'were seen in one place only',
		derived: 'are computed from published figures'
	},
	butMarked: ', but where marked:',
	chooseRows: 'Choose rows',
	find: 'Search in the rows',
	any: 'All',
	foundRows: (found: number, all: number) =>
		found === 0
			? 'No row fits.'
			: found === all
				? chart.rows(all)
				: `${found.toLocaleString('en')} of ${chart.rows(all)}`,
	firstRows: (shown: number) => `, of which the first ${shown} are shown`,
	showAll: (all: number) => `Show all ${chart.rows(all)}`,
	theseRows: (rows: number, bytes: number) =>
		`Download ${rows === 1 ? 'this row' : `these ${chart.rows(rows)}`} (CSV, ${sizeOf(bytes)})`,
	madeRows: (name: string, bytes: number, rows: number) =>
		`${name} has been made: ${chart.rows(rows)}, ${sizeOf(bytes)}.`,
	file: (what: string, name: string, bytes: number) => `${what}: ${name}, ${sizeOf(bytes)}`
};
