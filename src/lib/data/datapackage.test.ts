import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './checks';

interface SchemaField {
	name: string;
	type: string;
	time?: string;
	namedBy?: string;
	language?: string;
	constraints?: { enum?: string[]; minimum?: number; required?: boolean };
}
interface Resource {
	name: string;
	path: string;
	unit: string;
	unitBy?: { field: string; units?: Record<string, string> };
	dialect?: {
		header?: boolean;
		delimiter?: string;
		lineTerminator?: string;
		quoteChar?: string;
		doubleQuote?: boolean;
	};
	schema: {
		fields: SchemaField[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}
interface Descriptor {
	created: string;
	licenses: { name?: string; title?: string }[];
	resources: [Resource, ...Resource[]];
}

const datasets = new URL('../../../datasets/', import.meta.url);
const fixtures = new URL('../../../tests/fixtures/datapackage-2.0/', import.meta.url);
const profile = 'https://southward.invalid/datapackage-2.0/';

function readJson(url: URL): object {
	// JSON.parse yields `any`; the schemas below say what the text holds.
	return JSON.parse(readFileSync(url, 'utf8')) as object;
}

// The form of the descriptor is what the first test of this file proves.
const descriptor = () => readJson(new URL('datapackage.json', datasets)) as Descriptor;

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
for (const name of ['datapackage', 'dataresource', 'tableschema', 'southward'])
	ajv.addSchema(readJson(new URL(`${name}.json`, fixtures)));

/** The faults of a descriptor against one of the fixtures, as "path message". */
function faults(schema: string, candidate: object): string[] {
	ajv.validate(profile + schema, candidate);
	return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const resources = descriptor().resources;

describe('datapackage.json', () => {
	it('follows Data Package v2', () => {
		expect(faults('datapackage.json', descriptor())).toEqual([]);
	});

	it('carries what this project adds to each resource', () => {
		expect(faults('southward.json', descriptor())).toEqual([]);
	});

	it.each<[string, (broken: Descriptor) => unknown]>([
		['no resources', (broken) => Object.assign(broken, { resources: [] })],
		['a creation date in words', (broken) => Object.assign(broken, { created: 'November 2026' })],
		['a licence without name or path', (broken) => Object.assign(broken, { licenses: [{ title: 'Open' }] })],
		['a path that leaves the package', (broken) => Object.assign(broken.resources[0], { path: '../arrivals.csv' })],
		['a resource without a path', (broken) => Reflect.deleteProperty(broken.resources[0], 'path')],
		['a table without fields', (broken) => Object.assign(broken.resources[0].schema, { fields: [] })],
		['an unknown type', (broken) => broken.resources[0].schema.fields.push({ name: 'extra', type: 'date-of-sorts' })],
		[
			'a constraint that does not fit the type',
			(broken) => broken.resources[0].schema.fields.push({ name: 'extra', type: 'string', constraints: { minimum: 1 } })
		]
	])('is refused with %s', (_, breakIt) => {
		const broken = descriptor();
		breakIt(broken);
		expect(faults('datapackage.json', broken)).not.toEqual([]);
	});

	it('declares every CSV of the folder exactly once, but for the files of the checks', () => {
		const files = readdirSync(datasets).filter((file) => file.endsWith('.csv') && !checkFiles.includes(file));
		expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
		expect(resources.map(({ name, path }) => [name, path])).toEqual(resources.map(({ name }) => [name, `${name}.csv`]));
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});
});

describe.each(resources.map((resource) => [resource.name, resource] as const))(
	'%s',
	(_, { path, schema, unit, unitBy, dialect }) => {
		const names = schema.fields.map(({ name }) => name);

		it('has a file whose header equals the names of its fields', () => {
			const file = new URL(path, datasets);
			expect(existsSync(file)).toBe(true);
			expect(readFileSync(file, 'utf8').split('\n', 1)).toEqual([names.join(',')]);
		});

		it('says the dialect that its file is written in', () => {
			expect(dialect).toEqual({
				header: true,
				delimiter: ',',
				lineTerminator: '\n',
				quoteChar: '"',
				doubleQuote: true
			});
			expect(readFileSync(new URL(path, datasets), 'utf8')).not.toMatch(/\r|^\uFEFF/);
		});

		it('has a key of which no part may be empty', () => {
			const required = schema.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
			expect(required).toEqual(expect.arrayContaining(schema.primaryKey));
		});

		it('has the fields by which others are named, or whose language they are in', () => {
			const used = schema.fields.flatMap(({ namedBy, language }) => [namedBy ?? [], language ?? []].flat());
			expect([...names, 'ko']).toEqual(expect.arrayContaining(used));
		});

		it('has keys that are fields', () => {
			expect(names).toEqual(expect.arrayContaining(schema.primaryKey));
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				expect(names).toEqual(expect.arrayContaining(fields));
				const target = resources.find(({ name }) => name === reference.resource);
				expect(target?.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(reference.fields));
			}
		});

		it('says when its rows hold by one time, or by a period that may be open', () => {
			const parts = schema.fields.flatMap(({ time = [] }) => time);
			expect(['', 'at', 'from', 'from,to', 'from,to,seen']).toContain(parts.join());
			for (const { name, type, time } of schema.fields) if (type === 'year') expect(time, name).toBeDefined();
		});

		it('has a unit exactly where it has a value', () => {
			expect(unit !== '').toBe(names.includes('value'));
		});

		it('has a unit for each word of the column its unit depends on', () => {
			const field = schema.fields.find(({ name }) => name === unitBy?.field);
			expect(field?.name).toBe(unitBy?.field);
			if (unitBy?.units) expect(Object.keys(unitBy.units).toSorted()).toEqual(field?.constraints?.enum?.toSorted());
		});
	}
);
