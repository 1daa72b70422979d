import { describe, expect, it } from 'vitest';
import { drawnPanel } from '../../../tests/drawn-panel';
import { chartNamed, charts, english } from '../../../tests/site-fixture';
import { parseCsv } from '../data/csv';
import { select, type Chart, type Choice, type Mark, type Selection } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { stateOf } from '../read/figure-state';
import { evidenceSigns, signKeysOf, signOf, signs, type Sign } from '../charts/signs';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { describeValue } from '../read/summary';
import { draw } from './draw';
import { heightsOf } from './forms';
import { traitsOf } from './forms/traits';

/** The views that show all rows of a chart between them: its units, and the states of its stock. */
function viewsOf(chart: Chart): readonly Selection[] {
	const series = chart.series.map(({ key }) => key);
	const states: readonly Choice[] =
		chart.filter.kind === 'vintages' ? chart.filter.vintages.map(({ year }) => ({ to: year, series })) : [{ series }];
	const units: readonly Choice[] = chart.units.map(({ key, series: own }) => ({
		unit: key,
		series: own.map((one) => one.key)
	}));
	return [...states, ...units].map((choice) => select(chart, choice));
}

/** High enough for the rows of events, whose words say what is doubtful. */
function boxIn({ chart: { form } }: Selection): number {
	return traitsOf(form).valued ? 360 : 900;
}

function pictureOf(selection: Selection, panel: string, narrow = false, height = boxIn(selection)): string {
	return draw(selection, panel, { width: 640, height, narrow, locale: 'en-GB', id: 'test' }).svg;
}

/** A selection with one mark exchanged. */
function changed(selection: Selection, mark: Mark, to: Partial<Mark>): Selection {
	return { ...selection, marks: selection.marks.map((one) => (one.key === mark.key ? { ...one, ...to } : one)) };
}

const panelsOf = ({ marks }: Selection) => [...new Set(marks.map(({ panel }) => panel))];

describe('what is worked out exactly', () => {
	it.each(chartSlugs)('%s: looks like any published number', (slug) => {
		for (const selection of viewsOf(chartNamed(slug)))
			for (const panel of panelsOf(selection)) {
				const published = selection.marks.map((mark) =>
					mark.evidence === 'derived' ? { ...mark, evidence: 'single' as const } : mark
				);
				expect(pictureOf({ ...selection, marks: published }, panel)).toBe(pictureOf(selection, panel));
			}
	});

	it('is said behind the value, in the key of notes and in the file', () => {
		expect(evidenceSigns.derived.footnote).not.toBe('');
		expect(charts.get('arrivals-long')!.marks.some(({ evidence }) => evidence === 'derived')).toBe(true);
	});
});

const timed = ['columns', 'points', 'lollipops', 'lines', 'steps'];

/** What of a sign is seen in the drawing. */
const seen = ({ fill, outline, dashedLine, breakBefore }: Sign) =>
	JSON.stringify({ fill, outline, dashedLine, breakBefore });

/** Without its flag, or as if it were published. */
const plainOnes: readonly Partial<Mark>[] = [{ evidence: 'single' }, { flag: null }];

/** Marks that show a sign together: a break is one for all that begins there, a dashed line joins two. */
function together(selection: Selection, mark: Mark): readonly Mark[] {
	const { breakBefore, dashedLine } = signOf(mark);
	const own = selection.marks.filter(({ panel }) => panel === mark.panel);
	if (breakBefore) return own.filter(({ start, category }) => start === mark.start && category === mark.category);
	const next = own.filter(({ series, start }) => series === mark.series && start > mark.start);
	next.sort((one, other) => one.start - other.start);
	return dashedLine ? [mark, ...next.slice(0, 1)] : [mark];
}

/** Whether anything stands before a mark that it could be compared with: of a series that runs by itself, in the series. */
function hasBefore({ chart, marks }: Selection, { panel, series, start }: Mark): boolean {
	const { apart } = traitsOf(chart.form);
	return marks.some((one) => one.panel === panel && one.start < start && (!apart || one.series === series));
}

