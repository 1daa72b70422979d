import type { Mark, Rate } from '../../data/selection';
import { groupBy } from '../../charts/marks';
import { overTime, type DrawnSet } from '../axes';
import { gapsOf } from '../breaks';
import { endOf, namesOf, roomFor } from '../ends';
import { colourOf, inPlot, marksIn, middleOf, signed, wordColourOf, type Panel } from '../panel';
import type { Datum, EndLabel, Rest, ValueLabel } from '../shapes';
import { isTold, labelled, labelOf, ranks } from '../values';
import { box, footLine, formIn, plotHeight, type FormModule, type GlyphStroke } from './form';

const heights = [8, 13, 17, 23, 29, 25, 18, 13, 9];

/** Counts over time: columns as wide as the time they cover, the series of one time on one another. */
export const columns: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'area', timed: true },
	configure(panel) {
		const { series: drawn, marks } = panel;
		const { whole, rate } = formIn(panel, 'columns');
		const moments = groupBy(marks, ({ start, end }) => `${start} ${end}`);
		const datasets = drawn.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			return {
				type: 'signedColumn',
				label: series.label,
				data: marksIn(panel, series).map((mark): Datum => ({
					x: middleOf(mark),
					y: heightOf(mark, rate),
					...signed(mark, colour),
					from: mark.start,
					until: mark.end
				})),
				stack: 'all',
				grouped: false,
				backgroundColor: colour
			};
		});
		const stacks = [...moments.values()].map((parts) => stackOf(inOrder(panel, parts), rate));
		const parts = drawn.length > 1 ? stacks.flatMap(({ segments }) => segments) : [];
		const last = stacks.reduce<Stack | null>(
			(latest, stack) => (latest && latest.at > stack.at ? latest : stack),
			null
		);
		const named = drawn.length > 2 && stacks.length <= 10 && last !== null;
		const ends = named ? endsOf(panel, last) : [];
		const rests = whole === undefined ? [] : stacks.flatMap((stack) => restOf(stack, whole));
		return overTime(panel, {
			datasets,
			words: {
				values: [
					...(whole === undefined ? totalsOf(panel, stacks) : []),
					...(stacks.length <= 10 ? parts.map((part) => partOf(panel, part)) : []),
					...restWord(panel, rests),
					...(whole === undefined ? [] : parts.flatMap((part) => namedPart(panel, part, whole)))
				],
				ends,
				rests,
				gaps: gapsOf(panel, 1),
				names: named ? [] : namesOf(panel)
			},
			// Words above columns that reach the top.
			...(whole === undefined ? {} : { top: panel.narrow ? 34 : 18 }),
			...(named ? { right: roomFor(panel, ends) } : {})
		});
	}
};

interface Segment {
	readonly mark: Mark;
	/** Where it ends, from zero, and how high it is. */
	readonly top: number;
	readonly height: number;
}

/** The marks of one time, from the base to the top. */
interface Stack {
	readonly at: number;
	readonly segments: readonly Segment[];
	/** What its values add up to, and how high it is drawn. */
	readonly total: number;
	readonly top: number;
}

/** How high a mark is drawn: a count of more time than others, at its average over as much as theirs. */
function heightOf({ key, value, start, end }: Mark, rate: Rate | undefined): number | null {
	if (value === null || rate === undefined) return value;
	return value * Math.min(1, rate.years / (rate.over?.[key] ?? end - start));
}

function stackOf(marks: readonly Mark[], rate: Rate | undefined): Stack {
	let top = 0;
	const segments = marks.map((mark) => {
		const height = heightOf(mark, rate) ?? 0;
		return { mark, height, top: (top += height) };
	});
	const total = marks.reduce((sum, { value }) => sum + (value ?? 0), 0);
	return { at: Math.max(...marks.map(middleOf)), segments, total, top };
}

/** Marks in the order of their series. */
function inOrder({ series }: Panel, marks: readonly Mark[]): Mark[] {
	return series.flatMap(({ key }) => marks.filter((mark) => mark.series === key));
}

/** The sums above the columns: first, last, highest and those that the finding names, all where they are few. */
function totalsOf(panel: Panel, stacks: readonly Stack[]): ValueLabel[] {
	const tops = new Map<string, number>();
	const sums = stacks.flatMap(({ segments, total, top }): Mark[] => {
		const told = segments.find(({ mark }) => isTold(mark, panel.chart)) ?? segments[0];
		if (!told) return [];
		tops.set(told.mark.key, top);
		return [{ ...told.mark, value: total }];
	});
	const few = sums.length <= (panel.narrow ? 9 : 16);
	return labelled(sums, panel, true)
		.filter(({ mark: { start, end }, rank }) => few || rank < ranks.other || end - start > 1)
		.map(({ mark, rank }) => ({
			...labelOf(mark, panel, rank),
			y: tops.get(mark.key) ?? 0,
			colour: panel.theme.ink,
			by: 'column'
		}));
}

/** The value of a part within it, where it fits; those that the finding names are sought room for outside. */
function partOf(panel: Panel, { mark, top, height }: Segment): ValueLabel {
	return {
		text: inPlot(mark.value ?? 0, panel),
		x: middleOf(mark),
		y: top - height / 2,
		colour: panel.theme.ground,
		rank: isTold(mark, panel.chart) ? ranks.named : ranks.other,
		by: 'part'
	};
}

/** On narrow drawings, what the finding tells of a part that is no end: above its column, in its colour. */
function namedPart(panel: Panel, { mark }: Segment, whole: number): ValueLabel[] {
	const series = panel.series.find(({ key }) => key === mark.series);
	const last = Math.max(...panel.marks.map(({ start }) => start));
	if (!panel.narrow || !series || mark.start === last || !isTold(mark, panel.chart)) return [];
	const label = labelOf(mark, panel, ranks.named);
	return [
		{ ...label, text: `${series.short} ${label.text}`, y: whole, colour: wordColourOf(panel, series), by: 'column' }
	];
}

/** The names of the parts beside the last column. */
function endsOf(panel: Panel, { segments }: Stack): EndLabel[] {
	return segments.flatMap(({ mark, top, height }) => {
		const series = panel.series.find(({ key }) => key === mark.series);
		const end = series && endOf(panel, series, mark, inPlot(mark.value ?? 0, panel));
		return end ? [{ ...end, y: top - height / 2 }] : [];
	});
}

/** What a stack lacks of the whole, beyond what rounding may take. */
function restOf({ segments, total }: Stack, whole: number): Rest[] {
	const [first] = segments;
	return first && whole - total > whole / 200
		? [{ from: first.mark.start, until: first.mark.end, low: total, high: whole }]
		: [];
}

/** The word for what is missing, above the stack that lacks most. */
function restWord(panel: Panel, rests: readonly Rest[]): ValueLabel[] {
	const largest = rests.reduce<Rest | null>((most, rest) => (most && most.low < rest.low ? most : rest), null);
	if (!largest) return [];
	const { from, until, high } = largest;
	return [
		{
			text: panel.chart.rest,
			x: (from + until) / 2,
			y: high,
			colour: panel.theme.muted,
			rank: ranks.last,
			by: 'column'
		}
	];
}

/** A small picture of the form, without values. */
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'solid', colour: 'two', path: heights.map((at, i) => box(1 + i * 6, 38 - at, 4.5, at * 0.36)).join('') },
	{
		paint: 'solid',
		colour: 'one',
		path: heights.map((at, i) => box(1 + i * 6, 38 - at * 0.64, 4.5, at * 0.64)).join('')
	},
	footLine
];
