/** What a reader may do to an island before it is alive. */
export const heldTypes = [
	'pointerover',
	'pointermove',
	'pointerdown',
	'focusin',
	'click',
	'input',
	'change',
	'submit'
] as const;

/** Something done to an island that slept: the event, and what the field held then. */
export interface Deed {
	readonly event: Event;
	readonly target: Element;
	readonly state: { readonly value: string; readonly checked: boolean } | null;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: Element): target is Field => target.matches('input, select, textarea');

/** Notes an event for later. `null` where the browser by itself does what is meant: links lead on, lines fold out. */
export function noteDeed(event: Event): Deed | null {
	const { target, type } = event;
	if (!(target instanceof Element) || (type === 'click' && !target.closest('button'))) return null;
	// A form would leave the page.
	if (type === 'submit') event.preventDefault();
	const state = isField(target)
		? { value: target.value, checked: target instanceof HTMLInputElement && target.checked }
		: null;
	return { event, target, state };
}

/** Does it once more, now that somebody listens. */
export function repeatDeed({ event, target, state }: Deed): void {
	if (state && isField(target) && (event.type === 'input' || event.type === 'change')) {
		target.value = state.value;
		if (target instanceof HTMLInputElement) target.checked = state.checked;
	}
	target.dispatchEvent(copyOf(event));
}

/** An event with all that another one says. */
function copyOf(event: Event): Event {
	if (event instanceof PointerEvent) return new PointerEvent(event.type, event);
	if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
	if (event instanceof FocusEvent) return new FocusEvent(event.type, event);
	if (event instanceof SubmitEvent) return new SubmitEvent(event.type, event);
	return new Event(event.type, event);
}
