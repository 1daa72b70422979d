import { describe, expect, it } from 'vitest';
import { drawnPanel, slugsOverTime, yearWords } from '../../../tests/drawn-panel';
import { chartNamed } from '../../../tests/site-fixture';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { inEachUnit, select, type Mark } from '../data/selection';
import { spanOf } from '../data/years';
import { signOf } from '../charts/signs';
import { groupBy } from '../charts/marks';
import { formOf } from './forms';
import { pictureWidths } from './heights';
import { middleOf } from './panel';
import { textWidth } from './text-width';
import { extentOf } from './values';

const sizes = ['wide', 'narrow'] as const;
type Size = (typeof sizes)[number];

interface Word {
	readonly text: string;
	/** In percent of the width, and in pixels. */
	readonly x: number;
	readonly y: number;
	/** A word of an axis, of an event or of a break. */
	readonly aside: boolean;
}

/** A panel of a chart's default view: its words, and what its form wants written. */
function drawn(slug: ChartSlug, key: string, size: Size) {
	const { svg, panel, options } = drawnPanel(select(chartNamed(slug)), key, size);
	const words = [...svg.matchAll(/<text x="([\d.-]+)%" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g)].map(
		([, x = '', y = '', attributes = '', text = '']): Word => ({
			text,
			x: Number(x),
			y: Number(y),
			aside: attributes.includes('"var(--muted)"')
		})
	);
	return { svg, panel, options, words };
}

const yearsOf = (slug: ChartSlug) => [...new Set(select(chartNamed(slug)).marks.map(({ span }) => span.to))];

const views = slugsOverTime.flatMap((slug) =>
	chartNamed(slug).panels.flatMap(({ key }) => sizes.map((size) => [slug, size, key] as const))
);

