import { flushSync } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { cardInBrowser, context, english, rowsInBrowser } from '../../../tests/browser-fixture';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { PanelDrawing } from '../draw/panel-drawing';
import { reader } from '../view/reader.svelte';
import { speechOf } from '../words/context';
import { fetchRows } from './chart-files';
import { Figure } from './figure/figure.svelte';
import ChartPlot from './ChartPlot.svelte';

vi.mock('./chart-files', async (original) => ({
	...(await original<typeof import('./chart-files')>()),
	fetchRows: vi.fn()
}));

reader.wake({ from: 1989, to: 2026 }, 'en');

beforeAll(() => page.viewport(1000, 700));
beforeEach(() => {
	vi.mocked(fetchRows).mockImplementation((slug) => Promise.resolve(rowsInBrowser(slug as ChartSlug)));
});

afterEach(() => {
	reader.chooseYears({ from: 1989, to: 2026 });
	vi.restoreAllMocks();
});

/** A panel of a chart in a box of a width, as its figure has it. */
async function plotOf(slug: ChartSlug, panel = '', width = 800) {
	const card = cardInBrowser(slug);
	const figure = new Figure(
		() => card,
		() => ({ alone: true, framed: false }),
		{ words: english, fetchWords: speechOf(english).fetch }
	);
	figure.near = figure.inView = true;
	const screen = await render(ChartPlot, {
		props: { figure, slug, panel, index: 0, label: 'Trial', heights: { wide: 300, narrow: 300 } },
		context
	});
	screen.container.style.width = `${width}px`;
	const box = screen.getByRole('group', { name: /^Trial\./ });
	await expect.poll(() => figure.narrow).toBe(width < 520);
	return { ...screen, figure, box, svg: () => screen.container.querySelector('.picture svg') };
}

/** The same, drawn by script. */
async function drawnPlot(slug: ChartSlug, panel = '', width = 800) {
	const plot = await plotOf(slug, panel, width);
	await plot.figure.draw();
	await expect.poll(() => plot.svg()?.querySelectorAll('*').length ?? 0).toBeGreaterThan(2);
	return plot;
}

const at = { across: 10, down: 10 };
const yearsRead = (figure: Figure) => figure.cursor?.stop;

