import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { glossary } from './glossary';

const terms = glossary(english);
const term = (wanted: string) => terms.find(({ id }) => id === wanted);

describe('the glossary', () => {
	it('stands in the order of the alphabet', () => {
		const names = terms.map((one) => one.term);
		expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
	});

	it('takes lists of words apart', () => {
		expect(term('defector')?.korean).toEqual(['북한이탈주민', '탈북민', '새터민', '북향민']);
		expect(term('flag')?.korean).toEqual([]);
		for (const { synonyms } of terms) expect(synonyms.length).toBeGreaterThan(0);
	});

	it('leads to tables and the charts drawn from them', () => {
		expect(term('reward')?.tables.map(({ name }) => name)).toEqual(['reward-ceilings', 'rewards-paid']);
		expect(term('reward')?.charts.map(({ slug }) => slug)).toEqual(['reward-ceilings', 'rewards-paid']);
		expect(term('flag')?.tables).toEqual([]);
	});

	it('has no other word twice in an entry', () => {
		for (const { id, term: name, korean, synonyms } of terms) {
			const words = [name, ...korean, ...synonyms].map((word) => word.toLowerCase());
			expect([id, words.filter((word, index) => words.indexOf(word) < index)]).toEqual([id, []]);
		}
	});
});