describe('words in plots over time', () => {
	// A distance is written between two lines, and a step holds for its time.
	const dated = views.filter(([slug]) => {
		const { form } = chartNamed(slug);
		return !(form.kind === 'lines' && form.gap) && form.kind !== 'steps';
	});

	it.each(dated)('%s, %s: say the year of each value that the finding names', (slug, size, key) => {
		const { panel, words, options } = drawn(slug, key, size);
		const { named } = panel.chart;
		const own = panel.marks.filter((mark) => named.includes(mark.key) && mark.span.from === mark.span.to);
		const written = new Set(options.values.filter(({ bold }) => bold).map(({ x }) => Math.floor(x)));
		const years = own.map(({ span }) => span.to).filter((year) => written.has(year));
		const silent = years.filter((year) => {
			const [full, short] = yearWords(year);
			return !words.some(({ text, aside }) => text.includes(full) || (aside && text === short));
		});
		expect(silent).toEqual([]);
	});

	it.each(views)('%s, %s: name the end of a line in two lines at most', (slug, size, key) => {
		const { options } = drawn(slug, key, size);
		expect(options.ends.filter(({ lines }) => lines.length > 2)).toEqual([]);
	});

	it.each(views)('%s, %s: do not name a line at its end that is named beside one of its values', (slug, size, key) => {
		const { options, panel } = drawn(slug, key, size);
		const said = panel.marks.flatMap((mark) => {
			const { short = '' } = panel.series.find((one) => one.key === mark.series) ?? {};
			const remark = panel.chart.remarks[mark.key]?.toLowerCase();
			return short !== '' && remark?.includes(short.toLowerCase()) ? [short] : [];
		});
		const atEnds = [...options.ends, ...options.values.filter(({ by }) => by === 'end')].map(({ lines }) =>
			lines.join(' ')
		);
		expect(said.filter((short) => atEnds.some((text) => text.includes(short)))).toEqual([]);
	});

	it.each(views)('%s, %s: keep values off the foot of the plot', (slug, size, key) => {
		const { words, svg, options } = drawn(slug, key, size);
		const zero = Number(/d="M[\d.]+ ([\d.]+)L[\d.]+ \1"\/>/.exec(svg.split('var(--zero)').at(-1) ?? '')?.[1]);
		const values = new Set(options.values.filter(({ by }) => by !== 'part').flatMap(({ lines }) => lines));
		const { textSize } = options;
		const low = words.filter(({ text, y }) => values.has(text) && y < zero && y + 0.15 * textSize > zero - 1);
		expect(low.map(({ text }) => text)).toEqual([]);
	});

	/** Years from the first to the last of some marks. */
	const through = (spans: readonly { readonly from: number; readonly to: number }[]) => {
		const { from, to } = spanOf(spans);
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	};

	/** The years that columns, or a line, lack between their first and their last; where a line breaks, its end is seen. */
	function lackedBy(marks: readonly Mark[], isLine: boolean): number[] {
		const covered = marks.flatMap(({ span }) => through([span]));
		const broken = marks.filter((mark) => isLine && signOf(mark).breakBefore).map(({ span }) => span.from);
		const next = (year: number) => Math.min(...covered.filter((one) => one > year));
		return through(marks.map(({ span }) => span)).filter(
			(year) => !covered.includes(year) && !broken.includes(next(year))
		);
	}

	it.each(views)('%s, %s: say once which years have no figures, or what the dots of a line mean', (slug, size, key) => {
		const { words, panel } = drawn(slug, key, size);
		const { chart, series, marks } = panel;
		const isLine = chart.form.kind === 'lines';
		// Single values of several series and amounts in force miss nothing, nor do running totals at moments.
		const isOne = chart.form.kind === 'columns' || (series.length === 1 && chart.form.kind !== 'steps');
		const runs = isLine
			? series.filter(({ joined }) => joined).map((one) => marks.filter((mark) => mark.series === one.key))
			: [isOne ? marks : []];
		const lacked = new Set(
			runs
				.filter((own) => own.some(({ start, end }) => end > start))
				.flatMap((own) => {
					const years = lackedBy(own, isLine);
					// Each run of years that a line lacks has dots of its own.
					const begin = years.filter((year) => !years.includes(year - 1));
					return isLine
						? begin.map((year) =>
								years.filter((one) => one >= year && !begin.some((at) => at > year && at <= one)).join()
							)
						: years.join();
				})
				.filter((list) => list !== '')
		);
		const all = words.map(({ text }) => text).join(' ');
		const said = [...all.matchAll(new RegExp(`${chart.missing} (\\d{4}(–\\d\\d)?(, \\d{4}(–\\d\\d)?)*)`, 'g'))].map(
			([, list = '']) =>
				list
					.split(', ')
					.flatMap((stretch) => {
						const [first = '', last = first.slice(2)] = stretch.split('–');
						return through([{ from: Number(first), to: Number(first.slice(0, 2) + last) }]);
					})
					.join()
		);
		// Where a narrow drawing has no room near the dots of a single year, the table says it.
		const mayLack = size === 'narrow' && said.length === 0 && [...lacked].join().length === 4;
		expect(said).toEqual(lacked.size === 1 && !mayLack ? [...lacked] : []);
		expect(all.split(chart.dotted).length - 1).toBe(lacked.size > 1 ? 1 : 0);
	});
});

describe('years at the axis', () => {
	// Few years with marks are named themselves, and times are no years.
	const many = views.filter(([slug]) => {
		const { marks } = select(chartNamed(slug));
		const ofYears = marks.every(({ start, end }) => end - start > 0.9);
		return ofYears && new Set(marks.map(({ span }) => span.to)).size > 8;
	});

	it.each(many)('%s, %s: are about as far from each other', (slug, size, key) => {
		const { words, panel } = drawn(slug, key, size);
		const written = words.filter(({ aside, text }) => aside && /^(\d\d|’)\d\d$/.test(text));
		const foot = Math.max(...written.map(({ y }) => y));
		const { from, to } = spanOf(panel.besides.map(({ span }) => span));
		const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) =>
			written.some(({ text, y }) => y === foot && yearWords(year).includes(text))
		);
		const steps = years.slice(1).map((year, index) => year - years[index]!);
		expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(2.2);
	});
});

