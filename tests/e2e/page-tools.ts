import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { chartSlugs, type ChartSlug } from '../../src/lib/charts/slugs';
import { tableNames } from '../../src/lib/data/table-names';
import { wordsOf } from '../../src/lib/words/languages';

const messages = wordsOf('en');

export { chartSlugs, messages, tableNames, type ChartSlug };

/** The widths of window that every page is looked at, in CSS pixels. */
export const widths = [390, 768, 1440] as const;

/** One page of each kind, by the part of its address behind the base. */
export const kindsOfPage = {
	story: '',
	chart: 'charts/arrivals-by-sex/',
	charts: 'charts/',
	table: 'data/arrivals/',
	tables: 'data/',
	combine: 'data/combine/',
	claims: 'claims/',
	about: 'about/'
} as const;

/** Sets the window to a width, with the height that goes with it. */
export async function resize(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
}

/** The widths that a page is looked at for sideways scroll, in CSS pixels, by the size of its letters. */
const widthsBySize: Record<string, readonly number[]> = {
	16: [2560, 1440, 768, 390, 320],
	24: [1024, 320],
	32: [1440, 640, 320]
};
/** Those for a page that differs from another one of its kind by its words and numbers alone: where room is shortest. */
const narrowest: Record<string, readonly number[]> = { 16: [768, 320], 32: [320] };

/** At which widths a page scrolls sideways, at its top, middle or end, and what reaches over its edge. */
export async function sidewaysScroll(page: Page, at: 'all widths' | 'the narrowest'): Promise<string[]> {
	const faults: string[] = [];
	for (const [size, all] of Object.entries(at === 'all widths' ? widthsBySize : narrowest))
		for (const width of all) {
			await resize(page, width);
			const fault = await page.evaluate(async (letters) => {
				const root = document.documentElement;
				root.style.fontSize = letters;
				// Far chapters of the story are laid out as they come near.
				const late = document.querySelector('section.chapter') !== null;
				for (const place of late ? [0, 0.5, 1] : [1]) {
					window.scrollTo({ top: place * root.scrollHeight, behavior: 'instant' });
					if (late) await new Promise((laid) => requestAnimationFrame(() => requestAnimationFrame(laid)));
					const { scrollWidth, clientWidth } = root;
					if (scrollWidth <= clientWidth) continue;
					const wide = [...document.querySelectorAll('body *')].findLast((element) => {
						const box = element.getBoundingClientRect();
						return box.width > 0 && box.right > clientWidth + 1 && element.closest('.scroll, svg') === null;
					});
					return `${scrollWidth} px wide (${wide?.tagName ?? '?'}.${wide?.className.toString() ?? ''})`;
				}
				return '';
			}, `${size}px`);
			if (fault !== '') faults.push(`at ${width} px, in letters of ${size} px: ${fault}`);
		}
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '';
		window.scrollTo({ top: 0, behavior: 'instant' });
	});
	return faults;
}

/** The spacing of text that WCAG 1.4.12 lets readers choose. */
const wideSpacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Texts of a page that are cut when readers space them as wide as WCAG 1.4.12 lets them. */
export async function textCutWhenSpaced(page: Page): Promise<string[]> {
	return page.evaluate((spacing) => {
		const style = new CSSStyleSheet();
		style.replaceSync(spacing);
		document.adoptedStyleSheets.push(style);
		const cut: string[] = [];
		const note = (text: string, where: Element) => cut.push(`“${text.trim().slice(0, 40)}” in ${where.className}`);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent?.checkVisibility({ visibilityProperty: true }) || node.textContent?.trim() === '') continue;
			// Said aloud only, or scrolled to.
			if (parent.closest('.visually-hidden, script, style, select, textarea, [style]')) continue;
			range.selectNodeContents(node);
			const box = range.getBoundingClientRect();
			for (let around: Element | null = parent; around; around = around.parentElement) {
				const { overflowX, overflowY, contain, clipPath } = getComputedStyle(around);
				if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll') || clipPath !== 'none')
					break;
				if (overflowX === 'visible' && !contain.includes('paint') && contain !== 'content') continue;
				if (around instanceof SVGElement) continue;
				const edge = around.getBoundingClientRect();
				if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1) {
					note(node.textContent ?? '', around);
					break;
				}
			}
		}
		for (const field of document.querySelectorAll('input[type=number], input[type=search], button'))
			if (field.checkVisibility({ visibilityProperty: true }) && field.scrollWidth > field.clientWidth + 1)
				note(field instanceof HTMLInputElement ? field.value : field.textContent, field);
		document.adoptedStyleSheets.pop();
		return [...new Set(cut)];
	}, wideSpacing);
}

