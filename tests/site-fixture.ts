import { readdirSync, readFileSync } from 'node:fs';
import { buildChart } from '../src/lib/charts/build';
import { catalogue } from '../src/lib/charts/catalogue';
import { chartSlugs, type ChartSlug } from '../src/lib/charts/slugs';
import { readPackage } from '../src/lib/data/package';
import type { Chart } from '../src/lib/data/selection';
import type { Row, Tables } from '../src/lib/data/table';
import { fillTemplate } from '../src/lib/data/template';
import type { TableName, TableRows } from '../src/lib/data/table-names';
import { readFirstRelease } from '../scripts/first-release';
import { wordsOf } from '../src/lib/words/languages';

/** The words of the language that the tests speak. */
export const english = wordsOf('en');

const root = new URL('../', import.meta.url);
const datasets = new URL('datasets/', root);

/** A file of the project as text; the path is that from its root. */
export function readProject(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

/** The text of every CSV in `datasets/`, by name. */
export function readDatasets(): Record<string, string> {
	return Object.fromEntries(
		readdirSync(datasets)
			.filter((file) => file.endsWith('.csv'))
			.map((file) => [file, readProject(`datasets/${file}`)])
	);
}

/** The real tables, read from disk as the build reads them. */
export const { tables, descriptor } = readPackage({
	descriptor: readProject('datasets/datapackage.json'),
	csv: readDatasets()
});

/**
 * The tables as they were first released, which never change: for tests that quote figures. Read by the columns that
 * they had; the log, which is no part of the release, is that of today.
 */
export const released: Tables = readReleased();

function readReleased(): Tables {
	const { csv } = readFirstRelease(new URL('releases/', datasets));
	const texts = {
		...readDatasets(),
		...Object.fromEntries(Object.entries(csv).map(([name, text]) => [`${name}.csv`, text]))
	};
	const resources = descriptor.resources.map((resource) => {
		const columns = texts[resource.path]?.split('\n', 1)[0]?.split(',') ?? [];
		const fields = resource.schema.fields.filter(({ name }) => columns.includes(name));
		return { ...resource, schema: { ...resource.schema, fields } };
	});
	return readPackage({ descriptor: JSON.stringify({ ...descriptor, resources }), csv: texts }).tables;
}

/** A text with its templates filled in from the real tables, or from others. */
export function fill(text: string, from: Tables = tables): string {
	return fillTemplate(text, from, english.vocabulary);
}

/** A chart built from the real tables, or from others. */
export function buildFrom(slug: ChartSlug, from: Tables = tables): Chart {
	return buildChart(slug, catalogue[slug], english.chartWords[slug], from, english.vocabulary);
}

/** Every chart of the catalogue, built from the real tables, by slug. */
export const charts = new Map<ChartSlug, Chart>(chartSlugs.map((slug) => [slug, buildFrom(slug)]));

/** One chart of the catalogue, built from the real tables. */
export function chartNamed(slug: ChartSlug): Chart {
	const chart = charts.get(slug);
	if (!chart) throw new Error(`There is no chart "${slug}".`);
	return chart;
}

/** The real tables with the rows of one of them exchanged. */
export function withRows(name: TableName, rows: readonly Row[]): Tables {
	return { ...tables, [name]: { ...tables[name], rows } };
}

/** The real tables with another value in the one row of a table that is picked. */
export function withValue<Name extends TableName>(name: Name, pick: Partial<TableRows[Name]>, value: number): Tables {
	const rows: readonly Row[] = tables[name].rows;
	const picked = rows.filter((row) => Object.entries(pick).every(([column, cell]) => row[column] === cell));
	if (picked.length !== 1) throw new Error(`${picked.length} rows of ${name} match ${JSON.stringify(pick)}.`);
	return withRows(
		name,
		rows.map((row) => (row === picked[0] ? { ...row, value } : row))
	);
}
