import { evaluate } from '../figure';
import type { Tables } from '../table';
import { tableNames } from '../table-names';
import { fillTemplate, type FigureWords } from '../template';
import { yearOf } from '../years';
import { reasonOf } from '../reason';
import { rule, sentence, tablesIn, type Check } from './check';
import type { ClaimFigure } from './claim-figures';
import { exactly } from './coverage';

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Where texts are only tried. */
const unsaid: FigureWords = { locale: 'und', numbers: [], percent: String, million: String, billion: String };

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };
const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Days, years and decades, which a text may give as they are. */
const datePattern = new RegExp(`\\b\\d{1,2} (?=${monthNames})|(?<![\\d.,])(?:19|20)\\d{2}s?(?![\\d%]|[.,]\\d)`, 'g');

interface Printed {
	/** The number as it stands, without its "million" or "billion". */
	readonly digits: string;
	readonly number: number;
	readonly decimals: number;
	readonly scale: number;
	/** Finds it in a text; "0.24 to 3.5 million" prints 0.24 million too. */
	readonly pattern: RegExp;
}

function readPrinted(printed: string): Printed {
	const [digits = '', unit] = printed.split(' ');
	const word = digits === 'a' ? 1 : numberWords.indexOf(digits);
	const after = unit === undefined ? '(?!\\d|[.,]\\d|\\w)' : `(?=(?: to [\\d.,]+)? ${unit}\\b)`;
	return {
		digits,
		number: word >= 0 ? word : Number(digits.replaceAll(',', '')),
		decimals: digits.split('.')[1]?.length ?? 0,
		scale: unit === undefined ? 1 : (scales[unit] ?? NaN),
		pattern: new RegExp(`(?<![\\d.,\\w])${digits.replaceAll('.', '\\.')}${after}`, 'g')
	};
}

/**
 * What is wrong with one figure against the tables, if anything. A cell must be printed exactly; only a rounded figure
 * and a quotient may be cut to the digits that the text prints.
 */
function compare({ claim, printed, expression, rounded }: ClaimFigure, tables: Tables): string | null {
	const { number, decimals, scale } = readPrinted(printed);
	try {
		const { value } = evaluate(expression, tables);
		const cut =
			rounded !== null
				? (Math.round(value / rounded) * rounded) / scale
				: expression.includes('/')
					? Number((value / scale).toFixed(decimals))
					: value / scale;
		return Math.abs(cut - number) < 1e-9 ? null : `${claim} prints ${printed}, but ${expression} = ${value}`;
	} catch (error) {
		return `${claim} prints ${printed}: ${reasonOf(error)}`;
	}
}

/** Looks the figures of a text up in their order, and says which are missing and which digits nobody vouches for. */
function readText(
	text: string,
	figures: readonly ClaimFigure[]
): { missing: readonly string[]; left: readonly string[] } {
	const missing: string[] = [];
	let rest = text;
	let from = 0;
	const blank = (start: number, length: number) => {
		rest = rest.slice(0, start) + ' '.repeat(length) + rest.slice(start + length);
	};
	for (const { printed } of figures.filter(({ expression }) => expression !== '')) {
		const { pattern, digits } = readPrinted(printed);
		pattern.lastIndex = from;
		const found = pattern.exec(text);
		if (!found) {
			missing.push(printed);
			continue;
		}
		from = found.index + digits.length;
		blank(found.index, digits.length);
	}
	for (const { printed } of figures.filter(({ expression }) => expression === '')) {
		const found = rest.indexOf(printed);
		if (found < 0) missing.push(printed);
		else blank(found, printed.length);
	}
	return { missing, left: rest.replace(datePattern, ' ').match(/\d[\d.,]*/g) ?? [] };
}

