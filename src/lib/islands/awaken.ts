import { flushSync, hydrate, type Component } from 'svelte';
import { released } from './pressing';
import { islands, type Island, type IslandName } from './islands';
import { sleeping } from './sleeping';
import { reader } from '../view/reader.svelte';

const awakened = new Map<HTMLElement, Promise<void>>();

/** Brings an island of the page to life, once; a second call waits for the first. Rejects where its script does not come. */
export function awaken(element: HTMLElement): Promise<void> {
	const known = awakened.get(element);
	if (known) return known;
	const fresh = hydrateIsland(element).catch((error: unknown) => {
		// The next wish tries again.
		awakened.delete(element);
		throw error;
	});
	awakened.set(element, fresh);
	return fresh;
}

async function hydrateIsland(element: HTMLElement): Promise<void> {
	const island: Island = islands[nameOf(element)];
	const carried = propsOf(element);
	const [{ default: component }, props] = await Promise.all([island.load(), island.complete?.(carried) ?? carried]);
	await released();
	reader.asBuilt(() =>
		// The page was built from this very component and these props.
		hydrate(component as Component<Record<string, unknown>>, { target: element, props, recover: false })
	);
	flushSync();
	element.dataset['alive'] = '';
}

/** The name of the component of an island. Throws where the page was built with others than the script. */
export function nameOf(element: HTMLElement): IslandName {
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

/** The islands of the page that still sleep. */
export function sleepers(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(sleeping)];
}
