import { inDollars, inMonthsOf, inPricesOf, perHundredThousand, type Converted } from '../data/conversions';
import { sourceIds } from '../data/lists';
import type { Form, Mark } from '../data/selection';
import type { Tables } from '../data/table';
import type { SeriesDeclaration } from './declaration';
import { derivedMark, groupBy, marksOf, wholeYear } from './marks';

/** The other units that charts can be shown in. */
export const unitKeys = [
	'share-of-women',
	'running-total',
	'per-100000',
	'won',
	'won-of-latest-year',
	'us-dollars',
	'months-of-minimum-wage',
	'months-of-median-income',
	'small-multiples',
	'women-and-men',
	'all-reasons',
	'all-sums',
	'one-answer',
	'several-answers'
] as const;
export type UnitKey = (typeof unitKeys)[number];

/** A chart in another unit: other rows, and what of the drawing changes with them. */
export interface UnitDeclaration {
	readonly key: UnitKey;
	readonly marks: (marks: readonly Mark[], tables: Tables) => readonly Mark[];
	/** Whether its rows are answers of the survey as they were published: they say the size of their sample. */
	readonly asked?: boolean;
	readonly form?: Form;
	readonly series?: readonly SeriesDeclaration[];
	/** Keys of the small charts, where the unit makes some. */
	readonly panels?: readonly string[];
	readonly divide?: number;
	readonly ceiling?: number;
	readonly fromZero?: boolean;
}

/** Numbers of a table by year, with the ids of their sources. */
interface Factors {
	readonly values: ReadonlyMap<number, number>;
	readonly sources: readonly string[];
}

function factors(rows: readonly { readonly year: number; readonly value: number; readonly source: string }[]): Factors {
	return {
		values: new Map(rows.map(({ year, value }) => [year, value])),
		sources: rows.flatMap(({ source }) => sourceIds(source))
	};
}

function pricesOf(tables: Tables, series: Tables['prices']['rows'][number]['series']): Factors {
	return factors(tables.prices.rows.filter((row) => row.series === series));
}

function population(tables: Tables): Factors {
	return factors(
		tables['two-koreas'].rows.filter(
			({ indicator, country_iso3 }) => indicator === 'population' && country_iso3 === 'PRK'
		)
	);
}

/** Each mark converted by a factor of its own year; where a factor is missing there is no mark: a gap. */
function convert(
	marks: readonly Mark[],
	unit: string,
	used: Factors,
	change: (amount: number, year: number, factors: ReadonlyMap<number, number>) => Converted
): Mark[] {
	return marks.flatMap((mark) => {
		if (mark.value === null) return [];
		const converted = change(mark.value, mark.span.from, used.values);
		if ('missing' in converted) return [];
		return [
			derivedMark(
				{ ...mark, key: `${mark.key}/${unit}`, value: converted.value, unit },
				[mark, { sources: used.sources, flag: null }],
				converted.formula
			)
		];
	});
}

/** Amounts in force over several years, one mark a year, so that each year can be converted by its own factor. */
function byYear(marks: readonly Mark[]): Mark[] {
	return marks.flatMap((mark) => {
		const years: Mark[] = [];
		// A year belongs to the amount in force at its end.
		for (let year = Math.floor(mark.start); year + 1 <= mark.end + 0.01; year++)
			years.push({
				...mark,
				key: `${mark.key}/${year}`,
				dimensions: { year: String(year), ...withoutDates(mark.dimensions) },
				...wholeYear(year)
			});
		return years;
	});
}

function withoutDates(dimensions: Mark['dimensions']): Mark['dimensions'] {
	return Object.fromEntries(Object.entries(dimensions).filter(([name]) => !name.startsWith('effective_')));
}

const latestYear = (used: Factors): number => Math.max(...used.values.keys());

/** Won of the day as won of the latest year of the price index. `scale` turns the table's unit into won. */
export function realWon(scale: number, spread: boolean): UnitDeclaration {
	return {
		key: 'won-of-latest-year',
		...(spread ? { form: { kind: 'lines', filled: false } as const } : {}),
		marks: (marks, tables) => {
			const index = pricesOf(tables, 'cpi_2020_100');
			const latest = latestYear(index);
			return convert(inWon(spread ? byYear(marks) : marks, scale), `won of ${latest}`, index, (amount, year, values) =>
				inPricesOf(amount, year, latest, values)
			);
		}
	};
}

/** Amounts in won, where the chart's own unit is another. `scale` turns the table's unit into won. */
export function won(scale: number): UnitDeclaration {
	const none: Factors = { values: new Map(), sources: [] };
	return {
		key: 'won',
		marks: (marks) =>
			convert(marks, 'won', none, (amount) => ({ value: amount * scale, formula: `${amount} x ${scale}` }))
	};
}

