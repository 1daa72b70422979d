import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartNamed, readProject, tables, english } from '../../../tests/site-fixture';
import { contrast, dark, light } from '../draw/theme';
import { select } from '../data/selection';
import { mapDeclarations } from './declarations';
import { drawMap, type MapDrawing } from './drawing';
import { holds } from './geometry';
import { joinRegions } from './join';
import { layBeside, narrowMap } from './labels';
import { palettes } from './palette';
import { colourOf, rankRegions, fillsOf } from './fills';

const mapWords = english.maps;

const north = tables['home-province'].rows.map((row) => ({ ...row, category: row.province }));
const south = tables.residence.rows.map((row) => ({ ...row, category: row.region }));

const maps = [
	{ name: 'north', slug: 'home-province', file: 'north-korea-provinces', rows: north, shapes: 13, regions: 12 },
	{ name: 'south', slug: 'residence', file: 'south-korea-regions', rows: south, shapes: 17, regions: 16 }
] as const;

const drawings = new Map<string, MapDrawing>(
	maps.map(({ name, slug, file, rows }) => [
		name,
		drawMap({
			name,
			chart: chartNamed(slug),
			text: readProject(`datasets/maps/${file}.topojson`),
			rows,
			words: mapWords.drawing
		})
	])
);
const drawingOf = (name: string) => drawings.get(name)!;

describe('the join', () => {
	const shape = (id: string, iso: string) => ({ id, name: id, data_iso: iso });

	it('draws shapes of one code as one region', () => {
		expect(
			joinRegions(
				[
					{ iso: 'A', category: 'a' },
					{ iso: 'A', category: 'a' },
					{ iso: null, category: 'other' },
					{ iso: '', category: 'none' }
				],
				[shape('one', 'A'), shape('two', 'A')]
			)
		).toEqual([{ iso: 'A', category: 'a', shapes: ['one', 'two'] }]);
	});

	it('refuses codes without a shape, shapes without a code, and codes of two categories', () => {
		expect(() => joinRegions([{ iso: 'B', category: 'b' }], [])).toThrow('No shape has the code B');
		expect(() => joinRegions([], [shape('one', 'A')])).toThrow('"one"');
		expect(() =>
			joinRegions(
				[
					{ iso: 'A', category: 'a' },
					{ iso: 'A', category: 'b' }
				],
				[shape('one', 'A')]
			)
		).toThrow('stands for "a" and "b"');
	});

	it('draws Rason with North Hamgyong, and Sejong with South Chungcheong', () => {
		const joined = [...drawings.values()].flatMap(({ regions }) =>
			regions.filter(({ shapes }) => shapes.length > 1).map(({ iso, shapes }) => [iso, [...shapes].sort()])
		);
		expect(joined).toEqual([
			['KP-09', ['north_hamgyong', 'rason']],
			['KR-44', ['sejong', 'south_chungcheong']]
		]);
	});
});

