import type { DataPackage, Resource } from './descriptor';
import { sourceIds } from './lists';
import { readRows, type Fault, type Row, type Table, type Tables } from './table';
import { tableNames } from './table-names';

/** What the files of `datasets/` hold: the descriptor's text and the text of each CSV by path. */
export interface PackageFiles {
	readonly descriptor: string;
	readonly csv: Readonly<Record<string, string>>;
}

/** A data package read: the tables, and every fault found. Use the tables only where there is no fault. */
export interface ReadPackage {
	readonly descriptor: DataPackage;
	readonly tables: Tables;
	readonly faults: readonly Fault[];
}

/** Reads all tables of the data package by their schemas. */
export function readPackage(files: PackageFiles): ReadPackage {
	// The descriptor's form is checked by a test against the official schemas of Data Package v2.
	const descriptor = JSON.parse(files.descriptor) as DataPackage;
	const faults: Fault[] = [];
	const tables: Record<string, { name: string; resource: Resource; rows: readonly Row[]; lines: readonly number[] }> =
		{};
	for (const name of tableNames) {
		const resource = descriptor.resources.find((candidate) => candidate.name === name);
		const text = resource && files.csv[resource.path];
		if (!resource || text === undefined) {
			const message = resource ? `the file ${resource.path} is missing` : `the table "${name}" is not declared`;
			faults.push({ file: 'datasets/datapackage.json', line: 1, column: 1, field: '', message });
			continue;
		}
		const read = readRows(text, resource);
		faults.push(...read.faults);
		tables[name] = { name, resource, rows: read.rows, lines: read.lines };
	}
	// `TableRows` is generated from the very schemas that `readRows` has just checked each cell against.
	return { descriptor, tables: tables as unknown as Tables, faults };
}

/** Each source id that rows name, with its first place; faults for ids that do not exist or are repeated in a cell, and for sources nobody uses. */
export function checkSources(tables: Tables): Fault[] {
	const known = new Map(tables.sources.rows.map((row, index) => [row.id, tables.sources.lines[index] ?? 0]));
	const used = new Set<string>();
	const faults: Fault[] = [];
	for (const name of tableNames) {
		if (name === 'sources') continue;
		const { rows, lines, resource }: Table = tables[name];
		const column = resource.schema.fields.findIndex((field) => field.name === 'source') + 1;
		rows.forEach((row, index) => {
			const ids = sourceIds('source' in row ? row.source : null);
			const fault = (message: string) =>
				faults.push({
					file: `datasets/${resource.path}`,
					line: lines[index] ?? 0,
					column,
					field: 'source',
					message
				});
			ids.forEach((id, place) => {
				used.add(id);
				if (!known.has(id)) fault(`expected the id of a source, got "${id}"`);
				if (ids.indexOf(id) < place) fault(`expected each source once, got "${id}" twice`);
			});
		});
	}
	for (const [id, line] of known) {
		if (!used.has(id))
			faults.push({
				file: 'datasets/sources.csv',
				line,
				column: 1,
				field: 'id',
				message: `expected a source that some row names, got "${id}"`
			});
	}
	return faults;
}
