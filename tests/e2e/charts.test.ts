import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { assertWordsOfYears, faultsOfWords } from './drawn-words';
import {
	approach,
	chartSlugs,
	figureOf,
	open,
	plotsOf,
	readingOf,
	resize,
	marksOf,
	rowsOf,
	sidewaysScroll,
	untilDrawn,
	widths,
	type ChartSlug
} from './page-tools';
import {
	assertLanded,
	dice,
	faultsOfEntry,
	foldRows,
	sample,
	seeded,
	sourcesInTable,
	tapRegion,
	visit,
	visitByKey,
	visitByMouse,
	visitRows
} from './row-tools';

// An entry is looked for where it lands: a page that glides there would still be on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Rows of each chart that are visited here; `npm run test:rows` visits all of them, in every view. */
const sampled = 5;
/** Part of the charts that are redrawn here, at one width each; that command redraws all, at all widths. */
const redrawn = 0.3;

test('the decades of the timeline fill its width, beside each other where there are two or more', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const [query, decades] of [
		['', 5],
		['?from=1992', 4],
		['?from=2012', 2],
		['?from=2021', 1]
	] as const) {
		await open(page, `charts/timeline/${query}`);
		const panels = figureOf(page, 'timeline').locator('.panel');
		await expect(panels).toHaveCount(decades);
		const { room, boxes } = await panels.evaluateAll((all) => ({
			room: all[0]?.parentElement?.getBoundingClientRect().toJSON() as DOMRect,
			boxes: all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)
		}));
		expect(Math.min(...boxes.map(({ left }) => left)), query).toBeCloseTo(room.left);
		expect(Math.max(...boxes.map(({ right }) => right)), query).toBeCloseTo(room.right);
		expect(boxes.filter(({ top }) => Math.abs(top - room.top) < 1).length, query).toBe(Math.min(2, decades));
	}
});

test.describe('the page of every chart', () => {
	for (const slug of chartSlugs)
		test(`${slug}: whole words, rows and readings that lead to their sources`, async ({ page }) => {
			await open(page, `charts/${slug}/`);
			await test.step('the page never scrolls sideways', async () => {
				expect(await sidewaysScroll(page, 'the narrowest')).toEqual([]);
			});
			await test.step('words are whole, apart and at least 12 px, as built', () => assertWords(page, slug));
			await test.step('on a phone, what can be chosen leaves the plot near its title', async () => {
				expect(await roomOfChoices(page, slug)).toBeLessThanOrEqual(125);
			});
			await test.step('on a phone, ten rows of the table are in the window below the bar of years', async () => {
				expect(await heightOfTenRows(page)).toBeLessThanOrEqual(844 - 88);
			});
			await test.step('a sample of rows leads to its sources in two activations', () => assertRows(page, slug));
			await test.step('nothing moves for a reading, which is inside the window', () => assertNothingMoves(page, slug));
			await test.step('a reading leads to the sources of the pinned cursor', () => assertReading(page, slug));
			const roll = dice(`${slug} drawn`);
			if (roll() < redrawn)
				await test.step('words are whole as the browser draws them, under a range of years', () =>
					assertWordsOfYears(page, slug, widths[Math.floor(roll() * widths.length)] ?? widths[0]));
		});
});

/** How high the units, states and series to choose from stand over the plot of a phone, with the space between, in pixels. */
async function roomOfChoices(page: Page, slug: ChartSlug): Promise<number> {
	await resize(page, 390);
	return figureOf(page, slug).evaluate((figure) =>
		[...figure.querySelectorAll('.units, .states, .drawn > .legend')].reduce((sum, choice) => {
			const style = getComputedStyle(choice);
			return sum + choice.getBoundingClientRect().height + parseFloat(style.marginBottom);
		}, 0)
	);
}

/** How high ten rows of the table are, or all where there are fewer, in pixels: the mean of its rows stands for each. */
async function heightOfTenRows(page: Page): Promise<number> {
	const heights = await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
	const sum = heights.reduce((height, row) => height + row, 0);
	return (sum / heights.length) * Math.min(10, heights.length);
}

/** What the page was built with, at all widths. */
async function assertWords(page: Page, slug: ChartSlug): Promise<void> {
	const figure = figureOf(page, slug);
	const faults: string[] = [];
	for (const width of widths) {
		await resize(page, width);
		await untilDrawn(figure);
		faults.push(...(await faultsOfWords(figure, `picture at ${width} px`)));
	}
	expect([...new Set(faults)]).toEqual([]);
}

