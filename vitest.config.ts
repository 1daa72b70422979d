import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findHeadlessShell } from './scripts/browser.ts';

/** Playwright with the browser that `findHeadlessShell` names, looked for only when a test asks for one. */
function installedBrowser() {
	const withoutBrowser = playwright();
	return {
		...withoutBrowser,
		providerFactory(project: Parameters<typeof withoutBrowser.providerFactory>[0]) {
			const launchOptions = { executablePath: findHeadlessShell(), args: [...browserArguments] };
			return playwright({ launchOptions }).providerFactory(project);
		}
	};
}

export default defineConfig({
	plugins: [sveltekit()],
	define: { 'import.meta.env.VITE_MADE_UP_LANGUAGE': JSON.stringify('') },
	test: {
		expect: { requireAssertions: true },
		// A busy machine is slow: a test fails for what it finds, not for how long it took.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		allowOnly: false,
		// Vitest would leave one core free: of two, half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// A worker reads the tables and the catalogue once: 89 s instead of 205. Tests put back what they change.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			// Needs nginx and a built site; no part of `npm test`.
			{ extends: true, test: { name: 'nginx', environment: 'node', include: ['tests/nginx.test.ts'] } },
			{ extends: true, test: { name: 'dev', environment: 'node', include: ['tests/dev/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: installedBrowser(),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
