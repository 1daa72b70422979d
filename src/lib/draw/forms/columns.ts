import type { Mark } from '../../data/selection';
import { groupBy } from '../../charts/marks';
import { overTime, type DrawnSet } from '../axes';
import { gapsOf } from '../breaks';
import { endOf, fitsBeside, namesOf, roomFor } from '../ends';
import { colourOf, inPlot, liftIn, marksIn, middleOf, signed, textSizeOf, type Panel } from '../panel';
import type { Datum, EndLabel, ValueLabel } from '../shapes';
import { pictureWidths } from '../heights';
import { textWidth } from '../text-width';
import { isHighlighted, labelled, labelOf, ranks } from '../values';
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
		const { per } = formIn(panel, 'columns');
		const moments = groupBy(marks, ({ start, end }) => `${start} ${end}`);
		// Parts of a stack are told apart by their colours.
		const isLifted = moments.size < marks.length ? () => true : liftIn(panel);
		const datasets = drawn.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			return {
				type: 'signedColumn',
				label: series.label,
				data: marksIn(panel, series).map((mark): Datum => ({
					x: middleOf(mark),
					y: heightOf(mark, per),
					...signed(mark, colour),
					...(isLifted(mark) ? {} : { colour: panel.theme.colours.comparison }),
					from: mark.start,
					until: mark.end
				})),
				stack: 'all',
				grouped: false,
				backgroundColor: colour
			};
		});
		const stacks = [...moments.values()].map((parts) => stackOf(inOrder(panel, parts), per));
		const parts = drawn.length > 1 ? stacks.flatMap(({ segments }) => segments) : [];
		const last = stacks.reduce<Stack | null>(
			(latest, stack) => (latest && latest.at > stack.at ? latest : stack),
			null
		);
		const named = drawn.length > 2 && stacks.length <= 10 && last !== null;
		const ends = named ? endsOf(panel, last) : [];
		return overTime(panel, {
			datasets,
			highest: Math.max(0, ...stacks.map(({ top }) => top)),
			words: {
				values: [...totalsOf(panel, stacks), ...(stacks.length <= 10 ? parts.map((part) => partOf(panel, part)) : [])],
				ends,
				gaps: gapsOf(marks, panel.chart),
				...(named ? {} : namesOf(panel))
			},
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
function heightOf({ value, start, end }: Mark, per: number | undefined): number | null {
	if (value === null || per === undefined) return value;
	return value * Math.min(1, per / (end - start));
}

function stackOf(marks: readonly Mark[], per: number | undefined): Stack {
	let top = 0;
	const segments = marks.map((mark) => {
		const height = heightOf(mark, per) ?? 0;
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
		const segment = segments.find(({ mark }) => isHighlighted(mark, panel.chart)) ?? segments[0];
		if (!segment) return [];
		tops.set(segment.mark.key, top);
		return [{ ...segment.mark, value: total }];
	});
	const widest = Math.max(...sums.map(({ value }) => textWidth(inPlot(value ?? 0, panel), `${textSizeOf(panel)}px`)));
	const { narrow } = panel;
	const width = (narrow ? pictureWidths.narrow : pictureWidths.wide) - 36;
	const times = Math.max(sums.length, ...sums.map(({ end }) => end - Math.min(...sums.map(({ start }) => start))));
	// More would be there for some columns and not for others.
	const few = (!narrow && sums.length <= 8) || times * (widest + 4) < width;
	const last = Math.max(...sums.map(middleOf));
	return labelled(sums, panel, true)
		.filter(({ rank }) => few || rank < ranks.other)
		.map(({ mark, rank }) => ({
			...labelOf(mark, panel, rank),
			// Without it the number of the column before would be taken for that of the last.
			rank: middleOf(mark) === last ? ranks.edge : rank,
			y: tops.get(mark.key) ?? 0,
			colour: panel.theme.ink,
			by: 'column'
		}));
}

/** The value of a part within it, where it fits; those that the finding names are sought room for outside. */
function partOf(panel: Panel, { mark, top, height }: Segment): ValueLabel {
	return {
		lines: [inPlot(mark.value ?? 0, panel)],
		x: middleOf(mark),
		y: top - height / 2,
		colour: panel.theme.ground,
		rank: isHighlighted(mark, panel.chart) ? ranks.named : ranks.other,
		by: 'part'
	};
}

/** The names of the parts beside the last column. */
function endsOf(panel: Panel, { segments }: Stack): EndLabel[] {
	return segments.flatMap(({ mark, top, height }) => {
		const series = panel.series.find(({ key }) => key === mark.series);
		const end = series && endOf(panel, series, mark, inPlot(mark.value ?? 0, panel));
		return end && fitsBeside(panel, end) ? [{ ...end, x: mark.end, y: top - height / 2 }] : [];
	});
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'solid', colour: 'two', path: heights.map((at, i) => box(1 + i * 6, 38 - at, 4.5, at * 0.36)).join('') },
	{
		paint: 'solid',
		colour: 'one',
		path: heights.map((at, i) => box(1 + i * 6, 38 - at * 0.64, 4.5, at * 0.64)).join('')
	},
	footLine
];
