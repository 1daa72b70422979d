import { catalogue } from '../charts/catalogue';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { signs, type SignKey } from '../charts/signs';
import { formatNumber } from '../data/format-number';
import { labelOf } from '../data/selection';
import type { Words } from '../words/languages';
import { chartOf } from './site';
import { traitsOf } from '../draw/forms/traits';

/** A row that has a kind of evidence or a flag, in words, and the chart that shows it. */
export interface SignExample {
	readonly slug: ChartSlug;
	/** The chart's name. */
	readonly name: string;
	/** What the row is about, its value and its unit. */
	readonly row: string;
	readonly note: string;
}

/** For each sign the first row that has it, in the order of the charts. */
export function signExamples(words: Words): Partial<Record<SignKey, SignExample>> {
	return Object.fromEntries(
		Object.keys(signs).flatMap((sign) => {
			const example = exampleOf(words, sign);
			return example ? [[sign, example] as const] : [];
		})
	);
}

function exampleOf(words: Words, wanted: string): SignExample | null {
	for (const slug of chartSlugs) {
		if (!traitsOf(catalogue[slug].form).valued) continue;
		const chart = chartOf(words, slug);
		const mark = chart.marks.find(({ evidence, flag, value }) => value && (evidence === wanted || flag === wanted));
		if (!mark || mark.value === null) continue;
		const place = chart.dimensions.map(({ key }) => labelOf(chart, key, mark.dimensions[key] ?? ''));
		const value = formatNumber(mark.value, words.locale, 0, Math.abs(mark.value) < 10 ? 3 : 2);
		return {
			slug,
			name: chart.name,
			row: `${place.join(', ')}: ${value} ${words.reading.unit(mark.unit)}`,
			note: mark.note
		};
	}
	return null;
}
