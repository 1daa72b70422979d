import { topPadding } from '../annotations';
import { signOf } from '../../charts/signs';
import type { Mark, Series } from '../../data/selection';
import { overTime, type DrawnSet } from '../axes';
import { gapsIn } from '../breaks';
import { atLine, endOf, endsEarly, endText, fitsBeside, roomFor } from '../ends';
import { spanText } from '../gaps';
import type { Area, Connector, Datum, EndLabel, Point, Stretch, ValueLabel } from '../shapes';
import { colourOf, inPlot, lastOf, marksIn, middleOf, signed, wordColourOf, type Panel } from '../panel';
import { labelled, labelOf, ranks, type Labelled } from '../values';
import { faint } from '../theme';
import { footLine, formIn, plotHeight, type FormModule, type GlyphStroke } from './form';

/** Rates over time: a line a series, with its points where years are missing, and none before breaks. */
export const lines: FormModule = {
	axis: 'x',
	byRow: false,
	height: plotHeight,
	swatch: { on: 'line', timed: true },
	configure(panel) {
		const { filled, gap } = formIn(panel, 'lines');
		const names = panel.series.map((series) => nameOf(panel, series));
		// Names beside the plot and names over lines would be in each other's way; one line alone leaves room over it.
		const most = Math.min(2, panel.series.filter(({ joined }) => joined).length);
		const isBeside = names.every((name) => name === null || name.isEarly || fitsBeside(panel, name, most));
		const words = panel.series.map((series, index) => wordsOf(panel, series, names[index] ?? null, isBeside));
		const written = new Set(words.flatMap(({ points }) => points.map(({ mark }) => mark.key)));
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = dataOf(panel, series, series.joined ? written : null);
			return {
				type: 'line',
				label: series.label,
				data,
				showLine: series.joined,
				borderColor: colour,
				borderWidth: series.colour === 'comparison' ? 1.75 : 2.5,
				backgroundColor: colour,
				spanGaps: false,
				pointRadius: 0,
				...segmentsOf(data, colour)
			};
		});
		const ends = words.flatMap(({ end }) => end ?? []);
		const grounds = datasets.flatMap(({ data }, index): Area[] => {
			const series = panel.series[index];
			return filled && series?.joined ? [groundOf(data, colourOf(panel, series))] : [];
		});
		const between = gap ? distanceOf(panel, gap) : null;
		return overTime(panel, {
			datasets,
			// Over words of the axis that are long there is room for the name of the highest line.
			top: panel.narrow && !panel.chart.fromZero ? topPadding.row : 0,
			connectors: between?.connectors ?? [],
			words: {
				ends,
				// Where the distance of two values is written, they are not.
				values: [
					...words
						.flatMap(({ values }) => values)
						.filter(({ x, by }) => by !== 'point' || between?.values.every((distance) => distance.x !== x) !== false),
					...(between?.values ?? [])
				],
				areas: between?.areas ?? grounds,
				gaps: missingIn(panel)
			},
			right: Math.max(roomFor(panel, ends), panel.narrow && between ? distanceRoom : 0)
		});
	}
};

interface SeriesWords {
	readonly points: readonly Labelled[];
	readonly end: EndLabel | null;
	readonly values: readonly ValueLabel[];
}

type LineName = EndLabel & { readonly isEarly: boolean };

/** The words at the end of a line, and whether it ends before the plot does. */
function nameOf(panel: Panel, series: Series): LineName | null {
	const last = lastOf(marksIn(panel, series));
	return last === null || last.value === null
		? null
		: { ...endOf(panel, series, last, endText(last, panel)), isEarly: endsEarly(last, panel) };
}

