import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	bringToLife,
	chartSlugs,
	figureOf,
	kindsOfPage,
	messages,
	open,
	summaryOf,
	resize,
	sidewaysScroll,
	tableNames,
	typeYear,
	yearFilter
} from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { keyFigures: keyFigureWords, withoutScript } = wordsOf('en');

/** Every page of the site, by the part of its address behind the base. */
const everyPage = [
	...Object.values(kindsOfPage),
	...chartSlugs.map((slug) => `charts/${slug}/`),
	...tableNames.map((name) => `data/${name}/`),
	'sources/',
	'glossary/',
	'changes/'
].filter((path, index, all) => all.indexOf(path) === index);

/** What a page says of itself before any script has run. */
async function readHtml(page: Page, path: string, home: URL) {
	return page.evaluate(async (address) => {
		const response = await fetch(address);
		const read = new DOMParser().parseFromString(await response.text(), 'text/html');
		const addresses = (selector: string, attribute: string) =>
			[...read.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
		const levels = [...read.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]));
		return {
			status: response.status,
			language: read.documentElement.lang,
			title: read.title,
			description: read.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
			headings: [...read.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
			skipped: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).length,
			landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => read.querySelector(name) === null),
			ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
			links: [
				...addresses('a[href], link[href]:not([rel=canonical])', 'href'),
				...addresses('script[src], img[src]', 'src')
			]
		};
	}, new URL(path, home).href);
}

/** What every page says of itself. */
function assertHead({ ids, ...found }: Awaited<ReturnType<typeof readHtml>>, path: string): void {
	expect(found, path).toMatchObject({ status: 200, language: 'en', skipped: 0, landmarks: [] });
	expect(found.headings, path).toHaveLength(1);
	expect(found.headings[0], path).not.toBe('');
	expect(found.title, path).toContain(messages.site.name);
	expect(found.description.length, path).toBeGreaterThan(20);
	expect(
		ids.filter((id, index) => ids.indexOf(id) < index),
		`ids that ${path} has twice`
	).toEqual([]);
	for (const text of [found.title, found.description, ...found.headings])
		expect(text, path).not.toMatch(/[{}]|undefined|NaN/);
}

test.describe('every page', () => {
	test('an address that leads nowhere answers 404 with a way on', async ({ page, watch }) => {
		watch.allow(/status of 404/);
		const response = await page.goto('charts/no-such-chart/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page).toHaveTitle(new RegExp(messages.site.name));
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).not.toHaveURL(/no-such-chart/);
	});

	test('has one main heading, a title of its own, a description, landmarks and its language, and links only to what is there', async ({
		page,
		baseURL
	}) => {
		await page.goto('about/');
		const titles = new Set<string>();
		const home = new URL(baseURL ?? '');
		const ids = new Map<string, Set<string>>();
		const faults: string[] = [];
		const fragments: { from: string; to: string; id: string }[] = [];
		const files = new Set<string>();
		const open = [home.pathname];
		const known = new Set(open);
		for (let path = open.pop(); path !== undefined; path = open.pop()) {
			const found = await readHtml(page, path, home);
			assertHead(found, path);
			expect(titles, `the title of ${path} stands on another page too`).not.toContain(found.title);
			titles.add(found.title);
			ids.set(path, new Set(found.ids));
			for (const link of found.links) {
				const target = new URL(link, new URL(path, home));
				if (target.origin !== home.origin) {
					// Texts to keep, such as citations, lie in the link itself.
					if (!/^(https?|data):$/.test(target.protocol)) faults.push(`${path}: ${link} is no address of the web`);
					continue;
				}
				if (!target.pathname.startsWith(home.pathname)) faults.push(`${path}: ${link} leaves the site's folder`);
				if (target.hash !== '')
					fragments.push({ from: path, to: target.pathname, id: decodeURIComponent(target.hash.slice(1)) });
				if (target.pathname.endsWith('/')) {
					if (!known.has(target.pathname)) open.push(target.pathname);
					known.add(target.pathname);
				} else files.add(target.pathname);
			}
		}
		for (const file of files) {
			const response = await page.request.head(file);
			if (response.status() !== 200) faults.push(`${file} answers ${response.status()}`);
		}
		for (const { from, to, id } of fragments)
			if (ids.get(to)?.has(id) === false) faults.push(`${from}: there is no #${id} on ${to}`);
		expect([...new Set(faults)]).toEqual([]);
		// Nothing is left without a link to it.
		const reached = [...ids.keys()].map((path) => path.slice(home.pathname.length));
		expect(everyPage.filter((path) => !reached.includes(path))).toEqual([]);
		for (const name of tableNames) expect([...files].some((file) => file.endsWith(`/data/${name}.csv`))).toBe(true);
		// A frame has the title of its chart; two charts have two.
		const frames = await Promise.all(chartSlugs.map((slug) => readHtml(page, `embed/${slug}/`, home)));
		expect(new Set(frames.map(({ title }) => title)).size).toBe(chartSlugs.length);
	});

	// The pages of charts are looked at where they are visited for other things: charts.test.ts.
	const kinds: readonly string[] = Object.values(kindsOfPage);
	const others = everyPage.filter((path) => kinds.includes(path) || !path.startsWith('charts/'));
	for (const [part, paths] of [
		others.filter((_, index) => index % 2 === 0),
		others.filter((_, index) => index % 2 === 1)
	].entries())
		test(`never scrolls sideways, from 320 to 2560 px, in letters of 16 to 32 px (part ${part + 1})`, async ({
			page
		}) => {
			const faults: string[] = [];
			for (const [index, path] of paths.entries()) {
				await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
				await page.goto(path);
				const alike = path.startsWith('data/') && !kinds.includes(path);
				const found = await sidewaysScroll(page, alike ? 'the narrowest' : 'all widths');
				faults.push(...found.map((fault) => `/${path} ${fault}`));
			}
			expect(faults).toEqual([]);
		});
});

