import { formatShare } from '../../data/format-number';
import type { Mark } from '../../data/selection';
import { signOf } from '../../charts/signs';
import { sumRoom } from '../annotations';
import { byCategory, columnWidth, isBeside, type DrawnSet } from '../axes';
import { pictureWidths } from '../heights';
import type { RowSum, Connector, Datum, Label } from '../shapes';
import {
	colourOf,
	inPlot,
	liftIn,
	marksIn,
	sharesSign,
	signed,
	textSizeOf,
	unitSigns,
	withUnit,
	wordFont,
	type Panel,
	type Row
} from '../panel';
import { textWidth } from '../text-width';
import { faint } from '../theme';
import { box, formIn, rowsHeight, sideLine, type FormModule, type GlyphStroke } from './form';

const widths = [44, 33, 24, 15, 9];

/** The marks of a row, end to end, and their sum. */
interface Total extends Row {
	readonly marks: readonly Mark[];
	readonly value: number;
}

/** Values by category: a bar a row, its series end to end, with the sum at its end. */
export const bars: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(28, 40),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { shares = false, together = [] } = formIn(panel, 'bars');
		const { theme, narrow, chart } = panel;
		const datasets = barsOf(panel, ({ value }) => value ?? 0);
		const totals = totalsOf(panel);
		const sum = sumOf(totals);
		const share = (value: number) => shareIn(value, sum, panel);
		// Narrow drawings leave the room to the bars.
		const wordsOf = (total: Total) => {
			const words = shares
				? [share(total.value), ...(narrow ? [] : [amountOf(total, panel)])]
				: [amountOf(total, panel)];
			const remarks = total.marks.flatMap(({ key }) => chart.remarks[key] ?? []);
			return [[...words, ...(isBroken(total, panel) ? [chart.otherwise] : [])].join(' · '), ...remarks].join(' ');
		};
		const labels = totals.map((total): Label => ({
			text: wordsOf(total),
			x: reachOf(total),
			y: total.at,
			colour: theme.ink,
			align: 'left',
			dx: 6,
			dy: 0,
			bold: [total.key, ...total.marks.map(({ key }) => key)].some((key) => chart.lifted.includes(key))
		}));
		const max = chart.ceiling ?? (Math.max(0, ...totals.map(reachOf)) || 1);
		const sums =
			sum === 0
				? []
				: bracketOf(totals, together, (value) => chart.sum ?? (shares ? share(value) : inPlot(value, panel)));
		return byCategory(
			panel,
			{ datasets, labels, connectors: rangesOf(totals, theme.ink) },
			{
				max,
				right: roomAtEnd(panel, labels, sums, max),
				sums,
				stacked: true
			}
		);
	}
};

/** How strong a bar is that stands between those of the finding and the others, in percent. */
const inPart = 75;

/** A bar for every mark, in one row those of all series; `reach` is where a mark ends, from zero. */
export function barsOf(panel: Panel, reach: (mark: Mark) => number): DrawnSet[] {
	const isLifted = hasBarEach(panel) ? liftIn(panel) : () => true;
	const unsigned = sharesSign(panel.marks);
	const paint = ({ key }: Mark, colour: string) => ({
		colour: panel.chart.faded.includes(key) ? faint(colour, inPart) : colour
	});
	return panel.series.map((series): DrawnSet => {
		const colour = colourOf(panel, series);
		return {
			type: 'signedBar',
			indexAxis: 'y',
			label: series.label,
			data: marksIn(panel, series).map((mark): Datum => ({
				x: reach(mark),
				y: mark.category,
				...signed(mark, colour),
				...(unsigned ? { unsigned } : {}),
				...paint(mark, isLifted(mark) ? colour : panel.theme.colours.comparison)
			})),
			stack: 'all',
			backgroundColor: colour,
			barPercentage: isBeside(panel) ? 0.72 : 0.32,
			categoryPercentage: 1
		};
	});
}

/** Whether a row is one bar: of several end to end each keeps the colour of its series. */
function hasBarEach({ marks, series }: Panel): boolean {
	return series.length === 1 || new Set(marks.map(({ category }) => category)).size === marks.length;
}

/** The part of the width that bars have at least, beside their names and words. */
const leastPlot = 1 / 3;

