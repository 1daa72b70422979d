import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { chartSlugs, type ChartSlug } from '../../src/lib/charts/slugs';
import { tableNames, type TableName } from '../../src/lib/data/table-names';
import * as messages from '../../src/lib/words/en/messages';

export { chartSlugs, messages, tableNames, type ChartSlug, type TableName };

/** The widths of window that every page is looked at, in CSS pixels. */
export const widths = [390, 768, 1440] as const;

/** One page of each kind, by the part of its address behind the base. */
export const kindsOfPage = {
	story: '',
	chart: 'charts/arrivals-by-sex/',
	charts: 'charts/',
	table: 'data/arrivals/',
	tables: 'data/',
	claims: 'claims/',
	about: 'about/'
} as const;

/** Sets the window to a width, with the height that goes with it. */
export async function resize(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
}

/** Opens a page and waits until its script runs, and its table, if any, shows the years that the address asks for. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await untilAlive(page);
	const asked = /[?&](from|to|series|unit)=/.test(path);
	if (asked && (await page.locator('[data-island="ChartTable"]').count()) > 0) await untilTableLives(page);
}

/** Waits until the page's script listens. */
export async function untilAlive(page: Page): Promise<void> {
	await page.locator('html.scripted').waitFor({ state: 'attached' });
}

/** The figure of a chart. */
export function figureOf(page: Page, slug: ChartSlug): Locator {
	return page.locator(`figure#chart-${slug}`);
}

/** The panels of a chart that a reader can walk through. */
export function plotsOf(figure: Locator): Locator {
	return figure.locator('.plot');
}

/** The line above a drawing: a summary, or what the reader points at. */
export function readingOf(figure: Locator): Locator {
	return figure.locator('.reading');
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

/** Waits until all panels of a figure show a drawing: the picture of the page as built, or a canvas with ink on it. */
export async function untilDrawn(figure: Locator): Promise<void> {
	expect(await blankPanels(figure, true), 'panels on which nothing is drawn').toEqual([]);
}

/** Comes near a chart and waits until all its panels are drawn by the browser itself. */
export async function bringToLife(figure: Locator): Promise<void> {
	await approach(figure);
	expect(await blankPanels(figure, false), 'panels on whose canvas nothing is drawn').toEqual([]);
}

/** Names of the panels of a figure that are still blank after some seconds; a figure without any panel counts as one. */
async function blankPanels(figure: Locator, pictureCounts: boolean): Promise<string[]> {
	return figure.evaluate(async (element, pictures) => {
		const hasInk = (canvas: HTMLCanvasElement): boolean => {
			if (canvas.width < 50 || canvas.height < 20 || !canvas.checkVisibility()) return false;
			const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
			if (!pixels) return false;
			const colours = new Uint32Array(pixels.buffer);
			// The last corner shows the ground; everything else is ink.
			const ground = colours[colours.length - 1];
			let ink = 0;
			for (const colour of colours) if (colour !== ground) ink++;
			return ink >= 150;
		};
		const hasShapes = (picture: SVGSVGElement): boolean =>
			pictures &&
			picture.checkVisibility({ visibilityProperty: true }) &&
			picture.querySelectorAll('path, rect, circle, line, text').length >= 5;
		const blank = (): string[] => {
			// Maps are shapes of the page, never a canvas.
			const plots = [...element.querySelectorAll('.plot')].filter((plot) => pictures || plot.querySelector('canvas'));
			if (plots.length === 0) return ['there is no panel'];
			return plots
				.filter(
					(plot) =>
						![...plot.querySelectorAll('canvas')].some(hasInk) && ![...plot.querySelectorAll('svg')].some(hasShapes)
				)
				.map((plot) => plot.getAttribute('aria-label') ?? '');
		};
		const until = performance.now() + 5000;
		let left = blank();
		while (left.length > 0 && performance.now() < until) {
			await new Promise((painted) => requestAnimationFrame(painted));
			left = blank();
		}
		return left;
	}, pictureCounts);
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

declare global {
	interface Window {
		/** Texts written on each canvas since it was last cleared, in pixels of the canvas. */
		textsOnCanvas?: Map<HTMLCanvasElement, DrawnText[]>;
	}
}

/** Notes every text that a page writes on a canvas. Must be called before the page is opened. */
export async function noteTexts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const noted = new Map<HTMLCanvasElement, DrawnText[]>();
		window.textsOnCanvas = noted;
		const prototype = CanvasRenderingContext2D.prototype;
		/* eslint-disable @typescript-eslint/unbound-method -- each is called with its own context below */
		const { fillText, clearRect, measureText } = prototype;
		/* eslint-enable @typescript-eslint/unbound-method */
		prototype.clearRect = function (x, y, width, height) {
			const from = this.getTransform().transformPoint({ x, y });
			const to = this.getTransform().transformPoint({ x: x + width, y: y + height });
			// Only a whole clearing takes the texts away.
			if (from.x <= 0 && from.y <= 0 && to.x >= this.canvas.width - 1 && to.y >= this.canvas.height - 1)
				noted.delete(this.canvas);
			clearRect.call(this, x, y, width, height);
		};
		prototype.fillText = function (text, x, y, maxWidth) {
			// The page may have put a measure of its own in place of the browser's.
			const box = measureText.call(this, text);
			const squeeze = maxWidth !== undefined && box.width > maxWidth ? maxWidth / box.width : 1;
			const transform = this.getTransform();
			const corners = [
				[x - box.actualBoundingBoxLeft * squeeze, y - box.actualBoundingBoxAscent],
				[x + box.actualBoundingBoxRight * squeeze, y - box.actualBoundingBoxAscent],
				[x - box.actualBoundingBoxLeft * squeeze, y + box.actualBoundingBoxDescent],
				[x + box.actualBoundingBoxRight * squeeze, y + box.actualBoundingBoxDescent]
			].map(([left, top]) => transform.transformPoint({ x: left ?? 0, y: top ?? 0 }));
			const across = corners.map((corner) => corner.x);
			const down = corners.map((corner) => corner.y);
			const list = noted.get(this.canvas) ?? [];
			if (text.trim() !== '')
				list.push({
					text,
					left: Math.min(...across),
					right: Math.max(...across),
					top: Math.min(...down),
					bottom: Math.max(...down),
					size: parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * Math.hypot(transform.a, transform.b)
				});
			noted.set(this.canvas, list);
			if (maxWidth === undefined) fillText.call(this, text, x, y);
			else fillText.call(this, text, x, y, maxWidth);
		};
	});
}

