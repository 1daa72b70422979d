import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bounds, budgetTable, judge, measure, Site, type Verdict } from '../../scripts/budgets';
import { expect, test } from './fixtures';

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
		for (let turn = 0; turn < 3; turn++) await new Promise((settle) => requestIdleCallback(settle));
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

	test('on intent, a chart page fetches Chart.js, once', async ({ page }) => {
		const path = 'charts/arrivals-by-sex/';
		const asked = scriptsOf(page);
		await page.goto(path);
		await untilIdle(page, path, asked);
		const before = asked.length;
		const plot = page.locator('.plot').first();
		await plot.focus();
		await expect(plot).toHaveClass(/drawn/);
		const drawn = asked.length;
		expect(drawn).toBeGreaterThan(before);
		await plot.press('ArrowRight');
		await plot.hover();
		await expect(page.locator('.reading strong')).toBeVisible();
		await letIdle(page);
		expect(asked.length).toBe(drawn);
		expect(new Set(asked).size).toBe(asked.length);
	});
});
