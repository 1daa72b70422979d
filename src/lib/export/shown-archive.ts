import { citationBibtex, citationText } from '../data/citation';
import { licenceLines, points, section, titled } from '../data/readme';
import { seriesOffered, type Selection } from '../data/selection';
import { pack, type Files } from '../data/zip';
import { headingOf } from '../read/heading';
import { formatView, viewOfChart } from '../view/view';
import type { Said } from '../words/languages';
import type { ChartColumn, ChartMetadata } from './chart-metadata';
import { columnsOf, selectionFileName, selectionToCsv, valueColumn } from '../data/selection-csv';

/** What archives say. */
type ArchiveWords = Said<'archiveFile' | 'chart' | 'cite' | 'dates' | 'reading'>;

/** What an archive of the rows shown is made from. */
export interface ShownParts {
	readonly selection: Selection;
	readonly metadata: ChartMetadata;
	/** The day on which it is made, `2026-11-22`. */
	readonly made: string;
	/** The origin of the site, for addresses that the build left without one. */
	readonly origin: string;
	readonly words: ArchiveWords;
}

/** The archive of the rows that a chart shows, the same at build and in the browser. */
export function shownArchive(parts: ShownParts): { readonly name: string; readonly content: Uint8Array<ArrayBuffer> } {
	return { name: `${baseName(parts.selection)}.zip`, content: pack(shownFiles(parts), parts.made) };
}

/** The rows shown as CSV, what must be known of them as JSON, and a README with the filter in words. */
export function shownFiles(parts: ShownParts): Files {
	const name = baseName(parts.selection);
	const about = describe(parts);
	return {
		'README.txt': readme(parts, about),
		[`${name}.csv`]: selectionToCsv(parts.selection),
		[`${name}.metadata.json`]: `${JSON.stringify(about, null, '\t')}\n`
	};
}

function baseName(selection: Selection): string {
	return selectionFileName(selection).replace(/\.csv$/, '');
}

/** The filter in words: years, series, unit. */
function filterLines({ chart, choice, marks, vintage, available, series }: Selection, words: ArchiveWords): string[] {
	const { shown } = words.archiveFile;
	const { filter, units } = chart;
	const years =
		filter.kind === 'none'
			? shown.state(words.chart.notFiltered[filter.reason])
			: vintage !== null
				? shown.state(words.chart.vintage(vintage, choice.state !== undefined))
				: shown.years(
						choice.from ?? available.from,
						choice.to ?? available.to,
						choice.from !== undefined || choice.to !== undefined
					);
	const offered = seriesOffered({ chart, vintage });
	const unit = units.find(({ key }) => key === choice.unit);
	const own = [...new Set(marks.map((mark) => mark.unit))].filter((one) => one !== '');
	return [
		years,
		...(offered.length > 1
			? [
					shown.series(
						offered.filter(({ key }) => series.includes(key)).map(({ label }) => label),
						offered.length
					)
				]
			: []),
		...(unit ? [shown.otherUnit(unit.label, unit.text)] : own.length > 0 ? [shown.ownUnit(own.join('; '))] : [])
	];
}

/** What the metadata of an archive say. */
export type ShownMetadata = ReturnType<typeof describe>;

/** Everything about the rows shown, beside the rows. */
function describe({ selection, metadata, made, origin, words }: ShownParts) {
	const { chart, choice, marks } = selection;
	const absolute = (address: string) => (address.startsWith('/') ? origin + address : address);
	const page = absolute(metadata.page);
	const title = headingOf(selection, words);
	const { series, unit, state } = choice;
	const view = formatView(viewOfChart(choice, series, unit, state));
	const cited = new Set(marks.flatMap(({ sources }) => sources));
	const units = [...new Set(marks.map((mark) => mark.unit))].filter((one) => one !== '');
	const citation = {
		kind: 'chart',
		name: chart.slug,
		title,
		version: metadata.version,
		address: page
	} as const;
	return {
		name: metadata.name,
		title,
		description: metadata.description,
		version: metadata.version,
		made,
		view: page + view,
		filter: filterLines(selection, words),
		rows: marks.length,
		unit: units.length > 1 ? 'varies' : (units[0] ?? ''),
		...(units.length > 1 ? { unitBy: { field: 'unit' } } : {}),
		caveats: metadata.caveats,
		missing: metadata.missing,
		attribution: metadata.attribution,
		licenses: metadata.licenses,
		citation: { text: citationText(citation, words.cite), bibtex: citationBibtex(citation, words.cite) },
		page,
		tables: metadata.tables.map((table) => ({ ...table, page: absolute(table.page) })),
		schema: {
			fields: columnsOf(selection).map((name) => fieldOf(name, selection, metadata, words.archiveFile)),
			missingValues: ['']
		},
		sources: metadata.sources.filter(({ id }) => cited.has(id))
	};
}

function fieldOf(
	name: string,
	selection: Selection,
	{ columns }: ChartMetadata,
	{ shown }: ArchiveWords['archiveFile']
): ChartColumn {
	const { chart, choice } = selection;
	if (name === valueColumn(selection)) {
		const unit = chart.units.find(({ key }) => key === choice.unit);
		const description = unit ? `${unit.label}. ${unit.text}` : chart.subline;
		return { name, type: 'number', title: shown.columns.value, description };
	}
	const known = columns.find((column) => column.name === name);
	const title = chart.dimensions.find(({ key }) => key === name)?.label ?? name;
	return known ?? { name, type: 'string', title, description: title };
}

function readme({ selection, metadata, words }: ShownParts, about: ShownMetadata): string {
	const {
		archiveFile: archive,
		dates: { dateInWords }
	} = words;
	const { shown } = archive;
	const name = baseName(selection);
	return titled(about.title, [
		'',
		about.description,
		'',
		...about.filter,
		archive.rows(about.rows.toLocaleString(words.locale)),
		shown.made(dateInWords(about.made)),
		archive.version(about.version, dateInWords(metadata.released)),
		shown.view(about.view),
		archive.address(about.page),
		...section(archive.citation, [about.citation.text, '', about.citation.bibtex.trimEnd()]),
		...section(archive.licence, [
			archive.attribution(about.attribution.join('; ')),
			...licenceLines(about.licenses),
			archive.facts
		]),
		...section(archive.caveats, points(about.caveats)),
		...section(archive.missing, points(about.missing)),
		...section(archive.tables, points(about.tables.map(({ title, page }) => `${title}: ${page}`))),
		...section(
			shown.sources,
			points(
				about.sources.map(({ id, publisher, title, date, url }) => `${id}: ${publisher}, ${title}, ${date}. ${url}`)
			)
		),
		...section(
			archive.files,
			points([
				`${name}.csv: ${shown.files.csv}`,
				`${name}.metadata.json: ${shown.files.metadata}`,
				`README.txt: ${shown.files.readme}`
			])
		)
	]);
}
