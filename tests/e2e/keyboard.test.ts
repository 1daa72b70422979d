import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	approach,
	bringToLife,
	figureOf,
	kindsOfPage,
	messages,
	open,
	plotsOf,
	readingOf,
	resize,
	marksOf,
	rowsOf,
	tabThrough,
	yearFilter,
	type ChartSlug
} from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { tables } = wordsOf('en');

// The focus is looked for where it lands: a page that glides there would still be on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the Tab key', () => {
	test('reaches the skip link first, which leads to the content', async ({ page }) => {
		await open(page, '');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: messages.site.skip });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});

	test('reaches every part of a chart’s page', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?from=2023');
		const stops = await tabThrough(page, 150);
		const has = (name: RegExp, tag: string) => stops.some((stop) => stop.tag === tag && name.test(stop.name));
		const fields = stops.filter(({ tag }) => tag === 'input').length;
		expect(fields, 'two fields and three handles of the filter, and the switch of the table').toBe(6);
		expect(has(/./, 'select'), 'periods').toBe(true);
		expect(has(/^Men$/, 'button'), 'legend').toBe(true);
		expect(
			stops.some(({ name }) => name.includes(messages.chart.instructions.slice(0, 20))),
			'plot'
		).toBe(true);
		expect(has(new RegExp(messages.chart.notes), 'summary'), 'notes').toBe(true);
		expect(has(/^All rows of/, 'a'), 'all rows').toBe(true);
		expect(has(/^Rows shown/, 'a'), 'rows shown').toBe(true);
		expect(
			stops.some(({ role, name }) => role === 'region' && name === messages.chart.table),
			'table'
		).toBe(true);
		expect(has(/^Year/, 'button'), 'head of a column').toBe(true);
		expect(has(/^Next/, 'a'), 'next chart').toBe(true);
	});

	for (const width of [390, 1440])
		test(`never leads under the bar of years on the story page, forth and back, at ${width} px`, async ({ page }) => {
			await resize(page, width);
			await open(page, '');
			const forth = await tabThrough(page, 75);
			expect(forth.length).toBe(75);
			expect(new Set(forth.map(({ figure }) => figure)).size).toBeGreaterThan(2);
			const back = await tabThrough(page, 70, 'Shift+Tab');
			expect([...forth, ...back].filter(({ coveredBy }) => coveredBy.length > 0)).toEqual([]);
			expect([...forth, ...back].filter(({ inWindow }) => !inWindow)).toEqual([]);
		});

	test('shows where it is', async ({ page }) => {
		for (const path of [kindsOfPage.chart, kindsOfPage.tables, kindsOfPage.claims]) {
			await open(page, path);
			for (let stop = 0; stop < 30; stop++) {
				await page.keyboard.press('Tab');
				const shown = await page.evaluate(() => {
					const element = document.activeElement;
					if (!element || element === document.body) return 'left';
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					// The ring of a handle is drawn around its thumb, of which scripts learn nothing.
					const thumb = element instanceof HTMLInputElement && element.type === 'range';
					return thumb || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
						? ''
						: element.outerHTML.slice(0, 120);
				});
				if (shown === 'left') break;
				expect(shown, path).toBe('');
			}
		}
	});
});

