import { groupBy } from '../charts/marks';
import type { Flag } from '../data/descriptor';
import { labelOf, type Chart, type Mark, type Selection } from '../data/selection';
import { spanOf } from '../data/years';
import { formatNumber } from '../data/format-number';
import { traitsOfUnit } from '../data/units';
import type { Said } from '../words/languages';
import { traitsOf } from '../draw/forms/traits';

/** What values and charts are read in. */
export type ReadingWords = Said<'chart' | 'reading'>;

/** A mark's value with its unit, as words: "2,252 people", "about 50 people", "500 to 600 people", "2.614 million won". */
export function describeValue(
	mark: Pick<Mark, 'value' | 'low' | 'high' | 'unit' | 'flag'>,
	words: ReadingWords
): string {
	const { value, low, high, flag } = mark;
	if (value === null) return words.chart.noValue;
	const { unit, divide, exact } = spokenUnit(mark, words);
	const number = (amount: number) => {
		const said = amount / divide;
		return formatNumber(said, words.locale, 0, exact ? 3 : Math.abs(said) < 10 ? 2 : 1);
	};
	const amount = low !== null && high !== null ? words.chart.range(number(low), number(high)) : number(value);
	const said = unit === '' ? amount : words.reading.quantity(amount, unit);
	return flag === 'estimate' || flag === 'rounded' ? words.chart.about(said) : said;
}

/**
 * The unit that a value is said in, and what it is divided by: millions, where the unit counts many at once, where nothing
 * is lost, and where an amount with a fraction of a won would claim to be exact. An `exact` value keeps all its digits.
 */
function spokenUnit({ value, unit }: Pick<Mark, 'value' | 'unit'>, { reading }: Said<'reading'>) {
	const { money, counts } = traitsOfUnit(unit);
	if (counts) return { unit: reading.millions(counts.unit), divide: 1e6 / counts.times, exact: true };
	const large = money && value !== null && Math.abs(value) >= 1e6;
	const exact = Number.isInteger(value);
	return large && (value % 10_000 === 0 || !exact)
		? { unit: reading.millions(unit), divide: 1e6, exact }
		: { unit, divide: 1, exact: false };
}

/** What a mark is about, in words: all its dimensions but those named. */
export function describePlace({ chart }: Selection, mark: Mark, without: readonly string[] = []): string {
	return chart.dimensions
		.filter(({ key }) => !without.includes(key))
		.map(({ key }) => labelOf(chart, key, mark.dimensions[key] ?? ''))
		.filter((label) => label !== '')
		.join(', ');
}

/** The label of a mark's series, or '' where the chart has only one. */
export function describeSeries({ chart }: Selection, mark: Mark): string {
	return chart.series.length > 1 ? (chart.series.find(({ key }) => key === mark.series)?.label ?? '') : '';
}

/** The dimensions in which all of some marks are about the same. */
export function commonDimensions({ dimensions }: Pick<Chart, 'dimensions'>, marks: readonly Mark[]): string[] {
	return dimensions
		.map(({ key }) => key)
		.filter((key) => new Set(marks.map((mark) => mark.dimensions[key])).size === 1);
}

/** The dimensions that a text on a value leaves out. */
export function unsaidIn({ dimensions }: Pick<Chart, 'dimensions'>, text: 'summary' | 'reading'): string[] {
	return dimensions.filter(({ unsaid }) => unsaid?.includes(text)).map(({ key }) => key);
}

type Valued = Mark & { readonly value: number };

/** Whether a sum of marks says something: not of shares, of other units, of gaps, of what is only proposed, or of a single part. */
export function summable(marks: readonly Mark[]): boolean {
	const [first] = marks;
	if (!first || marks.length < 2 || traitsOfUnit(first.unit).share) return false;
	return marks.every(({ value, unit, flag }) => value !== null && unit === first.unit && flag !== 'proposal');
}

/** What stands on one another, as one mark; nothing where a sum says nothing. */
export function totalOf(chart: Pick<Chart, 'form'>, marks: readonly Mark[]): Valued | null {
	const [first] = marks;
	if (traitsOf(chart.form).parts !== 'stacked' || !first || !summable(marks)) return null;
	return {
		...first,
		value: sumOf(marks),
		low: null,
		high: null,
		flag: marks.every(({ flag }) => flag === first.flag) ? first.flag : null
	};
}

