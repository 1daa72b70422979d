import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartNamed, readProject, tables, english } from '../../../tests/site-fixture';
import { contrast, dark, light } from '../draw/theme';
import { select } from '../data/selection';
import { mapDeclarations, stepOf } from './declarations';
import { drawMap, labelsAt, type MapDrawing } from './drawing';
import { holds } from './geometry';
import { joinRegions } from './join';
import { layLabel, narrowMap, wideMap } from './labels';
import { palettes } from './palette';
import { colourOf, inkOf, rankRegions, fillsOf } from './fills';

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

	it('uses all four steps in its latest state, the highest for what the finding is about alone', () => {
		const fills = fillsOf(select(chart).marks, mapDeclarations[name]);
		const steps = regions.flatMap(({ category }) => fills.get(category)?.step ?? []);
		expect(new Set(steps).size).toBe(4);
		const highest = regions.map(({ category }) => category).filter((category) => fills.get(category)?.step === 4);
		expect(highest.toSorted()).toEqual(chart.lifted.toSorted());
	});

	it('is at most 6 kB', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(6000);
	});

	it.each([narrowMap, wideMap - 1, wideMap, 480, 560])(
		'at %d px words stand in the drawing, apart, and either wholly on their region or wholly beside the land',
		(width) => {
			const scale = width / size[0];
			const boxes = labelsAt(labels, width).map(({ label, lines, at }) => {
				const box = layLabel(lines, label.align ?? 'middle');
				const [x, y] = [at[0] * scale, at[1] * scale];
				return { label, left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
			});
			expect(boxes.length).toBeGreaterThanOrEqual(4);
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
						if (under !== (label.on ? label.of : undefined)) found.push(`${label.of} on ${under ?? 'the sea'}`);
					}
				return found;
			});
			expect(faults).toEqual([]);
		}
	);

	it('leads lines to the regions they name', () => {
		const ends = [...svg.matchAll(/<line[^>]* x2="([\d.]+)%" y2="([\d.]+)%"/g)].map(
			([, x, y]) => [(Number(x) / 100) * size[0], (Number(y) / 100) * size[1]] as const
		);
		const led = labels.filter(({ label }) => label.leader).map(({ label }) => label.of);
		expect(ends).toHaveLength(led.length);
		expect(ends.map((end) => regions.find(({ outlines }) => holds(outlines, end))?.category)).toEqual(led);
	});

	it('names the largest region on drawings of any width', () => {
		const [largest] = rankRegions(
			regions.map(({ category }) => category),
			fillsOf(select(chart).marks, mapDeclarations[name])
		);
		for (const width of [narrowMap, wideMap])
			expect(labelsAt(labels, width).map(({ label }) => label.of)).toContain(largest);
	});
});

describe('steps', () => {
	it.each([
		[0, 1],
		[1, 1],
		[1.4, 1],
		[1.5, 2],
		[3.4, 2],
		[10.4, 3],
		[10.5, 4]
	])('%d is of step %d on the map of the North', (value, step) => {
		expect(stepOf(value, mapDeclarations.north.bounds)).toBe(step);
	});

	it('rise', () => {
		for (const { bounds } of Object.values(mapDeclarations))
			expect([...bounds].sort((one, other) => one - other)).toEqual(bounds);
	});

	it('are those of the sum of the series shown', () => {
		const marks = [
			{ category: 'a', value: 200 },
			{ category: 'a', value: 200 },
			{ category: 'b', value: null },
			{ category: 'c', value: 19_600 }
		];
		expect(fillsOf(marks, mapDeclarations.north).get('a')).toEqual({ value: 400, share: 2, step: 2 });
		expect(fillsOf(marks, mapDeclarations.north).has('b')).toBe(false);
	});

	it('put regions without a figure last, and hatch them', () => {
		const fills = new Map([
			['a', { value: 1, share: 1, step: 1 }],
			['b', { value: 2, share: 2, step: 1 }]
		]);
		expect(rankRegions(['none', 'a', 'b'], fills)).toEqual(['b', 'a', 'none']);
		expect(colourOf(undefined, 'hatch')).toBe('url(#hatch)');
		expect(colourOf(fills.get('a'), 'hatch')).toBe('var(--step-1)');
		expect(inkOf(fills.get('a'))).toBe('var(--on-step-1)');
	});
});

describe.each([
	['light', light],
	['dark', dark]
] as const)('the colours of steps in the %s', (appearance, theme) => {
	const { steps, on } = palettes[appearance];

	it('go away from the ground step by step, and the last stands out by 3:1', () => {
		const distance = steps.map((colour) => contrast(colour, theme.ground));
		for (let index = 1; index < 4; index++) expect(distance[index]! / distance[index - 1]!).toBeGreaterThan(1.3);
		expect(distance[3]).toBeGreaterThanOrEqual(3);
	});

	it('bear words that can be read', () => {
		steps.forEach((colour, index) => {
			expect(contrast(on[index]!, colour)).toBeGreaterThanOrEqual(4.5);
		});
	});

	it('are repeated in theme.css', () => {
		const css = readProject('src/lib/ui/style/theme.css');
		const written = (name: string) =>
			new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css)?.[appearance === 'light' ? 1 : 2];
		steps.forEach((colour, index) => {
			expect(written(`step-${index + 1}`)).toBe(colour);
			expect(written(`on-step-${index + 1}`)).toBe(on[index]);
		});
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
