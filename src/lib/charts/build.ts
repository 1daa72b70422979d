import {
	inEachUnit,
	snapshotOf,
	type Chart,
	type ChartEvent,
	type ChartUnit,
	type Dimension,
	type Mark,
	type Series
} from '../data/selection';
import type { Row, Table, Tables } from '../data/table';
import { formatNumber } from '../data/format-number';
import { evaluate } from '../data/figure';
import { figuresOf, fillTemplate, type FigureWords } from '../data/template';
import { yearsOfRow } from '../data/row-years';
import { overlaps, yearFraction, yearOf } from '../data/years';
import type { ChartWords } from '../words/types';
import type { ChartDeclaration, SeriesDeclaration } from './declaration';
import { groupBy } from './marks';

/** The words of one language that charts are built with. */
export interface Vocabulary extends FigureWords {
	/** Labels of coded values, by column. */
	readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Labels of columns. */
	readonly columns: Readonly<Record<string, string>>;
	/** A date with its month or day in words, as `2010-01-06`; nothing for other keys. */
	readonly date: (key: string) => string | undefined;
	/** Words before the last year for which an amount is documented. */
	readonly undocumented: string;
	/** Words before years without figures. */
	readonly missing: string;
	/** Words beside a line that lacks years more than once. */
	readonly dotted: string;
	/** The word before the year of a value: "2,914 in 2009". */
	readonly dated: string;
	/** Words at a break of which nothing else is said. */
	readonly break: string;
	/** What the word at an axis of values adds where the axis does not begin at zero. */
	readonly cut: string;
	/** Words beside values that cannot be compared with those of other states. */
	readonly otherwise: string;
	/** Words before a unit whose values are divided at the axis, by divisor: "million ". */
	readonly magnitudes: Readonly<Record<number, string>>;
	/** Says how many people a survey value rests on, and its margin in points, `null` where none can be computed. */
	readonly sample: (people: string, margin: string | null) => string;
	/** Words of other units, by key. */
	readonly units: Readonly<Record<string, { readonly label: string; readonly axis: string; readonly text: string }>>;
	/** Labels of events, by date. */
	readonly events: Readonly<Record<string, string>>;
	/** In two or three words, those that narrow drawings have. */
	readonly shortEvents: Readonly<Record<string, string>>;
}

