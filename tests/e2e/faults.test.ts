import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	approach,
	breakPen,
	bringToLife,
	figureOf,
	messages,
	open,
	openFiles,
	rowsOf,
	typeYear,
	yearFilter
} from './page-tools';

/** What browsers write about a file that the test has kept from them. */
const kept = /Failed to load resource|net::ERR|Failed to fetch dynamically imported module/;

/** Names of the built scripts that hold Chart.js, known by a sentence of its own. */
function scriptsThatDraw(): string[] {
	const folder = fileURLToPath(new URL('../../build/_app/immutable', import.meta.url));
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.filter((name) => readFileSync(join(folder, name), 'utf8').includes('Canvas is already in use'))
		.map((name) => name.split(/[\\/]/).at(-1) ?? '');
}

/** Comes near a figure and waits for what it says when it cannot draw. */
async function untilItSaysSo(figure: Locator): Promise<Locator> {
	const alert = figure.getByRole('alert');
	await expect
		.poll(async () => {
			await approach(figure);
			return alert.count();
		})
		.toBe(1);
	await expect(alert).toContainText(messages.chart.failed);
	return alert;
}

test.describe('when something does not come', () => {
	test('the rows of one chart: its place names the file, tries again, and its neighbours are as they were', async ({
		page,
		watch
	}) => {
		watch.allow(kept);
		await page.route('**/charts/unemployment.json', (route) => route.abort());
		await open(page, '');
		const figure = figureOf(page, 'unemployment');
		const alert = await untilItSaysSo(figure);
		await expect(alert).toContainText('charts/unemployment.json');
		const neighbour = figureOf(page, 'arrivals-by-sex');
		await bringToLife(neighbour);
		await expect(neighbour.getByRole('alert')).toHaveCount(0);
		// What does not hang on the rows still works.
		await openFiles(figure);
		await expect(figure.getByRole('link', { name: messages.chart.allRows }).first()).toBeVisible();
		await typeYear(yearFilter(page).from, 2000);
		await expect(page).toHaveURL(/\?from=2000/);

		// Trying in vain says so again.
		await alert.getByRole('button', { name: messages.chart.retry }).click();
		await untilItSaysSo(figure);

		await page.unroute('**/charts/unemployment.json');
		await figure.getByRole('button', { name: messages.chart.retry }).click();
		await expect(figure.getByRole('alert')).toHaveCount(0);
		await bringToLife(figure);
	});

	test('rows that are no rows: the chart’s place names the file', async ({ page, watch }) => {
		watch.allow(kept);
		await page.route('**/charts/unemployment.json', (route) =>
			route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in to this network</p>' })
		);
		await open(page, '');
		const alert = await untilItSaysSo(figureOf(page, 'unemployment'));
		await expect(alert).toContainText('charts/unemployment.json');
		const neighbour = figureOf(page, 'arrivals-by-sex');
		await bringToLife(neighbour);
	});

	test('the script that draws: text, table and files are there, and a second try works', async ({ page, watch }) => {
		watch.allow(kept);
		const names = scriptsThatDraw();
		expect(names).toHaveLength(1);
		let refused = 0;
		await page.route(`**/${names[0] ?? ''}`, (route) => {
			refused++;
			return route.abort();
		});
		// Only another view than the one built is drawn in the browser.
		await open(page, 'charts/arrivals-by-sex/?from=2012');
		const figure = figureOf(page, 'arrivals-by-sex');
		const alert = await untilItSaysSo(figure);
		expect(refused).toBeGreaterThan(0);
		await expect(rowsOf(page)).not.toHaveCount(0);
		await typeYear(yearFilter(page).from, 2020);
		await expect(rowsOf(page).first()).toContainText('2020');
		await expect(figure.getByRole('link', { name: messages.chart.shownRows })).toBeVisible();

		await page.unroute(`**/${names[0] ?? ''}`);
		await alert.getByRole('button', { name: messages.chart.retry }).click();
		await expect(figure.getByRole('alert')).toHaveCount(0);
		await bringToLife(figure);
	});

	test('every script: the page is read as without script', async ({ page, watch }) => {
		watch.allow(kept);
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto('charts/arrivals-by-sex/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(rowsOf(page)).not.toHaveCount(0);
		const file = await page.request.get(
			(await figureOf(page, 'arrivals-by-sex')
				.getByRole('link', { name: messages.chart.shownRows })
				.getAttribute('href')) ?? ''
		);
		expect(file.status()).toBe(200);
	});
});

test.describe('a chart that throws', () => {
	test('takes neither the page nor its neighbours with it', async ({ page }) => {
		await breakPen(page, { inside: '#chart-unemployment' });
		// Only another view than the one built is drawn in the browser.
		await open(page, '?from=2010');
		const figure = figureOf(page, 'unemployment');
		const alert = await untilItSaysSo(figure);
		await expect(alert).toContainText('The pen is broken');
		for (const slug of ['arrivals-by-sex', 'home-province'] as const) {
			await bringToLife(figureOf(page, slug));
		}
		await typeYear(yearFilter(page).from, 2012);
		await expect(page).toHaveURL(/\?from=2012/);
		await expect(alert).toBeVisible();
	});

	test('only under another range says so then, and comes back', async ({ page }) => {
		await breakPen(page, { query: 'from=2013' });
		await open(page, 'charts/arrivals-by-sex/');
		const figure = figureOf(page, 'arrivals-by-sex');
		await bringToLife(figure);
		await typeYear(yearFilter(page).from, 2013);
		await untilItSaysSo(figure);
		await expect(rowsOf(page).first()).toContainText('2013');
		await typeYear(yearFilter(page).from, 2012);
		const again = figure.getByRole('button', { name: messages.chart.retry });
		if ((await again.count()) > 0) await again.click();
		await expect(figure.getByRole('alert')).toHaveCount(0);
		await bringToLife(figure);
	});
});