test.describe('the story', () => {
	test('has its twelve chapters, a contents list that leads to each, and a link to every chart', async ({ page }) => {
		await open(page, '');
		const contents = page.getByRole('navigation', { name: messages.story.contents }).first();
		const links = contents.getByRole('link');
		await expect(links).toHaveCount(12);
		for (const link of await links.all()) {
			const target = (await link.getAttribute('href')) ?? '';
			expect(target).toMatch(/^#./);
			await expect(page.locator(target).getByRole('heading', { level: 2 })).toHaveCount(1);
		}
		for (const figure of await page.locator('figure.chart').all()) {
			const slug = ((await figure.getAttribute('id')) ?? '').replace('chart-', '');
			await expect(figure.getByRole('heading').getByRole('link').first()).toHaveAttribute(
				'href',
				new RegExp(`/charts/${slug}/$`)
			);
		}
	});

	test('opens at a chapter and at a chart when the address names it', async ({ page }) => {
		for (const id of ['work', 'chart-unemployment']) {
			await page.goto('about/');
			await open(page, `#${id}`);
			await expect(page.locator(`#${id}`)).toBeInViewport();
			const top = () => page.locator(`#${id}`).evaluate((element) => Math.abs(element.getBoundingClientRect().top));
			await expect.poll(top).toBeLessThan(250);
		}
	});

	test('on paper, shows the years chosen or says that a chart shows others', async ({ page }) => {
		await open(page, '?from=2012&to=2019');
		const drawn = figureOf(page, 'unemployment');
		await bringToLife(drawn);
		// A chart that was drawn for other years and left: paper does not wait for it.
		await page.evaluate(() => {
			window.scrollTo({ top: 0, behavior: 'instant' });
		});
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		expect((await drawn.boundingBox())?.y).toBeGreaterThan(5000);
		await typeYear(yearFilter(page).from, 2015);
		const ticks = drawn.locator('.picture svg text').filter({ hasText: /^20\d\d$/ });
		await expect(ticks.first()).toHaveText('2015');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(withoutScript.onPaper)).toBeVisible();
		await expect(yearFilter(page).from).toBeHidden();
		await expect(summaryOf(drawn)).toContainText('2015 to 2019');
		// What is not drawn for them says which years it shows, and is not paled.
		for (const figure of await page.locator('[data-island="ChartFigure"]:not([data-hydrated]) figure').all()) {
			await expect(summaryOf(figure)).toBeVisible();
			await expect(summaryOf(figure)).toHaveCSS('position', 'static');
			expect(await summaryOf(figure).textContent()).toMatch(/\d/);
			await expect(figure.locator('.panels')).toHaveCSS('opacity', '1');
		}
		await page.emulateMedia({ media: 'screen' });
		await page.goto('./');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(withoutScript.onPaper)).toBeHidden();
	});

	test('marks the chapter that is being read', async ({ page }) => {
		await resize(page, 1440);
		await open(page, '');
		const marked = page.locator('a[aria-current=location]');
		for (const id of ['work', 'arrivals', 'belonging']) {
			// As a reader does whom a chapter laid out late has moved on: scrolls again.
			await expect(async () => {
				await page.locator(`#${id}`).evaluate((element) => {
					element.scrollIntoView({ behavior: 'instant' });
				});
				await expect(marked).toHaveAttribute('href', `#${id}`, { timeout: 1000 });
			}).toPass();
		}
	});
});

