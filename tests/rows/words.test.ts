import { test } from '../e2e/fixtures';
import { assertWordsOfYears } from '../e2e/drawn-words';
import { chartSlugs, widths } from '../e2e/page-tools';

// A part of `npm run test:rows`: the suite draws a sample of the charts, each at one width.
test.describe('words are whole as the browser draws them, under a range of years', () => {
	for (const slug of chartSlugs)
		test(slug, async ({ page }) => {
			for (const width of widths) await assertWordsOfYears(page, slug, width);
		});
});
