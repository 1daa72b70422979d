import { describe, expect, it } from 'vitest';
import { widener } from './widen';

const widen = widener([
	{ names: ['Reward', '보로금'], also: ['bounty'], addresses: ['/charts/rewards-paid/'] },
	{ names: ['women'], also: ['여성'], titles: ['/charts/labour-by-sex/'] }
]);

describe('a text', () => {
	it.each([
		['Rewards paid in 2022', 'Reward 보로금 bounty'],
		['the REWARD', 'Reward 보로금 bounty'],
		['보로금을 받은', 'Reward 보로금 bounty'],
		['women and rewards', 'Reward 보로금 bounty women 여성']
	])('is widened by what it mentions: “%s”', (text, words) => {
		expect(widen(text)).toBe(words);
	});

	it('is not widened by a part of a word, nor by looser words', () => {
		expect(widen('rewarding')).toBe('');
		expect(widen('a bounty')).toBe('');
	});

	it('is widened by what belongs to its address', () => {
		expect(widen('', '/charts/rewards-paid/')).toBe('Reward 보로금 bounty');
		expect(widen('', '/charts/wages/')).toBe('');
	});

	it('is widened by the titles that it goes by only when asked for them', () => {
		expect(widen('', '/charts/labour-by-sex/')).toBe('');
		expect(widen('', '/charts/labour-by-sex/', 'titles')).toBe('women 여성');
		expect(widen('', '/charts/rewards-paid/', 'titles')).toBe('');
	});
});
