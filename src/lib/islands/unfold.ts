/** Who comes for one entry of a list wants to see what stands in it: its line is folded out. */
export function unfoldTarget(): void {
	const unfold = () => {
		const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		entry?.querySelector(':scope > details')?.setAttribute('open', '');
	};
	unfold();
	window.addEventListener('hashchange', unfold);
}
