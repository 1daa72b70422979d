import { describe, expect, it } from 'vitest';
import { charts, english } from '../../../tests/site-fixture';
import { select, type Selection } from '../data/selection';
import { cardOf } from '../server/cards';
import { chartSlugs } from '../charts/slugs';
import { isBeside } from './axes';
import { formOf } from './forms';
import { shownWidths } from './heights';
import { panelOf } from './panel';
import { page } from './theme';

/** Rows that a panel must hold: the words of one row and its marks need this many pixels at least. */
const leastRow = 24;

describe.each(chartSlugs.map((slug) => [slug, charts.get(slug)!] as const))('the boxes of %s', (slug, chart) => {
	const { heights } = cardOf(english, slug);

	it('have a height for each panel', () => {
		const panels = [chart, ...chart.units].flatMap((shown) => shown.panels.map(({ key }) => key));
		expect(Object.keys(heights).sort()).toEqual([...new Set(panels)].sort());
		for (const { wide, narrow } of Object.values(heights)) {
			expect(Number.isInteger(wide) && Number.isInteger(narrow)).toBe(true);
			expect(wide).toBeGreaterThanOrEqual(70);
			expect(narrow).toBeGreaterThanOrEqual(70);
			// The list of events names each of them.
			expect(wide).toBeLessThanOrEqual(chart.form.kind === 'timeline' ? 1400 : 900);
			expect(narrow).toBeLessThanOrEqual(chart.form.kind === 'timeline' ? 2100 : 1160);
		}
	});

	it('hold every row that any choice can show', () => {
		const all = chart.series.map(({ key }) => key);
		const states: Selection[] = [select(chart), select(chart, { series: all })];
		if (chart.filter.kind === 'vintages')
			for (const { year } of chart.filter.vintages) states.push(select(chart, { to: year, series: all }));
		const tight = states
			.filter(() => formOf(chart.form).axis === 'y')
			.flatMap((selection) =>
				chart.panels.flatMap(({ key }) => {
					const rows = new Set(selection.marks.filter(({ panel }) => panel === key).map(({ category }) => category))
						.size;
					const { wide, narrow } = heights[key]!;
					// Names above their rows need room of their own.
					const panel = panelOf(selection, key, { theme: page, locale: 'en-GB', narrow: true });
					const row = chart.form.kind === 'timeline' || isBeside(panel) ? leastRow : leastRow + 12;
					return wide < rows * leastRow || narrow < rows * row ? [{ panel: key, rows, wide, narrow }] : [];
				})
			);
		expect(tight).toEqual([]);
	});
});

const listed = chartSlugs.filter((slug) => {
	const chart = charts.get(slug)!;
	const rows = new Set(select(chart).marks.map(({ category }) => category));
	return formOf(chart.form).byRow && chart.panels.length === 1 && rows.size >= 5;
});

it.each(listed)('%s is no strip: at most three times as wide as high', (slug) => {
	const { wide = 0 } = cardOf(english, slug).heights[''] ?? {};
	expect(shownWidths.wide / wide).toBeLessThanOrEqual(3);
});