/** Makes drawing throw: inside one element, or while the address holds a text. Must be called before the page is opened. */
export async function breakPen(
	page: Page,
	where: { readonly inside?: string; readonly query?: string }
): Promise<void> {
	await page.addInitScript(({ inside, query }) => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own context below
		const draw = CanvasRenderingContext2D.prototype.fillText;
		CanvasRenderingContext2D.prototype.fillText = function (...given: Parameters<typeof draw>) {
			const here = inside !== undefined && this.canvas.closest(inside) !== null;
			if (here || (query !== undefined && location.search.includes(query))) throw new Error('The pen is broken');
			draw.apply(this, given);
		};
	}, where);
}

/** The texts of all drawings of a figure, whether on a canvas or in a picture; see `noteTexts`. */
export async function textsIn(figure: Locator): Promise<DrawnTexts[]> {
	return figure.evaluate((element): DrawnTexts[] => {
		const noted = window.textsOnCanvas ?? new Map<HTMLCanvasElement, DrawnText[]>();
		const shown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		const canvases = [...element.querySelectorAll<HTMLCanvasElement>('.plot canvas')]
			.filter((canvas) => shown(canvas) && noted.has(canvas))
			.map((canvas): DrawnTexts => {
				const { width, height } = canvas.getBoundingClientRect();
				const scale = width / canvas.width;
				const texts = (noted.get(canvas) ?? []).map((one) => ({
					text: one.text,
					left: one.left * scale,
					right: one.right * scale,
					top: one.top * scale,
					bottom: one.bottom * scale,
					size: one.size * scale
				}));
				return { width, height, texts };
			});
		const pictures = [...element.querySelectorAll<SVGSVGElement>('.plot svg:not(svg svg)')]
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
		return [...canvases, ...pictures];
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

/** Keeps a file on its way: `asked` tells that the page wants it, `release` lets it come. */
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

/** The rows of the table on a chart's page. */
export function rowsOf(page: Page): Locator {
	return page.getByRole('region', { name: messages.chart.table }).locator('tbody tr');
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
			const sticky = [...document.querySelectorAll('body *')].flatMap((one) => {
				const { position } = getComputedStyle(one);
				if ((position !== 'sticky' && position !== 'fixed') || one.contains(element)) return [];
				const box = one.getBoundingClientRect();
				const over =
					box.width > 0 &&
					box.left < right - 0.5 &&
					left < box.right - 0.5 &&
					box.top < bottom - 0.5 &&
					top < box.bottom - 0.5;
				// A sticky box that lies below the element in the order of painting covers nothing.
				const x = Math.min(Math.max((Math.max(left, box.left) + Math.min(right, box.right)) / 2, 0), innerWidth - 1);
				const y = Math.min(Math.max((Math.max(top, box.top) + Math.min(bottom, box.bottom)) / 2, 0), innerHeight - 1);
				const above = document.elementFromPoint(x, y);
				return over && above !== null && one.contains(above) ? [one.tagName + '.' + one.className] : [];
			});
			return {
				tag: element.tagName.toLowerCase(),
				role: element.getAttribute('role') ?? '',
				name: (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 60),
				figure: element.closest('figure')?.id ?? '',
				inWindow: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
				coveredBy: sticky
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
