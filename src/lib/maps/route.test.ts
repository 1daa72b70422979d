import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { english, fill, readProject } from '../../../tests/site-fixture';
import { layLabel, narrowMap } from './labels';
import { countedCountries, drawRouteMap } from './route';
import { routeSize } from './route-card';

const routeWords = english.route;

const ids = Object.keys(routeWords.countries);
const { svg, labels } = drawRouteMap(readProject('datasets/maps/route-countries.topojson'), {
	names: {
		...routeWords.others,
		...Object.fromEntries(Object.entries(routeWords.countries).map(([id, { name }]) => [id, name]))
	},
	counts: Object.fromEntries(ids.map((id) => [id, fill(routeWords.short[id] ?? routeWords.noCount)]))
});

/** Width from which it shows its further words, as the styles of the page have it, in CSS pixels. */
const wideMap = 400;

describe('the overview of the way', () => {
	it('draws and names all twelve countries', () => {
		expect(svg.match(/data-country="[A-Z]{3}"/g)).toHaveLength(12);
		expect(new Set(labels.map(({ of }) => of)).size).toBe(12);
	});

	it('gives a count or the words that there is none, on the map and in the list', () => {
		for (const [id, { text }] of Object.entries(routeWords.countries)) {
			const counted = countedCountries.some((country) => country === id);
			expect([id, routeWords.short[id] !== undefined]).toEqual([id, counted]);
			if (!counted) expect(fill(text)).toMatch(/no count exists/i);
			else expect(text).toContain('{');
		}
		expect(fill(routeWords.countries.thailand.text)).toMatch(/72 percent.*46 entries in 2004 and 2,482 in 2010/);
	});

	it('types no number but years', () => {
		const texts = [...Object.values(routeWords.short), ...Object.values(routeWords.countries).map(({ text }) => text)];
		for (const text of texts) expect(text.replace(/\{[^}]*\}/g, '').replace(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
	});

	it('is at most 6 kB', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(6000);
	});

	it.each([narrowMap, wideMap, 600])('at %d px names stand in the drawing and apart', (width) => {
		const scale = width / routeSize[0];
		const boxes = labels
			.filter(({ only }) => only === undefined || width >= wideMap)
			.map(({ of, align, lines, at }) => {
				const box = layLabel(width >= wideMap ? lines : lines.slice(0, 1), align);
				const [x, y] = [at[0] * scale, at[1] * scale];
				return { of, left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
			});
		const faults = boxes.flatMap((box) => [
			...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > routeSize[1] * scale
				? [`${box.of} leaves`]
				: []),
			...boxes
				.filter(
					(other) =>
						box.of < other.of &&
						box.left < other.right &&
						other.left < box.right &&
						box.top < other.bottom &&
						other.top < box.bottom
				)
				.map((other) => `${box.of} touches ${other.of}`)
		]);
		expect(faults).toEqual([]);
	});
});
