import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { chartInBrowser } from '../../../tests/browser-fixture';
import * as live from '../charts/live';
import { Chart as Drawing } from '../charts/registry';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import type { Stop } from '../charts/stops';
import { select, type Choice, type Selection } from '../data/selection';
import ChartPlot from './ChartPlot.svelte';

function propsOf(selection: Selection | null, panel = '') {
	return {
		slug: selection?.chart.slug ?? 'arrivals-by-sex',
		selection,
		panel,
		label: 'Trial',
		summary: 'A trial in words',
		heights: { wide: 300, narrow: 300 },
		live,
		near: true,
		inView: true,
		onstop: vi.fn<(stop: Stop | null) => void>(),
		onfail: vi.fn<(error: unknown) => void>()
	};
}

/** Props as a figure hands them over: one thing changes, the others stay. */
function handedOver(selection: Selection, inView = true) {
	let shown = $state.raw(selection);
	let seen = $state(inView);
	const view = {
		get selection() {
			return shown;
		},
		set selection(next) {
			shown = next;
		},
		get inView() {
			return seen;
		},
		set inView(next) {
			seen = next;
		}
	};
	const props = {
		...propsOf(selection),
		get selection() {
			return shown;
		},
		get inView() {
			return seen;
		}
	};
	return { props, view };
}

const selectionOf = (slug: ChartSlug, choice: Choice = {}) => select(chartInBrowser(slug), choice);
/** Ids of the charts that Chart.js holds. */
const drawings = () => Object.keys(Drawing.instances);

/** How many points of a canvas are not the ground. */
function inkOf(container: HTMLElement): number {
	const canvas = container.querySelector('canvas')!;
	if (canvas.width === 0 || canvas.height === 0) return 0;
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	return new Uint32Array(data.buffer).filter((colour) => colour !== 0).length;
}

async function drawn(slug: ChartSlug, choice: Choice = {}) {
	const props = propsOf(selectionOf(slug, choice));
	const screen = await render(ChartPlot, props);
	await expect.poll(() => inkOf(screen.container)).toBeGreaterThan(150);
	return { ...screen, props, plot: screen.getByRole('group', { name: /^Trial\./ }) };
}

