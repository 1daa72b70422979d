import { describe, expect, it } from 'vitest';
import { chartNamed, tables } from '../../../tests/site-fixture';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { availableYears, select } from '../data/selection';
import { claimCharts } from './claim-charts';

const list = Object.entries(claimCharts);

describe('the charts beside claims', () => {
	it('stand beside claims that exist, many of them', () => {
		const known = tables.claims.rows.map(({ id }) => id);
		expect(list.map(([id]) => id).filter((id) => !known.includes(id))).toEqual([]);
		expect(list.length).toBeGreaterThan(15);
	});

	it.each(list)('%s: the chart is drawn from a table that the claim names', (id, { chart }) => {
		const named = tables.claims.rows.find((claim) => claim.id === id)?.tables?.split(' ') ?? [];
		const declaration: ChartDeclaration = catalogue[chart];
		expect(declaration.tables.some((table) => named.includes(table))).toBe(true);
	});

	it.each(list)(
		'%s: the years are years of the chart, and leave something to draw',
		(_, { chart, panel, from, to }) => {
			const built = chartNamed(chart);
			const years = availableYears(built);
			for (const year of [from, to]) {
				if (year === undefined) continue;
				expect(built.filter.kind).not.toBe('none');
				expect(year).toBeGreaterThanOrEqual(years.from);
				expect(year).toBeLessThanOrEqual(years.to);
			}
			expect(from ?? years.from).toBeLessThanOrEqual(to ?? years.to);
			const panels = built.panels.map(({ key }) => key);
			expect(panels).toContain(panel ?? panels[0]);
			const drawn = select(built, { from, to }).marks.filter((mark) => mark.panel === (panel ?? panels[0]));
			expect(drawn.length).toBeGreaterThan(0);
		}
	);
});
