import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bounds, budgetTable, judge, measure, Site, type Verdict } from '../../scripts/budgets';
import { expect, test } from './fixtures';
import { typeYear, yearFilter } from './page-tools';

const folder = fileURLToPath(new URL('../../build', import.meta.url));

test.describe('the budget of bytes', () => {
	let verdicts: readonly Verdict[];

	test.beforeAll(async () => {
		verdicts = judge(await measure(folder));
	});

	test('names what it measures', () => {
		console.log(`\n${budgetTable(verdicts).join('\n')}\n`);
		expect(verdicts).toHaveLength(bounds.length);
	});

	for (const { id, what, limit, missed } of bounds)
		test(`${what}: ${missed ? `at most ${missed.ceiling} (MISSED: the bound is ${limit})` : `at most ${limit}`}`, () => {
			const verdict = verdicts.find(({ bound }) => bound.id === id);
			expect(verdict?.value, verdict?.where).toBeLessThanOrEqual(missed?.ceiling ?? limit);
		});
});

/** The size of a file of the built site. */
const bytesOf = (file: string) => (file === '' ? 0 : statSync(join(folder, file)).size);

/** Notes the scripts that a page asks for from now on, by their files. */
function scriptsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const [, file] = /\/(_app\/immutable\/.*\.js)$/.exec(new URL(request.url()).pathname) ?? [];
		if (file !== undefined) asked.push(file);
	});
	return asked;
}

/** Waits until a page has asked for every script that the budget counts, and has had time for more. */
async function untilIdle(page: Page, path: string, asked: readonly string[]): Promise<void> {
	const counted = [...new Site(folder).script(`${path}index.html`)];
	await expect.poll(() => counted.filter((file) => !asked.includes(file)), 'counted and not fetched').toEqual([]);
	await letIdle(page);
}

/** Lets all the page has put off for an idle moment be done, and what that puts off in turn. */
async function letIdle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let turn = 0; turn < 3; turn++) await new Promise((settle) => requestIdleCallback(settle, { timeout: 2000 }));
	});
}

test.describe('what a browser fetches', () => {
	for (const path of ['', 'charts/arrivals-by-sex/', 'data/arrivals/'])
		test(`before intent, /${path} fetches the script that the budget counts, and none besides`, async ({ page }) => {
			const asked = scriptsOf(page);
			await page.goto(path);
			await untilIdle(page, path, asked);
			expect(asked.toSorted()).toEqual([...new Site(folder).script(`${path}index.html`)].sort());
		});

	test('a chart is read without Chart.js, which another view fetches, once', async ({ page }) => {
		const path = 'charts/arrivals-by-sex/';
		const site = new Site(folder);
		const asked = scriptsOf(page);
		await page.goto(path);
		await untilIdle(page, path, asked);
		const heaviest = [...asked].sort((one, other) => bytesOf(other) - bytesOf(one))[0] ?? '';
		const plot = page.locator('.plot').first();
		await plot.focus();
		await plot.press('ArrowRight');
		await plot.hover();
		await expect(page.locator('.reading strong')).toBeVisible();
		await letIdle(page);
		expect(asked.filter((file) => bytesOf(file) > bytesOf(heaviest))).toEqual([]);
		expect(await page.locator('canvas').count()).toBe(0);

		const { from } = yearFilter(page);
		await typeYear(from, 2012);
		await expect(page.locator('.plot .picture > svg')).toHaveCount(1);
		await letIdle(page);
		expect(asked.filter((file) => bytesOf(file) > bytesOf(heaviest))).toHaveLength(1);
		// The worker takes what it shares with the page from the cache.
		const again = asked.filter((file, index) => asked.indexOf(file) < index);
		const shared = [...site.script(`${path}index.html`)].filter((file) => site.drawing().has(file));
		expect(again.toSorted()).toEqual(shared.toSorted());
	});
});
