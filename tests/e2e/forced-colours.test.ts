import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { approach, figureOf, messages, open, plotsOf } from './page-tools';

// The reader's own colours: every colour of a page is exchanged, and grounds are all the same.
test.use({ contextOptions: { forcedColors: 'active' } });

/** What an element shows that is no colour of ours: signs before it, lines around it, and what is kept as it is. */
function signsOf(locator: Locator): Promise<string> {
	return locator.evaluate((element) => {
		const lines = (style: CSSStyleDeclaration) =>
			[style.borderTopWidth, style.borderBottomStyle, style.borderBottomWidth, style.outlineStyle].join(' ');
		return [null, '::before', '::after']
			.map((part) => getComputedStyle(element, part))
			.map((style) => `${style.content} ${lines(style)}`)
			.join(' | ');
	});
}

test.describe('in forced colours', () => {
	test('chosen buttons have a sign, and the series of a legend keep their colours', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?series=female');
		const figure = figureOf(page, 'arrivals-by-sex');
		await approach(figure);
		const legend = figure.getByRole('group', { name: messages.chart.series });
		await expect(legend.getByRole('button', { pressed: false })).toHaveCount(1);
		for (const name of [messages.chart.series, messages.chart.units]) {
			const group = figure.getByRole('group', { name });
			const chosen = await signsOf(group.getByRole('button', { pressed: true }).first());
			expect(chosen, name).toContain('✓');
			expect(chosen, name).not.toBe(await signsOf(group.getByRole('button', { pressed: false }).first()));
		}
		const colours = await legend
			.locator('.swatch')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopColor));
		expect(new Set(colours).size).toBe(2);
		// The place where one stands, and the page that one is on.
		await plotsOf(figure).first().focus();
		await page.keyboard.press('Home');
		await expect(figure.locator('.reading strong')).toBeVisible();
		expect(
			await figure
				.locator('.reading .dot')
				.first()
				.evaluate((dot) => getComputedStyle(dot).forcedColorAdjust)
		).toBe('none');
		const pages = page.getByRole('navigation', { name: messages.site.pagesLabel });
		expect(await signsOf(pages.locator('[aria-current]'))).not.toBe(
			await signsOf(pages.locator('a:not([aria-current])').first())
		);
	});

	test('states of a map have a sign; its regions are distinguished by lines, fills with their key, and written values', async ({
		page
	}) => {
		await open(page, 'charts/residence/');
		const figure = figureOf(page, 'residence');
		await approach(figure);
		const states = figure.locator('.states');
		expect(await signsOf(states.getByRole('button', { pressed: true }))).toContain('✓');
		expect(await signsOf(states.getByRole('button', { pressed: false }).first())).not.toContain('✓');
		const map = figure.locator('.map .picture');
		const strokes = await map
			.locator('path[data-region]')
			.evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke].join(' ')));
		expect(strokes.length).toBeGreaterThan(10);
		for (const one of strokes) expect(new Set(one.split(') ')).size, 'a line around each region').toBe(2);
		const fills = new Set(strokes.map((one) => one.slice(0, one.lastIndexOf(' rgb'))));
		expect(fills.size, 'two tones').toBe(2);
		expect(await map.locator('text').filter({ visible: true }).count()).toBeGreaterThan(2);
	});

	test('the five verdicts differ in form, in ink on paper', async ({ page }) => {
		await open(page, 'claims/');
		const verdicts = page.locator('.verdicts dt svg');
		await expect(verdicts).toHaveCount(5);
		const forms = await verdicts.evaluateAll((all) => all.map((one) => one.innerHTML));
		expect(new Set(forms).size).toBe(5);
		const [paper, cut, full] = await page.evaluate(() => [
			getComputedStyle(document.body).backgroundColor,
			...['.cut', '.full'].map((name, index) => {
				const element = document.querySelector(`.verdicts ${name}`);
				return element ? getComputedStyle(element)[index === 0 ? 'stroke' : 'fill'] : '';
			})
		]);
		expect(cut).toBe(paper);
		expect(full).not.toBe(paper);
		await page.goto('claims/#c03');
		expect(await page.locator(':target').evaluate((entry) => getComputedStyle(entry).outlineStyle)).toBe('solid');
	});

	test('the chapter that is read has a mark of its own', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, '#work');
		const dots = page.locator('nav.position');
		await expect(dots.locator('[aria-current]')).toHaveCount(1);
		const here = await signsOf(dots.locator('[aria-current]'));
		expect(here).not.toBe(await signsOf(dots.locator('a:not([aria-current])').first()));
	});
});
