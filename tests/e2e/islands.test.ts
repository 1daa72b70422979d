import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	figureOf,
	hold,
	kindsOfPage,
	late,
	messages,
	open,
	plotsOf,
	readingOf,
	typeYear,
	yearFilter
} from './page-tools';
import { dice } from './row-tools';
import { wordsOf } from '../../src/lib/words/languages';

const claims = wordsOf('en').claimsPage;

/** Brings every island of a page into use, and waits until all are hydrated. */
async function hydrateAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const island of document.querySelectorAll('[data-island]:not([data-hydrated])'))
			island.lastElementChild?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
	});
	await expect(page.locator('[data-island]:not([data-hydrated])')).toHaveCount(0);
}

/** Puts each text of the page into elements of its own and another text in its place, as translators do. Runs in the page. */
function translate(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	// A walker gives texts only, as it was asked.
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		if (text.data.trim() === '' || text.parentElement?.closest('script, svg, textarea, option')) continue;
		// What translators write, though the element is out of use.
		const [outer, inner] = ['font', 'font'].map((name) => document.createElement<'span'>(name as 'span'));
		if (!outer || !inner) continue;
		text.replaceWith(outer);
		outer.append(inner);
		inner.append(text.data);
	}
}

/** All that the page says in its main part. */
async function wordsIn(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
		const words: string[] = [];
		while (walker.nextNode()) {
			const { parentElement, textContent } = walker.currentNode;
			if (!parentElement?.closest('script, style, svg, noscript, [role=status]'))
				words.push(...(textContent ?? '').split(/\s+/).filter((word) => word !== ''));
		}
		return words;
	});
}

async function chooseYears(page: Page): Promise<void> {
	await typeYear(yearFilter(page).from, 2004);
	await typeYear(yearFilter(page).to, 2006);
}

test.describe('before script has come', () => {
	test('the rows shown are those of the view', async ({ page }) => {
		const script = await hold(page, late);
		await page.goto('charts/arrivals-by-sex/?from=2012&to=2014', { waitUntil: 'commit' });
		await script.asked;
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: messages.chart.shownRows }).click();
		script.release();
		const rows = readFileSync(await (await saved).path(), 'utf8')
			.trim()
			.split('\r\n');
		expect(rows.slice(1).map((row) => /\b(20\d\d)\b/.exec(row)?.[1])).toEqual(
			['2012', '2013', '2014'].flatMap((year) => [year, year])
		);
	});

	test('what waits for an idle browser comes alive in one that is never idle', async ({ page }) => {
		await page.addInitScript(() => {
			window.requestIdleCallback = (settle, { timeout } = {}) =>
				timeout === undefined
					? 0
					: window.setTimeout(() => {
							settle({ didTimeout: true, timeRemaining: () => 0 });
						}, timeout);
		});
		await page.goto('charts/arrivals-by-sex/');
		await page.locator('[data-island="YearFilter"][data-hydrated]').waitFor({ state: 'attached' });
	});

	test('Enter in the search is not lost', async ({ page }) => {
		const script = await hold(page, late);
		await page.goto('about/', { waitUntil: 'commit' });
		await script.asked;
		await page.locator('a.search-button').click();
		await page.keyboard.type('wages');
		await page.keyboard.press('Enter');
		script.release();
		// The index comes, is searched, and its first entry is opened.
		await expect(page).not.toHaveURL(/about\/$/);
	});

	test('three presses of an arrow move three places', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/');
		const plot = plotsOf(figureOf(page, 'arrivals-by-sex')).first();
		await plot.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		const reading = readingOf(figureOf(page, 'arrivals-by-sex'));
		await expect(reading.locator('strong')).toBeVisible();
		const third = await reading.locator('strong').textContent();

		const script = await hold(page, late);
		await page.reload({ waitUntil: 'commit' });
		await script.asked;
		await plot.focus();
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
		script.release();
		await expect(reading.locator('strong')).toHaveText(third ?? '');
	});

	test('a number typed is taken, once', async ({ page }) => {
		const script = await hold(page, late);
		await page.goto('', { waitUntil: 'commit' });
		await script.asked;
		const { from } = yearFilter(page);
		await from.fill('2012');
		await from.press('Tab');
		script.release();
		await expect(page).toHaveURL(/\?from=2012$/);
		await expect(from).toHaveValue('2012');
		expect(await page.evaluate(() => history.length)).toBe(3);
	});

	test('a number half typed when it comes is typed on, and one that is whole is taken when left', async ({ page }) => {
		for (const [typed, rest] of [
			['20', '12'],
			['2012', '']
		] as const) {
			const script = await hold(page, late);
			await page.goto('', { waitUntil: 'commit' });
			await script.asked;
			const { from } = yearFilter(page);
			await from.press('Control+A');
			await page.keyboard.type(typed);
			script.release();
			await page.locator('[data-island="YearFilter"][data-hydrated]').waitFor({ state: 'attached' });
			await expect(from).toHaveValue(typed);
			await page.keyboard.type(rest);
			await page.keyboard.press('Tab');
			await expect(page).toHaveURL(/\?from=2012$/);
			await expect(from).toHaveValue('2012');
			await page.unroute(late);
		}
	});

	test('a number half typed stays while one typed before it is taken', async ({ page }) => {
		const script = await hold(page, late);
		await page.goto('charts/arrivals-by-sex/', { waitUntil: 'commit' });
		// Browsers drop what is typed before they have painted the page.
		await script.asked;
		const { from, to } = yearFilter(page);
		await typeYear(to, 2015);
		await from.fill('2012');
		script.release();
		await expect(page).toHaveURL(/to=2015/);
		await expect(from).toHaveValue('2012');
		await from.press('Tab');
		await expect(page).toHaveURL(/from=2012&to=2015/);
	});

	for (const path of ['', '?from=2012', 'charts/arrivals-by-sex/'])
		test(`a number half typed stays while other parts of /${path} come alive`, async ({ page }) => {
			await open(page, path);
			const { from } = yearFilter(page);
			await expect(page.locator('[data-island="YearFilter"][data-hydrated]')).toBeAttached();
			await expect(page.locator('[data-island]:not([data-hydrated])')).not.toHaveCount(0);
			await from.selectText();
			await page.keyboard.type('201');
			await hydrateAll(page);
			await expect(from).toHaveValue('201');
			await page.keyboard.type('4');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/from=2014/);
		});

	test('the banner goes once the script comes after all, and the view is then the one asked for', async ({
		page,
		watch
	}) => {
		watch.allow(/Failed to load resource|net::ERR|Failed to fetch/);
		let refuse = true;
		await page.route(late, (route) => (refuse ? route.abort() : route.continue()));
		await page.goto('charts/arrivals-by-sex/?from=2012&to=2019');
		const banner = page.locator('#failure');
		await expect(banner).toHaveText(messages.site.failed);
		refuse = false;
		await page.locator('[data-island="ChartFigure"] .plot').first().focus();
		await expect(banner).toBeHidden();
		await expect(yearFilter(page).from).toHaveValue('2012');
		await expect(figureOf(page, 'arrivals-by-sex').getByRole('heading')).toContainText('2012 to 2019');
	});
});

