import { describe, expect, it } from 'vitest';
import { drawnPanel, slugsOverTime, yearWords } from '../../../tests/drawn-panel';
import { chartNamed } from '../../../tests/site-fixture';
import { chartSlugs } from '../charts/slugs';
import { select, type Selection } from '../data/selection';
import { breaksOf } from './breaks';
import { pictureWidths, shownWidths } from './heights';
import { textWidth } from './text-width';
import { ranks } from './values';

const sizes = ['wide', 'narrow'] as const;

interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The foot of its letters, in pixels. */
	readonly foot: number;
	/** A word of an axis, of an event or of a break. */
	readonly aside: boolean;
	/** Whether it stands in the middle over its place. */
	readonly middled: boolean;
	readonly at: number;
}

/** A panel as it is drawn, with its words as wide as it is shown on a page, and what its form wants written. */
function drawn(selection: Selection, key: string, size: 'wide' | 'narrow') {
	const { svg, panel, options } = drawnPanel(selection, key, size);
	const shown = shownWidths[size];
	const font = size === 'narrow' ? 12 : 13;
	const words = [...svg.matchAll(/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].map(
		([, x = '', foot = '', attributes = '', text = '']): Word => {
			const bold = attributes.includes('font-weight');
			const middled = attributes.includes('"middle"');
			const width = textWidth(text, `${bold ? '600 ' : ''}${font}px sans-serif`);
			const at = (Number(x) / 100) * shown;
			const begin = at + Number(/ dx="([\d.-]+)"/.exec(attributes)?.[1] ?? 0);
			const left = attributes.includes('"end"') ? begin - width : middled ? begin - width / 2 : begin;
			return {
				text,
				left,
				right: left + width,
				foot: Number(foot),
				aside: attributes.includes('"var(--muted)"'),
				middled,
				at
			};
		}
	);
	return { svg, panel, options, words, shown };
}

const views = slugsOverTime.flatMap((slug) => {
	const selection = select(chartNamed(slug));
	return selection.chart.panels.flatMap(({ key }) => sizes.map((size) => [slug, size, key, selection] as const));
});

/** The words of a text, in whatever lines they stand. */
function linesOf(text: string, words: readonly Word[]): Word[] {
	const found = words.findIndex(({ text: first }, index) => {
		if (!text.startsWith(first)) return false;
		const all = words.slice(index).map((word) => word.text);
		return all.some((_, end) => all.slice(0, end + 1).join(' ') === text);
	});
	if (found < 0) return [];
	const own: Word[] = [];
	for (const word of words.slice(found)) {
		own.push(word);
		if (own.map((one) => one.text).join(' ') === text) break;
	}
	return own;
}

/** What of these texts is not written. */
function missing(texts: readonly string[], words: readonly Word[]): string[] {
	return texts.filter((text) => linesOf(text, words).length === 0);
}

describe('words of breaks and gaps', () => {
	it.each(views)('%s, %s: stand on the side that they describe', (_, size, key, selection) => {
		const { panel, words, svg, shown } = drawn(selection, key, size);
		const { breaks, brackets } = breaksOf(panel);
		const lines = [...svg.matchAll(/stroke-dasharray="5 3"[^>]* d="([^"]*)"/g)].flatMap(([, path = '']) =>
			[...path.matchAll(/M([\d.]+) /g)].map(([, x]) => (Number(x) / pictureWidths[size]) * shown)
		);
		const said = breaks.map(({ text }) => text).filter((text) => text !== '');
		expect(missing([...said, ...brackets.map(({ text }) => text)], words)).toEqual([]);
		const begin = said.flatMap((text) => linesOf(text, words));
		expect(begin.filter(({ left, at }) => left < at || !lines.some((line) => Math.abs(line - at) < 1))).toEqual([]);
		const within = brackets.flatMap(({ text }) => linesOf(text, words));
		expect(within.filter(({ left, right }) => lines.some((line) => left < line && line < right))).toEqual([]);
	});

	it.each(views)('%s, %s: say which years have no figures, at every width', (_, size, key, selection) => {
		const { options, words } = drawn(selection, key, size);
		// A single year is left to the table where a narrow drawing has no room near its dots.
		const texts = options.gaps.map(({ text }) => text).filter((text) => size === 'wide' || !/ \d{4}$/.test(text));
		expect(missing(texts, words)).toEqual([]);
	});
});

