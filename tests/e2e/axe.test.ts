import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { approach, figureOf, kindsOfPage, open, resize } from './page-tools';

/** Pages of each kind, and states of them that look different. */
const pages = {
	...kindsOfPage,
	'chart without values': 'charts/thailand-entries/?from=1989&to=1995',
	'chart with words about the years': 'charts/residence/?from=2030&to=2010',
	nowhere: 'nowhere/'
};

for (const [kind, path] of Object.entries(pages))
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on the page “${kind}”, ${colorScheme}`, async ({ page, watch }) => {
			test.setTimeout(90_000);
			watch.allow(/status of 404/);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await resize(page, 1440);
			await open(page, path);
			if (path.includes('?'))
				await expect(page.locator('figure.chart .panels, figure.chart .instead').first()).toHaveCSS('opacity', '1');
			if (kind === 'chart') await approach(figureOf(page, 'arrivals-by-sex'));
			for (const width of [1440, 390]) {
				await resize(page, width);
				const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
				// The dark appearance changes nothing but colours.
				if (colorScheme === 'dark') builder.withRules(['color-contrast', 'link-in-text-block']);
				else builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
				const { violations, passes } = await builder.analyze();
				expect(
					violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)),
					`at ${width} px`
				).toEqual([]);
				expect(passes.map(({ id }) => id)).toContain('color-contrast');
			}
		});
