import type { ChartCard, SignWords, WholeCard } from '../read/card';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { formOf, heightsOf } from '../draw/forms';
import { tallPlot, type Heights } from '../draw/heights';
import { columnWidth, isBeside } from '../draw/axes';
import { panelOf, rowsOf as filledRows } from '../draw/panel';
import { page } from '../draw/theme';
import { isDrawn } from '../charts/sign-swatch';
import { signKeysOf } from '../charts/signs';
import type { ChartSlug } from '../charts/slugs';
import { stateOf } from '../read/figure-state';
import { inEachUnit, select, snapshotOf, type Chart, type ChartInfo } from '../data/selection';
import type { Tables } from '../data/table';
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
	const { tables: used, said = [], caveats: own, open }: ChartDeclaration = catalogue[slug];
	const { swatch } = formOf(chart.form);
	const tables = tablesOf(words);
	const resources = used.map((name) => tables[name].resource);
	const { evidence, flags } = words.aboutPage;
	const texts = (all: readonly string[]) => [...new Set(all.map((text) => fill(words, text)))];
	const caveats = resources.flatMap((resource) => Object.entries(resource.caveats));
	const opened = texts([...notes, ...ownOf(caveats, open ?? own)]);
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
				shown.panels.map(({ key }) => [key, boxOf(shown, key, words.locale)] as const)
			)
		),
		caveats: [...new Set([...opened, ...texts(ownOf(caveats, own))])],
		open: opened.length,
		credits:
			credit === undefined
				? [...new Set(resources.map(({ attribution }) => attribution))]
				: [typeof credit === 'string' ? credit : credit(...publishersOf(chart, tables))],
		tables: used.map((name) => ({
			name,
			title: tables[name].resource.title,
			bytes: new TextEncoder().encode(files[`${name}.csv`]).length
		})),
		swatch,
		signs
	};
}

/** How many publishers a credit names where many more are cited. */
const mostNamed = 3;

/** The publishers that the rows of a chart cite most, and how many others they cite. */
function publishersOf({ marks }: Chart, { sources }: Tables): [named: string, others: number] {
	const counts = new Map<string, number>();
	for (const { sources: ids } of marks)
		for (const publisher of new Set(sources.rows.filter(({ id }) => ids.includes(id)).map((one) => one.publisher)))
			counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	const publishers = [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
	return [publishers.slice(0, mostNamed).join(', '), publishers.length - mostNamed];
}

/** The caveats of these keys, all unless said. Throws where one is named that the tables do not have. */
function ownOf(caveats: readonly (readonly [string, string])[], own?: readonly string[]): string[] {
	if (!own) return caveats.map(([, text]) => text);
	return own.flatMap((key) => {
		const found = caveats.filter(([name]) => name === key);
		if (found.length === 0) throw new Error(`There is no caveat "${key}".`);
		return found.map(([, text]) => text);
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

/** The box of a panel: its heights, and the width of the names beside its rows. */
export function boxOf(chart: Chart, key: string, locale: string): Heights {
	if (!formOf(chart.form).byRow) return heightsOf(chart, rowsOf(chart, key));
	const panel = (narrow: boolean) => panelOf(select(chart), key, { theme: page, locale, narrow });
	return {
		...heightsOf(chart, rowsOf(chart, key), isBeside(panel(true))),
		names: Math.floor(columnWidth(panel(false)))
	};
}

/** The largest number of rows that any choice may show in a panel, headings and gaps among them. */
function rowsOf(chart: Chart, panel: string): number {
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
