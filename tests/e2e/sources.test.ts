import type { Locator, Page } from '@playwright/test';
import { parseCsv } from '../../src/lib/data/csv';
import { expect, test } from './fixtures';
import {
	approach,
	bringToLife,
	chartSlugs,
	figureOf,
	open,
	plotsOf,
	readProject,
	readingOf,
	rowsOf,
	type ChartSlug,
	untilTableLives
} from './page-tools';

// An entry is looked for where it lands: a page that glides there would still be on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What decides the order of the rows and the samples. Another number gives another walk; failures name it. */
const seed = 20_091_123;
const told = `(seed ${seed})`;

/** Numbers from 0 up to 1 that follow from the seed and a name alone (mulberry32). */
function dice(name: string): () => number {
	let state = seed;
	for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const half = Math.ceil(chartSlugs.length / 2);
const parts = [
	['first half', chartSlugs.slice(0, half)],
	['second half', chartSlugs.slice(half)]
] as const;

/** The numbers below a count, in an order of chance. */
function shuffled(count: number, roll: () => number): number[] {
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(roll() * (last + 1));
		[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
	}
	return order;
}

/** A file of the project with columns, row by row. */
function recordsOf(path: string): Record<string, string>[] {
	const { header, rows } = parseCsv(readProject(path).toString('utf8'));
	return rows.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

const bibliography = new Map(recordsOf('datasets/sources.csv').map((record) => [record['id'] ?? '', record]));

/** An entry of the bibliography as a chart's page shows it. */
interface Entry {
	readonly id: string;
	readonly text: string;
	readonly address: string;
	readonly title: string;
	readonly titleLanguage: string;
	readonly quote: string;
	readonly quoteLanguage: string;
	readonly licence: string;
}

/** What a page's rows or links led to. */
interface Visits {
	readonly faults: string[];
	/** Keys of the rows. */
	readonly rows: string[];
	/** Ids of the sources that each row led to, in the table's order. */
	readonly sources: string[];
	readonly entries: Entry[];
}

/** What is wrong with an entry: the bibliography must say of it all that the table of sources does. */
function faultsOfEntry(entry: Entry): string[] {
	const record = bibliography.get(entry.id);
	if (!record) return [`${entry.id} is no source`];
	const { publisher = '', title = '', url = '', date = '', language = '', licence = '', quote = '' } = record;
	const faults = Object.entries({ publisher, title, url, date, language, licence, quote })
		.filter(([, cell]) => cell.trim() === '')
		.map(([column]) => `${entry.id} has no ${column}`);
	const same = (what: string, shown: string, wanted: string) => {
		if (shown !== wanted.trim().replace(/\s+/g, ' ')) faults.push(`${entry.id}: its ${what} is “${shown}”`);
	};
	same('text', entry.text, `${entry.id} ${publisher}, ${title}, ${date}. ${quote} ${licence}`);
	same('title', entry.title, title);
	same('address', entry.address, url);
	same('language of the title', entry.titleLanguage, language);
	same('quote', entry.quote, quote);
	same('language of the quote', entry.quoteLanguage, language);
	same('licence', entry.licence, licence);
	return faults;
}

/**
 * Goes from every row of the table, in the order given, to every source of it by two activations: a press on the row's line
 * and one on the link that it shows; works without the page's script too. Where `links` selects links of a read-out, those
 * are followed instead.
 */
async function visit(page: Page, order: readonly number[], links = ''): Promise<Visits> {
	return page.evaluate(
		({ order: indexes, links: selector }): Visits => {
			const faults: string[] = [];
			const sources: string[] = [];
			const entries = new Map<string, Entry>();
			const plain = (element: Element | null | undefined) => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
			const isShown = (element: Element | null | undefined) =>
				element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true &&
				element.getClientRects().length > 0;
			// Where there is no script nobody listens, and nobody keeps a link from leading on.
			const refused = new Set<EventTarget | null>();
			window.addEventListener('click', (event) => {
				if (event.defaultPrevented) refused.add(event.target);
			});

			/** Follows a link to its entry, and gives the id of the source. */
			const follow = (link: HTMLAnchorElement, from: string): string => {
				const id = decodeURIComponent(link.hash.replace(/^#source-/, ''));
				link.click();
				const entry = document.querySelector(':target');
				if (refused.has(link) || entry?.id !== `source-${id}` || location.hash !== link.hash) {
					faults.push(`${from}: “${plain(link)}” leads to ${location.hash || 'nothing'}`);
					return id;
				}
				const { top, bottom } = entry.getBoundingClientRect();
				if (!isShown(entry) || bottom <= 0 || top >= innerHeight) faults.push(`${from}: ${id} is not seen`);
				if (entries.has(id)) return id;
				const [title, quote, licence] = [
					entry.querySelector('a'),
					entry.querySelector('q'),
					entry.querySelector('small')
				];
				if (![title, quote, licence].every(isShown)) faults.push(`${from}: a part of ${id} is not seen`);
				entries.set(id, {
					id,
					text: plain(entry),
					address: title?.getAttribute('href') ?? '',
					title: plain(title),
					titleLanguage: title?.lang ?? '',
					quote: plain(quote),
					quoteLanguage: quote?.lang ?? '',
					licence: plain(licence)
				});
				return id;
			};

			if (selector !== '') {
				for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) sources.push(follow(link, selector));
				return { faults, rows: [], sources, entries: [...entries.values()] };
			}
			const all = [...document.querySelectorAll<HTMLElement>('tr[data-mark]')];
			const rows = indexes.map((index) => ({
				index,
				key: all[index]?.dataset['mark'] ?? `row ${index}`,
				line: all[index]?.querySelector('summary'),
				links: [...(all[index]?.querySelectorAll<HTMLAnchorElement>('details a[href^="#"]') ?? [])]
			}));
			// All lines are pressed first, then all links: the table is laid out once and not for each row.
			for (const { key, line, links: folded } of rows) {
				if (!line || folded.length === 0) faults.push(`${key} names no source`);
				if (folded.some(isShown)) faults.push(`${key} was open before`);
			}
			for (const { line } of rows) line?.click();
			for (const { key, links: unfolded } of rows)
				if (!unfolded.every(isShown)) faults.push(`${key}: one press does not show its sources`);
			for (const { index, key, line, links: shown } of rows) {
				const found = shown.map((link) => follow(link, key)).join(' ');
				sources[index] = found;
				if (plain(line) !== found) faults.push(`${key} names ${plain(line)} and leads to ${found}`);
			}
			return {
				faults,
				rows: all.map(({ dataset }) => dataset['mark'] ?? ''),
				sources,
				entries: [...entries.values()]
			};
		},
		{ order, links }
	);
}

/** Visits every row of the table in an order of chance, and gives the keys of the rows and the sources they led to. */
async function visitAll(page: Page, roll: () => number, from: string): Promise<Visits> {
	const order = shuffled(await rowsOf(page).count(), roll);
	expect(order.length, `rows of ${from}`).toBeGreaterThan(0);
	const visits = await visit(page, order);
	expect([...visits.faults, ...visits.entries.flatMap(faultsOfEntry)], `${from} ${told}`).toEqual([]);
	return visits;
}

/** The sources of each row of the file of rows shown, which the build writes apart from the page. */
function sourcesInFile(slug: ChartSlug): string[] {
	return recordsOf(`build/charts/${slug}.csv`).map((record) => record['source'] ?? '');
}

/** Some rows of the table, each with one of its sources, both by chance. */
function sample(sources: readonly string[], count: number, roll: () => number): { row: number; place: number }[] {
	return shuffled(sources.length, roll)
		.slice(0, count)
		.map((row) => ({ row, place: Math.floor(roll() * (sources[row]?.split(' ').length ?? 1)) }));
}

/** Goes to a source of a row with a mouse and asserts that its entry is in the window. */
async function visitByMouse(page: Page, row: Locator, place: number): Promise<void> {
	await row.locator('summary').click();
	const link = row.locator('details a[href^="#"]').nth(place);
	const target = (await link.getAttribute('href')) ?? '';
	await link.click();
	await assertLanded(page, target);
}

/** Goes to a source of a row with keys alone; Tab moves on and is no activation. */
async function visitByKey(page: Page, row: Locator, place: number): Promise<void> {
	await row.locator('summary').focus();
	await page.keyboard.press('Enter');
	for (let step = 0; step <= place; step++) await page.keyboard.press('Tab');
	const link = row.locator('details a[href^="#"]').nth(place);
	await expect(link, told).toBeFocused();
	const target = (await link.getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await assertLanded(page, target);
}

/** Taps a region of a map at a point that is its own. */
async function tapRegion(page: Page, regions: Locator): Promise<void> {
	const point = await regions.evaluateAll((shapes) => {
		for (const shape of shapes) {
			const { left, top, width, height } = shape.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const named = document.elementFromPoint(x, y)?.closest('[data-region]')?.getAttribute('data-region');
			if (named === shape.getAttribute('data-region')) return { x, y };
		}
		return null;
	});
	if (!point) throw new Error('No region of the map can be tapped at its middle.');
	await page.mouse.click(point.x, point.y);
}

async function assertLanded(page: Page, target: string): Promise<void> {
	expect(target, told).toMatch(/^#source-./);
	await expect(page, told).toHaveURL((url) => decodeURIComponent(url.hash) === target);
	const entry = page.locator(':target');
	await expect(entry, told).toHaveAttribute('id', target.slice(1));
	await expect(entry, told).toBeInViewport();
	await expect(entry.locator('q'), told).toHaveText(/\S/);
}

/** What is needed of a chart to see all of it. */
interface HeldChart {
	readonly series: readonly { readonly key: string }[];
	readonly filter: { readonly kind: string; readonly vintages?: readonly { readonly year: number }[] };
	readonly marks: readonly HeldMark[];
	readonly units: readonly {
		readonly key: string;
		readonly series: readonly { readonly key: string }[];
		readonly marks: readonly HeldMark[];
	}[];
}

interface HeldMark {
	readonly key: string;
	readonly source: string;
}

/** The chart of a page: what the page carries, and the rows that it fetches. */
async function heldChart(page: Page, slug: ChartSlug): Promise<HeldChart> {
	const text = await page.locator('script#shared').textContent();
	// Written by the build, in the form of the chart's card, and of its rows.
	const { chart } = (JSON.parse(text ?? '') as { card: { chart: HeldChart } }).card;
	const rows = (await (await page.request.get(`charts/${slug}.json`)).json()) as {
		marks: readonly HeldMark[];
		units: Record<string, readonly HeldMark[]>;
	};
	const units = chart.units.map((unit) => ({ ...unit, marks: rows.units[unit.key] ?? [] }));
	expect([rows.marks, ...units.map(({ marks }) => marks)].filter((marks) => marks.length === 0)).toEqual([]);
	return { ...chart, marks: rows.marks, units };
}

test.describe('every row leads to its source in two activations', () => {
	for (const slug of chartSlugs)
		test(`in the table of ${slug}, by mouse and by keyboard`, async ({ page }) => {
			test.setTimeout(120_000);
			const roll = dice(slug);
			const expected = sourcesInFile(slug);
			expect(expected.filter((list) => list === '')).toEqual([]);
			await open(page, `charts/${slug}/`);
			await expect(rowsOf(page)).toHaveCount(expected.length);
			const samples = sample(expected, 5, roll);
			for (const { row, place } of samples.slice(0, 3)) await visitByMouse(page, rowsOf(page).nth(row), place);
			for (const { row, place } of samples.slice(3)) await visitByKey(page, rowsOf(page).nth(row), place);
			await untilTableLives(page);
			await page.locator('tr[data-mark] details[open]').evaluateAll((open) => {
				for (const one of open) one.removeAttribute('open');
			});
			const visits = await visitAll(page, roll, slug);
			expect(visits.sources, told).toEqual(expected);

			// Rows that other series, states or units bring.
			const chart = await heldChart(page, slug);
			const all = ({ series }: Pick<HeldChart, 'series'>) => series.map(({ key }) => key).join(',');
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
				const more = await visitAll(page, roll, `${slug}?${query}`);
				expect(more.sources, `${query} ${told}`).toEqual(more.rows.map((key) => marks.get(key)));
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

	for (const [name, slugs] of parts)
		test(`in every table (${name})`, async ({ page }) => {
			test.setTimeout(120_000);
			for (const slug of slugs) {
				const roll = dice(`${slug} without script`);
				const expected = sourcesInFile(slug);
				await page.goto(`charts/${slug}/`);
				const [first, second] = sample(expected, 2, roll);
				if (first) await visitByMouse(page, rowsOf(page).nth(first.row), first.place);
				if (second) await visitByKey(page, rowsOf(page).nth(second.row), second.place);
				await page.goto('about:blank');
				await page.goto(`charts/${slug}/`);
				expect((await visitAll(page, roll, slug)).sources, `${slug} ${told}`).toEqual(expected);
			}
		});
});

test.describe('the read-out leads to the sources of the place held', () => {
	for (const [name, slugs] of parts)
		test(`on every chart, by keyboard and by tap (${name})`, async ({ page }) => {
			test.setTimeout(180_000);
			for (const slug of slugs) {
				const roll = dice(`${slug} read out`);
				await open(page, `charts/${slug}/`);
				const figure = figureOf(page, slug);
				const plot = plotsOf(figure).first();
				const links = readingOf(figure).locator('.sources a');
				await approach(figure);
				// Maps have no canvas: what they say shows that they listen.
				await expect(async () => {
					await plot.press('Home');
					await expect(readingOf(figure).locator('strong')).toBeVisible({ timeout: 100 });
				}, `${slug} ${told}`).toPass();
				await page.mouse.move(0, 0);
				for (let steps = Math.floor(roll() * 12); steps > 0; steps--) await plot.press('ArrowRight');
				// Of a region without a figure there is nothing to say; the largest ones come first.
				while ((await readingOf(figure).locator('strong').count()) === 0) await plot.press('ArrowLeft');
				await expect(links, `${slug} before Enter ${told}`).toHaveCount(0);
				await page.keyboard.press('Enter');
				await expect(links, `${slug} ${told}`).not.toHaveCount(0);
				const place = Math.floor(roll() * (await links.count()));
				const target = (await links.nth(place).getAttribute('href')) ?? '';
				for (let stop = 0; stop < 60; stop++) {
					if (await links.nth(place).evaluate((link) => link === document.activeElement)) break;
					await page.keyboard.press('Shift+Tab');
				}
				await expect(links.nth(place), `${slug} ${told}`).toBeFocused();
				await page.keyboard.press('Enter');
				await assertLanded(page, target);
				const held = await visit(page, [], `#chart-${slug} .reading .sources a`);
				expect([...held.faults, ...held.entries.flatMap(faultsOfEntry)], `${slug} ${told}`).toEqual([]);
				expect(held.sources, `${slug} ${told}`).toEqual(await links.allInnerTexts());

				await plot.focus();
				await page.keyboard.press('Escape');
				await expect(links, `${slug} after Escape ${told}`).toHaveCount(0);
				const region = plot.locator('path[data-region]');
				const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
				if ((await region.count()) > 0) await tapRegion(page, region);
				// In the middle a panel is within its axes, whatever stands beside them.
				else
					await plot.click({
						position: { x: box.width * (0.5 + 0.05 * roll()), y: box.height * (0.3 + 0.4 * roll()) }
					});
				await expect(links, `${slug} tapped ${told}`).not.toHaveCount(0);
				const tapped = (await links.first().getAttribute('href')) ?? '';
				await links.first().click();
				await assertLanded(page, tapped);
			}
		});

	for (const [where, path, query] of [
		['the story, with its years', '', '?from=2005'],
		['the frame of another page, beside it', 'embed/arrivals-by-sex/', '']
	] as const)
		test(`on the chart’s own page, from ${where}`, async ({ page, context }) => {
			await open(page, `${path}${query}`);
			const figure = figureOf(page, 'arrivals-by-sex');
			await bringToLife(figure);
			await plotsOf(figure).first().press('End');
			await page.keyboard.press('Enter');
			const link = readingOf(figure).locator('.sources a').first();
			const id = await link.innerText();
			const opened = path === '' ? Promise.resolve(page) : context.waitForEvent('page');
			await link.click();
			const landed = await opened;
			await expect(landed).toHaveURL(
				(url) => url.pathname.endsWith('/charts/arrivals-by-sex/') && url.search === query
			);
			await assertLanded(landed, `#source-${id}`);
		});

	for (const [slug, what] of [
		['arrivals-cumulative', 'the values of a chart'],
		['residence', 'the regions of a map']
	] as const)
		test(`but a tap beside ${what} holds no place, and the pointer reads on`, async ({ page }) => {
			await open(page, `charts/${slug}/`);
			const figure = figureOf(page, slug);
			await bringToLife(figure);
			await page.mouse.move(0, 0);
			const plot = plotsOf(figure).first();
			await plot.scrollIntoViewIfNeeded();
			const { x, y, width, height } = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			const reading = readingOf(figure).locator('strong');
			await expect(reading).toHaveCount(0);
			await page.mouse.click(x + width - 3, y + height - 3);
			await expect(reading).toHaveCount(0);
			await plot.hover();
			await expect(reading).toBeVisible();
		});
});
