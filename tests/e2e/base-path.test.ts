import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../scripts/serve';
import { projectRoot, tool } from '../../scripts/steps';
import { madeUpCode } from '../../src/lib/words/made-up';
import { expect, test } from './fixtures';
import { chartSlugs, kindsOfPage, open } from './page-tools';
import { unmarked } from './unmarked';

const base = '/some/folder';

// One build serves all tests of this file.
test.describe.configure({ mode: 'serial' });

test.describe('a site built for a folder of its host', () => {
	let folder: string;
	let served: Served;

	test.beforeAll(async () => {
		test.setTimeout(600_000);
		folder = mkdtempSync(join(tmpdir(), 'southward-base-'));
		const { status, output } = await build(folder);
		expect(status, output).toBe(0);
		served = await serve(folder, 0, { base, say: () => undefined });
	});

	test.afterAll(async () => {
		await served.close();
		rmSync(folder, { recursive: true });
	});

	test('names the folder in every address', () => {
		const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(100);
		const outside = pages.flatMap((name) =>
			[...readFileSync(join(folder, name), 'utf8').matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
				.map(([, address = '']) => address)
				.filter((address) => address !== base && !address.startsWith(`${base}/`))
				.map((address) => `${name}: ${address}`)
		);
		expect(outside).toEqual([]);
	});

	test('shows pages, charts and files there', async ({ page, watch }) => {
		const { origin } = new URL(served.url);
		// The watch knows the site of the other tests; this one is bound to its own host below.
		watch.allow(new RegExp(`^other host: ${origin}/`));
		const faults: string[] = [];
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (response.status() >= 400 || !response.url().startsWith(served.url))
				faults.push(`${response.status()} ${pathname}`);
		});

		await page.goto(served.url);
		const figure = page.locator('figure.chart').first();
		await expect(figure.locator('.picture svg:visible').first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Serif/);

		const title = figure.getByRole('heading').getByRole('link').first();
		await title.click();
		await expect(page).toHaveURL(new RegExp(`^${served.url}charts/[a-z-]+/$`));
		// Moving on within the site, and loading the page anew, show the same chart.
		await expect(page.locator('.picture svg:visible').first()).toBeVisible();
		await page.reload();
		await expect(page.locator('.picture svg:visible').first()).toBeVisible();
		await page.locator('.plot').first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.reading strong').first()).toBeVisible();
		await page.goto(`${page.url()}?from=2012`);
		await expect(page.locator('.plot .picture > svg:only-child').first()).toBeVisible();

		for (const path of ['data/arrivals.csv', 'charts/arrivals-by-sex.csv', 'data/datapackage.json']) {
			const response = await page.request.get(served.url + path);
			expect([path, response.status()]).toEqual([path, 200]);
		}
		const embed = await page.request.get(`${served.url}embed/arrivals-by-sex/`);
		if (embed.ok()) {
			await page.goto(`${served.url}embed/arrivals-by-sex/`);
			await expect(page.locator('.picture svg:visible').first()).toBeVisible();
		}
		expect(faults).toEqual([]);
	});

	/** Pages of the language that only this build has: see src/lib/words/made-up.ts. */
	const madeUp = {
		...kindsOfPage,
		glossary: 'glossary/',
		sources: 'sources/',
		changes: 'changes/',
		search: 'search/',
		embed: 'embed/arrivals-by-sex/',
		map: 'charts/home-province/',
		events: 'charts/timeline/',
		texts: 'data/timeline/'
	};
	const address = (path: string) => `${served.url}${madeUpCode}/${path}`;
	const ownHost = () => new RegExp(`^other host: ${new URL(served.url).origin}/`);

	for (const [kind, path] of Object.entries(madeUp))
		test(`says every word in the language of the page, and has room for longer ones: ${kind}`, async ({
			page,
			watch
		}) => {
			watch.allow(ownHost());
			await open(page, address(path));
			expect(await page.locator('html').getAttribute('lang')).toBe(madeUpCode);
			expect(await unmarked(page)).toEqual([]);
			for (const width of [390, 1440]) {
				await page.setViewportSize({ width, height: 900 });
				const [needs, has] = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return [scrollWidth, clientWidth];
				});
				expect([width, needs]).toEqual([width, has]);
			}
		});

	test('says what it reads, finds and announces in that language too', async ({ page, watch }) => {
		watch.allow(ownHost());
		// Another view: drawn, listed and summed up in the browser.
		await open(page, `${address('charts/arrivals-by-sex/')}?from=2012&unit=running-total`);
		await expect(page.locator('.plot .picture > svg:only-child').first()).toBeVisible();
		await page.locator('.plot').first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.reading strong').first()).toBeVisible();
		await page.keyboard.press('Enter');
		expect(await unmarked(page)).toEqual([]);
		await page.locator('a.search-button').click();
		await page.locator('dialog input[type=search]').fill('arrivals 2016');
		await expect(page.locator('dialog li a').first()).toBeVisible();
		expect(await unmarked(page)).toEqual([]);
		// Links stay in the language.
		await expect(page.locator('dialog li a').first()).toHaveAttribute('href', new RegExp(`^${base}/${madeUpCode}/`));

		await open(page, address('data/combine/?series=arrivals.female,wages.defectors'));
		await expect(page.locator('thead th small').first()).toBeVisible();
		await expect(page.locator('.plot .picture svg:visible').first()).toBeVisible();
		expect(await unmarked(page)).toEqual([]);
	});

	test('has every page and picture of every language', () => {
		const pages = (below: string) =>
			readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' }).filter(
				(name) => name.endsWith('.html') && !name.startsWith('404') && !name.startsWith(madeUpCode)
			);
		expect(pages(madeUpCode).toSorted()).toEqual(pages('').toSorted());
		for (const slug of chartSlugs)
			for (const ending of ['.svg', '.csv', '.json', '-card.png'])
				expect(readFileSync(join(folder, madeUpCode, 'charts', slug + ending)).length).toBeGreaterThan(0);
	});

	test('says so where there is no page, and leads home', async ({ page, watch }) => {
		watch.allow(/^other host: http:\/\/localhost/);
		watch.allow(/404/);
		const response = await page.goto(`${served.url}no/such/page`);
		expect(response?.status()).toBe(404);
		await expect(page.locator(`a[href="${base}/"]`).first()).toBeVisible();
	});
});

function build(into: string): Promise<{ status: number | null; output: string }> {
	return new Promise((settle) => {
		const child = spawn(process.execPath, tool('vite', 'vite', 'build'), {
			cwd: projectRoot,
			env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base, OUT_DIR: into, VITE_MADE_UP_LANGUAGE: '1' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		const take = (text: Buffer) => (output = (output + text.toString()).slice(-4000));
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.once('close', (status) => {
			settle({ status, output });
		});
	});
}
