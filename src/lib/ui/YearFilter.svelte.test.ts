import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { reader } from '../view/reader.svelte';
import YearFilter from './YearFilter.svelte';
import { context, english } from '../../../tests/browser-fixture';

const words = english.filter;
const visits: { query: string; replaced: boolean }[] = [];
const home = location.href;

/** Notes what is written to the address, and lets it happen. */
function watchAddress(): void {
	const pushState = history.pushState.bind(history);
	const replaceState = history.replaceState.bind(history);
	const note =
		(replaced: boolean, write: typeof pushState): typeof pushState =>
		(state: unknown, unused, address) => {
			visits.push({ query: new URL(address ?? '', location.href).search, replaced });
			write(state, unused, address);
		};
	vi.spyOn(history, 'pushState').mockImplementation(note(false, pushState));
	vi.spyOn(history, 'replaceState').mockImplementation(note(true, replaceState));
}

async function show(query = '') {
	history.replaceState(null, '', query === '' ? location.pathname : query);
	reader.wake({ from: 1989, to: 2025 }, 'en');
	visits.length = 0;
	const screen = await render(YearFilter, {
		props: { periods: [{ key: 'kim', from: 2012, to: 2025, name: 'His time' }] },
		context
	});
	return {
		...screen,
		from: screen.getByRole('spinbutton', { name: words.from }),
		to: screen.getByRole('spinbutton', { name: words.to }),
		first: screen.getByRole('slider', { name: words.fromHandle }),
		last: screen.getByRole('slider', { name: words.toHandle }),
		period: screen.getByRole('slider', { name: words.period }),
		reset: screen.getByRole('button', { name: words.reset }),
		said: screen.getByRole('status')
	};
}