/** At most so many of a long list, from end to end: drawing every one of thousands takes too long. */
function sample<Item>(list: readonly Item[], most: number): readonly Item[] {
	const step = Math.max(1, (list.length - 1) / (most - 1));
	return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

describe('a sign that is not drawn is noticed', () => {
	it.each(chartSlugs)('%s: no mark with a sign looks like the same mark without', (slug) => {
		const unseen: string[] = [];
		for (const selection of viewsOf(chartNamed(slug)))
			for (const panel of panelsOf(selection)) {
				const picture = pictureOf(selection, panel);
				const marks = selection.marks.filter((mark) => mark.panel === panel);
				for (const kind of new Set(marks.map(({ evidence, flag }) => `${evidence}/${flag ?? ''}`)))
					for (const plain of plainOnes) {
						const signed = marks.filter(
							(mark) =>
								`${mark.evidence}/${mark.flag ?? ''}` === kind &&
								seen(signOf(mark)) !== seen(signOf({ ...mark, ...plain })) &&
								(!signOf(mark).breakBefore || !timed.includes(selection.chart.form.kind) || hasBefore(selection, mark))
						);
						for (const mark of sample(signed, 6)) {
							const group = together(selection, mark);
							const without = group.reduce((view, one) => changed(view, one, plain), selection);
							if (pictureOf(without, panel) === picture) unseen.push(`${mark.key}: ${kind}`);
						}
					}
			}
		expect(unseen).toEqual([]);
	});
});

describe('a doubt drawn beside Chart.js', () => {
	const pointed = ['points', 'lollipops', 'dumbbell', 'lines', 'steps'];

	const withPoints = chartSlugs.filter((slug) => pointed.includes(chartNamed(slug).form.kind));
	it.each(withPoints)('%s: has a dashed rim on every point that is not settled', (slug) => {
		for (const selection of viewsOf(chartNamed(slug))) {
			for (const panel of panelsOf(selection)) {
				const unsettled = selection.marks.filter((mark) => mark.panel === panel && signOf(mark).outline === 'dashed');
				expect(pictureOf(selection, panel).split('stroke-dasharray="3 2"').length - 1).toBe(unsettled.length);
			}
		}
	});

	it.each(chartSlugs)('%s: says every break in plain words', (slug) => {
		const chart = chartNamed(slug);
		for (const selection of viewsOf(chart))
			for (const panel of panelsOf(selection)) {
				const breaks = selection.marks.filter((mark) => mark.panel === panel && signOf(mark).breakBefore);
				const svg = pictureOf(selection, panel);
				if (timed.includes(selection.chart.form.kind)) {
					const said = Object.values(chart.breaks).filter((words) => svg.includes(`>${words.split(' ')[0] ?? ''}`));
					if (breaks.some((mark) => hasBefore(selection, mark))) expect(said.length).toBeGreaterThan(0);
					if (breaks.length === 0) expect(said).toEqual([]);
					expect(svg).not.toMatch(/>[b=~†s]<\/text>/);
				} else if (selection.chart.form.kind === 'table') {
					const rules = svg.match(/<path fill="none" stroke="var\(--zero\)"[^>]* d="[^"]*"/g)?.join('') ?? '';
					expect(rules.split(/M[\d.]/).length - 1).toBe(breaks.length);
				} else {
					// Where all of the years chosen begin anew there is nothing beside them.
					const beside = chart.filter.kind === 'vintages' || breaks.length < selection.marks.length;
					expect(svg.split('counted otherwise</text>').length - 1).toBe(beside ? breaks.length : 0);
				}
			}
	});

	it.each(chartSlugs)('%s: has words of its own for its breaks', (slug) => {
		const { form, marks, breaks } = chartNamed(slug);
		const first = marks.filter((mark) => signOf(mark).breakBefore).map(({ span }) => span.from);
		const none = !timed.includes(form.kind) || first.length === 0;
		expect(Object.keys(breaks).map(Number)).toContain(none ? 0 : Math.min(...first));
	});
});

describe('a sign is written too', () => {
	const { evidence, flags } = english.aboutPage;

	it.each(chartSlugs)('%s: in the key, behind the value, in the read-out and in the file', (slug) => {
		for (const selection of viewsOf(chartNamed(slug))) {
			const { header, rows } = parseCsv(selectionToCsv(selection));
			const column = (name: string) => rows.map(({ cells }) => cells[header.indexOf(name)]);
			expect(column('evidence')).toEqual(selection.marks.map((mark) => mark.evidence));
			expect(column('flag')).toEqual(selection.marks.map(({ flag }) => flag ?? ''));
			const state = stateOf(selection.chart, {}, english);
			for (const mark of selection.marks) {
				const doubts = [mark.flag, mark.evidence === 'derived' ? mark.evidence : null].filter(
					(doubt) => doubt !== null
				);
				for (const doubt of doubts) expect(signOf(mark).footnote).toContain(signs[doubt].footnote);
				if (mark.flag) expect(signKeysOf([mark])).toContain(mark.flag);
				if (state.selection?.marks.includes(mark)) for (const doubt of doubts) expect(state.signs).toContain(doubt);
				const said = describeValue(mark, english);
				const about = mark.value !== null && (mark.flag === 'estimate' || mark.flag === 'rounded');
				expect([mark.key, said.startsWith('about ')]).toEqual([mark.key, about]);
				if (mark.low !== null && mark.high !== null) expect(said).toMatch(/\d to \d/);
			}
		}
	});

	it('with a word and a meaning for each', () => {
		for (const { label, meaning } of [...Object.values(evidence), ...Object.values(flags)]) {
			expect(label).not.toBe('');
			expect(meaning.length).toBeGreaterThan(20);
		}
	});
});

describe('signs that the key leaves out', () => {
	const declared: readonly (readonly [ChartSlug, ChartDeclaration])[] = chartSlugs.map((slug) => [
		slug,
		catalogue[slug]
	]);

	it.each(['wide', 'narrow'] as const)('are said in the row of each event that has one: %s', (size) => {
		const chart = chartNamed('timeline');
		const drawings = chart.panels.map(({ key }) => drawnPanel(select(chart), key, size));
		for (const { svg, panel, options } of drawings)
			for (const { category, flag } of panel.marks.filter(({ flag }) => flag !== null)) {
				const at = panel.rows.find(({ key }) => key === category)?.at;
				// Long names stand in two lines.
				const lines = options.labels
					.filter(({ y, colour }) => y === at && colour === panel.theme.ink)
					.map(({ text }) => text);
				expect(lines.join(' ')).toMatch(new RegExp(`. \\(${flag}\\)$`));
				// Not alone in a line.
				expect(lines.at(-1)).toMatch(/. \(/);
				for (const line of lines) expect(svg).toContain(`>${line}</text>`);
			}
		expect(drawings.some(({ panel }) => panel.marks.some(({ flag }) => flag === 'estimate'))).toBe(true);
	});

	it('are said in the plot, or in a name of a row or column, where they stand', () => {
		const silent = declared.flatMap(([slug, { said = [] }]) => {
			const chart = chartNamed(slug);
			expect(said.filter((sign) => !signKeysOf(chart.marks).includes(sign))).toEqual([]);
			if (said.length === 0) return [];
			const { wide } = heightsOf(chart, chart.categories.length);
			const svg = chart.panels
				.map(({ key }) => pictureOf(select(chart), key, false, wide))
				.join()
				.replaceAll(/<[^>]*>/g, ' ')
				.replaceAll(/ +/g, ' ');
			return /estimate|by the model|, model|proposed|proposal|draft|to (June|Sept|Dec)|provisional/.test(svg)
				? []
				: [slug];
		});
		expect(silent).toEqual([]);
		expect(declared.filter(([, { said }]) => said).length).toBeGreaterThan(5);
	});
});
