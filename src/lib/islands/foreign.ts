import { dehydrated } from './pending';

/**
 * Watches what others change on the page: translators replace texts, password managers add elements.
 *
 * An island that was changed before it is hydrated is noted: what stands there is no longer what Svelte would take over.
 * In one that is hydrated, Svelte goes on writing to a text that was replaced, or takes it away. So that text stays where
 * it was, empty, until the one or the other happens: then its translation goes.
 */
export function watchForeign(): void {
	/** What stands in the place of our texts, and their own words. */
	const translations = new Map<Node, readonly [translation: Element, words: string]>();
	const end = (text: Node) => {
		const [translation, words] = translations.get(text) ?? [];
		translations.delete(text);
		translation?.remove();
		// Moved, or put back by the translator itself.
		if (words && text.isConnected && text.textContent === '') text.textContent = words;
	};
	new MutationObserver((records) => {
		for (const { target, type, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
			const element = target instanceof Element ? target : target.parentElement;
			// Our own script writes the reader's chapter.
			if (element?.closest('a.place')) continue;
			const island = element?.closest<HTMLElement>(dehydrated);
			if (island && (type === 'childList' || target.textContent !== '')) island.dataset['foreign'] = '';
			if (type === 'characterData' && target.textContent !== '') end(target);
			for (const text of removedNodes) {
				const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
				if (translations.has(text)) end(text);
				else if (!island && text instanceof Text && translation) {
					translations.set(text, [translation, text.data]);
					text.data = '';
					translation.before(text);
				}
			}
		}
		for (const [text, [translation]] of translations) if (!translation.isConnected) end(text);
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Whether it is the element, long out of use, in which translators set their words. */
const isTranslation = (node: Node | null): node is Element => node?.nodeName === 'FONT';
