import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import type { ChartSlug } from '../charts/slugs';
import type { AboutData } from '../data/about-data';
import { evidenceValues } from '../data/descriptor';
import { availableYears } from '../data/selection';
import type { Words } from '../words/languages';
import { chartOf, descriptor, fill, tablesOf, unitInWords } from './site';

/** Gathers what a chart page says about its data. */
export function aboutDataOf(words: Words, slug: ChartSlug): AboutData {
	const chart = chartOf(words, slug);
	const filled = (text: string) => fill(words, text);
	const declaration: ChartDeclaration = catalogue[slug];
	return {
		tables: declaration.tables.map((name) => {
			const { title, counted, unit, attribution, licenses, caveats, missing = [] } = tablesOf(words)[name].resource;
			return {
				name,
				title,
				counted: filled(counted),
				unit: unitInWords(words, unit),
				attribution,
				licence: licenses.map((licence) => licence.title ?? licence.name ?? '').join('; '),
				caveats: Object.values(caveats).map(filled),
				missing: missing.map(filled)
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
