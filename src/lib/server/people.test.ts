import { describe, expect, it } from 'vitest';
import { tables, withRows, withValue, english } from '../../../tests/site-fixture';
import { evaluate } from '../data/figure';
import type { PeopleArrangement } from '../draw/people';
import { peopleStepIds } from '../words/pages';
import { peopleCard } from './people-card';
import { peopleArrangements, peopleColumns, peopleSteps } from './people';

const value = (expression: string) => evaluate(expression, tables).value;
const groupsOf = ({ blocks }: PeopleArrangement) => blocks.flatMap(({ groups }) => groups);
const sum = (arrangement: PeopleArrangement, colour?: string) =>
	groupsOf(arrangement)
		.filter((group) => colour === undefined || group.colour === colour)
		.reduce((total, { count }) => total + count, 0);

const steps = peopleArrangements(english, tables);
const total = value('arrivals[] + arrivals-early[total,block]');
const women = value('arrivals[sex=female] + arrivals-early[sex=female,series=block]');

describe('the marks of the opening', () => {
	it('are one for each person on record, also where the first years are one period', () => {
		expect(total).toBe(value('arrivals-cumulative[2025-12-31,year_end]'));
		for (const id of ['all', 'sexes', 'years', 'last'] as const) expect([id, sum(steps[id])]).toEqual([id, total]);
		expect(sum(steps.sexes, 'women')).toBe(women);
		expect(sum(steps.years, 'women')).toBe(women);
		expect(sum(steps.years, 'men')).toBe(total - women);
	});

	it('show homes by another total, and say so', () => {
		expect(sum(steps.homes)).toBe(value('home-province[last]'));
		expect(sum(steps.homes)).not.toBe(total);
		const note = peopleSteps(english).find(({ id }) => id === 'homes')?.note;
		expect(note).toContain(sum(steps.homes).toLocaleString('en'));
	});

	it('leave the last year alone in colour', () => {
		const seen = groupsOf(steps.last).filter(({ faint }) => !faint);
		expect(seen.map(({ colour, count }) => [colour, count])).toEqual([
			['women', value('arrivals[last,female]')],
			['men', value('arrivals[last,male]')]
		]);
	});

	it.each(['sexes', 'years', 'homes'] as const)('are each dealt once, and none left, for %s', (id) => {
		const dealt = groupsOf(steps[id])
			.toSorted((one, other) => one.before - other.before)
			.reduce((next, { before, count }) => (expect(before).toBe(next), next + count), 0);
		expect(dealt).toBe(sum(steps[id]));
	});

	it('give a period of several years the columns of its years', () => {
		const [first, second, ...years] = steps.years.blocks;
		expect(first?.label).toBe('to 1998');
		expect(second?.columns).toBe(3);
		expect(second?.label).toBe('');
		expect(years.every(({ columns }) => columns === 1)).toBe(true);
		expect(peopleColumns(tables)).toBe(5 + years.length);
	});

	it('grow by a year that is added, and by a person', () => {
		const next = [
			...tables.arrivals.rows,
			...tables.arrivals.rows.slice(-2).map((row) => ({ ...row, year: row.year + 1, value: 100 }))
		];
		const later = peopleArrangements(english, withRows('arrivals', next));
		expect(sum(later.years)).toBe(total + 200);
		expect(groupsOf(later.last).at(-1)?.count).toBe(100);
		const more = peopleArrangements(english, withValue('arrivals', { year: 2009, sex: 'male' }, 1000));
		expect(sum(more.all)).toBe(total - value('arrivals[2009,male]') + 1000);
	});
});

describe('the sentences of the opening', () => {
	it('name what the pictures mark', () => {
		const [all, sexes, years, homes, last] = peopleSteps(english);
		const labels = (step: typeof all) =>
			step?.drawings.flatMap((drawing) => drawing.labels.map(({ text }) => text)) ?? [];
		expect(all?.figure).toBe(total.toLocaleString('en'));
		expect(sexes?.figure).toBe(`${Math.round((100 * women) / total)} percent`);
		expect(labels(years)).toContain(years?.figure);
		expect(years?.text).toContain(`2021, with the border closed, ${value('arrivals[2021]')}`);
		expect(labels(years)).toContain(String(value('arrivals[2021]')));
		expect(homes?.drawings[0]?.labels).toHaveLength(3);
		expect(last?.figure).toBe(String(value('arrivals[last]')));
	});

	it('hold: no year had more than 2009, and two homes are on the border with China', () => {
		const years = steps.years.blocks.filter(({ columns }) => columns === 1);
		const peopleOf = (block: (typeof years)[number]) => block.groups.reduce((people, { count }) => people + count, 0);
		expect(Math.max(...years.map(peopleOf))).toBe(value('arrivals[2009]'));
		expect(Math.min(...years.map(peopleOf))).toBe(value('arrivals[2021]'));
		expect(Object.keys(english.homePage.people)).toEqual([...peopleStepIds]);
	});

	it('stand on the card of the site, with the picture', () => {
		const { svg, width, height } = peopleCard(english);
		expect([width, height]).toEqual([1200, 630]);
		expect(svg).toContain(total.toLocaleString('en'));
		expect(svg.match(/fill="url\(#mark-/g)).toHaveLength(groupsOf(steps.years).length);
	});
});
