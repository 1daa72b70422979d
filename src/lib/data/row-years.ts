import type { Field } from './descriptor';
import type { Row } from './table';
import { overlaps, yearOf, type YearSpan } from './years';

/** First and last year that a row of a table speaks of; `null` where it says none. */
export function yearsOfRow(row: Row, fields: readonly Pick<Field, 'name' | 'time'>[]): YearSpan | null {
	const years = fields
		.filter(({ time }) => time !== undefined)
		.map(({ name }) => String(row[name] ?? ''))
		.filter((cell) => /^\d{4}/.test(cell))
		.map(yearOf);
	return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** How many rows speak of the same years. */
export interface RowsOfYears extends YearSpan {
	readonly rows: number;
}

/** The rows of a table counted by the years that they speak of; rows that say none are left out. */
export function countByYears(rows: readonly Row[], fields: readonly Pick<Field, 'name' | 'time'>[]): RowsOfYears[] {
	const counted = new Map<string, RowsOfYears>();
	for (const row of rows) {
		const years = yearsOfRow(row, fields);
		if (!years) continue;
		const key = `${years.from}-${years.to}`;
		counted.set(key, { ...years, rows: (counted.get(key)?.rows ?? 0) + 1 });
	}
	return [...counted.values()];
}

/** How many of the rows so counted share a year with the years asked for; an end that is not asked for is open. */
export function rowsWithin(
	counted: readonly RowsOfYears[],
	{ from = -Infinity, to = Infinity }: { readonly from?: number | undefined; readonly to?: number | undefined }
): number {
	return counted.filter((years) => overlaps(years, { from, to })).reduce((sum, { rows }) => sum + rows, 0);
}
