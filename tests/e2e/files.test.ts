import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { readPackage } from '../../src/lib/data/package';
import { parseCsv } from '../../src/lib/data/csv';
import { tableNames } from '../../src/lib/data/table-names';
import { expect, test } from './fixtures';
import { messages, open, readProject, typeYear, yearFilter } from './page-tools';

const run = promisify(execFile);

test.describe('the files of the data', () => {
	test('are a package that the strict reader takes, each path resolved as a reader of packages would', async ({
		request,
		baseURL
	}) => {
		const address = new URL('data/datapackage.json', baseURL).href;
		const descriptor = await (await request.get(address)).text();
		// A test of the descriptor holds its form.
		const { resources } = JSON.parse(descriptor) as { resources: { path: string }[] };
		const csv: Record<string, string> = {};
		for (const { path } of resources) {
			const response = await request.get(new URL(path, address).href);
			expect([path, response.status(), response.headers()['content-type']]).toEqual([
				path,
				200,
				'text/csv; charset=utf-8'
			]);
			csv[path] = await response.text();
		}
		expect(resources).toHaveLength(tableNames.length);
		expect(readPackage({ descriptor, csv }).faults).toEqual([]);
	});

	test('are read by the scripts of other sites: the lines of each table’s page run there', async ({
		page,
		request,
		watch,
		baseURL
	}) => {
		watch.allow(/^other host|status of 404/);
		const site = new URL(baseURL ?? '');
		const pages = await Promise.all(tableNames.map(async (table) => (await request.get(`data/${table}/`)).text()));
		const lines = pages.map((html) => /<code>(?:<!--[^>]*-->)*(const response[^]*?)<\/code>/.exec(html)?.[1] ?? '');
		// The same server by another name is another site; a file stands for a page of it.
		const other = new URL('robots.txt', site);
		other.hostname = '127.0.0.1';
		await page.goto(other.href);
		const counts = await page.evaluate(
			async ({ all, origin }) => {
				const counts: unknown[] = [];
				console.log = (count: unknown) => counts.push(count);
				for (const text of all) {
					const code = new DOMParser().parseFromString(text, 'text/html').body.textContent;
					// Where the build does not know its origin, the page on screen puts its own there.
					const whole = code.replace("fetch('/", `fetch('${origin}/`);
					await import(URL.createObjectURL(new Blob([whole], { type: 'text/javascript' })));
				}
				return counts;
			},
			{ all: lines, origin: site.origin }
		);
		expect(counts).toHaveLength(tableNames.length);
		for (const count of counts) expect(Number(count)).toBeGreaterThan(0);
	});

	test('are served in every form, and every archive opens', async ({ request }) => {
		for (const table of tableNames) {
			const zip = await request.get(`data/${table}.zip`);
			const files = unzipSync(new Uint8Array(await zip.body()));
			expect(Object.keys(files).toSorted()).toEqual(
				['README.txt', `${table}.csv`, `${table}.metadata.json`].toSorted()
			);
			const csv = await (await request.get(`data/${table}.csv`)).body();
			expect(Buffer.from(files[`${table}.csv`]!).equals(csv)).toBe(true);
			const metadata = await (await request.get(`data/${table}.metadata.json`)).text();
			expect(strFromU8(files[`${table}.metadata.json`]!)).toBe(metadata);
			expect(await (await request.get(`data/${table}.json`)).json()).toMatchObject({ name: table });
		}
		const all = unzipSync(new Uint8Array(await (await request.get('data/southward.zip')).body()));
		expect(Object.keys(all)).toEqual(
			expect.arrayContaining(['README.txt', 'datapackage.json', 'maps/LICENCES.txt', 'package/arrivals.csv'])
		);
	});

	test('are linked from the page of the table, and lead somewhere', async ({ page, request }) => {
		await page.goto('data/arrivals/');
		const links = await page
			.locator('a[download]')
			.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
		const files = links.filter((link) => link.startsWith('http'));
		for (const name of [
			'arrivals.csv',
			'arrivals.json',
			'arrivals.metadata.json',
			'arrivals.zip',
			'package/arrivals.csv'
		])
			expect(files).toContainEqual(expect.stringMatching(new RegExp(`/data/${name.replaceAll('.', '\\.')}$`)));
		for (const file of files) expect([file, (await request.get(file)).status()]).toEqual([file, 200]);
	});
});

