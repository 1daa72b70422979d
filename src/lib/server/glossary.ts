import type { ChartSlug } from '../charts/slugs';
import { splitList } from '../data/lists';
import type { TableName } from '../data/table-names';
import type { Words } from '../words/languages';
import { tableNamed } from './downloads';
import { chartOf, chartsOf, tablesOf } from './site';

/** A term with its meaning and where it leads. */
export interface Term {
	readonly id: string;
	readonly term: string;
	readonly korean: readonly string[];
	readonly meaning: string;
	readonly synonyms: readonly string[];
	readonly tables: readonly { readonly name: TableName; readonly title: string }[];
	readonly charts: readonly { readonly slug: ChartSlug; readonly name: string }[];
}

/** The glossary, in the order of its table. */
export function glossary(words: Words): Term[] {
	const tables = tablesOf(words);
	return tables.glossary.rows.map(({ id, term, korean, meaning, synonyms, tables: names }) => {
		const used = (names ?? '').split(' ').flatMap((name) => tableNamed(name) ?? []);
		return {
			id,
			term,
			korean: splitList(korean),
			meaning,
			synonyms: splitList(synonyms),
			tables: used.map((name) => ({ name, title: tables[name].resource.title })),
			charts: [...new Set(used.flatMap(chartsOf))].map((slug) => ({ slug, name: chartOf(words, slug).name }))
		};
	});
}