/** Room at the right of bars for the words at their ends and the sums behind them; words of short bars stand over the plot. */
export function roomAtEnd(panel: Panel, labels: readonly Label[], sums: readonly RowSum[], max: number): number {
	const plot = leastPlot * pictureWidths[panel.narrow ? 'narrow' : 'wide'];
	const over = labels.map(({ text, x, y, dx, bold }) => {
		const own = sums.find(({ from, to }) => from <= y && y <= to);
		return dx + wordWidth(panel, text, bold) + (own ? sumRoom(own.text, textSizeOf(panel)) : 0) - (1 - x / max) * plot;
	});
	return Math.max(0, ...over) + 10;
}

/** Width of a word beside a mark, in pixels. */
export function wordWidth(panel: Panel, text: string, bold = false): number {
	return textWidth(text, wordFont(panel, bold));
}

/** Where the axis of values begins: as far below zero as amounts to the left of their marks need. */
export function startOf(panel: Panel, amounts: readonly Label[], max: number, right: number): number {
	const plot = pictureWidths[panel.narrow ? 'narrow' : 'wide'] - right - columnWidth(panel);
	const starts = amounts
		.filter(({ align }) => align === 'right')
		.map(({ text, x, dx, bold }) => {
			const part = (wordWidth(panel, text, bold) - dx + 4) / plot;
			return (x - part * max) / (1 - part);
		});
	return Math.min(...amounts.map(({ x }) => x), ...starts);
}

/** Faint lines from the beginning of the rows to the first marks of these: a name stands far from some. */
export function railsOf({ rows, theme }: Panel, labels: readonly Label[], min: number): Connector[] {
	return rows.map(({ at }) => ({
		from: [min, at],
		to: [Math.min(...labels.filter(({ y }) => y === at).map(({ x }) => x)), at],
		colour: theme.grid,
		width: 1
	}));
}

/** The rows of a panel with their sums. */
export function totalsOf({ rows, marks }: Panel): Total[] {
	return rows.map((row) => {
		const own = marks.filter(({ category }) => category === row.key);
		return { ...row, marks: own, value: own.reduce((all, { value }) => all + (value ?? 0), 0) };
	});
}

/** The sum of all rows. */
export function sumOf(totals: readonly Total[]): number {
	return totals.reduce((all, { value }) => all + value, 0);
}

/** A share of a sum in words: "58%". */
export function shareIn(value: number, sum: number, { locale }: Panel): string {
	return formatShare(sum === 0 ? 0 : (100 * value) / sum, locale);
}

/** How far a row reaches: to the upper bound of a range. */
function reachOf({ marks, value }: Total): number {
	return Math.max(value, ...marks.map(({ high }) => high ?? 0));
}

/** The sum of a row in words: the first names its unit. */
function amountOf({ marks, value, key }: Total, panel: Panel): string {
	const { low = null, high = null, unit = '' } = marks[0] ?? {};
	const bounds = marks.length === 1 && low !== null && high !== null ? [low, high] : [value];
	const amount = withUnit(bounds.map((bound) => inPlot(bound, panel)).join('–'), unit);
	return key === panel.rows[0]?.key && unitSigns[unit] === undefined && !formIn(panel, 'bars').shares
		? `${amount} ${panel.chart.axis}`
		: amount;
}

/** Without an axis of time a break has no place but beside the value; where years are chosen and all begin anew there is none. */
function isBroken({ marks }: Total, panel: Panel): boolean {
	const beside = panel.chart.filter.kind === 'vintages' || !sharesSign(panel.marks);
	return beside && marks.some((mark) => signOf(mark).breakBefore);
}

/** Lines from the lower to the upper bound of a range. */
function rangesOf(totals: readonly Total[], colour: string): Connector[] {
	return totals.flatMap(({ marks, at }) =>
		marks.flatMap(({ low, high }) =>
			low === null || high === null ? [] : [{ from: [low, at], to: [high, at], colour }]
		)
	);
}

/** The sum of rows that stand together, where all of them do. */
export function bracketOf(totals: readonly Total[], keys: readonly string[], say: (value: number) => string): RowSum[] {
	const found = totals.filter(({ key }) => keys.includes(key)).sort((one, other) => one.at - other.at);
	const [first, last] = [found[0], found[found.length - 1]];
	if (!first || !last || found.length < keys.length || last.at - first.at >= keys.length) return [];
	return [{ from: first.at, to: last.at, text: say(found.reduce((all, { value }) => all + value, 0)) }];
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'solid', colour: 'one', path: widths.map((width, i) => box(1, 1 + i * 8, width * 0.66, 5.5)).join('') },
	{
		paint: 'solid',
		colour: 'two',
		path: widths.map((width, i) => box(1 + width * 0.66, 1 + i * 8, width * 0.34, 5.5)).join('')
	},
	sideLine
];
