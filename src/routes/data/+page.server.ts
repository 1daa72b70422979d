import { countByYears } from '$lib/data/row-years';
import { packageArchive } from '$lib/server/archive';
import { spreadsheetOf, yearsOf } from '$lib/server/downloads';
import { names, tableOf } from '$lib/server/site';
import { catalogueOf } from '$lib/server/structured-data';
import { values } from '$lib/words/en/values';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	structured: catalogueOf(),
	zipBytes: packageArchive().length,
	tables: names.map((name) => {
		const { resource, rows } = tableOf(name);
		return {
			name,
			title: resource.title,
			topic: values.topic[resource.topic],
			rows: rows.length,
			years: yearsOf(name),
			counted: countByYears(rows, resource.schema.fields),
			bytes: new TextEncoder().encode(spreadsheetOf(name)).length
		};
	})
});
