import { evaluate } from './figure';
import { formatNumber } from './format-number';
import type { Tables } from './table';
import { reasonOf } from './reason';

/** The words of a language for figures in its texts. */
export interface FigureWords {
	readonly locale: string;
	/** Whole numbers in words, from zero on, as far as texts write them so. */
	readonly numbers: readonly string[];
	/** A share; the number is written already. */
	readonly percent: (number: string) => string;
	/** Large values, in the words that the language has for them. */
	readonly million: (value: number) => string;
	readonly billion: (value: number) => string;
}

type Formatter = (value: number, words: FigureWords) => string;

const inWords: Formatter = (value, { numbers, locale }) => numbers[value] ?? formatNumber(value, locale, 0);

const formatters: ReadonlyMap<string, Formatter> = new Map<string, Formatter>([
	['', (value, { locale }) => formatNumber(value, locale, 0, 1)],
	['0', (value, { locale }) => formatNumber(value, locale, 0)],
	['1', (value, { locale }) => formatNumber(value, locale, 1)],
	['2', (value, { locale }) => formatNumber(value, locale, 2)],
	['percent', (value, { percent, locale }) => percent(formatNumber(value, locale, 1))],
	['percent0', (value, { percent, locale }) => percent(formatNumber(value, locale, 0))],
	['million', (value, { million }) => million(value)],
	['billion', (value, { billion }) => billion(value)],
	['year', (value) => String(value)],
	['word', inWords],
	[
		'Word',
		(value, words) => {
			const word = inWords(value, words);
			return word.charAt(0).toUpperCase() + word.slice(1);
		}
	],
	['hundreds', (value, { locale }) => formatNumber(Math.round(value / 100) * 100, locale, 0)],
	['thousands', (value, { locale }) => formatNumber(Math.round(value / 1000) * 1000, locale, 0)]
]);

const pattern = /\{([^{}]*)\}/g;

/** The templates of a text in their order: `{expression}` or `{expression|format}`. */
export function figuresOf(text: string): { readonly expression: string; readonly template: string }[] {
	return [...text.matchAll(pattern)].map(([template, inside = '']) => ({
		template,
		expression: inside.split('|', 1)[0] ?? ''
	}));
}

/**
 * Fills the templates of a text, `{expression}` or `{expression|format}`, with figures from the tables (see
 * `evaluate`). Throws with the text's beginning when an expression or a format is wrong.
 */
export function fillTemplate(text: string, tables: Tables, words: FigureWords): string {
	const fail = (reason: string, cause?: unknown): never => {
		throw new Error(`In the text "${text.slice(0, 60)}": ${reason}`, { cause });
	};
	const filled = text.replace(pattern, (_, template: string) => {
		const [expression = '', format = '', ...more] = template.split('|');
		const formatter = formatters.get(format);
		if (!formatter || more.length > 0 || template.endsWith('|')) return fail(`there is no format "${format}".`);
		try {
			return formatter(evaluate(expression, tables).value, words);
		} catch (error) {
			return fail(reasonOf(error), error);
		}
	});
	return /[{}]/.test(filled) ? fail('a brace is not closed or stands alone.') : filled;
}
