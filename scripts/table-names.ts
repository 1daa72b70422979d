import type { DataPackage, Field, Resource } from '../src/lib/data/descriptor';

/** The columns that say of a row where it comes from and how far it goes: nearly every table has all of them. */
const provenance = ['evidence', 'flag', 'source', 'note'];

/**
 * The text of `src/lib/data/table-names.ts`: the tables and the types of their rows, as the descriptor declares them. Throws
 * where no table has the columns of provenance.
 */
export function writeTableNames({ resources }: DataPackage): string {
	const shared = provenanceIn(resources[0]);
	if (!shared) throw new Error(`The first table of datapackage.json lacks one of ${provenance.join(', ')}.`);
	const known = new Set(shared.map(writeField));
	const rows = resources.map((resource) => {
		const own = provenanceIn(resource) ? 'Provenance & ' : '';
		const fields = resource.schema.fields.map(writeField).filter((field) => own === '' || !known.has(field));
		return `\t'${resource.name}': ${own}{\n${fields.join('\n')}\n\t};`;
	});
	return `// Written by \`npm run datasets -- --write\` from datasets/datapackage.json. Do not edit.

export const tableNames = [
${resources.map(({ name }) => `\t'${name}'`).join(',\n')}
] as const;

export type TableName = (typeof tableNames)[number];

/** What rows say of where they come from and how far they go. */
type Provenance = {
${[...known].join('\n')}
};

/** One row of each table, as its schema declares it. */
export interface TableRows {
${rows.join('\n')}
}
`;
}

/** The columns of provenance of a table; nothing where it lacks one. */
function provenanceIn(resource: Resource | undefined): readonly Field[] | undefined {
	const found = resource?.schema.fields.filter(({ name }) => provenance.includes(name));
	return found?.length === provenance.length ? found : undefined;
}

function writeField(field: Field): string {
	return `\t\treadonly ${field.name}: ${typeOf(field)};`;
}

function typeOf({ type, constraints = {} }: Field): string {
	const base =
		type === 'string' ? (constraints.enum?.map((value) => `'${String(value)}'`).join(' | ') ?? 'string') : 'number';
	return constraints.required ? base : `${base} | null`;
}