/** The sum of the values of marks. */
export const sumOf = (marks: readonly Mark[]): number => marks.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** One value of a chart for everybody who does not see it: of a mark, or of all that stand on one another. */
interface Quantity {
	readonly mark: Valued;
	readonly place: string;
	readonly series: string;
}

function quantitiesOf(selection: Selection): Quantity[] {
	const { chart, marks } = selection;
	const incidental = unsaidIn(chart, 'summary');
	const groups = groupBy(marks, ({ panel, category, start, end }) => [panel, category, start, end].join());
	return [...groups.values()].flatMap((group): Quantity[] => {
		const total = totalOf(chart, group);
		const common = commonDimensions(chart, group);
		const apart = chart.dimensions.map(({ key }) => key).filter((key) => !common.includes(key));
		if (total) return [{ mark: total, place: describePlace(selection, total, [...incidental, ...apart]), series: '' }];
		return group
			.filter((mark): mark is Valued => mark.value !== null)
			.map((mark) => ({ mark, place: describePlace(selection, mark, incidental), series: mark.series }));
	});
}

/** A selection in a few short sentences, for everybody who does not see the drawing. */
export function summarise(selection: Selection, words: ReadingWords): string {
	const { chart, marks } = selection;
	if (marks.length === 0) return '';
	const { reading } = words;
	const { from, to } = spanOf(marks.map(({ span }) => span));
	const valued = marks.filter(({ value }) => value !== null).length;
	return [
		reading.opening(
			reading.kinds[chart.form.kind],
			valued === 0 ? reading.events(marks.length) : reading.values(valued),
			chart.filter.kind === 'none' ? '' : reading.years(from, to)
		),
		...describeCourse(selection, words),
		...describeDoubts(selection, reading)
	].join(' ');
}

/** From what to what each of a few lines goes, and the highest and the lowest of all. */
function describeCourse(selection: Selection, words: ReadingWords): string[] {
	const { chart } = selection;
	const quantities = quantitiesOf(selection);
	const [first] = quantities;
	if (!first || quantities.some(({ mark }) => mark.unit !== first.mark.unit)) return [];
	const say = (mark: Mark) => describeValue(mark, words);
	const lines = [...groupBy(quantities, ({ series, mark }) => `${mark.panel}/${series}`).values()];
	const timed = quantities.every(({ mark }) => mark.category === '') && lines.length <= 3;
	const courses = lines.flatMap((line) => {
		const inOrder = line.map(({ mark }) => mark).toSorted((one, other) => one.start - other.start);
		const [start, end] = [inOrder[0], inOrder.at(-1)];
		if (!timed || !start || !end || start === end) return [];
		const same = [...unsaidIn(chart, 'summary'), ...commonDimensions(chart, inOrder)];
		const place = (mark: Mark) => describePlace(selection, mark, same);
		const name = lines.length > 1 ? describeSeries(selection, start) : '';
		return [words.reading.course(name, say(start), place(start), say(end), place(end))];
	});
	const highest = quantities.reduce((top, one) => (one.mark.value > top.mark.value ? one : top));
	const lowest = quantities.reduce((low, one) => (one.mark.value < low.mark.value ? one : low));
	const differ = lowest.mark.value !== highest.mark.value;
	return [
		...courses,
		words.reading.extremes(say(highest.mark), highest.place, differ ? say(lowest.mark) : '', lowest.place)
	];
}

/** What of the values is in doubt, and which are. */
function describeDoubts(selection: Selection, reading: ReadingWords['reading']): string[] {
	const doubts: Readonly<Partial<Record<Flag, string>>> = reading.doubt;
	const unsaid = unsaidIn(selection.chart, 'summary');
	const flagged = groupBy(selection.marks, ({ flag }) => flag ?? '');
	return [...flagged.values()].flatMap((marks) => {
		const doubt = marks[0]?.flag ? doubts[marks[0].flag] : undefined;
		if (doubt === undefined) return [];
		return [reading.doubtful(doubt, [...new Set(marks.map((mark) => describePlace(selection, mark, unsaid)))])];
	});
}
