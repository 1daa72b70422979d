import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { tableNames } from '../data/table-names';
import { bibliography } from './bibliography';
import { rowsBySource } from './rows-by-source';
import { tableOf } from './site';

describe.each(tableNames)('the rows of %s by source', (name) => {
	const bySource = rowsBySource(english, name);

	it('are all that name the source, each said apart from the others', () => {
		const ids = tableOf(name).rows.flatMap(({ source }) => (typeof source === 'string' ? source.split(' ') : []));
		expect(bySource.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
		for (const { id, rows } of bySource) {
			const named = tableOf(name).rows.filter(({ source }) => String(source).split(' ').includes(id));
			expect([id, rows.length]).toEqual([id, named.length]);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			expect(rows.map(({ key }) => key).join()).not.toMatch(/[{}]|undefined/);
		}
	});

	it('stand under every source that the bibliography sends here, as many as it says', () => {
		const sent = bibliography(english).kinds.flatMap(({ sources }) =>
			sources.flatMap(({ id, tables }) =>
				tables.filter((one) => one.name === name).map(({ rows }) => [id, rows] as const)
			)
		);
		const found = bySource.map(({ id, rows }) => [id, rows.length]);
		// The claims of a source are listed there one by one.
		expect(sent.toSorted()).toEqual(name === 'claims' ? [] : found.toSorted());
	});
});

it('says a row in words, with its value', () => {
	const first = rowsBySource(english, 'arrivals').find(({ rows }) => rows.some(({ key }) => key === '2009, Women'));
	expect(first?.rows).toContainEqual({ key: '2009, Women', value: '2,252' });
	const months = rowsBySource(english, 'support-in-months').find(({ id }) => id === 'P-mi-nayw');
	expect(months?.rows).toContainEqual({ key: '2019, Median income', value: '1,707,008 won a month' });
});
