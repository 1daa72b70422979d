import { expect, test } from './fixtures';
import { open, queryOf, typeYear, yearFilter } from './page-tools';

test.describe('the ground every page stands on', () => {
	test('an unknown address at any depth answers 404 with a page that has its styles and scripts', async ({
		page,
		watch
	}) => {
		// The browser reports the status of the page itself as an error.
		watch.allow(/status of 404/);
		for (const path of ['nothing', 'charts/nothing/at/all/']) {
			const failed: string[] = [];
			page.on('response', (response) => {
				if (!response.ok() && response.request().resourceType() !== 'document') failed.push(response.url());
			});
			const response = await page.goto(path);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			// The page's script says that it listens.
			await expect(page.locator('html.scripted')).toBeAttached();
			expect(failed).toEqual([]);
		}
	});

	test('the content security policy lets a whole page come to life', async ({ page }) => {
		// The watch fails when a style or script of the page is refused.
		await page.goto('');
		await expect(page.locator('html.scripted')).toBeAttached();
	});

	test('an address whose hash nobody can read leaves the page as alive as any', async ({ page }) => {
		// The watch fails on what the script would throw.
		await open(page, 'charts/arrivals-by-sex/#%');
		await typeYear(yearFilter(page).from, 2012);
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
	});

	test('the content security policy refuses inline styles and scripts', async ({ page, watch }) => {
		watch.allow(/Content Security Policy/);
		await page.goto('');
		const outcome = await page.evaluate(() => {
			const element = document.createElement('p');
			element.setAttribute('style', 'color: rgb(1, 2, 3)');
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.ran = "yes"';
			document.body.append(element, script);
			return { colour: getComputedStyle(element).color, ran: document.documentElement.dataset['ran'] };
		});
		expect(outcome.colour).not.toBe('rgb(1, 2, 3)');
		expect(outcome.ran).toBeUndefined();
	});
});
