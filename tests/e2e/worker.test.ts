import { expect, test, type Page } from '@playwright/test';
import type { ChartSlug } from '../../src/lib/charts/slugs';
import { bringToLife, figureOf, open, plotsOf, readingOf, scriptOf, yearFilter } from './page-tools';

/** A chart of each form that answers to years, and a year that changes it, as the first or the last. */
const oneAForm = [
	['arrivals-by-sex', 'first', '2012'],
	['arrivals-revisions', 'first', '2012'],
	['unemployment', 'first', '2015'],
	['child-stunting', 'first', '2005'],
	['settlement-support', 'first', '2010'],
	['home-province', 'last', '2021'],
	['motives', 'first', '2010'],
	['labour-by-sex', 'last', '2023'],
	['age-at-entry', 'last', '2010'],
	['timeline', 'last', '2024']
] as const;

/** The pictures of a chart that were drawn on the page, in the place of those of the build. */
const drawn = (page: Page, slug: ChartSlug = 'arrivals-by-sex') =>
	figureOf(page, slug).locator(`[data-picture^="${slug}/"] > svg:not(.wide, .narrow)`);

test.describe('Views of charts', () => {
	test('are drawn in a worker, which comes with the first of them', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/');
		await expect(drawn(page)).toHaveCount(0);
		expect(page.workers()).toEqual([]);
		await yearFilter(page).first.fill('2012');
		await expect(drawn(page)).toContainText('2012');
		await expect(drawn(page)).not.toContainText('2005');
		expect(page.workers().map((worker) => new URL(worker.url()).pathname.slice(1))).toEqual([scriptOf('drawing')]);
	});

	for (const [slug, end, year] of oneAForm)
		test(`are drawn as at build: ${slug}`, async ({ page }) => {
			await open(page, `charts/${slug}/`);
			const built = await figureOf(page, slug).locator(`[data-picture^="${slug}/"] > svg:visible`).last().innerHTML();
			const filter = yearFilter(page);
			await filter[end].fill(year);
			const picture = drawn(page, slug).last();
			await expect.poll(() => picture.innerHTML()).not.toBe(built);
			await filter.reset.click();
			await expect.poll(() => picture.innerHTML()).toBe(built);
		});

	test('are read in each of several panels', async ({ page }) => {
		await open(page, 'charts/timeline/?to=2024');
		const figure = figureOf(page, 'timeline');
		await bringToLife(figure);
		const plots = plotsOf(figure);
		await expect(plots).toHaveCount(5);
		// The pointer rests on the first: focus scrolls the others below it.
		await plots.first().hover();
		for (const plot of await plots.all()) {
			await plot.press('Home');
			await expect(readingOf(figure)).toContainText(/\d{4}/);
			await plot.press('Escape');
			await expect(readingOf(figure)).toHaveCount(0);
		}
	});

	test('are read by keys that were pressed before the first of them was drawn', async ({ page }) => {
		await page.addInitScript(() => {
			const post = Reflect.get(Worker.prototype, 'postMessage');
			Worker.prototype.postMessage = function (...sent: unknown[]) {
				const send = () => void Reflect.apply(post, this, sent);
				window.addEventListener('release', send, { once: true });
			};
		});
		await open(page, 'charts/arrivals-by-sex/?from=2012');
		const figure = figureOf(page, 'arrivals-by-sex');
		await bringToLife(figure);
		await plotsOf(figure).first().press('End');
		await expect(drawn(page)).toHaveCount(0);
		await page.evaluate(() => dispatchEvent(new Event('release')));
		await expect(readingOf(figure)).toContainText('2025');
	});

	test('are drawn on the page where a frame may start no worker', async ({ page }) => {
		await page.addInitScript(() => {
			window.Worker = new Proxy(Worker, {
				construct() {
					throw new DOMException('No worker here', 'SecurityError');
				}
			});
		});
		await open(page, 'charts/arrivals-by-sex/?from=2012');
		await expect(drawn(page)).toContainText('2012');
		await expect(drawn(page)).not.toContainText('2005');
	});

	test('say so where the worker does not come, and come when tried again', async ({ page }) => {
		await page.route(`**/${scriptOf('drawing')}`, (route) => route.abort());
		await open(page, 'charts/arrivals-by-sex/?from=2012');
		const alert = figureOf(page, 'arrivals-by-sex').getByRole('alert');
		await expect(alert).toBeVisible();
		await page.unroute(`**/${scriptOf('drawing')}`);
		await alert.getByRole('button').click();
		await expect(drawn(page)).toContainText('2012');
	});
});
