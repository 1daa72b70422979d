import type { Vocabulary } from '$lib/charts/build';
import { tableNames } from '$lib/data/table-names';
import { glyphs } from '$lib/draw/forms/glyphs';
import { reportAddress } from '$lib/data/report';
import { tableArchive } from '$lib/server/archive';
import { packagedOf, publishedDescriptor, spreadsheetOf, yearsOf } from '$lib/server/downloads';
import { namedTable } from '$lib/server/table-files';
import { inEachLanguage } from '$lib/server/languages';
import { lastChangeOf } from '$lib/server/history';
import { fullAddress, jsonOf, jsonText, metadataOf, reportSetting } from '$lib/server/metadata';
import { rowsBySource } from '$lib/server/rows-by-source';
import { chartOf, chartsOf, descriptor, fill, tableOf, tables, tablesOf, unitInWords } from '$lib/server/site';
import { datasetOf } from '$lib/server/structured-data';
import type { RowColumn } from '$lib/ui/table-rows';
import { wordsOf } from '$lib/words/languages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The files of a table are the same in every language. */
const root = wordsOf(undefined);

/** Rows shown before anything is chosen. */
const first = 20;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export const entries: EntryGenerator = () => inEachLanguage(tableNames.map((table) => ({ table })));

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const { files, data: labels } = words;
	const vocabulary: Vocabulary = words.vocabulary;
	const name = namedTable(params.table);
	const filled = (text: string) => fill(words, text);
	const { rows } = tableOf(name);
	const { resource } = tablesOf(words)[name];
	const { title, description, counted, unit, attribution, licenses, caveats, missing, schema } = resource;
	return {
		name,
		title,
		description,
		topic: words.vocabulary.values.topic[resource.topic],
		counted,
		unit: unitInWords(words, unit),
		attribution,
		licences: licenses.map((licence) => ({ title: licence.title ?? licence.name ?? '', path: licence.path ?? null })),
		caveats: Object.values(caveats).map(filled),
		missing: (missing ?? []).map(filled),
		fields: schema.fields.map((field) => ({
			...field,
			unit: field.unit === undefined ? '' : words.reading.unit(field.unit)
		})),
		primaryKey: schema.primaryKey,
		count: rows.length,
		years: yearsOf(name),
		rows: {
			name,
			columns: schema.fields.map(({ name: column, type, time, language, constraints }): RowColumn => {
				const named = vocabulary.values[column] ?? {};
				const codes = (constraints?.enum ?? []).map(String);
				return {
					name: column,
					type,
					time,
					language,
					label: vocabulary.columns[column] ?? column,
					codes: codes
						.filter((code) => rows.some((row) => row[column] === code))
						.map((code) => ({ code, label: named[code] ?? code }))
				};
			}),
			rows: rows.slice(0, first).map((row) => schema.fields.map((field) => row[field.name] ?? null)),
			count: rows.length,
			first,
			bytes: bytesOf(spreadsheetOf(name))
		},
		rowsBySource: rowsBySource(words, name),
		charts: chartsOf(name)
			.map((slug) => chartOf(words, slug))
			.map((chart) => ({
				slug: chart.slug,
				title: chart.title,
				name: chart.name,
				glyph: glyphs[chart.form.kind],
				colours: chart.series.filter(({ shown }) => shown).map(({ colour }) => colour)
			})),
		changed: words.dates.dateInWords(lastChangeOf(tables, name)),
		files: [
			{ what: labels.csv, path: `/data/${name}.csv`, bytes: bytesOf(spreadsheetOf(name)) },
			{ what: files.zip, path: `/data/${name}.zip`, bytes: tableArchive(root, name).length },
			{ what: files.json, path: `/data/${name}.json`, bytes: bytesOf(jsonText(jsonOf(name))) },
			{
				what: files.metadata,
				path: `/data/${name}.metadata.json`,
				bytes: bytesOf(jsonText(metadataOf(root, name)))
			},
			{ what: labels.packageCsv, path: `/data/package/${name}.csv`, bytes: packagedOf(name).length },
			{ what: labels.descriptor, path: '/data/datapackage.json', bytes: bytesOf(publishedDescriptor(root)) }
		],
		structured: datasetOf(words, name),
		report:
			reportSetting === ''
				? null
				: reportAddress(reportSetting, {
						subject: files.reportSubject(name),
						body: files.reportBody(name, descriptor.version, fullAddress(words, `/data/${name}/`), '')
					})
	};
};