describe('years under columns', () => {
	const columns = views.filter(([slug]) => chartNamed(slug).form.kind === 'columns');

	it.each(columns)('%s, %s: stand under the middle of the column of a year', (slug, size, key) => {
		const { svg, words, panel } = drawn(slug, key, size);
		const { min, max } = formOf(panel.chart.form).configure(panel).options!.scales!['x'] as {
			readonly min: number;
			readonly max: number;
		};
		const [, left, right] = /d="M([\d.]+) [\d.]+L([\d.]+) /.exec(svg) ?? [];
		const written = words.filter(({ aside, text }) => aside && /^(\d\d|’)\d\d$/.test(text));
		const single = panel.marks.filter(({ start, end, span }) => end - start > 0.9 && span.from === span.to);
		const off = single.flatMap((mark) => {
			const year = written.find(({ text }) => yearWords(mark.span.to).includes(text));
			const along = (middleOf(mark) - min) / (max - min);
			const x = Number(left) + along * (Number(right) - Number(left));
			return year && Math.abs((year.x / 100) * pictureWidths[size] - x) > 1 ? [`${year.text}: ${year.x}`] : [];
		});
		expect(off).toEqual([]);
	});

	it.each(columns)(
		'%s, %s: do not stand right over one of another year, where they have no figures',
		(slug, size, key) => {
			const { svg, words, options } = drawn(slug, key, size);
			const bars = [...svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v[\d.]+h-/g)].map(([, left, top, width]) => ({
				left: Number(left),
				right: Number(left) + Number(width),
				top: Number(top)
			}));
			const foot = Math.max(...words.filter(({ text }) => text === '0').map(({ y }) => y));
			const said = words.filter(
				({ text, y }) => text.length > 1 && y < foot && options.gaps.some((gap) => gap.text.includes(text))
			);
			const near = said.filter(({ text, x, y }) => {
				const half = textWidth(text, `${options.textSize}px`) / 2;
				const middle = (x / 100) * pictureWidths[size];
				return bars.some(
					({ left, right, top }) => left < middle + half && middle - half < right && top > y && top - y < 10
				);
			});
			expect(near.map(({ text }) => text)).toEqual([]);
		}
	);
});

describe('words over the ground of a period', () => {
	const shaded = views.filter(([slug]) => chartNamed(slug).events.some(({ until }) => until !== null));

	it.each(shaded)('%s, %s: have its colour around them, and others that of the page', (slug, size, key) => {
		const { svg } = drawn(slug, key, size);
		const [, left = '', , width = ''] = /fill="var\(--band\)" d="M([\d.]+) ([\d.]+)h([\d.]+)/.exec(svg) ?? [];
		const rims = [...svg.matchAll(/<text x="([\d.-]+)%"[^>]* stroke="var\(--(band|ground)\)"/g)];
		expect(new Set(rims.map(([, , colour]) => colour))).toEqual(new Set(['band', 'ground']));
		for (const [, x, colour] of rims) {
			const at = (Number(x) / 100) * pictureWidths[size];
			expect(colour === 'band').toBe(at > Number(left) && at < Number(left) + Number(width));
		}
	});
});

describe('years of few columns or points', () => {
	// Up to eight, with gaps between them; of pooled years and moments none is named.
	const gappy = views.filter(([slug]) => {
		const years = yearsOf(slug);
		const ofYears = select(chartNamed(slug)).marks.every(({ start, end }) => end - start > 0.9 && end - start <= 1);
		return ofYears && years.length <= 8 && Math.max(...years) - Math.min(...years) >= years.length;
	});

	it.each(gappy)('%s, %s: are all named', (slug, size, key) => {
		const { words } = drawn(slug, key, size);
		const said = words.filter(({ aside }) => aside).map(({ text }) => text);
		const silent = yearsOf(slug).filter((year) => !said.includes(String(year)) && !said.includes(`’${year % 100}`));
		expect(silent).toEqual([]);
	});
});

