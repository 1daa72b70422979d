import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import {
	bringToLife,
	faultsOf,
	figureOf,
	open,
	resize,
	rowsOf,
	textsIn,
	untilDrawn,
	type ChartSlug
} from './page-tools';

/** What is wrong with the words that a figure shows; each fault says where it was looked at. */
export async function faultsOfWords(figure: Locator, where: string): Promise<string[]> {
	const drawings = await textsIn(figure);
	const few = drawings.flatMap(({ texts }) => texts).length < 3 ? [`${where}: hardly a word is drawn`] : [];
	return [...few, ...drawings.flatMap(faultsOf).map((fault) => `${where}: ${fault}`)];
}

/** What the browser draws at a width: for some years, or for years that leave nearly all rows where those have none. */
export async function assertWordsOfYears(page: Page, slug: ChartSlug, width: number): Promise<void> {
	const figure = figureOf(page, slug);
	await resize(page, width);
	await open(page, `charts/${slug}/?from=2012&to=2019`);
	if ((await rowsOf(page).count()) === 0) await open(page, `charts/${slug}/?from=1990`);
	if ((await rowsOf(page).count()) === 0) return;
	await bringToLife(figure);
	await untilDrawn(figure);
	await expect.poll(() => faultsOfWords(figure, `drawn at ${width} px`)).toEqual([]);
}
