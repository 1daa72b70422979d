import { error } from '@sveltejs/kit';
import { tableNames } from '$lib/data/table-names';
import { glyphs } from '$lib/draw/forms/glyphs';
import { reportAddress } from '$lib/data/report';
import { tableArchive } from '$lib/server/archive';
import { spreadsheetOf, tableNamed, yearsOf } from '$lib/server/downloads';
import { lastChangeOf } from '$lib/server/history';
import { fullAddress, reportSetting } from '$lib/server/metadata';
import { restingRows } from '$lib/server/resting-rows';
import { chartOf, chartsOf, descriptor, fill, tableOf, tables } from '$lib/server/site';
import { datasetOf } from '$lib/server/structured-data';
import { dateInWords } from '$lib/words/en/dates';
import * as messages from '$lib/words/en/messages';
import { values } from '$lib/words/en/values';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Rows shown before the reader takes the file. */
const previewed = 20;

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
		bytes: new TextEncoder().encode(spreadsheetOf(name)).length,
		preview: rows.slice(0, previewed).map((row) => schema.fields.map((field) => row[field.name] ?? null)),
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
		zipBytes: tableArchive(name).length,
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
