import { fileURLToPath } from 'node:url';
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

test.describe('what a browser fetches', () => {
	for (const path of ['', 'charts/arrivals-by-sex/', 'data/arrivals/'])
		test(`before intent, /${path} fetches the script that the budget counts, and none besides`, async ({ page }) => {
			const fetched = new Set<string>();
			page.on('request', (request) => {
				const [, file] = /\/(_app\/immutable\/.*\.js)$/.exec(new URL(request.url()).pathname) ?? [];
				if (file !== undefined) fetched.add(file);
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			expect([...fetched].sort()).toEqual([...new Site(folder).script(`${path}index.html`)].sort());
		});

	test('on intent, a chart page fetches Chart.js, once', async ({ page }) => {
		await page.goto('charts/arrivals-by-sex/', { waitUntil: 'networkidle' });
		const later: string[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.js')) later.push(request.url());
		});
		await page.locator('.plot').first().focus();
		await expect(page.locator('.plot').first()).toHaveClass(/drawn/);
		expect(later.length).toBeGreaterThan(0);
		const first = later.length;
		await page.locator('.plot').first().press('ArrowRight');
		await page.locator('.plot').first().hover();
		await page.waitForLoadState('networkidle');
		expect(later.length).toBe(first);
		expect(new Set(later).size).toBe(later.length);
	});
});
