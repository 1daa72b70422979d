import { carryAddress } from './carried-links';
import { keepChapter } from './reading-position';
import { reportHeight } from './frame-height';
import { clearFailure, MissingScript, showFailure } from './failure';
import { watchForeign } from './foreign';
import type * as Hydrate from './hydrate.svelte';
import { idle } from './idle';
import { listen, replay, type PendingEvent } from './pending';
import { keepScroll } from './scroll';
import { listenForSearch } from './search-keys';
import { unfoldTarget } from './unfold';

// All that every page loads at once. What needs Svelte comes on intent, or when the browser is idle.

let fetched: Promise<typeof Hydrate> | undefined;
const pending = new Map<HTMLElement, PendingEvent[]>();
/** Whether what should have come at the beginning did not. */
let missed = false;

function fetchHydrate(): Promise<typeof Hydrate> {
	fetched ??= import('./hydrate.svelte').catch((error: unknown) => {
		fetched = undefined;
		throw new MissingScript(String(error));
	});
	return fetched;
}

/** Hydrates an island that is used, and then does again what its reader did meanwhile. */
async function use(island: HTMLElement, event: PendingEvent | null): Promise<void> {
	const events = pending.get(island) ?? [];
	if (event) events.push(event);
	if (pending.has(island)) return;
	pending.set(island, events);
	try {
		const place = await (await fetchHydrate()).hydrateIsland(island);
		for (const one of events) replay(one, place(one.target));
		if (missed) void begin();
	} catch (error) {
		showFailure(island, error);
	}
	pending.delete(island);
}

/** Hydrates what waits for an idle browser, and fetches what comes next. A view in the address does not wait. */
async function begin(): Promise<void> {
	const other = document.documentElement.classList.contains('other-view');
	if (!other && !/[?&](sort|rows|where|find)=/.test(location.search)) {
		if (document.readyState !== 'complete')
			await new Promise((settle) => {
				window.addEventListener('load', settle, { once: true });
			});
		await idle();
	}
	try {
		await (await fetchHydrate()).begin(other);
		missed = false;
		clearFailure(document.body);
	} catch (error) {
		missed = true;
		// Where nobody has asked for anything yet, the first use says so.
		if (other) showFailure(document.body, error);
	}
}

const tasks = [
	// Texts to copy carry the address that the reader is at, where the build does not know the site's own.
	() => {
		for (const place of document.querySelectorAll('[data-origin]:empty')) place.textContent = location.origin;
	},
	() => {
		listen((island, event) => void use(island, event));
	},
	watchForeign,
	carryAddress,
	() => {
		document.documentElement.classList.add('scripted');
	},
	keepScroll,
	listenForSearch,
	keepChapter,
	unfoldTarget,
	reportHeight,
	() => void begin()
];
for (const task of tasks) {
	try {
		task();
	} catch (error) {
		reportError(error);
	}
}
import.meta.hot?.accept();