describe('words at the ends of lines, on phones', () => {
	const lines = views.filter(([slug, size]) => size === 'narrow' && chartNamed(slug).form.kind === 'lines');
	const besides = lines.filter(([slug, size, key]) => drawn(slug, key, size).options.ends.length > 0);

	it('stand beside the plot on many charts, over the line on others', () => {
		expect(besides.length).toBeGreaterThan(4);
		expect(lines.length - besides.length).toBeGreaterThan(4);
	});

	it.each(lines)('%s, %s: leave the plot most of the width', (slug, size, key) => {
		const [, left, right] = /d="M([\d.]+) [\d.]+L([\d.]+) /.exec(drawn(slug, key, size).svg) ?? [];
		expect(Number(right) - Number(left)).toBeGreaterThan(0.55 * pictureWidths.narrow);
	});

	it.each(lines)('%s, %s: stand all beside the plot, but for lines that end early, or none', (slug, size, key) => {
		const { options, panel } = drawn(slug, key, size);
		const over = options.values.filter(
			({ by, x }) => by === 'end' && x > Math.max(...panel.besides.map(middleOf)) - 0.6
		);
		expect(options.ends.length > 0 && over.length > 0).toBe(false);
	});

	it.each(lines)('%s, %s: are all there', (slug, size, key) => {
		const { words, options } = drawn(slug, key, size);
		const said = words.map(({ text }) => text.replace('&lt;', '<')).join(' ');
		const names = [...options.ends, ...options.values.filter(({ by }) => by === 'end')];
		expect(names.map(({ lines: own }) => own.join(' ')).filter((name) => !said.includes(name))).toEqual([]);
	});
});

describe('a part of a year', () => {
	const parts = views.flatMap(([slug, size, key]) => {
		const { panel } = drawn(slug, key, size);
		return panel.marks.flatMap((mark) => {
			const extent = extentOf(mark, panel.chart);
			return extent === undefined ? [] : [[slug, size, key, mark.span.to, extent] as const];
		});
	});

	it('is said on several charts', () => {
		expect(new Set(parts.map(([slug]) => slug)).size).toBeGreaterThan(3);
	});

	it.each(parts)('%s, %s%s: %d, %s, is named right below the year at the axis', (slug, size, key, year, extent) => {
		const { words } = drawn(slug, key, size);
		const said = words.filter(({ text }) => text.includes(extent));
		expect(said).toMatchObject([{ text: extent, aside: true }]);
		const above = words.filter(({ x, text }) => x === said[0]?.x && yearWords(year).includes(text));
		expect(above).toHaveLength(1);
		expect(said[0]!.y - above[0]!.y).toBeLessThan(20);
	});
});

describe('lines that would hide one another', () => {
	/** The lines of series, as places in pixels. */
	const linesIn = (svg: string) =>
		[...svg.matchAll(/<path fill="none" stroke="var\(--(?!grid|zero|muted)\w+\)"[^>]* d="M([^"]*)"/g)].map(
			([, path = '']) =>
				path.split(/[ML]/).map((place) => {
					const [x = 0, y = 0] = place.split(' ').map(Number);
					return { x, y };
				})
		);

	/** Its level pieces: from where to where each is drawn. */
	const levelsOf = (line: readonly { readonly x: number; readonly y: number }[]) =>
		line.slice(1).flatMap(({ x, y }, index) => {
			const before = line[index];
			return before?.y === y && x > before.x ? [{ y, from: before.x, to: x }] : [];
		});

	it.each(views.filter(([slug]) => chartNamed(slug).form.kind === 'steps'))(
		'%s, %s: steps of one amount stand over one another',
		(slug, size, key) => {
			const [levels = [], ...others] = linesIn(drawn(slug, key, size).svg).map(levelsOf);
			expect(levels.length).toBeGreaterThan(1);
			const hidden = levels.filter(({ y, from, to }) =>
				others.some((other) => other.some((one) => Math.abs(one.y - y) < 3 && one.from < to && one.to > from))
			);
			expect(hidden).toEqual([]);
		}
	);

	it('are no lines of the grid under one that runs along them', () => {
		let level = 0;
		for (const [slug, size, key] of views.filter(([one]) => chartNamed(one).form.kind === 'lines')) {
			const { svg } = drawn(slug, key, size);
			const grid = [...svg.matchAll(/stroke="var\(--grid\)"[^>]* d="([^"]*)"/g)].flatMap(([, path = '']) =>
				[...path.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
			);
			for (const line of linesIn(svg)) {
				const heights = new Set(line.map(({ y }) => y));
				if (line.length < 5 || heights.size > 1) continue;
				const [y = 0] = heights;
				level += 1;
				expect(grid.filter((one) => Math.abs(one - y) < 2)).toEqual([]);
			}
		}
		expect(level).toBeGreaterThan(1);
	});

	it('stay where a series has no values in the years chosen', () => {
		const choice = { series: ['defectors', 'earlier'], from: 2015 };
		const selection = select(chartNamed('unemployment'), choice);
		expect(selection.marks.filter(({ series }) => series === 'earlier')).toEqual([]);
		expect(selection.series).toEqual(choice.series);
		expect(drawnPanel(selection, '', 'wide').svg).toContain('stroke="var(--grid)"');
	});
});

