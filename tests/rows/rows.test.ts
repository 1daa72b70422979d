import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';
import { chartSlugs, marksOf, open, rowsOf, untilTableLives, type ChartSlug } from '../e2e/page-tools';
import {
	dice,
	foldRows,
	sample,
	seeded,
	sourcesInFile,
	sourcesInTable,
	visitByKey,
	visitByMouse,
	visitRows
} from '../e2e/row-tools';

// `npm run test:rows`: every value of every view, with a row a value and without script in the wide table. The suite visits a
// sample of each chart.

// An entry is looked for where it lands: a page that glides there would still be on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is needed of a chart to see all of it. */
interface PageChart {
	readonly series: readonly { readonly key: string }[];
	readonly filter: { readonly kind: string; readonly vintages?: readonly { readonly year: number }[] };
	readonly marks: readonly PageMark[];
	readonly units: readonly {
		readonly key: string;
		readonly series: readonly { readonly key: string }[];
		readonly marks: readonly PageMark[];
	}[];
}

interface PageMark {
	readonly key: string;
	readonly source: string;
}

/** The chart of a page: what the page carries, and the rows that it fetches. */
async function pageChart(page: Page, slug: ChartSlug): Promise<PageChart> {
	const text = await page.locator('script#shared').textContent();
	// Written by the build, in the form of the chart's card, and of its rows.
	const { chart } = (JSON.parse(text ?? '') as { card: { chart: PageChart } }).card;
	const rows = (await (await page.request.get(`charts/${slug}.json`)).json()) as {
		marks: readonly PageMark[];
		units: Record<string, readonly PageMark[]>;
	};
	const units = chart.units.map((unit) => ({ ...unit, marks: rows.units[unit.key] ?? [] }));
	expect([rows.marks, ...units.map(({ marks }) => marks)].filter((marks) => marks.length === 0)).toEqual([]);
	return { ...chart, marks: rows.marks, units };
}

test.describe('every row leads to its source in two activations', () => {
	for (const slug of chartSlugs)
		test(`in the table of ${slug}, by mouse and by keyboard`, async ({ page }) => {
			const roll = dice(slug);
			const expected = sourcesInFile(slug);
			expect(expected.filter((list) => list === '')).toEqual([]);
			await open(page, `charts/${slug}/?rows=values`);
			await expect(rowsOf(page)).toHaveCount(expected.length);
			const samples = sample(expected, 5, roll);
			for (const { row, place } of samples.slice(0, 3)) await visitByMouse(page, rowsOf(page).nth(row), place);
			for (const { row, place } of samples.slice(3)) await visitByKey(page, rowsOf(page).nth(row), place);
			await untilTableLives(page);
			await foldRows(page);
			const visits = await visitRows(page, roll, slug);
			expect(visits.sources, seeded).toEqual(expected);

			// Rows that other series, states or units bring.
			const chart = await pageChart(page, slug);
			const all = ({ series }: Pick<PageChart, 'series'>) => series.map(({ key }) => key).join(',');
			const own = new Map(chart.marks.map(({ key, source }) => [key, source]));
			const states = chart.filter.vintages?.map(({ year }) => ({ to: String(year) })) ?? [{}];
			const views = [
				...(chart.marks.length > visits.rows.length ? states : []).map((state) => ({
					choice: { series: all(chart), ...state },
					marks: own
				})),
				...chart.units.map((unit) => ({
					choice: { series: all(unit), unit: unit.key },
					marks: new Map(unit.marks.map(({ key, source }) => [key, source]))
				}))
			];
			const unseen = new Map([
				['', new Set(own.keys())],
				...chart.units.map(({ key, marks }) => [key, new Set(marks.map((mark) => mark.key))] as const)
			]);
			for (const key of visits.rows) unseen.get('')?.delete(key);
			for (const { choice, marks } of views) {
				const query = new URLSearchParams(choice).toString();
				await open(page, `charts/${slug}/?${query}`);
				const more = await visitRows(page, roll, `${slug}?${query}`);
				expect(more.sources, `${query} ${seeded}`).toEqual(more.rows.map((key) => marks.get(key)));
				const unit = new URLSearchParams(query).get('unit') ?? '';
				for (const key of more.rows) unseen.get(unit)?.delete(key);
			}
			expect(
				[...unseen].flatMap(([unit, keys]) => [...keys].map((key) => `${unit} ${key}`)),
				'rows that no view shows'
			).toEqual([]);
		});
});

test.describe('without script every row leads to its source in two activations', () => {
	test.use({ javaScriptEnabled: false });

	for (const slug of chartSlugs)
		test(`in the table of ${slug}`, async ({ page }) => {
			const roll = dice(`${slug} without script`);
			await page.goto(`charts/${slug}/`);
			const expected = await sourcesInTable(page, slug);
			await expect(marksOf(page)).toHaveCount(expected.length);
			expect((await visitRows(page, roll, slug)).sources, seeded).toEqual(expected);
		});
});
