import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build as buildPage } from 'vite';
import { markdownTable, median } from './bench-report';
import { serve } from './serve';
import { projectRoot } from './steps';

/** A page that is measured. */
interface Peer {
	readonly name: string;
	/** The address of the page under that of its folder. */
	readonly path: string;
	/** The built folder; that of a peer has the name of its script in `bench/`. */
	readonly folder: string;
	/** The control of the first year: it takes focus, and a right arrow moves it one year on. */
	readonly control: string;
	/** The first year before the first step. */
	readonly first: number;
	/** Of the chart that comes last, of the table, and how many rows that then has at least. */
	readonly chart: string;
	readonly table: string;
	readonly rows: number;
}

/** What one visit found: milliseconds, medians over its steps. */
interface Visit {
	paint: number;
	visible: number;
	blocking: number;
	step: number;
	worst: number;
	task: number;
	key: number;
}

const steps = 5;
const keyPresses = 4;
/** Pages have so long to become quiet, in milliseconds. */
const quiet = 1200;

/** Our chart page against the first peer at most, by the column of the table. */
const bounds = { paint: 1, visible: 0.6, step: 1, task: 2, key: 1.2 } as const;

const columns = {
	paint: 'first paint',
	visible: 'charts visible',
	blocking: 'blocking',
	step: 'one filter step painted',
	worst: 'worst step of a visit',
	task: 'main thread a step',
	key: `slowest of ${keyPresses} key presses`
} as const satisfies Record<keyof Visit, string>;

const peer = (name: string, folder: string): Peer => ({
	name,
	folder,
	path: '',
	control: '#from',
	first: 1998,
	chart: '#line :is(canvas, svg path)',
	table: '#table',
	rows: 28
});
const peers = [peer('uPlot', 'uplot'), peer('Observable Plot', 'plot'), peer('Chart.js', 'chartjs')];

const ourPage = (build: string): Peer => ({
	name: 'Southward',
	folder: build,
	path: 'charts/arrivals-by-sex/',
	control: 'input[aria-label="First year"]',
	first: 2002,
	chart: 'figure.chart svg',
	table: 'table',
	rows: 20
});

/** What the page notes down from its first moment on. */
interface Notes {
	paint: number;
	visible: number;
	blocking: number;
	/** The longest way from a key press to the next paint, by the number that the browser gives the press. */
	keys: Record<number, number>;
}

declare global {
	interface Window {
		peerNotes: Notes;
	}
}

/** Runs in the page before anything of its own. */
function takeNotes({ chart, table, rows }: Peer): void {
	const notes: Notes = { paint: 0, visible: 0, blocking: 0, keys: {} };
	window.peerNotes = notes;
	const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
		const options = { type, buffered: true, durationThreshold: 16 };
		new PerformanceObserver((list) => {
			list.getEntries().forEach(take);
		}).observe(options);
	};
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') notes.paint = startTime;
	});
	watch('longtask', ({ startTime, duration }) => {
		if (notes.paint === 0 || startTime + duration > notes.paint) notes.blocking += Math.max(0, duration - 50);
	});
	watch('event', (entry) => {
		if (!('interactionId' in entry) || typeof entry.interactionId !== 'number' || entry.interactionId === 0) return;
		notes.keys[entry.interactionId] = Math.max(notes.keys[entry.interactionId] ?? 0, entry.duration);
	});
	const look = () => {
		requestAnimationFrame((time) => {
			const there = document.querySelector(chart) && document.querySelectorAll(`${table} tbody tr`).length >= rows;
			if (there) notes.visible = time;
			else look();
		});
	};
	look();
}

/** Moves the first year on by steps; milliseconds from the input to the frame painted with the table of the new year. */
function takeSteps(page: Page, { control, table, first }: Peer): Promise<number[]> {
	return page.evaluate(
		async ({ control, table, first, steps, quiet }) => {
			const handle = document.querySelector<HTMLInputElement>(control);
			if (!handle) throw new Error(`There is no ${control}.`);
			const frame = () => new Promise((painted) => requestAnimationFrame(painted));
			const times: number[] = [];
			for (let year = first + 1; year <= first + steps; year += 1) {
				// At another moment of the frame each time.
				await new Promise((rested) => setTimeout(rested, 400 + Math.random() * 16));
				const start = performance.now();
				handle.value = String(year);
				handle.dispatchEvent(new Event('input', { bubbles: true }));
				do {
					await frame();
					if (performance.now() - start > 10_000) throw new Error(`The table did not begin with ${year}.`);
				} while (document.querySelector(`${table} tbody :is(th, td)`)?.textContent.trim() !== String(year));
				await frame();
				times.push(performance.now() - start);
			}
			await new Promise((rested) => setTimeout(rested, quiet));
			return times;
		},
		{ control, table, first, steps, quiet }
	);
}

