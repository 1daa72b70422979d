import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { fillBlock, markdownTable, median, milliseconds, timeRow } from './bench-report';
import { browserArguments, findBrowser } from './browser';
import { budgetTable, judge, measure } from './budgets';
import { measurePeers } from './peers';
import { serve } from './serve';
import { projectRoot } from './steps';

// Times are no unit tests: they are measured here, printed, and written to docs/performance.md.

const reportFile = join(projectRoot, 'docs/performance.md');
const chartPath = 'charts/arrivals-by-sex/';
const lighthousePages = ['', chartPath, 'data/arrivals/'];

/** What the page itself notes down, from its first moment on. */
interface Notes {
	paint: number;
	shift: number;
	blocking: number;
	/** When the first picture of a chart had been painted. */
	chart: number;
}

interface Load extends Notes {
	/** Kilobytes of HTML and CSS, which the first paint waits for, and of all that had come by then. */
	needed: number;
	arrived: number;
}

interface Phone {
	/** Times slower than this machine. */
	cpu: number;
	slowNetwork: boolean;
	width: number;
	height: number;
}

const phone: Phone = { cpu: 4, slowNetwork: true, width: 412, height: 823 };
const laptop: Phone = { cpu: 1, slowNetwork: false, width: 1280, height: 800 };

/** Runs in the page before anything of its own. */
function takeNotes(): void {
	const notes: Notes = { paint: 0, shift: 0, blocking: 0, chart: 0 };
	Object.assign(window, { benchNotes: notes });
	const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(take);
		}).observe({ type, buffered: true });
	};
	watch('largest-contentful-paint', ({ startTime }) => (notes.paint = startTime));
	watch('longtask', ({ duration }) => (notes.blocking += Math.max(0, duration - 50)));
	watch('layout-shift', (entry) => {
		if ('value' in entry && typeof entry.value === 'number') notes.shift += entry.value;
	});
	const look = new MutationObserver(() => {
		if (!document.querySelector('.picture svg')) return;
		look.disconnect();
		// After the next frame has been handed over, the picture is on the screen.
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => (notes.chart = performance.now());
			channel.port2.postMessage(null);
		});
	});
	look.observe(document, { childList: true, subtree: true });
}

async function open(context: BrowserContext, { cpu, slowNetwork }: Phone): Promise<{ page: Page; cdp: CDPSession }> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	if (slowNetwork)
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 150,
			downloadThroughput: 1_600_000 / 8,
			uploadThroughput: 750_000 / 8
		});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	return { page, cdp };
}

async function fresh<Result>(browser: Browser, device: Phone, run: (context: BrowserContext) => Promise<Result>) {
	const context = await browser.newContext({
		viewport: { width: device.width, height: device.height },
		locale: 'en-GB',
		deviceScaleFactor: device === phone ? 2 : 1
	});
	// tsx names functions through a helper, which functions sent into a page do not find there.
	await context.addInitScript('globalThis.__name = (one) => one');
	await context.addInitScript(takeNotes);
	try {
		return await run(context);
	} finally {
		await context.close();
	}
}

/** Opens a page with nothing cached, and waits until it has been quiet for a second. */
async function load(browser: Browser, url: string, device: Phone): Promise<Load> {
	return fresh(browser, device, async (context) => {
		const { page, cdp } = await open(context, device);
		const arrived: { at: number; bytes: number; needed: boolean }[] = [];
		const waitedFor = new Set<string>();
		let began = 0;
		cdp.on('Network.requestWillBeSent', ({ requestId, type, timestamp }) => {
			began ||= timestamp;
			if (type === 'Document' || type === 'Stylesheet') waitedFor.add(requestId);
		});
		cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
			arrived.push({ at: (timestamp - began) * 1000, bytes: encodedDataLength, needed: waitedFor.has(requestId) });
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(1000);
		const notes = await readNotes(page);
		const kilobytes = (take: (one: (typeof arrived)[number]) => boolean) =>
			arrived.filter(take).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
		return {
			...notes,
			needed: kilobytes(({ needed }) => needed),
			arrived: kilobytes(({ at, needed }) => needed || at <= notes.chart)
		};
	});
}

