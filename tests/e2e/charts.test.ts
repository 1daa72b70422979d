import { expect, test } from './fixtures';
import {
	bringToLife,
	chartSlugs,
	faultsOf,
	figureOf,
	open,
	resize,
	rowsOf,
	textsIn,
	untilDrawn,
	widths
} from './page-tools';

const half = Math.ceil(chartSlugs.length / 2);
const halves = [
	['first half', chartSlugs.slice(0, half)],
	['second half', chartSlugs.slice(half)]
] as const;

test.describe('the drawing of every chart', () => {
	for (const width of widths)
		for (const [name, slugs] of halves)
			test(`has words that are whole, apart and at least 12 px at ${width} px (${name})`, async ({ page }) => {
				test.setTimeout(120_000);
				await resize(page, width);
				const faults: string[] = [];
				for (const slug of slugs) {
					await open(page, `charts/${slug}/`);
					const figure = figureOf(page, slug);
					// First what the page was built with, then what the browser draws where the view differs.
					await untilDrawn(figure);
					const first = await textsIn(figure);
					// Years that leave all rows: the same view, drawn by the browser.
					await open(page, `charts/${slug}/?from=1990`);
					await bringToLife(figure);
					const live = await textsIn(figure);
					for (const drawings of [first, live]) {
						if (drawings.flatMap(({ texts }) => texts).length < 3) faults.push(`${slug}: hardly a word is drawn`);
						faults.push(...drawings.flatMap(faultsOf).map((fault) => `${slug}: ${fault}`));
					}
				}
				expect([...new Set(faults)]).toEqual([]);
			});

	test('keeps its words apart under a range of years too', async ({ page }) => {
		test.setTimeout(120_000);
		await resize(page, 390);
		const faults: string[] = [];
		for (const slug of chartSlugs) {
			await open(page, `charts/${slug}/?from=2012&to=2019`);
			const figure = figureOf(page, slug);
			// A chart without values in these years has no drawing.
			if ((await rowsOf(page).count()) === 0) continue;
			await bringToLife(figure);
			faults.push(...(await textsIn(figure)).flatMap(faultsOf).map((fault) => `${slug}: ${fault}`));
		}
		expect([...new Set(faults)]).toEqual([]);
	});
});
