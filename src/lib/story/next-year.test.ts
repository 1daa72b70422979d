import { describe, expect, it } from 'vitest';
import { buildFrom, descriptor, readDatasets, tables, withRows, english, fill } from '../../../tests/site-fixture';
import { chartSlugs } from '../charts/slugs';
import { readChecks } from '../data/checks';
import { tablesIn } from '../data/checks/check';
import { evaluate } from '../data/figure';
import type { Row, Tables } from '../data/table';
import { tableNames, type TableName } from '../data/table-names';

const routeWords = english.route;

/** The column of years of a table that has one. */
function yearColumn(name: TableName): string | undefined {
	return tables[name].resource.schema.primaryKey.find((column) => column === 'year' || column === 'fiscal_year');
}
const yearly = tableNames.filter((name) => yearColumn(name) !== undefined);

/** The tables with a copy for next year of each row of the last year in some of them, its value multiplied. */
function withNextYear(names: readonly TableName[], times = 1): Tables {
	return names.reduce<Tables>((from, name) => {
		const column = yearColumn(name) ?? '';
		const rows: readonly Row[] = from[name].rows;
		const last = Math.max(...rows.map((row) => Number(row[column])));
		const added = rows
			.filter((row) => row[column] === last)
			.map((row) => ({ ...row, [column]: last + 1, value: Number(row['value']) * times }));
		return { ...from, [name]: { ...from[name], rows: [...rows, ...added] } };
	}, tables);
}

const { checks } = readChecks(readDatasets());
const faultsIn = (others: Tables) => checks.flatMap(({ run }) => run(others));

describe('next year, added as the README says', () => {
	const arrivals: readonly Row[] = tables.arrivals.rows;
	const last = arrivals.filter((row) => row['year'] === evaluate('year(arrivals[])', tables).value);
	const added = last.map((row) => ({ ...row, year: Number(row['year']) + 1, value: row['sex'] === 'male' ? 31 : 171 }));
	const and = (made: readonly Row[]) => withRows('arrivals', [...arrivals, ...made]);

	it('men and women of the year turn no check red', () => {
		expect(last.map((row) => row['sex'])).toEqual(['female', 'male']);
		expect(faultsIn(and(added))).toEqual([]);
	});

	it('one of the two alone, a year left out or more than in 2009 do', () => {
		expect(faultsIn(and(added.slice(1))).length).toBeGreaterThan(0);
		expect(faultsIn(and(added.map((row) => ({ ...row, year: row.year + 1 })))).length).toBeGreaterThan(0);
		expect(faultsIn(and(added.map((row) => ({ ...row, value: 2000 })))).length).toBeGreaterThan(0);
	});

	it.each(yearly.filter((name) => !name.startsWith('refugees-abroad') && name !== 'support-in-months'))(
		'rows of the next year in %s turn no check red',
		(name) => {
			// Made-up quarters of a year that is there already do not add to it, and should be found out.
			const faults = faultsIn(withNextYear([name])).filter((fault) => !fault.includes('quarters add to the year'));
			expect(faults).toEqual([]);
		}
	);

	it('refugees in one of two tables alone do, in both they do not', () => {
		expect(faultsIn(withNextYear(['refugees-abroad'])).join('\n')).toContain('has no sum');
		expect(faultsIn(withNextYear(['refugees-abroad-totals'])).join('\n')).toContain('the countries add to');
		expect(faultsIn(withNextYear(['refugees-abroad', 'refugees-abroad-totals']))).toEqual([]);
	});

	it('a grant that is not in force does, and nothing else of its year', () => {
		expect(faultsIn(withNextYear(['support-in-months']))).toEqual([
			expect.stringMatching(/check "the grant and subsidy of a year are those in force at its end": basic_grant/)
		]);
	});

	it.each(chartSlugs)('%s can be built', (slug) => {
		expect(() => buildFrom(slug, withNextYear(yearly))).not.toThrow();
	});
});

describe('sentences', () => {
	const sentences = [english, routeWords, descriptor.resources.map(({ caveats, missing }) => [caveats, missing])]
		.flatMap(textsIn)
		.flatMap((text) => text.split(/(?<=[.?!])\s+/))
		.filter((sentence) => tablesIn(sentence).length > 0);
	const all = withNextYear(yearly, 0.9);

	it('are found, some of which change', () => {
		expect(sentences.length).toBeGreaterThan(100);
		expect(sentences.filter((sentence) => fill(sentence) !== fill(sentence, all)).length).toBeGreaterThan(3);
	});

	it('that change with the next year name no date that is fixed', () => {
		const joined = sentences.filter((sentence) => {
			if (fill(sentence) === fill(sentence, all)) return false;
			const fixed = sentence.replace(/\{[^{}]*\}/g, ' ').match(/\b(?:19|20)\d{2}\b/g) ?? [];
			const lastYears = tablesIn(sentence)
				.filter((name) => yearly.includes(name))
				.map((name) => evaluate(`year(${name}[])`, tables).value);
			return fixed.some((year) => lastYears.includes(Number(year)));
		});
		expect(joined).toEqual([]);
	});
});

/** Every text in a value, however deep. */
function textsIn(found: unknown): string[] {
	if (typeof found === 'string') return [found];
	return typeof found === 'object' && found !== null ? Object.values(found).flatMap(textsIn) : [];
}
