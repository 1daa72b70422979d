import type { ChartColumn, ChartMetadata } from '../export/chart-metadata';
import { shownArchive } from '../export/shown-archive';
import type { ChartSlug } from '../charts/slugs';
import type { Field } from '../data/descriptor';
import { labelOf, select } from '../data/selection';
import { provenanceColumns } from '../data/selection-csv';
import type { TableName } from '../data/table-names';
import { catalogue } from '../charts/catalogue';
import type { Words } from '../words/languages';
import { cardOf } from './cards';
import { dayOfData, fullAddress } from './metadata';
import { chartOf, descriptor, fill, sourcesOf, tablesOf } from './site';

/** Everything about the rows of a chart, in any unit, beside the rows. */
export function chartMetadataOf(words: Words, slug: ChartSlug): ChartMetadata {
	const chart = chartOf(words, slug);
	const tables = tablesOf(words);
	const used: readonly TableName[] = catalogue[slug].tables;
	const resources = used.map((name) => tables[name].resource);
	const { caveats, credits } = cardOf(words, slug);
	const licenses = resources.flatMap((resource) => resource.licenses);
	return {
		name: slug,
		title: chart.title,
		description: chart.subline,
		version: descriptor.version,
		released: dayOfData(),
		caveats,
		missing: [...new Set(resources.flatMap(({ missing = [] }) => missing).map((text) => fill(words, text)))],
		attribution: credits,
		licenses: licenses.filter(
			(licence, index) => licenses.findIndex((other) => other.title === licence.title) === index
		),
		page: fullAddress(words, `/charts/${slug}/`),
		tables: used.map((name) => ({
			name,
			title: tables[name].resource.title,
			page: fullAddress(words, `/data/${name}/`)
		})),
		columns: columnsOf(words, slug),
		sources: sourcesOf(
			words,
			[chart, ...chart.units].flatMap(({ marks }) => marks.flatMap(({ sources }) => sources))
		).map(({ quote: _, ...source }) => source)
	};
}

/** What is said of the columns of a chart's rows: by its tables, as far as they have them. */
function columnsOf(words: Words, slug: ChartSlug): ChartColumn[] {
	const chart = chartOf(words, slug);
	const tables = tablesOf(words);
	const used: readonly TableName[] = catalogue[slug].tables;
	const fields: readonly Field[] = used.flatMap((name) => tables[name].resource.schema.fields);
	const shapes = [chart, ...chart.units];
	const dimensions = new Map(
		shapes.flatMap((shape) => shape.dimensions.map(({ key, label }) => [key, label] as const))
	);
	const rows = shapes.flatMap(({ marks }) => marks);
	const own = [...dimensions].map(([key, label]): ChartColumn => {
		const field = fields.find(({ name }) => name === key);
		const found = [...new Set(rows.map((mark) => mark.dimensions[key] ?? ''))].filter((value) => value !== '');
		const categories = found
			.map((value) => ({ value, label: labelOf(chart, key, value) }))
			.filter((category) => category.label !== category.value);
		// Rows that a chart has worked out from several may hold more than the column of a table.
		const whole = found.every((value) => /^-?\d+$/.test(value));
		return {
			name: key,
			type: field && (field.type === 'string' || whole) ? field.type : 'string',
			title: field?.title ?? label,
			description: field?.description ?? label,
			...(categories.length > 0 ? { categories } : {})
		};
	});
	const common = provenanceColumns.flatMap((key): ChartColumn[] => {
		const field = fields.find(({ name }) => name === key);
		return field ? [{ name: key, type: field.type, title: field.title, description: field.description }] : [];
	});
	const { low, high, unit } = words.archiveFile.shown.columns;
	return [
		...own,
		{ name: 'low', type: 'number', title: words.chart.low, description: low },
		{ name: 'high', type: 'number', title: words.chart.high, description: high },
		{ name: 'unit', type: 'string', title: words.chart.unit, description: unit },
		...common
	];
}

/** The archive of the rows that a chart shows at first. It is made on the day of the data: two builds give the same bytes. */
export function defaultArchive(words: Words, slug: ChartSlug): Uint8Array<ArrayBuffer> {
	return shownArchive({
		selection: select(chartOf(words, slug)),
		metadata: chartMetadataOf(words, slug),
		made: dayOfData(),
		origin: '',
		words
	}).content;
}
