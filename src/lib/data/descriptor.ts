/** The evidence a row rests on: printed in two or more places, seen in one, or worked out from other figures. */
export const evidenceValues = ['corroborated', 'single', 'derived'] as const;
export type Evidence = (typeof evidenceValues)[number];

/** What must be said of a value beside the number itself. */
export const flagValues = [
	'break',
	'provisional',
	'proposal',
	'rounded',
	'modelled',
	'transcribed',
	'estimate',
	'superseded'
] as const;
export type Flag = (typeof flagValues)[number];

export const topics = ['arrivals', 'world', 'support', 'work', 'story', 'reference'] as const;
export type Topic = (typeof topics)[number];

/** Limits of a field, after Table Schema v2. */
export interface Constraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	readonly enum?: readonly (string | number)[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** One column of a table, after Table Schema v2. */
export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'year';
	readonly title: string;
	readonly description: string;
	readonly unit?: string;
	/** How the column says when its row holds, if it does: at a time, from or to it, or up to where it was last seen to. */
	readonly time?: 'at' | 'from' | 'to' | 'seen';
	/** Texts on a value that leave the column out: it says how the value came about, not what it is about. */
	readonly unsaid?: readonly ('summary' | 'reading')[];
	/** Whether its cells are texts, which each language says in its own words; others are numbers, codes, or found in sources. */
	readonly text?: boolean;
	/** The language of its cells where it is not that of the tables, or the column that says it. */
	readonly language?: string;
	/** The column by whose cells a language has short words for this one's. */
	readonly namedBy?: string;
	readonly constraints?: Constraints;
}

/** One table of the data package: a Data Package v2 resource with the properties that this project adds. */
export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly topic: Topic;
	/** What is counted and for whom. */
	readonly counted: string;
	/** Unit of the value column, or "varies": then `unitBy` says by which column. */
	readonly unit: string;
	readonly unitBy?: { readonly field: string; readonly units?: Readonly<Record<string, string>> };
	/** Whether rows that do not overlap may be added. */
	readonly additive: boolean;
	/** What a reader must know, by name. Sentences may hold templates. */
	readonly caveats: Readonly<Record<string, string>>;
	readonly missing?: readonly string[];
	readonly attribution: string;
	readonly licenses: readonly { readonly name?: string; readonly title?: string; readonly path?: string }[];
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: readonly string[];
	};
}

/** `datasets/datapackage.json`, after Data Package v2. */
export interface DataPackage {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	readonly created: string;
	readonly keywords?: readonly string[];
	readonly contributors?: readonly { readonly title: string }[];
	readonly licenses?: Resource['licenses'];
	readonly resources: readonly Resource[];
}

/** The columns of a table that say what a value is about: all before `value`. */
export function dimensionFields(resource: Resource): readonly Field[] {
	const value = resource.schema.fields.findIndex((field) => field.name === 'value');
	return value < 0 ? resource.schema.fields : resource.schema.fields.slice(0, value);
}

/** The unit of a row's value, for example "people" or "won a month". Throws when the descriptor names none. */
export function unitOf(
	resource: Pick<Resource, 'name' | 'unit' | 'unitBy'>,
	row: Readonly<Record<string, string | number | null>>
): string {
	if (!resource.unitBy) return resource.unit;
	const key = String(row[resource.unitBy.field]);
	const unit = resource.unitBy.units ? resource.unitBy.units[key] : key;
	if (unit === undefined) throw new Error(`datapackage.json: ${resource.name} has no unit for "${key}".`);
	return unit;
}
