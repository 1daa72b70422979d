import { describe, expect, it } from 'vitest';
import { chartNamed } from '../../../tests/site-fixture';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { formatNumber } from '../data/format-number';
import { select, type Mark } from '../data/selection';
import { draw } from './draw';
import { formOf, heightsOf } from './forms';
import { pictureWidths } from './heights';
import { panelOf } from './panel';
import { textWidth } from './text-width';
import { light } from './theme';

const sizes = ['wide', 'narrow'] as const;
type Size = (typeof sizes)[number];

function pictureOf(slug: ChartSlug, size: Size): string {
	const selection = select(chartNamed(slug));
	const { chart } = selection;
	const frame = {
		width: pictureWidths[size],
		height: heightsOf(chart, 1)[size],
		narrow: size === 'narrow',
		locale: 'en-GB',
		id: 'test'
	};
	return chart.panels.map(({ key }) => draw(selection, key, frame).svg).join('');
}

/** The words of a picture, as laid out. */
function wordsIn(svg: string): string[] {
	return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

const columns = chartSlugs.filter((slug) => chartNamed(slug).form.kind === 'columns');

/** The sums of columns in the order of time, as the plot writes them. */
function sumsOf(slug: ChartSlug): string[] {
	const { chart, marks } = select(chartNamed(slug));
	const times = [...new Set(marks.map(({ start }) => start))].sort((one, other) => one - other);
	return times.map((time) => {
		const own = marks.filter(({ start }) => start === time);
		const sum = own.reduce((all, { value }) => all + (value ?? 0), 0) / chart.divide;
		return formatNumber(sum, 'en-GB', 0, chart.divide > 1 ? (sum < 10 ? 2 : 1) : 0);
	});
}

describe('what a picture shows', () => {
	it('every value of a series that no line joins is a point, those of years in a row too', () => {
		for (const narrow of [true, false])
			for (const slug of chartSlugs.filter((one) => chartNamed(one).form.kind === 'lines')) {
				const selection = select(chartNamed(slug), { series: chartNamed(slug).series.map(({ key }) => key) });
				for (const { key } of selection.chart.panels) {
					const panel = panelOf(selection, key, { theme: light, locale: 'en-GB', narrow });
					const { datasets } = formOf(selection.chart.form).configure(panel).data;
					panel.series.forEach(({ joined }, index) => {
						if (joined) return;
						const bare = datasets[index]?.data.filter(({ mark, point }) => mark !== undefined && point === undefined);
						expect([slug, bare]).toEqual([slug, []]);
					});
				}
			}
	});

	it('the panel of single values has a number at each on a desk, at the first and the last on a phone', () => {
		const values = select(chartNamed('unemployment-surveys')).marks.filter(({ series }) => series === 'nkdb_panel');
		for (const size of sizes) {
			const words = wordsIn(pictureOf('unemployment-surveys', size)).join(' ');
			expect(words).toContain('5.5, 2023');
			const written = size === 'wide' ? values : [values[0], values.at(-1)];
			for (const mark of written) expect(words).toContain(String(mark?.value));
		}
	});

	it.each(columns)('%s: the last column has its number, wide and narrow', (slug) => {
		const last = sumsOf(slug).at(-1)!;
		for (const size of sizes) expect(wordsIn(pictureOf(slug, size)).join(' ')).toContain(last);
	});

	it.each(['rewards-paid', 'direct-crossings'] as const)('%s: all columns have theirs', (slug) => {
		for (const size of sizes) expect(wordsIn(pictureOf(slug, size))).toEqual(expect.arrayContaining(sumsOf(slug)));
	});

	it.each(['thailand-entries', 'us-admissions'] as const)(
		'%s: all columns have theirs, narrow ones that are wider than they are the first, the last and the highest',
		(slug) => {
			const sums = sumsOf(slug);
			expect(wordsIn(pictureOf(slug, 'wide'))).toEqual(expect.arrayContaining(sums));
			const size = (sum: string) => Number(sum.replaceAll(',', ''));
			const highest = sums.reduce((top, sum) => (size(sum) > size(top) ? sum : top));
			const narrow = wordsIn(pictureOf(slug, 'narrow'));
			expect(narrow).toEqual(expect.arrayContaining([sums[0], sums.at(-1), highest]));
		}
	);

	it.each(columns)('%s: no leader crosses words', (slug) => {
		for (const size of sizes) {
			const svg = pictureOf(slug, size);
			const leaders = [...svg.matchAll(/stroke="var\(--muted\)"[^>]* d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/g)]
				.map(([, ...places]) => places.map(Number))
				.filter(([from, , to]) => from === to);
			const font = size === 'narrow' ? 12 : 13;
			for (const [, x = '', y = '', rest = '', text = ''] of svg.matchAll(
				/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g
			)) {
				const width = textWidth(text, `${rest.includes('font-weight') ? '600 ' : ''}${font}px sans-serif`);
				const at = (Number(x) / 100) * pictureWidths[size] + Number(/ dx="([\d.-]+)"/.exec(rest)?.[1] ?? 0);
				const left = rest.includes('"end"') ? at - width : rest.includes('"middle"') ? at - width / 2 : at;
				const crossed = leaders.filter(
					([place = 0, foot = 0, , top = 0]) =>
						place > left && place < left + width && Number(y) < foot && Number(y) - 0.7 * font > top
				);
				expect([slug, size, text, crossed]).toEqual([slug, size, text, []]);
			}
		}
	});

	it('a value that stands for anything below it is written so', () => {
		const stands = ({ below }: Mark) => below === true;
		expect(chartNamed('undernourishment').marks.filter(stands).length).toBeGreaterThan(10);
		for (const size of sizes) expect(wordsIn(pictureOf('undernourishment', size)).join(' ')).toContain('&lt;2.5');
	});

	it('an axis of values that does not begin at zero says so, and no other', () => {
		for (const slug of chartSlugs) {
			const { fromZero } = chartNamed(slug);
			const cut = wordsIn(pictureOf(slug, 'narrow')).some((text) => text.endsWith('axis not from zero'));
			expect([slug, cut]).toEqual([slug, !fromZero]);
		}
	});

	it('an axis of years of amounts in force names its first and last year on narrow drawings too', () => {
		for (const [slug, years] of [
			['settlement-support', ['2005', '2025']],
			['support-in-months', ['2005', '2015', '2024']]
		] as const)
			expect(wordsIn(pictureOf(slug, 'narrow'))).toEqual(expect.arrayContaining([...years]));
	});

	it('stacked parts are all named beside a column, or none is', () => {
		let named = 0;
		for (const slug of columns)
			for (const size of sizes) {
				const { series } = select(chartNamed(slug));
				const names = chartNamed(slug).series.filter(({ key, short }) => series.includes(key) && short !== '');
				const words = wordsIn(pictureOf(slug, size)).join(' ');
				const said = names.filter(({ short }) => words.includes(short));
				expect([0, names.length], `${slug} ${size}`).toContain(said.length);
				named += said.length;
			}
		expect(named).toBeGreaterThan(6);
	});
});
