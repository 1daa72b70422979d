import { describe, expect, it } from 'vitest';
import { chartNamed, tables, english } from '../../../tests/site-fixture';
import { evaluate } from '../data/figure';
import { parseView } from '../view/view';
import { searchFile } from '../server/search';
import { chartSlugs } from '../charts/slugs';
import { makeFind } from './find';
import { wordsOf } from '../words/languages';

const file = searchFile(english);
const find = makeFind(file, wordsOf('en').searchPage);

const answersTo = (query: string) => find(query).find(({ kind }) => kind === 'answers')?.results ?? [];
const value = (expression: string) => evaluate(expression, tables).value;
const number = (expression: string) => value(expression).toLocaleString('en');

describe('an answer', () => {
	it('gives the sum and its parts, says where they were seen, and leads to their rows', () => {
		const [answer, ...others] = answersTo('arrivals 2016');
		expect(answer?.title).toBe(
			`2016: ${number('arrivals[2016]')} arrivals (${number('arrivals[2016,female]')} women, ${number('arrivals[2016,male]')} men)`
		);
		expect(answer?.detail).toMatch(/^Arrivals by sex\. Source: Ministry of Unification.*\d{4}/);
		expect(answer?.address).toBe('/charts/arrivals-by-sex/?from=2016&to=2016#table');
		expect(others).toEqual([]);
	});

	it('stands before its chart, which is set to the year', () => {
		const [first, second] = find('how many arrived in 2016');
		expect([first?.kind, second?.kind]).toEqual(['answers', 'charts']);
		expect(second?.results[0]?.address).toBe('/charts/arrivals-by-sex/?from=2016&to=2016');
	});

	it.each([
		['unemployment rate 2020', `2020: ${value('labour[2020,defectors,total,unemployment_rate]')} percent of defectors`],
		['basic grant 2024', `2024: ${value('settlement-support[basic,1,2024]') / 1e6} million won basic grant`],
		['refugees UK 2013', `2013: United Kingdom ${number('refugees-abroad[2013,GBR,measure=refugees]')} refugees`],
		['how many women arrived in 2016', `2016: ${number('arrivals[2016,female]')} women of`],
		['seoul 2024', `2024: Seoul ${number('residence[2024,seoul]')} of ${number('residence[2024]')} people`],
		['arrivals 1991', `1990 to 1993: ${number('arrivals-early[1990-1993,sex=total,series=single]')} arrivals`],
		['만족도 2019', `2019: ${value('wellbeing[2019,satisfied]')} percent satisfied`]
	])('to “%s” is “%s …”', (query, beginning) => {
		const [answer] = answersTo(query);
		expect(answer?.title.startsWith(beginning) ? beginning : answer?.title).toBe(beginning);
	});

	it('to several years gives both ends, and sets the chart to all of them', () => {
		expect(answersTo('arrivals 2010-2015').map(({ title }) => title.slice(0, 4))).toEqual(['2010', '2015']);
		expect(find('arrivals 2010 to 2015')[1]?.results[0]?.address).toBe('/charts/arrivals-by-sex/?from=2010&to=2015');
		expect(find('arrivals since 2012')[1]?.results[0]?.address).toBe('/charts/arrivals-by-sex/?from=2012');
		expect(find('arrivals until 2012')[1]?.results[0]?.address).toBe('/charts/arrivals-by-sex/?to=2012');
		expect(find('2010년대 입국자')[1]?.results[0]?.address).toBe('/charts/arrivals-by-sex/?from=2010&to=2019');
	});

	it('says which years there are where the year has no value, and never gives another', () => {
		const [answer, ...others] = answersTo('wages 2016');
		expect(answer?.title).toContain('2016: no figure');
		expect(answer?.detail).toMatch(/^There are figures for 2011 to 2015, 2017 to 2019 and 2021 to \d{4}\.$/);
		expect(answer?.address).not.toContain('2016');
		expect(others).toEqual([]);
		expect(answersTo('arrivals 2040')[0]?.title).toContain('2040: no figure');
		expect(find('arrivals 2040')[1]?.results[0]?.address).toBe('/charts/arrivals-by-sex/');
	});

	it('of the latest year is given where none is asked for and a chart fits best, and it is no proposal', () => {
		expect(answersTo('unemployment')[0]?.title).toMatch(/^2025: /);
		expect(answersTo('money from government')[0]?.title).toMatch(/^2024: /);
		expect(answersTo('money from government')[0]?.address).not.toContain('from=');
		for (const query of ['Hanawon', 'c24', 'how to cite', '보로금 뜻']) expect(answersTo(query), query).toEqual([]);
	});

	it('says of a proposal that it is one', () => {
		expect(answersTo('basic grant 2025')[0]?.title).toContain('(proposal)');
	});
});

describe('the answers', () => {
	it('are of charts, series and units that exist, for years that they have', () => {
		expect(file.answers.length).toBeGreaterThan(30);
		for (const { address, unit, years, latest, lines, total } of file.answers) {
			const chart = chartNamed(chartSlugs.find((slug) => address === `/charts/${slug}/`)!);
			expect([undefined, ...chart.units.map(({ key }) => key)]).toContain(unit);
			expect(years).toContain(latest);
			expect(lines.some(({ shown }) => shown)).toBe(true);
			for (const { said, sources } of [...lines, ...(total ? [total] : [])]) {
				expect([said.length, sources.length]).toEqual([years.length, years.length]);
				for (const [place, one] of said.entries()) {
					expect(one).not.toMatch(/[#{}]|undefined|NaN|null/);
					const known = sources[place] === '' || tables.sources.rows.some(({ id }) => id === sources[place]);
					expect([one !== '', known]).toEqual([sources[place] !== '', true]);
				}
			}
		}
	});

	it('hold the very values of the rows', () => {
		for (const { year, sex, value: people } of tables.arrivals.rows)
			expect(answersTo(`arrivals ${year}`)[0]?.title).toContain(
				`${people.toLocaleString('en')} ${sex === 'female' ? 'women' : 'men'}`
			);
		for (const { year, group, sex, indicator, value: rate } of tables.labour.rows)
			if (group === 'defectors' && sex === 'total' && indicator === 'unemployment_rate')
				expect(answersTo(`unemployment ${year}`)[0]?.title).toContain(`${rate} percent of defectors`);
	});

	it('take the lines that a chart does not show at first where no other says anything of the year', () => {
		expect(answersTo('income gap 2008')[0]?.title).toContain('18.8');
		expect(answersTo('livelihood benefit 2007')[0]?.title).toContain('63.5');
	});

	it('lead to views that the site takes as they are', () => {
		const bounds = { from: 1989, to: 2025 };
		for (const query of ['arrivals 2016', 'refugees UK 2013', 'women share 2010', 'basic grant 2024', 'wages 2023'])
			for (const { address } of find(query)
				.slice(0, 2)
				.flatMap(({ results }) => results))
				if (address.includes('?'))
					expect(parseView(new URL(address, 'https://x').searchParams, bounds).notices).toEqual([]);
	});
});
