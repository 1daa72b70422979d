import { describe, expect, it } from 'vitest';
import { slugsOverTime } from '../../../tests/drawn-panel';
import { chartNamed } from '../../../tests/site-fixture';
import { groupBy } from '../charts/marks';
import { formatNumber } from '../data/format-number';
import { select, type Chart, type Mark, type Selection } from '../data/selection';
import { distanceTo, type Box } from './boxes';
import { draw, type Picture } from './draw';
import { heightsOf } from './forms';
import { pictureWidths, shownWidths } from './heights';
import { textWidth } from './text-width';

const sizes = ['wide', 'narrow'] as const;

interface Word extends Box {
	readonly text: string;
	readonly bold: boolean;
	/** A word of an axis, of an event or of a break. */
	readonly aside: boolean;
}

/** The words of a picture as boxes, when it is shown so wide; lines below one another at one place are one. */
function wordsIn(svg: string, shown: number): Word[] {
	const size = Number(/<g font-size="(\d+)"/.exec(svg)?.[1] ?? 12);
	const blocks: (Word & { readonly place: string })[] = [];
	for (const [, x = '', y = '', attributes = '', text = ''] of svg.matchAll(
		/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g
	)) {
		const bold = attributes.includes('font-weight');
		const width = textWidth(text, `${bold ? '600 ' : ''}${size}px sans-serif`);
		const dx = / dx="([\d.-]+)"/.exec(attributes)?.[1] ?? '0';
		const at = (Number(x) / 100) * shown + Number(dx);
		const left = attributes.includes('"end"') ? at - width : attributes.includes('"middle"') ? at - width / 2 : at;
		const middle = Number(y) - 0.35 * size;
		const box = { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
		const place = `${x} ${dx}`;
		const above = blocks.at(-1);
		const aside = attributes.includes('"var(--muted)"');
		if (above?.place === place && !aside && box.top - above.bottom > 0 && box.top - above.bottom < 4)
			blocks[blocks.length - 1] = {
				...above,
				text: `${above.text} ${text}`,
				left: Math.min(left, above.left),
				right: Math.max(box.right, above.right),
				bottom: box.bottom
			};
		else blocks.push({ ...box, text, bold, aside, place });
	}
	return blocks;
}

interface Place {
	readonly mark: Mark;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Where its point stands: of a step at its beginning. */
	readonly dot: number;
}

/** The marks of a picture with their places in pixels, as the axes have them; columns by their sums. */
function placesIn({ chart, marks }: Selection, { svg, stops }: Picture, shown: number): Place[] {
	const ticks = [
		...svg.matchAll(/<text x="[\d.]+%" y="([\d.]+)" fill="var\(--muted\)" text-anchor="end">([\d.,−-]+)</g)
	];
	const [low, high] = [ticks[0], ticks.at(-1)].map((tick) => ({
		y: Number(tick?.[1]) - 4,
		value: Number(tick?.[2]?.replaceAll(',', '').replace('−', '-')) * chart.divide
	}));
	const [first, last] = [stops[0], stops.at(-1)];
	if (!low || !high || !first || !last) throw new Error('A plot over time has axes and stops.');
	const from = Math.min(...first.marks.map(({ start }) => start));
	const to = Math.max(...last.marks.map(({ end }) => end));
	const along = (at: number) => (first.from + ((last.to - first.from) * (at - from)) / (to - from || 1)) / 100;
	const own = stops.flatMap((stop) => stop.marks);
	const drawn =
		chart.form.kind === 'columns'
			? [...groupBy(own, ({ start, end }) => `${start} ${end}`).values()].flatMap(([mark, ...others]): Mark[] =>
					mark ? [{ ...mark, value: others.reduce((sum, { value }) => sum + (value ?? 0), mark.value ?? 0) }] : []
				)
			: marks.filter((mark) => own.includes(mark));
	return drawn.map((mark) => ({
		mark,
		text: printed(chart, mark),
		x: along((mark.start + mark.end) / 2) * shown,
		dot: along(chart.form.kind === 'steps' ? mark.start : (mark.start + mark.end) / 2) * shown,
		y: low.y + ((high.y - low.y) * (heightOf(chart, mark) - low.value)) / (high.value - low.value)
	}));
}

/** How high a mark stands: counts of more time than others at their average over as much as theirs. */
function heightOf({ form }: Chart, { value, start, end }: Mark): number {
	const per = form.kind === 'columns' ? form.per : undefined;
	return (value ?? 0) * (per === undefined ? 1 : Math.min(1, per / (end - start)));
}

function printed({ divide }: Chart, { value }: Mark): string {
	const shown = (value ?? 0) / divide;
	return formatNumber(
		shown,
		'en-GB',
		0,
		divide > 1 && Math.abs(shown) < 10 ? 2 : Math.abs(shown) >= 100 && divide === 1 ? 0 : 1
	);
}

/** The points that are seen, which a label could be taken for theirs. */
function dotsIn(svg: string, shown: number) {
	return [...svg.matchAll(/<circle cx="([\d.]+)%" cy="([\d.]+)"/g)].map(([, x, y]) => ({
		x: (Number(x) / 100) * shown,
		y: Number(y)
	}));
}

/** Thin lines from words to their marks. */
function leadersIn(svg: string, times: number) {
	const paths = [...svg.matchAll(/<path fill="none" stroke="var\(--muted\)" stroke-width="1"[^>]* d="([^"]*)"/g)];
	return paths.flatMap(([, path = '']) =>
		[...path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map(([, x1, y1, x2, y2]) => ({
			x: x1 === x2 ? Number(x1) * times : NaN,
			ys: [Number(y1), Number(y2)]
		}))
	);
}

/** Whether a leader begins right below or above a word. */
function leads(
	{ x, ys }: { readonly x: number; readonly ys: readonly number[] },
	{ left, right, top, bottom }: Box
): boolean {
	const [upper, lower] = [Math.min(...ys), Math.max(...ys)];
	return x > left && x < right && (Math.abs(upper - bottom) < 5 || Math.abs(lower - top) < 5);
}

const views = slugsOverTime.flatMap((slug) =>
	sizes.flatMap((size) => [pictureWidths[size], shownWidths[size]].map((shown) => [slug, size, shown] as const))
);

describe('a value', () => {
	it.each(views)('%s, %s at %d: lies nearer to its own point than to another', (slug, size, shown) => {
		const chart = chartNamed(slug);
		const selection = select(chart);
		const wrong = chart.panels.flatMap(({ key, divide = chart.divide }) => {
			const height = heightsOf(chart, 1)[size];
			const frame = { width: pictureWidths[size], height, narrow: size === 'narrow', locale: 'en-GB', id: 'test' };
			const picture = draw(selection, key, frame);
			const places = placesIn({ ...selection, chart: { ...chart, divide } }, picture, shown);
			const leaders = leadersIn(picture.svg, shown / pictureWidths[size]);
			const seen = chart.form.kind === 'columns' ? places : dotsIn(picture.svg, shown);
			return wordsIn(picture.svg, shown).flatMap((word) => {
				const numbers: readonly string[] = word.text.match(/[−-]?\d(?:[\d,.]*\d)?/g) ?? [];
				const own = places.filter(({ text }) => numbers.includes(text));
				// A name with a year says itself which line it ends.
				if (
					word.aside ||
					own.length === 0 ||
					/, \d{4}$/.test(word.text) ||
					leaders.some((leader) => leads(leader, word))
				)
					return [];
				const others = seen.filter(({ x, y }) => own.every((one) => Math.hypot(one.dot - x, one.y - y) > 3));
				// Words stand over their column, or right beside it.
				if (chart.form.kind === 'columns')
					return own.some(({ x }) => x > word.left - 3 && x < word.right + 3)
						? []
						: [`${word.text}: over no column of its own`];
				const near = Math.min(...own.map((place) => distanceTo(word, place)));
				const nearest = Math.min(...others.map((place) => distanceTo(word, place)));
				return nearest < near - 0.5 ? [`${word.text}: ${near.toFixed(1)} px, another ${nearest.toFixed(1)}`] : [];
			});
		});
		expect(wrong).toEqual([]);
	});
});
