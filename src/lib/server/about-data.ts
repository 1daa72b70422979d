import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import type { ChartSlug } from '../charts/slugs';
import { evidenceValues, type Evidence } from '../data/descriptor';
import { availableYears } from '../data/selection';
import { chartOf, descriptor, fill, tables } from './site';

/** What a reader should know of one table that a chart rests on. */
export interface AboutTable {
	readonly name: string;
	readonly title: string;
	readonly counted: string;
	readonly unit: string;
	readonly attribution: string;
	readonly licence: string;
	readonly caveats: readonly string[];
	readonly missing: readonly string[];
}

/** About the data of a chart: its tables, its years, and how sure its rows are. */
export interface AboutData {
	readonly tables: readonly AboutTable[];
	readonly from: number;
	readonly to: number;
	readonly rows: number;
	/** Number of rows by kind of evidence. */
	readonly evidence: readonly { readonly value: Evidence; readonly rows: number }[];
	readonly version: string;
}

/** Gathers what a chart page says about its data. */
export function aboutDataOf(slug: ChartSlug): AboutData {
	const chart = chartOf(slug);
	const declaration: ChartDeclaration = catalogue[slug];
	return {
		tables: declaration.tables.map((name) => {
			const { title, counted, unit, attribution, licenses, caveats, missing = [] } = tables[name].resource;
			return {
				name,
				title,
				counted: fill(counted),
				unit,
				attribution,
				licence: licenses.map((licence) => licence.title ?? licence.name ?? '').join('; '),
				caveats: Object.values(caveats).map(fill),
				missing: missing.map(fill)
			};
		}),
		...availableYears(chart),
		rows: chart.marks.length,
		evidence: evidenceValues
			.map((value) => ({ value, rows: chart.marks.filter(({ evidence }) => evidence === value).length }))
			.filter(({ rows }) => rows > 0),
		version: descriptor.version
	};
}
