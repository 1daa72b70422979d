/** The way a table is sorted: by which column, and which way. */
export interface Sorting {
	readonly key: string;
	readonly direction: 'ascending' | 'descending';
}

/** The sorting after a press on a column's head: rising first, then falling. */
export function nextSorting(sorting: Sorting | null, key: string): Sorting {
	return { key, direction: sorting?.key === key && sorting.direction === 'ascending' ? 'descending' : 'ascending' };
}

/**
 * Rows in the order of a value: numbers by size, text as the language orders it (numbers within it by size). Rows without
 * a value come last either way; rows that are equal keep their order.
 */
export function sortRows<Row>(
	rows: readonly Row[],
	read: (row: Row) => string | number | null,
	direction: Sorting['direction'],
	locale: string
): Row[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const isNone = (value: string | number | null) => value === null || value === '';
	return [...rows].sort((one, other) => {
		const [left, right] = [read(one), read(other)];
		if (isNone(left) || isNone(right)) return Number(isNone(left)) - Number(isNone(right));
		return typeof left === 'number' && typeof right === 'number'
			? sign * (left - right)
			: sign * compare(String(left), String(right));
	});
}
