import type { DataPackage, Field } from '../src/lib/data/descriptor';

/** The text of `src/lib/data/table-names.ts`: the tables and the types of their rows, as the descriptor declares them. */
export function writeTableNames({ resources }: DataPackage): string {
	const interfaces = resources.map(
		({ name, schema }) =>
			`\t'${name}': {\n${schema.fields.map((field) => `\t\treadonly ${field.name}: ${typeOf(field)};`).join('\n')}\n\t};`
	);
	return `// Written by \`npm run datasets -- --write\` from datasets/datapackage.json. Do not edit.

export const tableNames = [
${resources.map(({ name }) => `\t'${name}'`).join(',\n')}
] as const;

export type TableName = (typeof tableNames)[number];

/** One row of each table, as its schema declares it. */
export interface TableRows {
${interfaces.join('\n')}
}
`;
}

function typeOf({ type, constraints = {} }: Field): string {
	const base =
		type === 'string' ? (constraints.enum?.map((value) => `'${String(value)}'`).join(' | ') ?? 'string') : 'number';
	return constraints.required ? base : `${base} | null`;
}