test.describe('arrow keys on a chart', () => {
	/** Walks from the first stop to the last and gives every reading. */
	async function walk(page: Page, slug: ChartSlug): Promise<{ place: string; values: string[] }[]> {
		const figure = figureOf(page, slug);
		await bringToLife(figure);
		await page.mouse.move(0, 0);
		const plot = plotsOf(figure).first();
		await plot.focus();
		await page.keyboard.press('Home');
		const reading = readingOf(figure);
		await expect(reading.locator('strong')).toBeVisible();
		const found: { place: string; values: string[] }[] = [];
		for (let stop = 0; stop < 200; stop++) {
			const place = await reading.locator('strong').innerText();
			const values = await reading.locator('.value').allInnerTexts();
			const now = JSON.stringify({ place, values });
			if (JSON.stringify(found.at(-1)) === now) return found;
			found.push({ place, values });
			await page.keyboard.press('ArrowRight');
		}
		throw new Error('The walk has no end.');
	}

	for (const [slug, query] of [
		['arrivals-by-sex', '?from=2012&to=2019'],
		['arrivals-long', ''],
		['unemployment', ''],
		['education-before', ''],
		['returns-to-north', '']
	] as const)
		test(`walk over every mark of ${slug} once: as many as the table has values`, async ({ page }) => {
			await open(page, `charts/${slug}/${query}`);
			const stops = await walk(page, slug);
			expect(stops.flatMap(({ values }) => values)).toHaveLength(await marksOf(page).count());
			expect(new Set(stops.map(({ place }) => place)).size).toBe(stops.length);
			for (const { values } of stops) for (const value of values) expect(value).toMatch(/\d/);
		});

	test('go forth and back, to the ends, and leave with Escape', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/');
		const figure = figureOf(page, 'arrivals-by-sex');
		await bringToLife(figure);
		await page.mouse.move(0, 0);
		const plot = plotsOf(figure).first();
		await plot.focus();
		const reading = readingOf(figure);
		const before = await plot.screenshot();
		await page.keyboard.press('Home');
		await expect(reading).toContainText('2002');
		await page.keyboard.press('ArrowRight');
		await expect(reading).toContainText('2003');
		await expect(reading).toContainText('people');
		await page.keyboard.press('ArrowLeft');
		await expect(reading).toContainText('2002');
		await page.keyboard.press('End');
		await expect(reading).toContainText('2025');
		await page.keyboard.press('ArrowRight');
		await expect(reading).toContainText('2025');
		// The place is marked in the drawing.
		await expect.poll(async () => (await plot.screenshot()).equals(before)).toBe(false);
		await expect(reading.locator('xpath=..')).toHaveAttribute('aria-live', 'polite');
		await page.keyboard.press('Escape');
		await expect(reading).toHaveCount(0);
		await expect(plot).toBeFocused();
	});

	test('describe the doubt about a value', async ({ page }) => {
		await open(page, 'charts/settlement-budget/?rows=values');
		const stops = await walk(page, 'settlement-budget');
		const values = stops.flatMap((stop) => stop.values);
		const proposals = await rowsOf(page)
			.filter({ has: page.getByRole('cell', { name: /^proposal/i }) })
			.count();
		expect(proposals).toBeGreaterThan(0);
		expect(values.filter((value) => /\(.*proposal.*\)/i.test(value)).length).toBeGreaterThan(0);
		expect(values.filter((value) => !value.includes('(')).length).toBeGreaterThan(0);
	});

	test('leave the page’s own keys alone', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/');
		const figure = figureOf(page, 'arrivals-by-sex');
		await approach(figure);
		await page.keyboard.press('Tab');
		await expect(plotsOf(figure).first()).not.toBeFocused();
	});
});

test.describe('the table', () => {
	test('is sorted by its heads, and says by which and which way', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/');
		const table = page.getByRole('region', { name: messages.chart.table });
		const sorted = table.locator('th[aria-sort]');
		await expect(sorted).toHaveCount(0);
		const head = table.getByRole('columnheader', { name: /^Women/ });
		const values = async () =>
			(await rowsOf(page).locator('td.number:nth-child(2)').allInnerTexts()).map((cell) =>
				parseFloat(cell.replaceAll(',', ''))
			);
		const all = await rowsOf(page).count();
		await head.getByRole('button').focus();
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		let shown = await values();
		expect(shown).toEqual([...shown].sort((one, other) => one - other));
		await page.keyboard.press('Space');
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect(page).toHaveURL(/\?sort=-female$/);
		shown = await values();
		expect(shown).toEqual([...shown].sort((one, other) => other - one));
		await table.getByRole('columnheader', { name: /^Year/ }).getByRole('button').click();
		await expect(rowsOf(page)).toHaveCount(all);
		await expect(sorted).toHaveCount(1);
		await expect(sorted).toHaveText(/Year/);
		await page.goBack();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		// An order in the address is there at once, in either form; what a form does not have orders nothing.
		await open(page, 'charts/arrivals-by-sex/?utm_source=x&sort=-sum');
		await expect(rowsOf(page).first()).toContainText('2009');
		await page.getByRole('checkbox', { name: tables.rowPerValue }).check();
		await expect(page).toHaveURL(/\?utm_source=x&sort=-sum&rows=values$/);
		await expect(rowsOf(page)).toHaveCount(await marksOf(page).count());
		await expect(sorted).toHaveCount(0);
	});
});

test.describe('what is pressed', () => {
	test('in the filter is named', async ({ page }) => {
		await open(page, '');
		const { from, to, first, last, periods, reset } = yearFilter(page);
		for (const control of [from, to, first, last, periods, reset]) await expect(control).toHaveCount(1);
	});
});
