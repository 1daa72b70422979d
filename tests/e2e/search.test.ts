import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { hold, messages, open, scriptOf } from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const words = wordsOf('en').searchPage;

/** What browsers write about a file that the test has kept from them. */
const kept = /Failed to load resource|net::ERR|Failed to fetch dynamically imported module/;

/** The parts of the search. */
function searchOf(page: Page) {
	const dialog = page.getByRole('dialog', { name: words.label });
	return {
		link: page.getByRole('link', { name: messages.search.open, exact: true }),
		dialog,
		field: dialog.getByRole('searchbox'),
		status: dialog.getByRole('status'),
		results: dialog.locator('.results a'),
		singleKeys: dialog.getByRole('checkbox', { name: words.singleKeys })
	};
}

/** Opens a page and its search, and waits until the field listens. */
async function openSearch(page: Page, path: string) {
	await open(page, path);
	const search = searchOf(page);
	await page.keyboard.press('Control+k');
	await expect(search.field).toBeFocused();
	await page.locator('[data-island="SearchDialog"][data-hydrated]').waitFor({ state: 'attached' });
	return search;
}

/** Opens the search, types and closes it by Escape, all before its script has come. */
async function closeEarly(page: Page, typed = '') {
	const script = await hold(page, `**/${scriptOf('SearchDialog')}`);
	await open(page, 'about/');
	const search = searchOf(page);
	await page.keyboard.press('/');
	await script.asked;
	await page.keyboard.type(typed);
	await page.keyboard.press('Escape');
	await expect(search.dialog).toBeHidden();
	return { ...search, script };
}

test.describe('the search opens', () => {
	test('by its link, and by Control and K even while typing', async ({ page }) => {
		await open(page, 'charts/');
		const { link, dialog, field } = searchOf(page);
		await link.click();
		await expect(dialog).toBeVisible();
		await expect(field).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(link).toBeFocused();

		const other = page.getByRole('main').getByRole('searchbox');
		await other.fill('wages');
		await page.keyboard.press('Control+k');
		await expect(dialog).toBeVisible();
		await expect(field).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(other).toBeFocused();
		await expect(other).toHaveValue('wages');
	});

	test('by “/”, which a field takes as a letter', async ({ page }) => {
		await open(page, 'charts/');
		const { dialog, field } = searchOf(page);
		const other = page.getByRole('main').getByRole('searchbox');
		await other.focus();
		await page.keyboard.press('/');
		await expect(other).toHaveValue('/');
		await expect(dialog).toBeHidden();
		await other.blur();
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible();
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('');
		await page.keyboard.press('/');
		await expect(field).toHaveValue('/');
	});

	test('by “/” at once after it was closed, while the hidden field still has the focus', async ({ page }) => {
		const { dialog, field } = await openSearch(page, 'about/');
		await field.evaluate((element) => {
			element.closest('dialog')?.close();
			element.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
		});
		await expect(dialog).toBeVisible();
		await expect(field).toBeFocused();
	});

	test('no more by “/” once single keys are off, on the next page too', async ({ page }) => {
		const { dialog, singleKeys } = await openSearch(page, 'charts/');
		await expect(singleKeys).toBeChecked();
		await singleKeys.uncheck();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await page.keyboard.press('/');
		await expect(dialog).toBeHidden();
		await page.reload();
		await page.locator('html.scripted').waitFor({ state: 'attached' });
		await page.keyboard.press('/');
		await expect(dialog).toBeHidden();

		await openSearch(page, 'claims/');
		await expect(singleKeys).not.toBeChecked();
		await singleKeys.check();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible();
	});
});