function readNotes(page: Page): Promise<Notes> {
	// Put there by `takeNotes`, which runs before the page.
	return page.evaluate(() => (window as unknown as { benchNotes: Notes }).benchNotes);
}

/** What a reader does first on the page of a chart. */
type Act = 'read' | 'view';

/** Reads the next value by a key, or moves the first year on by one; milliseconds until the chart shows it. */
function act(page: Page, kind: Act): Promise<number> {
	return page.evaluate(async (kind) => {
		const plot = document.querySelector<HTMLElement>('.plot');
		const handle = document.querySelector<HTMLInputElement>('input[type="range"].from');
		if (!plot || !handle) throw new Error('There is no chart or no handle for the years on the page.');
		const shown = () => (kind === 'read' ? plot.querySelector('.guide')?.outerHTML : plot.textContent);
		const before = shown();
		const start = performance.now();
		if (kind === 'read') {
			plot.focus();
			plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
		} else {
			handle.value = String(Math.max(Number(handle.value), 2008) + 1);
			handle.dispatchEvent(new Event('input', { bubbles: true }));
		}
		while (shown() === before) {
			await new Promise((settle) => requestAnimationFrame(settle));
			if (performance.now() - start > 20_000) throw new Error(`The chart did not answer to "${kind}".`);
		}
		await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
		return performance.now() - start;
	}, kind);
}

/** The same on a slow phone: with nothing cached, from the HTTP cache, and again. */
async function acts(browser: Browser, url: string, kind: Act): Promise<{ cold: number; cache: number; again: number }> {
	return fresh(browser, phone, async (context) => {
		const begin = async () => {
			const { page } = await open(context, phone);
			await page.goto(url + chartPath, { waitUntil: 'networkidle' });
			// On a slow processor, the network may be quiet before the script has run.
			await page.locator('.scripted').waitFor();
			return { page, time: await act(page, kind) };
		};
		const first = await begin();
		await first.page.close();
		const second = await begin();
		await second.page.waitForTimeout(1000);
		return { cold: first.time, cache: second.time, again: await act(second.page, kind) };
	});
}

interface Steps {
	times: number[];
	charts: number;
}

/** Moves the first year on the story with charts in view; milliseconds from the input to the painted frame. */
function step(page: Page, count: number, pause: number): Promise<Steps> {
	return page.evaluate(
		async ({ count, pause }) => {
			const handle = document.querySelector<HTMLInputElement>('input[type="range"].from');
			if (!handle) throw new Error('There is no handle for the years.');
			const painted = () =>
				new Promise((settle) => {
					requestAnimationFrame(() => {
						const channel = new MessageChannel();
						channel.port1.onmessage = settle;
						channel.port2.postMessage(null);
					});
				});
			const first = Number(handle.min) + 12;
			const times: number[] = [];
			for (let index = 0; index < count; index += 1) {
				handle.value = String(first + (index % 10));
				const start = performance.now();
				handle.dispatchEvent(new Event('input', { bubbles: true }));
				await painted();
				times.push(performance.now() - start);
				await new Promise((settle) => setTimeout(settle, pause));
			}
			const charts = [...document.querySelectorAll('.plot:has(.picture > svg:only-child)')].filter((plot) => {
				const { top, bottom } = plot.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			}).length;
			return { times, charts };
		},
		{ count, pause }
	);
}

/** Brings the first charts of the story into view and to life by a first step. */
async function openForSteps(context: BrowserContext, url: string, device: Phone) {
	const opened = await open(context, device);
	await opened.page.goto(url, { waitUntil: 'networkidle' });
	await opened.page.locator('#work .plot').first().scrollIntoViewIfNeeded();
	await opened.page.waitForTimeout(300);
	await step(opened.page, 1, 0);
	await opened.page.locator('#work .plot:has(.picture > svg:only-child)').first().waitFor();
	await opened.page.waitForTimeout(1000 * device.cpu);
	return opened;
}

