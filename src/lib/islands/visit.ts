/** Whether the reader comes to this page once more: by the history of the browser, or by loading it again. */
function cameBack(): boolean {
	const [visit] = performance.getEntriesByType('navigation');
	return visit instanceof PerformanceNavigationTiming && ['back_forward', 'reload'].includes(visit.type);
}

const keyOf = (what: string) => `${what} ${location.pathname}${location.search}`;

/** Keeps something of this page in this tab, where the browser keeps anything; `null` lets it go. */
export function keep(what: string, text: string | null): void {
	try {
		if (text === null) sessionStorage.removeItem(keyOf(what));
		else sessionStorage.setItem(keyOf(what), text);
	} catch {
		// Frames of an opaque origin and readers who refuse cookies keep nothing.
	}
}

/** What was kept of this page, for a reader who comes back; otherwise `null`. */
export function kept(what: string): string | null {
	try {
		return cameBack() ? sessionStorage.getItem(keyOf(what)) : null;
	} catch {
		return null;
	}
}
