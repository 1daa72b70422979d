import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { chartInBrowser, context, english } from '../../../tests/browser-fixture';
import ChartLegend from './ChartLegend.svelte';

const bySex = chartInBrowser('arrivals-by-sex').series;
const abroad = chartInBrowser('refugees-abroad').series;
const ownOf = (series: typeof bySex) => series.filter(({ shown }) => shown).map(({ key }) => key);

describe('ChartLegend', () => {
	it('names every series on a button that says whether it is drawn', async () => {
		const screen = await render(ChartLegend, {
			props: { series: bySex, shown: ['female'], onchoose: vi.fn() },
			context
		});
		await expect.element(screen.getByRole('group', { name: english.chart.series })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Women' })).toHaveAttribute('aria-pressed', 'true');
		await expect
			.element(screen.getByRole('button', { name: 'Men', exact: true }))
			.toHaveAttribute('aria-pressed', 'false');
	});

	it('asks for the series without the one that is pressed, and with one that was hidden', async () => {
		const onchoose = vi.fn();
		const screen = await render(ChartLegend, {
			props: { series: bySex, shown: ['female', 'male'], onchoose },
			context
		});
		await screen.getByRole('button', { name: 'Women' }).click();
		expect(onchoose).toHaveBeenLastCalledWith(['male']);
		await screen.rerender({ shown: ['male'] });
		await expect.element(screen.getByRole('button', { name: 'Women' })).toHaveAttribute('aria-pressed', 'false');
		await screen.getByRole('button', { name: 'Women' }).click();
		// All series are the chart's own choice, which the address need not hold.
		expect(onchoose).toHaveBeenLastCalledWith(undefined);
	});

	it('goes back to the chart’s own choice when the last one is hidden', async () => {
		const onchoose = vi.fn();
		const screen = await render(ChartLegend, { props: { series: bySex, shown: ['male'], onchoose }, context });
		await screen.getByRole('button', { name: 'Men', exact: true }).click();
		expect(onchoose).toHaveBeenLastCalledWith(undefined);
	});

	it('asks for series in the chart’s order, whatever the order of pressing', async () => {
		const onchoose = vi.fn();
		const [first] = ownOf(abroad);
		const third = abroad.find(({ shown }) => !shown)?.key;
		const screen = await render(ChartLegend, { props: { series: abroad, shown: [third!], onchoose }, context });
		await screen.getByRole('button', { name: abroad.find(({ key }) => key === first)!.label }).click();
		expect(onchoose).toHaveBeenLastCalledWith([first, third]);
	});

	it('keeps the many that are not drawn behind a line, and brings them forth when they are', async () => {
		const onchoose = vi.fn();
		const own = ownOf(abroad);
		const hidden = abroad.filter(({ shown }) => !shown);
		const screen = await render(ChartLegend, { props: { series: abroad, shown: own, onchoose }, context });
		const [one] = hidden;
		const button = screen.getByRole('button', { name: one!.label, exact: true });
		const more = screen.getByText(english.chart.moreSeries(hidden.length));
		expect(button.query()?.checkVisibility() ?? false).toBe(false);
		await more.click();
		await button.click();
		expect(onchoose).toHaveBeenLastCalledWith([...own, one!.key]);
		await screen.rerender({ shown: [...own, one!.key] });
		await expect.element(screen.getByText(english.chart.moreSeries(hidden.length - 1))).toBeVisible();
		expect(button.element().closest('details')).toBeNull();
	});
});
