import { chartFromFile } from '../data/filed-mark';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartSlugs } from '../charts/slugs';
import { select, type Chart } from '../data/selection';
import { formOf } from '../draw/forms';
import { smallSize } from '../draw/heights';
import { drawSmall } from '../draw/small';
import { thumbnailWords } from '../read/thumbnail';
import { fillPictures } from './pictures';
import { chartOf } from './site';
import { smallCharts, smallPictureOf, thumbnailOf } from './thumbnails';
import { english } from '../../../tests/site-fixture';

/** Every place that the paths of a picture name, with relative steps added up. */
function placesIn(svg: string): { x: number; y: number }[] {
	return [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, path = '']) => {
		let [x, y] = [0, 0];
		return [...path.matchAll(/([MlhvzZ])([^MlhvzZ]*)/g)].map(([, command, numbers = '']) => {
			const [one = 0, two = 0] = numbers.trim().split(' ').map(Number);
			if (command === 'M') [x, y] = [one, two];
			if (command === 'l') [x, y] = [x + one, y + two];
			if (command === 'h') x += one;
			if (command === 'v') y += one;
			return { x, y };
		});
	});
}

describe.each(chartSlugs)('the small picture of %s', (slug) => {
	const svg = smallPictureOf(english, slug);

	it('is one SVG element without words, patterns or decimals, of less than 600 bytes', () => {
		expect(svg).toMatch(
			/^<svg viewBox="0 0 320 180" aria-hidden="true">(<g transform="[^"]*">|<path [^>]*\/>|<\/g>)+<\/svg>$/
		);
		expect(svg).not.toMatch(/<text|url\(|NaN|Infinity| d="[^"]*\./);
		expect(brotliCompressSync(svg).length).toBeLessThan(600);
	});

	it('stays in its box, and fills most of its width', () => {
		const { panels, form } = chartOf(english, slug);
		const places = placesIn(svg);
		const width = smallSize.width / (formOf(form).small ? 1 : panels.length);
		const xs = places.map(({ x }) => x);
		expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...xs)).toBeLessThanOrEqual(width);
		expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.8);
		for (const { y } of places) {
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(smallSize.height);
		}
	});

	it('has the colour of every series that it shows, and of no other', () => {
		const { chart, marks } = select(chartOf(english, slug));
		const shown = chart.series.filter(({ key }) => marks.some(({ series, value }) => series === key && value !== 0));
		const colours = new Set(shown.map(({ colour }) => colour));
		for (const colour of colours) expect(svg).toContain(`"var(--${colour})"`);
		for (const { colour } of chart.series)
			// Dumbbells are joined, and ranges drawn, in colours of their own.
			if (!colours.has(colour) && !['comparison', 'all'].includes(colour))
				expect(svg).not.toContain(`var(--${colour})`);
	});

	it('has words: the finding, at least one value with its unit, and the years at its ends', () => {
		const { title, latest, ends } = thumbnailOf(english, slug);
		expect(title).toBe(chartOf(english, slug).title);
		expect(latest.length === 1 || latest.length === 2).toBe(true);
		for (const { value, name } of latest) {
			expect(value).toMatch(/\d/);
			expect(name).not.toContain('undefined');
		}
		if (ends) expect(ends.from).toBeLessThan(ends.to);
	});
});

describe('small pictures', () => {
	it('differ from each other, and weigh less than 8 kB together', () => {
		const all = chartSlugs.map((slug) => smallPictureOf(english, slug));
		expect(new Set(all).size).toBe(chartSlugs.length);
		expect(brotliCompressSync(all.join('')).length).toBeLessThan(8000);
	});

	it('are put into the page by name', () => {
		const page = (slug: string) => fillPictures(english, `<div data-picture="small:${slug}"></div>`);
		expect(page('wages')).toContain(smallPictureOf(english, 'wages'));
		expect(() => page('no-such-chart')).toThrow('no-such-chart');
	});

	it('follow the years: a rising part of a falling whole rises', () => {
		const chart = chartOf(english, 'arrivals-by-sex');
		expect(drawSmall(select(chart, { from: 2003, to: 2008 }))).not.toBe(drawSmall(select(chart)));
		const { latest, title, ends } = thumbnailWords(select(chart, { from: 2003, to: 2008 }), english);
		const in2008 = chart.marks.filter(({ span }) => span.to === 2008).reduce((sum, { value }) => sum + (value ?? 0), 0);
		expect(latest).toEqual([{ name: '', colour: null, value: `${in2008.toLocaleString('en')} people`, when: '2008' }]);
		expect(title).toContain('2003 to 2008');
		expect(ends).toEqual({ from: 2003, to: 2008 });
	});

	it('of no years are empty, and say no value', () => {
		const none = select(chartOf(english, 'wages'), { from: 1990, to: 1991 });
		expect(thumbnailWords(none, english)).toEqual({ title: chartOf(english, 'wages').name, latest: [], ends: null });
		expect(() => drawSmall(none)).not.toThrow();
	});

	it('show what is in force, not what is proposed', () => {
		const chart: Chart = chartOf(english, 'settlement-support');
		expect(chart.marks.some(({ flag }) => flag === 'proposal')).toBe(true);
		const { latest } = thumbnailOf(english, 'settlement-support');
		const proposed = chart.marks.filter(({ flag }) => flag === 'proposal').map(({ value }) => value);
		expect(latest.map(({ value }) => value)).not.toContain(`${(proposed[0] ?? 0) / 1e6} million won`);
	});

	it('are drawn in the browser from less, and are the same in any range of years', () => {
		for (const small of smallCharts(english).map(chartFromFile)) {
			const whole = chartOf(english, chartSlugs.find((slug) => slug === small.slug) ?? 'wages');
			for (const choice of [{}, { from: 2005, to: 2016 }, { to: 2008 }, { from: 2020 }]) {
				const [one, other] = [select(small, choice), select(whole, choice)];
				expect(thumbnailWords(one, english), small.slug).toEqual(thumbnailWords(other, english));
				expect(drawSmall(one), small.slug).toBe(drawSmall(other));
			}
		}
	});

	it('name the months of a value of a part of a year', () => {
		const { latest } = thumbnailOf(english, 'arrivals-quarterly');
		expect(latest[0]?.when).toMatch(/^[A-Z][a-z]+ to [A-Z][a-z]+ \d{4}$/);
	});
});
