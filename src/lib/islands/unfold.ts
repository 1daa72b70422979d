import { addressedElement } from '../view/addressed-element';

/** Who comes for one entry of a list wants to see what stands in it: its line is folded out. */
export function unfoldTarget(): void {
	const unfold = () => addressedElement()?.querySelector(':scope > details')?.setAttribute('open', '');
	unfold();
	window.addEventListener('hashchange', unfold);
}
