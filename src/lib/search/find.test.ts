import { brotliCompressSync } from 'node:zlib';
import { english } from '../../../tests/site-fixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFile } from '../server/search';
import { story } from '../story/chapters';
import type { SearchKind } from './documents';
import { makeFind } from './find';
import { wordsOf } from '../words/languages';

const file = searchFile(english);
const find = makeFind(file, wordsOf('en').searchPage);

/** The pages found for a query, best first within each kind, and the kinds in their order. What they are set to is left out. */
function found(query: string): { kinds: SearchKind[]; of: (kind: SearchKind) => string[]; total: number } {
	const groups = find(query);
	return {
		kinds: groups.map(({ kind }) => kind),
		of: (kind) =>
			groups.flatMap((group) =>
				group.kind === kind ? group.results.map(({ address }) => address.replace(/\?[^#]*/, '')) : []
			),
		total: groups.reduce((sum, { results }) => sum + results.length, 0)
	};
}

describe('the documents', () => {
	it('hold every chart, table, claim, term, source, chapter and page once', () => {
		const addresses = file.documents.map(({ address }) => address);
		expect(new Set(addresses).size).toBe(addresses.length);
		const count = (kind: SearchKind) => file.documents.filter((one) => one.kind === kind).length;
		for (const kind of ['charts', 'tables', 'claims', 'glossary', 'sources'] as const)
			expect(count(kind)).toBeGreaterThan(30);
		expect(count('chapters')).toBe(story.length);
		expect(count('pages')).toBeGreaterThan(10);
		expect(count('answers')).toBe(0);
	});

	it('take 40 kB at most', () => {
		const size = brotliCompressSync(JSON.stringify(file)).length;
		expect(size).toBeGreaterThan(10_000);
		expect(size).toBeLessThanOrEqual(40_000);
	});

	it('leave no template unfilled', () => {
		for (const { title, detail, text = '' } of file.documents) expect(title + detail + text).not.toMatch(/\{[^}]*\}/);
	});
});

describe('the first result', () => {
	it.each<[query: string, kind: SearchKind, address: string]>([
		['탈북민', 'glossary', '/glossary/#defector'],
		['새터민', 'glossary', '/glossary/#defector'],
		['북향민', 'glossary', '/glossary/#defector'],
		['북한이탈주민', 'glossary', '/glossary/#defector'],
		['defector', 'glossary', '/glossary/#defector'],
		['escapee', 'glossary', '/glossary/#defector'],
		['refugee', 'glossary', '/glossary/#refugee'],
		['refugee', 'charts', '/charts/refugees-abroad-totals/'],
		['보로금', 'glossary', '/glossary/#reward'],
		['보로금', 'charts', '/charts/reward-ceilings/'],
		['보로금', 'tables', '/data/reward-ceilings/'],
		['reward', 'glossary', '/glossary/#reward'],
		['reward', 'charts', '/charts/rewards-paid/'],
		['bounty', 'charts', '/charts/reward-ceilings/'],
		['하나원', 'glossary', '/glossary/#hanawon'],
		['Hanawon', 'glossary', '/glossary/#hanawon'],
		['unemployment', 'charts', '/charts/unemployment/'],
		['unemployment', 'claims', '/claims/#c47'],
		['실업률', 'glossary', '/glossary/#unemployment-rate'],
		['실업률', 'charts', '/charts/unemployment/'],
		['jobless', 'charts', '/charts/unemployment/'],
		['jobless', 'claims', '/claims/#c47'],
		['wage', 'charts', '/charts/wages/'],
		['wages', 'charts', '/charts/wages/'],
		['salary', 'charts', '/charts/wages/'],
		['월급', 'tables', '/data/wages/'],
		['women', 'charts', '/charts/labour-by-sex/'],
		['여성', 'charts', '/charts/arrivals-by-sex/'],
		['grant', 'glossary', '/glossary/#basic-grant'],
		['grant', 'tables', '/data/settlement-support/'],
		['정착금', 'glossary', '/glossary/#basic-grant'],
		['정착금', 'tables', '/data/settlement-support/'],
		['강제북송', 'charts', '/charts/repatriations-reported/'],
		['border', 'charts', '/charts/direct-crossings/'],
		['Crash Landing', 'claims', '/claims/#c48'],
		['사랑의 불시착', 'claims', '/claims/#c48'],
		['famine', 'charts', '/charts/undernourishment/'],
		['inflation', 'charts', '/charts/consumer-prices/'],
		['loudspeakers', 'glossary', '/glossary/#loudspeakers'],
		['c24', 'claims', '/claims/#c24'],
		['A01', 'sources', '/sources/#A01'],
		['통일부', 'glossary', '/glossary/#ministry-of-unification']
	])('for “%s” among %s is %s', (query, kind, address) => {
		expect(found(query).of(kind)[0]).toBe(address);
	});
});

describe('a query', () => {
	it.each([
		['half typed', 'unempl', 'unemployment'],
		['with a slip of the pen', 'unemploymnet', 'unemployment'],
		['in another case and with blanks', '  WAGES ', 'wages'],
		['asked as a question', 'how many women are there', 'arrivals-by-sex'],
		['in Korean half typed', '실ㅇ', 'unemployment'],
		['in Korean with the next letter at the end of a syllable', '실엄', 'unemployment'],
		['in Korean, a part of a word', '업률', 'unemployment'],
		['in Korean written together', '탈북민실업률', 'unemployment'],
		['with a particle', '실업률은', 'unemployment']
	])('%s finds what is meant: “%s”', (_, query, slug) => {
		expect(found(query).of('charts')).toContain(`/charts/${slug}/`);
	});

	it('of several words finds first what has them all, then what has most', () => {
		const both = found('unemployment women');
		expect(both.of('charts')[0]).toBe('/charts/labour-by-sex/');
		expect(both.of('charts')).toContain('/charts/unemployment/');
		const three = found('unemployment rate women Hanawon');
		expect(three.of('charts')[0]).toBe('/charts/labour-by-sex/');
		expect(three.of('charts')).not.toContain('/charts/settlement-budget/');
	});

	it('finds charts before claims and sources that have as many of its words', () => {
		for (const query of ['unemployment', 'women', 'reward', 'China', 'Hanawon', '정착금']) {
			const { kinds } = found(query);
			expect(kinds, query).toContain('charts');
			for (const kind of ['claims', 'sources'] as const)
				if (kinds.includes(kind)) expect(kinds.indexOf(kind), query).toBeGreaterThan(kinds.indexOf('charts'));
		}
	});

	it('is not turned into another word where it is short', () => {
		for (const query of ['religion', 'crime', 'divorce']) expect(find(query), query).toEqual([]);
	});

	it('that means nothing finds nothing', () => {
		for (const query of ['', '   ', '!?', '“”', '/']) expect(find(query)).toEqual([]);
		expect(found('xqzvjkw').total).toBe(0);
	});

	it('shows each result once, and a kind only where it has results', () => {
		for (const { results } of find('north')) expect(results.length).toBeGreaterThan(0);
		const all = find('north').flatMap(({ results }) => results.map(({ address }) => address));
		expect(new Set(all).size).toBe(all.length);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.string({ unit: 'grapheme' }),
					fc.constantFrom(
						'__proto__',
						'constructor',
						'(',
						'[a-z',
						'\\',
						'\uD83D',
						'ㅂ',
						'ᄇ',
						'탈ㅂㅜㄱ',
						'a'.repeat(5000)
					)
				),
				(query) => {
					for (const { results } of find(query)) expect(results.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 150 }
		);
	});
});