describe('YearFilter', () => {
	beforeEach(() => {
		watchAddress();
		// As the script of each page does: without it the filter is not shown.
		document.documentElement.classList.add('scripted');
	});

	afterEach(() => {
		vi.restoreAllMocks();
		history.replaceState(null, '', home);
	});

	it('shows the whole range before anything is chosen, and nothing to reset', async () => {
		const { from, to, first, last, reset } = await show();
		for (const field of [from, first]) await expect.element(field).toHaveValue(field === from ? 1989 : '1989');
		for (const field of [to, last]) await expect.element(field).toHaveValue(field === to ? 2025 : '2025');
		await expect.element(reset).toBeDisabled();
	});

	it('puts a typed year into the address, once, as a new entry', async () => {
		const { from, first, reset } = await show();
		await from.fill('2012');
		await userEvent.tab();
		await expect.poll(() => visits).toEqual([{ query: '?from=2012', replaced: false }]);
		await expect.element(first).toHaveValue('2012');
		await reset.click();
		await expect.poll(() => visits.at(-1)).toEqual({ query: '', replaced: false });
	});

	it('says what it made of a year out of range', async () => {
		const { to, said } = await show();
		await to.fill('2999');
		await userEvent.tab();
		await expect.element(said).toHaveTextContent(words.clamped('2999', 2025));
		await expect.element(to).toHaveValue(2025);
		expect(visits).toEqual([]);
	});

	it('says what it made of the address', async () => {
		const { said, from, to } = await show('?from=2019&to=2012');
		await expect.element(said).toHaveTextContent(words.swapped);
		await expect.element(from).toHaveValue(2012);
		await expect.element(to).toHaveValue(2019);
	});

	it('replaces the entry while a handle moves and makes one when it is let go', async () => {
		const { first, from } = await show('?to=2019');
		const handle = first.element() as HTMLInputElement;
		for (const year of [1995, 2003, 2012]) {
			handle.value = String(year);
			handle.dispatchEvent(new Event('input', { bubbles: true }));
			await expect.element(from).toHaveValue(year);
		}
		await expect.poll(() => visits.filter(({ replaced }) => replaced).length).toBeGreaterThan(0);
		handle.dispatchEvent(new Event('change', { bubbles: true }));
		await expect
			.poll(() => visits.filter(({ replaced }) => !replaced))
			.toEqual([{ query: '?from=2012&to=2019', replaced: false }]);
		// Before the new entry, the old one got its own years back.
		expect(visits.at(-2)).toEqual({ query: '?to=2019', replaced: true });
	});

	it('never lets a handle pass the other', async () => {
		const { first, last } = await show('?from=2012&to=2014');
		const handle = first.element() as HTMLInputElement;
		handle.value = '2020';
		handle.dispatchEvent(new Event('input', { bubbles: true }));
		await expect.element(first).toHaveValue('2014');
		await expect.element(last).toHaveValue('2014');
		handle.dispatchEvent(new Event('change', { bubbles: true }));
		handle.dispatchEvent(new Event('blur'));
		await expect.poll(() => location.search).toBe('?from=2014&to=2014');
	});

	it('moves the whole period by keys, its length kept, as one entry', async () => {
		const { period, first, last } = await show('?from=2012&to=2019');
		await expect.element(period).toHaveAttribute('aria-valuetext', words.span(2012, 2019));
		(period.element() as HTMLInputElement).focus();
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
		await expect.element(first).toHaveValue('2010');
		await expect.element(last).toHaveValue('2017');
		await userEvent.keyboard('{End}');
		await expect.element(last).toHaveValue('2025');
		await expect.element(first).toHaveValue('2018');
		await userEvent.tab();
		await expect
			.poll(() => visits.filter(({ replaced }) => !replaced))
			.toEqual([{ query: '?from=2018', replaced: false }]);
		// All years cannot move.
		reader.chooseYears(reader.bounds);
		await expect.element(period).toBeDisabled();
	});

	it('follows a pointer on its track: the nearer end, or between the ends the period', async () => {
		const { container, first } = await show('?from=2000&to=2010');
		const track = container.querySelector<HTMLElement>('.slider')!;
		track.style.width = `${36 * 10 + 24}px`;
		track.style.flex = 'none';
		const { left, top } = track.getBoundingClientRect();
		const captured = new Set<number>();
		track.setPointerCapture = (id) => void captured.add(id);
		let followed = 0;
		track.hasPointerCapture = (id) => {
			followed += 1;
			return captured.has(id);
		};
		const point = (type: string, year: number) =>
			track.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					pointerId: 1,
					clientX: left + 12 + (year - 1989) * 10,
					clientY: top + 16
				})
			);
		/** Presses, and waits for the script that follows the pointer. */
		const press = async (year: number) => {
			const before = followed;
			point('pointerdown', year);
			await expect.poll(() => followed).toBeGreaterThan(before);
		};
		/** Presses, drags and lets go. */
		const gesture = async (from: number, ...years: readonly number[]) => {
			visits.length = 0;
			await press(from);
			for (const year of years) point('pointermove', year);
			point('pointerup', years.at(-1) ?? from);
		};
		const entries = () => visits.filter(({ replaced }) => !replaced).map(({ query }) => query);

		await gesture(2003, 2010, 2008);
		expect([location.search, entries()]).toEqual(['?from=2005&to=2015', ['?from=2005&to=2015']]);
		await gesture(2010, 2100);
		expect(location.search).toBe('?from=2015');
		await gesture(2018, 1900);
		expect(location.search).toBe('?to=1999');
		await gesture(1997);
		expect([location.search, entries()]).toEqual(['?to=1997', ['?to=1997']]);
		await gesture(2020, 2012, 1980);
		expect([location.search, entries()]).toEqual(['?to=1989', ['?to=1989']]);
		await gesture(1993);
		expect(location.search).toBe('?to=1993');

		// What the browser takes for scrolling leaves no trace.
		visits.length = 0;
		await press(2010);
		point('pointermove', 2015);
		point('pointercancel', 2015);
		expect([location.search, entries()]).toEqual(['?to=1993', []]);

		// Let go before the script came: pressed, not dragged.
		point('pointerdown', 2000);
		captured.clear();
		await expect.poll(() => location.search).toBe('?to=2000');
		await expect.element(first).toHaveValue('1989');
	});
});