/** Puts a declaration, its words and the tables together. Throws where a row has no series, category, panel or label. */
export function buildChart(
	slug: string,
	declaration: ChartDeclaration,
	words: ChartWords,
	tables: Tables,
	vocabulary: Vocabulary
): Chart {
	const fill = (text: string) => fillTemplate(text, tables, vocabulary);
	const marks = declaration.marks(tables).map((mark) => withSample(mark, declaration, tables, vocabulary));
	const columns = declaration.tables.flatMap((table) => tables[table].resource.schema.fields);
	/** The label of a code in the first column of the tables that has it. */
	const labelled = (code: string): string | undefined =>
		columns.flatMap((column) => vocabulary.values[column.name]?.[code] ?? [])[0];
	const name = (column: string | null | undefined, key: string): string =>
		words.names?.[key] ??
		(column ? vocabulary.values[column]?.[key] : undefined) ??
		labelled(key) ??
		joined(key, labelled) ??
		key;
	/** Below its heading or in its panel, a key that begins with that of either is named by the rest: `defectors 2025` is "2025". */
	const nameCategory = (key: string, heading: string): string => {
		const above = [heading, ...(declaration.panels ?? [])].find((one) => key.startsWith(`${one} `));
		const isNamed = words.names?.[key] !== undefined || above === undefined;
		return name(declaration.categoryColumn, isNamed ? key : key.slice(above.length + 1));
	};
	const dimensionsOf = ([first]: readonly Mark[]) =>
		Object.keys(first?.dimensions ?? {}).map((key): Dimension => {
			const { time, unsaid } = columns.find((column) => column.name === key) ?? {};
			return { key, label: vocabulary.columns[key] ?? key, ...(time ? { time } : {}), ...(unsaid ? { unsaid } : {}) };
		});
	const dimensions = dimensionsOf(marks);
	const stateOf = (mark: Mark) =>
		declaration.filter.kind === 'vintages' ? (snapshotOf({ dimensions }, mark) ?? '') : '';
	const units = (declaration.units ?? []).map((unit) => {
		const rows = unit.marks(marks, tables);
		return { unit, rows: unit.asked ? rows.map((mark) => withSample(mark, declaration, tables, vocabulary)) : rows };
	});
	/** The rows of all views. */
	const everything = [...marks, ...units.flatMap(({ rows }) => rows)];
	const labels: Record<string, Record<string, string>> = {};
	for (const dimension of new Set(everything.flatMap((mark) => Object.keys(mark.dimensions)))) {
		const known = vocabulary.values[dimension];
		const namer = columns.find((column) => column.name === dimension)?.namedBy;
		const found: Record<string, string> = {};
		for (const { dimensions: of, start } of everything) {
			const value = of[dimension] ?? '';
			if (namer) found[value] = fill(vocabulary.events[of[namer] ?? ''] ?? String(start));
			else if (words.names?.[value] !== undefined || known?.[value] !== undefined)
				found[value] = name(dimension, value);
		}
		labels[dimension] = found;
	}
	/** The only series of a chart is named as the chart, where no column names it. */
	const nameSeries = ({ key, colour, shown = true, joined = true }: SeriesDeclaration): Series => {
		const own = name(declaration.seriesColumn, key);
		const label = own === key && declaration.series.length === 1 ? words.name : own;
		return { key, label, short: fill(words.plot?.[key] ?? label), colour, shown, joined };
	};
	const namePanel = (key: string) => ({
		key,
		label: key === '' ? '' : name(null, key)
	});
	const named = namedBy(words.title, marks, tables);
	const chart: Chart = {
		slug,
		form: declaration.form,
		...(declaration.map ? { map: declaration.map } : {}),
		filter:
			declaration.filter.kind === 'vintages'
				? { kind: 'vintages', vintages: vintagesOf(marks.map(stateOf)) }
				: declaration.filter,
		name: words.name,
		title: fill(words.title),
		subline: fill(words.subline),
		measured: fill(words.measured ?? words.subline),
		axis: words.axis,
		undocumented: vocabulary.undocumented,
		missing: vocabulary.missing,
		dotted: vocabulary.dotted,
		dated: vocabulary.dated,
		distance: words.plot?.['distance'] ?? '',
		...(words.plot?.['sum'] === undefined ? {} : { sum: fill(words.plot['sum']) }),
		absent: words.plot?.['absent'] ?? '–',
		named,
		lifted: declaration.lifted === 'named' ? named : (declaration.lifted ?? []),
		faded: declaration.faded ? marks.filter(declaration.faded).map(({ key }) => key) : [],
		remarks: Object.fromEntries(
			Object.entries(words.plot ?? {})
				.filter(
					([key]) =>
						!/^(distance|scale|sum|absent)$/.test(key) && declaration.series.every((series) => series.key !== key)
				)
				.map(([key, text]) => [key, fill(text)])
		),
		breaks: { 0: vocabulary.break, ...words.breaks },
		otherwise: vocabulary.otherwise,
		divide: declaration.divide ?? 1,
		ceiling: declaration.ceiling ?? null,
		fromZero: declaration.fromZero ?? true,
		...(declaration.fromZero === false ? { cut: vocabulary.cut } : {}),
		dimensions,
		labels,
		series: declaration.series.map(nameSeries),
		units: units.map(({ unit, rows }): ChartUnit => {
			const said = vocabulary.units[unit.key];
			if (!said) throw new Error(`${slug}: the unit "${unit.key}" has no words.`);
			// The same quantity split or laid out otherwise has the chart's own word: people a quarter stay so.
			const isSame = unit.divide === undefined && rows.every((row) => row.unit === marks[0]?.unit);
			return {
				key: unit.key,
				label: fill(said.label),
				text: fill(said.text),
				axis: isSame
					? words.axis
					: `${vocabulary.magnitudes[unit.divide ?? declaration.divide ?? 1] ?? ''}${fill(said.axis)}`,
				form: unit.form ?? declaration.form,
				divide: unit.divide ?? declaration.divide ?? 1,
				ceiling: unit.ceiling ?? null,
				fromZero: unit.fromZero ?? true,
				series: (unit.series ?? declaration.series).map(nameSeries),
				panels: (unit.panels ?? declaration.panels ?? ['']).map(namePanel),
				dimensions: dimensionsOf(rows),
				marks: rows
			};
		}),
		panels: (declaration.panels ?? ['']).map(namePanel),
		categories: orderCategories(everything, declaration, stateOf).map(({ key, heading }) => ({
			key,
			label: vocabulary.date(key) ?? nameCategory(key, heading),
			...(heading === ''
				? {}
				: { heading: fill(words.headings?.[heading] ?? name(declaration.categoryColumn, heading)) })
		})),
		events: (declaration.events ?? []).map((event): ChartEvent => {
			const [from, until, period] = typeof event === 'string' ? [event, null, ''] : event;
			const label = vocabulary.events[from];
			if (label === undefined) throw new Error(`${slug}: no event of ${from} has words.`);
			const full = until === null ? fill(label) : (words.names?.[period] ?? fill(label));
			return {
				at: yearFraction(from),
				until: until === null ? null : yearFraction(until),
				label: full,
				short: vocabulary.shortEvents[from] ?? full
			};
		}),
		marks
	};
	inEachUnit(chart).forEach(assertPlaced);
	for (const key of Object.keys(chart.remarks))
		if (!marks.some((mark) => mark.key === key || mark.flag === key))
			throw new Error(`${slug}: no row has the key or flag ${key} of a remark.`);
	return chart;
}