describe.each(maps)('the map $name', ({ name, slug, rows, shapes, regions: count }) => {
	const { svg, regions, labels, size } = drawingOf(name);
	const chart = chartNamed(slug);
	const leaders = svg.slice(svg.indexOf('class="leaders"'));
	const vintages = chart.filter.kind === 'vintages' ? chart.filter.vintages : [];

	it('draws every shape of the file in exactly one region', () => {
		expect(regions).toHaveLength(count);
		const drawn = regions.flatMap((region) => region.shapes);
		expect(drawn).toHaveLength(shapes);
		expect(new Set(drawn).size).toBe(shapes);
		for (const { outlines } of regions) expect(outlines.length).toBeGreaterThan(0);
		expect(svg.match(/<path id="[^"]*" data-iso="[^"]*" data-region="[^"]*" fill="[^"]+"/g)).toHaveLength(count);
	});

	it.each(vintages)('$key: what the regions show adds up to the rows that have a place', ({ key, year }) => {
		const fills = fillsOf(select(chart, { to: year }).marks, mapDeclarations[name]);
		const shown = regions.flatMap(({ category }) => fills.get(category)?.value ?? []);
		const placed = rows.filter((row) => row.as_of === key && row.iso !== null);
		expect(shown.reduce((sum, value) => sum + value, 0)).toBe(placed.reduce((sum, { value }) => sum + value, 0));
		const empty = regions.filter(({ category }) => !fills.has(category)).map(({ category }) => category);
		expect(empty).toEqual(key === '2024-09' ? ['kaesong'] : []);
		for (const region of empty) expect(fills.has(mapDeclarations[name].counted[region] ?? '')).toBe(true);
	});

	it('draws strong, and names, what the finding is about; others have one tone, and no name where they have a figure', () => {
		const fills = fillsOf(select(chart).marks, mapDeclarations[name]);
		const strong = regions.map(({ category }) => category).filter((category) => fills.get(category)?.strong);
		expect(strong.toSorted()).toEqual(chart.lifted.toSorted());
		const named = labels.map(({ label }) => label.of).filter((category) => fills.has(category));
		expect(named.toSorted()).toEqual(chart.lifted.toSorted());
		const tones = new Set([...fills.values()].map((fill) => colourOf(fill, '')));
		expect([...tones].toSorted()).toEqual(['var(--all)', 'var(--comparison)']);
	});

	it('has no specks: every outline is 4 pixels across or more', () => {
		const across = regions.flatMap(({ outlines }) =>
			outlines.map((ring) => {
				const spans = [ring.map(([x]) => x), ring.map(([, y]) => y)].map((all) => Math.max(...all) - Math.min(...all));
				return (Math.max(...spans) * narrowMap) / size[0];
			})
		);
		expect(Math.min(...across)).toBeGreaterThanOrEqual(4);
	});

	it('draws lines once, in a tone of neither the ground nor strong regions, and ends each visibly', () => {
		expect(svg.match(/<line /g)).toHaveLength(labels.length);
		expect(/stroke="([^"]*)"/.exec(leaders)?.[1]).toBe('var(--comparison)');
		expect(leaders.match(/<circle/g)).toHaveLength(labels.length);
	});

	it('is at most 6 kB', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(6000);
	});

	it.each([narrowMap, 350, 400, 480, 560])(
		'at %d px words stand in the drawing, apart, and wholly beside the land',
		(width) => {
			const scale = width / size[0];
			const boxes = labels.map(({ label, lines, at }) => {
				const box = layBeside(lines, label.side);
				const [x, y] = [at[0] * scale, at[1] * scale];
				return { label, left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
			});
			expect(boxes.length).toBeGreaterThanOrEqual(chart.lifted.length);
			const faults = boxes.flatMap(({ label, left, right, top, bottom }) => {
				const found: string[] = [];
				if (left < 0 || top < 0 || right > width + 0.01 || bottom > size[1] * scale) found.push(`${label.of} leaves`);
				for (const other of boxes)
					if (
						label.of < other.label.of &&
						left < other.right + 2 &&
						other.left < right + 2 &&
						top < other.bottom &&
						other.top < bottom
					)
						found.push(`${label.of} touches ${other.label.of}`);
				for (let across = 0; across <= 8; across++)
					for (let down = 0; down <= 4; down++) {
						const place = [
							(left + ((right - left) * across) / 8) / scale,
							(top + ((bottom - top) * down) / 4) / scale
						] as const;
						const under = regions.find(({ outlines }) => holds(outlines, place))?.category;
						if (under !== undefined) found.push(`${label.of} on ${under}`);
					}
				return found;
			});
			expect(faults).toEqual([]);
		}
	);

	it('leads lines to the regions they name', () => {
		const ends = [...leaders.matchAll(/<line[^>]* x2="([\d.]+)%" y2="([\d.]+)%"/g)].map(
			([, x, y]) => [(Number(x) / 100) * size[0], (Number(y) / 100) * size[1]] as const
		);
		const led = labels.map(({ label }) => label.of);
		expect(ends).toHaveLength(led.length);
		expect(ends.map((end) => regions.find(({ outlines }) => holds(outlines, end))?.category)).toEqual(led);
	});

	it('leads no line over a region of the other tone', () => {
		const fills = fillsOf(select(chart).marks, mapDeclarations[name]);
		const toneOf = (category: string) => colourOf(fills.get(category), 'hatch');
		const led = labels.map(({ label }) => label.of);
		const lines = [...leaders.matchAll(/<line x1="([\d.]+)%" y1="([\d.]+)%" x2="([\d.]+)%" y2="([\d.]+)%"/g)];
		expect(lines).toHaveLength(led.length);
		const crossed = lines.flatMap((line, index) => {
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(1).map(Number);
			const places = Array.from({ length: 50 }, (_, step) => step / 50).map(
				(part) => [((x1 + (x2 - x1) * part) / 100) * size[0], ((y1 + (y2 - y1) * part) / 100) * size[1]] as const
			);
			const over = places.flatMap((place) => regions.find(({ outlines }) => holds(outlines, place))?.category ?? []);
			return over.filter((category) => toneOf(category) !== toneOf(led[index]!));
		});
		expect(crossed).toEqual([]);
	});
});

