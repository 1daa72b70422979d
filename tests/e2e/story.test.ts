import { expect, test } from './fixtures';
import { approach, figureOf, messages, open, plotsOf, resize } from './page-tools';

test.describe('the story on a phone', () => {
	test('is at most 36 windows long, half of it pictures, and opens with one that is shown in steps', async ({
		page
	}) => {
		await resize(page, 390);
		await open(page, '');

		await test.step('its length, and what of it is pictures', async () => {
			const { height, pictures, estimated } = await page.evaluate(() => {
				const estimated = document.documentElement.scrollHeight;
				for (const chapter of document.querySelectorAll<HTMLElement>('section.chapter'))
					chapter.style.contentVisibility = 'visible';
				const spans = [...document.querySelectorAll('main :is(.plot, .panel-name, .picture, .marks)')]
					.map((element) => element.getBoundingClientRect())
					.filter((box) => box.height > 0)
					.sort((one, other) => one.top - other.top);
				let [sum, end] = [0, -Infinity];
				for (const { top, bottom } of spans) {
					sum += Math.max(0, bottom - Math.max(top, end));
					end = Math.max(end, bottom);
				}
				return { height: document.documentElement.scrollHeight, pictures: sum, estimated };
			});
			expect(height).toBeLessThanOrEqual(36 * 844);
			expect(pictures / height).toBeGreaterThanOrEqual(0.5);
			// What is laid out late has about the height that was kept for it.
			expect(Math.abs(estimated - height) / height).toBeLessThan(0.1);
		});

		await test.step('each chapter has at most three charts, and a way on', async () => {
			const chapters = page.locator('section.chapter');
			for (const chapter of await chapters.all())
				expect(await chapter.locator('figure.chart').count()).toBeLessThanOrEqual(3);
			const ways = await page.locator('.next a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			const ids = await chapters.evaluateAll((all) => all.map(({ id }) => `#${id}`));
			expect(ways).toEqual([...ids.slice(1), '#end']);
		});

		await test.step('the opening stays while it is scrolled past, and nothing below it moves', async () => {
			const people = page.locator('.people');
			const box = () => people.evaluate((element) => element.getBoundingClientRect().height);
			const before = await box();
			await page.mouse.move(195, 400);
			const seen = new Set<string>();
			for (let wheel = 0; wheel < 40; wheel++) {
				await page.mouse.wheel(0, 120);
				await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
				if (await people.evaluate((element) => element.classList.contains('live'))) {
					seen.add(await people.locator('.now strong').innerText());
					expect(Math.abs((await box()) - before)).toBeLessThan(1);
				}
			}
			expect(seen.size).toBe(5);
		});
	});

	test('does not change its opening for readers who want less motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await resize(page, 390);
		await open(page, '');
		await page.mouse.move(195, 400);
		await page.mouse.wheel(0, 1200);
		await expect(page.locator('.step')).toHaveCount(5);
		await expect(page.locator('.people.live')).toHaveCount(0);
		for (const step of await page.locator('.step').all()) await expect(step).toHaveCSS('opacity', '1');
	});
});

test('on a phone, series are named in the plot alone until other ones are chosen', async ({ page }) => {
	await resize(page, 390);
	const legend = figureOf(page, 'arrivals-by-sex').getByRole('group', { name: messages.chart.series });
	await open(page, '');
	await expect(
		plotsOf(figureOf(page, 'arrivals-by-sex'))
			.locator('svg text', { hasText: /^Women$/ })
			.last()
	).toBeVisible();
	await expect(legend).toBeHidden();
	await open(page, '?series=arrivals-by-sex:female');
	await approach(figureOf(page, 'arrivals-by-sex'));
	await expect(legend).toBeVisible();
});

test('in low windows the bar of years folds to a button, and the contents open from anywhere', async ({ page }) => {
	for (const [width, height] of [
		[844, 390],
		[320, 256]
	] as const) {
		await page.setViewportSize({ width, height });
		// A page of its own each time: the bar that was opened stays open.
		await page.goto('about:blank');
		await open(page, '#work');
		const bar = page.locator('.filter');
		await expect(bar).toBeInViewport();
		await expect.poll(async () => (await bar.boundingBox())?.height ?? height).toBeLessThanOrEqual(height / 4);
		const slider = bar.locator('.slider');
		await expect(slider).toBeHidden();
		await bar.getByRole('button', { name: messages.filter.title }).click();
		await expect(slider).toBeVisible();
		expect((await slider.boundingBox())?.width).toBeGreaterThanOrEqual(200);
		await bar.getByRole('button', { name: messages.story.contents }).click();
		const contents = page.locator('#chapters');
		await expect(contents).toBeInViewport();
		await contents.getByRole('link').nth(6).click();
		await expect(contents).toBeHidden();
		await expect(page.locator('#elite')).toBeInViewport();
	}
});

test('on a desk, the words of a chapter stay while a higher chart beside them is scrolled past, and go along once claims are open', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '');
	const chapter = page.locator('#one-korea');
	const words = chapter.locator('.words p').first();
	await chapter.scrollIntoViewIfNeeded();
	await chapter.locator('figure').evaluate((figure) => {
		figure.scrollIntoView({ block: 'end', behavior: 'instant' });
	});
	await expect(words).toBeInViewport();
	await chapter.locator('.words summary').click();
	await expect(words).not.toBeInViewport();
});
