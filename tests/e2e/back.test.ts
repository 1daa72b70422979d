import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { expect, test } from './fixtures';
import { messages, open, untilIntent } from './page-tools';

/** Goes to another page by a link, as a reader does, and back by the history of the browser. */
async function leaveAndComeBack(page: Page): Promise<void> {
	const before = page.url();
	await untilIntent(page);
	await page.evaluate(() => {
		location.href = document.querySelector<HTMLAnchorElement>('footer a[href*="/changes/"]')?.href ?? '';
	});
	await page.waitForURL('**/changes/**');
	// Playwright waits for a page that is loaded, which one out of the cache is not.
	await page.evaluate(() => {
		setTimeout(() => {
			history.back();
		});
	});
	await expect.poll(() => page.url()).toBe(before);
}

/** How the page was loaded that stands there now. */
const visitOf = (page: Page) =>
	page.evaluate(() => {
		const [visit] = performance.getEntriesByType('navigation');
		return visit instanceof PerformanceNavigationTiming ? visit.type : '';
	});

const shownEntries = (page: Page) => page.locator('[data-entry]').filter({ visible: true });

/** Where an element stands in the window, once it stands still. */
async function topOf(page: Page, selector: string): Promise<number> {
	return page.locator(selector).evaluate(async (element) => {
		let top = NaN;
		for (let still = 0; still < 5;) {
			await new Promise((painted) => requestAnimationFrame(painted));
			const now = element.getBoundingClientRect().top;
			still = Math.abs(now - top) < 0.5 ? still + 1 : 0;
			top = now;
		}
		return top;
	});
}

const scenarios = {
	'the list of charts is searched as it was, at the place where it was': async (page: Page) => {
		await open(page, 'charts/');
		const field = page.getByRole('searchbox', { name: messages.charts.search });
		await field.pressSequentially('arrivals');
		const all = await page.locator('[data-entry]').count();
		await expect(shownEntries(page)).not.toHaveCount(all);
		const found = await shownEntries(page).count();
		await page.mouse.wheel(0, 300);
		const top = await topOf(page, 'footer');
		await leaveAndComeBack(page);
		await expect(field).toHaveValue('arrivals');
		await expect(shownEntries(page)).toHaveCount(found);
		await expect.poll(async () => Math.abs((await topOf(page, 'footer')) - top)).toBeLessThanOrEqual(8);
	},

	'claims are chosen as they were, by verdict and chapter, and the address says so': async (page: Page) => {
		await open(page, 'claims/');
		const form = page.getByRole('form', { name: messages.claims.filter });
		await form.getByRole('radio', { name: 'Contested' }).check();
		await expect(page).toHaveURL(/\?verdict=contested$/);
		const found = await page.getByRole('article').filter({ visible: true }).count();
		await leaveAndComeBack(page);
		await expect(form.getByRole('radio', { name: 'Contested' })).toBeChecked();
		await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(found);
		// One step back undoes the choice.
		await page.goBack();
		await expect(form.getByRole('radio', { name: messages.claims.allVerdicts })).toBeChecked();
		await page.goForward();
		await expect(form.getByRole('radio', { name: 'Contested' })).toBeChecked();
	},

	'the sources are searched as they were, and what is open is open': async (page: Page) => {
		await open(page, 'sources/');
		const form = page.getByRole('main').getByRole('search');
		await form.getByRole('combobox').nth(1).selectOption('News1');
		await form.getByRole('searchbox').fill('a');
		const all = await page.locator('[data-entry]').count();
		await expect(shownEntries(page)).not.toHaveCount(all);
		const found = await shownEntries(page).count();
		const entry = shownEntries(page).nth(1);
		await entry.locator('summary').click();
		const id = await entry.getAttribute('id');
		await leaveAndComeBack(page);
		await expect(shownEntries(page)).toHaveCount(found);
		await expect(form.getByRole('combobox').nth(1)).toHaveValue('News1');
		await expect(form.getByRole('searchbox')).toHaveValue('a');
		await expect(page.locator(`article#${id ?? ''} details`)).toHaveAttribute('open', '');
		await expect(page.locator('main details[open]')).toHaveCount(1);
	},

	'tables are sorted as they were': async (page: Page) => {
		await open(page, 'data/');
		const head = page.getByRole('columnheader', { name: messages.data.rows });
		await head.getByRole('button').click();
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		const first = await page.locator('tbody tr').first().innerText();
		await leaveAndComeBack(page);
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect(page.locator('tbody tr').first()).toHaveText(first.replaceAll(/\s+/g, ' '), {
			useInnerText: true
		});
	},

	'a chart has its years, its notes and the sources of a row as they were': async (page: Page) => {
		// Where the notes stand beside the plot they are always open.
		await page.setViewportSize({ width: 900, height: 900 });
		await open(page, 'charts/arrivals-by-sex/?from=2012&to=2019');
		await page.getByText(messages.chart.notes).click();
		const row = page.locator('tr[data-row]').filter({ hasText: '2015' }).first();
		await row.locator('summary').click();
		await leaveAndComeBack(page);
		await expect(page).toHaveURL(/\?from=2012&to=2019$/);
		await expect(page.locator('figure .notes[open]')).toHaveCount(1);
		await expect(row.locator('details')).toHaveAttribute('open', '');
		await expect(page.locator('tr[data-row]')).toHaveCount(8);
	}
};

test.describe('Back, without the back/forward cache', () => {
	for (const [what, run] of Object.entries(scenarios))
		test(what, async ({ page }) => {
			await run(page);
			expect(await visitOf(page), 'the page was loaded again').toBe('back_forward');
		});
});

test('Back, with the back/forward cache', async ({ baseURL, launchOptions }) => {
	// Playwright's own settings refuse the cache, and its locators do not find their way back into a cached page.
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...launchOptions,
		executablePath,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
	const state = () =>
		page.evaluate(() => ({
			fields: [...document.querySelectorAll<HTMLInputElement>('main :is(input, select)')].map(({ value }) => value),
			open: [...document.querySelectorAll('main details[open]')].length,
			entries: [...document.querySelectorAll('main [data-entry]:not([hidden])')].length,
			top: Math.round(scrollY)
		}));
	await open(page, 'sources/?from=2012');
	await page.getByRole('main').getByRole('searchbox').pressSequentially('ministry');
	const all = await page.locator('[data-entry]').count();
	await expect(shownEntries(page)).not.toHaveCount(all);
	await shownEntries(page).nth(2).locator('summary').click();
	await page.mouse.wheel(0, 300);
	await topOf(page, 'footer');
	const before = await state();
	expect(before).toMatchObject({ open: 1, fields: ['ministry', '', ''] });
	await leaveAndComeBack(page);
	expect(await visitOf(page), 'the page came out of the cache').toBe('navigate');
	expect(await state()).toEqual(before);
	await browser.close();
});
