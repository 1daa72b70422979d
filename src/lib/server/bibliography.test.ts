import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { bibliography } from './bibliography';
import { chartOf, tables } from './site';

const { kinds, tableTitles, chartNames } = bibliography(english);
const all = kinds.flatMap(({ sources }) => sources);
const entry = (wanted: string) => all.find(({ id }) => id === wanted);

describe('the bibliography', () => {
	it('holds each source once', () => {
		expect(all.map(({ id }) => id).sort()).toEqual(tables.sources.rows.map(({ id }) => id).sort());
	});

	it('gives each kind its own sources, by publisher', () => {
		for (const { key, label, sources } of kinds) {
			expect(label).not.toBe('');
			const ids = new Set(tables.sources.rows.filter(({ kind }) => kind === key).map(({ id }) => id));
			expect(sources.every(({ id }) => ids.has(id))).toBe(true);
			const publishers = sources.map(({ publisher }) => publisher);
			expect(publishers).toEqual([...publishers].sort((one, other) => one.localeCompare(other, 'en')));
		}
	});

	it('says of each source what rests on it', () => {
		for (const { id, tables: citing, claims } of all) expect([id, citing.length + claims.length]).not.toEqual([id, 0]);
	});

	it('counts rows as the tables have them', () => {
		const rows = tables.arrivals.rows.filter(({ source }) => source.split(' ').includes('A01'));
		expect(rows.length).toBeGreaterThan(0);
		expect(entry('A01')?.tables).toContainEqual({ name: 'arrivals', rows: rows.length });
		expect(entry('A01')?.tables.map(({ name }) => name)).not.toContain('wages');
	});

	it('names the charts whose marks cite the source, and no others', () => {
		const citing = (id: string, slug: 'arrivals-by-sex' | 'wages') =>
			chartOf(english, slug).marks.some(({ sources }) => sources.includes(id));
		for (const slug of ['arrivals-by-sex', 'wages'] as const)
			for (const { id, charts } of all) expect([id, charts.includes(slug)]).toEqual([id, citing(id, slug)]);
	});

	it('names the claims that cite the source', () => {
		expect(entry('P-shina-2022')?.claims).toEqual(['c24']);
	});

	it('has a name for every table and chart it mentions', () => {
		for (const { tables: citing, charts } of all) {
			for (const { name } of citing) expect(tableTitles[name]).toBeTruthy();
			for (const slug of charts) expect(chartNames[slug]).toBeTruthy();
		}
	});
});
