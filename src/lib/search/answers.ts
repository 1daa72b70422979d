import { joinSpans } from '../data/years';
import { formatView } from '../view/view';
import type { Words } from '../words/languages';
import type { AskedYears } from './asked-years';
import type { AnswerLine, AnswerSet, SearchDocument } from './documents';
import { indexWords } from './words';

/** What an answer is looked for with. */
interface Question {
	readonly documents: readonly SearchDocument[];
	/** What the search has found, best first. */
	readonly hits: readonly { readonly document: SearchDocument; readonly words: number; readonly score: number }[];
	/** The words of the query as the index holds them. */
	readonly words: readonly string[];
	readonly years: AskedYears | null;
	/** Other words for what a text speaks of. */
	readonly widen: (text: string) => string;
	/** The words of answers. */
	readonly say: Words['searchPage'];
}

/** The values that answer a query, and the chart that they are taken from, set to the years and the values given. */
export interface Answer {
	readonly values: readonly SearchDocument[];
	/** Address of the chart by itself, and as it is set. */
	readonly chart: string;
	readonly setTo: string;
}

/** A chart that fits nearly as well as one that answers nothing answers in its place. */
const nearlyAsWell = 0.6;

/** So many values are given at most: those of both ends of several years. */
const most = 2;

/**
 * Answers a query from the tables: with the values of the year asked for, or of both ends of several years; with the latest
 * where no year is named and a chart fits best. Says which years there are where the year has no value.
 */
export function answerTo(sets: readonly AnswerSet[], question: Question): Answer | null {
	const { hits, words, years } = question;
	// A year alone asks for arrivals, which are the first set.
	const [first] = sets;
	if (words.length === 0) return first && years ? answerWith(first, question) : null;
	const [best] = hits;
	const charts = hits.filter(({ document }) => document.kind === 'charts');
	const chart = charts.find(({ document }) => sets.some(({ address }) => address === document.address));
	if (!best || !chart || chart.words < best.words || (!years && chart !== best)) return null;
	if (chart.score < nearlyAsWell * (charts[0]?.score ?? 0)) return null;
	const set = bestSet(sets, chart.document.address, question);
	const asked = askedOf(years);
	const holding = [set, ...sets.filter(({ standsInFor }) => standsInFor === set?.address)].find(
		(one) => one && asked.every((year) => keyOf(one, year) !== undefined)
	);
	const answering = holding ?? set;
	return answering ? answerWith(answering, question) : null;
}

/** Of the sets of a chart the one that has most of the words; the first of equals. */
function bestSet(sets: readonly AnswerSet[], address: string, { words, widen }: Question): AnswerSet | undefined {
	const fit = ({ name, lines }: AnswerSet) => count(words, `${name} ${widen(name)} ${lines.map(wordsOf).join(' ')}`);
	return sets.filter((set) => set.address === address).sort((one, other) => fit(other) - fit(one))[0];
}

/** The words by which the values of a line are asked for. */
function wordsOf({ said, words = '' }: AnswerLine): string {
	return `${said.find((one) => one !== '') ?? ''} ${words}`;
}

/** How many of some words a text has, as whole words or beginnings. */
function count(words: readonly string[], text: string): number {
	const indexed = indexWords(text);
	return words.filter((word) => indexed.some((one) => one.startsWith(word))).length;
}

/** The ends of the years asked for. */
function askedOf(years: AskedYears | null): number[] {
	return [...new Set([years?.from, years?.to])].filter((year) => year !== undefined);
}

/** First and last year of a key. */
function spanOf(key: string): { from: number; to: number } {
	const [from = NaN, to = from] = key.split('-').map(Number);
	return { from, to };
}

/** The key under which a set holds a year. */
function keyOf({ years }: AnswerSet, year: number): string | undefined {
	return years.find((key) => year >= spanOf(key).from && year <= spanOf(key).to);
}

function answerWith(set: AnswerSet, question: Question): Answer {
	const { say } = question;
	const asked = askedOf(question.years);
	const places = asked.flatMap((year) => set.years.indexOf(keyOf(set, year) ?? '')).filter((place) => place >= 0);
	const lines = linesFor(set, question, places);
	const narrowed = set.lines.some((line) => line.shown && !lines.includes(line));
	const years = asked.some((year) => keyOf(set, year) !== undefined) ? question.years : null;
	const setTo = addressOf(set, lines, years);
	const ends = asked.flatMap((year) => keyOf(set, year) ?? []);
	const keys = question.years?.to === undefined ? [...ends, set.latest] : ends;
	const values = [...new Set(keys)].map((key): SearchDocument => {
		const place = set.years.indexOf(key);
		const { from, to } = spanOf(key);
		const total = set.total?.said[place] ?? '';
		const valued = lines.filter(({ said }) => said[place]);
		const parts = valued.map(({ said }) => said[place] ?? '');
		const source = valued[0]?.sources[place] ?? '';
		return {
			kind: 'answers',
			address: `${addressOf(set, lines, question.years && { from, to })}#table`,
			title: say.answer(
				say.span(from, to),
				total === '' ? parts.join(', ') : narrowed ? say.partOf(parts, total) : say.sum(total, parts)
			),
			detail: say.answerDetail(
				set.name,
				question.documents.find(({ address }) => address === `/sources/#${source}`)?.detail ?? source
			)
		};
	});
	const missing = asked
		.filter((year) => keyOf(set, year) === undefined)
		.map((year): SearchDocument => ({
			kind: 'answers',
			address: `${addressOf(set, lines, null)}#table`,
			title: say.noFigure(year, set.name),
			detail: say.figuresFor(joinSpans(set.years.map(spanOf)).map(({ from, to }) => say.span(from, to)))
		}));
	return { values: [...values, ...missing].slice(0, most), chart: set.address, setTo };
}

/**
 * The lines that the words ask for; those given by themselves where they ask for none in particular, with those that stand in
 * for them in years asked for of which they say nothing.
 */
function linesFor({ lines }: AnswerSet, { words, widen }: Question, places: readonly number[]): readonly AnswerLine[] {
	const fits = lines.map((line) => count(words, `${wordsOf(line)} ${widen(wordsOf(line))}`));
	const best = Math.max(...fits);
	const wanted = best === Math.min(...fits) ? lines : lines.filter((_, index) => fits[index] === best);
	const known = wanted.filter((line) => line.shown);
	const lacking = places.filter((place) => known.some(({ said }) => !said[place]));
	const chosen = wanted.filter((line) => line.shown || (line.standsIn && lacking.some((place) => line.said[place])));
	return chosen.length > 0 ? chosen : wanted;
}

/** The chart set to years, and to the lines given where they are others than its own. */
function addressOf(
	{ address, unit, lines, total }: AnswerSet,
	chosen: readonly AnswerLine[],
	years: AskedYears | null
): string {
	const own = total !== undefined || lines.every((line) => line.shown === chosen.includes(line));
	const query = formatView({
		...years,
		series: own ? {} : { '': chosen.map(({ key }) => key) },
		...(unit === undefined ? {} : { units: { '': unit } }),
		rest: []
	});
	return `${address}${query}`;
}
