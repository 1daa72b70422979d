import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords, pairsOf, queryWords, spell } from './words';

describe('spelling', () => {
	it.each([
		['하나', 'ㅎㅏㄴㅏ'],
		['한', 'ㅎㅏㄴ'],
		['값', 'ㄱㅏㅂㅅ'],
		['뷁', 'ㅂㅜㅔㄹㄱ'],
		['a1é', 'a1é']
	])('of %s is %s', (text, spelt) => {
		expect(spell(text)).toBe(spelt);
	});

	it('of a word in the making is the beginning of the word', () => {
		for (const typed of ['ㅎ', '하', '한', '하나', '하낭', '하나우', '하나워', '하나원'])
			expect([typed, spell('하나원').startsWith(spell(typed))]).toEqual([typed, true]);
	});
});

describe('the words of a text', () => {
	it('are those in lower case, without accents and without the ending for many', () => {
		expect(indexWords('Families’ Wages, a PRESS of Côte d’Ivoire: 2,914')).toEqual([
			'family',
			'wage',
			'a',
			'press',
			'of',
			'cote',
			'd',
			'ivoire',
			'2',
			'914'
		]);
	});

	it('in Korean are indexed from each syllable on', () => {
		expect(indexWords('하나원')).toEqual([spell('하나원'), spell('나원')]);
		expect(indexWords('집 2010년')).toEqual([spell('집'), '2010', spell('년')]);
	});

	it('in Chinese and Japanese likewise', () => {
		expect(indexWords('脱北者')).toEqual(['脱北者', '北者']);
	});
});

describe('the words of a query', () => {
	it('leave out what says nothing, unless nothing else is there', () => {
		expect(queryWords('How many of the women?')).toEqual([['women']]);
		expect(queryWords('what is the')).toEqual([['what'], ['is'], ['the']]);
	});

	it('leave out what the whole site is about, unless that is asked for, or how many there are', () => {
		expect(queryWords('wages of North Korean defectors')).toEqual([['wage']]);
		expect(queryWords('defectors')).toEqual([['defector']]);
		expect(queryWords('how many defectors')).toEqual([['number']]);
		expect(queryWords('탈북민 수')).toEqual([['number']]);
	});

	it('are the beginnings of other forms of them', () => {
		for (const [asked, indexed] of [
			['arrived', 'arrivals'],
			['crossed', 'crossings'],
			['crossing', 'crossed'],
			['satisfied', 'satisfaction'],
			['families', 'family']
		] as const)
			expect([asked, indexWords(indexed)[0]?.startsWith(queryWords(asked)[0]?.[0] ?? '?')]).toEqual([asked, true]);
	});

	it.each(['실업률은', '실업률이', '실업률의', '실업률을'])('in Korean stand without their ending too: %s', (word) => {
		expect(queryWords(word)).toEqual([[spell(word), spell('실업률')]]);
	});

	it('in pairs cut what is written together, and nothing else', () => {
		expect(pairsOf('탈북민 jobs')).toEqual([spell('탈북'), spell('북민')]);
		expect(pairsOf('jobs 여성')).toEqual([]);
	});

	it('are found in the text they are taken from', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...Array.from('탈북민실업률ab s京都')), maxLength: 8 }), (text) => {
				const indexed = indexWords(text);
				for (const [word = ''] of queryWords(text)) expect(indexed.some((one) => one.startsWith(word))).toBe(true);
			})
		);
	});
});