describe('marks that would outshine the finding', () => {
	const faded = views.filter(([slug]) => chartNamed(slug).faded.length > 0);

	it.each(faded)('%s, %s: are drawn pale, and no area but a pale one leads to them', (slug, size, key) => {
		const { svg, panel, options } = drawn(slug, key, size);
		const pale = [...svg.matchAll(/stroke-width="([\d.]+)" stroke-opacity="([\d.]+)"/g)];
		expect(pale.length).toBeGreaterThan(0);
		for (const [, width, opacity] of pale) expect([Number(width) < 1.5, Number(opacity) < 0.8]).toEqual([true, true]);
		const own = panel.marks.filter((mark) => panel.chart.faded.includes(mark.key));
		const inside = own.filter((mark) =>
			options.areas.some(
				({ colour, outlines }) =>
					colour === panel.theme.band && outlines.some((outline) => outline.some(([x]) => x === middleOf(mark)))
			)
		);
		expect(inside).toEqual([]);
	});

	it('are none of those that the finding names', () => {
		expect(faded.length).toBeGreaterThan(0);
		for (const [slug] of faded)
			expect(chartNamed(slug).named.filter((key) => chartNamed(slug).faded.includes(key))).toEqual([]);
	});
});

describe('an axis of values', () => {
	const open = views.filter(([slug, size, key]) => {
		const { ceiling, fromZero, form, marks } = chartNamed(slug);
		const isRange = marks.some(({ high }) => high !== null);
		return (
			ceiling === null &&
			fromZero &&
			!isRange &&
			drawn(slug, key, size).options.breaks.length === 0 &&
			form.kind !== 'timeline'
		);
	});

	it.each(open)('%s, %s: ends near the highest value, where no words of a break stand above it', (slug, size, key) => {
		const { panel } = drawn(slug, key, size);
		const { max } = formOf(panel.chart.form).configure(panel).options!.scales!['y'] as { readonly max: number };
		const { form } = panel.chart;
		const times = groupBy([...panel.marks], ({ start, end }) => `${start} ${end}`);
		const sums = [...times.values()].map((parts) => parts.reduce((sum, { value }) => sum + (value ?? 0), 0));
		const single = panel.marks.map(({ value }) => value ?? 0);
		const top = Math.max(...(form.kind === 'columns' && form.per === undefined ? sums : single));
		expect(max).toBeLessThanOrEqual(1.121 * top);
	});
});

describe('parts of columns', () => {
	const stacked = slugsOverTime.flatMap((slug) =>
		inEachUnit(chartNamed(slug)).flatMap(({ form, series }, index) =>
			form.kind === 'columns' && series.filter(({ shown }) => shown).length > 1
				? [[slug, chartNamed(slug).units[index - 1]?.key] as const]
				: []
		)
	);

	it.each(stacked)('%s, unit %s: keep the colours of their series', (slug, unit) => {
		const { svg, panel } = drawnPanel(select(chartNamed(slug), unit === undefined ? {} : { unit }), '', 'wide');
		const missing = panel.series.filter(({ colour }) => !svg.includes(`<path fill="var(--${colour})"`));
		expect(missing.map(({ key }) => key)).toEqual([]);
	});
});

