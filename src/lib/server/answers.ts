import { groupBy } from '../charts/marks';
import type { ChartSlug } from '../charts/slugs';
import type { Flag } from '../data/descriptor';
import { inUnit, snapshotOf, type Chart, type Mark } from '../data/selection';
import { describeValue, totalOf } from '../read/summary';
import type { AnswerLine, AnswerSet, AnswerValues } from '../search/documents';
import type { Words } from '../words/languages';
import type { AnswerWords } from '../words/types';
import { chartOf } from './site';
import { traitsOf } from '../draw/forms/traits';

/** Qualifiers that a value is not given without; "about" stands before estimates and rounded ones. */
const qualifiers: readonly Flag[] = ['provisional', 'proposal', 'modelled', 'superseded'];

/** So many categories of a state of a stock are given where none is asked for. */
const leading = 3;

const addressOf = (slug: ChartSlug) => `/charts/${slug}/`;

/** The line that a mark belongs to: its series, on charts by category behind the category without its year. */
function lineOf({ category, series }: Mark): string {
	const name = category.replace(/ \d{4}$/, '');
	// Rows named by their series and their year belong to the line of the series.
	return name === '' || name === series ? series : `${name} ${series}`;
}

/** Values with what they are of: "9.4 percent of defectors". `counted` gives the word for what is counted, if not the unit. */
function valuesOf(
	words: Words,
	marks: readonly (Mark | null)[],
	pattern: string,
	counted: (mark: Mark, index: number) => string | undefined
): AnswerValues {
	return {
		said: marks.map((mark, index) => {
			if (!mark) return '';
			const value = describeValue({ ...mark, unit: counted(mark, index) ?? mark.unit }, words);
			const doubt =
				mark.flag !== null && qualifiers.includes(mark.flag)
					? ` (${words.aboutPage.flags[mark.flag].label.toLowerCase()})`
					: '';
			return pattern.replace('#', value) + doubt;
		}),
		sources: marks.map((mark) => mark?.sources[0] ?? '')
	};
}

/** The years under which a mark is found; several counted together are one, `1990-1993`. */
function yearsOf({ span: { from, to } }: Mark, { form }: Pick<Chart, 'form'>): string[] {
	if (traitsOf(form).held) return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
	return [from === to ? String(from) : `${from}-${to}`];
}

/** The rows of a chart that the search answers with, by line. States of a stock are added up by category. */
function rowsOf(chart: Pick<Chart, 'filter' | 'dimensions' | 'marks'>): readonly Mark[] {
	const valued = chart.marks.filter(({ value }) => value !== null);
	if (chart.filter.kind !== 'vintages') return valued;
	const { vintages } = chart.filter;
	const last = vintages.filter(({ year }, index) => vintages[index + 1]?.year !== year).map(({ key }) => key);
	const latest = valued.filter((mark) => last.includes(snapshotOf(chart, mark) ?? ''));
	return [...groupBy(latest, (mark) => `${snapshotOf(chart, mark) ?? ''} ${mark.category}`).values()].flatMap((parts) =>
		parts.slice(0, 1).map((first) => ({
			...first,
			category: '',
			series: first.category,
			value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0)
		}))
	);
}

/** The values of a chart by year, as the search says them. Throws where a declared line has no row. */
function answerSet(
	words: Words,
	{ chart: slug, standsInFor, unit: key, name, counted, lines: declared, more = {} }: AnswerWords
): AnswerSet {
	const chart = inUnit(chartOf(words, slug), key);
	const stock = chart.filter.kind === 'vintages';
	const named = stock ? chart.categories : chart.series;
	const patterns = (
		declared ? Object.entries({ ...declared, ...more }) : named.map((one) => [one.key, `${one.label} #`] as const)
	).map(([line, said]) => (typeof said === 'string' ? ([line, said, ''] as const) : ([line, ...said] as const)));
	const rows = rowsOf(chart)
		.filter((mark) => patterns.some(([line]) => line === lineOf(mark)))
		.toSorted((one, other) => one.start - other.start);
	const missing = patterns.filter(([line]) => !rows.some((mark) => lineOf(mark) === line)).map(([line]) => line);
	if (missing.length > 0) throw new Error(`The search describes ${slug} by ${missing.join(', ')}, which no row has.`);
	const byYear = groupBy(
		rows.flatMap((mark) => yearsOf(mark, chart).map((year) => ({ year, mark }))),
		({ year }) => year
	);
	const form: Chart['form'] = stock ? { kind: 'columns' } : chart.form;
	const marksByYear = [...byYear.values()].map((entries) => entries.map(({ mark }) => mark));
	const totals = marksByYear.map((marks) => totalOf({ form }, marks));
	// Of several amounts in one year the last holds at its end.
	const marksOf = (line: string) => marksByYear.map((marks) => marks.findLast((mark) => lineOf(mark) === line) ?? null);
	const largest = rows
		.filter(({ start }) => start === rows.at(-1)?.start)
		.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
		.slice(0, leading)
		.map(lineOf);
	const years = [...byYear.keys()];
	const [main = ''] = patterns.map(([line]) => line);
	const latest = marksOf(main).findLastIndex((mark) => mark !== null && mark.flag !== 'proposal');
	return {
		address: addressOf(slug),
		...(standsInFor ? { standsInFor: addressOf(standsInFor) } : {}),
		...(key ? { unit: key } : {}),
		name: name ?? chart.name,
		years,
		latest: years[latest] ?? '',
		lines: patterns.map(([line, pattern, asked]): AnswerLine => ({
			key: line,
			...(asked === '' ? {} : { words: asked }),
			shown: stock
				? largest.includes(line)
				: !(line in more) && (chart.series.find((one) => one.key === line)?.shown ?? true),
			...(declared?.[line] !== undefined && chart.series.some((one) => one.key === line && !one.shown)
				? { standsIn: true }
				: {}),
			...valuesOf(words, marksOf(line), pattern, (_, index) => (totals[index] ? '' : counted))
		})),
		...(totals.some((total) => total !== null) ? { total: valuesOf(words, totals, '#', () => counted) } : {})
	};
}

/** What the search says of single years. */
export function answerSets(words: Words): AnswerSet[] {
	return words.answers.map((answer) => answerSet(words, answer));
}
