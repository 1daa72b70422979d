import { citationBibtex, citationText } from '../data/citation';
import { licenceLines, points, section, titled } from '../data/readme';
import type { TableName } from '../data/table-names';
import { pack, type Files } from '../data/zip';
import { archive as words } from '../words/en/pages/archive';
import * as messages from '../words/en/messages';
import { packagedOf, publishedDescriptor, spreadsheetOf } from './downloads';
import { dayInWords } from './history';
import { dayOfData, fullAddress, jsonText, metadataOf } from './metadata';
import { descriptor, names, tables } from './site';

const mapFiles = import.meta.glob<string>('/datasets/maps/*', { query: '?raw', import: 'default', eager: true });

/** What stands in the archive of a table beside it: what it is, how many rows, whose, how to cite. */
export function readmeOf(name: TableName): string {
	const { title, description, counted, unit, rows, caveats, missing, attribution, licenses, citation, page } =
		metadataOf(name);
	return titled(title, [
		'',
		description,
		'',
		words.counted(counted),
		...(unit === '' ? [] : [words.unit(unit === 'varies' ? messages.data.unitVaries : unit)]),
		words.rows(rows.toLocaleString(messages.locale)),
		words.filter,
		words.version(descriptor.version, dayInWords(descriptor.version)),
		words.address(page),
		...section(words.citation, [citation.text, '', citation.bibtex.trimEnd()]),
		...section(words.licence, [words.attribution(attribution), ...licenceLines(licenses), words.facts]),
		...section(words.caveats, points(caveats)),
		...section(words.missing, points(missing)),
		...section(words.files, [
			`- ${name}.csv: ${words.tableFiles.csv}`,
			`- ${name}.metadata.json: ${words.tableFiles.metadata}`,
			`- README.txt: ${words.tableFiles.readme}`
		])
	]);
}

/** What stands in the archive of all tables beside them. */
function packageReadme(): string {
	const rows = names.reduce((sum, name) => sum + tables[name].rows.length, 0);
	const citation = {
		kind: 'package' as const,
		name: descriptor.name,
		title: descriptor.title,
		version: descriptor.version,
		address: fullAddress('/data/')
	};
	return titled(descriptor.title, [
		'',
		descriptor.description,
		'',
		words.rows(rows.toLocaleString(messages.locale)),
		words.filter,
		words.version(descriptor.version, dayInWords(descriptor.version)),
		words.address(fullAddress('/data/')),
		...section(words.citation, [
			citationText(citation, messages.cite),
			'',
			citationBibtex(citation, messages.cite).trimEnd()
		]),
		...section(words.licence, [...licenceLines(descriptor.licenses ?? []), words.facts]),
		...section(words.files, [
			`- datapackage.json: ${words.packageFiles.descriptor}`,
			`- package/: ${words.packageFiles.tables}`,
			`- package/sources.csv: ${words.packageFiles.sources}`,
			`- package/changes.csv: ${words.packageFiles.changes}`,
			`- maps/: ${words.packageFiles.maps}`,
			`- README.txt: ${words.packageFiles.readme}`
		]),
		...section(
			words.tables,
			names.map((name) => `- ${name}: ${tables[name].resource.title}`)
		)
	]);
}

const packed = new Map<string, Uint8Array<ArrayBuffer>>();

function once(name: string, files: () => Files): Uint8Array<ArrayBuffer> {
	const known = packed.get(name) ?? pack(files(), dayOfData());
	packed.set(name, known);
	return known;
}

/** The archive of a table: its CSV for spreadsheets, its metadata, a README. */
export function tableArchive(name: TableName): Uint8Array<ArrayBuffer> {
	return once(name, () => ({
		'README.txt': readmeOf(name),
		[`${name}.csv`]: spreadsheetOf(name),
		[`${name}.metadata.json`]: jsonText(metadataOf(name))
	}));
}

/** The archive of all tables: the data package as it is served, the maps with their licences, a README. */
export function packageArchive(): Uint8Array<ArrayBuffer> {
	return once('', () => ({
		'README.txt': packageReadme(),
		'datapackage.json': publishedDescriptor(),
		...Object.fromEntries(names.map((name) => [`package/${tables[name].resource.path}`, packagedOf(name)])),
		...Object.fromEntries(
			Object.entries(mapFiles).map(([path, text]) => [path.replace('/datasets/', ''), text] as const)
		)
	}));
}