/** One visit with nothing cached, the processor four times slower. */
async function visit(browser: Browser, peer: Peer, address: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Performance.enable');
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await context.addInitScript('globalThis.__name = (one) => one');
		await context.addInitScript(takeNotes, peer);
		const taskTime = async () =>
			((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) *
			1000;
		await page.goto(address);
		await page.waitForFunction(() => window.peerNotes.visible > 0);
		await page.waitForTimeout(quiet);
		const loaded = await page.evaluate(() => window.peerNotes);
		const before = await taskTime();
		const times = await takeSteps(page, peer);
		const task = ((await taskTime()) - before) / steps;
		await page.evaluate(() => {
			window.peerNotes.keys = {};
		});
		await page.focus(peer.control);
		for (let press = 0; press < keyPresses; press += 1) {
			await page.keyboard.press('ArrowRight');
			await page.waitForTimeout(400);
		}
		// Presses that take less than 16 ms are not reported.
		const key = Math.max(8, ...Object.values((await page.evaluate(() => window.peerNotes)).keys));
		const { paint, visible, blocking } = loaded;
		return { paint, visible, blocking, step: median(times), worst: Math.max(...times), task, key };
	} finally {
		await context.close();
	}
}

/** A table of numbers that a formula makes, of the size and shape of ours. */
function madeUp(columns: readonly string[], first: number, last: number, scale: number): string {
	const rows = Array.from({ length: last - first + 1 }, (_, row) =>
		[first + row, ...columns.map((_, column) => ((row * 37 + column * 53) % 97) * scale + 1)].join(',')
	);
	return `${['year', ...columns].join(',')}\n${rows.join('\n')}\n`;
}

async function buildPeer(name: string, outDir: string): Promise<void> {
	await buildPage({
		root: join(projectRoot, 'bench'),
		base: './',
		plugins: [
			{
				name: 'script-of-peer',
				transformIndexHtml: { order: 'pre', handler: (html) => html.replace('script-of-peer', name) }
			}
		],
		configFile: false,
		logLevel: 'error',
		build: { outDir, emptyOutDir: true }
	});
	mkdirSync(join(outDir, 'data'));
	writeFileSync(join(outDir, 'data/arrivals.csv'), madeUp(['male', 'female'], 1998, 2025, 20));
	writeFileSync(join(outDir, 'data/unemployment.csv'), madeUp(['defectors', 'national'], 2011, 2024, 0.1));
}

/**
 * Visits our chart page and the peers' pages in turns, in an order that goes round, and puts the medians in a table, with
 * what ours takes of the time of uPlot's, and in another one the bounds on that.
 */
export async function measurePeers(browser: Browser, build: string, runs: number): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'southward-peers-'));
	const sites: { peer: Peer; address: string; close: () => Promise<void>; visits: Visit[] }[] = [];
	try {
		for (const one of peers) await buildPeer(one.folder, join(folder, one.folder));
		const built = peers.map((one) => ({ ...one, folder: join(folder, one.folder) }));
		for (const one of [ourPage(build), ...built]) {
			const { url, close } = await serve(one.folder, 4473, { say: () => undefined });
			sites.push({ peer: one, address: url + one.path, close, visits: [] });
		}
		for (let run = -1; run < runs; run += 1)
			for (let turn = 0; turn < sites.length; turn += 1) {
				const site = sites[(Math.max(run, 0) + turn) % sites.length];
				if (!site) continue;
				const found = await visit(browser, site.peer, site.address);
				// The first round warms up the machine.
				if (run >= 0) site.visits.push(found);
			}
	} finally {
		for (const { close } of sites) await close();
		rmSync(folder, { recursive: true, force: true });
	}

	// The keys of a table that is typed by them.
	const ids = Object.keys(columns) as (keyof Visit)[];
	const middle = (site: (typeof sites)[number] | undefined, id: keyof Visit) =>
		median(site?.visits.map((one) => one[id]) ?? []);
	const [ours, first] = sites;
	const table = markdownTable(
		['page', ...ids.map((id) => columns[id])],
		sites.map((site) => [site.peer.name, ...ids.map((id) => `${Math.round(middle(site, id))} ms`)])
	);
	const judged = markdownTable(
		[`of the time of ${first?.peer.name ?? ''}`, 'bound', 'measured', 'result'],
		Object.entries(bounds).map(([id, bound]) => {
			// The keys of `bounds` are columns.
			const column = id as keyof typeof bounds;
			const share = middle(ours, column) / middle(first, column);
			return [columns[column], bound.toFixed(1), share.toFixed(2), share <= bound ? 'kept' : 'MISSED'];
		})
	);
	return [
		`Our chart page and three peers' in turns, CPU 4x slower, medians of ${runs} visits with nothing cached:`,
		table,
		judged
	];
}
