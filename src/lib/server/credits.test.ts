import { describe, expect, it } from 'vitest';
import { chartNamed, english, tables } from '../../../tests/site-fixture';
import { catalogue } from '../charts/catalogue';
import { chartSlugs } from '../charts/slugs';
import { cardOf } from './cards';

const publishers = new Map(tables.sources.rows.map(({ id, publisher }) => [id, publisher]));

describe('the source below a chart of one indicator of many', () => {
	const mixed = chartSlugs.filter((slug) => (catalogue[slug].tables as readonly string[]).includes('two-koreas'));

	it.each(mixed)(
		'%s: names the World Bank where its rows rest on it, and the Bank of Korea where they do not',
		(slug) => {
			const cited = new Set(chartNamed(slug).marks.flatMap(({ sources }) => sources.map((id) => publishers.get(id))));
			const [credit = '', ...others] = cardOf(english, slug).credits;
			expect(others).toEqual([]);
			expect(credit.includes('World Bank')).toBe(cited.has('World Bank'));
			expect(credit.includes('Bank of Korea')).toBe(!cited.has('World Bank'));
		}
	);
});