test('what is chosen in a chart of the story goes along to its own page', async ({ page }) => {
	await open(page, '?series=arrivals-by-sex:female&unit=arrivals-by-sex:share');
	await figureOf(page, 'arrivals-by-sex').scrollIntoViewIfNeeded();
	const title = figureOf(page, 'arrivals-by-sex').getByRole('heading').getByRole('link').first();
	await expect(title).toHaveAttribute('href', /\/charts\/arrivals-by-sex\/\?series=female&unit=share$/);
});

test.describe('a page changed by others', () => {
	/** The pages whose words follow the reader, and what is chosen there. */
	const translated: Record<string, readonly [path: string, choose: (page: Page) => Promise<unknown>]> = {
		chart: [kindsOfPage.chart, chooseYears],
		states: ['charts/residence/', chooseYears],
		charts: [kindsOfPage.charts, chooseYears],
		table: [kindsOfPage.table, chooseYears],
		tables: [kindsOfPage.tables, chooseYears],
		combine: ['data/combine/?series=arrivals.female,arrivals.male', chooseYears],
		claims: [kindsOfPage.claims, (page) => page.locator('#chapter').selectOption({ index: 1 })]
	};
	for (const when of ['before its script', 'after'] as const)
		// What is mounted anew before its script is the same on all pages.
		for (const [kind, [path, choose]] of Object.entries(translated).slice(0, when === 'after' ? undefined : 3))
			test(`says what it would say, though it was translated ${when}: ${kind}`, async ({ page, context }) => {
				if (when === 'before its script')
					await page.addInitScript((work) => {
						// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the function below, as text
						document.addEventListener('DOMContentLoaded', new Function(`(${work})()`) as () => void);
					}, translate.toString());
				await open(page, path);
				await hydrateAll(page);
				if (when === 'after') await page.evaluate(translate);
				expect(await page.locator('main font').count()).toBeGreaterThan(0);
				await choose(page);
				await expect(page).toHaveURL(/[?&](to|chapter)=/);
				const fresh = await context.newPage();
				await open(fresh, page.url());
				await hydrateAll(fresh);
				await expect(async () => {
					expect(await wordsIn(page)).toEqual(await wordsIn(fresh));
				}).toPass();
				await expect(page.locator('#failure')).toBeHidden();
			});

	test('has its own words again once the translator puts them back', async ({ page }) => {
		await open(page, kindsOfPage.chart);
		await hydrateAll(page);
		const before = await wordsIn(page);
		await page.evaluate(translate);
		await page.evaluate(() => {
			for (const translation of document.querySelectorAll('main font:not(font font)')) {
				const text = translation.previousSibling;
				if (text instanceof Text && text.data === '') translation.replaceWith(text);
			}
		});
		await expect(async () => {
			expect(await wordsIn(page)).toEqual(before);
		}).toPass();
	});

	test('works: elements and stray text were added, and what was typed stays', async ({ page }) => {
		const script = await hold(page, late);
		await page.goto('charts/', { waitUntil: 'commit' });
		await script.asked;
		await page.locator('#search').fill('wages');
		await page.evaluate(() => {
			document.querySelector('#search')?.after(document.createElement('div'), 'stray');
			document.querySelector('.filter .row')?.prepend('stray', document.createElement('span'));
		});
		script.release();
		await hydrateAll(page);
		await expect(page.locator('#search')).toHaveValue('wages');
		await expect(page.locator('[data-entry]:visible').first()).toContainText(/wage/i);
		await expect(page.locator('#failure')).toBeHidden();
	});

	test('one island that fails touches no other; the banner says why, and goes', async ({ page, watch }) => {
		watch.allow(/Failed to load resource|net::ERR|Failed to fetch/);
		let refuse = true;
		await page.route('**/charts/arrivals-by-sex.json', (route) => (refuse ? route.abort() : route.continue()));
		await open(page, 'charts/arrivals-by-sex/');
		const table = page.locator('[data-island="ChartTable"]');
		await table.locator('button').first().click();
		const banner = page.locator('#failure');
		await expect(banner).toContainText(messages.site.broken);
		await expect(banner).toContainText('arrivals-by-sex.json');
		await expect(page.locator('[data-island="YearFilter"][data-hydrated]')).toBeAttached();
		refuse = false;
		await table.locator('button').first().click();
		await expect(table).toHaveAttribute('data-hydrated', '');
		await expect(banner).toBeHidden();
	});
});

