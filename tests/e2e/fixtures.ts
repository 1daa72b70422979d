import { test as base, type Page } from '@playwright/test';

/** What a test may say about faults that it means to cause. */
export interface Watch {
	/** Lets faults pass whose text the pattern matches. */
	allow(pattern: RegExp): void;
}

/**
 * Asks for a frame twice a second. On a busy machine a browser without a screen forgets about one page in 400 that waits for a
 * frame or for an idle moment, and so do tests that wait with it; asked once more, it goes on. Runs in the page.
 */
function keepFramesComing(): void {
	setInterval(() => {
		requestAnimationFrame(() => undefined);
	}, 500);
}

/**
 * Playwright's test with a watch over every page: an error in the console (a refused style or script among them), an
 * uncaught exception or a request to another host fails the test, whatever else it looks at.
 */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context, baseURL }, use) => {
			const faults: string[] = [];
			// A change of pages without its transition is no fault: the page is there at once.
			const allowed: RegExp[] = [/Transition was (aborted|skipped)/];
			const home = new URL(baseURL ?? 'http://localhost').origin;
			const follow = (page: Page) => {
				page.on('pageerror', (fault) => faults.push(`uncaught: ${fault.message}`));
				page.on('console', (message) => {
					if (message.type() === 'error') faults.push(`console: ${message.text()}`);
				});
			};
			context.on('page', follow);
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home) faults.push(`other host: ${request.url()}`);
			});
			await context.addInitScript(keepFramesComing);
			await use({ allow: (pattern) => allowed.push(pattern) });
			const left = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
			if (left.length > 0) throw new Error(`The page was not quiet:\n${left.join('\n')}`);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
