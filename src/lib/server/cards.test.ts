import { describe, expect, it } from 'vitest';
import { chartNamed, english, tables } from '../../../tests/site-fixture';
import { catalogue } from '../charts/catalogue';
import type { ChartDeclaration } from '../charts/declaration';
import { chartSlugs } from '../charts/slugs';
import { cardOf } from './cards';
import { fill } from './site';

describe.each(chartSlugs)('the notes of %s', (slug) => {
	const { caveats, open, credits } = cardOf(english, slug);
	const declaration: ChartDeclaration = catalogue[slug];

	it('are open where they bear on what the default view draws, five at most; none is lost', () => {
		expect(open).toBeLessThanOrEqual(5);
		const known = declaration.tables.flatMap((name) => Object.entries(tables[name].resource.caveats));
		const own = known.filter(([key]) => declaration.caveats?.includes(key) ?? true);
		for (const [, text] of own) expect(caveats).toContain(fill(english, text));
	});

	it('name no series that is hidden, while they are open', () => {
		const hidden = chartNamed(slug)
			.series.filter(({ shown }) => !shown)
			.map(({ label }) => label.toLowerCase());
		const opened = caveats.slice(0, open).join(' ').toLowerCase();
		expect(hidden.filter((label) => label.length > 5 && opened.includes(label))).toEqual([]);
	});

	it('name publishers as their source', () => {
		expect(credits.join(' ')).not.toMatch(/given in each row|[{}]/);
	});
});