/** Opens a page and waits until its script runs, and its table, if any, shows the years that the address asks for. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await untilAlive(page);
	const asked = /[?&](from|to|series|unit|rows|sort)=/.test(path);
	if (asked && (await page.locator('[data-island="ChartTable"]').count()) > 0) await untilTableLives(page);
}

/** Waits until the page's script listens. */
async function untilAlive(page: Page): Promise<void> {
	await page.locator('html.scripted').waitFor({ state: 'attached' });
}

/** The script that hydrates, unlike the entry that listens and its own small parts. */
export const late = (() => {
	const file = new URL('../../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);
	// Vite writes it.
	const chunks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { file: string; name?: string }>;
	return `**/${Object.values(chunks).find(({ name }) => name === 'core')?.file ?? ''}`;
})();

/** The figure of a chart. */
export function figureOf(page: Page, slug: ChartSlug): Locator {
	return page.locator(`figure#chart-${slug}`);
}

/** The panels of a chart that a reader can walk through. */
export function plotsOf(figure: Locator): Locator {
	return figure.locator('.plot');
}

/** What is read at the place where the reader stands, if any. */
export function readingOf(figure: Locator): Locator {
	return figure.locator('.reading');
}

/** The chart in a few sentences, for those who do not see it. */
export function summaryOf(figure: Locator): Locator {
	return figure.locator('figcaption [id^="summary-"]');
}

/** Opens the list of files of a chart: beside the notes of its own page it is always open. */
export async function openFiles(figure: Locator): Promise<void> {
	const files = figure.locator('details').filter({ hasText: messages.chart.shownRows });
	if (!(await files.locator('a').first().isVisible())) await files.locator('summary').click();
}

/** Shows by every sign that a reader means to use a chart: it comes into the window, is pointed at and focused. */
export async function approach(figure: Locator): Promise<void> {
	const place = await figure.evaluate((element) => {
		const plot = element.querySelector<HTMLElement>('.plot');
		(plot ?? element).scrollIntoView({ block: 'center', behavior: 'instant' });
		plot?.focus({ preventScroll: true });
		const { left, top, width, height } = (plot ?? element).getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});
	await figure.page().mouse.move(place.x, place.y);
}

/** Waits until all panels of a figure show a drawing. */
export async function untilDrawn(figure: Locator): Promise<void> {
	expect(await blankPanels(figure), 'panels on which nothing is drawn').toEqual([]);
}

/** Comes near a chart and waits until it answers: its part of the page is hydrated and all its panels are drawn. */
export async function bringToLife(figure: Locator): Promise<void> {
	await approach(figure);
	await figure.page().locator('[data-island][data-hydrated]').filter({ has: figure }).waitFor({ state: 'attached' });
	await expect(figure.locator('.waiting')).toHaveCount(0);
	await untilDrawn(figure);
}

/** Names of the panels of a figure that are still blank after some seconds; a figure without any panel counts as one. */
async function blankPanels(figure: Locator): Promise<string[]> {
	return figure.evaluate(async (element) => {
		const hasShapes = (picture: SVGSVGElement): boolean =>
			picture.checkVisibility({ visibilityProperty: true }) &&
			picture.querySelectorAll('path, rect, circle, line, text').length >= 5;
		const blank = (): string[] => {
			const plots = [...element.querySelectorAll('.plot')];
			if (plots.length === 0) return ['there is no panel'];
			return plots
				.filter((plot) => ![...plot.querySelectorAll('svg')].some(hasShapes))
				.map((plot) => plot.getAttribute('aria-label') ?? '');
		};
		const until = performance.now() + 5000;
		let left = blank();
		while (left.length > 0 && performance.now() < until) {
			await new Promise((painted) => requestAnimationFrame(painted));
			left = blank();
		}
		return left;
	});
}

/** A text as it stands in a drawing, its box in CSS pixels from the upper left corner of the drawing. */
export interface DrawnText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Size of the letters in CSS pixels. */
	readonly size: number;
}