/** What is written of a line: its last value at the end of the plot, or by its last point where the line ends earlier; others by their points. */
function wordsOf(panel: Panel, series: Series, name: LineName | null, isBeside: boolean): SeriesWords {
	const marks = marksIn(panel, series);
	const { size } = new Set(panel.marks.map((mark) => mark.series));
	const several = panel.series.length > 1;
	const strong = panel.series.filter(({ colour }) => colour !== 'comparison').length;
	const few = size === 1 || (strong <= 3 && series.colour !== 'comparison');
	const last = lastOf(marks);
	// Values that stand alone are not read from a line, nor are those of a line that lacks most years.
	const first = Math.min(...marks.map(({ end }) => end));
	const read = size > 1 && series.joined && last && 2 * marks.length > last.end - first;
	const all = marks.length <= (read ? 3 : panel.narrow ? 6 : 12);
	const points = labelled(marks, panel, all).filter(
		({ mark, rank }) =>
			rank === ranks.named || mark === last || (mark.value !== last?.value && (few || all || isTop(mark, panel)))
	);
	const end = isBeside && name?.isEarly === false ? name : null;
	const colour = wordColourOf(panel, series);
	const values = points.flatMap(({ mark, rank }): ValueLabel[] => {
		if (mark !== last || !name) return [{ ...labelOf(mark, panel, rank), colour, by: 'point' }];
		// Grey is there to compare with.
		const isFirst = name.bold || (several && series.colour !== 'comparison');
		const own =
			name.isEarly || !several
				? name
				: {
						...name,
						lines: atLine(panel, name),
						isLow: series.joined && panel.series.every((one) => (lastOf(marksIn(panel, one))?.value ?? 0) >= name.y)
					};
		return end ? [] : [{ ...own, rank: isFirst ? ranks.named : several ? ranks.other : rank, by: 'end' }];
	});
	return { points, end, values };
}

/** Stretches that joined series lack: the years of one, or of several what their dots mean, in the colour of the line that alone has them. */
function missingIn(panel: Panel): Stretch[] {
	const { chart, theme } = panel;
	const joined = panel.series.filter((series) => series.joined);
	const gaps = joined.flatMap((series) => {
		const marks = marksIn(panel, series);
		return gapsIn(marks, chart).map(([from, until]) => {
			const ends = marks.filter(({ start, end }) => end === from || start === until);
			return { series, from, until, y: ends.reduce((sum, { value }) => sum + (value ?? 0) / ends.length, 0) };
		});
	});
	const [years = '', ...others] = new Set(gaps.map(({ from, until }) => spanText(from, until)));
	const text = others.length > 0 ? chart.dotted : `${chart.missing} ${years}`;
	const [only, another] = new Set(gaps.map(({ series }) => series));
	const colour = only && !another && joined.length > 1 ? wordColourOf(panel, only) : theme.muted;
	return gaps.map(({ from, until, y }) => ({ from, until, y, text, colour }));
}

function isTop({ value }: Mark, { marks }: Panel): boolean {
	return value === Math.max(...marks.map((mark) => mark.value ?? -Infinity));
}

/** The area between two series, and their distance written at the years that the finding names, or at the first and the last. */
function distanceOf(
	panel: Panel,
	[upper, lower]: readonly [string, string]
): {
	readonly areas: readonly Area[];
	readonly connectors: readonly Connector[];
	readonly values: readonly ValueLabel[];
} {
	const low = new Map(panel.marks.filter(({ series }) => series === lower).map((mark) => [mark.start, mark]));
	const pairs = panel.marks
		.filter(({ series }) => series === upper)
		.flatMap((mark) => {
			const other = low.get(mark.start);
			return typeof other?.value === 'number' && mark.value !== null
				? [{ at: mark, top: mark.value, bottom: other.value, other }]
				: [];
		})
		.sort((one, other) => one.at.start - other.at.start);
	const named = pairs.filter(({ at, other }) => [at, other].every(({ key }) => panel.chart.named.includes(key)));
	const labelled = named.length > 0 ? named : [pairs[0], pairs.at(-1)].filter((pair) => pair !== undefined);
	/** Distances that the plot says more of. */
	const said = pairs.flatMap((pair) => {
		const text = panel.chart.remarks[pair.at.key];
		return text === undefined ? [] : [{ ...pair, lines: text.split('\n') }];
	});
	const label = ({ at, top, bottom }: (typeof pairs)[number], lines: readonly string[], bold: boolean): ValueLabel => ({
		lines,
		bold,
		x: middleOf(at),
		y: (top + bottom) / 2,
		colour: panel.theme.ink,
		rank: ranks.named,
		by: 'distance'
	});
	return {
		areas: between(panel, upper, lower),
		connectors: labelled.map(({ at, top, bottom }) => ({
			from: [middleOf(at), bottom],
			to: [middleOf(at), top],
			colour: panel.theme.zero
		})),
		values: [
			...labelled.map((pair) =>
				label(pair, [inPlot(Math.abs(pair.top - pair.bottom), panel), panel.chart.distance], named.length > 0)
			),
			...said.map((pair) => label(pair, pair.lines, false))
		]
	};
}

