import type { Vocabulary } from '../charts/build';
import { parseSeries } from '../combine/address';
import { combine } from '../combine/combination';
import { examples, exampleKeys, type ExampleKey } from '../combine/examples';
import { listSeries, seriesIn, tableOfSeries, type ListedTable, type SeriesTable } from '../combine/series';
import type { Chart } from '../data/selection';
import type { TableName } from '../data/table-names';
import { select } from '../data/selection';
import { draw } from '../draw/draw';
import { heightsOf } from '../draw/forms';
import { pictureWidths } from '../draw/heights';
import type { Words } from '../words/languages';
import { tableNamed } from './downloads';
import { names, tableOf, tablesOf } from './site';

/** A table as series are read from it: the browser reads the same from `/data/<table>.json`. */
function seriesTableOf(
	words: Words,
	name: TableName
): SeriesTable & { readonly title: string; readonly topic: string } {
	const { resource, rows } = tableOf(name, tablesOf(words));
	const { unit, unitBy, title, topic, schema } = resource;
	return {
		name,
		unit,
		...(unitBy ? { unitBy } : {}),
		title,
		topic: words.vocabulary.values.topic[topic],
		fields: schema.fields,
		primaryKey: schema.primaryKey,
		rows
	};
}

/** The tables with series that can be combined. */
export function combinable(words: Words): ListedTable[] {
	const { values, date }: Vocabulary = words.vocabulary;
	return names
		.map((name) =>
			listSeries(seriesTableOf(words, name), (column, code) => values[column]?.[code] ?? date(code) ?? code)
		)
		.filter(({ series }) => series.length > 0);
}

/** A combination that the page begins with. Throws where a series of it is none of the tables'. */
export function exampleOf(words: Words, key: ExampleKey): Chart {
	const { chosen, unknown } = parseSeries(examples[key].join(','), combinable(words));
	if (unknown.length > 0) throw new Error(`The combination "${key}" names no series: ${unknown.join(', ')}.`);
	return combine(
		chosen,
		(id) => {
			const name = tableNamed(tableOfSeries(id));
			return (name && seriesIn(seriesTableOf(words, name)).get(id)) ?? [];
		},
		words.combinePage
	);
}

/** One panel of an example as an SVG element, in the narrow drawing. `place` is its key and the panel: `work/people`. */
export function pictureOfExample(words: Words, place: string): string {
	const key = exampleKeys.find((one) => place.startsWith(`${one}/`));
	if (!key) throw new Error(`There is no combination "${place}" to draw.`);
	const chart = exampleOf(words, key);
	const panel = place.slice(key.length + 1);
	const { narrow: height } = heightsOf(chart, 0);
	const { svg } = draw(select(chart), panel, {
		width: pictureWidths.narrow,
		height,
		narrow: true,
		locale: words.locale,
		id: `combine-${key}-${chart.panels.findIndex((one) => one.key === panel)}`
	});
	return `<svg width="100%" height="${height}" aria-hidden="true">${svg}</svg>`;
}
