/** The entries of a cell that holds a list, separated by a semicolon; none where the cell is empty. */
export function splitList(cell: string | null): string[] {
	return (cell ?? '')
		.split(';')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
