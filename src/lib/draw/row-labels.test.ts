import { describe, expect, it } from 'vitest';
import { chartNamed, charts } from '../../../tests/site-fixture';
import { formatNumber } from '../data/format-number';
import { inEachUnit, select, type Chart, type Mark, type Selection } from '../data/selection';
import { boxOf } from '../server/cards';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { draw, type Picture } from './draw';
import { formOf } from './forms';
import { pictureWidths, shownWidths, spaciousWidth, stretchOf } from './heights';
import { textWidth } from './text-width';

const sizes = ['wide', 'narrow'] as const;
const byRow = chartSlugs.filter((slug) => formOf(chartNamed(slug).form).axis === 'y');

interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The foot of the letters. */
	readonly y: number;
}

/** A panel as it is shown as narrow as can be, or so wide. */
function drawn(selection: Selection, panel: string, size: (typeof sizes)[number], shown: number = pictureWidths[size]) {
	const { chart } = selection;
	const width = pictureWidths[size];
	const height = boxOf(chart, panel, 'en-GB')[size];
	const frame = { width, height, narrow: size === 'narrow', locale: 'en-GB', id: 'test' };
	const picture = draw(selection, panel, frame);
	return { picture, words: wordsOf(picture, shown), height };
}

function wordsOf({ svg }: Picture, width: number): Word[] {
	const size = /font-size="(\d+)"/.exec(svg)?.[1] ?? '12';
	return [...svg.matchAll(/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].flatMap(
		([, x = '', y = '', attributes = '', text = '']) => {
			// Hidden where the page has no room for it.
			if (attributes.includes('spacious') && width < spaciousWidth) return [];
			const long = textWidth(text, `${attributes.includes('font-weight') ? '600 ' : ''}${size}px`);
			const at = (Number(x) / 100) * width + Number(/ dx="([\d.-]+)"/.exec(attributes)?.[1] ?? 0);
			const left = attributes.includes('"end"') ? at - long : attributes.includes('"middle"') ? at - long / 2 : at;
			return { text, left, right: left + long, y: Number(y) };
		}
	);
}

/** A value as the plot writes it. */
function written({ divide }: Chart, value: number): string {
	const shown = value / divide;
	return formatNumber(shown, 'en-GB', 0, divide === 1 && Math.abs(shown) >= 100 ? 0 : 1);
}

/** What must stand in the row of these marks, one for each word. */
function wanted(selection: Selection, panel: string, marks: readonly Mark[]): string[] {
	const { chart } = selection;
	const { form } = chart;
	if (form.kind === 'timeline')
		return marks.map(({ dimensions }) =>
			// Drawings have the transcription of a Korean word alone.
			(chart.labels['event']?.[dimensions['event'] ?? ''] ?? '').replace(/ \(\p{Script=Hangul}+\)/u, '')
		);
	if (form.kind !== 'bars') return marks.map(({ value }) => written(chart, value ?? NaN));
	const sum = (rows: readonly Mark[]) => rows.reduce((all, { value }) => all + (value ?? 0), 0);
	if (!form.shares) return marks.every(({ high }) => high === null) ? [written(chart, sum(marks))] : [];
	const share = (100 * sum(marks)) / sum(selection.marks.filter((mark) => mark.panel === panel));
	return [`${formatNumber(share, 'en-GB', 0, share < 1 ? 1 : 0)}%`];
}

describe.each(byRow)('%s: the words of its rows', (slug) => {
	const chart = chartNamed(slug);
	const everything = select(chart, { series: chart.series.map(({ key }) => key) });
	const views = [
		select(chart),
		...(chart.form.kind === 'table' && chart.form.columns === 'series' ? [] : [everything])
	];

	it.each(sizes)('stand in their own row, every value among them: %s', (size) => {
		for (const selection of views)
			for (const { key } of chart.panels) {
				const { picture, words, height } = drawn(selection, key, size);
				expect(picture.stops.length).toBeGreaterThan(0);
				for (const { from, to, marks } of picture.stops) {
					// On narrow drawings names stand above their bars.
					const lift = size === 'narrow' ? 14 : 4;
					const own = words.filter(({ y }) => y > (from / 100) * height - lift && y < (to / 100) * height);
					const texts = own.map(({ text }) => text);
					// Long names of events stand in two lines.
					texts.push(...texts.slice(1).map((text, index) => `${texts[index]} ${text}`));
					const lost = wanted(selection, key, marks).filter(
						(value) =>
							!texts.some((text) => text === value || text.startsWith(`${value}%`) || text.startsWith(`${value} `))
					);
					expect([slug, marks[0]?.category, lost]).toEqual([slug, marks[0]?.category, []]);
				}
			}
	});

	it.each(sizes)('touch no other words: %s', (size) => {
		for (const selection of views)
			for (const [key, shown] of chart.panels.flatMap(({ key }) =>
				[pictureWidths[size], Math.max(pictureWidths[size], spaciousWidth)].map((shown) => [key, shown] as const)
			)) {
				const { words } = drawn(selection, key, size, shown);
				const touching = words.flatMap((one, index) =>
					words
						.slice(index + 1)
						.filter((two) => Math.abs(one.y - two.y) < 11 && one.left < two.right && two.left < one.right)
						.map((two) => `${one.text} / ${two.text}`)
				);
				expect(touching).toEqual([]);
				for (const { text, left, right } of words)
					expect([text, left >= -1, right <= shown + 1]).toEqual([text, true, true]);
			}
	});
});

/** Numbers of a text as they are written there. */
const numbersIn = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];

