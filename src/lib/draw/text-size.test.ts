import { describe, expect, it } from 'vitest';
import { readProject } from '../../../tests/site-fixture';
import { chartSlugs } from '../charts/slugs';

interface Word {
	readonly text: string;
	readonly size: number;
	readonly y: number;
	readonly atEnd: boolean;
}

/** The words of the golden picture of a chart, panel by panel, each with the size that its element and groups give it. */
function wordsOf(slug: string, width: 'wide' | 'narrow'): Word[][] {
	const panels: Word[][] = [];
	const sizes: number[] = [];
	for (const [, closing, tag = '', attributes = '', text = ''] of readProject(
		`tests/pictures/${slug}.${width}.svg`
	).matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
		if (closing) {
			sizes.pop();
			continue;
		}
		const size = Number(/ font-size="([\d.]+)"/.exec(attributes)?.[1] ?? sizes.at(-1));
		if (!attributes.endsWith('/')) sizes.push(size);
		if (/ overflow="visible"/.test(attributes) && / height=/.test(attributes)) panels.push([]);
		if (tag === 'text')
			panels.at(-1)?.push({
				text,
				size,
				y: Number(/ y="([\d.-]+)"/.exec(attributes)?.[1]),
				atEnd: attributes.includes('text-anchor="end"')
			});
	}
	return panels;
}

describe.each(chartSlugs)('the words of %s', (slug) => {
	it.each([
		['wide', 13],
		['narrow', 12]
	] as const)('on %s pictures are %d px high', (width, size) => {
		const words = wordsOf(slug, width).flat();
		expect(words.length).toBeGreaterThan(0);
		expect(new Set(words.map((word) => word.size))).toEqual(new Set([size]));
	});
});

it.each(['wide', 'narrow'] as const)('the word of an axis keeps off its top tick on %s pictures', (width) => {
	const looked: string[] = [];
	const close = chartSlugs.filter((slug) =>
		wordsOf(slug, width).some((panel) => {
			const word = panel.find(({ y, text }) => y < 13 && !/^-?\d/.test(text));
			const tick = panel.find(({ atEnd, text, y }) => atEnd && /^-?[\d,.]+$/.test(text) && y > 13 && y < 140);
			if (!word || !tick) return false;
			looked.push(slug);
			// A line is as high as its words and a fifth: nearer, letters would meet digits.
			return tick.y - word.y <= word.size * 1.2;
		})
	);
	expect(looked.length).toBeGreaterThan(20);
	expect(close).toEqual([]);
});