describe('ChartPlot', () => {
	it('draws every chart of the catalogue, each panel, without a fault', async () => {
		for (const slug of chartSlugs) {
			const selection = selectionOf(slug);
			for (const { key } of selection.chart.panels.filter((panel) =>
				selection.marks.some((mark) => mark.panel === panel.key)
			)) {
				const props = propsOf(selection, key);
				const { container, unmount } = await render(ChartPlot, props);
				await expect.poll(() => inkOf(container), { message: `${slug}/${key}` }).toBeGreaterThan(150);
				expect(props.onfail).not.toHaveBeenCalled();
				await unmount();
			}
		}
	}, 60_000);

	it('draws another range on the same canvas, and that range alone', async () => {
		const whole = selectionOf('arrivals-by-sex');
		const { props, view } = handedOver(whole);
		const { container } = await render(ChartPlot, props);
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		const canvas = container.querySelector('canvas')!;
		const held = drawings();
		expect(held).toHaveLength(1);
		const before = canvas.toDataURL();
		view.selection = selectionOf('arrivals-by-sex', { from: 2012, to: 2019 });
		await expect.poll(() => canvas.toDataURL()).not.toBe(before);
		expect(drawings()).toEqual(held);
		expect(inkOf(container)).toBeGreaterThan(150);
		view.selection = selectionOf('arrivals-by-sex');
		await expect.poll(() => canvas.toDataURL()).toBe(before);
		expect(drawings()).toEqual(held);
		expect(props.onfail).not.toHaveBeenCalled();
	});

	it('leaves the redrawing of what is near but out of view for when the years stand still, and does it at once when seen', async () => {
		const whole = selectionOf('arrivals-by-sex');
		const { props, view } = handedOver(whole, false);
		const { container } = await render(ChartPlot, props);
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		const canvas = container.querySelector('canvas')!;
		const before = canvas.toDataURL();
		flushSync(() => (view.selection = selectionOf('arrivals-by-sex', { from: 2012, to: 2019 })));
		expect(canvas.toDataURL()).toBe(before);
		flushSync(() => (view.inView = true));
		const seen = canvas.toDataURL();
		expect(seen).not.toBe(before);
		flushSync(() => (view.inView = false));
		flushSync(() => (view.selection = whole));
		expect(canvas.toDataURL()).toBe(seen);
		await expect.poll(() => canvas.toDataURL()).toBe(before);
	});

	it('hands plain rows to Chart.js, which would stumble over those that Svelte watches', async () => {
		const watched = $state({ selection: selectionOf('unemployment') });
		const props = propsOf(watched.selection);
		const { container, rerender } = await render(ChartPlot, props);
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		watched.selection = selectionOf('unemployment', { from: 2015 });
		await rerender({ selection: watched.selection });
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		expect(props.onfail).not.toHaveBeenCalled();
	});

	it('leaves nothing of Chart.js behind when it goes', async () => {
		const { unmount } = await drawn('wages');
		expect(drawings()).toHaveLength(1);
		await unmount();
		expect(drawings()).toEqual([]);
	});

	it('waits for the module that draws and for the rows', async () => {
		const props = { ...propsOf(selectionOf('wages')), live: undefined };
		const { container, rerender } = await render(ChartPlot, props);
		expect(drawings()).toEqual([]);
		await rerender({ live });
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
	});

	it('tells of a drawing that fails, and goes on standing', async () => {
		const fault = new Error('The pen is broken');
		const pen = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(() => {
			throw fault;
		});
		const props = propsOf(selectionOf('wages'));
		const { container } = await render(ChartPlot, props);
		await expect.poll(() => props.onfail.mock.calls).toEqual([[fault]]);
		expect(container.querySelector('canvas')).not.toBeNull();
		pen.mockRestore();
	});

	it('is walked by keys: forth, back, to the ends, out', async () => {
		const { props, plot } = await drawn('arrivals-by-sex', { from: 2012, to: 2014 });
		const years = () => props.onstop.mock.lastCall?.[0]?.marks.map(({ dimensions }) => dimensions['year']) ?? null;
		await plot.click();
		(plot.element() as HTMLElement).focus();
		await userEvent.keyboard('{Home}');
		expect(years()).toEqual(['2012', '2012']);
		await userEvent.keyboard('{ArrowRight}');
		expect(years()).toEqual(['2013', '2013']);
		await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
		expect(years()).toEqual(['2014', '2014']);
		await userEvent.keyboard('{ArrowLeft}');
		expect(years()).toEqual(['2013', '2013']);
		await userEvent.keyboard('{End}');
		expect(years()).toEqual(['2014', '2014']);
		await userEvent.keyboard('{Escape}');
		expect(props.onstop.mock.lastCall?.[0]).toBeNull();
	});

	it('reads the mark that is pointed at', async () => {
		const { props, plot } = await drawn('arrivals-by-sex', { from: 2012, to: 2014 });
		const years = () => props.onstop.mock.lastCall?.[0]?.marks.map(({ dimensions }) => dimensions['year']);
		const { width } = plot.element().getBoundingClientRect();
		for (const [share, year] of [
			[0.9, '2014'],
			[0.3, '2012'],
			[0.55, '2013']
		] as const) {
			await plot.hover({ position: { x: width * share, y: 100 } });
			await expect.poll(years).toEqual([year, year]);
		}
	});

	it('is reached by key, and its places are those of the range when that shrinks', async () => {
		const whole = selectionOf('arrivals-by-sex');
		const { props, view } = handedOver(whole);
		const { container, getByRole } = await render(ChartPlot, props);
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		await userEvent.tab();
		await expect.element(getByRole('group', { name: /^Trial\./ })).toHaveFocus();
		await userEvent.keyboard('{End}');
		view.selection = selectionOf('arrivals-by-sex', { from: 2012, to: 2013 });
		await expect.poll(() => inkOf(container)).toBeGreaterThan(150);
		await userEvent.keyboard('{ArrowRight}');
		const [mark] = props.onstop.mock.lastCall?.[0]?.marks ?? [];
		expect(['2012', '2013']).toContain(mark?.dimensions['year']);
		expect(props.onfail).not.toHaveBeenCalled();
	});
});
