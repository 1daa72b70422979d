import { beforeEach, describe, expect, it } from 'vitest';
import { tick } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { chartInBrowser, context, english } from '../../../tests/browser-fixture';
import { chartSlugs } from '../charts/slugs';
import { select, type Selection } from '../data/selection';
import { reader } from '../view/reader.svelte';
import { plainView } from '../view/view';
import MarksTable from './MarksTable.svelte';

const values = english.vocabulary.values;

const words = english.chart;
const arrivals = chartInBrowser('arrivals-by-sex');

/** Labels as on the page, and an entry for each source that the rows name. */
const ids = new Set(arrivals.marks.flatMap(({ sources }) => sources));
const given = {
	labels: { evidence: values.evidence, flag: values.flag },
	sources: [...ids].map((id) => ({ id, publisher: `Office ${id}`, date: '2024' }))
};
const renderTable = (selection: Selection) => render(MarksTable, { props: { selection, ...given }, context });

const rowsIn = (container: HTMLElement) => [...container.querySelectorAll<HTMLTableRowElement>('tbody tr')];
const cellsIn = (container: HTMLElement, column: number) =>
	rowsIn(container).map((row) => row.cells[column]!.textContent.trim());
const heads = (container: HTMLElement) =>
	[...container.querySelectorAll('thead th')].map((head) => head.textContent.trim());
const keysIn = (container: HTMLElement) => rowsIn(container).map((row) => row.dataset['mark']);
const keysOf = ({ marks }: Selection) => marks.map(({ key }) => key);

describe('MarksTable', () => {
	// The order stands in the address.
	beforeEach(() => {
		reader.choose(plainView);
	});

	it('has one row a mark, in the order of the selection, and follows it', async () => {
		const selection = select(arrivals, { from: 2012, to: 2019 });
		const { container, rerender } = await renderTable(selection);
		expect(keysIn(container)).toEqual(keysOf(selection));
		expect(rowsIn(container)).toHaveLength(16);
		const next = select(arrivals, { from: 2020, series: ['male'] });
		await rerender({ selection: next });
		expect(keysIn(container)).toEqual(keysOf(next));
		expect(container.querySelector('caption')?.textContent).toContain(words.rows(next.marks.length));
	});

	it('shows labels, values with their unit, evidence, notes and sources that link to the bibliography', async () => {
		const { container } = await renderTable(select(arrivals, { from: 2009, to: 2009 }));
		const columns = heads(container);
		expect(columns).toContain('Value (people)');
		const women = rowsIn(container).find((row) => row.textContent.includes('Women'))!;
		expect(women.cells[columns.indexOf('Value (people)')]!.textContent).toBe('2,252');
		const links = [...women.querySelectorAll('a')];
		expect(links.length).toBeGreaterThan(0);
		for (const link of links)
			expect(link.textContent).toBe(`Office ${link.getAttribute('href')?.replace('#source-', '') ?? ''}, 2024`);
	});

	it('sorts every column of every chart by what it shows, numbers as numbers, and what is empty last', async () => {
		const { compare } = new Intl.Collator(english.locale, { numeric: true });
		for (const slug of chartSlugs) {
			const chart = chartInBrowser(slug);
			const { container, unmount } = await renderTable(select(chart));
			for (const [column, head] of heads(container).slice(0, -1).entries()) {
				container.querySelectorAll<HTMLButtonElement>('thead button')[column]!.click();
				await tick();
				const shown = cellsIn(container, column);
				const numbers = new RegExp(`^(${words.value}|${words.low}|${words.high})`).test(head);
				// The letter of a doubt may stand without a value.
				const full = shown.filter((text) => (numbers ? /\d/.test(text) : text !== ''));
				const amount = (text: string) => Number(/-?[\d.]+/.exec(text.replaceAll(',', '').replace('−', '-'))?.[0]);
				expect(full, `${slug}, ${head}`).toEqual(
					[...full].sort((one, other) => (numbers ? amount(one) - amount(other) : compare(one, other)))
				);
				expect(shown.slice(0, full.length), `${slug}, ${head}`).toEqual(full);
			}
			await unmount();
		}
	});

	it('shows the sign of a doubt behind the value, and its flag in words', async () => {
		const chart = chartInBrowser('settlement-budget');
		const selection = select(chart);
		const { container } = await renderTable(selection);
		const value = heads(container).findIndex((head) => head.startsWith(words.value));
		const flag = heads(container).indexOf(words.flag);
		selection.marks.forEach((mark, row) => {
			expect(cellsIn(container, value)[row]!.endsWith(' d')).toBe(mark.flag === 'proposal');
			expect(cellsIn(container, flag)[row] === '').toBe(mark.flag === null);
		});
	});

	it('has columns for bounds and units only where they differ', async () => {
		const ranges = await renderTable(select(chartInBrowser('repatriations-reported')));
		expect(heads(ranges.container)).toEqual(expect.arrayContaining([words.low, words.high]));
		const marks = arrivals.marks.map((mark, index) => ({ ...mark, unit: index === 0 ? 'families' : mark.unit }));
		const mixed = await renderTable(select({ ...arrivals, marks }));
		expect(heads(mixed.container)).toContain(words.unit);
		const plain = await renderTable(select(arrivals));
		expect(heads(plain.container)).not.toEqual(expect.arrayContaining([words.low]));
		expect(heads(plain.container)).not.toContain(words.unit);
	});

	it('is sorted by the head that was pressed: rising, then falling; one head says so', async () => {
		const selection = select(arrivals);
		const screen = await renderTable(selection);
		const { container } = screen;
		const sorted = () => [...container.querySelectorAll('th[aria-sort]')];
		const numbers = () =>
			cellsIn(container, heads(container).indexOf('Value (people)')).map((cell) =>
				parseInt(cell.replaceAll(',', ''), 10)
			);
		expect(sorted()).toHaveLength(0);

		const value = screen.getByRole('button', { name: /^Value/ });
		await value.click();
		expect(sorted().map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending']);
		expect(numbers()).toEqual([...numbers()].sort((one, other) => one - other));
		await value.click();
		expect(sorted().map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
		expect(numbers()).toEqual([...numbers()].sort((one, other) => other - one));

		await screen.getByRole('button', { name: 'Year' }).click();
		expect(sorted().map((head) => head.textContent.trim())).toEqual(['Year']);
		expect(cellsIn(container, 0)).toEqual([...cellsIn(container, 0)].sort());
		// Sorting keeps every row, and leaves the selection as it was.
		expect([...keysIn(container)].sort()).toEqual(keysOf(selection).sort());
		expect(keysOf(select(arrivals))).toEqual(keysOf(selection));
	});
});
