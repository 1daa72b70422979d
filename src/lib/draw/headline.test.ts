import { describe, expect, it } from 'vitest';
import { chartNamed, tables, english, fill } from '../../../tests/site-fixture';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { evaluate } from '../data/figure';
import { select } from '../data/selection';
import { figuresOf } from '../data/template';
import { boxOf } from '../server/cards';
import { draw } from './draw';
import { pictureWidths } from './heights';

/** A finding's figures as the title writes them; those in words as their value. */
function figures(slug: ChartSlug): number[] {
	const { title } = english.chartWords[slug];
	return figuresOf(title).map(({ template, expression }) => {
		const written = fill(template).replaceAll(',', '');
		const number = /-?\d+(?:\.\d+)?/.exec(written)?.[0];
		return number === undefined ? evaluate(expression, tables).value : Number(number);
	});
}

/** Every number in the words of a chart's default view, all panels together. */
function printed(slug: ChartSlug, size: 'wide' | 'narrow'): Set<number> {
	const chart = chartNamed(slug);
	const words = chart.panels.flatMap(({ key }) => {
		const height = boxOf(chart, key, 'en-GB')[size];
		const frame = { width: pictureWidths[size], height, narrow: size === 'narrow', locale: 'en-GB', id: 'test' };
		const { svg } = draw(select(chart), key, frame);
		// Words at the ends of axes are no words at marks.
		return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = '', text = '']) =>
			attributes.includes('fill="var(--muted)"') ? [] : [text]
		);
	});
	return new Set(
		words.flatMap((text) =>
			[
				...text
					.replaceAll(',', '')
					.replaceAll('−', '-')
					.matchAll(/-?\d+(?:\.\d+)?/g)
			].map(([number]) => Number(number))
		)
	);
}

describe('the numbers of the headline are on the picture', () => {
	it.each(chartSlugs)('%s', (slug) => {
		const { unprinted = {} }: ChartDeclaration = catalogue[slug];
		const named = figures(slug);
		for (const place of Object.keys(unprinted)) expect(named.length).toBeGreaterThanOrEqual(Number(place));
		for (const size of ['wide', 'narrow'] as const) {
			const numbers = printed(slug, size);
			const missing = named.flatMap((figure, index) => {
				const excused = unprinted[index + 1] !== undefined;
				return numbers.has(figure) || excused ? [] : [`${index + 1}: ${figure}, ${size}`];
			});
			expect(missing).toEqual([]);
		}
	});

	it('excuses no figure that is printed at both widths', () => {
		for (const slug of chartSlugs) {
			const { unprinted = {} }: ChartDeclaration = catalogue[slug];
			const named = figures(slug);
			const excused = Object.keys(unprinted).map(Number);
			const needless = excused.filter((place) =>
				(['wide', 'narrow'] as const).every((size) => printed(slug, size).has(named[place - 1] ?? NaN))
			);
			expect([slug, needless]).toEqual([slug, []]);
		}
	});
});