describe('columns of unlike times', () => {
	const unlike = views.filter(([slug]) => {
		const { form } = chartNamed(slug);
		return form.kind === 'columns' && form.per !== undefined;
	});

	it.each(unlike)('%s, %s: stand equally far apart', (slug, size, key) => {
		const { svg } = drawn(slug, key, size);
		const columns = [...svg.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map(([, x, width]) => ({
			left: Number(x),
			right: Number(x) + Number(width)
		}));
		const ordered = columns.sort((one, other) => one.left - other.left);
		const gaps = ordered.slice(1).map(({ left }, index) => left - ordered[index]!.right);
		expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.3);
	});
});

describe('headings of rows', () => {
	const headed = chartSlugs.filter((slug) => chartNamed(slug).categories.some(({ heading }) => heading));

	it.each(headed.flatMap((slug) => sizes.map((size) => [slug, size] as const)))(
		'%s, %s: stand nearer to their own rows than to those above',
		(slug, size) => {
			for (const { key } of chartNamed(slug).panels) {
				const { words, panel } = drawn(slug, key, size);
				const placed = (text: string) => words.filter((word) => word.text === text).map(({ y }) => y);
				for (const { label, at } of panel.headings) {
					const [own = NaN] = placed(label);
					const below = panel.rows.find((row) => row.at === at + 1);
					const above = panel.rows.find((row) => row.at === at - 1);
					if (!below || !above) continue;
					const [next, last] = [below, above].map((row) =>
						Math.min(...placed(row.label).map((y) => Math.abs(y - own)))
					);
					expect(next!).toBeLessThan(0.8 * last!);
				}
			}
		}
	);
});

describe('rows that are years', () => {
	const byRow = chartSlugs.filter((slug) => formOf(chartNamed(slug).form).byRow);
	const yearOf = (label: string) => Number(/^\d{4}\b/.exec(label)?.[0]);

	it.each(byRow.flatMap((slug) => sizes.map((size) => [slug, size] as const)))(
		'%s, %s: say between them which years have no figures',
		(slug, size) => {
			for (const { key } of chartNamed(slug).panels) {
				const { words, panel } = drawn(slug, key, size);
				const heads = new Set(panel.headings.map(({ at }) => at));
				const missing = panel.rows.flatMap(({ label, at }, index) => {
					const before = panel.rows[index - 1];
					const [from, to] = [yearOf(before?.label ?? '') + 1, yearOf(label) - 1];
					return heads.has(at - 1) || !(to > from) ? [] : [`${panel.chart.missing} ${from}–${String(to).slice(2)}`];
				});
				expect(words.filter(({ text }) => text.startsWith(panel.chart.missing)).map(({ text }) => text)).toEqual(
					missing
				);
			}
		}
	);
});

describe('pairs of points', () => {
	const pairs = chartSlugs.filter((slug) => chartNamed(slug).form.kind === 'dumbbell');

	const drawings = pairs.flatMap((slug) =>
		chartNamed(slug).panels.flatMap(({ key }) => sizes.map((size) => [slug, key, size] as const))
	);
	/** The marks of each row, the highest first. */
	const rowsIn = ({ rows, marks }: ReturnType<typeof drawn>['panel']) =>
		rows.map(({ key }) =>
			marks.filter(({ category }) => category === key).sort((one, other) => other.value! - one.value!)
		);
	const swapsIn = (panel: ReturnType<typeof drawn>['panel']) =>
		rowsIn(panel).filter(([right], index, all) => index > 0 && right?.series !== all[index - 1]?.[0]?.series);

	it.each(drawings)(
		'%s, %s, %s: are both named at each row of the finding below a heading or the first, and where their sides swap, beside or well above',
		(slug, key, size) => {
			const { words, panel } = drawn(slug, key, size);
			const { chart } = panel;
			const isLifted = (row: (typeof panel.marks)[number][]) =>
				row.some((mark) => chart.lifted.includes(mark.key) || chart.lifted.includes(mark.category));
			const rows = rowsIn(panel);
			const headed = panel.headings.map(({ at }) => at + 1);
			const found = rows.filter((row, index) => isLifted(row) && headed.includes(panel.rows[index]!.at));
			const own = found.length > 0 ? found : rows.slice(0, 1);
			const silent = [...own.flat(), ...swapsIn(panel).flat()].filter(({ series, value }) => {
				const name = panel.series.find((one) => one.key === series)?.short;
				const beside = words.filter(({ text }) => text === `${value}%`).map(({ y }) => y);
				return !words.some(
					({ text, y }) => text === name && beside.some((at) => at === y || Math.abs(at - y - 15) < 0.2)
				);
			});
			expect(silent).toEqual([]);
		}
	);

	it.each(drawings)('%s, %s, %s: stand beside a line at the zero that is written', (slug, key, size) => {
		const { words, panel, options } = drawn(slug, key, size);
		const zero = words.find(({ text }) => text === '0');
		const end = words.find((word) => word !== zero && word.y === zero!.y);
		const most = / ?([1-9]0*)%$/.exec(end!.text)?.[1] ?? '';
		const highest = Math.max(...panel.marks.map(({ value }) => value!));
		expect(Number(most)).toBeGreaterThanOrEqual(highest);
		expect(Number(most)).toBeLessThan(2 * highest);
		expect(zero!.y).toBeLessThan(Math.min(...words.filter((word) => word !== zero && word !== end).map(({ y }) => y)));
		const upright = options.connectors.filter(({ from, to }) => from[0] === 0 && to[0] === 0);
		expect(panel.rows.filter(({ at }) => !upright.some(({ from, to }) => from[1] < at && to[1] > at))).toEqual([]);
	});

	it('swap their sides somewhere', () => {
		expect(drawings.some((drawing) => swapsIn(drawn(...drawing).panel).length > 0)).toBe(true);
	});
});