test.describe('any address', () => {
	const names = ['from', 'to', 'series', 'unit', 'utm_source', '__proto__', '', '%', '가'];
	const values = [
		'1950',
		'2012',
		'2019',
		'2100',
		'',
		'abc',
		'-5',
		'9'.repeat(400),
		'%',
		'%zz',
		'%E0%A4',
		'male,male',
		'female',
		'share',
		'arrivals-by-sex:x,x;y',
		';:,',
		'<b>',
		'2012.5',
		'가'
	];
	const hashes = ['', '', '#%', '#', '#contents', '#__proto__', '#%E0%A4%A'];

	const paths = {
		...kindsOfPage,
		sources: 'sources/',
		glossary: 'glossary/',
		changes: 'changes/',
		residence: 'charts/residence/',
		embed: 'embed/arrivals-by-sex/'
	};
	const marks = 'fbclid=zzTrack1&utm_source=zzTrack2&gclid=zzTrack3&from=2012&series=female';
	/** What of ours holds a mark for tracking. */
	const tracked = (page: Page) =>
		page.evaluate(() =>
			[...document.querySelectorAll('a[href], img[src], link[href], textarea, pre, iframe')]
				.map((one) => one.outerHTML + (one instanceof HTMLTextAreaElement ? one.value : ''))
				.filter((text) => text.includes('zzTrack'))
		);

	/** Addresses for each kind of page: two are loaded, the others come by the history of the loaded page. */
	const loads = 2;
	/** Long pages take each address more slowly. */
	const followed = (path: string) => (['', 'claims/', 'charts/'].includes(path) ? 16 : 44);

	for (const [kind, path] of Object.entries(paths))
		test(`hydrates ${kind}, and takes ${followed(path)} more as the history changes`, async ({ page }) => {
			const random = dice(`any address of ${kind}`);
			const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
			const any = () => {
				const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${pick(names)}=${pick(values)}`);
				return `?${pairs.join('&')}${pick(hashes)}`;
			};
			for (let count = 0; count < loads; count++) {
				const address = any();
				await page.goto(`${path}${address}`, { waitUntil: 'domcontentloaded' });
				await test.step(address, () => hydrateAll(page));
				await expect(page.locator('#failure:visible')).toHaveCount(0);
			}
			await page.goto(`${path}?${marks}`, { waitUntil: 'domcontentloaded' });
			// Before script has read the address with care, and after.
			for (const alive of [false, true])
				await test.step(`marks for tracking stay where they are, ${alive ? 'after' : 'before'} script`, async () => {
					if (alive) await hydrateAll(page);
					expect(await tracked(page)).toEqual([]);
				});
			const faults = await page.evaluate(
				async (addresses) => {
					const found: string[] = [];
					const painted = () => new Promise((settle) => requestAnimationFrame(settle));
					for (const address of addresses) {
						history.replaceState(null, '', location.pathname + address);
						dispatchEvent(new PopStateEvent('popstate'));
						await painted();
						await painted();
						const alert = document.querySelector('#failure:not([hidden]), main [role="alert"]');
						if (alert) found.push(`${address}: ${alert.textContent}`);
						// What is not a year of the data is said in words, and the fields hold years all the same.
						const bar = document.querySelector('.filter');
						const asked = new URLSearchParams(location.search);
						const said = bar?.querySelector('[role="status"]')?.textContent ?? '';
						for (const name of bar ? ['from', 'to'] : []) {
							const year = asked.get(name)?.trim() ?? '';
							if (year !== '' && !/^(1989|199\d|20[01]\d|202[0-5])$/.test(year) && !said.includes(year.slice(0, 40)))
								found.push(`${address}: nothing is said of ${name}`);
						}
						for (const { value } of bar?.querySelectorAll<HTMLInputElement>('input[type="number"]') ?? [])
							if (!/^(19|20)\d\d$/.test(value)) found.push(`${address}: a field holds “${value}”`);
					}
					return found;
				},
				Array.from({ length: followed(path) }, any)
			);
			expect(faults).toEqual([]);
			await expect(page.locator('[data-island]:not([data-hydrated])')).toHaveCount(0);
		});

	test('says what it did not understand', async ({ page }) => {
		await open(page, 'charts/arrivals-by-sex/?from=1950&to=1950&series=nobody,nobody&unit=furlongs#%');
		await hydrateAll(page);
		const { filter } = messages;
		await expect(yearFilter(page).words.getByText(filter.clamped('1950', 1989))).toHaveCount(2);
		const figure = figureOf(page, 'arrivals-by-sex');
		await expect(figure.getByText(filter.unknownSeries('nobody'))).toHaveCount(1);
		await expect(figure.getByText(filter.unknownUnit('furlongs'))).toBeVisible();
		// The chart may be named, on its own page too.
		await open(page, 'charts/arrivals-by-sex/?series=arrivals-by-sex:nobody&unit=arrivals-by-sex:furlongs');
		await hydrateAll(page);
		await expect(figure.getByText(filter.unknownSeries('nobody'))).toHaveCount(1);
		await expect(figure.getByText(filter.unknownUnit('furlongs'))).toBeVisible();
		await open(page, 'claims/?verdict=maybe&chapter=none');
		await hydrateAll(page);
		const status = page.getByRole('form', { name: messages.claims.filter }).getByRole('status');
		await expect(status).toContainText(claims.unknownVerdict('maybe'));
		await expect(status).toContainText(claims.unknownChapter('none'));
	});

	test('with marks for tracking leaves them there: no file or dialog of ours has them', async ({ page }) => {
		await page.goto(`charts/arrivals-by-sex/?${marks}`);
		await hydrateAll(page);
		const links = [messages.chart.svg, messages.chart.shownRows, messages.chart.shownArchive];
		for (const name of links) {
			const saved = page.waitForEvent('download');
			await page.getByRole('link', { name }).click();
			const file = await saved;
			expect(file.suggestedFilename()).toMatch(/^arrivals-by-sex_2012-_female\.(svg|csv|zip)$/);
			expect(readFileSync(await file.path(), 'latin1')).not.toContain('zzTrack');
		}
		await page.getByRole('button', { name: messages.share.open }).click();
		const dialog = page.getByRole('dialog', { name: messages.share.title });
		for (const field of await dialog.getByRole('textbox').all()) await expect(field).not.toHaveValue(/zzTrack/);
	});
});

test('Back leads to the very place on a phone, though chapters above are laid out late', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '');
	const figure = figureOf(page, 'unemployment');
	await figure.scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 250);
	const top = () => figure.evaluate((element) => element.getBoundingClientRect().top);
	await expect.poll(async () => Math.abs((await top()) - (await top()))).toBe(0);
	const before = await top();
	await page.evaluate(() => {
		location.href = 'about/';
	});
	await page.waitForURL('**/about/');
	await page.goBack();
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(8);
});

test('a page is fetched ahead once a pointer comes to its link', async ({ page }) => {
	await open(page, '');
	const fetched = page.waitForRequest('**/about/');
	await page.getByRole('navigation', { name: messages.site.pagesLabel }).getByRole('link').last().hover();
	expect((await fetched).resourceType()).toBeTruthy();
});
