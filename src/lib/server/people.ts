import { drawPeople, peopleSizes, type PeopleArrangement, type PeopleBlock, type PeopleGroup } from '../draw/people';
import { evaluate } from '../data/figure';
import { formatNumber } from '../data/format-number';
import type { Tables } from '../data/table';
import type { Words } from '../words/languages';
import { peopleStepIds, type PeopleStepId, type PeopleStepWords } from '../words/pages';
import { fill, tables } from './site';

/** Years, or a period that the tables do not part, with its people. */
interface Period {
	/** Its first year; `null` where it reaches back to the beginning. */
	readonly from: number | null;
	readonly to: number;
	readonly female: number;
	readonly male: number;
	/** Columns that it takes. */
	readonly columns: number;
}

/** Everyone to 1998 takes two columns: the years behind it are too many, and not known one by one. */
const openColumns = 2;

/**
 * The arrangements of the opening picture, from the tables: each holds one mark for each person whom they count. Women
 * stand before men, the earlier before the later.
 */
export function peopleArrangements(words: Words, tables: Tables): Readonly<Record<PeopleStepId, PeopleArrangement>> {
	const periods = periodsIn(tables);
	const total = (sex: 'female' | 'male') => periods.reduce((sum, period) => sum + period[sex], 0);
	const [women, men] = [total('female'), total('male')];
	const { sex } = words.vocabulary.values;
	const nameOf = (from: number | null, to: number) =>
		from === null ? words.storyPage.upTo(to) : from === to ? String(to) : `${from}–${to}`;
	const named = (name: string, people: number) => `${name}: ${formatNumber(people, words.locale, 0)}`;
	const rows = (...blocks: readonly (readonly [label: string, ...groups: PeopleGroup[]])[]): PeopleArrangement => ({
		form: 'rows',
		blocks: blocks.map(([label, ...groups]) => ({ label, groups }))
	});

	const counts = periods.map(({ female, male }) => female + male);
	const marked = [counts.indexOf(Math.max(...counts)), counts.indexOf(Math.min(...counts)), counts.length - 1];
	const before = (sex: 'female' | 'male', index: number) =>
		(sex === 'male' ? women : 0) + periods.slice(0, index).reduce((sum, period) => sum + period[sex], 0);
	const columns = (faint: (index: number) => boolean): PeopleArrangement => ({
		form: 'columns',
		blocks: periods.map(({ from, to, female, male, columns }, index): PeopleBlock => {
			const people = female + male;
			const groups: PeopleGroup[] = faint(index)
				? [{ colour: 'comparison', count: people, before: 0, faint: true }]
				: [
						{ colour: 'women', count: female, before: before('female', index) },
						{ colour: 'men', count: male, before: before('male', index) }
					];
			return {
				label: index === 0 || marked.includes(index) ? nameOf(from, to) : '',
				...(marked.includes(index) && !faint(index) ? { value: formatNumber(people, words.locale, 0) } : {}),
				groups,
				columns
			};
		})
	});

	const home = (province: string) => evaluate(`home-province[last${province}]`, tables).value;
	const provinces = words.vocabulary.values.province;
	const [first, second] = [home(',north_hamgyong'), home(',ryanggang')];
	const others = home('') - first - second;

	return {
		all: rows(['', { colour: 'all', count: women + men, before: 0 }]),
		sexes: rows(
			[named(sex.female, women), { colour: 'women', count: women, before: 0 }],
			[named(sex.male, men), { colour: 'men', count: men, before: women }]
		),
		years: columns(() => false),
		homes: rows(
			[named(provinces.north_hamgyong, first), { colour: 'all', count: first, before: 0 }],
			[named(provinces.ryanggang, second), { colour: 'all', count: second, before: first }],
			[named(words.homePage.otherHomes, others), { colour: 'comparison', count: others, before: first + second }]
		),
		last: columns((index) => index < periods.length - 1)
	};
}

/** The steps of the opening with their words and, for each width of window, their drawings. */
export function peopleSteps(words: Words) {
	const arrangements = peopleArrangements(words, tables);
	return peopleStepIds.map((id) => {
		const { figure, text, note }: PeopleStepWords = words.homePage.people[id];
		return {
			id,
			figure: fill(words, figure),
			text: fill(words, text),
			note: note ? fill(words, note) : null,
			key: arrangements[id].form === 'columns',
			drawings: Object.entries(peopleSizes).map(([size, marks]) => ({
				size,
				...drawPeople(arrangements[id], peopleColumns(tables), marks)
			}))
		};
	});
}

/** How many columns the years take together. */
export function peopleColumns(from: Tables): number {
	return periodsIn(from).reduce((sum, { columns }) => sum + columns, 0);
}

/** The years of arrival, the periods before them first. */
function periodsIn(tables: Tables): Period[] {
	const blocks = tables['arrivals-early'].rows.filter(({ series, sex }) => series === 'block' && sex === 'female');
	const male = (period: string) => evaluate(`arrivals-early[${period},sex=male,series=block]`, tables).value;
	const early = blocks.map(({ period, year_from: from, year_to: to, value }) => ({
		from,
		to,
		female: value,
		male: male(period),
		columns: from === null ? openColumns : to - from + 1
	}));
	const years = tables.arrivals.rows.filter(({ sex }) => sex === 'female');
	return [
		...early,
		...years.map(({ year, value }) => ({
			from: year,
			to: year,
			female: value,
			male: evaluate(`arrivals[${year},male]`, tables).value,
			columns: 1
		}))
	];
}
