import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { most } from '../../src/lib/combine/address';
import { parseCsv } from '../../src/lib/data/csv';
import { expect, test } from './fixtures';
import { messages, open, queryOf, readProject, scriptOf, typeYear, yearFilter } from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { combinePage: words, dataPage: dataIndex } = wordsOf('en');

const figure = (page: Page) => page.locator('figure#chart-combine');
const plots = (page: Page) => figure(page).locator('.plot');
const chosen = (page: Page) => page.locator('.chosen').getByRole('button', { name: words.remove('') });
/** What is drawn in each panel: the lines and points of its picture. */
const drawn = (page: Page) => figure(page).locator('.picture svg path');

/** The rows of the table of a combination, as text. */
async function rowsOf(page: Page): Promise<string[][]> {
	const rows = page.getByRole('region', { name: words.tableTitle }).locator('tbody tr');
	return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}

/** The values of a series by year, as the file of its table has them. */
function valuesOf(table: string, where: Record<string, string>): Map<string, string> {
	const { header, rows } = parseCsv(readProject(`datasets/${table}.csv`).toString('utf8'));
	const cell = (cells: readonly string[], name: string) => cells[header.indexOf(name)] ?? '';
	return new Map(
		rows
			.filter(({ cells }) => Object.entries(where).every(([name, value]) => cell(cells, name) === value))
			.map(({ cells }) => [cell(cells, 'year'), cell(cells, 'value')])
	);
}

test('three series of two units stand side by side: two panels, a table, a CSV and an address that brings them back', async ({
	page
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await open(page, 'data/combine/');
	await expect(page.getByRole('link', { name: words.openExample(words.example.work.title) })).toBeVisible();
	// Nothing of it is fetched before it is used.
	const island = scriptOf('Combination');
	expect(requests.filter((path) => path.endsWith(island) || /\/data\/.*\.json$/.test(path))).toEqual([]);

	const women = page.getByRole('checkbox', { name: /^Women / });
	await women.focus();
	await page.keyboard.press('Space');
	await expect(plots(page)).toHaveCount(1);
	await expect(women).toBeChecked();
	expect(queryOf(page)).toBe('?series=arrivals.female');

	await page.getByRole('searchbox', { name: words.search }).fill('unemployment rate defectors');
	await page.getByRole('checkbox', { name: /^Unemployment rate, Men and women, Defectors/ }).click();
	await expect(plots(page)).toHaveCount(2);
	await page.getByRole('searchbox', { name: words.search }).fill('');
	await page.getByRole('combobox', { name: words.table }).selectOption('us-admissions');
	await page.getByRole('checkbox').click();
	await expect(chosen(page)).toHaveCount(3);
	await expect(plots(page)).toHaveCount(2);
	const address = '?series=arrivals.female,labour.defectors.total.unemployment_rate,us-admissions';
	expect(queryOf(page)).toBe(address);
	await expect(figure(page).locator('.panel-name')).toHaveText(['People', 'Percent']);
	await expect.poll(() => drawn(page).count()).toBeGreaterThan(5);
	await expect(page.getByText(words.count(3, most))).toBeVisible();

	const filter = yearFilter(page);
	await typeYear(filter.from, 2008);
	await typeYear(filter.to, 2012);
	const female = valuesOf('arrivals', { sex: 'female' });
	const without = valuesOf('labour', { group: 'defectors', sex: 'total', indicator: 'unemployment_rate' });
	await expect.poll(async () => (await rowsOf(page)).length).toBe(5);
	const rows = await rowsOf(page);
	for (const [year = '', arrived, rate] of rows) {
		expect(arrived?.replace(/[^\d]/g, '')).toBe(female.get(year));
		expect(rate?.replace(/[^\d.]/g, '')).toBe(without.get(year));
	}

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words.csv(5) }).click()
	]);
	expect(download.suggestedFilename()).toBe('arrivals+labour+us-admissions_2008-2012.csv');
	await expect(page.getByText(messages.chart.saved(download.suggestedFilename()))).toBeVisible();
	const file = parseCsv((await readFile(await download.path())).toString('utf8'));
	expect(file.faults).toEqual([]);
	expect(file.header.slice(0, 4)).toEqual([
		'year',
		'arrivals.female (people)',
		'labour.defectors.total.unemployment_rate (percent)',
		'us-admissions (people)'
	]);
	const sources = file.header.indexOf('labour.defectors.total.unemployment_rate source');
	for (const { cells } of file.rows) {
		expect(cells[1]).toBe(female.get(cells[0] ?? ''));
		expect(cells[2]).toBe(without.get(cells[0] ?? ''));
		expect(cells[sources]).toMatch(/^[A-Z]/);
	}
	expect(file.rows.map(({ cells }) => cells[0])).toEqual(rows.map(([year]) => year));

	// A place that is kept leads on to its sources.
	await plots(page).first().focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const reading = figure(page).locator('.reading');
	await expect(reading).toContainText(Number(female.get('2008')).toLocaleString('en'));
	const [, id = ''] = (await reading.getByRole('link').first().getAttribute('href'))?.split('#') ?? [];
	await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);

	await page.reload();
	await expect(plots(page)).toHaveCount(2);
	await expect.poll(() => rowsOf(page)).toEqual(rows);
	await chosen(page).last().click();
	await expect(chosen(page)).toHaveCount(2);
	await expect(page.getByRole('heading', { name: words.chosen })).toBeFocused();
	await page.goBack();
	await expect(chosen(page)).toHaveCount(3);
	await expect.poll(() => rowsOf(page)).toEqual(rows);
});

test('what an address cannot have is said, a file that does not come is asked for again, and the list of tables follows the years', async ({
	page,
	watch
}) => {
	watch.allow(/status of 503/);
	await page.route('**/data/wages.json', (route) => route.fulfill({ status: 503 }));
	const asked = [
		'wages.defectors.total',
		'nonsense',
		'wages.defectors.total',
		'students.all',
		'dropout.defectors',
		'two-koreas.KOR.fertility',
		'two-koreas.PRK.fertility',
		'us-admissions',
		'direct-crossings'
	];
	await open(page, `data/combine/?series=${asked.join(',')}`);
	const said = page.getByRole('status');
	await expect(said.filter({ hasText: words.unknown('nonsense') })).toBeVisible();
	await expect(
		said.filter({ hasText: words.repeated('Average monthly wage: Men and women, Defectors') })
	).toBeVisible();
	await expect(said.filter({ hasText: words.beyond('Crossings straight into the South', most) })).toBeVisible();
	await expect(chosen(page)).toHaveCount(most);
	const alert = page.getByRole('alert').filter({ hasText: words.failed });
	await expect(alert).toContainText('/data/wages.json');
	await page.unroute('**/data/wages.json');
	await alert.getByRole('button', { name: messages.chart.retry }).click();
	await expect(plots(page)).toHaveCount(5);

	await page.getByText(words.choose, { exact: true }).click();
	await expect(page.getByRole('checkbox', { name: /^Women/ })).toBeDisabled();
	await expect(page.getByText(words.full(most))).toBeVisible();

	await open(page, 'data/?from=2012&to=2019');
	const arrivals = page.getByRole('row').filter({ has: page.getByText('arrivals', { exact: true }) });
	await expect(arrivals).toContainText(dataIndex.rowsOf(16, 48));
	await typeYear(yearFilter(page).from, 2018);
	await expect(arrivals).toContainText(dataIndex.rowsOf(4, 48));
	await expect(arrivals.getByRole('link').first()).toHaveAttribute('href', /\/data\/arrivals\/\?from=2018&to=2019$/);
});