describe('the two tones', () => {
	it('are those of the sum of the series shown, by the share as it is written', () => {
		const marks = [
			{ category: 'a', value: 1000 },
			{ category: 'a', value: 49 },
			{ category: 'b', value: null },
			{ category: 'c', value: 8951 }
		];
		const fills = fillsOf(marks, mapDeclarations.north);
		expect(fills.get('a')).toEqual({ value: 1049, share: 10.49, strong: false });
		expect(fills.has('b')).toBe(false);
		expect(fills.get('c')?.strong).toBe(true);
	});

	it('leave regions without a figure to a hatch, and put them last', () => {
		const fills = new Map([
			['a', { value: 1, share: 1, strong: false }],
			['b', { value: 2, share: 2, strong: true }]
		]);
		expect(rankRegions(['none', 'a', 'b'], fills)).toEqual(['b', 'a', 'none']);
		expect(colourOf(undefined, 'hatch')).toBe('url(#hatch)');
		expect(['a', 'b'].map((region) => colourOf(fills.get(region), 'hatch'))).toEqual([
			'var(--comparison)',
			'var(--all)'
		]);
	});

	it.each([light, dark])('stand apart by 3:1', ({ colours }) => {
		expect(contrast(colours.comparison, colours.all)).toBeGreaterThanOrEqual(3);
	});

	it.each([light, dark])('are repeated in theme.css', ({ name }) => {
		const css = readProject('src/lib/ui/style/theme.css');
		for (const [step, colour] of Object.entries(palettes[name]))
			expect(new RegExp(`--${step}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css)?.[name === 'light' ? 1 : 2]).toBe(
				colour
			);
	});
});

describe('the libraries of maps', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
		.map((path) => `src/${path}`);

	it('are used in one module only, which the browser never loads', () => {
		const using = (pattern: RegExp) => sources.filter((path) => pattern.test(readProject(path)));
		expect(sources.length).toBeGreaterThan(50);
		expect(using(/from '(d3-geo|topojson-client)'/)).toEqual(['src/lib/maps/geometry.ts']);
		expect(using(/from '(\.\/|.*maps\/)geometry'/).sort()).toEqual([
			'src/lib/maps/drawing.ts',
			'src/lib/maps/route.ts'
		]);
		expect(using(/from '(?:\.\/drawing|.*maps\/(?:drawing|route))'/).sort()).toEqual([
			'src/lib/server/maps.ts',
			'src/lib/server/route-map.ts'
		]);
	});
});
