import { describe, expect, it } from 'vitest';
import { charts } from '../../../tests/site-fixture';
import { shownName } from '../data/shown-name';
import { textWidth, wrap } from '../draw/text-width';

const font = '600 24px sans-serif';

describe('wrapping', () => {
	const title = 'From 52 people in 1994 to 2,914 in 2009, and back to 223 in 2025';

	it('keeps every word in order and every line within the width', () => {
		const lines = wrap(title, font, 400);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe(title);
		for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(400);
	});

	it('fills lines: the first word of the next one would not have fitted', () => {
		const lines = wrap(title, font, 400);
		lines.slice(1).forEach((line, index) => {
			const [word = ''] = line.split(' ');
			expect(textWidth(`${lines[index] ?? ''} ${word}`, font)).toBeGreaterThan(400);
		});
	});

	it('leaves a short text in one line and an empty one in none', () => {
		expect(wrap('Short', font, 400)).toEqual(['Short']);
		expect(wrap('', font, 400)).toEqual([]);
	});

	it('cuts an address that is too long for a line', () => {
		const address = `https://example.org/charts/settlement-support/?series=${'basic-1,'.repeat(30)}`;
		const lines = wrap(`See ${address}`, font, 300);
		expect(lines[0]).toBe('See');
		expect(lines.slice(1).join('')).toBe(address);
		for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(300);
	});
});

describe('names of files', () => {
	it.each([
		[{}, 'arrivals-by-sex'],
		[{ from: 2012, to: 2019 }, 'arrivals-by-sex_2012-2019'],
		[{ from: 2012 }, 'arrivals-by-sex_2012-'],
		[{ to: 2012 }, 'arrivals-by-sex_-2012'],
		[{ from: 2012, to: 2019, series: ['female'] }, 'arrivals-by-sex_2012-2019_female'],
		[{ from: 2012, unit: 'share' }, 'arrivals-by-sex_share_2012-'],
		[{ series: ['basic 1', 'basic 2'] }, 'arrivals-by-sex_basic-1+basic-2']
	])('say the view %j', (choice, name) => {
		expect(shownName('arrivals-by-sex', choice)).toBe(name);
	});
});

it('needs no list of events: small panels number them, and no chart of several panels has any', () => {
	const both = [...charts.values()].filter(({ panels, events }) => panels.length > 1 && events.length > 0);
	expect(both.map(({ slug }) => slug)).toEqual([]);
});
