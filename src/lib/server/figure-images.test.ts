import { describe, expect, it } from 'vitest';
import { fileEndings, zooms } from '../read/file-endings';
import { figureImage } from '../export/figure-image';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { dark, light } from '../draw/theme';
import { availableYears, select, type Choice } from '../data/selection';
import { wholeCardOf } from './cards';
import { mapOf, mappedCharts } from './maps';
import { rasterise } from './rasterise';
import { answer, sizesOf } from './chart-files';
import { defaultImage, defaultSlide, pngResponse, shareCard } from './figure-images';
import { chartOf } from './site';
import { english } from '../../../tests/site-fixture';

const mapWords = english.maps;

/** Everything that a reader of the picture can read, in order. */
function wordsOf(svg: string): string {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
		.map(([, text = '']) => text)
		.join(' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

/** Every drawn shape: corners of paths, circles and hatched boxes. */
function shapesIn(svg: string): number {
	const corners = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, path = '']) => path.match(/[ML]/g) ?? []);
	return corners.length + svg.split('<circle ').length - 1 + svg.split('fill="url(#').length - 1;
}

/** Fails on what is no well-formed XML: the rasteriser reads strictly. */
const paint = (svg: string) => rasterise(svg, 0.1);

const address = 'https://example.org/charts/x/?from=2012&to=2019';
const image = (slug: ChartSlug, choice: Choice, theme = light) =>
	figureImage({ card: wholeCardOf(english, slug), choice, theme, words: english, address });

