import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugsOverTime } from '../../../tests/drawn-panel';
import { chartNamed } from '../../../tests/site-fixture';
import { select, type Selection } from '../data/selection';
import { boxOf } from '../server/cards';
import { draw } from './draw';
import { pictureWidths } from './heights';
import { textWidth } from './text-width';

interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The words of a picture as boxes, when it is shown so wide. */
function wordsIn(svg: string, shown: number): Word[] {
	const size = Number(/<g font-size="(\d+)"/.exec(svg)?.[1] ?? 12);
	return [...svg.matchAll(/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].map(
		([, x = '', y = '', attributes = '', text = '']) => {
			const width = textWidth(text, `${attributes.includes('font-weight') ? '600 ' : ''}${size}px sans-serif`);
			const at = (Number(x) / 100) * shown + Number(/ dx="([\d.-]+)"/.exec(attributes)?.[1] ?? 0);
			const left = attributes.includes('"end"') ? at - width : attributes.includes('"middle"') ? at - width / 2 : at;
			const middle = Number(y) - 0.35 * size;
			return { text, left, right: left + width, top: middle - size / 2 + 1, bottom: middle + size / 2 - 1 };
		}
	);
}

/** Pairs of words that touch, in all panels of a selection, as laid out and as wide as they are shown on a page. */
function touching(selection: Selection, size: 'wide' | 'narrow', shown: number): string[] {
	const { chart } = selection;
	return chart.panels.flatMap(({ key }) => {
		const height = boxOf(chart, key, 'en-GB')[size];
		const frame = { width: pictureWidths[size], height, narrow: size === 'narrow', locale: 'en-GB', id: 'test' };
		const words = wordsIn(draw(selection, key, frame).svg, shown);
		return words.flatMap((one, index) =>
			words
				.slice(index + 1)
				.filter(
					(other) =>
						one.left < other.right - 0.5 &&
						other.left < one.right - 0.5 &&
						one.top < other.bottom - 0.5 &&
						other.top < one.bottom - 0.5
				)
				.map((other) => `${one.text} | ${other.text}, ${size} at ${shown}`)
		);
	});
}

/** Widths at which pictures are laid out, and at which a desk and a phone show them. */
const widths = [
	['wide', pictureWidths.wide],
	['wide', 860],
	['narrow', pictureWidths.narrow],
	['narrow', 350]
] as const;

describe('words in plots over time', () => {
	it.each(slugsOverTime)('%s: touch no other word, in any unit', (slug) => {
		const chart = chartNamed(slug);
		for (const unit of [undefined, ...chart.units.map(({ key }) => key)])
			for (const [size, shown] of widths) expect(touching(select(chart, { unit }), size, shown)).toEqual([]);
	});

	it.each(slugsOverTime)('%s: touch no other word in other years and series', (slug) => {
		const chart = chartNamed(slug);
		const choice = fc.record({
			from: fc.integer({ min: 1990, max: 2020 }),
			length: fc.integer({ min: 0, max: 30 }),
			series: fc.option(fc.subarray(chart.series.map(({ key }) => key)), { nil: undefined, freq: 2 })
		});
		fc.assert(
			fc.property(choice, fc.constantFrom(...widths), ({ from, length, series }, [size, shown]) => {
				expect(touching(select(chart, { from, to: from + length, series }), size, shown)).toEqual([]);
			}),
			{ numRuns: 12, seed: 1945 }
		);
	});
});
