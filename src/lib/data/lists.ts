import type { TableRows } from './table-names';

/** The entries of a cell that holds a list, separated by a semicolon; none where the cell is empty. */
export function splitList(cell: string | null): string[] {
	return (cell ?? '')
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

/** An entry of the bibliography, which rows name by its id. */
export type Source = TableRows['sources'];

/** The ids in a cell of sources, which are separated by a space; none where the cell is empty. */
export function sourceIds(cell: string | number | null | undefined): string[] {
	return typeof cell === 'string' ? cell.split(' ').filter((id) => id !== '') : [];
}
