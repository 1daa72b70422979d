import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	chartSlugs,
	figureOf,
	marksOf,
	messages,
	openFiles,
	readProject,
	rowsOf,
	tableNames,
	type ChartSlug
} from './page-tools';
import { parseCsv } from '../../src/lib/data/csv';
import { dice, foldRows, sample, seeded, sourcesInTable, visitByKey, visitByMouse, visitRows } from './row-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { withoutScript } = wordsOf('en');

// An entry is looked for where it lands: a page that glides there would still be on its way.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

const lines = (name: string) => parseCsv(readProject(`datasets/${name}.csv`).toString('utf8')).rows.length;

test.describe('without script', () => {
	test('the story has its text, claims, charts’ words, links and files', async ({ page }) => {
		await page.goto('');
		const chapters = page.locator('main section.chapter[id]');
		await expect(chapters).toHaveCount(12);
		for (const chapter of await chapters.all()) {
			// A far chapter has no text to select until it comes near.
			await chapter.scrollIntoViewIfNeeded();
			const text = chapter.locator('.text');
			await expect.poll(async () => (await text.innerText()).split(/\s+/).length).toBeGreaterThan(30);
			await expect(chapter.locator('figure').first()).toBeVisible();
		}
		const verdicts = page.locator('main a[href*="/claims/#"]');
		expect(await verdicts.count()).toBe(lines('claims'));
		const figure = figureOf(page, 'arrivals-by-sex');
		await expect(figure.getByRole('heading')).toBeVisible();
		await expect(figure).toContainText('48 values, 2002 to 2025');
		await openFiles(figure);
		await expect(figure.getByRole('link', { name: messages.chart.shownRows })).toBeVisible();
		await expect(figure.getByRole('link', { name: messages.chart.data, exact: true })).toHaveAttribute(
			'href',
			/charts\/arrivals-by-sex\/#table$/
		);
		for (const one of await page.locator('figure.chart').all())
			await expect(one.locator('.plot svg text').filter({ visible: true })).not.toHaveCount(0);
	});

	test('a chart’s page has the whole table, its sources and files', async ({ page, request }) => {
		await page.goto('charts/arrivals-by-sex/');
		await expect(marksOf(page)).toHaveCount(lines('arrivals'));
		await expect(rowsOf(page)).toHaveCount(lines('arrivals') / 2);
		await expect(rowsOf(page).filter({ hasText: '2,252' })).toHaveCount(1);
		await rowsOf(page).first().locator('summary').click();
		const source = rowsOf(page).first().getByRole('link').first();
		await expect(page.locator((await source.getAttribute('href')) ?? '')).toBeVisible();
		for (const link of await figureOf(page, 'arrivals-by-sex').locator('a[href$=".csv"], a[href$=".zip"]').all()) {
			const file = await request.get((await link.getAttribute('href')) ?? '');
			expect(file.status()).toBe(200);
			const zipped = file.headers()['content-type'] === 'application/zip';
			const text = zipped
				? Object.values(unzipSync(await file.body()))
						.map((content) => strFromU8(content))
						.join()
				: await file.text();
			expect(text).toContain('2252');
		}
	});

	/** Charts whose rows are visited without script too: other ones with another seed. */
	const visited = sample(chartSlugs, 6, dice('visited without script')).map(({ row }) => chartSlugs[row]);

	for (const part of [0, 1])
		test(`every chart is painted, and has its rows, sources, files and pictures (part ${part + 1})`, async ({
			page,
			request
		}) => {
			for (const slug of chartSlugs.filter((_, index) => index % 2 === part))
				await test.step(slug, async () => {
					await page.goto(`charts/${slug}/`);
					await sourcesInTable(page, slug);
					const drawings = await figureOf(page, slug)
						.locator('.picture')
						.evaluateAll((pictures) => {
							const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
							return pictures
								.filter(shown)
								.map((picture) => [...picture.querySelectorAll('svg text')].filter(shown).length);
						});
					expect(drawings.length, 'drawings').toBeGreaterThan(0);
					expect(Math.min(...drawings), 'words in a drawing').toBeGreaterThan(0);
					const paths = await page
						.locator('main a[download]:not([href^="data:"])')
						.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
					expect(paths.some((path) => path.endsWith(`/charts/${slug}.csv`))).toBe(true);
					await Promise.all(
						paths.map(async (path) => {
							expect([path, (await request.head(path)).status()]).toEqual([path, 200]);
						})
					);
					if (visited.includes(slug)) await assertRows(page, slug);
				});
		});

	test('the claims are all there with their evidence', async ({ page }) => {
		await page.goto('claims/');
		await expect(page.getByRole('article')).toHaveCount(lines('claims'));
		for (const article of await page.getByRole('article').all())
			expect((await article.locator('.evidence').innerText()).length).toBeGreaterThan(20);
	});

	test('a source leads to the rows that rest on it', async ({ page }) => {
		await page.goto('sources/');
		const entry = page.locator('article#P-mi-nayw');
		await entry.locator('summary').click();
		await entry.locator('a[href*="/data/support-in-months/"]').click();
		await expect(page).toHaveURL(/\/data\/support-in-months\/#from-P-mi-nayw$/);
		const rows = page.locator(':target');
		await expect(rows).toBeInViewport();
		await expect(rows.getByRole('listitem').filter({ hasText: '2019, Median income: 1,707,008' })).toHaveCount(1);
		await rows.getByRole('link', { name: 'P-mi-nayw' }).click();
		await expect(page).toHaveURL(/\/sources\/#P-mi-nayw$/);
	});

	test('the tables are listed with their files, and each has its columns and first rows', async ({ page }) => {
		await page.goto('data/');
		await expect(page.locator('tbody tr')).toHaveCount(tableNames.length);
		await expect(page.locator('tbody a[download]')).toHaveCount(tableNames.length);
		await page.goto('data/arrivals/');
		await expect(page.getByRole('table').last()).toContainText('evidence');
		await expect(page.getByRole('table').first()).toContainText('632');
	});

	test('the charts are listed, and controls that would do nothing are not shown', async ({ page }) => {
		await page.goto('charts/');
		await expect(page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')).toHaveCount(
			chartSlugs.length
		);
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.goto('claims/');
		await expect(page.getByRole('radio').first()).toBeHidden();
	});

	test('the filter of years is not shown; a word in its place says which years are', async ({ page }) => {
		for (const path of ['', 'charts/', 'charts/arrivals-by-sex/']) {
			await page.goto(`${path}?from=2012&to=2019`);
			await expect(page.getByText(withoutScript.charts), path).toBeVisible();
			for (const control of await page.locator('.filter :is(input, select, button:not([popovertarget]))').all())
				await expect(control, path).toBeHidden();
		}
	});
});

/** A mouse, keys, and a walk over some of the rows: `npm run test:rows` visits all of them. */
async function assertRows(page: Page, slug: ChartSlug): Promise<void> {
	const roll = dice(`${slug} without script`);
	const expected = await sourcesInTable(page, slug);
	const [byMouse, byKey] = sample(expected, 2, roll);
	if (byMouse) await visitByMouse(page, marksOf(page).nth(byMouse.row), byMouse.place);
	// Both may be values of one row.
	await foldRows(page);
	if (byKey) await visitByKey(page, marksOf(page).nth(byKey.row), byKey.place);
	await foldRows(page);
	const { order, sources } = await visitRows(page, roll, slug, 12);
	expect(
		order.map((row) => sources[row]),
		seeded
	).toEqual(order.map((row) => expected[row]));
}
