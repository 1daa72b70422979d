/** What a reader may do to an island before it is hydrated, and wants done all the same. */
const pendingTypes = ['click', 'keydown', 'input', 'change', 'submit'] as const;
/** What shows that a reader is about to use an island. */
const intentTypes = ['pointerover', 'focusin'] as const;

/** An event that came before its island was hydrated, and the value of its field then. */
export interface PendingEvent {
	readonly event: Event;
	readonly target: Element;
	readonly field: { readonly value: string; readonly checked: boolean } | null;
}

/** Selects the islands that are not hydrated yet. */
export const dehydrated = '[data-island]:not([data-hydrated])';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isField = (target: Element): target is Field => target.matches('input, select, textarea');

/** Calls back for every event in a dehydrated island: with `null` for one that is not to be done again. */
export function listen(onuse: (island: HTMLElement, pending: PendingEvent | null) => void): void {
	const notice = (event: Event) => {
		const { target } = event;
		const island = target instanceof Element ? target.closest<HTMLElement>(dehydrated) : null;
		if (island) onuse(island, pendingEvent(event));
	};
	for (const type of [...intentTypes, ...pendingTypes]) document.addEventListener(type, notice, { capture: true });
}

/** An event to be done again; `null` where what is meant is done at once: links lead on, Tab moves on, Escape closes a dialog. */
function pendingEvent(event: Event): PendingEvent | null {
	const { target, type } = event;
	if (!(target instanceof Element)) return null;
	if (event instanceof MouseEvent && target.closest('a, summary')) {
		// The file behind such a link is that of the default view: another one is made by the island.
		if (!target.closest('[data-shown]') || location.search === '') return null;
		event.preventDefault();
	}
	if (event instanceof KeyboardEvent) {
		if (event.key === 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return null;
		const dialog = target.closest('dialog');
		if (event.key === 'Escape' && dialog) {
			// Done again later, it would close what has been opened meanwhile; a field of searches would keep it to itself.
			event.preventDefault();
			dialog.close();
			return null;
		}
		// Arrows would scroll the page.
		if (target.matches('[tabindex="0"]')) event.preventDefault();
	}
	// A form would leave the page.
	if (type === 'submit') event.preventDefault();
	const field = isField(target)
		? { value: target.value, checked: target instanceof HTMLInputElement && target.checked }
		: null;
	return { event, target, field };
}

/** Dispatches an event again, now that its island listens; `target` is what stands in the place of its target. */
export function replay({ event, field }: PendingEvent, target: Element): void {
	if (field && isField(target) && (event.type === 'input' || event.type === 'change')) {
		target.value = field.value;
		if (target instanceof HTMLInputElement) target.checked = field.checked;
	}
	target.dispatchEvent(copyOf(event));
}

/** An event with all that another one says. */
function copyOf(event: Event): Event {
	for (const Kind of [PointerEvent, MouseEvent, KeyboardEvent, SubmitEvent])
		if (event instanceof Kind) return new Kind(event.type, event);
	return new Event(event.type, event);
}