const words = (text: string) => text.split(/\s+/).length;
const datePrecision: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** Rules of the story tables: events, claims with the figures that they print, terms and caveats. */
export const claimRules = (figures: readonly ClaimFigure[]): readonly Check[] => [
	rule('events begin in 1910, and each date is as exact as it says', ['timeline'], ({ timeline }) => {
		const first = Math.min(...timeline.rows.map(({ date }) => yearOf(date)));
		return [
			...(first === 1910 ? [] : [`they begin in ${first}`]),
			...timeline.rows
				.filter(({ date, precision }) => date.length !== datePrecision[precision])
				.map(({ date, precision }) => `${date} is said to be exact to the ${precision}`)
		];
	}),
	rule('no event is described in more than 18 words', ['timeline'], ({ timeline }) =>
		timeline.rows.filter(({ event }) => words(event) > 18).map(({ date, event }) => `${date}: ${words(event)} words`)
	),
	exactly(
		'two drafts and two events of disputed size are flagged',
		'timeline',
		['date', 'flag'],
		(row) => row['flag'] !== null,
		['1994, estimate', '2017-03-05, proposal', '2023-10-09, estimate', '2024-08-27, proposal']
	),
	exactly(
		'colonial rule runs from 1910 to 15 August 1945',
		'timeline',
		['date'],
		(row) => row['category'] === 'history' && String(row['event']).startsWith('Japan '),
		['1910', '1945-08-15']
	),
	exactly(
		'the loudspeakers start and stop when the periods say',
		'timeline',
		['date'],
		(row) => row['category'] === 'loudspeakers' && row['date'] !== '2025-08-05',
		[
			'1963-05',
			'1972-11',
			'1980-09',
			'2004-06',
			'2015-08-10',
			'2015-08-25',
			'2016-01-08',
			'2018-04-23',
			'2024-06-09',
			'2025-06-11'
		]
	),

	rule('claims are numbered from c01 on, each once', ['claims'], ({ claims }) =>
		claims.rows
			.map(({ id }) => id)
			.toSorted()
			.flatMap((id, index) => {
				const due = `c${String(index + 1).padStart(2, '0')}`;
				return id === due ? [] : [`expected ${due}, got ${id}`];
			})
	),
	exactly('every claim has a source', 'claims', ['id'], (row) => row['source'] === null, []),
	exactly(
		'one claim alone is contradicted: that most are shot',
		'claims',
		['id'],
		(row) => row['verdict'] === 'contradicted',
		['c32']
	),
	rule('no evidence of a claim is longer than 60 words', ['claims'], ({ claims }) =>
		claims.rows
			.filter((row) => words(row.evidence_text) > 60)
			.map(({ id, evidence_text }) => `${id}: ${words(evidence_text)} words`)
	),
	rule('the tables that claims name exist', ['claims'], (tables) =>
		tables.claims.rows.flatMap(({ id, tables: named }) =>
			(named ?? '')
				.split(' ')
				.filter((name) => name !== '' && !Object.hasOwn(tables, name))
				.map((name) => `${id} names ${name}`)
		)
	),
	{
		name: 'figures of the claims equal the cells they name',
		tables: ['claims', ...tablesIn(figures.map(({ expression }) => expression).join(' '))],
		run: (tables) =>
			figures.flatMap((figure) => {
				const problem = figure.expression === '' ? null : compare(figure, tables);
				const place = `datasets/claim-figures.csv:${figure.line}:4 expression:`;
				return problem === null ? [] : [sentence(place, 'figures of the claims equal the cells they name', problem)];
			})
	},
	rule('claims print the figures that are worked out for them, in that order', ['claims'], ({ claims }) => [
		...claims.rows.flatMap((row) =>
			(['claim', 'evidence_text'] as const).flatMap((text) =>
				readText(
					row[text],
					figures.filter((figure) => figure.claim === row.id && figure.text === text)
				).missing.map((printed) => `${row.id} does not print ${printed} in its place`)
			)
		),
		...figures
			.filter(({ claim }) => !claims.rows.some(({ id }) => id === claim))
			.map(({ claim, printed }) => `${claim} for ${printed} is no claim`)
	]),
	rule('no digit of a claim goes without a cell', ['claims'], ({ claims }) =>
		claims.rows.flatMap(({ id, evidence_text }) =>
			readText(
				evidence_text,
				figures.filter(({ claim, text }) => claim === id && text === 'evidence_text')
			).left.map((digits) => `${id} prints ${digits}, for which no cell is named`)
		)
	),

	rule('a term that bears on figures has its Korean word', ['glossary'], ({ glossary }) =>
		glossary.rows
			.filter(({ korean, tables }) => korean === null && (tables ?? 'claims') !== 'claims')
			.map(({ id }) => `${id} bears on tables and has no Korean word`)
	),
	rule('the glossary names tables that exist', ['glossary'], ({ glossary }) =>
		glossary.rows.flatMap(({ id, tables }) =>
			(tables ?? '')
				.split(' ')
				.filter((name) => name !== '' && !tableNames.some((known) => known === name))
				.map((name) => `${id} names the table ${name}`)
		)
	),
	rule('the caveats can be filled in from the tables', tableNames, (tables) =>
		tableNames.flatMap((name) =>
			Object.entries(tables[name].resource.caveats).flatMap(([caveat, text]) => {
				try {
					fillTemplate(text, tables, unsaid);
					return [];
				} catch (error) {
					return [`${name}/${caveat}: ${reasonOf(error)}`];
				}
			})
		)
	)
];
