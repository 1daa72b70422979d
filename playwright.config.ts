import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserArguments, findHeadlessShell } from './scripts/browser.ts';

// Workers read this file again: what the first reading found is handed on to them.
process.env['E2E_HEADLESS_SHELL'] ??= findHeadlessShell();
process.env['E2E_PORT'] ??= String(await freePort(4273));

const port = process.env['E2E_PORT'];
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const url = `http://localhost:${port}${base}/`;
const continuousIntegration = !['', '0', 'false', undefined].includes(process.env['CI']);

export default defineConfig({
	projects: [
		{ name: 'suite', testDir: 'tests/e2e' },
		// Every row of every chart: no part of `npm test`, which visits a sample of them.
		{ name: 'rows', testDir: 'tests/rows' }
	],
	forbidOnly: continuousIntegration,
	fullyParallel: true,
	retries: 0,
	workers: 2,
	// Tests wait for what they mean, however long a busy machine takes for it.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	// A JSON report is written beside the list when PLAYWRIGHT_JSON_OUTPUT_FILE names a file for it.
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
	use: {
		baseURL: url,
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'UTC',
		launchOptions: { executablePath: process.env['E2E_HEADLESS_SHELL'], args: [...browserArguments] },
		trace: 'off'
	},
	webServer: {
		command: `"${process.execPath}" --import tsx scripts/serve.ts build --port ${port}`,
		url,
		// Playwright asks its server for colours, of which the server has none.
		env: { FORCE_COLOR: '0' },
		reuseExistingServer: false,
		timeout: 30_000
	}
});

/** The first port from `start` up that nothing on this machine listens on. */
async function freePort(start: number): Promise<number> {
	for (let candidate = start; candidate < start + 100; candidate += 1) {
		const free = await new Promise<boolean>((settle) => {
			const server = createServer();
			server.once('error', () => {
				settle(false);
			});
			server.listen(candidate, () => {
				server.close(() => {
					settle(true);
				});
			});
		});
		if (free) return candidate;
	}
	throw new Error(`No port from ${start} to ${start + 99} is free for the end-to-end tests.`);
}