describe('the two sides of a pyramid', () => {
	const pyramids = chartSlugs.filter((slug) => chartNamed(slug).form.kind === 'pyramid');

	it.each(pyramids.flatMap((slug) => sizes.map((size) => [slug, size] as const)))(
		'%s, %s: are named over the first row, which says its unit',
		(slug, size) => {
			const { words, panel } = drawn(slug, '', size);
			const top = Math.min(...words.map(({ y }) => y));
			const first = words.filter(({ y }) => y === top).map(({ text }) => text);
			const filled = panel.series.filter(({ key }) => panel.marks.some(({ series }) => series === key));
			expect(first.toSorted()).toEqual(filled.map(({ label }) => label).toSorted());
			expect(words.filter(({ text }) => text.endsWith(` ${panel.chart.axis}`))).toHaveLength(1);
		}
	);
});

describe('the share of a row of two sides', () => {
	const pyramids = chartSlugs.filter((slug) => chartNamed(slug).form.kind === 'pyramid');

	it.each(pyramids.flatMap((slug) => sizes.map((size) => [slug, size] as const)))(
		'%s, %s: stands in one column at the end of its row, before it on phones',
		(slug, size) => {
			const { words, panel } = drawn(slug, '', size);
			const shares = words.filter(({ text }) => /^[\d.]+%( of all)?$/.test(text)).slice(0, panel.rows.length);
			expect(new Set(shares.map(({ x }) => x)).size).toBe(1);
			expect(shares.map(({ text }) => text.endsWith(` ${panel.chart.sum}`))).toEqual(
				panel.rows.map(({ at }) => at === 0)
			);
			const names = panel.rows.map(({ label }) => words.find(({ text }) => text === label)!.y);
			expect(shares.map(({ y }) => y)).toEqual(names);
		}
	);
});

describe('names of rows', () => {
	const byRow = chartSlugs.filter(
		(slug) => slug !== 'timeline' && chartNamed(slug).form.kind !== 'table' && formOf(chartNamed(slug).form).byRow
	);
	const placesIn = (slug: ChartSlug, key: string) => {
		const { words, panel, svg } = drawn(slug, key, 'narrow');
		const ends = [...svg.matchAll(/<text [^>]*text-anchor="end"[^>]*>([^<]*)</g)].map(([, text]) => text);
		return panel.rows.map(({ label }, index) => ({
			// Below several headings rows may have one name.
			at: words.filter(({ text }) => text === label)[
				panel.rows.slice(0, index).filter((row) => row.label === label).length
			]!.y,
			beside: ends.includes(label)
		}));
	};

	it.each(byRow)('%s: stand on phones beside all rows or above all, closer where beside', (slug) => {
		for (const { key } of chartNamed(slug).panels) {
			const places = placesIn(slug, key);
			const all = places.every(({ beside }) => beside);
			expect(places.every(({ beside }) => beside === all)).toBe(true);
			const steps = places.slice(1).map(({ at }, index) => at - places[index]!.at);
			if (places.length > 6) expect(Math.min(...steps) < 36).toBe(all);
		}
	});

	it('stand beside them where all are short, and above where one is long', () => {
		expect(placesIn('labour-by-sex', 'employment_rate').every(({ beside }) => beside)).toBe(true);
		expect(placesIn('before-leaving', '').some(({ beside }) => beside)).toBe(false);
	});
});

