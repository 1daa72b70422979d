import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parseCsv } from '../../src/lib/data/csv';
import { expect, test } from './fixtures';
import {
	bringToLife,
	figureOf,
	messages,
	open,
	openFiles,
	readProject,
	marksOf,
	rowsOf,
	scriptOf,
	tableNames,
	type ChartSlug
} from './page-tools';

/** Clicks a link and gives the file that comes. */
async function take(page: Page, link: Locator): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	return { name: download.suggestedFilename(), text: (await readFile(await download.path())).toString('utf8') };
}

/** A spreadsheet's file: byte order mark, CRLF at each end of a line, no fault for a reader of CSV. */
function readSpreadsheet(text: string) {
	expect(text.startsWith('\uFEFF')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const { header, rows, faults } = parseCsv(text);
	expect(faults).toEqual([]);
	return { header, rows: rows.map(({ cells }) => cells) };
}

const shownRows = (figure: Locator) => figure.getByRole('link', { name: messages.chart.shownRows });
const shownArchive = (figure: Locator) => figure.getByRole('link', { name: messages.chart.shownArchive });
const allRows = (figure: Locator) => figure.getByRole('link', { name: messages.chart.allRows });

const chosen: readonly [slug: ChartSlug, query: string, name: string][] = [
	['arrivals-by-sex', '', 'arrivals-by-sex.csv'],
	['arrivals-by-sex', '?from=2012&to=2019&series=female', 'arrivals-by-sex_2012-2019_female.csv'],
	['arrivals-long', '?to=2001', 'arrivals-long_-2001.csv'],
	['timeline', '?from=2012&to=2019', 'timeline_2012-2019.csv'],
	['residence', '?from=2012&to=2019', 'residence_2012-2019.csv'],
	['support-in-months', '?from=2010', 'support-in-months_2010-.csv'],
	['motives', '?from=2011&to=2015', 'motives_2011-2015.csv'],
	['claim-verdicts', '', 'claim-verdicts.csv']
];

test.describe('the rows shown', () => {
	for (const [slug, query, name] of chosen)
		test(`of ${slug}${query} are the rows of the table on the page`, async ({ page }) => {
			await open(page, `charts/${slug}/${query}${query === '' ? '?' : '&'}rows=values`);
			await openFiles(figureOf(page, slug));
			const file = await take(page, shownRows(figureOf(page, slug)));
			expect(file.name).toBe(name);
			const { header, rows } = readSpreadsheet(file.text);
			expect(rows.length).toBeGreaterThan(0);
			await expect(rowsOf(page)).toHaveCount(rows.length);
			expect(header).toEqual(expect.arrayContaining(['value', 'unit', 'evidence', 'flag', 'source', 'note']));

			// Row for row: the same sources and the same values in the same order.
			const table = await rowsOf(page).evaluateAll((found) =>
				found.map((row) => ({
					sources: row.querySelector('.sources summary')?.textContent.trim() ?? '',
					numbers: row.querySelector('td.number')?.textContent ?? ''
				}))
			);
			rows.forEach((cells, index) => {
				const cell = (column: string) => cells[header.indexOf(column)] ?? '';
				expect(table[index]?.sources).toBe(cell('source'));
				const shown = Number(
					(table[index]?.numbers ?? '')
						.replaceAll(',', '')
						.replace('−', '-')
						.replace(/\s*[^\d.-]+$/, '')
				);
				const value = Number(cell('value'));
				expect(Math.abs(shown - value), `row ${index + 1}: ${shown} is shown, ${value} is written`).toBeLessThanOrEqual(
					0.005
				);
			});

			// The rows that a chart has worked out say how.
			for (const cells of rows)
				if (cells[header.indexOf('evidence')] === 'derived') expect(cells[header.indexOf('note')]).toMatch(/\d|c\d\d/);
		});

	test('of the story page are those of the chart’s own page', async ({ page }) => {
		await open(page, '?from=2012&to=2019');
		const figure = figureOf(page, 'unemployment');
		await figure.scrollIntoViewIfNeeded();
		await openFiles(figure);
		// Until its rows have come, the link leads to the file of the default view.
		await expect.poll(async () => (await take(page, shownRows(figure))).name).toBe('unemployment_2012-2019.csv');
		const fromStory = await take(page, shownRows(figure));
		await open(page, 'charts/unemployment/?from=2012&to=2019');
		const fromPage = await take(page, shownRows(figureOf(page, 'unemployment')));
		expect(fromPage).toEqual(fromStory);
	});

	test('without script are those of the default view', async ({ browser, page, baseURL }) => {
		await open(page, 'charts/residence/');
		await openFiles(figureOf(page, 'residence'));
		const alive = await take(page, shownRows(figureOf(page, 'residence')));
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const plain = await context.newPage();
		await plain.goto('charts/residence/');
		await openFiles(figureOf(plain, 'residence'));
		expect(await take(plain, shownRows(figureOf(plain, 'residence')))).toEqual(alive);
		await context.close();
	});
});

/** Clicks a link and gives the files of the archive that comes. */
async function takeArchive(page: Page, link: Locator) {
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	const files = unzipSync(new Uint8Array(await readFile(await download.path())));
	// Not `strFromU8`, which would swallow a byte order mark.
	const text = (name: string) => Buffer.from(files[name] ?? new Uint8Array()).toString('utf8');
	return { name: download.suggestedFilename(), files, text };
}

test.describe('the archive of the rows shown', () => {
	test('of a filtered view holds its rows, and says the filter', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
		});
		await open(page, 'charts/arrivals-by-sex/?from=2012&to=2019&series=female');
		const figure = figureOf(page, 'arrivals-by-sex');
		const csv = await take(page, shownRows(figure));
		const packer = scriptOf('src/lib/export/shown-archive.ts');
		expect(scripts.filter((path) => path.endsWith(packer))).toEqual([]);

		const { name, files, text } = await takeArchive(page, shownArchive(figure));
		expect(scripts.filter((path) => path.endsWith(packer))).toHaveLength(1);
		const base = 'arrivals-by-sex_2012-2019_female';
		expect(name).toBe(`${base}.zip`);
		expect(Object.keys(files).toSorted()).toEqual(['README.txt', `${base}.csv`, `${base}.metadata.json`].toSorted());
		expect(text(`${base}.csv`)).toBe(csv.text);
		const { header, rows } = readSpreadsheet(csv.text);
		await expect(marksOf(page)).toHaveCount(rows.length);

		const metadata = JSON.parse(text(`${base}.metadata.json`)) as {
			rows: number;
			view: string;
			schema: { fields: { name: string }[] };
			citation: { text: string };
		}; // A unit test holds its form.
		expect(metadata.rows).toBe(rows.length);
		expect(metadata.schema.fields.map((field) => field.name)).toEqual(header);
		expect(metadata.view).toMatch(/^https?:\/\/.*\/charts\/arrivals-by-sex\/\?from=2012&to=2019&series=female$/);
		for (const part of [
			'Filter, years: 2012 to 2019\n',
			'Filter, series: 1 of 2 (Women)\n',
			`Rows: ${rows.length}\n`,
			`This view: ${metadata.view}\n`,
			metadata.citation.text
		])
			expect(text('README.txt')).toContain(part);
		expect(text('README.txt')).toMatch(/^Made: \d{1,2} [A-Z][a-z]+ \d{4}$/m);
	});

	test('without script and with it is the file of the default view', async ({ browser, page, baseURL }) => {
		await open(page, 'charts/residence/');
		await bringToLife(figureOf(page, 'residence'));
		await openFiles(figureOf(page, 'residence'));
		const alive = await takeArchive(page, shownArchive(figureOf(page, 'residence')));
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const plain = await context.newPage();
		await plain.goto('charts/residence/');
		await openFiles(figureOf(plain, 'residence'));
		const built = await takeArchive(plain, shownArchive(figureOf(plain, 'residence')));
		await context.close();
		expect(built.name).toBe(alive.name);
		expect(built.files).toEqual(alive.files);
	});

	test('that cannot be made is said beside the link, and the chart stays', async ({ page, watch }) => {
		watch.allow(/Failed to load resource/);
		await page.route('**/charts/wages.metadata.json', (route) => route.abort());
		await open(page, 'charts/wages/?from=2015');
		const figure = figureOf(page, 'wages');
		await bringToLife(figure);
		await shownArchive(figure).click();
		await expect(figure.getByRole('alert')).toHaveText(/^The file could not be made\. .*wages\.metadata\.json/);
		await expect(figure.locator('.plot .picture svg').first()).toBeVisible();
	});
});