test.describe('the search finds', () => {
	/** What each word must lead to, and where in the dialog: among the first of its kind. */
	const wanted = {
		탈북민: '/glossary/#defector',
		새터민: '/glossary/#defector',
		북향민: '/glossary/#defector',
		defector: '/glossary/#defector',
		refugee: '/charts/refugees-abroad/',
		escapee: '/glossary/#defector',
		보로금: '/charts/rewards-paid/',
		reward: '/charts/rewards-paid/',
		하나원: '/glossary/#hanawon',
		unemployment: '/charts/unemployment/',
		실업률: '/charts/unemployment/',
		jobless: '/charts/unemployment/'
	} as const;

	test('words in English and Korean, those of no entry too', async ({ page }) => {
		const { field, results, status } = await openSearch(page, 'about/');
		for (const [word, address] of Object.entries(wanted)) {
			await field.fill(word);
			await expect(results.and(page.locator(`[href$="${address}"]`)), word).toHaveCount(1);
			await expect(status, word).toHaveText(/result/);
		}
		await field.fill('qqxyzzy');
		await expect(status).toHaveText(words.none('qqxyzzy'));
		// Nothing is found: the chapters are offered.
		await expect(results.first()).toHaveAttribute('href', /\/#\w/);
		await expect(results.and(page.locator(':not([href*="/#"])'))).toHaveCount(0);
	});

	test('the figure of a year, with its source and its chart set to the year', async ({ page }) => {
		const { field, results, status } = await openSearch(page, 'about/?from=2010');
		await field.fill('arrivals 2016');
		const [answer, chart] = [results.first(), results.nth(1)];
		await expect(answer).toContainText('2016: 1,418 arrivals (1,116 women, 302 men)');
		await expect(answer).toContainText('Source: Ministry of Unification');
		await expect(status).toContainText('2016: 1,418 arrivals');
		await expect(chart).toContainText('Arrivals by sex, 2016');
		await expect(chart).toHaveAttribute('href', /\/charts\/arrivals-by-sex\/\?from=2016&to=2016$/);
		await field.fill('wages 2016');
		await expect(answer).toContainText(/2016: no figure.*There are figures for 2011 to 2015/s);
		await field.fill('arrivals 2016');
		await expect(answer).toContainText('1,418');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/charts\/arrivals-by-sex\/\?from=2016&to=2016#table$/);
		await expect(page.getByRole('table').first()).toContainText('1,116');
	});

	test('and leads there by Enter, and by arrow keys', async ({ page }) => {
		const { field, results } = await openSearch(page, 'about/');
		await field.fill('하나원');
		await expect(results.first()).toHaveAttribute('href', /\/glossary\/#hanawon$/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/glossary\/#hanawon$/);
		await expect(page.locator('article#hanawon')).toBeInViewport();

		await openSearch(page, 'about/');
		await field.fill('unemployment');
		await expect(results).not.toHaveCount(0);
		await page.keyboard.press('ArrowDown');
		await expect(results.first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(results.nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(field).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const address = await results.nth(1).evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
	});

	test('within the page it is opened on, where it closes and shows the place', async ({ page }) => {
		const { dialog, field, results } = await openSearch(page, 'glossary/');
		await field.fill('하나원');
		await expect(results.first()).toHaveAttribute('href', /\/glossary\/#hanawon$/);
		await page.keyboard.press('Enter');
		await expect(dialog).toBeHidden();
		await expect(page).toHaveURL(/\/glossary\/#hanawon$/);
		await expect(page.locator('article#hanawon')).toBeInViewport();
	});

	test('what was typed before its script had come', async ({ page }) => {
		const script = await hold(page, `**/${scriptOf('SearchDialog')}`);
		await open(page, 'about/');
		const { dialog, field, results, status } = searchOf(page);
		await page.keyboard.press('/');
		await expect(field).toBeFocused();
		await script.asked;
		await page.keyboard.type('실업률 jobless');
		await expect(field).toHaveValue('실업률 jobless');
		await expect(results).toHaveCount(0);
		script.release();
		await expect(status).toHaveText(/result/);
		await expect(results.first()).toHaveAttribute('href', /unemployment/);
		await expect(field).toHaveValue('실업률 jobless');
		await expect(field).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});

	test('nothing more once Escape has closed it before its script had come', async ({ page }) => {
		const { script, dialog, field } = await closeEarly(page);
		script.release();
		await page.locator('[data-island="SearchDialog"][data-hydrated]').waitFor({ state: 'attached' });
		await expect(dialog).toBeHidden();
		await page.keyboard.press('/');
		await expect(field).toBeFocused();
	});

	test('on, where it was opened again after Escape before its script had come', async ({ page }) => {
		const { script, dialog, field } = await closeEarly(page, 'wages');
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible();
		script.release();
		await page.locator('[data-island="SearchDialog"][data-hydrated]').waitFor({ state: 'attached' });
		await page.evaluate(() => new Promise((settle) => setTimeout(settle)));
		await expect(dialog).toBeVisible();
		await expect(field).toHaveValue('wages');
		await expect(field).toBeFocused();
	});
});

test.describe('when the index does not come', () => {
	test('the search says so, and a second try works', async ({ page, watch }) => {
		watch.allow(kept);
		const file = `**/search/${messages.language}.json`;
		await page.route(file, (route) => route.abort());
		const { dialog, field, status, results } = await openSearch(page, 'about/');
		await expect(status).toHaveText(messages.search.failed);
		await field.fill('jobless');
		const retry = dialog.getByRole('button', { name: messages.chart.retry });
		await retry.click();
		await expect(status).toHaveText(messages.search.failed);
		await page.unroute(file);
		await retry.click();
		await expect(status).toHaveText(/result/);
		await expect(results.and(page.locator('[href$="/charts/unemployment/"]'))).toHaveCount(1);
		await expect(retry).toHaveCount(0);
		await expect(field).toHaveValue('jobless');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to a page with the places to look in', async ({ page }) => {
		await page.goto('about/');
		const { link, dialog } = searchOf(page);
		await link.click();
		await expect(page).toHaveURL(/\/search\/$/);
		await expect(dialog).toBeHidden();
		for (const { label, address } of words.places)
			await expect(page.getByRole('main').getByRole('link', { name: label, exact: true })).toHaveAttribute(
				'href',
				new RegExp(`${address}$`)
			);
	});
});
