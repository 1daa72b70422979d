import { toFile } from '../data/filed-mark';
import type { Chart } from '../data/selection';
import type { ChartFile } from '../read/card';
import type { Words } from '../words/languages';
import { panelStopsOf } from './pictures';
import { sourcesOf } from './site';

/** What `/charts/<slug>.json` holds: all rows of a chart, their sources, and where its pictures can be read. */
export function chartRowsOf(words: Words, chart: Chart): ChartFile {
	const { slug, marks, units, panels } = chart;
	const used = sourcesOf(
		words,
		[chart, ...units].flatMap((shown) => shown.marks.flatMap(({ sources }) => sources))
	);
	return {
		slug,
		marks: marks.map(toFile),
		units: Object.fromEntries(units.map((unit) => [unit.key, unit.marks.map(toFile)])),
		sources: Object.fromEntries(used.map(({ id, publisher, date }) => [id, `${publisher}, ${date}`])),
		stops: Object.fromEntries(panels.map(({ key }) => [key, panelStopsOf(words, chart, key)]))
	};
}
