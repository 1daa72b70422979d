import { expect, test } from './fixtures';
import { bringToLife, figureOf, open, plotsOf, readingOf } from './page-tools';
import { assertLanded } from './row-tools';

// An entry is looked for where it lands: a page that glides there would still be on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the reading of a pinned cursor', () => {
	for (const [where, path, query] of [
		['the story, with its years', '', '?from=2005'],
		['the frame of another page, beside it', 'embed/arrivals-by-sex/', '']
	] as const)
		test(`leads to the sources on the chart’s own page, from ${where}`, async ({ page, context }) => {
			await open(page, `${path}${query}`);
			const figure = figureOf(page, 'arrivals-by-sex');
			await bringToLife(figure);
			await plotsOf(figure).first().press('End');
			await page.keyboard.press('Enter');
			const link = readingOf(figure).locator('.sources a').first();
			const target = (await link.getAttribute('href'))?.split('#')[1] ?? '';
			expect(target).toMatch(/^source-/);
			const opened = path === '' ? Promise.resolve(page) : context.waitForEvent('page');
			await link.click();
			const landed = await opened;
			await expect(landed).toHaveURL(
				(url) => url.pathname.endsWith('/charts/arrivals-by-sex/') && url.search === query
			);
			await assertLanded(landed, `#${target}`);
		});

	for (const [slug, what] of [
		['arrivals-cumulative', 'the values of a chart'],
		['residence', 'the regions of a map']
	] as const)
		test(`is none after a tap beside ${what}, and the pointer reads on`, async ({ page }) => {
			await open(page, `charts/${slug}/`);
			const figure = figureOf(page, slug);
			await bringToLife(figure);
			await page.mouse.move(0, 0);
			const plot = plotsOf(figure).first();
			await plot.scrollIntoViewIfNeeded();
			const { x, y, width, height } = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			const reading = readingOf(figure).locator('strong');
			await expect(reading).toHaveCount(0);
			await page.mouse.click(x + width - 3, y + height - 3);
			await expect(reading).toHaveCount(0);
			await plot.hover();
			await expect(reading).toBeVisible();
		});
});
