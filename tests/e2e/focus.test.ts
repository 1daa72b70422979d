import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	approach,
	bringToLife,
	figureOf,
	hold,
	messages,
	open,
	plotsOf,
	scriptOf,
	untilIntent,
	yearFilter
} from './page-tools';

/** Presses a control by key. What has the focus afterwards must not be the body, from which keys begin anew. */
async function press(page: Page, control: Locator): Promise<void> {
	await control.focus();
	// Who comes to a control by key has pressed others before.
	await untilIntent(page);
	await page.keyboard.press('Enter');
}

test.describe('the focus, when the control that has it goes away', () => {
	test('stays on Reset, and all years are said', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?from=2012&to=2019');
		const { reset, words } = yearFilter(page);
		await expect(words).toContainText(messages.filter.shown(2012, 2019));
		await press(page, reset);
		await expect(page).not.toHaveURL(/from/);
		await expect(reset).toBeFocused();
		await expect(reset).toBeDisabled();
		await expect(words).toContainText(messages.filter.shown(1989, 2025));
	});

	test('goes to the chart whose years were offered, and they are said', async ({ page }) => {
		await open(page, 'charts/thailand-entries/?from=1989&to=1995');
		const figure = figureOf(page, 'thailand-entries');
		await approach(figure);
		const offer = figure.getByRole('button', { name: /^Show \d{4}( to \d{4})?$/ });
		const [first = '', last = first] = ((await offer.textContent()) ?? '').match(/\d{4}/g) ?? [];
		await press(page, offer);
		await expect(plotsOf(figure).first()).toBeFocused();
		await expect(yearFilter(page).words).toContainText(messages.filter.shown(Number(first), Number(last)));
	});

	test('stays on the years that are offered until they can be drawn', async ({ page }) => {
		const script = await hold(page, `**/${scriptOf('drawing')}`);
		await open(page, 'charts/thailand-entries/?from=1989&to=1995');
		const figure = figureOf(page, 'thailand-entries');
		const offer = figure.getByRole('button', { name: /^Show \d{4}( to \d{4})?$/ });
		await press(page, offer);
		await expect(offer).toBeFocused();
		script.release();
		await expect(plotsOf(figure).first()).toBeFocused();
		await expect(page).not.toHaveURL(/1989/);
	});

	test('goes along with a series that moves among those shown', async ({ page }) => {
		await open(page, 'charts/settlement-support/');
		const figure = figureOf(page, 'settlement-support');
		await bringToLife(figure);
		const more = figure.getByText(/^\d+ more series$/);
		await press(page, more);
		const hidden = figure.locator('details .legend button').first();
		const name = (await hidden.textContent())?.trim() ?? '';
		await press(page, hidden);
		const shown = figure.locator('.legend > button').filter({ hasText: name });
		await expect(shown).toBeFocused();
		await expect(shown).toHaveAttribute('aria-pressed', 'true');
	});

	test('stays in the bar when its words are closed, and in a search that is reset', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?from=1700');
		const { bar } = yearFilter(page);
		await press(page, bar.getByRole('button', { name: messages.filter.close }));
		await expect(bar.locator(':focus')).toHaveCount(1);
		await open(page, 'sources/');
		const search = page.getByRole('main').getByRole('search');
		await search.getByRole('searchbox').fill('ministry');
		await press(page, search.getByRole('button'));
		await expect(search.locator(':focus')).toHaveCount(1);
	});
});
