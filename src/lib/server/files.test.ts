import { readFileSync, readdirSync } from 'node:fs';
import { english } from '../../../tests/site-fixture';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../data/csv';
import { readPackage } from '../data/package';
import { tableNames } from '../data/table-names';
import { pack } from '../data/zip';
import { packageArchive, readmeOf, tableArchive } from './archive';
import { packagedOf, publishedDescriptor, spreadsheetOf } from './downloads';
import { fullAddress, jsonOf, jsonText, metadataOf } from './metadata';
import { descriptor, names, tables } from './site';
import { catalogueOf, datasetOf } from './structured-data';

const root = new URL('../../../', import.meta.url);
const bytes = (path: string) => new Uint8Array(readFileSync(new URL(path, root)));

/** The files of an archive as text. */
function opened(archive: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, content]) => [path, strFromU8(content)]));
}

describe.each(tableNames)('the files of %s', (name) => {
	const { resource, rows } = tables[name];
	const metadata = metadataOf(english, name);

	it('say the same number of rows', () => {
		expect(rows.length).toBeGreaterThan(0);
		expect(parseCsv(spreadsheetOf(name)).rows).toHaveLength(rows.length);
		expect(jsonOf(name).rows).toHaveLength(rows.length);
		expect(metadata.rows).toBe(rows.length);
	});

	it('hold the rows as JSON with their types', () => {
		expect(JSON.parse(jsonText(jsonOf(name)))).toMatchObject({
			name,
			version: descriptor.version,
			fields: resource.schema.fields.map((field) => ({ name: field.name, type: field.type })),
			rows
		});
	});

	it('carry version, licence, citation, filled caveats and every source that a row names', () => {
		expect(metadata.version).toBe(descriptor.version);
		expect(metadata.modified <= descriptor.version.replaceAll('.', '-')).toBe(true);
		expect(metadata.attribution).not.toBe('');
		expect(metadata.licenses.length).toBeGreaterThan(0);
		expect(metadata.citation.text).toContain(`/data/${name}/`);
		expect([...metadata.caveats, ...metadata.missing].join(' ')).not.toMatch(/[{}]/);
		const named = rows.flatMap((row) => ('source' in row ? (row.source ?? '').split(' ') : [])).filter(Boolean);
		expect(metadata.sources.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted());
		for (const { publisher, title, date, url } of metadata.sources) {
			expect([publisher, title, date]).not.toContain('');
			expect(url).toMatch(/^https?:/);
		}
	});

	it('lie together in an archive that opens', () => {
		const files = opened(tableArchive(english, name));
		expect(Object.keys(files).toSorted()).toEqual(['README.txt', `${name}.csv`, `${name}.metadata.json`].toSorted());
		expect(
			Buffer.from(unzipSync(tableArchive(english, name))[`${name}.csv`]!).equals(strToU8(spreadsheetOf(name)))
		).toBe(true);
		expect(JSON.parse(files[`${name}.metadata.json`] ?? '')).toEqual(JSON.parse(jsonText(metadata)));
		const readme = files['README.txt'] ?? '';
		expect(readme).toBe(readmeOf(english, name));
		for (const part of [
			resource.title,
			'Filter: none, all rows',
			`Rows: ${rows.length.toLocaleString('en')}\n`,
			descriptor.version,
			metadata.citation.text,
			resource.attribution,
			...resource.licenses.map((licence) => licence.title ?? licence.name ?? '')
		])
			expect(readme).toContain(part);
	});

	it('are described to search engines', () => {
		const dataset = datasetOf(english, name);
		expect(dataset).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name: resource.title,
			version: descriptor.version,
			distribution: [
				{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: fullAddress(english, `/data/${name}.csv`) },
				{
					'@type': 'DataDownload',
					encodingFormat: 'application/json',
					contentUrl: fullAddress(english, `/data/${name}.json`)
				},
				{
					'@type': 'DataDownload',
					encodingFormat: 'application/zip',
					contentUrl: fullAddress(english, `/data/${name}.zip`)
				}
			]
		});
		// The form has just been held. Search engines of data sets ask for a description of 50 to 5,000 characters.
		const { description } = dataset as { description: string };
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(5000);
	});
});

describe('the archive of all tables', () => {
	const files = opened(packageArchive(english));

	it('is a data package that the strict reader takes as it lies', () => {
		const text = files['datapackage.json'] ?? '';
		expect(text).toBe(publishedDescriptor(english));
		const read = readPackage({ descriptor: text, csv: files });
		expect(read.faults).toEqual([]);
		expect(names.map((name) => [name, read.tables[name].rows])).toEqual(names.map((name) => [name, tables[name].rows]));
	});

	it('holds each table byte for byte as it is kept', () => {
		const archive = unzipSync(packageArchive(english));
		for (const name of names) {
			const kept = readFileSync(new URL(`datasets/${name}.csv`, root));
			expect([name, kept.equals(archive[`package/${name}.csv`]!)]).toEqual([name, true]);
			expect([name, kept.equals(packagedOf(name))]).toEqual([name, true]);
		}
	});

	it('holds the maps with their licences, and a README', () => {
		for (const file of readdirSync(new URL('datasets/maps/', root)))
			expect(files[`maps/${file}`]).toBe(strFromU8(bytes(`datasets/maps/${file}`)));
		expect(files['maps/LICENCES.txt']).toContain('OpenStreetMap');
		for (const name of names) expect(files['README.txt']).toContain(`- ${name}: ${tables[name].resource.title}`);
		expect(files['README.txt']).toContain(descriptor.version);
	});

	it('holds nothing else', () => {
		expect(Object.keys(files)).toHaveLength(names.length + readdirSync(new URL('datasets/maps/', root)).length + 2);
	});
});

describe('the published descriptor', () => {
	const fixtures = new URL('tests/fixtures/datapackage-2.0/', root);
	const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
	addFormats(ajv);
	for (const file of readdirSync(fixtures))
		// JSON.parse yields `any`; what a schema is, Ajv checks itself.
		ajv.addSchema(JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as object);

	it.each(['datapackage.json', 'southward.json'])('follows %s', (schema) => {
		ajv.validate(`https://southward.invalid/datapackage-2.0/${schema}`, JSON.parse(publishedDescriptor(english)));
		expect(ajv.errors).toBeNull();
	});
});

describe('an archive', () => {
	it('has the same bytes whenever and wherever it is made', () => {
		const zone = process.env['TZ'];
		const made = ['Asia/Seoul', 'America/Los_Angeles', 'UTC'].map((other) => {
			process.env['TZ'] = other;
			return Buffer.from(pack({ 'one.txt': 'one', 'two.txt': new Uint8Array([2]) }, '2026-11-22')).toString('hex');
		});
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
		expect(new Set(made).size).toBe(1);
		expect(made[0]).not.toBe(
			Buffer.from(pack({ 'one.txt': 'one', 'two.txt': new Uint8Array([2]) }, '2026-11-23')).toString('hex')
		);
	});
});

describe('the catalogue for search engines', () => {
	it('names every table', () => {
		expect(catalogueOf(english)).toMatchObject({
			'@type': 'DataCatalog',
			dataset: names.map((name) => ({
				'@type': 'Dataset',
				name: tables[name].resource.title,
				url: fullAddress(english, `/data/${name}/`)
			}))
		});
	});
});