describe('tables', () => {
	it('draw no sign that all values of a column have, and no shade that no word explains', () => {
		const { svg, panel } = drawn('reward-ceilings', '', 'wide');
		const drafts = panel.marks.filter(({ flag }) => flag === 'proposal');
		expect(new Set(drafts.map(({ series }) => series)).size).toBe(1);
		expect(svg).not.toContain('hatch');
		expect(svg).not.toContain('fill-opacity');
	});
});

describe('shares that groups are compared by', () => {
	it.each(sizes)('have bars on tracks of the whole; those of the finding are strong: %s', (size) => {
		const { options, panel } = drawn('labour-by-sex', '', size);
		const { datasets } = formOf(panel.chart.form).configure(panel).data;
		const [rail] = options.connectors.map(({ to }) => to[0]);
		for (const { mark, x, colour } of datasets.flatMap(({ data }) => data)) {
			const { value, key } = panel.marks.find(({ key }) => key === mark)!;
			const [from, to] = x as [number, number];
			expect((to - from) / (rail! - Math.floor(rail!))).toBeCloseTo(value! / 100);
			const label = options.labels.find(({ text, x }) => text === `${value}%` && x === from);
			const isFound = panel.chart.lifted.includes(key);
			expect(label!.bold).toBe(isFound);
			expect(colour === undefined).toBe(isFound);
		}
	});
});

describe('the events of a finding', () => {
	it.each(sizes)(
		'stand strong in their time, and no others do; names are of one ink, points whole, and each row ends with its kind: %s',
		(size) => {
			const drawings = chartNamed('timeline').panels.map(({ key }) => drawn('timeline', key, size));
			const { lifted } = chartNamed('timeline');
			const ofRows = (isOne: (label: { readonly bold?: boolean; readonly colour: string }) => boolean) =>
				drawings.flatMap(({ panel, options }) =>
					panel.rows.flatMap(({ key, at }) =>
						options.labels.some((label) => label.y === at && isOne(label)) ? [key] : []
					)
				);
			expect(ofRows(({ bold }) => bold === true)).toEqual(lifted);
			const { ink, muted } = drawings[0]!.panel.theme;
			expect(ofRows(({ colour }) => colour !== ink && colour !== muted)).toEqual([]);
			for (const { svg, panel, words } of drawings) {
				expect(svg).not.toContain('stroke-dasharray');
				expect(svg.split('fill="var(--ground)"')).toHaveLength(1);
				const kinds = panel.marks.map(({ series }) => panel.series.find(({ key }) => key === series)!.label);
				expect(words.filter(({ x }) => x === 100).map(({ text }) => text)).toEqual(kinds);
			}
			const times = drawings.flatMap(({ panel }) =>
				panel.rows.map(({ key }) => panel.marks.find(({ category }) => category === key)!.start)
			);
			// A month is somewhere in it.
			expect(times.every((at, index) => index === 0 || at > times[index - 1]! - 1 / 12)).toBe(true);
		}
	);
});

describe('a sign that all bars of a chart have', () => {
	it('is drawn on none of them: the words say it', () => {
		const { svg, words, panel } = drawn('repatriations-reported', '', 'wide');
		expect(panel.marks.every(({ flag }) => flag === 'estimate')).toBe(true);
		expect(svg).not.toContain('hatch');
		expect(words.some(({ text }) => text.includes('estimate'))).toBe(true);
	});

	it('is drawn where others have none', () => {
		expect(drawn('settlement-budget', '', 'wide').svg).toContain('hatch');
	});
});
