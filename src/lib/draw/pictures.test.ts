import { describe, expect, it } from 'vitest';
import { chartNamed } from '../../../tests/site-fixture';
import { select } from '../data/selection';
import { boxOf } from '../server/cards';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { draw } from './draw';
import { pictureWidths } from './heights';
import { light } from './theme';

/** All panels of a chart's default view below one another, one element a line, so that a change shows in a diff. */
function goldenOf(slug: ChartSlug, size: 'wide' | 'narrow'): string {
	const chart = chartNamed(slug);
	const width = pictureWidths[size];
	let bottom = 0;
	const panels = chart.panels.map(({ key }, index) => {
		const height = boxOf(chart, key, 'en-GB')[size];
		const { svg } = draw(select(chart), key, {
			width,
			height,
			narrow: size === 'narrow',
			locale: 'en-GB',
			id: `golden-${index}`,
			theme: light
		});
		const panel = `<svg y="${bottom}" width="${width}" height="${height}" overflow="visible">${svg}</svg>`;
		bottom += height + 20;
		return panel;
	});
	const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom}" font-family="sans-serif" font-size="12">${panels.join('')}</svg>`;
	return `${picture.replaceAll('><', '>\n<')}\n`;
}

describe('golden pictures', () => {
	it.each(chartSlugs)('%s is drawn as tests/pictures has it; `npm run pictures` renews them', async (slug) => {
		for (const size of ['wide', 'narrow'] as const)
			await expect(goldenOf(slug, size)).toMatchFileSnapshot(`../../../tests/pictures/${slug}.${size}.svg`);
	});
});
