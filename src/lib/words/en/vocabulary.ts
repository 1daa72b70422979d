import type { Vocabulary } from '../../charts/build';
import { formatNumber } from '../../data/format-number';
import { dateInWords } from './dates';
import { eventLabels, shortEventLabels } from './events';
import { unitWords } from './units';
import { columns, values } from './values';

/** What charts are built with. */
export const vocabulary = {
	locale: 'en',
	numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	percent: (number) => `${number} percent`,
	million: (value) => `${formatNumber(value / 1e6, 'en', 0, 2)} million`,
	billion: (value) => `${formatNumber(value / 1e9, 'en', 0, 2)} billion`,
	date: (key) => (/^\d{4}-\d{2}(-\d{2})?$/.test(key) ? dateInWords(key) : undefined),
	undocumented: 'not documented after',
	missing: 'no figures',
	dotted: 'dotted: no figures',
	dated: 'in',
	break: 'new method',
	otherwise: 'counted otherwise',
	cut: ', axis not from zero',
	values,
	columns,
	magnitudes: { 1_000_000: 'million ', 1_000_000_000: 'billion ' },
	sample: (people, margin) =>
		margin === null
			? `${people} people answered; a margin is not published.`
			: `${people} people answered; margin ${margin} points either way, computed for simple random sampling.`,
	units: unitWords,
	events: eventLabels,
	shortEvents: shortEventLabels
} satisfies Vocabulary;
