import { describe, expect, it } from 'vitest';
import { chartNamed, charts, tables } from '../../../tests/site-fixture';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { availableYears, select } from '../data/selection';
import { spanOf } from '../data/years';
import { claimCharts, type ClaimChart } from './claim-charts';

const claims = Object.entries(claimCharts);
const list = claims.flatMap(([id, chosen]) => chosen.map((one) => [id, one.chart, one] as const));

/** The years that the address can hold. */
const bounds = spanOf(
	[...charts.values()]
		.filter(({ filter, form }) => filter.kind !== 'none' && form.kind !== 'timeline')
		.map(availableYears)
);

function drawnOf({ chart, from, to, series }: ClaimChart) {
	const built = chartNamed(chart);
	// The timeline is linked to alone, and so is seen whole.
	const shown = built.form.kind === 'timeline' ? built.panels : built.panels.slice(0, 1);
	return select(built, { from, to, series }).marks.filter((mark) => shown.some(({ key }) => key === mark.panel));
}

describe('the charts beside claims', () => {
	it('are chosen for every claim, three at most, none twice', () => {
		expect(claims.map(([id]) => id)).toEqual(tables.claims.rows.map(({ id }) => id));
		for (const [id, chosen] of claims) {
			expect(chosen.length, id).toBeLessThanOrEqual(3);
			expect(new Set(chosen.map(({ chart }) => chart)).size, id).toBe(chosen.length);
		}
	});

	it('stand where they bear on the claim, not at all that rest on the same table', () => {
		for (const chart of charts.values())
			if (chart.form.kind !== 'timeline')
				expect(list.filter(([, slug]) => slug === chart.slug).length, chart.slug).toBeLessThanOrEqual(3);
		expect(claims.filter(([, chosen]) => chosen.length === 0).length).toBeGreaterThan(5);
	});

	it.each(list)('%s: %s is drawn from a table that the claim names', (id, chart) => {
		const named = tables.claims.rows.find((claim) => claim.id === id)?.tables?.split(' ') ?? [];
		const declaration: ChartDeclaration = catalogue[chart];
		expect(declaration.tables.some((table) => named.includes(table))).toBe(true);
	});

	it.each(list)('%s: %s has something in the years and series that are shown', (_, slug, chosen) => {
		const { from, to, series } = chosen;
		const chart = chartNamed(slug);
		const years = availableYears(chart);
		if (from !== undefined || to !== undefined) expect(chart.filter.kind).not.toBe('none');
		for (const year of [from, to]) {
			if (year === undefined) continue;
			expect(year).toBeGreaterThanOrEqual(Math.max(years.from, bounds.from));
			expect(year).toBeLessThanOrEqual(years.to);
		}
		expect(from ?? years.from).toBeLessThanOrEqual(to ?? years.to);
		const drawn = drawnOf(chosen);
		for (const key of series ?? [])
			expect(
				drawn.some((mark) => mark.series === key),
				key
			).toBe(true);
		expect(drawn.length).toBeGreaterThan(0);
		// Years of a whole chart are named only where they leave something out.
		if ((from !== undefined || to !== undefined) && series === undefined)
			expect(select(chart).marks.length).toBeGreaterThan(select(chart, { from, to }).marks.length);
	});
});
