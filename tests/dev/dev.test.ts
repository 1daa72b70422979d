import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArguments, findHeadlessShell } from '../../scripts/browser';

const project = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let server: ChildProcess;
let browser: Browser;
let address: string;

/** A port that nothing listens on. */
function freePort(): Promise<number> {
	return new Promise((settle) => {
		const probe = createServer().listen(0, () => {
			const found = probe.address();
			probe.close(() => {
				settle(typeof found === 'object' && found ? found.port : 0);
			});
		});
	});
}

beforeAll(async () => {
	// Within the project, where Node finds its packages.
	folder = mkdtempSync(join(project, '.svelte-kit/dev-'));
	for (const name of [
		'src',
		'static',
		'datasets',
		'package.json',
		'tsconfig.json',
		'svelte.config.js',
		'vite.config.ts'
	])
		cpSync(join(project, name), join(folder, name), { recursive: true });
	const port = await freePort();
	server = spawn(
		process.execPath,
		[join(project, 'node_modules/vite/bin/vite.js'), 'dev', '--port', String(port), '--strictPort'],
		{ cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	address = `http://localhost:${port}`;
	await new Promise<void>((settle, reject) => {
		server.stdout?.on('data', (text) => {
			if (String(text).includes('Local')) settle();
		});
		server.once('exit', () => {
			reject(new Error('The server ended.'));
		});
	});
	browser = await chromium.launch({ executablePath: findHeadlessShell(), args: [...browserArguments] });
}, 120_000);

afterAll(async () => {
	await browser.close();
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

/** Edits of files, as anyone may make them: each adds its mark, or for a table a space, and the page hears of it. */
const edits: readonly [what: string, page: string, file: string, before: string, after: string, shown?: string][] = [
	[
		'a page',
		'/',
		'src/routes/[[lang=language]]/+page.svelte',
		'<p class="fresh">',
		'<p class="fresh">EDITED PAGE ',
		'EDITED PAGE'
	],
	['words', '/', 'src/lib/words/en/messages/site.ts', 'Skip to the', 'EDITED WORDS to the', 'EDITED WORDS'],
	['a component', '/', 'src/lib/ui/YearFilter.svelte', '{words.reset}', 'EDITED RESET', 'EDITED RESET'],
	['a table', '/', 'datasets/sources.csv', '\n', '\n'],
	['drawing code', '/', 'src/lib/draw/axes.ts', '\n', '\n// edited\n'],
	[
		'a plain page',
		'/about/',
		'src/routes/[[lang=language]]/about/+page.svelte',
		'<h1>',
		'<h1>EDITED ABOUT ',
		'EDITED ABOUT'
	],
	['words of a plain page', '/about/', 'src/lib/words/en/messages/site.ts', 'Code MIT.', 'EDITED FOOT', 'EDITED FOOT']
];

it.each(edits)('follows a change of %s', async (_what, path, file, before, after, shown) => {
	const page = await browser.newPage();
	// The page is loaded again by the server alone: the test never asks for it twice.
	await page.goto(address + path, { timeout: 60_000 });
	await page.locator('html.scripted').waitFor({ state: 'attached', timeout: 60_000 });
	await page.evaluate(() => {
		document.documentElement.dataset['old'] = '';
	});
	const text = readFileSync(join(folder, file), 'utf8');
	expect(text).toContain(before);
	writeFileSync(join(folder, file), text.replace(before, after));
	await page.locator('html.scripted:not([data-old])').waitFor({ state: 'attached', timeout: 60_000 });
	if (shown !== undefined) expect(await page.content()).toContain(shown);
	await page.close();
});
