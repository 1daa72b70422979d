import { countByYears } from '$lib/data/row-years';
import { packageArchive } from '$lib/server/archive';
import { spreadsheetOf, yearsOf } from '$lib/server/downloads';
import { names, tableOf, tablesOf } from '$lib/server/site';
import { catalogueOf } from '$lib/server/structured-data';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	return {
		structured: catalogueOf(words),
		zipBytes: packageArchive(wordsOf(undefined)).length,
		tables: names.map((name) => {
			const { resource, rows } = tableOf(name, tablesOf(words));
			return {
				name,
				title: resource.title,
				topic: words.vocabulary.values.topic[resource.topic],
				rows: rows.length,
				years: yearsOf(name),
				counted: countByYears(rows, resource.schema.fields),
				bytes: new TextEncoder().encode(spreadsheetOf(name)).length
			};
		})
	};
};
