import { reasonOf } from '../reason';
import type { Tables } from '../table';
import { tableNames, type TableName } from '../table-names';

/** A check over the tables. Its name says what it protects; `run` returns one line, place first, for each thing found wrong. */
export interface Check {
	readonly name: string;
	readonly tables: readonly TableName[];
	readonly run: (tables: Tables) => readonly string[];
}

/**
 * A rule written out in code: `find` returns one sentence for each thing found wrong. A rule that cannot be worked out,
 * for example because a cell is gone, says so as any other fault.
 */
export function rule(name: string, tables: readonly TableName[], find: (tables: Tables) => readonly string[]): Check {
	return {
		name,
		tables,
		run: (all) => {
			let problems: readonly string[];
			try {
				problems = find(all);
			} catch (error) {
				problems = [reasonOf(error)];
			}
			return problems.map((problem) => sentence(`datasets/${tables[0] ?? ''}.csv:`, name, problem));
		}
	};
}

/** What a check has found, as one line: place, name, problem. */
export function sentence(place: string, name: string, problem: string): string {
	return `${place} check "${name}": ${problem}`;
}

/** The tables that an expression names cells of, each once. */
export function tablesIn(expression: string): TableName[] {
	return tableNames.filter((name) =>
		new RegExp(`(?<![a-z0-9-])${name}\\[${name === 'side-numbers' ? '|#' : ''}`).test(expression)
	);
}
