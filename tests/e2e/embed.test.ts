import { readFile } from 'node:fs/promises';
import { chartSlugs } from '../../src/lib/charts/slugs';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { messages } from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { withoutScript } = wordsOf('en');

/** The browser asks for an icon, which a file that is no page cannot name. */
const noIcon = /status of 404/;

/** Width and height that the header of a PNG file names. */
function sizeOf(png: Buffer): { width: number; height: number } {
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test.describe('pictures at build', () => {
	test('every chart has its picture as SVG and PNG and one for links', async ({ request }) => {
		for (const slug of chartSlugs) {
			const svg = await request.get(`charts/${slug}.svg`);
			expect(svg.status(), slug).toBe(200);
			expect(svg.headers()['content-type']).toContain('image/svg+xml');
			const [, width = '', height = ''] = /^<svg [^>]*? width="(\d+)" height="(\d+)"/.exec(await svg.text()) ?? [];
			expect(Number(width)).toBe(720);

			const png = await request.get(`charts/${slug}.png`);
			expect(png.status(), slug).toBe(200);
			expect(png.headers()['content-type']).toBe('image/png');
			expect(sizeOf(await png.body())).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });

			const card = await request.get(`charts/${slug}-card.png`);
			expect(card.status(), slug).toBe(200);
			expect(sizeOf(await card.body())).toEqual({ width: 1200, height: 630 });
		}
		const story = await request.get('card.png');
		expect(sizeOf(await story.body())).toEqual({ width: 1200, height: 630 });
	});

	test('an SVG picture shows as a document of its own, without a fault', async ({ page, watch }) => {
		watch.allow(noIcon);
		await page.goto('charts/direct-crossings.svg');
		await expect(page.locator('text', { hasText: 'CC BY 4.0' })).toBeVisible();
	});

	test('heads name what other sites show', async ({ page }) => {
		await page.goto('charts/arrivals-by-sex/');
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
		await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /\w/);
		const image = page.locator('meta[property="og:image"]');
		// Addresses in a head must be absolute: they are there when the build knew the site's origin.
		if ((await image.count()) > 0) {
			await expect(image).toHaveAttribute('content', /^https?:\/\/.+\/charts\/arrivals-by-sex-card\.png$/);
			await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/charts\/arrivals-by-sex\/$/);
		} else await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
	});
});

test.describe('the picture of this view', () => {
	test('is the file of the default view where nothing is changed', async ({ page }) => {
		await page.goto('charts/arrivals-by-sex/');
		await expect(page.locator('html.scripted')).toBeAttached();
		const link = page.getByRole('link', { name: messages.chart.svg });
		const download = page.waitForEvent('download');
		await link.click();
		expect((await download).suggestedFilename()).toBe('arrivals-by-sex.svg');
	});

	test('is made of the years and series chosen, as SVG and as PNG', async ({ page }) => {
		await page.goto('charts/arrivals-by-sex/?from=2012&to=2019&series=female');
		await expect(page.locator('.plot .picture svg').first()).toBeVisible();

		const svgDownload = page.waitForEvent('download');
		await page.getByRole('link', { name: messages.chart.svg }).click();
		const svg = await svgDownload;
		expect(svg.suggestedFilename()).toBe('arrivals-by-sex_2012-2019_female.svg');
		const text = await readFile(await svg.path(), 'utf8');
		expect(text).toContain('Years shown: 2012 to 2019');
		expect(text).toContain('/charts/arrivals-by-sex/?from=2012&amp;to=2019&amp;series=female');
		expect(text).not.toContain('>2009<');
		expect(text).not.toContain('var(');

		const pngDownload = page.waitForEvent('download');
		await page.getByRole('link', { name: messages.chart.png }).click();
		const png = await pngDownload;
		expect(png.suggestedFilename()).toBe('arrivals-by-sex_2012-2019_female.png');
		const [, height = ''] = /^<svg [^>]*? height="(\d+)"/.exec(text) ?? [];
		expect(sizeOf(await readFile(await png.path()))).toEqual({ width: 1440, height: 2 * Number(height) });
		await expect(page.getByText('arrivals-by-sex_2012-2019_female.png has been made.')).toBeVisible();
	});
});

