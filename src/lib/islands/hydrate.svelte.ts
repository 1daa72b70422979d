import { flushSync, hydrate, mount, type Component } from 'svelte';
import type { YearSpan } from '../data/years';
import { nearby } from '../ui/nearby';
import { readiness } from '../ui/readiness.svelte';
import { reader } from '../view/reader.svelte';
import { formatView, formatYears } from '../view/view';
import { carryQuery } from './carried-links';
import { clearFailure, MissingScript, showFailure } from './failure';
import { idle } from './idle';
import { islands, type Island, type IslandName } from './islands';
import { dehydrated } from './pending';
import { remount } from './remount';

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
		island.load().catch((error: unknown) => Promise.reject(new MissingScript(String(error)))),
		island.complete?.(carried) ?? carried
	]);
	// The page was built from this very component and these props.
	const component = loaded as Component<Record<string, unknown>>;
	const anew = () => remount(element, () => reader.asBuilt(() => mount(component, { target: element, props })));
	let place: Place = (before) => before;
	if (element.dataset['foreign'] === undefined)
		try {
			reader.asBuilt(() => hydrate(component, { target: element, props, recover: false }));
		} catch {
			// Others changed what stands there before this script ran.
			place = anew();
		}
	else place = anew();
	element.dataset['hydrated'] = '';
	flushSync();
	clearFailure(element);
	return place;
}

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
 * Hydrates the islands that wait for an idle browser, one after the other, each when nothing else is to do; at once where
 * the address asks for another view. Fetches the components of visible ones, so that they are hydrated the sooner.
 */
export async function begin(other: boolean): Promise<void> {
	for (const island of waiting('idle')) {
		if (!other) await idle();
		// What does not come now is asked for again when it is used.
		await hydrateIsland(island).catch((error: unknown) => {
			if (other || !(error instanceof MissingScript)) showFailure(island, error);
		});
	}
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is derived from it
	for (const name of new Set(waiting('visible').map(nameOf))) {
		await idle();
		await islands[name].load().catch(() => undefined);
	}
}

reader.wake(yearsOfPage());
$effect.root(() => {
	$effect(() => {
		const view = reader.addressed;
		carryQuery(formatYears(view), formatView({ ...view, rest: [] }));
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
		// What was built with rows shows the view, wherever it stands.
		if (!reader.plain)
			for (const island of waiting('intent')) if ('complete' in islands[nameOf(island)]) follow(island);
		return () => {
			observer.disconnect();
		};
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
