import { writeCsv, type CsvCell } from '../data/csv-writer';
import { tableNames, type TableName } from '../data/table-names';
import { yearsOfRow } from '../data/row-years';
import { spanOf, type YearSpan } from '../data/years';
import type { Words } from '../words/languages';
import { descriptor, fill, files, tableOf } from './site';

/** The name of a table, if there is one of this name. */
export function tableNamed(name: string): TableName | undefined {
	return tableNames.find((known) => known === name);
}

/** A table as a file for spreadsheets: the typed rows in the order of the schema, with byte order mark and CRLF. */
export function spreadsheetOf(name: TableName): string {
	const { resource, rows } = tableOf(name);
	const header = resource.schema.fields.map((field) => field.name);
	return writeCsv(
		header,
		rows.map((row) => header.map((column): CsvCell => row[column] ?? null))
	);
}

/** A table exactly as the data package holds it. */
export function packagedOf(name: TableName): Uint8Array<ArrayBuffer> {
	const text = files[tableOf(name).resource.path];
	if (text === undefined) throw new Error(`The file of the table ${name} is missing.`);
	return new TextEncoder().encode(text);
}

/**
 * The descriptor of the data package for readers: files lie in `package/`, and caveats and gaps stand with their
 * figures, which the descriptor in `datasets/` names as cells.
 */
export function publishedDescriptor(words: Words): string {
	const inPackage = (path: string) => (/^[a-z0-9-]+\.csv$/.test(path) ? `package/${path}` : path);
	const { sources = [] } = descriptor as { readonly sources?: readonly { readonly path?: string }[] }; // Data Package v2 allows it; a test holds it.
	const published = {
		...descriptor,
		sources: sources.map((source) =>
			source.path === undefined ? source : { ...source, path: inPackage(source.path) }
		),
		resources: descriptor.resources.map((resource) => ({
			...resource,
			path: inPackage(resource.path),
			caveats: Object.fromEntries(Object.entries(resource.caveats).map(([key, text]) => [key, fill(words, text)])),
			...(resource.missing ? { missing: resource.missing.map((text) => fill(words, text)) } : {})
		}))
	};
	return `${JSON.stringify(published, null, '\t')}\n`;
}

/** First and last year that the rows of a table speak of; `null` where rows have no year. */
export function yearsOf(name: TableName): YearSpan | null {
	const { resource, rows } = tableOf(name);
	const spans = rows.flatMap((row) => yearsOfRow(row, resource.schema.fields) ?? []);
	return spans.length === 0 ? null : spanOf(spans);
}