/** Megabytes of the heap at the start and after each hundred of 500 steps. */
async function heap(browser: Browser, url: string): Promise<number[]> {
	return fresh(browser, laptop, async (context) => {
		const { page, cdp } = await openForSteps(context, url, laptop);
		const megabytes = async () => {
			await cdp.send('HeapProfiler.collectGarbage');
			return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
		};
		await step(page, 20, 10);
		const found = [await megabytes()];
		for (let hundred = 0; hundred < 5; hundred += 1) {
			await step(page, 100, 5);
			found.push(await megabytes());
		}
		return found;
	});
}

/** Scores of Lighthouse on a phone, in the order performance, accessibility, best practices, search. */
async function lighthouse(url: string, browserPath: string): Promise<number[] | string> {
	const folder = mkdtempSync(join(tmpdir(), 'southward-lighthouse-'));
	const file = join(folder, 'report.json');
	try {
		const said = await new Promise<string>((settle) => {
			const child = spawn(
				process.execPath,
				[
					join(projectRoot, 'node_modules/lighthouse/cli/index.js'),
					url,
					'--quiet',
					'--output=json',
					`--output-path=${file}`,
					`--chrome-flags=--headless=new ${browserArguments.join(' ')}`
				],
				{ env: { ...process.env, CHROME_PATH: browserPath }, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 }
			);
			let text = '';
			child.stderr.on('data', (part: Buffer) => (text += part.toString()));
			child.once('close', () => {
				settle(text);
			});
		});
		if (!existsSync(file)) return `no report: ${said.trim().slice(-200)}`;
		// The form of Lighthouse's report, as far as it is read here.
		const report = JSON.parse(readFileSync(file, 'utf8')) as {
			categories?: Record<string, { score: number | null }>;
			audits?: Record<string, { score: number | null; scoreDisplayMode: string }>;
		};
		const failed = Object.entries(report.audits ?? {})
			.filter(([, { score, scoreDisplayMode }]) => score === 0 && scoreDisplayMode === 'binary')
			.map(([id]) => id);
		if (failed.length > 0) console.log(`  fails ${failed.join(', ')}`);
		return ['performance', 'accessibility', 'best-practices', 'seo'].map((name) =>
			Math.round((report.categories?.[name]?.score ?? 0) * 100)
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function repeat<Result>(label: string, runs: number, run: () => Promise<Result>): Promise<Result[]> {
	const results: Result[] = [];
	for (let index = 0; index < runs; index += 1) {
		if (process.stdout.isTTY) process.stdout.write(`\r${label} ${index + 1}/${runs} `);
		results.push(await run());
	}
	console.log(process.stdout.isTTY ? '' : `${label}: ${runs} runs`);
	return results;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			runs: { type: 'string', default: '9' },
			'no-lighthouse': { type: 'boolean', default: false },
			'no-write': { type: 'boolean', default: false }
		}
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number, got "${values.runs}".`);

	const [load1 = 0] = loadavg();
	const busy = `load average ${load1.toFixed(1)} before the run`;
	if (load1 > 1) console.log(`This machine is busy (${busy}): the times will be too long.`);

	const build = join(projectRoot, 'build');
	const verdicts = judge(await measure(build));
	const browserPath = findBrowser();
	const served = await serve(build, 4373, { base: process.env['BASE_PATH'] ?? '' });
	const browser = await chromium.launch({ executablePath: browserPath, args: [...browserArguments] });
	const version = browser.version();
	const parts: string[] = [];
	try {
		const { url } = served;
		const story = await repeat('Story on a slow phone', runs, () => load(browser, url, phone));
		const chart = await repeat('Chart page on a slow phone', runs, () => load(browser, url + chartPath, phone));
		const list = await repeat('List of charts on a slow phone', runs, () => load(browser, `${url}charts/`, phone));
		const answers = {
			read: await repeat('Reading a value', runs, () => acts(browser, url, 'read')),
			view: await repeat('Intent to changed view', runs, () => acts(browser, url, 'view'))
		};
		const stepsAt = (device: Phone) =>
			fresh(browser, device, async (context) => {
				const steps = await step((await openForSteps(context, url, device)).page, 60, 150);
				if (steps.charts === 0) throw new Error('No live chart was in view: the steps drew nothing.');
				return steps;
			});
		const [one] = await repeat('Steps of the year filter, CPU 1x', 1, () => stepsAt(laptop));
		const [four] = await repeat('Steps of the year filter, CPU 4x slower', 1, () => stepsAt({ ...laptop, cpu: 4 }));
		const [memory] = await repeat('Heap over 500 steps', 1, () => heap(browser, url));
		const beside = await measurePeers(browser, build, runs);

		const paints = (loads: readonly Load[]) => loads.map(({ paint }) => paint);
		const inIt = (loads: readonly Load[]) =>
			`first chart painted at ${milliseconds(median(loads.map((one) => one.chart)))}, in the largest paint or before it in ${loads.filter((one) => one.chart <= one.paint + 20).length} of ${loads.length}`;
		const rows = [
			timeRow('paint-story', paints(story), inIt(story)),
			timeRow('paint-chart', paints(chart), inIt(chart)),
			timeRow('paint-charts', paints(list)),
			timeRow(
				'blocking-story',
				story.map(({ blocking }) => blocking)
			),
			timeRow(
				'blocking-chart',
				chart.map(({ blocking }) => blocking)
			),
			...(['read', 'view'] as const).flatMap((kind) =>
				(['again', 'cache', 'cold'] as const).map((way) =>
					timeRow(
						`${kind}-${way}`,
						answers[kind].map((one) => one[way])
					)
				)
			),
			timeRow('step-1', one?.times ?? [], `${one?.charts ?? 0} live charts in view`),
			timeRow('step-4', four?.times ?? [], `${four?.charts ?? 0} live charts in view`)
		];
		const shifts = [...story, ...chart, ...list].map(({ shift }) => shift);
		parts.push(
			markdownTable(['what', 'bound', 'median', '95th percentile', 'n', 'result', 'note'], rows),
			`Layout shift: ${Math.max(...shifts).toFixed(3)} at most (bound 0.01).`,
			`Heap after 0, 100 … 500 steps of the filter: ${(memory ?? []).map((size) => size.toFixed(1)).join(', ')} MB.`,
			...beside
		);
		if (!values['no-lighthouse']) {
			const scores: string[][] = [];
			for (const path of lighthousePages) {
				console.log(`Lighthouse on /${path}`);
				const found = await lighthouse(url + path, browserPath);
				scores.push([`/${path}`, ...(typeof found === 'string' ? [found] : found.map(String))]);
			}
			parts.push(
				'Lighthouse 12, mobile, one run each:',
				markdownTable(['page', 'performance', 'accessibility', 'best practices', 'search'], scores)
			);
		}
	} finally {
		await browser.close();
		await served.close();
	}

	const day = new Date().toISOString().slice(0, 10);
	const bytes = ['```text', ...budgetTable(verdicts).map((line) => line.trimEnd()), '```'].join('\n');
	const times = [
		`${day}, Chromium ${version}, ${cpus().length} cores, no GPU, ${busy}, \`npm run bench\`.`,
		...parts
	].join('\n\n');
	console.log(`\n${bytes}\n\n${times}`);
	if (values['no-write']) return;
	const misses = verdicts.flatMap(({ bound: { what, limit, missed }, value, result }) =>
		result === 'kept' || !missed
			? []
			: [`- ${what}: ${value.toLocaleString('en')} instead of ${limit.toLocaleString('en')}. ${missed.why}`]
	);
	const blocks = {
		bytes: `${day}:\n\n${bytes}`,
		times,
		misses: misses.length > 0 ? misses.join('\n') : 'Of the bounds on bytes, none.'
	};
	writeFileSync(
		reportFile,
		Object.entries(blocks).reduce(
			(text, [name, block]) => fillBlock(text, name, block),
			readFileSync(reportFile, 'utf8')
		)
	);
}

try {
	await main();
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : fault);
	process.exitCode = 1;
}