test('the rows of a table are chosen, found, sorted and taken, as the address says', async ({ page }) => {
	await open(page, 'data/two-koreas/');
	const main = page.getByRole('main');
	const rows = page.getByRole('region', { name: 'Rows', exact: true }).locator('tbody tr');
	const all = parseCsv(readProject('datasets/two-koreas.csv').toString('utf8')).rows.length;
	await expect(rows).toHaveCount(20);
	await main.getByLabel('Country code').selectOption({ label: 'North Korea' });
	await expect(page).toHaveURL(/\?where=country_iso3:PRK$/);
	await expect(rows.filter({ hasText: 'South Korea' })).toHaveCount(0);
	const north = await rows.count();
	await expect(main.getByText(`${north} of ${all} rows`, { exact: true })).toBeVisible();
	await main.getByLabel('Search in the rows').fill('life expectancy');
	await typeYear(yearFilter(page).from, 2015);
	await expect(page).toHaveURL(/\?from=2015&where=country_iso3:PRK&find=life\+expectancy$/);
	await rows.first().waitFor();
	await main.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
	await expect(page).toHaveURL(/&sort=value$/);
	const found = await rows.count();
	expect(found).toBeGreaterThan(5);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		main.getByRole('link', { name: `Download these ${found} rows` }).click()
	]);
	expect(download.suggestedFilename()).toBe('two-koreas_2015-_PRK_found.csv');
	await expect(main.getByRole('status').filter({ hasText: `has been made: ${found} rows` })).toBeVisible();
	const { header, rows: written } = parseCsv(await readFile(await download.path(), 'utf8'));
	const values = written.map(({ cells }) => Number(cells[header.indexOf('value')]));
	expect(values).toHaveLength(found);
	expect(values).toEqual(values.toSorted((one, other) => one - other));
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\?where=country_iso3:PRK$/);
	await expect(rows).toHaveCount(north);
	await main.getByRole('button', { name: `Show all ${all} rows` }).click();
	await expect(rows).toHaveCount(all);
	// A link shows its rows at once; what is not of the table is passed over.
	await open(page, 'data/arrivals/?utm_source=x&where=sex:female;nobody:1&sort=-value&from=2005');
	await expect(rows.first()).toContainText('2,252');
	await expect(rows).toHaveCount(21);
});

test.describe('loading and citing', () => {
	test('the lines of JavaScript on the page load the table', async ({ page }) => {
		for (const table of ['arrivals', 'before-leaving']) {
			await page.goto(`data/${table}/`);
			await page.getByText('In JavaScript', { exact: true }).click();
			const lines = page.getByRole('region', { name: 'In JavaScript' });
			await expect(lines).toContainText('http');
			// Where the build knew an origin, it is not that of this server.
			const code = ((await lines.textContent()) ?? '').replace(/https?:\/\/[^/']+/, new URL(page.url()).origin);
			const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
				env: { ...process.env, FORCE_COLOR: '0' }
			});
			const rows = (await (await page.request.get(`data/${table}.json`)).json()) as { rows: unknown[] };
			expect(stdout).toMatch(new RegExp(`^${rows.rows.length} \\{`));
		}
	});

	test('the citation is copied, said to be copied, and offered as a file', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('data/arrivals/');
		const { pathname } = new URL(page.url());
		await page.getByRole('button', { name: 'Copy the citation' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(
			/^Southward contributors\. “Arrivals in South Korea, by year and sex” \(table\)\. .*version \d{4}\.\d\d\.\d\d\./
		);
		expect(text).toMatch(/ https?:\/\/\S+$/);
		expect(text).toContain(pathname);

		await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{southward-table-arrivals-/);

		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: 'BibTeX as a file' }).click();
		expect((await saved).suggestedFilename()).toBe('southward-arrivals.bib');
	});
});

test.describe('what machines read', () => {
	test('each table is a Dataset, the list of tables a DataCatalog, without a fault in the console', async ({
		page
	}) => {
		const blocks = async (path: string) => {
			await page.goto(path);
			await expect(page.locator('html.scripted')).toBeAttached();
			const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
			expect(texts).toHaveLength(1);
			return JSON.parse(texts[0]!) as unknown;
		};
		expect(await blocks('data/arrivals/')).toMatchObject({ '@type': 'Dataset', '@context': 'https://schema.org' });
		expect(await blocks('data/')).toMatchObject({ '@type': 'DataCatalog' });
	});

	test('feed and sitemap are well-formed, and name pages that exist', async ({ page, request, baseURL }) => {
		await page.goto('changes/');
		await expect(page.getByText('First release.')).toBeVisible();
		const read = (path: string, tag: string) =>
			page.evaluate(
				async ([address, name]) => {
					const text = await (await fetch(address!)).text();
					const xml = new DOMParser().parseFromString(text, 'application/xml');
					return {
						broken: xml.querySelector('parsererror') !== null,
						root: xml.documentElement.tagName,
						found: [...xml.getElementsByTagName(name!)].map(
							(element) => element.getAttribute('href') ?? element.textContent
						)
					};
				},
				[new URL(path, baseURL).href, tag]
			);
		const feed = await read('changes.xml', 'link');
		expect(feed).toMatchObject({ broken: false, root: 'feed' });
		const map = await read('sitemap.xml', 'loc');
		expect(map).toMatchObject({ broken: false, root: 'urlset' });
		expect(map.found.length).toBeGreaterThan(tableNames.length);
		for (const address of [...feed.found, ...map.found]) {
			// Where the build knew an origin, it is not that of this server.
			const { pathname } = new URL(address, baseURL);
			expect([pathname, (await request.get(new URL(pathname, baseURL).href)).status()]).toEqual([pathname, 200]);
		}
		expect(await (await request.get('robots.txt')).text()).toMatch(/^User-agent: \*\n/);
	});
});

test.describe('what has changed', () => {
	test('stands in words, from the table', async ({ page }) => {
		await page.goto('changes/');
		const row = page.getByRole('row', { name: /^2009/ });
		await expect(row).toHaveText(/2009\s*2,952\s*on 6 January 2010\s*then 2,927 on 11 January 2012\s*2,914\s*38 fewer/);
		await page.locator('figure').getByRole('link', { name: messages.chart.data, exact: true }).click();
		await expect(page).toHaveURL(/\/charts\/arrivals-revisions\//);
	});
});
