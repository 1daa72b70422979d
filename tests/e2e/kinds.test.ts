import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { examples } from '../../src/lib/combine/examples';
import { expect, test } from './fixtures';
import { approach, figureOf, kindsOfPage, open, resize, textCutWhenSpaced } from './page-tools';

/** Pages of each kind, and states of them that look different. Each is visited once for all that is looked at. */
const pages = {
	...kindsOfPage,
	'chart without values': 'charts/thailand-entries/?from=1989&to=1995',
	'chart with words about the years': 'charts/residence/?from=2030&to=2010',
	'series side by side': `data/combine/?series=${examples.work.join(',')}`,
	nowhere: 'nowhere/'
};
const kinds: readonly string[] = Object.keys(kindsOfPage);
const readAsText: readonly string[] = ['story', 'charts', 'tables', 'claims', 'about'];

for (const [kind, path] of Object.entries(pages))
	test(`the page “${kind}” is readable, still, and pressed and focused with ease`, async ({ page, watch }) => {
		watch.allow(/status of 404/);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await resize(page, 1440);
		await open(page, path);
		if (path.includes('?'))
			await expect(page.locator('figure.chart .panels, figure.chart .instead').first()).toHaveCSS('opacity', '1');
		if (kind === 'chart') await approach(figureOf(page, 'arrivals-by-sex'));
		await page.evaluate(axe.source);
		if (kinds.includes(kind))
			await test.step('nothing moves for longer than it may, with and without a preference for less motion', async () => {
				for (const reducedMotion of ['no-preference', 'reduce'] as const) {
					await page.emulateMedia({ reducedMotion });
					expect
						.soft(await movement(page, reducedMotion === 'reduce' ? 0.01 : 0.2))
						.toEqual({ moving: [], scroll: 'auto' });
				}
			});
		for (const width of [1440, 390]) {
			await resize(page, width);
			// Colours are the same at every width: the dark ones are looked at once.
			for (const colorScheme of width === 1440 ? (['light', 'dark'] as const) : (['light'] as const))
				await test.step(`axe finds nothing, ${colorScheme}, at ${width} px`, async () => {
					await page.emulateMedia({ colorScheme });
					const { faults, passes } = await lookWithAxe(page, colorScheme);
					expect.soft(faults).toEqual([]);
					expect.soft(passes).toContain('color-contrast');
				});
			if (kinds.includes(kind))
				await test.step(`what is pressed is at least 24 px wide and high at ${width} px`, async () => {
					expect.soft(await smallTargets(page)).toEqual([]);
				});
			await test.step(`text spaced wider is not cut at ${width} px`, async () => {
				expect.soft(await textCutWhenSpaced(page)).toEqual([]);
			});
			if (width === 1440 && readAsText.includes(kind))
				await test.step('a full line of text has 60 to 75 characters', async () => {
					const mean = await charactersInLine(page);
					expect.soft(mean).toBeGreaterThanOrEqual(60);
					expect.soft(mean).toBeLessThanOrEqual(75);
				});
		}
		// A phone on its side, or a page four times as large.
		await page.setViewportSize({ width: 320, height: 256 });
		expect.soft(await textCutWhenSpaced(page)).toEqual([]);
	});

/** What axe finds: each fault with its rule and place, and the rules that were tried and passed. */
async function lookWithAxe(page: Page, colorScheme: 'light' | 'dark') {
	// The dark appearance changes nothing but colours.
	const runOnly: axe.RunOnly =
		colorScheme === 'dark'
			? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
			: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
	return page.evaluate(async (only) => {
		// Put into the page by the test.
		const { axe: inPage } = window as unknown as { axe: typeof axe };
		const { violations, passes } = await inPage.run(document, { runOnly: only, resultTypes: ['violations'] });
		return {
			faults: violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)
			),
			passes: passes.map(({ id }) => id)
		};
	}, runOnly);
}

/** Elements that move for longer than so many seconds, and how the page scrolls to a place. */
async function movement(page: Page, limit: number) {
	return page.evaluate((most) => {
		const seconds = (list: string) =>
			Math.max(...list.split(',').map((part) => parseFloat(part) * (part.includes('ms') ? 0.001 : 1)));
		const moving = [...document.querySelectorAll('*')].filter((element) =>
			[null, '::before', '::after'].some((part) => {
				const style = getComputedStyle(element, part);
				return (
					(style.transitionProperty !== 'none' && seconds(style.transitionDuration) > most) ||
					(style.animationName !== 'none' && seconds(style.animationDuration) > most)
				);
			})
		);
		return {
			moving: moving.map((element) => element.tagName),
			scroll: getComputedStyle(document.documentElement).scrollBehavior
		};
	}, limit);
}

/** What is pressed and narrower or lower than 24 px. */
async function smallTargets(page: Page): Promise<string[]> {
	const found = await page.evaluate(() => {
		const targets = document.querySelectorAll(
			'button, summary, select, input, nav a, li > a:only-child, .legend button, th a, td > a'
		);
		return [...targets].flatMap((target) => {
			// A field in its label is pressed by the label.
			const choice = target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
			const one = choice ? target.closest('label') : target;
			if (!one?.checkVisibility({ visibilityProperty: true })) return [];
			const { width, height } = one.getBoundingClientRect();
			const name = `${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 30)}”`;
			return width >= 23.9 && height >= 23.9 ? [] : [`${name} ${width.toFixed(1)} × ${height.toFixed(1)}`];
		});
	});
	return [...new Set(found)];
}

/** Characters in a full line of text, on average over the page. */
async function charactersInLine(page: Page): Promise<number> {
	const lengths = await page.evaluate(() => {
		const full: number[] = [];
		for (const paragraph of document.querySelectorAll('.text p')) {
			const lines = new Map<number, number>();
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getClientRects()[0];
					if (box && box.width > 0) lines.set(Math.round(box.bottom), (lines.get(Math.round(box.bottom)) ?? 0) + 1);
				}
			// The last line ends where the text ends.
			full.push(...[...lines.values()].slice(0, -1));
		}
		return full;
	});
	expect(lengths.length, 'full lines of text').toBeGreaterThan(0);
	return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