describe.each(chartSlugs)('the picture of %s', (slug) => {
	const { svg, width, height } = defaultImage(english, slug);
	const card = wholeCardOf(english, slug);
	const words = wordsOf(svg);
	const selection = select(card.chart);

	it('stands alone: colours and fonts are written out, nothing is fetched, no style is inline', () => {
		expect(svg).not.toContain('var(');
		expect(svg).not.toMatch(/href|<style|style=|@import|data:/);
		expect(svg.match(/(?:fill|stroke)="(?!none|url\(#|#[0-9a-f]{6}")[^"]*"/g)).toBeNull();
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is well-formed, of its size, on white, at most 60 kB', () => {
		expect(() => paint(svg)).not.toThrow();
		expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
		expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`);
		expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(60_000);
	});

	it('says the finding, what is measured, the panels, the sources, the licence and the address', () => {
		for (const text of [card.chart.title, card.chart.subline, ...card.credits, english.pictures.licence])
			expect(words).toContain(text);
		expect(words).toContain(`/charts/${slug}/`);
		for (const { key, label } of card.chart.panels) if (card.state.panels.includes(key)) expect(words).toContain(label);
	});

	it('names every series drawn, where there are several, and every sign that needs a key, and no other', () => {
		const { shown, legend, signs } = card.state;
		// Without a legend the plot names them, some in a word.
		const isOffered = ({ key }: { readonly key: string }) => legend.length === 0 || legend.includes(key);
		const drawn = card.chart.series.filter((one) => shown.includes(one.key) && isOffered(one));
		for (const { label, short } of drawn)
			if (legend.length === 0) expect(words.includes(label) || words.includes(short)).toBe(true);
			else if (legend.length > 1) expect(words).toContain(label);
		for (const { value, label, keyed } of card.signs)
			expect(words.includes(label)).toBe(signs.includes(value) && keyed);
		expect(drawn.length).toBeGreaterThan(0);
	});

	it('draws at least one shape for every value', () => {
		const values = selection.marks.filter(({ value }) => value !== null && value !== 0);
		expect(shapesIn(svg)).toBeGreaterThanOrEqual(values.length);
	});

	it('has a picture for links of the size that other sites ask for', () => {
		const { svg: link } = shareCard(english, slug);
		expect(link).toContain('width="1200" height="630"');
		expect(link).not.toContain('var(');
		expect(wordsOf(link)).toContain(card.chart.title);
		expect(wordsOf(link)).toContain(english.site.name);
	});
});

describe('the files of a chart', () => {
	it('are pictures in three sizes, a drawing, rows and an archive, and pages say their sizes', async () => {
		const { slide, height } = {
			slide: defaultSlide(english, 'unemployment'),
			height: defaultImage(english, 'unemployment').height
		};
		expect({ width: slide.width, height: slide.height }).toEqual({ width: 1920, height: 1080 });
		expect(slide.svg).not.toMatch(/var\(|href|<style/);
		const { chart, credits } = wholeCardOf(english, 'unemployment');
		for (const text of [chart.title, chart.subline, credits[0] ?? '', '/charts/unemployment/'])
			expect(wordsOf(slide.svg)).toContain(text);
		const sizes = sizesOf(english, 'unemployment');
		for (const ending of fileEndings) {
			const file = new Uint8Array(await answer({ slug: 'unemployment' }, ending).arrayBuffer());
			expect([ending, file.byteLength]).toEqual([ending, sizes[ending]]);
			const view = new DataView(file.buffer);
			if (ending in zooms)
				expect([ending, view.getUint32(16), view.getUint32(20)]).toEqual(
					ending === '-slide.png'
						? [ending, 1920, 1080]
						: [ending, 720 * (ending === '.png' ? 2 : 1), height * (ending === '.png' ? 2 : 1)]
				);
		}
		expect(() => answer({ slug: 'no-chart' }, '.png')).toThrow();
	});
});

describe('the card of a long list', () => {
	it('shows the first rows whole, where all of them cannot be read', () => {
		const words = wordsOf(shareCard(english, 'timeline').svg);
		const { marks, labels, categories } = chartOf(english, 'timeline');
		const named = marks.map(({ dimensions }) => words.includes(labels['event']?.[dimensions['event'] ?? ''] ?? ''));
		const shown = named.indexOf(false);
		// Headings take rows too.
		const headings = new Set(categories.map(({ heading = '' }) => heading).filter((text) => words.includes(text)));
		expect(shown + headings.size).toBeGreaterThan(6);
		expect(words).toContain('15 August 1945');
		expect(words).not.toContain('30 December 2025');
	});
});

describe('the picture of a chart with a map', () => {
	const fillsOf = (svg: string) =>
		[...svg.matchAll(/<path [^>]*data-region="([^"]+)" fill="([^"]+)"/g)].map(([, region, fill]) => [region, fill]);

	it.each(mappedCharts)('%s: shows every region in its tone, as the page does', (slug) => {
		const tones: Readonly<Record<string, string>> = light.colours;
		const expected = fillsOf(mapOf(english, slug)).map(([region, fill = '']) => [
			region,
			fill.replace(/^var\(--([\w-]+)\)$/, (_, tone: string) => tones[tone] ?? '')
		]);
		expect(expected.length).toBeGreaterThan(10);
		expect(fillsOf(defaultImage(english, slug).svg)).toEqual(expected);
		expect(fillsOf(shareCard(english, slug).svg)).toEqual(expected);
	});

	it.each(mappedCharts)('%s: says what the map does not show, and whose outlines it has', (slug) => {
		const map = chartOf(english, slug).map!;
		const words = wordsOf(defaultImage(english, slug).svg);
		for (const text of [mapWords.notes[map], mapWords.notice[map]]) expect(words).toContain(text);
		expect(wordsOf(shareCard(english, slug).svg)).toContain(mapWords.notice[map]);
	});

	it('does not write names on the small map of a card, where they would touch', () => {
		for (const slug of mappedCharts) expect(shareCard(english, slug).svg).not.toContain('class="names"');
	});

	it('has no map where none was given', () => {
		expect(fillsOf(image('home-province', {}).svg)).toEqual([]);
	});
});

describe('the picture of a view', () => {
	it('shows the years and the series chosen, and says so', () => {
		const { svg } = image('arrivals-by-sex', { from: 2012, to: 2014, series: ['female'] });
		const words = wordsOf(svg);
		expect(words).toContain(english.filter.shown(2012, 2014));
		expect(words).toContain('Women');
		expect(words).not.toContain('Men ');
		// Columns are rectangles in the colour of their series.
		const columns = [...svg.matchAll(/<path fill="#f46a25"[^>]* d="([^"]*)"/g)].flatMap(([, path = '']) =>
			path.split('M').slice(1)
		);
		expect(columns).toHaveLength(3);
		expect(svg).not.toContain(light.colours.men);
	});

	it('names the open end of a range by the last year there is', () => {
		expect(wordsOf(image('arrivals-by-sex', { from: 2012 }).svg)).toContain(
			english.filter.shown(2012, availableYears(chartOf(english, 'arrivals-by-sex')).to)
		);
		expect(wordsOf(image('arrivals-by-sex', {}).svg)).not.toContain('Years shown');
	});

	it('shows the unit chosen, and says what it is', () => {
		const { chart } = wholeCardOf(english, 'arrivals-by-sex');
		expect(chart.units.length).toBeGreaterThan(0);
		for (const { key, label, axis } of chart.units) {
			const words = wordsOf(image('arrivals-by-sex', { unit: key }).svg);
			expect(words).toContain(label);
			expect(words).toContain(axis);
		}
	});

	it('says which state of a stock it shows', () => {
		expect(wordsOf(image('home-province', { to: 2020 }).svg)).toMatch(/As of March 2020/);
	});

	it('says that nothing is there where nothing is', () => {
		const { svg } = image('arrivals-by-sex', { from: 1989, to: 1990 });
		expect(wordsOf(svg)).toContain(english.chart.empty(2002, availableYears(chartOf(english, 'arrivals-by-sex')).to));
		expect(() => paint(svg)).not.toThrow();
	});

	it('says why a chart does not follow the years', () => {
		expect(wordsOf(image('claim-verdicts', { from: 2012 }).svg)).toContain(english.chart.notFiltered.claims);
	});

	it('keeps an address with its query whole and escaped', () => {
		const { svg } = image('arrivals-by-sex', {});
		expect(svg).toContain('from=2012&amp;to=2019');
		expect(wordsOf(svg)).toContain(address);
	});

	it('can be dark', () => {
		const { svg } = image('arrivals-by-sex', {}, dark);
		expect(svg).toContain(`fill="${dark.ground}"/>`);
		expect(svg).not.toContain(light.ink);
	});
});

describe('pictures as PNG', () => {
	const sizeOf = (png: Uint8Array) => {
		const view = new DataView(png.buffer, png.byteOffset);
		return { width: view.getUint32(16), height: view.getUint32(20) };
	};

	it('are twice as large as the drawing', async () => {
		const picture = defaultImage(english, 'unemployment');
		const answer = pngResponse(picture, 2);
		expect(answer.headers.get('content-type')).toBe('image/png');
		expect(sizeOf(new Uint8Array(await answer.arrayBuffer()))).toEqual({
			width: picture.width * 2,
			height: picture.height * 2
		});
	});

	it('are the same bytes each time', () => {
		const { svg } = defaultImage(english, 'unemployment');
		expect(Buffer.compare(rasterise(svg, 1), rasterise(svg, 1))).toBe(0);
	});

	it('have words: without its fonts a picture would be smaller', () => {
		const { svg } = defaultImage(english, 'unemployment');
		const bare = svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, '');
		expect(rasterise(svg, 1).length).toBeGreaterThan(rasterise(bare, 1).length * 1.5);
	});
});