/** All texts of one drawing, and the drawing's own size. */
export interface DrawnTexts {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly DrawnText[];
}

/** Makes drawing throw: inside one element, or while the address holds a text. Must be called before the page is opened. */
export async function breakPen(
	page: Page,
	where: { readonly inside?: string; readonly query?: string }
): Promise<void> {
	await page.addInitScript(({ inside, query }) => {
		const written = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
		if (!written?.set) throw new Error('The browser writes no markup.');
		const write = (element: Element, markup: string) => written.set?.call(element, markup);
		Object.defineProperty(Element.prototype, 'innerHTML', {
			...written,
			set(this: Element, markup: string) {
				const here = inside !== undefined && this.closest(inside) !== null;
				const there = query !== undefined && location.search.includes(query);
				if (this instanceof SVGElement && (here || there)) throw new Error('The pen is broken');
				write(this, markup);
			}
		});
	}, where);
}

/** The texts of all drawings of a figure. */
export async function textsIn(figure: Locator): Promise<DrawnTexts[]> {
	return figure.evaluate((element): DrawnTexts[] => {
		const shown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		return [...element.querySelectorAll<SVGSVGElement>('.plot svg:not(svg svg)')]
			.filter((picture) => shown(picture) && picture.querySelector('text') !== null)
			.map((picture): DrawnTexts => {
				const frame = picture.getBoundingClientRect();
				const texts = [...picture.querySelectorAll('text')].flatMap((one): DrawnText[] => {
					const box = one.getBoundingClientRect();
					if (box.width === 0 || !shown(one)) return [];
					// The box of a line of letters reaches a little over and under the letters themselves.
					const air = box.height * 0.15;
					const transform = one.getScreenCTM();
					return [
						{
							text: one.textContent,
							left: box.left - frame.left,
							right: box.right - frame.left,
							top: box.top - frame.top + air,
							bottom: box.bottom - frame.top - air,
							size: parseFloat(getComputedStyle(one).fontSize) * Math.hypot(transform?.a ?? 1, transform?.b ?? 0)
						}
					];
				});
				return { width: frame.width, height: frame.height, texts };
			});
	});
}

/** What is wrong with the texts of a drawing: too small, cut at an edge, or over one another. */
export function faultsOf({ width, height, texts }: DrawnTexts): string[] {
	const place = ({ text, left, top }: DrawnText) => `“${text}” (${Math.round(left)}, ${Math.round(top)})`;
	const faults: string[] = [];
	const same = (one: DrawnText, other: DrawnText) =>
		one.text === other.text && Math.abs(one.left - other.left) < 1 && Math.abs(one.top - other.top) < 1;
	texts.forEach((one, index) => {
		if (![one.left, one.right, one.top, one.bottom, one.size].every(Number.isFinite))
			faults.push(`${place(one)} has no box`);
		if (one.size < 11.99) faults.push(`${place(one)} is ${one.size.toFixed(1)} px high`);
		if (one.left < -0.5 || one.top < -0.5 || one.right > width + 0.5 || one.bottom > height + 0.5)
			faults.push(`${place(one)} is cut at the edge`);
		for (const other of texts.slice(index + 1)) {
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			// A rim around letters is the same text once more.
			if (across > 0.5 && down > 0.5 && !same(one, other)) faults.push(`${place(one)} lies over ${place(other)}`);
		}
	});
	return faults;
}

/** The controls of the range of years. */
export function yearFilter(page: Page) {
	const { filter } = messages;
	const bar = page.getByRole('region', { name: filter.title, exact: true });
	return {
		bar,
		from: bar.getByRole('spinbutton', { name: filter.from }),
		to: bar.getByRole('spinbutton', { name: filter.to }),
		first: bar.getByRole('slider', { name: filter.fromHandle }),
		last: bar.getByRole('slider', { name: filter.toHandle }),
		periods: bar.getByRole('combobox', { name: filter.presets }),
		reset: bar.getByRole('button', { name: filter.reset }),
		/** What the filter says about what it was asked for. */
		words: bar.getByRole('status')
	};
}