describe('lines of events and breaks', () => {
	/** Lines down the plot, where they are when it is laid out. */
	const linesDown = (svg: string) =>
		[
			...svg.matchAll(/<path fill="none" stroke="var\(--zero\)"[^>]*stroke-dasharray="[25] 3"[^>]* d="([^"]*)"/g)
		].flatMap(([, path = '']) =>
			[...path.matchAll(/M([\d.]+) ([\d.]+)L[\d.]+ ([\d.]+)/g)].map(([, x, top, bottom]) => ({
				x: Number(x),
				top: Number(top),
				bottom: Number(bottom)
			}))
		);
	const lined = views.filter(([, size, key, selection]) => linesDown(drawn(selection, key, size).svg).length > 0);

	it('are on many charts', () => {
		expect(lined.length).toBeGreaterThan(16);
	});

	it.each(lined)('%s, %s: are whole, and no words lie across one', (_, size, key, selection) => {
		const { svg, words, shown } = drawn(selection, key, size);
		const lines = linesDown(svg);
		expect(new Set(lines.map(({ x }) => x)).size).toBe(lines.length);
		const across = words.filter(({ left, right, foot }) =>
			lines.some(({ x, top, bottom }) => {
				const at = (x / pictureWidths[size]) * shown;
				return left < at && at < right && foot > top + 4 && foot - 6 < bottom;
			})
		);
		expect(across.map(({ text }) => text)).toEqual([]);
	});

	// Where the words of a break are short they leave little room beside its line.
	const tight = lined.flatMap(([slug, size, key, selection]) =>
		[selection.chart.breaks, { 0: 'new' }].map(
			(breaks) => [slug, size, breaks[0], key, { ...selection, chart: { ...selection.chart, breaks } }] as const
		)
	);

	it.each(tight)('%s, %s, %s: have the values of a time on its own side', (_, size, __, key, selection) => {
		const { svg, words, options } = drawn(selection, key, size);
		const lines = linesDown(svg).map(({ x }) => x / pictureWidths[size]);
		const wrong = options.values
			.flatMap(({ lines: [text = ''] }) => words.filter((word) => word.text === text))
			.filter(({ left, right, at }) =>
				lines.some((line) => {
					const place = line * shownWidths[size];
					return (left > place + 1 && at < place - 1) || (right < place - 1 && at > place + 1);
				})
			);
		expect(wrong).toEqual([]);
	});
});

describe('sums of the finding', () => {
	const sums = chartSlugs.filter(
		(slug) => chartNamed(slug).sum !== undefined && chartNamed(slug).form.kind === 'columns'
	);

	it.each(sums)(
		'%s: stand over all years, under a bracket where columns have no named parts, and in no view of some',
		(slug) => {
			const chart = chartNamed(slug);
			for (const size of sizes) {
				const whole = drawn(select(chart), '', size);
				const [sum] = whole.options.brackets;
				expect(sum).toMatchObject({ text: chart.sum, sum: true });
				expect(missing([sum!.text], whole.words)).toEqual([]);
				const bracket = /d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+"/;
				expect(bracket.test(whole.svg)).toBe(chart.series.length === 1);
				const some = drawn(select(chart, { from: 2013, to: 2018 }), '', size);
				expect(some.options.brackets).toEqual([]);
			}
		}
	);
});

describe('values of narrow columns', () => {
	const columns = views.filter(([slug, size]) => size === 'narrow' && chartNamed(slug).form.kind === 'columns');

	it.each(columns)('%s: stand in the middle over their own, but for those of the finding and the last', (...view) => {
		const [, size, key, selection] = view;
		const { options, words } = drawn(selection, key, size);
		const others = options.values.filter(({ by, rank }) => by === 'column' && rank > ranks.named);
		const own = new Set(options.values.filter((value) => !others.includes(value)).map(({ lines }) => lines[0]));
		const moved = others
			.flatMap(({ lines: [text] }) => words.filter((word) => word.text === text && !own.has(text) && !word.aside))
			.filter(({ middled }) => !middled);
		expect(moved).toEqual([]);
	});
});

describe('years at the axis', () => {
	it('stand in one row, short, rather than in two', () => {
		const { words } = drawn(select(chartNamed('students-birthplace')), '', 'wide');
		const years = words.filter(({ text }) => /^(\d{4}|’\d\d)$/.test(text)).toSorted((one, other) => one.at - other.at);
		expect(years.map(({ text }) => text)).toEqual(['2011', '’13', '’14', '’22', '2025']);
		expect(new Set(years.map(({ foot }) => foot)).size).toBe(1);
	});

	it.each(views)('%s, %s: are first and last at every width where marks stand for whole years', (...view) => {
		const [, size, key, selection] = view;
		const { panel, words } = drawn(selection, key, size);
		const whole = panel.besides.every(({ start, end }) => end > start);
		// What counts as a year may have begun long before it.
		const years = panel.besides.flatMap(({ span, start }) => [Math.min(span.from, Math.ceil(start)), span.to]);
		const ends = whole ? [Math.min(...years), Math.max(...years)] : [];
		const written = words.filter(({ aside }) => aside).map(({ text }) => text);
		expect(ends.filter((year) => !yearWords(year).some((text) => written.includes(text)))).toEqual([]);
	});
});
