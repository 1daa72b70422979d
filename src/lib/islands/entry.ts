import { tellHeight } from './frame-height';
import { sayFailure } from './failure';
import { heldTypes, noteDeed, repeatDeed, type Deed } from './held-deeds';
import { leisure } from './leisure';
import { watchPresses } from './pressing';
import { followChapters } from './reading-position';
import type * as Runtime from './runtime.svelte';
import { listenForSearch } from './search-keys';
import { sleeping } from './sleeping';
import { unfoldTarget } from './unfold';

// All that every page loads. What needs Svelte comes once the reader wants it, or at leisure.

let runtime: Promise<typeof Runtime> | undefined;
const held = new Map<HTMLElement, Deed[]>();

function bring(): Promise<typeof Runtime> {
	runtime ??= import('./runtime.svelte').catch((error: unknown) => {
		runtime = undefined;
		throw error;
	});
	return runtime;
}

/** Brings an island to life and then does again what its reader did meanwhile. */
async function wake(island: HTMLElement): Promise<void> {
	const deeds: Deed[] = [];
	held.set(island, deeds);
	try {
		await (await bring()).awaken(island);
	} catch {
		sayFailure();
	}
	held.delete(island);
	if (island.dataset['alive'] !== undefined) deeds.forEach(repeatDeed);
}

function notice(event: Event): void {
	const { target } = event;
	const island = target instanceof Element ? target.closest<HTMLElement>(sleeping) : null;
	if (!island) return;
	if (!held.has(island) && event.type !== 'pointermove') void wake(island);
	const deed = noteDeed(event);
	const deeds = held.get(island);
	if (!deed || !deeds) return;
	const last = deeds.at(-1);
	// Of a movement only its end counts.
	if (last?.event.type === event.type && last.target === target && event.type === 'pointermove') deeds.pop();
	deeds.push(deed);
}

for (const type of heldTypes) document.addEventListener(type, notice, { capture: true, passive: type !== 'submit' });

document.documentElement.classList.add('scripted');
watchPresses();
listenForSearch();
followChapters();
unfoldTarget();
tellHeight();

// Years or series in the address are a wish by themselves.
if (/[?&](from|to|series|unit)=/.test(location.search)) {
	document.documentElement.classList.add('other-view');
	bring().catch(sayFailure);
} else window.addEventListener('load', () => void prepare());

/** Fetches the script of the page's charts while nothing else is to do; what does not come now is asked for by a wish. */
async function prepare(): Promise<void> {
	await leisure();
	try {
		await import('../view/reader.svelte');
		await leisure();
		await (await bring()).prepare();
	} catch {
		// Nobody has asked yet.
	}
}