async function assertRows(page: Page, slug: ChartSlug): Promise<void> {
	await resize(page, 1440);
	const roll = dice(slug);
	const expected = await sourcesInTable(page, slug);
	expect(expected.filter((list) => list === '')).toEqual([]);
	const visitOne = roll() < 0.5 ? visitByMouse : visitByKey;
	for (const { row, place } of sample(expected, 1, roll)) await visitOne(page, marksOf(page).nth(row), place);
	await foldRows(page);
	const { order, sources } = await visitRows(page, roll, slug, sampled);
	expect(
		order.map((row) => sources[row]),
		seeded
	).toEqual(order.map((row) => expected[row]));
}

/** Links of a reading to its sources, without the one to the rest of them. */
const sourceLinks = '.sources a[href*="#source-"]';

/** Whatever is read, nothing moves for it, and it is inside the window, not under the bar of years: upright or lying. */
async function assertNothingMoves(page: Page, slug: ChartSlug): Promise<void> {
	const figure = figureOf(page, slug);
	const reading = readingOf(figure);
	const [width, height] = dice(`${slug} stands`)() < 0.5 ? [390, 844] : [844, 390];
	await page.setViewportSize({ width, height });
	await approach(figure);
	await page.mouse.move(0, 0);
	const plot = plotsOf(figure).last();
	await plot.focus();
	await plot.evaluate((element) => {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	const place = () => plot.evaluate((element) => element.getBoundingClientRect().toJSON() as unknown);
	const before = await place();
	for (const key of ['Home', 'End', 'Enter']) {
		await page.keyboard.press(key);
		await expect(reading, `${slug} ${key}`).toHaveCount(1);
		expect(await place(), `${slug} ${key} at ${width} px`).toEqual(before);
		const inside = await reading.evaluate((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const bar = document.querySelector('.filter')?.getBoundingClientRect().bottom ?? 0;
			return left >= 0 && top >= bar && right <= innerWidth && bottom <= innerHeight;
		});
		expect(inside, `${slug} ${key} at ${width} px: the reading is in the window`).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(reading).toHaveCount(0);
}

async function assertReading(page: Page, slug: ChartSlug): Promise<void> {
	const roll = dice(`${slug} read out`);
	const figure = figureOf(page, slug);
	const plot = plotsOf(figure).first();
	const links = readingOf(figure).locator(sourceLinks);
	await approach(figure);
	// Maps have no canvas: what they say shows that they listen.
	await expect(async () => {
		await plot.press('Home');
		await expect(readingOf(figure).locator('strong')).toBeVisible({ timeout: 100 });
	}, `${slug} ${seeded}`).toPass();
	await page.mouse.move(0, 0);
	for (let steps = Math.floor(roll() * 12); steps > 0; steps--) await plot.press('ArrowRight');
	// Of a region without a figure there is nothing to say; the largest ones come first.
	while ((await readingOf(figure).locator('strong').count()) === 0) await plot.press('ArrowLeft');
	await expect(links, `${slug} before Enter ${seeded}`).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(links, `${slug} ${seeded}`).not.toHaveCount(0);
	const place = Math.floor(roll() * (await links.count()));
	const target = (await links.nth(place).getAttribute('href')) ?? '';
	for (let stop = 0; stop < 60; stop++) {
		if (await links.nth(place).evaluate((link) => link === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(links.nth(place), `${slug} ${seeded}`).toBeFocused();
	await page.keyboard.press('Enter');
	await assertLanded(page, target);
	const visited = await visit(page, [], `#chart-${slug} .reading ${sourceLinks}`);
	expect([...visited.faults, ...visited.entries.flatMap(faultsOfEntry)], `${slug} ${seeded}`).toEqual([]);
	const named = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#source-')[1]));
	expect(visited.sources, `${slug} ${seeded}`).toEqual(named);

	await plot.focus();
	await page.keyboard.press('Escape');
	await expect(links, `${slug} after Escape ${seeded}`).toHaveCount(0);
	const region = plot.locator('path[data-region]');
	const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	if ((await region.count()) > 0) await tapRegion(page, region);
	// In the middle a panel is within its axes, whatever stands beside them.
	else
		await plot.click({
			position: { x: box.width * (0.5 + 0.05 * roll()), y: box.height * (0.3 + 0.4 * roll()) }
		});
	await expect(links, `${slug} tapped ${seeded}`).not.toHaveCount(0);
	const tapped = (await links.first().getAttribute('href')) ?? '';
	await links.first().click();
	await assertLanded(page, tapped);
}