/** Room at the right of a narrow drawing for the last distance where there is none between the lines, in pixels. */
const distanceRoom = 52;

/** Areas between two lines, one for each stretch without a break over the years that both have: paler where marks are faded. */
function between({ marks, theme: { band }, chart: { faded } }: Panel, upper: string, lower: string): Area[] {
	const [above, below] = [upper, lower].map((key) =>
		marks.filter(({ series, value }) => series === key && value !== null).sort((one, other) => one.start - other.start)
	);
	if (!above || !below) return [];
	const isFaded = ({ key }: Mark) => faded.includes(key);
	const breaks = [...above, ...below].flatMap((mark, index, all) =>
		signOf(mark).breakBefore || isFaded(mark) !== isFaded(all[index - 1] ?? mark) ? [mark.start] : []
	);
	const ends = [-Infinity, ...new Set(breaks.sort((one, other) => one - other)), Infinity];
	return ends.slice(1).flatMap((until, index) => {
		const from = ends[index] ?? until;
		const isPale = [...above, ...below].some((mark) => isFaded(mark) && mark.start >= from && mark.start < until);
		// What is paler reaches to the areas beside it.
		const air = isPale ? 1 : 0;
		const [top, foot] = [above, below].map((line) =>
			line
				.filter(({ start }) => start >= from - air && start < until + air)
				.map((mark) => [middleOf(mark), mark.value ?? 0] as const)
		);
		if (!top || !foot || top.length < 2 || foot.length < 2) return [];
		const start = Math.max(top[0]?.[0] ?? 0, foot[0]?.[0] ?? 0);
		const end = Math.min(top.at(-1)?.[0] ?? 0, foot.at(-1)?.[0] ?? 0);
		const outlines = [[...cut(top, start, end), ...cut(foot, start, end).toReversed()]];
		return start < end ? [{ colour: isPale ? faint(band, 45) : band, outlines }] : [];
	});
}

/** A line from one moment to another, where it may begin and end between two of its points. */
function cut(line: readonly (readonly [number, number])[], from: number, to: number): (readonly [number, number])[] {
	const at = (x: number) => {
		const next = line.findIndex(([place]) => place >= x);
		const [[x1, y1], [x2, y2]] = [line[Math.max(0, next - 1)] ?? [x, 0], line[next] ?? [x, 0]];
		return [x, x1 === x2 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)] as const;
	};
	return [at(from), ...line.filter(([x]) => x > from && x < to), at(to)];
}

/** The area from a line to zero, an outline for each run without a gap. */
function groundOf(data: readonly Datum[], colour: string): Area {
	const runs: (readonly [number, number])[][] = [[]];
	for (const { x, y } of data)
		if (typeof x === 'number' && typeof y === 'number') runs.at(-1)?.push([x, y]);
		else runs.push([]);
	const outlines = runs.flatMap((run) => {
		const [first, last] = [run[0], run.at(-1)];
		return first && last && run.length > 1 ? [[[first[0], 0] as const, ...run, [last[0], 0] as const]] : [];
	});
	return { colour: faint(colour, 15), outlines };
}

/** How strong a line is where it would outshine the finding, or has no figures, in percent, and how wide, in pixels. */
const faintly = { percent: 70, width: 1.25 } as const;

