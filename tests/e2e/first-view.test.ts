import { expect, test } from './fixtures';
import { figureOf, hold, late, messages, open, plotsOf, rowsOf, untilDrawn } from './page-tools';

const chart = 'charts/arrivals-by-sex/';
const slug = 'arrivals-by-sex';

test('a link to other years shows no picture, title or row of all years, but that they are on their way, in their places', async ({
	page
}) => {
	const rows = await hold(page, `**/${chart.slice(0, -1)}.json`);
	await page.goto(`${chart}?from=2012&to=2019`, { waitUntil: 'commit' });
	const figure = figureOf(page, slug);
	const picture = figure.locator('.picture svg').first();
	const panels = figure.locator('.panels');
	await expect(page.locator('html.other-view')).toBeAttached();
	const said = () => panels.evaluate((element) => getComputedStyle(element, '::after').content);
	const shownTitle = () => figure.getByRole('heading', { level: 1 });
	await expect(picture).toBeHidden();
	expect(await said()).toContain(messages.chart.loading);
	await expect(shownTitle()).toBeVisible();
	expect(await figure.locator('.heading').innerText()).not.toMatch(/2009/);
	const top = async () => (await panels.boundingBox())?.y;
	const before = await top();

	// Script has taken the figure over, and waits for the rows.
	await rows.asked;
	await expect(page.locator('[data-island="ChartFigure"][data-hydrated]')).toBeAttached();
	await expect(picture).toBeHidden();
	expect(await said()).toContain(messages.chart.loading);
	rows.release();
	await untilDrawn(figure);
	await expect(plotsOf(figure).first()).toBeVisible();
	expect(await said()).toBe('none');
	await expect(shownTitle()).toContainText('2012 to 2019');
	expect(await top()).toBe(before);
	await expect(rowsOf(page).first()).toContainText('2012');
});

test('where script fails, the picture as built stands there with a word', async ({ page, watch }) => {
	watch.allow(/Failed to load resource|net::ERR|Failed to fetch/);
	for (const [missing, word] of [
		['**/start.*.js', page.locator('.without-script').first()],
		[late, page.getByRole('alert')]
	] as const) {
		await page.route(missing, (route) => route.abort());
		await page.goto(`${chart}?from=2012`);
		await expect(page.locator('html.other-view.failed')).toBeAttached();
		await expect(figureOf(page, slug).locator('.picture svg').first()).toBeVisible();
		await expect(word).toBeVisible();
		await page.unroute(missing);
	}
});

test('colours are those that the reader chose, from the first paint of every page, but in frames', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('about/');
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
	const light = await ground();
	const lightInk = await ink();
	const choice = page.getByRole('combobox', { name: messages.site.theme.label });
	await choice.selectOption('dark');
	const dark = await ground();
	expect(dark).not.toBe(light);
	const bars = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
					({ media }) => matchMedia(media).matches
				)?.content
		);
	expect(await bars()).toBe('#1d1f24');

	// Nothing but the first script has run: the rest is on its way.
	const rest = await hold(page, '**/start*.js');
	await page.goto(chart, { waitUntil: 'commit' });
	await rest.asked;
	await expect(page.locator('h1')).toBeVisible();
	expect(await ground()).toBe(dark);
	const bar = page.locator('.picture svg [fill="var(--men)"], .picture svg [fill*="--men"]').first();
	expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(169, 211, 247)');
	rest.release();
	await expect(choice).toHaveValue('dark');

	// Paper has no ground of its own and dark ink, and a frame follows the system.
	await page.emulateMedia({ media: 'print' });
	expect(await ground()).toBe('rgba(0, 0, 0, 0)');
	expect(await ink()).toBe(lightInk);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.src = '../../embed/arrivals-by-sex/';
		document.body.append(frame);
	});
	const framed = page.frameLocator('iframe').locator('html');
	await expect(framed.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

	await choice.selectOption('');
	expect(await ground()).toBe(light);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground()).toBe(dark);
	await choice.selectOption('light');
	await page.reload();
	expect(await ground()).toBe(light);
	await expect(choice).toHaveValue('light');
});

test('texts to copy carry the address that the reader is at, before anything is touched', async ({ page }) => {
	for (const [path, text, wanted] of [
		['about/', '.citation', 'data/arrivals/'],
		[chart, '.cite .bibtex', chart],
		['data/arrivals/', 'pre code', 'data/package/arrivals.csv']
	] as const) {
		await page.goto(path);
		const home = new URL('./', page.url().replace(path, '')).href;
		await expect(
			page
				.locator(text)
				.filter({ hasText: `${home}${wanted}` })
				.first(),
			path
		).toBeAttached();
		await expect(page.locator('.without-script').first()).toBeHidden();
	}
	// Taken over by script, it says the same, once.
	const lines = page.locator('pre code').first();
	const before = await lines.textContent();
	await lines.hover();
	await expect(page.locator('[data-island="LoadSnippets"][data-hydrated]')).toBeAttached();
	expect(await lines.textContent()).toBe(before);
});

test('what stands in for the font of the headlines is as wide, so that no line more moves the page', async ({
	page
}) => {
	await open(page, 'charts/');
	const [own, standIn] = await page.evaluate(async () => {
		const families = getComputedStyle(document.documentElement).getPropertyValue('--serif');
		const titles = [...document.querySelectorAll('.thumbnail h3')].map(({ textContent }) => textContent);
		const pen = new OffscreenCanvas(1, 1).getContext('2d');
		if (!pen || titles.length === 0) throw new Error('There is nothing to measure.');
		// Of the stand-ins, this machine has one or another.
		await Promise.allSettled(families.split(',').map((family) => document.fonts.load(`600 100px ${family}`)));
		const widthIn = (stack: string) => {
			pen.font = `600 100px ${stack}`;
			return titles.reduce((sum, title) => sum + pen.measureText(title).width, 0);
		};
		return [widthIn(families), widthIn(families.split(',').slice(1).join(','))];
	});
	expect(Math.abs(standIn / own - 1)).toBeLessThan(0.02);
	expect(standIn).not.toBe(own);
});
