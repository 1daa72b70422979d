import { describe, expect, it } from 'vitest';
import { english, tables } from '../../../tests/site-fixture';
import { formatNumber } from './format-number';
import { fillTemplate } from './template';

const fill = (text: string, locale = 'en') => fillTemplate(text, tables, { ...english.vocabulary, locale });

describe('fillTemplate', () => {
	it.each<[text: string, filled: string]>([
		['No figure.', 'No figure.'],
		['', ''],
		['{arrivals[2009]} people', '2,914 people'],
		['{arrivals[2009]}', '2,914'],
		['In 2009: {arrivals[2009,female]} women, {arrivals[2009,male]} men.', 'In 2009: 2,252 women, 662 men.'],
		['{before-leaving[before 2000,watched_foreign_videos]}', '8.4'],
		// No format: at most one decimal.
		['{10 / 4}', '2.5'],
		['{10 / 3}', '3.3'],
		['{2}', '2'],
		['{1234.56}', '1,234.6'],
		// Fixed decimals
		['{10 / 4|0}', '3'],
		['{2|1}', '2.0'],
		['{2|2}', '2.00'],
		['{1 / 3|2}', '0.33'],
		['{1234567|0}', '1,234,567'],
		// Percent
		['{83.3|percent}', '83.3 percent'],
		['{14|percent}', '14.0 percent'],
		['{83.3|percent0}', '83 percent'],
		['{83.5|percent0}', '84 percent'],
		['{100 * arrivals[sex=female] / arrivals[]|percent0}', '75 percent'],
		// Millions and billions
		['{8000000|million}', '8 million'],
		['{6218750|million}', '6.22 million'],
		['{28000000|million}', '28 million'],
		['{134100000000|billion}', '134.1 billion'],
		['{reward-ceilings[secret_information,2017 draft]|billion}', '1 billion'],
		['{reward-ceilings[secret_information,2017 decree]|million}', '500 million'],
		// Words
		['{0|word}', 'zero'],
		['{1|word}', 'one'],
		['{12|word}', 'twelve'],
		['{13|word}', '13'],
		['{1234|word}', '1,234'],
		['{5|Word}', 'Five'],
		['{13|Word}', '13'],
		['{direct-crossings[2013]|word}', 'one'],
		// Rounded
		['{34537|hundreds}', '34,500'],
		['{34550|hundreds}', '34,600'],
		['{34537|thousands}', '35,000'],
		['{arrivals-cumulative[2016-11-11,published]|thousands}', '30,000'],
		['{49|hundreds}', '0'],
		// Blanks in the expression
		['{ 1 + 1 |word}', 'two']
	])('%s -> %s', (text, filled) => {
		expect(fill(text)).toBe(filled);
	});

	it('writes numbers as the language does', () => {
		expect(fill('{1234.5}', 'de')).toBe('1.234,5');
		expect(fill('{1234.5}', 'ko')).toBe('1,234.5');
	});

	it.each<[text: string, reason: string]>([
		['{arrivals[2009]|euros}', 'there is no format "euros"'],
		['{arrivals[2009]|toString}', 'there is no format "toString"'],
		['{arrivals[2009]|constructor}', 'there is no format "constructor"'],
		['{arrivals[1999]}', 'no row of the tables matches'],
		['{people[2009]}', 'there is no table "people"'],
		['{}', 'the expression ends too early'],
		['{version}', 'version'],
		['{1 / 0|percent}', 'a division by zero']
	])('refuses %s: %s', (text, reason) => {
		expect(() => fill(`The text ${text} goes on.`)).toThrow(reason);
	});

	it('names the beginning of the text in every complaint', () => {
		expect(() => fill('By the end {labour[2025]} of all.')).toThrow('In the text "By the end {labour[2025]} of all."');
	});

	it.each(['{arrivals[2009]|}', '{arrivals[2009]|per cent}', '{arrivals[2009]', 'arrivals[2009]}', '{{1}}', '{1|0|1}'])(
		'never leaves a brace for readers: %s is refused',
		(text) => {
			expect(() => fill(text)).toThrow();
		}
	);
});

describe('formatNumber', () => {
	it.each<[value: number, least: number, most: number | undefined, text: string]>([
		[2914, 0, undefined, '2,914'],
		[2.25, 1, undefined, '2.3'],
		[2, 0, 2, '2'],
		[2.346, 0, 2, '2.35'],
		[-0.5, 0, 1, '-0.5'],
		[0, 0, 1, '0']
	])('%d with %d to %s decimals is %s', (value, least, most, text) => {
		expect(most === undefined ? formatNumber(value, 'en', least) : formatNumber(value, 'en', least, most)).toBe(text);
	});
});
