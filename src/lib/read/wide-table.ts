import { groupBy } from '../charts/marks';
import { evidenceValues, type Evidence, type Flag } from '../data/descriptor';
import { flagSigns, type SignKey } from '../charts/signs';
import { labelOf, type Chart, type Mark, type Selection } from '../data/selection';
import { summable, sumOf, type ReadingWords } from './summary';
import { traitsOf } from '../draw/forms/traits';

/** A column of words that says what a row is about; its key is that of a dimension, or `unit`. */
export interface WideHead {
	readonly key: string;
	readonly label: string;
}

/** A column of values: those of a series, of a year, or all. */
export interface WideColumn {
	readonly key: string;
	/** Empty where there is but one. */
	readonly label: string;
	/** What its values are counted in, where columns differ in that. */
	readonly unit: string;
	/** The sign that all its values have. */
	readonly sign: string;
}

/** A value with the sign that the head of its column does not have for it. */
export interface WideCell {
	readonly mark: Mark;
	readonly sign: string;
}

/** What has a row: a year, a category, or both. */
export interface WideRow {
	readonly key: string;
	/** What the row is about in words, one for each head. */
	readonly heads: readonly string[];
	/** Its values, one for each column, or one event; `null` where there is none. */
	readonly cells: readonly (WideCell | null)[];
	/** The sum of its values; `null` where a sum says nothing. */
	readonly total: number | null;
	/** What it rests on: ids of sources, with the labels of the columns that rest on them where columns differ. */
	readonly sources: readonly { readonly ids: readonly string[]; readonly columns: readonly string[] }[];
}

/** What holds for all values of a table but those with a sign: the most common evidence, and a flag that all have. */
export interface WideRule {
	readonly evidence: Evidence;
	readonly flag: Flag | null;
}

/** A selection with a row a year or category and a column a series. */
export interface WideTable {
	readonly heads: readonly WideHead[];
	/** None where the rows have no values. */
	readonly columns: readonly WideColumn[];
	readonly rows: readonly WideRow[];
	/** The unit of all values; empty where they differ. */
	readonly unit: string;
	/** Whether rows have a sum, and the sign of sums. */
	readonly totals: boolean;
	readonly totalSign: string;
	readonly rule: WideRule;
	/** The signs that the table has, with what they stand for. */
	readonly signs: readonly { readonly sign: string; readonly value: SignKey }[];
}

/** Signs of evidence where it differs from the rule; those of flags are the same everywhere. */
const evidenceMarks: Readonly<Record<Evidence, string>> = { corroborated: '²', single: '¹', derived: '=' };

/** The least part of the cells that must be filled for a column a series. */
const filled = 1 / 4;

/** The row or column that a mark is in. */
type Place = (mark: Mark) => string;

const place = (...parts: readonly (string | number)[]) => parts.join('|');

/**
 * Lays a selection out with a row a year or category and a column a series. Every mark stands in one cell and no cell holds
 * two. The arrangement is that of all years of the series shown, so that it stays while years are chosen.
 */
export function wideTable(selection: Selection, words: ReadingWords): WideTable {
	const { chart, marks, series } = selection;
	const all = chart.filter.kind === 'vintages' ? marks : chart.marks.filter((mark) => series.includes(mark.series));
	const columnOf = columnsOf(chart, all);
	const rowOf = rowsOf(chart, all, columnOf);
	const heads = headsOf(chart, all, columnOf, rowOf, words.chart.unit);
	const rule = ruleOf(marks);
	const said = words.reading.unit;
	const units = new Set(marks.map(({ unit }) => unit));
	const unitInHead = units.size > 1 && !heads.some(({ key }) => key === 'unit');
	const columns = [...groupBy(inOrder(chart, marks), columnOf)].map(([key, column]) => ({
		key,
		label: labelOfColumn(chart, key, column),
		unit: unitInHead ? said(column[0]?.unit ?? '') : '',
		sign: commonSign(column, rule)
	}));
	const valued = marks.some(({ value }) => value !== null);
	const rows = [...groupBy(marks, rowOf)].toSorted(byPlace(chart)).map(([key, row]): WideRow => {
		const cells = columns.map(({ key: column, sign }): WideCell | null => {
			const mark = row.find((one) => columnOf(one) === column);
			return mark ? { mark, sign: sign === '' ? signOf(mark, rule) : '' } : null;
		});
		const groups = [...groupBy(row, ({ sources }) => sources.join(' ')).values()];
		return {
			key,
			heads: heads.map((head) => (row[0] ? wordOf(chart, row[0], head.key, said) : '')),
			cells,
			total: addsUp(chart) && summable(row) ? sumOf(row) : null,
			sources: groups.map((group) => ({
				ids: group[0]?.sources ?? [],
				columns:
					groups.length > 1
						? columns
								.filter(({ key: column }) => group.some((one) => columnOf(one) === column))
								.map(({ label }) => label)
						: []
			}))
		};
	});
	const totals = rows.some(({ total }) => total !== null);
	const totalSign = totals ? signOf({ evidence: 'derived', flag: null }, rule) : '';
	return {
		heads,
		columns: valued ? columns : [],
		rows,
		unit: units.size === 1 ? said([...units][0] ?? '') : '',
		totals,
		totalSign,
		rule,
		signs: signsIn(marks, rule, totalSign)
	};
}