/** Points of a line with missing years that do not hide it. */
const fewPoints = 16;

/** Points in order of time, with a gap before each break; `written` is null where no line joins them. */
function dataOf(panel: Panel, series: Series, written: ReadonlySet<string> | null): Datum[] {
	const colour = colourOf(panel, series);
	const { faded } = panel.chart;
	const ordered = marksIn(panel, series).sort((one, other) => middleOf(one) - middleOf(other));
	const bridged = ordered.map((mark, index) => isBridged(ordered[index - 1], mark));
	const sparse = bridged.includes(true) && ordered.length <= fewPoints;
	const broken = ordered.map((mark, index) => index > 0 && signOf(mark).breakBefore);
	const isEdge = (index: number) => [index, index + 1].some((at) => bridged[at] || broken[at]);
	return ordered.flatMap((mark, index): Datum[] => {
		const alone =
			(index === 0 || broken[index] === true) && (index === ordered.length - 1 || broken[index + 1] === true);
		const radius = radiusOf(mark, alone || sparse || isEdge(index) || (written?.has(mark.key) ?? true));
		const { point, ...signs } = signed(mark, colour, { shape: 'circle', radius, width: 1.5 });
		const datum: Datum = {
			x: middleOf(mark),
			y: mark.value,
			...signs,
			...(point && point.radius > 0 ? { point } : {}),
			...(bridged[index] ? { bridged: true } : {}),
			...(bridged[index] || [mark, ordered[index - 1]].some((end) => end && faded.includes(end.key))
				? { pale: true }
				: {})
		};
		return broken[index] ? [{ x: middleOf(mark), y: null }, datum] : [datum];
	});
}

/** Points stand where a mark is alone, not joined, written, in doubt or beside missing years, where they are few all: all else is line. */
function radiusOf(mark: Mark, stands: boolean): Point['radius'] {
	const { fill, outline } = signOf(mark);
	if (fill === 'hatched' || outline === 'dashed') return 4;
	if (fill === 'hollow') return 3.5;
	return stands ? 3 : 0;
}

/**
 * Whether years are missing before a mark that can be compared with the one before. Moments (running totals at dates) have
 * no length: between them nothing is missing.
 */
function isBridged(before: Mark | undefined, mark: Mark): boolean {
	if (before === undefined || signOf(mark).breakBefore) return false;
	const moments = before.start === before.end && mark.start === mark.end;
	return mark.start - before.end > 0.5 && !moments;
}

/** The ends of a piece of a line, by their places among the data. */
interface Segment {
	readonly p0DataIndex: number;
	readonly p1DataIndex: number;
}

/**
 * Dashes where the marks ask for them, thin pale dots over years without figures, and a thin pale line where marks are faded. No line
 * leads into the first mark of a run: the line out of it shows its doubt.
 */
function segmentsOf(data: readonly Datum[], colour: string): Pick<DrawnSet & { type: 'line' }, 'segment'> {
	const dashed = data.some(({ sign, bridged }) => sign?.dashedLine === true || bridged);
	const pale = data.some((datum) => datum.pale);
	return {
		segment: {
			...(dashed
				? {
						borderDash: ({ p0DataIndex: from, p1DataIndex: to }: Segment) =>
							[to, ...(data[from - 1]?.mark === undefined ? [from] : [])].some((index) => data[index]?.sign?.dashedLine)
								? [5, 4]
								: data[to]?.bridged
									? [2, 3]
									: undefined
					}
				: {}),
			...(pale
				? {
						borderColor: ({ p1DataIndex: to }: Segment) =>
							data[to]?.pale ? faint(colour, faintly.percent) : undefined,
						borderWidth: ({ p1DataIndex: to }: Segment) => (data[to]?.pale ? faintly.width : undefined)
					}
				: {})
		}
	};
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'line', colour: 'two', path: 'M1 12 14 14 27 11 41 13 55 9' },
	{ paint: 'line', colour: 'one', path: 'M1 34 14 27 27 29 41 20 55 16' },
	footLine
];