/** Won as US dollars of the same year. */
export function dollars(scale: number, spread: boolean, divide = 1): UnitDeclaration {
	return {
		key: 'us-dollars',
		divide,
		...(spread ? { form: { kind: 'lines', filled: false } as const } : {}),
		marks: (marks, tables) =>
			convert(inWon(spread ? byYear(marks) : marks, scale), 'US dollars', pricesOf(tables, 'krw_per_usd'), inDollars)
	};
}

function inWon(marks: readonly Mark[], scale: number): Mark[] {
	return marks.map((mark) => ({ ...mark, value: mark.value === null ? null : mark.value * scale }));
}

/** Amounts paid once in months of a monthly yardstick of the year; a year without the yardstick is a gap. */
function monthsOf(
	key: UnitKey,
	unit: string,
	yardstick: Tables['support-in-months']['rows'][number]['measure']
): UnitDeclaration {
	return {
		key,
		form: { kind: 'lines', filled: false },
		divide: 1,
		marks: (marks, tables) =>
			convert(
				byYear(marks),
				unit,
				factors(tables['support-in-months'].rows.filter(({ measure }) => measure === yardstick)),
				inMonthsOf
			)
	};
}

/** Amounts paid once in months of the minimum wage of the year. */
export const minimumWages = monthsOf('months-of-minimum-wage', 'months of minimum wage', 'minimum_wage');

/** Amounts paid once in months of the median income of a household of one. */
export const medianIncomes = monthsOf(
	'months-of-median-income',
	'months of median income (household of one)',
	'median_income'
);

/** Women and men apart, as the table has them. */
export function womenAndMen(
	stock: (tables: Tables) => readonly Mark[],
	series: readonly SeriesDeclaration[]
): UnitDeclaration {
	return { key: 'women-and-men', series, marks: (_, tables) => stock(tables) };
}

/** Women as a share of all arrivals of a year. */
export const shareOfWomen: UnitDeclaration = {
	key: 'share-of-women',
	form: { kind: 'lines', filled: false },
	series: [{ key: 'female', colour: 'women' }],
	ceiling: 100,
	marks: (marks) =>
		[...groupBy(marks, ({ dimensions }) => dimensions['year'] ?? '')].flatMap(([year, parts]) => {
			const women = parts.find(({ series }) => series === 'female');
			const men = parts.find(({ series }) => series === 'male');
			if (!women || women.value === null || !men || men.value === null) return [];
			return [
				derivedMark(
					{
						...women,
						key: `${women.key}/share`,
						value: (100 * women.value) / (women.value + men.value),
						unit: 'percent'
					},
					[women, men],
					`100 x ${women.value} / (${women.value} + ${men.value}), ${year}`
				)
			];
		})
};

/** All who have arrived by the end of a year, the blocks before 2002 included. */
export const runningTotal: UnitDeclaration = {
	key: 'running-total',
	form: { kind: 'lines', filled: true },
	marks: (marks, tables) => {
		const blocks = marksOf(tables['arrivals-early'], {
			where: ({ series, sex }) => series === 'block' && sex !== 'total',
			place: ({ year_to }) => wholeYear(year_to),
			series: ({ sex }) => sex,
			dimensions: ['period', 'sex']
		}).map((mark) => ({ ...mark, dimensions: { year: String(mark.span.from), sex: mark.dimensions['sex'] ?? '' } }));
		return ['female', 'male'].flatMap((sex) => {
			const own = [...blocks, ...marks].filter(({ series }) => series === sex);
			let total = 0;
			return own.map((mark) => {
				const before = total;
				total += mark.value ?? 0;
				return derivedMark(
					{ ...mark, key: `${mark.key}/total`, value: total },
					own.slice(0, own.indexOf(mark) + 1),
					`${before} + ${mark.value ?? 0}`
				);
			});
		});
	}
};

/** Arrivals of both sexes for each 100,000 people of the North in the same year. */
export const perPopulation: UnitDeclaration = {
	key: 'per-100000',
	series: [{ key: 'total', colour: 'all' }],
	marks: (marks, tables) => {
		const totals = [...groupBy(marks, ({ dimensions }) => dimensions['year'] ?? '')].flatMap(([year, parts]) => {
			const [first] = parts;
			if (!first) return [];
			const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
			const sum = parts.map((part) => part.value ?? 0).join(' + ');
			return [
				derivedMark(
					{ ...first, key: `arrivals/${year}/total`, dimensions: { year, sex: 'total' }, series: 'total', value },
					parts,
					sum
				)
			];
		});
		return convert(totals, 'per 100,000 people', population(tables), perHundredThousand);
	}
};

/** One small chart a series, where series would hide each other. */
export function smallMultiples(series: readonly SeriesDeclaration[]): UnitDeclaration {
	return {
		key: 'small-multiples',
		series,
		panels: series.map(({ key }) => key),
		marks: (marks) => marks.map((mark) => ({ ...mark, panel: mark.series }))
	};
}
