import { combine } from '../../combine/combination';
import type { ChosenSeries } from '../../combine/address';
import { tableOfSeries } from '../../combine/series';
import { formOf, heightsOf } from '../../draw/forms';
import type { ChartCard, ChartRows, SignWords } from '../../read/card';
import { stateOf } from '../../read/figure-state';
import type { Said } from '../../words/languages';
import type { NamedSource } from '../marks-table';
import { fetchSeries } from './series-files';

export { default as CombinedFigure } from './CombinedFigure.svelte';

/** A combination with all that a figure says of it. */
export interface Combined {
	readonly card: ChartCard;
	readonly rows: ChartRows;
	/** The series as they were chosen. */
	readonly chosen: readonly ChosenSeries[];
	/** The sources that each table names, by its name. */
	readonly sources: ReadonlyMap<string, readonly NamedSource[]>;
}

/** Fetches the tables of some series and puts the series together. Rejects where a file does not come, or lacks a series. */
export async function fetchCombined(
	chosen: readonly ChosenSeries[],
	signs: readonly SignWords[],
	words: Said<'chart' | 'combinePage' | 'reading'>
): Promise<Combined> {
	const { combinePage } = words;
	const names = [...new Set(chosen.map(({ id }) => tableOfSeries(id)))];
	const files = await Promise.all(names.map((name) => fetchSeries(name, words)));
	const marksOf = (id: string) => {
		const marks = files.flatMap(({ series }) => series.get(id) ?? []);
		if (marks.length === 0) throw new Error(combinePage.unknown(id));
		return marks;
	};
	const chart = combine(chosen, marksOf, combinePage);
	const caveats = [...new Set(files.flatMap((file) => file.caveats))];
	const heights = heightsOf(chart, 0);
	return {
		card: {
			chart,
			state: stateOf(chart, {}, words),
			heights: Object.fromEntries(chart.panels.map(({ key }) => [key, heights])),
			caveats,
			open: caveats.length,
			credits: [...new Set(files.map(({ attribution }) => attribution))],
			tables: [],
			swatch: formOf(chart.form).swatch,
			signs
		},
		rows: {
			slug: chart.slug,
			marks: chart.marks,
			units: {},
			sources: Object.fromEntries(
				files.flatMap(({ sources }) => sources.map(({ id, publisher, date }) => [id, `${publisher}, ${date}`]))
			),
			stops: {}
		},
		chosen,
		sources: new Map(files.map(({ name, sources }) => [name, sources]))
	};
}
