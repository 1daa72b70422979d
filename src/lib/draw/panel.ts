import { signOf } from '../charts/signs';
import { formatNumber } from '../data/format-number';
import type { Chart, Mark, Selection, Series } from '../data/selection';
import type { Datum, Point } from './shapes';
import { isLongGap, spanText } from './gaps';
import { wordsIn, type Colours } from './theme';

/** What a drawing depends on beside its selection. */
export interface Frame {
	readonly theme: Colours;
	readonly locale: string;
	/** Phones and small panels get a drawing of their own. */
	readonly narrow: boolean;
}

/** One panel of a selection, with all that drawing it needs. */
export interface Panel extends Frame {
	readonly chart: Chart;
	/** The years that the reader chose. */
	readonly choice: Selection['choice'];
	readonly marks: readonly Mark[];
	/** The marks of all panels, which share their axis of time. */
	readonly besides: readonly Mark[];
	/** The series drawn, in the chart's order. */
	readonly series: readonly Series[];
	/** The categories that have marks, in the chart's order. */
	readonly rows: readonly Row[];
	/** Headings above rows. */
	readonly headings: readonly Omit<Row, 'key'>[];
	/** Words in the place of years that are missing between rows. */
	readonly gaps: readonly Omit<Row, 'key'>[];
}

/** A line of a chart by category. */
export interface Row {
	readonly key: string;
	readonly label: string;
	/** Its place from the top: headings and gaps take places too. */
	readonly at: number;
}

/** The panel of a selection by its key; empty where the selection leaves it no marks. */
export function panelOf({ chart, choice, marks: all, series }: Selection, key: string, frame: Frame): Panel {
	const marks = all.filter(({ panel }) => panel === key);
	const { divide = chart.divide } = chart.panels.find((panel) => panel.key === key) ?? {};
	return {
		...frame,
		...rowsOf(chart, marks),
		chart: { ...chart, divide },
		choice,
		marks,
		besides: all,
		series: chart.series.filter((one) => series.includes(one.key))
	};
}

/** The rows that marks fill, with the headings above them and the years that are missing between them. */
export function rowsOf(
	{ categories, missing }: Chart,
	marks: readonly Mark[]
): Pick<Panel, 'rows' | 'headings' | 'gaps'> & {
	/** How many places all of them take. */
	readonly places: number;
} {
	const filled = new Map(marks.map((mark) => [mark.category, mark]));
	const rows: Row[] = [];
	const headings: Omit<Row, 'key'>[] = [];
	const gaps: Omit<Row, 'key'>[] = [];
	let places = 0;
	let before: number | undefined;
	for (const { key, label, heading } of categories) {
		const mark = filled.get(key);
		if (!mark) continue;
		if (heading && headings.at(-1)?.label !== heading) {
			headings.push({ label: heading, at: places++ });
			before = undefined;
		}
		const year = yearIn(label, mark);
		if (before !== undefined && year !== undefined && isLongGap(before + 1, year))
			gaps.push({ label: `${missing} ${spanText(before + 1, year)}`, at: places++ });
		rows.push({ key, label, at: places++ });
		before = year;
	}
	return { rows, headings, gaps, places };
}

/** The year that a row is named by, if it is. */
function yearIn(label: string, { span: { from, to } }: Mark): number | undefined {
	return from === to && label.startsWith(String(to)) ? to : undefined;
}

/** The marks of one series. */
export function marksIn({ marks }: Panel, { key }: Series): Mark[] {
	return marks.filter(({ series }) => series === key);
}

/** The mark whose middle is latest. */
export function lastOf(marks: readonly Mark[]): Mark | null {
	return marks.reduce<Mark | null>(
		(latest, mark) => (latest && middleOf(latest) > middleOf(mark) ? latest : mark),
		null
	);
}

/** Whether a mark is of what the finding is about: all are where a drawing shows none of that. */
export function liftIn({ chart: { lifted }, besides }: Panel): (mark: Mark) => boolean {
	const isLifted = ({ key, category }: Mark) => lifted.includes(category) || lifted.includes(key);
	return besides.some(isLifted) ? isLifted : () => true;
}

/** Whether all of several marks have one flag: a sign on every bar would tell nothing apart, the words say it. */
export function sharesSign(marks: readonly Mark[]): boolean {
	return marks.length > 1 && marks.every(({ flag }) => flag !== null && flag === marks[0]?.flag);
}

/** The middle of the time that a mark covers. */
export function middleOf({ start, end }: Mark): number {
	return (start + end) / 2;
}

export function colourOf({ theme }: Panel, { colour }: Series): string {
	return theme.colours[colour];
}

/** The colour of words about a series. */
export function wordColourOf({ theme }: Panel, { colour }: Series): string {
	return wordsIn(theme, colour);
}

/** Height of words in a drawing, in pixels. */
export function textSizeOf({ narrow }: Frame): number {
	return narrow ? 12 : 13;
}

/** The font in which words of a drawing are measured. */
export function wordFont(frame: Frame, bold = false): string {
	return `${bold ? '600 ' : ''}${textSizeOf(frame)}px`;
}

/** A value in the unit of the axis, with at most one decimal, two of a few millions, for words in the plot. */
export function inPlot(value: number, { chart, locale }: Panel): string {
	const shown = value / chart.divide;
	return withMinus(
		formatNumber(
			shown,
			locale,
			0,
			chart.divide > 1 && Math.abs(shown) < 10 ? 2 : Math.abs(shown) >= 100 && chart.divide === 1 ? 0 : 1
		)
	);
}

/** A number with a minus sign, where formats have a hyphen. */
export function withMinus(amount: string): string {
	return amount.replace('-', '−');
}

/** What stands right after a value in the plot, of units that need no word. */
export const unitSigns: Readonly<Record<string, string>> = { percent: '%' };

/** A number with the unit that needs no word. */
export function withUnit(amount: string, unit: string): string {
	return `${amount}${unitSigns[unit] ?? ''}`;
}

/** The key and the sign of a mark, as its datum carries them, and the point that stands for it where its form has one. */
export function signed(
	mark: Mark,
	colour: string,
	own?: Pick<Point, 'shape' | 'radius' | 'width'>
): Pick<Datum, 'mark' | 'sign' | 'point'> {
	const sign = signOf(mark);
	if (!own) return { mark: mark.key, sign };
	const dashed = sign.outline === 'dashed';
	const point: Point = {
		...own,
		width: sign.outline === 'thin' ? 1 : own.width,
		colour,
		hollow: sign.fill !== 'solid',
		dashed,
		// One doubt at a time: a stroke and dashes together cannot be distinguished on so small a shape.
		hatched: sign.fill === 'hatched' && !dashed
	};
	return { mark: mark.key, sign, point };
}
