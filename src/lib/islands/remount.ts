import { isField } from './pending';

/** What an element is known by in other markup of the same component: its kind and what distinguishes it from others of that kind. */
function keyOf(element: Element): string {
	const names = ['id', 'type', 'name', 'href', 'data-picture', 'aria-label'];
	return [element.tagName, ...names.map((name) => element.getAttribute(name) ?? '')].join('\n');
}

/** The elements of an island by their key and their place among those of that key. */
function elementsOf(island: Element): Map<string, Element> {
	const counts = new Map<string, number>();
	return new Map(
		[...island.querySelectorAll(':scope *')].map((element) => {
			const key = keyOf(element);
			const count = counts.get(key) ?? 0;
			counts.set(key, count + 1);
			return [`${key}\n${count}`, element];
		})
	);
}

/**
 * Empties an island, has it mounted anew and puts back what the page alone holds: pictures, what was typed, what has the
 * focus and which dialogs are open. Returns what now stands in the place of an element that stood there before.
 */
export function remount(island: HTMLElement, mount: () => void): (before: Element) => Element {
	const before = elementsOf(island);
	const keys = new Map([...before].map(([key, element]) => [element, key]));
	const focused = document.activeElement;
	const modal = [...before.values()].filter((one) => one instanceof HTMLDialogElement && one.matches(':modal'));
	const props = island.querySelector(':scope > script');
	island.replaceChildren(...(props ? [props] : []));
	mount();
	const after = elementsOf(island);
	const find = (one: Element): Element => {
		for (let element: Element | null = one; element; element = element.parentElement) {
			const found = after.get(keys.get(element) ?? '');
			if (found) return found;
		}
		return island;
	};
	for (const one of before.values()) {
		const now = find(one);
		if (one.hasAttribute('data-picture') && now !== island) now.replaceChildren(...one.childNodes);
		if (isField(one) && isField(now) && one.value !== now.value) {
			now.value = one.value;
			now.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}
	for (const one of modal) {
		const now = find(one);
		if (now instanceof HTMLDialogElement && !now.open) now.showModal();
	}
	if (focused && keys.has(focused)) {
		const now = find(focused);
		if (now instanceof HTMLElement) now.focus({ preventScroll: true });
	}
	return find;
}
