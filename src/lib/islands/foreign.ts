import { dehydrated } from './pending';

/**
 * Notes which islands were changed by others before they are hydrated: translators wrap texts, password managers add
 * elements. What stands there is then no longer what Svelte would take over.
 */
export function watchForeign(): void {
	new MutationObserver((records) => {
		for (const { target, type } of records) {
			const element = target instanceof Element ? target : target.parentElement;
			// Our own script writes the reader's chapter.
			if (element?.closest('a.place')) continue;
			const island = element?.closest<HTMLElement>(dehydrated);
			if (island && (type === 'childList' || target.textContent !== '')) island.dataset['foreign'] = '';
		}
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}
