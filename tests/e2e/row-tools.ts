import type { Locator, Page } from '@playwright/test';
import { parseCsv } from '../../src/lib/data/csv';
import { expect } from './fixtures';
import { marksOf, readProject, type ChartSlug } from './page-tools';

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
	/** Where its quote and licence stand, if not here. */
	readonly elsewhere: string;
	readonly quoteLanguage: string;
	readonly licence: string;
}

/** What a page's values or links led to. */
export interface Visits {
	readonly faults: string[];
	/** Keys of the values. */
	readonly rows: string[];
	/** Ids of the sources that each value led to, by its place in the table. */
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
	same('title', entry.title, title);
	same('address', entry.address, url);
	same('language of the title', entry.titleLanguage, language);
	if (entry.elsewhere !== '') {
		same('text', entry.text, `${entry.id} ${publisher}, ${title}, ${date}. words and licence`);
		if (!entry.elsewhere.endsWith(`/sources/#${entry.id}`))
			faults.push(`${entry.id}: its words are at ${entry.elsewhere}`);
		return faults;
	}
	same('text', entry.text, `${entry.id} ${publisher}, ${title}, ${date}. ${quote} ${licence}`);
	same('quote', entry.quote, quote);
	same('language of the quote', entry.quoteLanguage, language);
	same('licence', entry.licence, licence);
	return faults;
}

/**
 * Which of the lists of sources in its row is that of a value: the one that names its column, or the one that there is. Runs
 * in the page.
 */
function listsOf(marks: Element[]): number[] {
	return marks.map((mark) => {
		const named = [...(mark.closest('tr')?.querySelectorAll('details p') ?? [])].map(({ textContent }) => textContent);
		if (named.length === 0) return 0;
		const { cellIndex } = mark instanceof HTMLTableCellElement ? mark : { cellIndex: -1 };
		const head = (mark.closest('table')?.tHead?.rows[0]?.cells[cellIndex]?.textContent ?? '').trim();
		// A sign that holds for the column stands behind its name.
		const name = head.split('\u00a0')[0] ?? '';
		return named.findIndex((list) => `, ${list}, `.includes(`, ${name}, `));
	});
}

/**
 * Goes from values of the table, in the order given, to every source of each by two activations: a press on the line of its
 * row and one on a link that it shows; works without the page's script too. Where `links` selects links of a read-out, those
 * are followed instead.
 */
export async function visit(page: Page, order: readonly number[], links = ''): Promise<Visits> {
	const lists = await marksOf(page).evaluateAll(listsOf);
	return page.evaluate(
		({ order: indexes, links: selector, lists: listAt }): Visits => {
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
				const elsewhere = entry.querySelector('a[href*="/sources/#"]');
				const parts = elsewhere ? [title, elsewhere] : [title, quote, licence];
				if (!parts.every(isShown)) faults.push(`${from}: a part of ${id} is not seen`);
				entries.set(id, {
					id,
					text: plain(entry),
					address: title?.getAttribute('href') ?? '',
					title: plain(title),
					titleLanguage: title?.lang ?? '',
					quote: plain(quote),
					elsewhere: elsewhere?.getAttribute('href') ?? '',
					quoteLanguage: quote?.lang ?? '',
					licence: plain(licence)
				});
				return id;
			};

			if (selector !== '') {
				for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) sources.push(follow(link, selector));
				return { faults, rows: [], sources, entries: [...entries.values()] };
			}
			const all = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
			const rows = indexes.map((index) => {
				const row = all[index]?.closest('tr');
				const list = row?.querySelectorAll('details ul')[listAt[index] ?? -1];
				return {
					index,
					key: all[index]?.dataset['mark'] ?? `value ${index}`,
					wide: row?.hasAttribute('data-row') === true,
					line: row?.querySelector('summary'),
					inRow: [...(row?.querySelectorAll<HTMLAnchorElement>('details a[href^="#"]') ?? [])],
					links: [...(list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
				};
			});
			// All lines are pressed first, then all links: the table is laid out once and not for each row.
			for (const { key, line, links: folded } of rows) {
				if (!line || folded.length === 0) faults.push(`${key} names no source`);
				if (folded.some(isShown)) faults.push(`${key} was open before`);
			}
			for (const line of new Set(rows.map((row) => row.line))) line?.click();
			for (const { key, links: unfolded } of rows)
				if (!unfolded.every(isShown)) faults.push(`${key}: one press does not show its sources`);
			for (const { index, key, wide, line, inRow, links: shown } of rows) {
				const found = shown.map((link) => follow(link, key)).join(' ');
				sources[index] = found;
				const more = new Set(inRow.map(({ hash }) => hash)).size - 1;
				const named = wide ? `${plain(inRow[0])}${more > 0 ? ` +${more}` : ''}` : found;
				if (plain(line) !== named) faults.push(`${key} names ${plain(line)} and leads to ${found}`);
			}
			return {
				faults,
				rows: all.map(({ dataset }) => dataset['mark'] ?? ''),
				sources,
				entries: [...entries.values()]
			};
		},
		{ order, links, lists }
	);
}

