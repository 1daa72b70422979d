import { buildChart } from '../src/lib/charts/build';
import type { ChartCard, ChartRows } from '../src/lib/read/card';
import { catalogue } from '../src/lib/charts/catalogue';
import type { ChartSlug } from '../src/lib/charts/slugs';
import { readPackage } from '../src/lib/data/package';
import type { Chart } from '../src/lib/data/selection';
import { cardOf, wholeCardOf } from '../src/lib/server/cards';
import { chartRowsOf } from '../src/lib/server/chart-rows';
import { rowsIn } from '../src/lib/ui/chart-files';
import { contextOf, speechOf } from '../src/lib/words/context';
import { wordsOf } from '../src/lib/words/languages';

/** The words of the language that the tests speak. */
export const english = wordsOf('en');

/** The context in which a component is rendered, as pages give it. */
export const context = contextOf(speechOf(english));

const csv = import.meta.glob<string>('/datasets/*.csv', { query: '?raw', import: 'default', eager: true });
const descriptor = import.meta.glob<string>('/datasets/datapackage.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const { tables } = readPackage({
	descriptor: Object.values(descriptor)[0] ?? '',
	csv: Object.fromEntries(Object.entries(csv).map(([path, text]) => [path.replace('/datasets/', ''), text]))
});

/** A chart built from the real tables, for tests that run in a browser, where there are no files to read. */
export function chartInBrowser(slug: ChartSlug): Chart {
	return buildChart(slug, catalogue[slug], english.chartWords[slug], tables, english.vocabulary);
}

/** A chart as pages carry it. */
export const cardInBrowser = (slug: ChartSlug): ChartCard => cardOf(english, slug);

/** The rows of a chart as the browser has them. */
export const rowsInBrowser = (slug: ChartSlug): ChartRows =>
	rowsIn(chartRowsOf(english, wholeCardOf(english, slug).chart));
