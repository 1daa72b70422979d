import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../scripts/serve';
import { projectRoot, tool } from '../../scripts/steps';
import { expect, test } from './fixtures';

const base = '/some/folder';

// One build serves all tests of this file.
test.describe.configure({ mode: 'serial' });

test.describe('a site built for a folder of its host', () => {
	let folder: string;
	let served: Served;

	test.beforeAll(async () => {
		test.setTimeout(300_000);
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
		// The watch knows the site of the other tests; this one is held to its own host below.
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
			env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base, OUT_DIR: into },
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
