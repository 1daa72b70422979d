import { describe, expect, it } from 'vitest';
import { charts, descriptor, english } from '../../../tests/site-fixture';
import { evidenceValues, flagValues, type Evidence, type Flag } from '../data/descriptor';
import { evidenceSigns, flagSigns, signKeysOf, signOf, type Sign } from './signs';

const drawing = ({ fill, outline, dashedLine, breakBefore }: Sign) => ({ fill, outline, dashedLine, breakBefore });
const plain = drawing(signOf({ evidence: 'corroborated', flag: null }));

describe('signs', () => {
	it('exist for each kind of evidence and each flag of the vocabulary', () => {
		expect(Object.keys(evidenceSigns).sort()).toEqual([...evidenceValues].sort());
		expect(Object.keys(flagSigns).sort()).toEqual([...flagValues].sort());
	});

	it('cover everything that the tables may hold', () => {
		const allowed = (name: string) =>
			new Set(
				descriptor.resources.flatMap(({ schema }) =>
					schema.fields.filter((field) => field.name === name).flatMap((field) => field.constraints?.enum ?? [])
				)
			);
		expect([...allowed('evidence')].sort()).toEqual([...evidenceValues].sort());
		expect([...allowed('flag')].every((flag) => flagValues.some((known) => known === flag))).toBe(true);
	});

	it.each<[evidence: Evidence, flag: Flag | null, sign: Sign]>([
		['corroborated', null, { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: false, footnote: '' }],
		['single', null, { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: false, footnote: '' }],
		['derived', null, { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: false, footnote: '=' }],
		['single', 'break', { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: true, footnote: 'b' }],
		['derived', 'break', { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: true, footnote: '=b' }],
		['single', 'proposal', { fill: 'hatched', outline: 'dashed', dashedLine: true, breakBefore: false, footnote: 'd' }],
		[
			'single',
			'provisional',
			{ fill: 'hatched', outline: 'dashed', dashedLine: false, breakBefore: false, footnote: 'p' }
		],
		[
			'derived',
			'provisional',
			{ fill: 'hatched', outline: 'dashed', dashedLine: false, breakBefore: false, footnote: '=p' }
		],
		['single', 'modelled', { fill: 'solid', outline: 'solid', dashedLine: true, breakBefore: false, footnote: 'm' }],
		['single', 'estimate', { fill: 'hatched', outline: 'solid', dashedLine: false, breakBefore: false, footnote: 'e' }],
		['single', 'superseded', { fill: 'hollow', outline: 'thin', dashedLine: false, breakBefore: false, footnote: 's' }],
		['derived', 'rounded', { fill: 'solid', outline: 'solid', dashedLine: false, breakBefore: false, footnote: '=~' }]
	])('%s, %s', (evidence, flag, sign) => {
		expect(signOf({ evidence, flag })).toEqual(sign);
	});

	it.each(['break', 'provisional', 'proposal', 'modelled', 'estimate', 'superseded'] as const)(
		'a value flagged as %s looks different from a plain one',
		(flag) => {
			expect(drawing(signOf({ evidence: 'single', flag }))).not.toEqual(plain);
		}
	);

	it('a worked-out value is drawn as a published one with the same flag: exact arithmetic is no doubt', () => {
		for (const flag of [null, ...flagValues])
			expect(drawing(signOf({ evidence: 'derived', flag }))).toEqual(drawing(signOf({ evidence: 'single', flag })));
	});

	it('a proposal and a part of a year look different from each other', () => {
		expect(drawing(flagSigns.proposal)).not.toEqual(drawing(flagSigns.provisional));
	});

	it('have a footnote of their own each, so that every flag is written too', () => {
		const notes = flagValues.map((flag) => signOf({ evidence: 'single', flag }).footnote);
		expect(notes.every((note) => note.length === 1)).toBe(true);
		expect(new Set([...notes, evidenceSigns.derived.footnote]).size).toBe(notes.length + 1);
	});

	it('are explained in words', () => {
		for (const flag of flagValues) expect(english.aboutPage.flags[flag].meaning).not.toBe('');
		for (const evidence of evidenceValues) expect(english.aboutPage.evidence[evidence].meaning).not.toBe('');
	});
});

describe('signKeysOf', () => {
	it('names each kind of evidence and each flag that needs words, once', () => {
		for (const { slug, marks } of charts.values()) {
			const flags = [...new Set(marks.flatMap(({ flag }) => flag ?? []))];
			const derived = marks.some((mark) => mark.evidence === 'derived') ? ['derived'] : [];
			expect([slug, [...signKeysOf(marks)].sort()]).toEqual([slug, [...derived, ...flags].sort()]);
		}
	});

	it('names none for no marks', () => {
		expect(signKeysOf([])).toEqual([]);
	});
});