it.each(byRow)('%s: no word is cut where a drawing stretches beside its names, whatever is chosen', (slug) => {
	const cut = inEachUnit(chartNamed(slug)).flatMap((chart) =>
		[{}, ...chart.series.map(({ key }) => ({ series: [key] }))].flatMap((choice) =>
			chart.panels.flatMap(({ key }) => {
				const box = boxOf(chart, key, 'en-GB');
				const width = ((shownWidths.wide - (box.names ?? 0)) * parseFloat(stretchOf(box))) / 100;
				const frame = { width: pictureWidths.wide, height: box.wide, narrow: false, locale: 'en-GB', id: 'test' };
				const beyond = width - shownWidths.wide + 1;
				return wordsOf(draw(select(chart, choice), key, frame), width)
					.filter(({ left, right }) => left < beyond - 2 || right > width + 1)
					.map(({ text }) => text);
			})
		)
	);
	expect(cut).toEqual([]);
});

describe('the numbers of a title', () => {
	it.each(byRow.flatMap((slug) => sizes.map((size) => [slug, size] as const)))(
		'%s: are on the %s picture',
		(slug, size) => {
			const chart = charts.get(slug)!;
			const selection = select(chart);
			const texts = [
				...chart.panels.map(({ label }) => label),
				...chart.panels.flatMap(({ key }) => drawn(selection, key, size).words.map(({ text }) => text))
			];
			const printed = new Set(texts.flatMap(numbersIn));
			// Many columns on a narrow picture: '24 for 2024.
			const short = new Set(texts.filter((text) => /^’\d\d$/.test(text)).map((text) => `20${text.slice(1)}`));
			expect(numbersIn(chart.title).filter((number) => !printed.has(number) && !short.has(number))).toEqual([]);
		}
	);
});

describe('a bracket', () => {
	const residence = (choice = {}) => drawn(select(chartNamed('residence'), choice), '', 'wide').words;

	it('holds the sum of the shares of the rows it stands at', () => {
		const own = select(chartNamed('residence')).marks;
		const sum = (marks: readonly Mark[]) => marks.reduce((all, { value }) => all + (value ?? 0), 0);
		const capital = own.filter(({ category }) => ['seoul', 'gyeonggi', 'incheon'].includes(category));
		const share = `${formatNumber((100 * sum(capital)) / sum(own), 'en-GB', 0, 0)}%`;
		expect(residence().filter(({ text }) => text === share)).toHaveLength(1);
	});

	it('stands only where its rows stand together', () => {
		const chart = chartNamed('residence');
		const apart = { ...chart, form: { kind: 'bars', shares: true, together: ['seoul', 'jeju'] } } as const;
		const words = drawn(select(apart), '', 'wide').words;
		expect(words.filter(({ text }) => /^\d+%$/.test(text))).toEqual([]);
	});
});

describe('tables', () => {
	const table = (slug: ChartSlug, panel: string, unit?: string, size: (typeof sizes)[number] = 'wide') =>
		drawn(select(chartNamed(slug), { unit }), panel, size).words;

	it('say where a cell has no value', () => {
		const { marks, chart } = select(chartNamed('reward-ceilings'));
		const rows = new Set(marks.map(({ category }) => category)).size;
		const absent = table('reward-ceilings', '').filter(({ text }) => text === chart.absent);
		expect(absent).toHaveLength(rows * 3 - marks.length);
		expect(absent.length).toBeGreaterThan(0);
	});

	it('say the unit of their values', () => {
		expect(table('reward-ceilings', '').map(({ text }) => text)).toContain(chartNamed('reward-ceilings').axis);
	});

	it.each(sizes)('name every column: %s', (size) => {
		const { marks } = select(chartNamed('incentives'), { unit: 'all-sums' });
		for (const panel of ['all work', 'all aid']) {
			const years = new Set(marks.filter((mark) => mark.panel === panel).map(({ span }) => String(span.from)));
			const heads = table('incentives', panel, 'all-sums', size).map(({ text }) => text);
			for (const year of years) expect(heads.includes(year) || heads.includes(`’${year.slice(2)}`)).toBe(true);
		}
	});
});
