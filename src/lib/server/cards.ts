import type { ChartCard, SignWords, WholeCard } from '../read/card';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { formOf, heightsOf } from '../draw/forms';
import { tallPlot } from '../draw/heights';
import { rowsOf as filledRows } from '../draw/panel';
import { isDrawn } from '../charts/sign-swatch';
import { signKeysOf } from '../charts/signs';
import type { ChartSlug } from '../charts/slugs';
import { stateOf } from '../read/figure-state';
import { inEachUnit, snapshotOf, type Chart, type ChartInfo } from '../data/selection';
import type { Words } from '../words/languages';
import type { ChartWords } from '../words/types';
import { chartOf, files, fill, tablesOf } from './site';

/** A chart with its rows and all that the page says around it. */
export function wholeCardOf(words: Words, slug: ChartSlug): WholeCard {
	return { ...cardOf(words, slug), chart: chartOf(words, slug) };
}

/** A chart without its rows, with all that the page says around it. */
export function cardOf(words: Words, slug: ChartSlug): ChartCard {
	const chart = chartOf(words, slug);
	const { notes = [], credit }: ChartWords = words.chartWords[slug];
	const { tables: used, said = [], caveats: own }: ChartDeclaration = catalogue[slug];
	const { swatch } = formOf(chart.form);
	const tables = tablesOf(words);
	const resources = used.map((name) => tables[name].resource);
	const { evidence, flags } = words.aboutPage;
	const explained = { ...evidence, ...flags };
	const signs = signKeysOf([chart, ...chart.units].flatMap(({ marks }) => marks)).map((value): SignWords => ({
		value,
		...explained[value],
		keyed: isDrawn(value, swatch) && !said.includes(value)
	}));
	return {
		chart: withoutRows(chart),
		state: { ...stateOf(chart, {}, words), selection: null },
		heights: Object.fromEntries(
			inEachUnit(chart).flatMap((shown) =>
				shown.panels.map(({ key }) => [key, heightsOf(shown, rowsOf(shown, key))] as const)
			)
		),
		caveats: [
			...new Set(
				[...notes, ...resources.flatMap(({ caveats }) => ownOf(caveats, own))].map((text) => fill(words, text))
			)
		],
		credits: credit === undefined ? [...new Set(resources.map(({ attribution }) => attribution))] : [credit],
		tables: used.map((name) => ({
			name,
			title: tables[name].resource.title,
			bytes: new TextEncoder().encode(files[`${name}.csv`]).length
		})),
		swatch,
		signs
	};
}

/** The caveats that are about a chart. Throws where one is named that its tables do not have. */
function ownOf(caveats: Readonly<Record<string, string>>, own?: readonly string[]): string[] {
	if (!own) return Object.values(caveats);
	return own.map((key) => {
		const caveat = caveats[key];
		if (caveat === undefined) throw new Error(`There is no caveat "${key}".`);
		return caveat;
	});
}

/** A chart as the story has it: on phones its plot is higher, where its height does not follow from its rows. */
export function storyCardOf(words: Words, slug: ChartSlug): ChartCard {
	const card = cardOf(words, slug);
	if (formOf(card.chart.form).byRow || card.chart.panels.length > 1) return card;
	const tall = card.chart.panels.map(({ key }) => {
		const { wide = tallPlot } = card.heights[key] ?? {};
		return [key, { wide, narrow: tallPlot, tall: true }] as const;
	});
	return { ...card, heights: { ...card.heights, ...Object.fromEntries(tall) } };
}

/** A chart as pages carry it, which fetch its rows later. */
function withoutRows({ marks: _, units, ...chart }: Chart): ChartInfo {
	return { ...chart, units: units.map(({ marks: _marks, ...unit }) => unit) };
}

/** The largest number of rows that any choice may show in a panel, headings and gaps among them. */
export function rowsOf(chart: Chart, panel: string): number {
	const categories = (marks: Chart['marks']) =>
		filledRows(
			chart,
			marks.filter((mark) => mark.panel === panel)
		).places;
	if (chart.filter.kind === 'vintages')
		return Math.max(
			...chart.filter.vintages.map(({ key }) =>
				categories(chart.marks.filter((mark) => snapshotOf(chart, mark) === key))
			)
		);
	return categories(chart.marks);
}
