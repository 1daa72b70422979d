import { expect, test } from './fixtures';
import { approach, figureOf, messages, open } from './page-tools';

test.describe('on paper', () => {
	test('a chart keeps together, with its colours, notes, unit and sources, and without controls', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?from=2012&to=2019&unit=running-total');
		const figure = figureOf(page, 'arrivals-by-sex');
		await approach(figure);
		await expect(figure.locator('.picture svg').first()).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		const heading = figure.getByRole('heading', { level: 1 });
		for (const words of ['2012 to 2019', 'people']) await expect(heading).toContainText(words);
		await expect(figure.locator('.subline')).toContainText('by year and sex');
		await expect(figure).toHaveCSS('break-inside', 'avoid');
		await expect(figure.locator('.source')).toBeVisible();
		await expect(figure.locator('.notes li').first()).toBeVisible();
		// The last ones are folded on the screen.
		await expect(figure.locator('.notes details li').last()).toBeVisible();
		for (const control of [
			figure.getByRole('group', { name: messages.chart.units }),
			page.getByRole('navigation'),
			page.getByText(messages.chart.png)
		])
			await expect(control.filter({ visible: true })).toHaveCount(0);
		const swatch = figure.locator('.legend .swatch').first();
		await expect(swatch).toBeVisible();
		await expect(swatch).toHaveCSS('print-color-adjust', 'exact');
		const source = page.locator('.bibliography a[href^="http"]').first();
		const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(written).toContain(await source.getAttribute('href'));
	});

	test('the story takes at most 24 pages of paper, with the notes of its charts', async ({ page }) => {
		await open(page, '');
		await page.emulateMedia({ media: 'print' });
		const notes = page.locator('.chapter .notes li');
		expect(await notes.count()).toBeGreaterThan(0);
		await expect(notes.first()).toBeVisible();
		await expect(page.locator('.next, #theme').filter({ visible: true })).toHaveCount(0);
		// Chromium names each page by itself: "/Type /Page", beside one "/Type /Pages".
		const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		const pages = paper.match(/\/Type \/Page\b/g) ?? [];
		expect(pages.length).toBeGreaterThan(5);
		expect(pages.length).toBeLessThanOrEqual(24);
	});
});
