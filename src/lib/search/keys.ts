/** What of a press of a key decides whether it opens the search. */
export interface PressedKey {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly isComposing: boolean;
}

/**
 * Whether a key opens the search: Control or Command with K anywhere; "/" alone where nobody is typing, unless the
 * reader has turned single keys off. On some keyboards "/" is reached with Shift.
 */
export function opensSearch(pressed: PressedKey, typing: boolean, singleKeys: boolean): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = pressed;
	if (isComposing || altKey) return false;
	if (ctrlKey !== metaKey && !shiftKey && key.toLowerCase() === 'k') return true;
	return key === '/' && !ctrlKey && !metaKey && singleKeys && !typing;
}

/** Whether a key pressed on an element writes or chooses something there: a field that has just been hidden still has the focus. */
export function isTyping(target: EventTarget | null): boolean {
	const field = target instanceof Element ? target.closest('input, textarea, select, [contenteditable]') : null;
	return field?.checkVisibility() ?? false;
}

const place = 'southward-single-keys';

/** Whether single keys are on, as the reader left it; on where the browser keeps nothing. */
export function readSingleKeys(): boolean {
	try {
		return localStorage.getItem(place) !== 'off';
	} catch {
		return true;
	}
}

/** Keeps the reader's choice, as far as the browser allows. */
export function keepSingleKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(place);
		else localStorage.setItem(place, 'off');
	} catch {
		// Without a store the choice holds until the page is left.
	}
}