test.describe('embedding', () => {
	test('a frame reports its height, follows the view in its address and has no site around it', async ({ page }) => {
		// Any page of the same server will do as host: what stands on it is exchanged.
		await page.goto('about/');
		await expect(page.locator('html.scripted')).toBeAttached();
		const messages = await page.evaluateHandle(() => {
			const heard: unknown[] = [];
			window.addEventListener('message', ({ data }) => heard.push(data));
			return heard;
		});
		await page.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.src = new URL('../embed/arrivals-by-sex/?from=2012&to=2019&series=female', location.href).href;
			frame.title = 'Chart';
			frame.width = '320';
			frame.height = '500';
			document.body.replaceChildren(frame);
		});
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(frame.getByRole('banner')).toHaveCount(0);
		await expect(frame.getByRole('contentinfo')).toHaveCount(0);
		await expect(frame.locator('#summary-arrivals-by-sex')).toContainText('8 values, 2012 to 2019');
		await expect(frame.getByRole('button', { name: 'Women', exact: true })).toHaveAttribute('aria-pressed', 'true');
		await expect(frame.getByRole('button', { name: 'Men', exact: true })).toHaveAttribute('aria-pressed', 'false');

		const last = () =>
			messages.evaluate((heard) => heard[heard.length - 1] as { type: string; slug: string; height: number });
		await expect.poll(async () => (await last()).type).toBe('southward:height');
		expect((await last()).slug).toBe('arrivals-by-sex');
		const content = frame.locator('.embed');
		await expect
			.poll(async () => (await last()).height)
			.toBe(await content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height)));
		const narrow = (await last()).height;

		// Nothing runs over the edge at 320 px.
		expect(await content.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

		// A wider frame needs another height, and says so.
		await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '900'));
		await expect.poll(async () => (await last()).height).not.toBe(narrow);
	});

	test('works where the host has sandboxed its frame, which then has no origin', async ({ page, watch }) => {
		watch.allow(noIcon);
		// A file stands for the page of a host: no policy of ours rules it.
		await page.goto('robots.txt');
		const slugs = ['arrivals-by-sex', ...chartSlugs.filter((_, index) => index % 12 === 0)];
		await page.evaluate((all) => {
			const frames = all.map((slug) => {
				const frame = document.createElement('iframe');
				frame.setAttribute('sandbox', 'allow-scripts');
				frame.src = `embed/${slug}/?from=2012&to=2019`;
				frame.title = slug;
				frame.height = '600';
				return frame;
			});
			document.body.replaceChildren(...frames);
		}, slugs);
		for (const slug of slugs) {
			const frame = page.frameLocator(`iframe[title="${slug}"]`);
			await frame.locator('figure').evaluate((figure) => {
				figure.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
			await expect(frame.locator('[data-island][data-hydrated]'), slug).toHaveCount(1);
			await expect(frame.locator('.waiting'), slug).toHaveCount(0);
			await expect(frame.locator('.without-script'), slug).toBeHidden();
			await expect(frame.getByRole('alert'), slug).toHaveCount(0);
		}
		await expect(
			page.frameLocator('iframe[title="arrivals-by-sex"]').locator('#summary-arrivals-by-sex')
		).toContainText('2012 to 2019');
	});

	test('a host written from right to left, and from top to bottom, leaves it as it is', async ({ page, watch }) => {
		watch.allow(noIcon);
		await page.goto('robots.txt');
		const texts = async (style: string) => {
			await page.evaluate((rules) => {
				document.documentElement.dir = rules === '' ? 'ltr' : 'rtl';
				document.documentElement.setAttribute('style', rules);
				const frame = document.createElement('iframe');
				frame.src = 'embed/education-before/';
				frame.title = 'Chart';
				frame.width = '640';
				frame.height = '640';
				document.body.replaceChildren(frame);
			}, style);
			const content = page.frameLocator('iframe').locator('.embed');
			await expect(content.locator('svg text').first()).toBeAttached();
			return content;
		};
		const places = (content: Locator) =>
			content.evaluate((element) => {
				const { scrollWidth, clientWidth } = document.documentElement;
				const parts = [...element.querySelectorAll('h1, .subline, .legend button, .picture svg text')];
				const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
				return [scrollWidth - clientWidth, ...boxes.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)];
			});
		const plain = await places(await texts(''));
		expect(plain[0]).toBe(0);
		expect(plain.length).toBeGreaterThan(10);
		const turned = await texts('writing-mode: vertical-rl');
		expect(await places(turned)).toEqual(plain);
		// Some translators turn the page itself.
		await turned.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		expect(await places(turned)).toEqual(plain);
	});

	test('links open beside the host and carry the view; the address is not for search engines', async ({ page }) => {
		await page.goto('embed/arrivals-by-sex/?from=2012&to=2019&series=female');
		await expect(page.locator('head base')).toHaveAttribute('target', '_blank');
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		const link = page.getByRole('link', { name: 'Open this chart with its table and sources' });
		await expect(link).toHaveAttribute('href', /\/charts\/arrivals-by-sex\/\?from=2012&to=2019&series=female$/);
		const opened = page.waitForEvent('popup');
		await link.click();
		const other = await opened;
		await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(other).toHaveURL(/\/charts\/arrivals-by-sex\/\?from=2012&to=2019&series=female$/);
		await expect(page).toHaveURL(/\/embed\//);
	});

	test('choosing series in a frame adds no step to the history of its host', async ({ page }) => {
		await page.goto('embed/arrivals-by-sex/');
		await expect(page.locator('html.scripted')).toBeAttached();
		const steps = await page.evaluate(() => history.length);
		await page.getByRole('button', { name: 'Men', exact: true }).click();
		await expect(page).toHaveURL(/series=female/);
		expect(await page.evaluate(() => history.length)).toBe(steps);
	});

	test('without script the picture is there, and every embed says that it shows all years', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		await page.goto('embed/unemployment/');
		await expect(page.locator('[data-picture] svg').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Open this chart with its table and sources' })).toBeVisible();
		await page.goto('embed/unemployment/?from=2012&to=2019');
		await expect(page.getByText(withoutScript.charts)).toBeVisible();
		for (const slug of chartSlugs)
			expect(await (await page.request.get(`embed/${slug}/`)).text(), slug).toContain(withoutScript.charts);
		await context.close();
	});
});

test.describe('the dialog for sharing', () => {
	test.beforeEach(async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('charts/arrivals-by-sex/?from=2012&to=2019&series=female');
	});

	test('gives the frame and the link of the view on screen', async ({ page }) => {
		await page.getByRole('button', { name: 'Embed and share' }).click();
		const dialog = page.getByRole('dialog', { name: 'Embed and share this chart' });
		await expect(dialog.getByLabel('Link to this view')).toHaveValue(
			/^http.+\/charts\/arrivals-by-sex\/\?from=2012&to=2019&series=female$/
		);
		const snippet = dialog.getByLabel('HTML for another page');
		await expect(snippet).toHaveValue(/\/embed\/arrivals-by-sex\/\?from=2012&amp;to=2019&amp;series=female"/);
		await expect(snippet).toHaveValue(/title="[^"]+"/);
		await expect(snippet).toHaveValue(/loading="lazy"/);

		await dialog.getByRole('button', { name: 'Copy the HTML' }).click();
		await expect(dialog.getByRole('status')).toHaveText('The HTML has been copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.inputValue());
	});

	test('closes with Escape and gives the focus back', async ({ page }) => {
		const button = page.getByRole('button', { name: 'Embed and share' });
		await button.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(button).toBeFocused();
	});
});
