import { flushSync, hydrate, mount, type Component } from 'svelte';
import { rootLanguage } from '../data/texts';
import type { YearSpan } from '../data/years';
import { nearby } from '../ui/nearby';
import { readiness } from '../ui/readiness.svelte';
import { reader } from '../view/reader.svelte';
import { asksTable, formatOwn, formatYears } from '../view/view';
import { speechOfPage } from '../words/areas';
import { contextOf } from '../words/context';
import { carryQuery } from './carried-links';
import { clearFailure, MissingScript, showFailure } from './failure';
import { idle } from './idle';
import type * as Intent from './intent';
import { islands, type Island, type IslandName } from './islands';
import { dehydrated } from './pending';
import { kept } from './visit';

/** The language that the page was built in, as `early.ts` keeps it. */
const { language = rootLanguage } = document.documentElement.dataset;
/** What the islands of this page say. */
const speech = speechOfPage(language);
const context = contextOf(speech);

/** Finds what stands in the place of an element that an island was built with. */
type Place = (before: Element) => Element;

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is derived from it
const hydrating = new Map<HTMLElement, Promise<Place>>();

/** Hydrates an island of the page, once; a second call waits for the first. Rejects where its files do not come. */
export function hydrateIsland(element: HTMLElement): Promise<Place> {
	const known = hydrating.get(element);
	if (known) return known;
	const fresh = takeOver(element).catch((error: unknown) => {
		// The next intent tries again.
		hydrating.delete(element);
		throw error;
	});
	hydrating.set(element, fresh);
	return fresh;
}

async function takeOver(element: HTMLElement): Promise<Place> {
	const island: Island = islands[nameOf(element)];
	const carried = propsOf(element);
	const [{ default: loaded }, props] = await Promise.all([
		island.load().catch(missing),
		speech.fetch('chart').then((words) => island.complete?.(carried, words) ?? carried),
		wordsOf(island)
	]);
	// The page was built from this very component and these props.
	const component = loaded as Component<Record<string, unknown>>;
	// Few pages are changed by others.
	const anew = async () => {
		const { remount } = await import('./remount').catch(missing);
		return remount(element, () => reader.asBuilt(() => mount(component, { target: element, props, context })));
	};
	const keepDraft = draftIn(element);
	let place: Place = (before) => before;
	if (element.dataset['foreign'] === undefined)
		try {
			reader.asBuilt(() => hydrate(component, { target: element, props, context, recover: false }));
		} catch {
			// Others changed what stands there before this script ran.
			place = await anew();
		}
	else place = await anew();
	element.dataset['hydrated'] = '';
	flushSync();
	keepDraft(place);
	clearFailure(element);
	return place;
}

/** Keeps what is being typed into a number field, which hydrating sets back, until the field is left. */
function draftIn(island: HTMLElement): (place: Place) => void {
	const field = document.activeElement;
	if (!(field instanceof HTMLInputElement) || field.type !== 'number' || !island.contains(field))
		return () => undefined;
	const { value, defaultValue } = field;
	return (place) => {
		const now = place(field);
		if (value === defaultValue || !(now instanceof HTMLInputElement)) return;
		now.value = value;
		// What is typed on from here is reported by the browser.
		const reportChange = () => now.value === value && now.dispatchEvent(new Event('change', { bubbles: true }));
		now.addEventListener('blur', reportChange, { once: true });
	};
}

/** Fetches the words of an island; what does not come is said in those of charts. */
const wordsOf = ({ words }: Island) => speech.fetch('chart', ...words).catch(missing);

const missing = (error: unknown): never => {
	throw new MissingScript(String(error));
};

/** The name of the component of an island. Throws where the page was built with others than the script. */
function nameOf(element: HTMLElement): IslandName {
	const name = element.dataset['island'] ?? '';
	if (!(name in islands)) throw new Error(`There is no island "${name}".`);
	// Just looked up.
	return name as IslandName;
}

function propsOf(element: HTMLElement): Record<string, unknown> {
	const names = (element.dataset['shared'] ?? '').split(' ').filter((name) => name !== '');
	const common = names.length > 0 ? valuesIn(document.getElementById('shared')) : {};
	return {
		...valuesIn(element.querySelector(':scope > script')),
		...Object.fromEntries(names.map((name) => [name, common[name]]))
	};
}

function valuesIn(script: Element | null): Record<string, unknown> {
	// Written by `Island` and the pages, as JSON of an object.
	return JSON.parse(script?.textContent ?? '{}') as Record<string, unknown>;
}

/** The islands of the page that are not hydrated yet and say one of these words. */
function waiting(client: string): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(`${dehydrated}[data-client="${client}"]`)];
}

/**
 * Fetches what the page needs next, all side by side, and hydrates the islands that wait for an idle browser, one after the
 * other, each when nothing else is to do; at once where the address asks for another view.
 */
export async function begin(other: boolean): Promise<void> {
	const idling = waiting('idle');
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is derived from it
	for (const name of new Set([...idling, ...waiting('visible')].map(nameOf)))
		// What does not come now is asked for again when it is used.
		Promise.all([islands[name].load(), wordsOf(islands[name])]).catch(() => undefined);
	for (const island of idling) {
		if (!other) await idle();
		await hydrateIsland(island).catch((error: unknown) => {
			if (other || !(error instanceof MissingScript)) showFailure(island, error);
		});
	}
	await idle();
	// A browser takes long over the first number that it writes: 14 ms, four times that on a slow phone. Nobody waits now.
	(0).toLocaleString();
}

/** Fetches, once, what a page needs when its reader does something. */
let intent: Promise<typeof Intent> | undefined;
const fetchIntent = () => (intent ??= import('./intent'));
for (const type of ['pointerover', 'touchstart', 'keydown', 'focusin', 'scroll'])
	window.addEventListener(type, () => void fetchIntent().catch(() => undefined), { once: true, passive: true });
// The pointer may rest on a link since before this script came.
if (document.querySelector('a:hover')) void fetchIntent().catch(() => undefined);
if (kept('left') !== null)
	fetchIntent()
		.then(({ returnToPage }) => returnToPage(hydrateIsland))
		.catch(reportError);

reader.wake(yearsOfPage(), language);
$effect.root(() => {
	$effect(() => {
		document.documentElement.classList.toggle('other-view', !reader.plain);
	});
	$effect(() => {
		const view = reader.addressed;
		carryQuery(formatYears(view), formatOwn(view));
	});
	$effect(() => {
		if (reader.plain && !readiness.used) return;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries)
					if (isIntersecting) follow(target.closest<HTMLElement>('[data-island]'));
			},
			{ rootMargin: `${nearby}px 0px` }
		);
		// An island has no box of its own.
		for (const { lastElementChild } of waiting('visible')) if (lastElementChild) observer.observe(lastElementChild);
		return () => {
			observer.disconnect();
		};
	});
	$effect(() => {
		// What shows the view is hydrated wherever it stands.
		if (reader.plain && !asksTable(reader.view)) return;
		for (const island of waiting('view')) follow(island);
	});
});

function follow(island: HTMLElement | null): void {
	if (island)
		hydrateIsland(island).catch((error: unknown) => {
			showFailure(island, error);
		});
}

/** The first and the last year there is. Throws where the page does not say so. */
function yearsOfPage(): YearSpan {
	const years = document.querySelector<HTMLElement>('[data-years]')?.dataset['years'] ?? '';
	const [from, to] = years.split('/').map(Number);
	if (!from || !to) throw new Error('The page does not say which years there are: it has no data-years.');
	return { from, to };
}
