import { describe, expect, it } from 'vitest';
import { catalogue } from '../charts/catalogue';
import { chartSlugs } from '../charts/slugs';
import { relatedTo } from './related';

describe('related charts', () => {
	it.each(chartSlugs)('of %s are three others', (slug) => {
		const related = relatedTo(slug);
		expect(new Set(related).size).toBe(3);
		expect(related).not.toContain(slug);
	});

	it('are of the same table first', () => {
		const tables: readonly string[] = catalogue['life-expectancy'].tables;
		for (const slug of relatedTo('life-expectancy'))
			expect(catalogue[slug].tables.some((name) => tables.includes(name))).toBe(true);
		expect(relatedTo('unemployment')[0]).toBe('employment-and-participation');
		expect(relatedTo('employment-and-participation')).toContain('unemployment');
	});
});
