import type { Locator, Page } from '@playwright/test';
import { parseCsv } from '../../src/lib/data/csv';
import { expect } from './fixtures';
import { readProject, rowsOf, type ChartSlug } from './page-tools';

/** What decides the order of the rows and the samples. Another number gives another walk; failures name it. */
const seed = 20_091_123;
/** What a failed assertion adds, so that its walk can be walked again. */
export const seeded = `(seed ${seed})`;

/** Numbers from 0 up to 1 that follow from the seed and a name alone (mulberry32). */
export function dice(name: string): () => number {
	let state = seed;
	for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

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
export interface Visits {
	readonly faults: string[];
	/** Keys of the rows. */
	readonly rows: string[];
	/** Ids of the sources that each row led to, by its place in the table. */
	readonly sources: string[];
	readonly entries: Entry[];
}

/** What is wrong with an entry: the bibliography must say of it all that the table of sources does. */
export function faultsOfEntry(entry: Entry): string[] {
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
export async function visit(page: Page, order: readonly number[], links = ''): Promise<Visits> {
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

/** Visits rows of the table in an order of chance, all or so many of them: their places in that order, and what was found. */
export async function visitRows(
	page: Page,
	roll: () => number,
	from: string,
	most = Infinity
): Promise<Visits & { readonly order: readonly number[] }> {
	const order = shuffled(await rowsOf(page).count(), roll).slice(0, most);
	expect(order.length, `rows of ${from}`).toBeGreaterThan(0);
	const visits = await visit(page, order);
	expect([...visits.faults, ...visits.entries.flatMap(faultsOfEntry)], `${from} ${seeded}`).toEqual([]);
	return { ...visits, order };
}

/** The sources of each row of the file of rows shown, which the build writes apart from the page. */
export function sourcesInFile(slug: ChartSlug): string[] {
	return recordsOf(`build/charts/${slug}.csv`).map((record) => record['source'] ?? '');
}

/** Some rows of the table, each with one of its sources, both by chance. */
export function sample(
	sources: readonly string[],
	count: number,
	roll: () => number
): { row: number; place: number }[] {
	return shuffled(sources.length, roll)
		.slice(0, count)
		.map((row) => ({ row, place: Math.floor(roll() * (sources[row]?.split(' ').length ?? 1)) }));
}

/** Goes to a source of a row with a mouse and asserts that its entry is in the window. */
export async function visitByMouse(page: Page, row: Locator, place: number): Promise<void> {
	await row.locator('summary').click();
	const link = row.locator('details a[href^="#"]').nth(place);
	const target = (await link.getAttribute('href')) ?? '';
	await link.click();
	await assertLanded(page, target);
}

/** Goes to a source of a row with keys alone; Tab moves on and is no activation. */
export async function visitByKey(page: Page, row: Locator, place: number): Promise<void> {
	await row.locator('summary').focus();
	await page.keyboard.press('Enter');
	for (let step = 0; step <= place; step++) await page.keyboard.press('Tab');
	const link = row.locator('details a[href^="#"]').nth(place);
	await expect(link, seeded).toBeFocused();
	const target = (await link.getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await assertLanded(page, target);
}

/** Taps a region of a map at a point that is its own. */
export async function tapRegion(page: Page, regions: Locator): Promise<void> {
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

export async function assertLanded(page: Page, target: string): Promise<void> {
	expect(target, seeded).toMatch(/^#source-./);
	await expect(page, seeded).toHaveURL((url) => decodeURIComponent(url.hash) === target);
	const entry = page.locator(':target');
	await expect(entry, seeded).toHaveAttribute('id', target.slice(1));
	await expect(entry, seeded).toBeInViewport();
	await expect(entry.locator('q'), seeded).toHaveText(/\S/);
}

/** Folds the rows of the table that a visit has unfolded. */
export async function foldRows(page: Page): Promise<void> {
	await page.locator('tr[data-mark] details[open]').evaluateAll((open) => {
		for (const one of open) one.removeAttribute('open');
	});
}
