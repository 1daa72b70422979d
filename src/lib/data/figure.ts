import { dimensionFields } from './descriptor';
import { yearsOfRow } from './row-years';
import type { Row, Table, Tables } from './table';
import type { TableName } from './table-names';

/** A figure worked out from cells: its value, and the rows it rests on. */
export interface Figure {
	readonly value: number;
	readonly cells: readonly { readonly table: TableName; readonly row: Row }[];
}

type Token = { readonly kind: 'number' | 'sign' | 'cell' | 'count' | 'side' | 'year'; readonly text: string };

const tokenPattern =
	/\s*(?:year\(\s*([a-z][a-z0-9-]*\[[^\]]*\])\s*\)|(\d+(?:\.\d+)?)|([-+*/()])|(count )?([a-z][a-z0-9-]*)\[([^\]]*)\]|#([a-z0-9-]+))/y;

/**
 * Evaluates an expression over the tables, for example `100 * arrivals[female] / arrivals[]`.
 *
 * `table[keys]` names the cell whose dimension columns hold the keys, in the order of the columns, columns not needed
 * left out; where several rows match, their sum, which only counts and amounts allow. A key may be a range of years
 * (`2010..2014`), named (`sex=female`) or `last`: of the rows that fit, those of the last year. `year(table[keys])` is the last
 * year that the rows have, `count table[keys]` how many rows match, and `#id` a row of side-numbers. Throws with the expression
 * and the reason.
 */
export function evaluate(expression: string, tables: Tables): Figure {
	const tokens = tokenise(expression);
	let place = 0;
	const cells: { table: TableName; row: Row }[] = [];
	const fail = (reason: string): never => {
		throw new Error(`"${expression}": ${reason}.`);
	};

	function sum(): number {
		let value = product();
		for (let sign = tokens[place]?.text; sign === '+' || sign === '-'; sign = tokens[place]?.text) {
			place++;
			value = sign === '+' ? value + product() : value - product();
		}
		return value;
	}
	function product(): number {
		let value = factor();
		for (let sign = tokens[place]?.text; sign === '*' || sign === '/'; sign = tokens[place]?.text) {
			place++;
			const other = factor();
			if (sign === '/' && other === 0) fail('a division by zero');
			value = sign === '*' ? value * other : value / other;
		}
		return value;
	}
	function factor(): number {
		const token = tokens[place++];
		if (!token) return fail('the expression ends too early');
		if (token.text === '(') {
			const value = sum();
			if (tokens[place++]?.text !== ')') fail('a bracket is not closed');
			return value;
		}
		if (token.kind === 'number') return Number(token.text);
		if (token.kind === 'sign') return fail(`"${token.text}" stands where a number is expected`);
		if (token.kind === 'year') {
			const { table, rows } = findCells(token.text, tables);
			const last = Math.max(...rows.map(lastYearIn(tables[table])));
			return Number.isFinite(last) ? last : fail(`no row of the tables with a year matches ${token.text}`);
		}
		const { table, rows } =
			token.kind === 'side' ? findCells(`side-numbers[${token.text}]`, tables) : findCells(token.text, tables);
		if (rows.length === 0) fail(`no row of the tables matches ${token.text}`);
		if (token.kind === 'count') {
			cells.push(...rows.map((row) => ({ table, row })));
			return rows.length;
		}
		if (rows.length > 1 && !tables[table].resource.additive)
			fail(`${rows.length} rows match ${token.text}, and values of ${table} must not be added`);
		let total = 0;
		for (const row of rows) {
			if (typeof row['value'] !== 'number') return fail(`${token.text} has no value`);
			total += row['value'];
			cells.push({ table, row });
		}
		return total;
	}

	const value = sum();
	if (place < tokens.length) fail(`"${tokens[place]?.text}" is one too many`);
	return { value, cells };
}

function tokenise(expression: string): Token[] {
	const tokens: Token[] = [];
	tokenPattern.lastIndex = 0;
	while (tokenPattern.lastIndex < expression.trimEnd().length) {
		const start = tokenPattern.lastIndex;
		const match = tokenPattern.exec(expression);
		if (!match) throw new Error(`"${expression}": cannot be read from "${expression.slice(start)}" on.`);
		const [, year, number, sign, count, table, keys, side] = match;
		if (year !== undefined) tokens.push({ kind: 'year', text: year });
		else if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
		else if (side !== undefined) tokens.push({ kind: 'side', text: side });
		else tokens.push({ kind: count === undefined ? 'cell' : 'count', text: `${table}[${keys}]` });
	}
	return tokens;
}

/** The rows that a reference such as `arrivals[2009,female]` names. Throws when there is no such table. */
export function findCells(reference: string, tables: Tables): { table: TableName; rows: readonly Row[] } {
	const match = /^([a-z0-9-]+)\[([^\]]*)\]$/.exec(reference);
	const name = match?.[1] ?? '';
	if (!isTableName(name, tables)) throw new Error(`"${reference}": there is no table "${name}".`);
	const given = (match?.[2] ?? '')
		.split(',')
		.map((key) => key.trim())
		.filter((key) => key !== '');
	const keys = given.filter((key) => key !== 'last');
	const { rows, resource } = tables[name];
	const columns = dimensionFields(resource).map((field) => field.name);
	const found: readonly Row[] = rows.filter((row) => matches(row, columns, keys));
	if (keys.length === given.length) return { table: name, rows: found };
	const yearOf = lastYearIn(tables[name]);
	const last = Math.max(...found.map(yearOf));
	return { table: name, rows: found.filter((row) => yearOf(row) === last) };
}

/** The last year that a row of a table speaks of; -Infinity where it says none. */
function lastYearIn({ resource }: Pick<Table, 'resource'>): (row: Row) => number {
	return (row) => yearsOfRow(row, resource.schema.fields)?.to ?? -Infinity;
}

function isTableName(name: string, tables: Tables): name is TableName {
	return Object.hasOwn(tables, name);
}

/** Each key must be found in a column to the right of the one before. */
function matches(row: Row, columns: readonly string[], keys: readonly string[]): boolean {
	let next = 0;
	return keys.every((key) => {
		const named = /^([a-z_0-9]+)=(.*)$/.exec(key);
		if (named) return holds(row[named[1] ?? ''] ?? null, named[2] ?? '');
		const found = columns.findIndex((column, index) => index >= next && holds(row[column] ?? null, key));
		next = found + 1;
		return found >= 0;
	});
}

function holds(cell: Row[string], key: string): boolean {
	const range = /^(\d{4})\.\.(\d{4})$/.exec(key);
	if (!range) return cell !== null && String(cell) === key;
	const year = Number(cell);
	return cell !== null && year >= Number(range[1]) && year <= Number(range[2]);
}
