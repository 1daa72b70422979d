import { evaluate } from '../figure';
import { reasonOf } from '../reason';
import type { Field } from '../descriptor';
import { readRows, type Fault, type Tables } from '../table';
import { sentence, tablesIn, type Check } from './check';

const path = 'checks.csv';
const text = { type: 'string', title: '', description: '', constraints: { required: true } } as const;
const fields = [
	{ ...text, name: 'name' },
	{ ...text, name: 'why', constraints: {} },
	{ ...text, name: 'left' },
	{ ...text, name: 'relation', constraints: { required: true, enum: ['=', '<', '<='] } },
	{ ...text, name: 'right' },
	{ ...text, name: 'within', type: 'number', constraints: { minimum: 0 } }
] as const satisfies readonly Field[];
const schema = { fields, primaryKey: ['name', 'left', 'relation', 'right'] };

type Column = (typeof fields)[number]['name'];
const columnOf = (name: Column) => fields.findIndex((field) => field.name === name) + 1;

interface Equation {
	readonly line: number;
	readonly left: string;
	readonly relation: string;
	readonly right: string;
	/** How far apart the sides may lie. */
	readonly within: number;
}

/**
 * Reads `datasets/checks.csv`: one check for each name, made of all its equations between expressions over the tables
 * (see `evaluate`). The first row of a name says why it must hold. Returns every fault of the file beside them.
 */
export function readEquations(csv: string): { readonly checks: readonly Check[]; readonly faults: readonly Fault[] } {
	const read = readRows(csv, { path, schema });
	const faults = [...read.faults];
	const byName = new Map<string, Equation[]>();
	read.rows.forEach((row, index) => {
		const [name, why, left, relation, right] = fields.map((field) => String(row[field.name] ?? ''));
		const line = read.lines[index] ?? 0;
		const fault = (field: Column, message: string) =>
			faults.push({ file: `datasets/${path}`, line, column: columnOf(field), field, message });
		if (!name || !left || !relation || !right) return;
		const known = byName.get(name);
		if (!known && !why) fault('why', 'expected why it must hold, on the first line of its name, got an empty cell');
		if (tablesIn(`${left} ${right}`).length === 0) fault('left', 'expected a cell on one side, got only numbers');
		const equation = { line, left, relation, right, within: Number(row['within'] ?? 0) };
		byName.set(name, [...(known ?? []), equation]);
	});
	const checks = [...byName].map(([name, equations]): Check => ({
		name,
		tables: tablesIn(equations.map(({ left, right }) => `${left} ${right}`).join(' ')),
		run: (tables) => equations.flatMap((equation) => judge(name, equation, tables))
	}));
	return { checks, faults };
}

/** One sentence with both sides where two expressions over the tables are not equal, for rules that go year by year. */
export function unequal(left: string, right: string, tables: Tables): string[] {
	const one = evaluate(left, tables).value;
	const other = evaluate(right, tables).value;
	return one === other ? [] : [`${left} = ${one}, but ${right} = ${other}`];
}

/** What is wrong with one equation, if anything: the place in the file, and both sides with their values. */
function judge(name: string, { line, left, relation, right, within }: Equation, tables: Tables): string[] {
	const say = (field: Column, problem: string) => [
		sentence(`datasets/${path}:${line}:${columnOf(field)} ${field}:`, name, problem)
	];
	let side: 'left' | 'right' = 'left';
	try {
		const one = evaluate(left, tables).value;
		side = 'right';
		const other = evaluate(right, tables).value;
		// Sums of decimals carry noise far below any published digit.
		const room = within + 1e-9 * Math.max(1, Math.abs(other));
		const holds =
			relation === '=' ? Math.abs(one - other) <= room : relation === '<' ? one < other - room : one <= other + room;
		if (holds) return [];
		return say(
			'relation',
			`${left} = ${one}, which is not ${relation} ${right} = ${other}${within > 0 ? ` within ${within}` : ''}`
		);
	} catch (error) {
		return say(side, reasonOf(error));
	}
}
