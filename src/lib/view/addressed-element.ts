/** The element that the address names behind "#"; `null` where it names none, or nothing that can be read. */
export function addressedElement(): HTMLElement | null {
	try {
		return document.getElementById(decodeURIComponent(location.hash.slice(1)));
	} catch {
		return null;
	}
}
