import { addressedElement } from '../view/addressed-element';

/** Opens the entry of a list that the address names: a link to it promises its content. */
export function unfoldTarget(): void {
	const unfold = () => addressedElement()?.querySelector(':scope > details')?.setAttribute('open', '');
	unfold();
	window.addEventListener('hashchange', unfold);
}
