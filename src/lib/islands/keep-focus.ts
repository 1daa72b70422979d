/** What the focus can be on. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the focus near where it was when the control that had it goes away: in what took its place, which has its words or
 * else stands where it stood. From the body, keys would begin at the top of the page again.
 */
export function keepFocus(): void {
	let path = document.activeElement ? ancestorsOf(document.activeElement) : [];
	document.addEventListener('focusin', ({ target }) => {
		path = target instanceof Element ? ancestorsOf(target) : [];
	});
	document.addEventListener('focusout', ({ target }) => {
		// Who goes elsewhere by will is not fetched back. Browsers report a control that goes away while it is still there.
		queueMicrotask(() => {
			if (target === path[0] && path[0].isConnected) path = [];
		});
	});
	new MutationObserver((records) => {
		const [lost] = path;
		if (!lost || lost.isConnected || document.activeElement !== document.body) return;
		const around = path.filter((one) => one.isConnected);
		const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
		const before = removal?.previousSibling;
		const follows = (one: Element) =>
			!before || (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const namesake = placesIn(around.find((one) => one.matches('[data-island]'))).find(
			(one) => one.tagName === lost.tagName && one.textContent.trim() === lost.textContent.trim()
		);
		const near = around.map(placesIn).find((places) => places.length > 0) ?? [];
		const next = namesake ?? near.find(follows) ?? near.at(-1);
		next?.focus({ preventScroll: true });
	}).observe(document.body, { childList: true, subtree: true });
}

/** What can take the focus in an element. */
function placesIn(element: Element | undefined): HTMLElement[] {
	return [...(element?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((one) =>
		one.checkVisibility({ visibilityProperty: true })
	);
}

/** An element and all around it, the nearest first. */
function ancestorsOf(element: Element): Element[] {
	const found: Element[] = [];
	for (let one: Element | null = element; one; one = one.parentElement) found.push(one);
	return found;
}