test.describe('all rows', () => {
	test('are the real file of every table of a chart, with and without script', async ({ browser, page, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const plain = await context.newPage();
		await open(page, 'charts/arrivals-long/');
		await plain.goto('charts/arrivals-long/');
		for (const visited of [page, plain]) {
			const links = allRows(figureOf(visited, 'arrivals-long'));
			await expect(links).toHaveCount(2);
			const names: string[] = [];
			for (const link of await links.all()) {
				const { name, text } = await take(visited, link);
				names.push(name);
				const { header, rows } = readSpreadsheet(text);
				const kept = parseCsv(readProject(`datasets/${name}`).toString('utf8'));
				expect(header).toEqual(kept.header);
				expect(rows).toEqual(kept.rows.map(({ cells }) => cells));
			}
			expect(names).toEqual(['arrivals-early.csv', 'arrivals.csv']);
		}
		await context.close();
	});

	test('of every table are whole, fit for a spreadsheet, and sent as CSV', async ({ request }) => {
		for (const name of tableNames) {
			const response = await request.get(`data/${name}.csv`);
			expect(response.status(), name).toBe(200);
			expect(response.headers()['content-type'], name).toMatch(/^text\/csv/);
			const { header, rows } = readSpreadsheet((await response.body()).toString('utf8'));
			const kept = parseCsv(readProject(`datasets/${name}.csv`).toString('utf8'));
			expect(header, name).toEqual(kept.header);
			expect(rows.length, name).toBe(kept.rows.length);
			// No cell is left that a spreadsheet would run as a formula.
			expect(rows.flat().filter((cell) => /^\s*[=+@]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
		}
	});

	test('of the data package are the files of datasets/, byte for byte', async ({ request }) => {
		for (const name of tableNames) {
			const response = await request.get(`data/package/${name}.csv`);
			expect(response.status(), name).toBe(200);
			expect((await response.body()).equals(readProject(`datasets/${name}.csv`)), name).toBe(true);
		}
		// The descriptor of the package, whose form a unit test holds.
		const descriptor = (await (await request.get('data/datapackage.json')).json()) as { resources: { path: string }[] };
		expect(descriptor.resources).toHaveLength(tableNames.length);
		for (const { path } of descriptor.resources) expect((await request.get(`data/${path}`)).status(), path).toBe(200);
	});
});
