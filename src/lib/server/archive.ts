import { citationBibtex, citationText } from '../data/citation';
import { licenceLines, points, section, titled } from '../data/readme';
import type { TableName } from '../data/table-names';
import { pack, type Files } from '../data/zip';
import type { Words } from '../words/languages';
import { packagedOf, publishedDescriptor, spreadsheetOf } from './downloads';
import { dayInWords } from './history';
import { dayOfData, fullAddress, jsonText, metadataOf } from './metadata';
import { descriptor, names, tables, unitInWords } from './site';

const mapFiles = import.meta.glob<string>('/datasets/maps/*', { query: '?raw', import: 'default', eager: true });

/** What stands in the archive of a table beside it: what it is, how many rows, whose, how to cite. */
export function readmeOf(words: Words, name: TableName): string {
	const { archiveFile: archive } = words;
	const { title, description, counted, unit, rows, caveats, missing, attribution, licenses, citation, page } =
		metadataOf(words, name);
	return titled(title, [
		'',
		description,
		'',
		archive.counted(counted),
		...(unit === '' ? [] : [archive.unit(unitInWords(words, unit))]),
		archive.rows(rows.toLocaleString(words.locale)),
		archive.filter,
		archive.version(descriptor.version, dayInWords(words, descriptor.version)),
		archive.address(page),
		...section(archive.citation, [citation.text, '', citation.bibtex.trimEnd()]),
		...section(archive.licence, [archive.attribution(attribution), ...licenceLines(licenses), archive.facts]),
		...section(archive.caveats, points(caveats)),
		...section(archive.missing, points(missing)),
		...section(archive.files, [
			`- ${name}.csv: ${archive.tableFiles.csv}`,
			`- ${name}.metadata.json: ${archive.tableFiles.metadata}`,
			`- README.txt: ${archive.tableFiles.readme}`
		])
	]);
}

/** What stands in the archive of all tables beside them. */
function packageReadme(words: Words): string {
	const { archiveFile: archive } = words;
	const rows = names.reduce((sum, name) => sum + tables[name].rows.length, 0);
	const citation = {
		kind: 'package' as const,
		name: descriptor.name,
		title: descriptor.title,
		version: descriptor.version,
		address: fullAddress(words, '/data/')
	};
	return titled(descriptor.title, [
		'',
		descriptor.description,
		'',
		archive.rows(rows.toLocaleString(words.locale)),
		archive.filter,
		archive.version(descriptor.version, dayInWords(words, descriptor.version)),
		archive.address(fullAddress(words, '/data/')),
		...section(archive.citation, [
			citationText(citation, words.cite),
			'',
			citationBibtex(citation, words.cite).trimEnd()
		]),
		...section(archive.licence, [...licenceLines(descriptor.licenses ?? []), archive.facts]),
		...section(archive.files, [
			`- datapackage.json: ${archive.packageFiles.descriptor}`,
			`- package/: ${archive.packageFiles.tables}`,
			`- package/sources.csv: ${archive.packageFiles.sources}`,
			`- package/changes.csv: ${archive.packageFiles.changes}`,
			`- maps/: ${archive.packageFiles.maps}`,
			`- README.txt: ${archive.packageFiles.readme}`
		]),
		...section(
			archive.tables,
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
export function tableArchive(words: Words, name: TableName): Uint8Array<ArrayBuffer> {
	return once(`${words.language}/${name}`, () => ({
		'README.txt': readmeOf(words, name),
		[`${name}.csv`]: spreadsheetOf(name),
		[`${name}.metadata.json`]: jsonText(metadataOf(words, name))
	}));
}

/** The archive of all tables: the data package as it is served, the maps with their licences, a README. */
export function packageArchive(words: Words): Uint8Array<ArrayBuffer> {
	return once(words.language, () => ({
		'README.txt': packageReadme(words),
		'datapackage.json': publishedDescriptor(words),
		...Object.fromEntries(names.map((name) => [`package/${tables[name].resource.path}`, packagedOf(name)])),
		...Object.fromEntries(
			Object.entries(mapFiles).map(([path, text]) => [path.replace('/datasets/', ''), text] as const)
		)
	}));
}