/** Visits values of the table in an order of chance, all or so many of them: their places in that order, and what was found. */
export async function visitRows(
	page: Page,
	roll: () => number,
	from: string,
	most = Infinity
): Promise<Visits & { readonly order: readonly number[] }> {
	const order = shuffled(await marksOf(page).count(), roll).slice(0, most);
	expect(order.length, `values of ${from}`).toBeGreaterThan(0);
	const visits = await visit(page, order);
	expect([...visits.faults, ...visits.entries.flatMap(faultsOfEntry)], `${from} ${seeded}`).toEqual([]);
	return { ...visits, order };
}

/** The sources of each row of the file of rows shown, which the build writes apart from the page. */
export function sourcesInFile(slug: ChartSlug): string[] {
	return recordsOf(`build/charts/${slug}.csv`).map((record) => record['source'] ?? '');
}

/** The sources of each value of the table on the page, in its order; all that the file of rows shown has. */
export async function sourcesInTable(page: Page, slug: ChartSlug): Promise<string[]> {
	// Written by the build.
	const { marks } = JSON.parse(readProject(`build/charts/${slug}.json`).toString('utf8')) as {
		marks: readonly { readonly key: string; readonly source: string }[];
	};
	const byKey = new Map(marks.map(({ key, source }) => [key, source]));
	const keys = await marksOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));
	const sources = [...new Set(keys)].map((key) => byKey.get(key) ?? '');
	expect(sources.toSorted(), `the values of ${slug} and the rows of its file`).toEqual(sourcesInFile(slug).toSorted());
	expect(keys).toHaveLength(sources.length);
	return sources;
}

/** Some values of the table, each with one of its sources, both by chance. */
export function sample(
	sources: readonly string[],
	count: number,
	roll: () => number
): { row: number; place: number }[] {
	return shuffled(sources.length, roll)
		.slice(0, count)
		.map((row) => ({ row, place: Math.floor(roll() * (sources[row]?.split(' ').length ?? 1)) }));
}

/** The line of a value's row, and the links to the sources of the value that it shows. */
async function wayFrom(mark: Locator): Promise<{ line: Locator; links: Locator }> {
	const [list = -1] = await mark.evaluateAll(listsOf);
	const row = mark.locator('xpath=ancestor-or-self::tr');
	return { line: row.locator('summary'), links: row.locator('details ul').nth(list).locator('a[href^="#"]') };
}

/** Goes to a source of a value with a mouse and asserts that its entry is in the window. */
export async function visitByMouse(page: Page, mark: Locator, place: number): Promise<void> {
	const { line, links } = await wayFrom(mark);
	await line.click();
	const link = links.nth(place);
	const target = (await link.getAttribute('href')) ?? '';
	await link.click();
	await assertLanded(page, target);
}

/** Goes to a source of a value with keys alone; Tab moves on and is no activation. */
export async function visitByKey(page: Page, mark: Locator, place: number): Promise<void> {
	const { line, links } = await wayFrom(mark);
	await line.focus();
	await page.keyboard.press('Enter');
	const link = links.nth(place);
	for (let step = 0; step < 20; step++) {
		if (await link.evaluate((target) => target === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
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
	// Its words, or where they stand.
	await expect(entry.locator('q, a[href*="/sources/#"]'), seeded).toHaveText(/\S/);
}

/** Folds the lines of the table that a visit has unfolded. */
export async function foldRows(page: Page): Promise<void> {
	await page.locator('td.sources details[open]').evaluateAll((open) => {
		for (const one of open) one.removeAttribute('open');
	});
}