/** A table with what it has in common with the one before it as the very same objects: what shows them stands as it is. */
export function withKnown(table: WideTable, before: WideTable | undefined): WideTable {
	if (!before) return table;
	const known = new Map(before.rows.map((row) => [row.key, row]));
	return {
		...table,
		heads: isAlike(table.heads, before.heads) ? before.heads : table.heads,
		columns: isAlike(table.columns, before.columns) ? before.columns : table.columns,
		rows: table.rows.map((row) => {
			const old = known.get(row.key);
			return old && saysTheSame(row, old) ? old : row;
		})
	};
}

function saysTheSame(one: WideRow, other: WideRow): boolean {
	return (
		one.total === other.total &&
		one.cells.length === other.cells.length &&
		one.cells.every(
			(cell, index) => cell?.mark === other.cells[index]?.mark && cell?.sign === other.cells[index]?.sign
		) &&
		isAlike([one.heads, one.sources], [other.heads, other.sources])
	);
}

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function ruleOf(marks: readonly Mark[]): WideRule {
	const count = (kind: Evidence) => marks.filter(({ evidence }) => evidence === kind).length;
	const [evidence = 'corroborated'] = [...evidenceValues].sort((one, other) => count(other) - count(one));
	const flag = marks[0]?.flag ?? null;
	return { evidence, flag: marks.every((mark) => mark.flag === flag) ? flag : null };
}

/** What of a mark differs from the rule, as signs. */
function signOf({ evidence, flag }: Pick<Mark, 'evidence' | 'flag'>, rule: WideRule): string {
	const ofEvidence = evidence === rule.evidence ? '' : evidenceMarks[evidence];
	return ofEvidence + (flag === null || flag === rule.flag ? '' : flagSigns[flag].footnote);
}

/** The sign of all marks of a column; empty where they differ. */
function commonSign(column: readonly Mark[], rule: WideRule): string {
	const signs = new Set(column.map((mark) => signOf(mark, rule)));
	return signs.size === 1 ? ([...signs][0] ?? '') : '';
}

function signsIn(marks: readonly Mark[], rule: WideRule, totalSign: string): WideTable['signs'] {
	const evidence = evidenceValues
		.filter((kind) => kind !== rule.evidence && marks.some((mark) => mark.evidence === kind))
		.map((value) => ({ sign: evidenceMarks[value], value }));
	const derived = totalSign !== '' && !evidence.some(({ value }) => value === 'derived');
	const flags = [...new Set(marks.map(({ flag }) => flag))].filter((flag) => flag !== null && flag !== rule.flag);
	return [
		...evidence,
		...(derived ? [{ sign: totalSign, value: 'derived' as const }] : []),
		...flags.flatMap((value) => (value ? [{ sign: flagSigns[value].footnote, value }] : []))
	];
}

/** A column a series, or a year where the chart has columns of years; one for all where few cells would be filled. */
function columnsOf(chart: Chart, all: readonly Mark[]): Place {
	// A series may be called as a dimension is: the order of a table names either by its key.
	const named = new Set(chart.dimensions.map(({ key }) => key));
	const columnOf: Place = traitsOf(chart.form).yearColumns
		? ({ span }) => String(span.from)
		: ({ panel, series }) => (panel === '' && !named.has(series) ? series : `${panel}/${series}`);
	const rows = new Set(all.map(rowsOf(chart, all, columnOf))).size;
	const columns = new Set(all.map(columnOf)).size;
	return columns === 1 || (rows < all.length && all.length >= filled * rows * columns) ? columnOf : () => 'value';
}

