/** Says that the page's script did not come whole, where the layout has kept the words for it. */
export function sayFailure(): void {
	document.getElementById('failure')?.removeAttribute('hidden');
}