/** Types a year into a field and leaves it. */
export async function typeYear(field: Locator, year: number | string): Promise<void> {
	await field.fill(String(year));
	await field.press('Tab');
}

/** Waits until the script has run that a page fetches at the first sign of its reader. */
export async function untilIntent(page: Page): Promise<void> {
	const handle = await page.waitForFunction(
		(file) => performance.getEntriesByType('resource').find(({ name }) => name.endsWith(file))?.name,
		scriptOf('src/lib/islands/intent.ts')
	);
	// It may have come, and still wait for its turn.
	await handle.evaluate((address) => import(address ?? ''));
}

/** Keeps a file on its way: `asked` says that the page wants it, `release` lets it come. */
export async function hold(page: Page, path: string): Promise<{ asked: Promise<void>; release: () => void }> {
	let ask: () => void = () => undefined;
	let release: () => void = () => undefined;
	const asked = new Promise<void>((settle) => (ask = settle));
	const released = new Promise<void>((settle) => (release = settle));
	await page.route(path, async (route) => {
		ask();
		await released;
		await route.continue();
	});
	return { asked, release };
}

/** The query of the page's address. */
export function queryOf(page: Page): string {
	return new URL(page.url()).search;
}

/** The rows of the table on a chart's page: a year or category each, or with `rows=values` a value. */
export function rowsOf(page: Page): Locator {
	return page.getByRole('region', { name: messages.chart.table }).locator('tbody tr');
}

/** The values in the table on a chart's page, or its events: one for each row of the file, in either form of the table. */
export function marksOf(page: Page): Locator {
	return page.getByRole('region', { name: messages.chart.table }).locator('[data-mark]');
}

/** Waits until the table of a chart's page shows what the address asks for. */
export async function untilTableLives(page: Page): Promise<void> {
	await page.locator('[data-island="ChartTable"][data-hydrated]').waitFor({ state: 'attached' });
}

/** A file of the project. */
export function readProject(path: string): Buffer {
	return readFileSync(join(fileURLToPath(new URL('../..', import.meta.url)), path));
}

/** Goes through the stops of the Tab key from the start of the page, and says where each one is. */
export async function tabThrough(page: Page, stops: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<FocusStop[]> {
	const found: FocusStop[] = [];
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press(key);
		const place = await page.evaluate((): FocusStop | null => {
			const element = document.activeElement;
			if (!(element instanceof HTMLElement) || element === document.body) return null;
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const sticky = new Set<Element>();
			// What is painted over the element, at nine points of it.
			for (const x of [left + 1, (left + right) / 2, right - 1])
				for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
					const hit = document.elementFromPoint(x, y);
					for (let one = hit; one && !one.contains(element); one = one.parentElement) {
						const { position } = getComputedStyle(one);
						// What is higher than the window below the box cannot stand clear of it as a whole.
						const clear = bottom - top <= innerHeight - one.getBoundingClientRect().height;
						if ((position === 'sticky' || position === 'fixed') && clear) sticky.add(one);
					}
				}
			return {
				tag: element.tagName.toLowerCase(),
				role: element.getAttribute('role') ?? '',
				name: (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 60),
				figure: element.closest('figure')?.id ?? '',
				inWindow: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
				coveredBy: [...sticky].map((one) => one.tagName + '.' + one.className)
			};
		});
		if (place === null) break;
		found.push(place);
	}
	return found;
}

/** A stop of the Tab key. */
export interface FocusStop {
	readonly tag: string;
	readonly role: string;
	readonly name: string;
	/** Id of the figure it is in. */
	readonly figure: string;
	readonly inWindow: boolean;
	/** Boxes that stay in place while the page scrolls and lie over a part of it. */
	readonly coveredBy: readonly string[];
}

/** The file of the built site that holds a module which is fetched by itself, or an island by its name. */
export function scriptOf(moduleOrIsland: string): string {
	// What Vite writes there.
	const manifest = JSON.parse(readProject('.svelte-kit/output/client/.vite/manifest.json').toString()) as Record<
		string,
		{ readonly file: string; readonly name?: string }
	>;
	const chunk = manifest[moduleOrIsland] ?? Object.values(manifest).find(({ name }) => name === moduleOrIsland);
	if (!chunk) throw new Error(`${moduleOrIsland} is no file of its own.`);
	return chunk.file;
}