test.describe('the list of charts', () => {
	test('finds charts by words, in English and Korean, and says when none fits', async ({ page }) => {
		await open(page, 'charts/');
		const main = page.getByRole('main');
		const found = main.getByRole('heading', { level: 3 });
		await expect(found).toHaveCount(chartSlugs.length);
		const search = page.getByRole('searchbox', { name: messages.charts.search });
		await search.fill('wages');
		await expect(found).not.toHaveCount(chartSlugs.length);
		await expect(main.locator('a[href*="charts/wages/"]')).toBeVisible();
		await expect(main.locator('a[href*="charts/timeline/"]')).toBeHidden();
		await search.fill('입국');
		expect(await found.count()).toBeGreaterThan(0);
		await search.fill('zzzz');
		await expect(found).toHaveCount(0);
		await expect(page.getByRole('search').getByRole('status')).toHaveText(messages.charts.none);
	});

	test('follows the years: key figures and pictures change; form and words narrow it; Back undoes each step', async ({
		page
	}) => {
		await open(page, 'charts/?to=2012');
		const entry = page.locator('[data-slug="arrivals-by-sex"]');
		const figure = page.getByRole('link', { name: keyFigureWords.labels['arrivals-of-year'] });
		await expect(entry.locator('.ends')).toHaveText('20022012');
		await expect(figure).toContainText('1,502 people');
		await expect(page.locator('[aria-busy]')).toHaveCount(0);
		const before = await entry.locator('svg').innerHTML();
		// A line is a line, not a box around the plot.
		await expect(page.locator('[data-slug="unemployment"] svg path[stroke="var(--all)"]').first()).toHaveAttribute(
			'd',
			/^M\d+ \d+(l-?\d+ -?\d+)+/
		);
		await yearFilter(page).to.fill('2009');
		await yearFilter(page).to.press('Tab');
		await expect(entry.locator('.ends')).toHaveText('20022009');
		await expect(figure).toContainText('2,914 people');
		expect(await entry.locator('svg').innerHTML()).not.toBe(before);
		await expect(page.locator('[data-slug="wages"]').getByText(messages.charts.outside)).toBeVisible();
		await page.getByLabel(messages.charts.covered).check();
		await expect(page.locator('[data-slug="wages"]')).toBeHidden();
		await page.getByLabel(messages.charts.form, { exact: true }).selectOption('lines');
		await expect(entry).toBeHidden();
		await page.getByRole('searchbox', { name: messages.charts.search }).pressSequentially('unemploy');
		await expect(page).toHaveURL(/\?to=2009&covered=yes&form=lines&q=unemploy$/);
		await expect(page.locator('[data-slug="unemployment"]')).toBeVisible();
		// Words are one step, however many letters they have.
		for (const address of [/form=lines$/, /covered=yes$/, /\?to=2009$/, /\?to=2012$/]) {
			await page.goBack();
			await expect(page).toHaveURL(address);
		}
		await expect(figure).toContainText('1,502 people');
		await expect(entry.locator('.ends')).toHaveText('20022012');
	});
});

test.describe('the claims', () => {
	test('are filtered by verdict and by chapter, and counted', async ({ page }) => {
		await open(page, 'claims/');
		const claims = page.getByRole('article');
		const all = await claims.count();
		expect(all).toBeGreaterThan(20);
		const form = page.getByRole('form', { name: messages.claims.filter });
		await form.getByRole('radio').nth(1).check();
		await expect(claims).not.toHaveCount(all);
		const some = await claims.count();
		expect(some).toBeLessThan(all);
		await expect(form.getByRole('status')).toHaveText(messages.claims.found(some, all));
		await form.getByRole('radio').first().check();
		await form.getByRole('combobox').selectOption({ index: 1 });
		await expect(
			page.getByRole('main').locator('section.chapter, section[aria-labelledby^=chapter-]').filter({ visible: true })
		).toHaveCount(1);
		await form.getByRole('combobox').selectOption({ index: 0 });
		await expect(claims).toHaveCount(all);
	});

	test('open with evidence, sources by name and charts set to the years that matter, whatever is filtered', async ({
		page
	}) => {
		await open(page, 'claims/?verdict=contested#c30');
		const claim = page.locator('article#c30');
		await expect(claim).toBeInViewport();
		await expect(claim.locator('.evidence')).toContainText('61 people');
		await expect(claim.locator('.rests')).toContainText(/Ministry of Unification|\d{4}-\d{2}/);
		await expect(claim.locator('.rests')).not.toContainText('P-aju-mdl15');
		await expect(claim.locator('figcaption a')).toHaveAttribute('href', /\/charts\/direct-crossings\/\?to=2014$/);
		const other = claim.locator('.rests a[href*="/charts/"]');
		await expect(other).toHaveAttribute('href', /\/charts\/arrivals-by-sex\/\?from=2010&to=2014$/);
		await expect(other).toHaveText('Arrivals by sex, 2010–2014');
		// The years of what is drawn, not of series that are hidden.
		await expect(page.locator('#c38 figcaption a')).toContainText(', 2005–');
	});
});
