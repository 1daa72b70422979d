import { error } from '@sveltejs/kit';
import type { Vocabulary } from '$lib/charts/build';
import { tableNames } from '$lib/data/table-names';
import { glyphs } from '$lib/draw/forms/glyphs';
import { reportAddress } from '$lib/data/report';
import { tableArchive } from '$lib/server/archive';
import { packagedOf, publishedDescriptor, spreadsheetOf, tableNamed, yearsOf } from '$lib/server/downloads';
import { lastChangeOf } from '$lib/server/history';
import { fullAddress, jsonOf, jsonText, metadataOf, reportSetting } from '$lib/server/metadata';
import { restingRows } from '$lib/server/resting-rows';
import { chartOf, chartsOf, descriptor, fill, tableOf, tables } from '$lib/server/site';
import { datasetOf } from '$lib/server/structured-data';
import type { RowColumn } from '$lib/ui/table-rows';
import { english } from '$lib/words/en';
import { dateInWords } from '$lib/words/en/dates';
import * as messages from '$lib/words/en/messages';
import { values } from '$lib/words/en/values';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Rows shown before anything is chosen. */
const first = 20;

const vocabulary: Pick<Vocabulary, 'values' | 'columns'> = english.vocabulary;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export const entries: EntryGenerator = () => tableNames.map((table) => ({ table }));

export const load: PageServerLoad = ({ params }) => {
	const name = tableNamed(params.table);
	if (!name) error(404, messages.data.notFound(params.table));
	const { resource, rows } = tableOf(name);
	const { title, description, counted, unit, attribution, licenses, caveats, missing, schema } = resource;
	return {
		name,
		title,
		description,
		topic: values.topic[resource.topic],
		counted,
		unit,
		attribution,
		licences: licenses.map((licence) => ({ title: licence.title ?? licence.name ?? '', path: licence.path ?? null })),
		caveats: Object.values(caveats).map(fill),
		missing: (missing ?? []).map(fill),
		fields: schema.fields,
		primaryKey: schema.primaryKey,
		count: rows.length,
		years: yearsOf(name),
		rows: {
			name,
			columns: schema.fields.map(({ name: column, type, constraints }): RowColumn => {
				const labels: Readonly<Record<string, string>> = vocabulary.values[column] ?? {};
				const codes = (constraints?.enum ?? []).map(String);
				return {
					name: column,
					type,
					label: vocabulary.columns[column] ?? column,
					codes: codes
						.filter((code) => rows.some((row) => row[column] === code))
						.map((code) => ({ code, label: labels[code] ?? code }))
				};
			}),
			rows: rows.slice(0, first).map((row) => schema.fields.map((field) => row[field.name] ?? null)),
			count: rows.length,
			first,
			bytes: bytesOf(spreadsheetOf(name))
		},
		resting: restingRows(name),
		charts: chartsOf(name)
			.map(chartOf)
			.map((chart) => ({
				slug: chart.slug,
				title: chart.title,
				name: chart.name,
				glyph: glyphs[chart.form.kind],
				colours: chart.series.filter(({ shown }) => shown).map(({ colour }) => colour)
			})),
		changed: dateInWords(lastChangeOf(tables, name)),
		files: [
			{ what: messages.data.csv, path: `/data/${name}.csv`, bytes: bytesOf(spreadsheetOf(name)) },
			{ what: messages.files.zip, path: `/data/${name}.zip`, bytes: tableArchive(name).length },
			{ what: messages.files.json, path: `/data/${name}.json`, bytes: bytesOf(jsonText(jsonOf(name))) },
			{
				what: messages.files.metadata,
				path: `/data/${name}.metadata.json`,
				bytes: bytesOf(jsonText(metadataOf(name)))
			},
			{ what: messages.data.packageCsv, path: `/data/package/${name}.csv`, bytes: packagedOf(name).length },
			{ what: messages.data.descriptor, path: '/data/datapackage.json', bytes: bytesOf(publishedDescriptor()) }
		],
		structured: datasetOf(name),
		report:
			reportSetting === ''
				? null
				: reportAddress(reportSetting, {
						subject: messages.files.reportSubject(name),
						body: messages.files.reportBody(name, descriptor.version, fullAddress(`/data/${name}/`), '')
					})
	};
};
