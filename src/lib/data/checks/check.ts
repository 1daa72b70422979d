import { evaluate } from '../figure';
import type { Tables } from '../table';
import type { TableName } from '../table-names';

/** A check over the tables. Its name says what it protects; `run` returns one sentence for each thing found wrong. */
export interface Check {
	readonly name: string;
	readonly tables: readonly TableName[];
	readonly run: (tables: Tables) => readonly string[];
}

/** One equation: two expressions (see `evaluate`), and how far apart they may lie (0 unless said). */
export interface Equation {
	readonly left: string;
	readonly right: string;
	readonly within?: number;
}

/** A check made of equations between expressions over the tables. */
export function equations(name: string, tables: readonly TableName[], list: readonly Equation[]): Check {
	return {
		name,
		tables,
		run: (all) =>
			list.flatMap(({ left, right, within = 0 }) => {
				const one = evaluate(left, all).value;
				const other = evaluate(right, all).value;
				// Sums of decimals carry noise far below any published digit.
				return Math.abs(one - other) <= within + 1e-9 * Math.max(1, Math.abs(other))
					? []
					: [`${left} = ${one}, but ${right} = ${other}`];
			})
	};
}

/** A check written out: `run` returns one sentence for each thing found wrong. */
export function check(name: string, tables: readonly TableName[], run: Check['run']): Check {
	return { name, tables, run };
}

/** Runs checks over the tables and returns one line for each thing found wrong. */
export function runChecks(checks: readonly Check[], tables: Tables): string[] {
	return checks.flatMap(({ name, tables: about, run }) =>
		run(tables).map((problem) => `datasets/${about[0] ?? ''}.csv: check "${name}": ${problem}`)
	);
}