describe('ChartPlot', () => {
	it('draws every chart of the catalogue, each panel, wide and narrow, as an SVG', async () => {
		for (const slug of chartSlugs)
			for (const { key } of cardInBrowser(slug).chart.panels.filter((panel) =>
				cardInBrowser(slug).state.panels.includes(panel.key)
			))
				for (const width of [800, 320]) {
					const { figure, container, unmount } = await drawnPlot(slug, key, width);
					expect([slug, key, figure.fault]).toEqual([slug, key, null]);
					expect(container.querySelector('canvas')).toBeNull();
					await unmount();
				}
	}, 120_000);

	it('draws another range in the same place, and that range alone', async () => {
		const { figure, svg } = await drawnPlot('arrivals-by-sex');
		const whole = svg();
		const before = whole!.innerHTML;
		flushSync(() => {
			reader.chooseYears({ from: 2012, to: 2019 });
		});
		await expect.poll(() => svg()!.innerHTML).not.toBe(before);
		expect(svg()).toBe(whole);
		expect(figure.placesIn('')?.stops.map(({ id }) => id)).toEqual(
			[2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => `${year}.5`)
		);
		flushSync(() => {
			reader.chooseYears({ from: 1989, to: 2026 });
		});
		await expect.poll(() => svg()!.innerHTML).toBe(before);
	});

	it('leaves the redrawing of what is near but out of view for when the years stand still, and does it at once when seen', async () => {
		const { figure, svg } = await drawnPlot('arrivals-by-sex');
		const before = svg()!.innerHTML;
		const draw = vi.spyOn(PanelDrawing.prototype, 'draw');
		flushSync(() => (figure.inView = false));
		flushSync(() => {
			reader.chooseYears({ from: 2012, to: 2019 });
		});
		expect(draw).not.toHaveBeenCalled();
		flushSync(() => (figure.inView = true));
		expect(draw).toHaveBeenCalledOnce();
		await expect.poll(() => svg()!.innerHTML).not.toBe(before);
		flushSync(() => (figure.inView = false));
		flushSync(() => {
			reader.chooseYears({ from: 1989, to: 2026 });
		});
		expect(draw).toHaveBeenCalledOnce();
		await expect.poll(() => svg()!.innerHTML).toBe(before);
	});

	it('reads the picture of the build without anything that draws', async () => {
		const { figure, box, svg } = await plotOf('arrivals-by-sex');
		await box.hover({ position: { x: 400, y: 100 } });
		await expect.poll(() => yearsRead(figure)).toBeDefined();
		expect(figure.reading?.values.length).toBe(2);
		expect(svg()).toBeNull();
		expect(figure.drawing).toBeUndefined();
	});

	it('draws of views that follow each other quickly the first and the last', async () => {
		const { figure } = await drawnPlot('arrivals-by-sex');
		const draw = vi.spyOn(PanelDrawing.prototype, 'draw');
		for (const from of [2009, 2010, 2011, 2012])
			flushSync(() => {
				reader.chooseYears({ from, to: 2019 });
			});
		await expect.poll(() => draw.mock.calls.map(([{ choice }]) => choice.from)).toEqual([2009, 2012]);
		await expect.poll(() => figure.placesIn('')?.stops[0]?.id).toBe('2012.5');
	});

	it('is drawn once for a step of a handle, not again when the address comes after it', async () => {
		const { figure } = await drawnPlot('arrivals-by-sex');
		const draw = vi.spyOn(PanelDrawing.prototype, 'draw');
		const { view } = reader;
		flushSync(() => {
			reader.dragYears({ from: 2012, to: 2019 });
		});
		const dragged = reader.view;
		expect(dragged).not.toBe(view);
		await expect.poll(() => reader.addressed.from).toBe(2012);
		expect(reader.view).toBe(dragged);
		await expect.poll(() => figure.placesIn('')?.stops[0]?.id).toBe('2012.5');
		expect(draw).toHaveBeenCalledOnce();
		reader.dropYears({ from: 2012, to: 2019 });
	});

	it('reports a drawing that fails, and goes on standing', async () => {
		const fault = new Error('The pen is broken');
		vi.spyOn(PanelDrawing.prototype, 'draw').mockImplementation(() => {
			throw fault;
		});
		const { figure, box } = await plotOf('wages');
		await figure.draw();
		await expect.poll(() => figure.fault).toBe(fault.message);
		await expect.element(box).toBeInTheDocument();
	});

	it('is walked by keys: forth, back, to the ends, out', async () => {
		reader.chooseYears({ from: 2012, to: 2014 });
		const { figure, box } = await drawnPlot('arrivals-by-sex');
		(box.element() as HTMLElement).focus();
		const pressed = async (keys: string) => {
			await userEvent.keyboard(keys);
			return figure.cursor?.stop ?? null;
		};
		expect(await pressed('{Home}')).toBe('2012.5');
		expect(await pressed('{ArrowRight}')).toBe('2013.5');
		expect(await pressed('{ArrowDown}{ArrowRight}{ArrowRight}')).toBe('2014.5');
		expect(await pressed('{ArrowLeft}')).toBe('2013.5');
		expect(await pressed('{End}')).toBe('2014.5');
		expect(await pressed('{Escape}')).toBeNull();
	});

	it('moves three places for three keys that were pressed before the rows were there', async () => {
		const { figure, box } = await plotOf('arrivals-by-sex');
		const press = () => box.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
		press();
		press();
		press();
		const [, , third] = rowsInBrowser('arrivals-by-sex').stops['']!.wide.stops;
		await expect.poll(() => figure.cursor?.stop).toBe(third!.id);
	});

	it('does what was asked for in the order in which it was asked, however the rows come', async () => {
		await import('../read/figure-state');
		const answers: (() => void)[] = [];
		vi.mocked(fetchRows).mockImplementation(
			(slug) =>
				new Promise((settle) =>
					answers.push(() => {
						settle(rowsInBrowser(slug as ChartSlug));
					})
				)
		);
		const { figure, box } = await plotOf('arrivals-by-sex');
		for (const key of ['End', 'Home', 'ArrowRight'])
			box.element().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		for (const answer of answers.toReversed()) {
			answer();
			await import('../read/figure-state');
			await new Promise((settle) => setTimeout(settle));
		}
		const [, second] = rowsInBrowser('arrivals-by-sex').stops['']!.wide.stops;
		await expect.poll(() => figure.cursor?.stop).toBe(second!.id);
	});

	it.each([
		[0.9, '2014.5'],
		[0.3, '2012.5'],
		[0.55, '2013.5']
	] as const)('reads what is pointed at, at %f of the width', async (share, year) => {
		reader.chooseYears({ from: 2012, to: 2014 });
		const { figure, box } = await drawnPlot('arrivals-by-sex');
		const { width } = box.element().getBoundingClientRect();
		await box.hover({ position: { x: width * share, y: 100 } });
		await expect.poll(() => yearsRead(figure)).toBe(year);
	});

	it('is pinned by a tap and let go by a second one at the same place', async () => {
		const { figure, box } = await drawnPlot('arrivals-by-sex');
		await box.click({ position: { x: 400, y: 100 } });
		await expect.poll(() => figure.cursor?.pinned).toBe(true);
		const { stop } = figure.cursor!;
		await box.hover({ position: { x: 700, y: 100 } });
		expect(figure.cursor).toMatchObject({ panel: '', stop, pinned: true });
		await box.click({ position: { x: 400, y: 100 } });
		await expect.poll(() => figure.cursor?.pinned ?? false).toBe(false);
	});

	it('reads what is shown: a pinned place is a category, whose value changes with the view', async () => {
		const { figure } = await drawnPlot('residence');
		figure.moveTo({ panel: '', stop: 'gyeonggi', pinned: true, surface: 'panel', at });
		const said = () => figure.reading?.values.map(({ value }) => value).join();
		const now = said();
		expect(now).toBeDefined();
		flushSync(() => {
			reader.chooseYears({ from: 1989, to: 2006 });
		});
		const shown = figure.state.selection?.marks.filter(({ category }) => category === 'gyeonggi') ?? [];
		await expect.poll(() => figure.reading?.values.map(({ key }) => key)).toEqual(shown.map(({ key }) => key));
		expect(said()).not.toBe(now);
	});

	it('lets a pinned place go that the view no longer has', async () => {
		const { figure, container } = await drawnPlot('arrivals-by-sex');
		figure.moveTo({ panel: '', stop: '2009.5', pinned: true, surface: 'panel', at });
		flushSync();
		expect(container.querySelectorAll('.guide line')).toHaveLength(1);
		flushSync(() => {
			reader.chooseYears({ from: 2012, to: 2019 });
		});
		await expect.poll(() => figure.cursor).toBeNull();
		expect(figure.reading).toBeNull();
		await expect.poll(() => container.querySelector('.guide')).toBeNull();
	});
});
