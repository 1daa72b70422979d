import { buildChart } from '../charts/build';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { checkSources, readPackage } from '../data/package';
import { availableYears, type Chart } from '../data/selection';
import type { Resource } from '../data/descriptor';
import { formatFault, type Row, type Tables } from '../data/table';
import type { Source } from '../data/lists';
import { tableNames, type TableName } from '../data/table-names';
import { fillTemplate } from '../data/template';
import { spanOf, type YearSpan } from '../data/years';
import { wordsOf, type Words } from '../words/languages';
import { tablesIn } from './texts';
import { traitsOf } from '../draw/forms/traits';

const csvByPath = import.meta.glob<string>('/datasets/*.csv', { query: '?raw', import: 'default', eager: true });
const descriptorByPath = import.meta.glob<string>('/datasets/datapackage.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of `datasets/` as they lie, by name. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({ ...csvByPath, ...descriptorByPath }).map(([path, text]) => [path.replace('/datasets/', ''), text])
);

const read = readPackage({ descriptor: files['datapackage.json'] ?? '', csv: files });
const faults = [...read.faults, ...(read.faults.length === 0 ? checkSources(read.tables) : [])];
if (faults.length > 0) throw new Error(faults.map(formatFault).join('\n'));

export const { descriptor, tables } = read;

const translated = new Map<string, Tables>();

/** The tables with their texts in a language. What is computed from them is the same in every language: see `tables`. */
export function tablesOf(words: Words): Tables {
	const known = translated.get(words.language) ?? tablesIn(words, tables);
	translated.set(words.language, known);
	return known;
}

/** Fills the templates of a text with figures from the tables. */
export function fill(words: Words, text: string): string {
	return fillTemplate(text, tables, words.vocabulary);
}

const built = new Map<string, Chart>();

/** A chart with all its rows and its words. */
export function chartOf(words: Words, slug: ChartSlug): Chart {
	const key = `${words.language}/${slug}`;
	const known = built.get(key);
	if (known) return known;
	const chart = buildChart(slug, catalogue[slug], words.chartWords[slug], tablesOf(words), words.vocabulary);
	built.set(key, chart);
	return chart;
}

/**
 * First and last year of the filter: those that any chart has values for. The first stands for all years to it: events of
 * the timeline reach far behind all counts.
 */
export function yearBounds(): YearSpan {
	const spans = chartSlugs
		.map((slug) => chartOf(wordsOf(undefined), slug))
		.filter(({ filter, form }) => filter.kind !== 'none' && traitsOf(form).valued)
		.map(availableYears);
	return spanOf(spans);
}

/** A table under any name, its rows as plain cells. */
export function tableOf(
	name: TableName,
	from = tables
): { readonly resource: Resource; readonly rows: readonly Row[] } {
	const { resource, rows } = from[name];
	return { resource, rows: rows.map((row): Row => ({ ...row })) };
}

/** The charts drawn from a table. */
export function chartsOf(name: TableName): ChartSlug[] {
	return chartSlugs.filter((slug) => {
		const declaration: ChartDeclaration = catalogue[slug];
		return declaration.tables.includes(name);
	});
}

/** The unit of a table in words; '' where it has none. */
export function unitInWords({ data, reading }: Words, unit: string): string {
	if (unit === '') return '';
	return unit === 'varies' ? data.unitVaries : reading.unit(unit);
}

/** Every table, in the order of the descriptor. */
export const names: readonly TableName[] = tableNames;

/** One entry of the bibliography, as pages show it. */
export type SourceEntry = Omit<Source, 'kind'>;

/** When a source was published, or that it does not say so. */
export const dateOfSource = ({ sourcesPage }: Words, date: string): string =>
	date === 'undated' ? sourcesPage.undated : date;

/** The entries that ids of sources name, in the order of the bibliography. */
export function sourcesOf(words: Words, ids: readonly string[]): SourceEntry[] {
	const used = new Set(ids);
	return tablesOf(words)
		.sources.rows.filter(({ id }) => used.has(id))
		.map(({ kind: _, date, ...source }) => ({ ...source, date: dateOfSource(words, date) }));
}