/** The fewest rows in which no cell holds two values: by category, by what columns leave open, by both with the time. */
function rowsOf(chart: Chart, all: readonly Mark[], columnOf: Place): Place {
	const open = openDimensions(chart, all, columnOf);
	const ways: readonly Place[] = [
		({ category }) => category,
		({ dimensions }) => place(...open.map((key) => dimensions[key] ?? '')),
		({ category, start, end }) => place(category, start, end)
	];
	const fitting = ways
		.filter((rowOf) => new Set(all.map((mark) => place(rowOf(mark), columnOf(mark)))).size === all.length)
		.map((rowOf) => ({ rowOf, count: new Set(all.map(rowOf)).size }));
	return fitting.toSorted((one, other) => one.count - other.count)[0]?.rowOf ?? (({ key }) => key);
}

/** The dimensions that differ within a column. */
function openDimensions({ dimensions }: Chart, all: readonly Mark[], columnOf: Place): string[] {
	const columns = [...groupBy(all, columnOf).values()];
	return dimensions.map(({ key }) => key).filter((key) => columns.some((column) => differ(column, key)));
}

/** Whether marks differ in a dimension. Sums of all that it distinguishes do not have it. */
function differ(marks: readonly Mark[], dimension: string): boolean {
	return new Set(marks.flatMap((mark) => mark.dimensions[dimension] ?? [])).size > 1;
}

/** Whether the series of a chart are parts of a whole: drawn on one another, back to back, or with their shares of it. */
function addsUp({ form }: Chart): boolean {
	return traitsOf(form).parts !== null;
}

/** What distinguishes rows; the first dimension where nothing differs. */
function headsOf(chart: Chart, all: readonly Mark[], columnOf: Place, rowOf: Place, unitLabel: string): WideHead[] {
	const rows = [...groupBy(all, rowOf).values()];
	const open = openDimensions(chart, all, columnOf).filter((key) => !rows.some((row) => differ(row, key)));
	const heads = chart.dimensions.filter(({ key }) => open.includes(key));
	const unitsIn = (groups: Iterable<readonly Mark[]>) =>
		[...groups].some((group) => new Set(group.map(({ unit }) => unit)).size > 1);
	const unit = unitsIn(groupBy(all, columnOf).values()) ? [{ key: 'unit', label: unitLabel }] : [];
	return [...(heads.length > 0 ? heads : chart.dimensions.slice(0, 1)), ...unit];
}

function wordOf(chart: Chart, mark: Mark, head: string, said: (unit: string) => string): string {
	return head === 'unit' ? said(mark.unit) : labelOf(chart, head, mark.dimensions[head] ?? '');
}

/** The series of a column, with its panel where there are several; or its year. Empty where one column holds all series. */
function labelOfColumn(chart: Chart, key: string, [mark]: readonly Mark[]): string {
	if (!mark || key === 'value') return '';
	if (traitsOf(chart.form).yearColumns) return key;
	if (chart.series.length === 1 && mark.panel === '') return '';
	const series = chart.series.find((one) => one.key === mark.series)?.label ?? mark.series;
	const panel = chart.panels.length > 1 ? (chart.panels.find((one) => one.key === mark.panel)?.label ?? '') : '';
	return [panel, series].filter((part) => part !== '').join(', ');
}

/** Marks in the order of columns: by year, or as the chart lists panels and series. */
function inOrder(chart: Chart, marks: readonly Mark[]): readonly Mark[] {
	if (traitsOf(chart.form).yearColumns) return marks.toSorted((one, other) => one.span.from - other.span.from);
	const at = ({ panel, series }: Mark) =>
		chart.panels.findIndex(({ key }) => key === panel) * chart.series.length +
		chart.series.findIndex(({ key }) => key === series);
	return marks.toSorted((one, other) => at(one) - at(other));
}

/** Rows as the chart lists its categories, then by time. */
function byPlace({ categories }: Chart) {
	const order = new Map(categories.map(({ key }, index) => [key, index]));
	const at = ([mark]: readonly Mark[]) => [order.get(mark?.category ?? '') ?? 0, mark?.start ?? 0] as const;
	return ([, one]: readonly [string, readonly Mark[]], [, other]: readonly [string, readonly Mark[]]): number => {
		const [[row, start], [otherRow, otherStart]] = [at(one), at(other)];
		return row - otherRow || start - otherStart;
	};
}
