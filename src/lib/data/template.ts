import { evaluate } from './figure';
import type { Tables } from './table';

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

const formatters: Readonly<Record<string, Formatter>> = {
	'': (value, locale) => formatNumber(value, locale, 0, 1),
	'0': (value, locale) => formatNumber(value, locale, 0),
	'1': (value, locale) => formatNumber(value, locale, 1),
	'2': (value, locale) => formatNumber(value, locale, 2),
	percent: (value, locale) => `${formatNumber(value, locale, 1)} percent`,
	percent0: (value, locale) => `${formatNumber(value, locale, 0)} percent`,
	million: (value, locale) => `${formatNumber(value / 1e6, locale, 0, 2)} million`,
	billion: (value, locale) => `${formatNumber(value / 1e9, locale, 0, 2)} billion`,
	word: (value, locale) => numberWords[value] ?? formatNumber(value, locale, 0),
	Word: (value, locale) => {
		const word = numberWords[value] ?? formatNumber(value, locale, 0);
		return word.charAt(0).toUpperCase() + word.slice(1);
	},
	hundreds: (value, locale) => formatNumber(Math.round(value / 100) * 100, locale, 0),
	thousands: (value, locale) => formatNumber(Math.round(value / 1000) * 1000, locale, 0)
};

/** A number in a language's usual form, with a fixed or a least and largest count of decimals. */
export function formatNumber(value: number, locale: string, least: number, most = least): string {
	return new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}

/**
 * Fills the templates of a text, `{expression}` or `{expression|format}`, with figures from the tables (see
 * `evaluate`). Throws with the text's beginning when an expression or a format is wrong.
 */
export function fillTemplate(text: string, tables: Tables, locale = 'en'): string {
	return text.replace(/\{([^{}|]*)(?:\|([A-Za-z0-9]+))?\}/g, (_, expression: string, format = '') => {
		const formatter = Object.hasOwn(formatters, format) ? formatters[format] : undefined;
		try {
			if (!formatter) throw new Error(`there is no format "${format}".`);
			return formatter(evaluate(expression, tables).value, locale);
		} catch (error) {
			throw new Error(`In the text "${text.slice(0, 60)}": ${error instanceof Error ? error.message : String(error)}`);
		}
	});
}