/** The most rows that a finding names one by one: a sum of more names none of them. */
const mostNamed = 3;

/** Keys of the marks that hold the cells which the figures of a finding are worked out from. */
function namedBy(title: string, marks: readonly Mark[], tables: Tables): string[] {
	const named = figuresOf(title).flatMap(({ expression }) => {
		const { cells } = evaluate(expression, tables);
		const found = marks.filter((mark) => cells.some(({ table, row }) => holds(mark, tables[table], row)));
		return found.length <= mostNamed ? found.map(({ key }) => key) : [];
	});
	return [...new Set(named)];
}

/** Whether a mark rests on a row: by the table in its key, its year, and all that both say of what they are about. */
function holds({ key, dimensions, span }: Mark, { resource }: Pick<Table, 'resource'>, row: Row): boolean {
	const years = yearsOfRow(row, resource.schema.fields);
	if (!key.startsWith(`${resource.name}/`) || (years && !overlaps(years, span))) return false;
	return Object.entries(dimensions).every(([name, value]) => !(name in row) || String(row[name] ?? '') === value);
}

/** Survey values say the size of their sample, and shares of all asked their margin where the sample was drawn at random. */
function withSample(mark: Mark, { survey }: ChartDeclaration, tables: Tables, { sample, locale }: Vocabulary): Mark {
	const asked = survey?.(mark, tables);
	if (!asked) return mark;
	const margin = asked.random && mark.value !== null ? marginOf(mark.value, asked.people) : null;
	const said = sample(formatNumber(asked.people, locale, 0), margin === null ? null : formatNumber(margin, locale, 1));
	return { ...mark, note: mark.note === '' ? said : `${mark.note} ${said}` };
}

/** Half the width of the 95 percent interval of a share in percent, in points, as for simple random sampling. */
export function marginOf(percent: number, people: number): number {
	const share = percent / 100;
	return 100 * 1.96 * Math.sqrt((share * (1 - share)) / people);
}

/** Keys of two codes, such as `basic 1`, are named by both. */
function joined(key: string, labelled: (code: string) => string | undefined): string | undefined {
	const [first = '', ...rest] = key.split(' ').map(labelled);
	const detail = rest.length === 1 ? rest[0] : undefined;
	return first === '' || detail === undefined
		? undefined
		: `${first}: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}

/** The states of a stock that rows belong to, oldest first. */
function vintagesOf(states: readonly string[]): { key: string; year: number }[] {
	return [...new Set(states)].toSorted().map((key) => ({ key, year: yearOf(key) }));
}

/** The categories of a chart in their order, those of one heading together, those without one first. */
function orderCategories(
	marks: readonly Mark[],
	{ categories = [], heading = () => '' }: ChartDeclaration,
	stateOf: (mark: Mark) => string
): { key: string; heading: string }[] {
	const groups = groupBy(sortCategories(marks, categories, stateOf), heading);
	return [...new Set(['', ...groups.keys()])].flatMap((title) =>
		(groups.get(title) ?? []).map((key) => ({ key, heading: title }))
	);
}

function sortCategories(
	marks: readonly Mark[],
	order: readonly string[] | 'by value' | 'as listed',
	stateOf: (mark: Mark) => string
): string[] {
	const found = [...new Set(marks.map(({ category }) => category))].filter((key) => key !== '');
	if (order === 'as listed') return found;
	if (order !== 'by value') return [...order];
	const latest = marks.map(stateOf).toSorted().at(-1);
	const size = (key: string): number =>
		marks
			.filter((mark) => mark.category === key && stateOf(mark) === latest)
			.reduce((sum, { value }) => sum + (value ?? 0), 0);
	return found.sort((one, other) => size(other) - size(one));
}

function assertPlaced(chart: Chart): void {
	const keys = new Set<string>();
	for (const mark of chart.marks) {
		if (keys.has(mark.key)) throw new Error(`${chart.slug}: two rows have the key ${mark.key}.`);
		keys.add(mark.key);
		if (!chart.series.some(({ key }) => key === mark.series))
			throw new Error(`${chart.slug}: the row ${mark.key} has the undeclared series "${mark.series}".`);
		if (!chart.panels.some(({ key }) => key === mark.panel))
			throw new Error(`${chart.slug}: the row ${mark.key} has the undeclared panel "${mark.panel}".`);
		if (mark.category !== '' && !chart.categories.some(({ key }) => key === mark.category))
			throw new Error(`${chart.slug}: the row ${mark.key} has the undeclared category "${mark.category}".`);
	}
}
