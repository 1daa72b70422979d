import { describe, expect, it } from 'vitest';
import { charts, readProject } from '../../../tests/site-fixture';
import { select, type ColourName } from '../data/selection';
import { formOf } from './forms';
import { panelOf, type Frame } from './panel';
import { contrast, dark, light, wordsIn, type Theme } from './theme';

const css = readProject('src/lib/ui/style/theme.css');

/** The custom properties that theme.css sets on `:root`, as they are in the light or in the dark. */
function properties(theme: 'light' | 'dark'): Record<string, string> {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const root = /:root\s*\{([^}]*)\}/.exec(plain)?.[1] ?? '';
	return Object.fromEntries(
		[...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => {
			const [, inLight, inDark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value!) ?? [];
			return [name!, (theme === 'light' ? inLight : inDark) ?? value!.trim()];
		})
	);
}

const themes: readonly Theme[] = [light, dark];
const colours = themes.flatMap((theme) =>
	Object.entries(theme.colours).map(([name, colour]) => [theme.name, name, colour, theme] as const)
);

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#000000', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#12436d', '#ffffff', 10.25],
		['#f46a25', '#ffffff', 3.03],
		['#ff0000', '#ffffff', 4.0],
		['#0000ff', '#ffffff', 8.59]
	])('of %s and %s is %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
	});
});

describe('colours', () => {
	it.each(colours)('%s %s stands out from the ground of charts by 3:1', (_, __, colour, { ground }) => {
		expect(colour).toMatch(/^#[0-9a-f]{6}$/);
		expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
	});

	it.each(Object.keys(light.colours) as ColourName[])('words about what is %s can be read in its colour', (name) => {
		for (const theme of themes) {
			const words = wordsIn(theme, name);
			expect(contrast(words, theme.ground)).toBeGreaterThanOrEqual(4.5);
			if (contrast(theme.colours[name], theme.ground) >= 4.5) expect(words).toBe(theme.colours[name]);
		}
	});

	it('women and men are those of the design, and 3:1 apart in the light', () => {
		expect([light.colours.men, light.colours.women]).toEqual(['#12436d', '#f46a25']);
		expect(light.ground).toBe('#ffffff');
		expect(contrast(light.colours.men, light.colours.women)).toBeGreaterThanOrEqual(3);
	});

	it.each(themes.map((theme) => [theme.name, theme] as const))(
		'%s: no two meanings share a colour',
		(_, { colours: named }) => {
			const used = Object.values(named);
			expect(new Set(used).size).toBe(used.length);
		}
	);

	it('women and men are never pink and blue', () => {
		for (const { colours: named } of themes) {
			const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(named.women.slice(at, at + 2), 16));
			expect(red > green && green > blue).toBe(true);
		}
	});

	it.each(themes.map((theme) => [theme.name, theme] as const))(
		'%s: marks on the shading of a period stand out from it',
		(_, theme) => {
			const shaded = [...charts.values()].filter(({ events }) => events.some(({ until }) => until !== null));
			expect(shaded.map(({ slug }) => slug)).toContain('direct-crossings');
			for (const { series } of shaded)
				for (const { colour } of series) expect(contrast(theme.colours[colour], theme.band)).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(themes.map((theme) => [theme.name, theme] as const))(
		'%s: zero lines and event lines stand out',
		(_, theme) => {
			expect(contrast(theme.zero, theme.ground)).toBeGreaterThanOrEqual(3);
		}
	);
});

describe('words', () => {
	it.each(themes.map((theme) => [theme.name, theme] as const))(
		'%s: ink and muted words, links and focus can be read everywhere',
		(name, theme) => {
			const { paper = '', link = '', focus = '' } = properties(name);
			for (const behind of [theme.ground, paper, theme.band]) {
				expect(contrast(theme.ink, behind)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(theme.muted, behind)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(link, behind)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(focus, behind)).toBeGreaterThanOrEqual(3);
			}
		}
	);

	it.each([...charts.values()].map((chart) => [chart.slug, chart] as const))(
		'in the chart %s can be read',
		(_, chart) => {
			const selection = select(chart, { series: chart.series.map(({ key }) => key) });
			const frames: Frame[] = [];
			for (const theme of themes) for (const narrow of [true, false]) frames.push({ theme, narrow, locale: 'en' });
			const faint = frames.flatMap((frame) =>
				chart.panels.flatMap(({ key }) => {
					const settings = formOf(chart.form).configure(panelOf(selection, key, frame));
					const { labels = [], connectors = [] } = settings.options?.plugins?.annotations ?? {};
					// Words in a row that is filled stand on what fills it.
					const behind = (y: number | undefined) =>
						connectors.find((line) => (line?.width ?? 0) > 20 && line?.from?.[1] === y)?.colour ?? frame.theme.ground;
					return labels
						.filter((label) => label?.colour && contrast(label.colour, behind(label.y)) < 4.5)
						.map((label) => `${label?.text ?? ''} in ${label?.colour ?? ''}`);
				})
			);
			expect(faint).toEqual([]);
		}
	);
});

describe('theme.css', () => {
	it.each(themes.map((theme) => [theme.name, theme] as const))('%s repeats theme.ts', (name, theme) => {
		const { ground, ink, muted, grid, zero, band, womenWords, colours: named } = theme;
		const written = properties(name);
		expect(written).toMatchObject({ ground, ink, muted, grid, zero, band, 'women-words': womenWords, ...named });
		for (const own of ['paper', 'link', 'focus']) expect(written[own]).toMatch(/^#[0-9a-f]{6}$/);
	});

	it('sets each colour both in the light and in the dark, and on paper as in the light', () => {
		const single = css.match(/--[\w-]+:\s*#\w+;/g);
		expect(single).toBeNull();
		expect(css).toMatch(/@media print \{\s*:root,\s*:root\[data-theme\] \{\s*color-scheme: light;/);
	});

	it('has a class for each colour of a series', () => {
		for (const name of Object.keys(light.colours))
			expect(css).toMatch(new RegExp(`\\.colour-${name}\\s*\\{\\s*color: var\\(--${name}\\);\\s*\\}`));
	});
});
