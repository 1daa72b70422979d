import { evaluate } from './figure';
import { formatNumber } from './format-number';
import type { Tables } from './table';
import { reasonOf } from './reason';

const numberWords = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
] as const;

type Formatter = (value: number, locale: string) => string;

const formatters: ReadonlyMap<string, Formatter> = new Map<string, Formatter>(
	Object.entries({
		'': (value: number, locale: string) => formatNumber(value, locale, 0, 1),
		'0': (value: number, locale: string) => formatNumber(value, locale, 0),
		'1': (value: number, locale: string) => formatNumber(value, locale, 1),
		'2': (value: number, locale: string) => formatNumber(value, locale, 2),
		percent: (value: number, locale: string) => `${formatNumber(value, locale, 1)} percent`,
		percent0: (value: number, locale: string) => `${formatNumber(value, locale, 0)} percent`,
		million: (value: number, locale: string) => `${formatNumber(value / 1e6, locale, 0, 2)} million`,
		billion: (value: number, locale: string) => `${formatNumber(value / 1e9, locale, 0, 2)} billion`,
		year: (value: number) => String(value),
		word: (value: number, locale: string) => numberWords[value] ?? formatNumber(value, locale, 0),
		Word: (value: number, locale: string) => {
			const word = numberWords[value] ?? formatNumber(value, locale, 0);
			return word.charAt(0).toUpperCase() + word.slice(1);
		},
		hundreds: (value: number, locale: string) => formatNumber(Math.round(value / 100) * 100, locale, 0),
		thousands: (value: number, locale: string) => formatNumber(Math.round(value / 1000) * 1000, locale, 0)
	})
);

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
export function fillTemplate(text: string, tables: Tables, locale = 'en'): string {
	const fail = (reason: string, cause?: unknown): never => {
		throw new Error(`In the text "${text.slice(0, 60)}": ${reason}`, { cause });
	};
	const filled = text.replace(pattern, (_, template: string) => {
		const [expression = '', format = '', ...more] = template.split('|');
		const formatter = formatters.get(format);
		if (!formatter || more.length > 0 || template.endsWith('|')) return fail(`there is no format "${format}".`);
		try {
			return formatter(evaluate(expression, tables).value, locale);
		} catch (error) {
			return fail(reasonOf(error), error);
		}
	});
	return /[{}]/.test(filled) ? fail('a brace is not closed or stands alone.') : filled;
}
