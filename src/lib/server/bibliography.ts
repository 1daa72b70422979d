import { sourceIds, type Source } from '../data/lists';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import type { TableName } from '../data/table-names';
import type { Words } from '../words/languages';
import { chartOf, dateOfSource, names, tableOf, tablesOf, type SourceEntry } from './site';

type Kind = Source['kind'];

/** The kinds of sources, from those nearest to the count to those farthest from it. */
const kinds: readonly Kind[] = [
	'official',
	'survey',
	'dataset',
	'transcription',
	'ngo',
	'press',
	'encyclopedia',
	'blog'
];

/** A source with all that rests on it. */
export interface Bibliographed extends SourceEntry {
	readonly tables: readonly { readonly name: TableName; readonly rows: number }[];
	readonly charts: readonly ChartSlug[];
	readonly claims: readonly string[];
}

/** The bibliography by kind, publishers in order of the alphabet, with names for the tables and charts it mentions. */
export interface Bibliography {
	readonly kinds: readonly {
		readonly key: Kind;
		readonly label: string;
		readonly sources: readonly Bibliographed[];
	}[];
	readonly tableTitles: Readonly<Record<string, string>>;
	readonly chartNames: Readonly<Record<string, string>>;
	readonly languages: Words['vocabulary']['values']['language'];
}

/** How often each source is named in lists. */
function timesNamed(lists: Iterable<readonly string[]>): Map<string, number> {
	const times = new Map<string, number>();
	for (const list of lists) for (const id of new Set(list)) times.set(id, (times.get(id) ?? 0) + 1);
	return times;
}

/** The whole bibliography. */
export function bibliography(words: Words): Bibliography {
	const { values } = words.vocabulary;
	const byTable = names
		.filter((name) => name !== 'claims' && name !== 'sources')
		.map((name) => ({ name, times: timesNamed(tableOf(name).rows.map(({ source }) => sourceIds(source))) }));
	const byChart = chartSlugs
		.filter((slug) => slug !== 'claim-verdicts')
		.map((slug) => ({ slug, times: timesNamed(chartOf(words, slug).marks.map(({ sources }) => sources)) }));
	const tables = tablesOf(words);
	const entries = tables.sources.rows.map((row) => ({
		...row,
		tables: byTable.flatMap(({ name, times }) => {
			const rows = times.get(row.id);
			return rows === undefined ? [] : [{ name, rows }];
		}),
		charts: byChart.flatMap(({ slug, times }) => (times.has(row.id) ? [slug] : [])),
		claims: tables.claims.rows.flatMap(({ id, source }) => (sourceIds(source).includes(row.id) ? [id] : []))
	}));
	return {
		kinds: kinds.map((key) => ({
			key,
			label: values.kind[key],
			sources: entries
				.filter(({ kind }) => kind === key)
				.sort(
					(one, other) =>
						one.publisher.localeCompare(other.publisher, words.locale) || one.date.localeCompare(other.date)
				)
				.map(({ kind: _, date, ...source }) => ({ ...source, date: dateOfSource(words, date) }))
		})),
		tableTitles: Object.fromEntries(names.map((name) => [name, tables[name].resource.title])),
		chartNames: Object.fromEntries(chartSlugs.map((slug) => [slug, chartOf(words, slug).name])),
		languages: values.language
	};
}
