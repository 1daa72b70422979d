import { citationBibtex, citationText, type Citation } from '../data/citation';
import { dayOf } from '../data/changes';
import type { Cell, Row } from '../data/table';
import type { TableName } from '../data/table-names';
import { siteAddress } from '../view/address';
import type { Words } from '../words/languages';
import { yearsOf } from './downloads';
import { citedBy, lastChangeOf } from './history';
import { siteOrigin } from './origin';
import { descriptor, fill, sourcesOf, tableOf, tables, tablesOf } from './site';

/** An address of the site in a language, absolute where the build knows its origin. */
export function fullAddress({ language }: Pick<Words, 'language'>, path: string): string {
	return siteOrigin + siteAddress(path, language);
}

/** The same of a file that all languages share. */
export function fileAddress(path: string): string {
	return siteOrigin + siteAddress(path);
}

/** Where errors are reported, such as a form for issues or `mailto:`; empty where the build does not know it. */
export const reportSetting: string = (process.env['REPORT_URL'] ?? '').trim();

/** How a table is cited. */
function citationOf(words: Words, name: TableName): Citation {
	return {
		kind: 'table',
		name,
		title: tablesOf(words)[name].resource.title,
		version: descriptor.version,
		address: fullAddress(words, `/data/${name}/`)
	};
}

/** Everything about a table beside its rows: what it counts, columns, caveats, the sources cited, licence, citation. */
export function metadataOf(words: Words, name: TableName) {
	const { resource, rows } = tableOf(name, tablesOf(words));
	const { title, description, topic, counted, unit, unitBy, additive, caveats, missing = [], attribution } = resource;
	const citation = citationOf(words, name);
	return {
		name,
		title,
		description,
		version: descriptor.version,
		modified: lastChangeOf(tables, name),
		topic,
		counted,
		unit,
		...(unitBy ? { unitBy } : {}),
		additive,
		rows: rows.length,
		years: yearsOf(name),
		caveats: Object.values(caveats).map((text) => fill(words, text)),
		missing: missing.map((text) => fill(words, text)),
		attribution,
		licenses: resource.licenses,
		citation: { text: citationText(citation, words.cite), bibtex: citationBibtex(citation, words.cite) },
		page: citation.address,
		files: {
			csv: fileAddress(`/data/${name}.csv`),
			package: fileAddress(`/data/package/${name}.csv`),
			json: fileAddress(`/data/${name}.json`),
			zip: fileAddress(`/data/${name}.zip`)
		},
		schema: resource.schema,
		sources: sourcesOf(words, citedBy(rows)).map(({ quote: _, ...source }) => source)
	};
}

/** A table as JSON: what its columns are, and its rows with numbers as numbers and empty cells as `null`. */
export function jsonOf(name: TableName) {
	const { resource, rows } = tableOf(name);
	const { title, unit, unitBy, attribution, licenses, schema } = resource;
	return {
		name,
		title,
		version: descriptor.version,
		unit,
		...(unitBy ? { unitBy } : {}),
		attribution,
		licenses,
		fields: schema.fields.map(({ constraints: _, ...field }) => field),
		primaryKey: schema.primaryKey,
		rows: rows.map((row: Row): Readonly<Record<string, Cell>> =>
			Object.fromEntries(schema.fields.map(({ name: field }) => [field, row[field] ?? null]))
		)
	};
}

/** JSON as the site's files hold it. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The day of the data, from which archives take their time: two builds give the same bytes. */
export function dayOfData(): string {
	return dayOf(descriptor.version);
}
