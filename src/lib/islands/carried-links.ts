import { formatView, formatYears, type View } from '../view/view';

/** The queries that links had as the page was built. */
const built = new WeakMap<HTMLAnchorElement, string>();

/**
 * Lets the links of the page carry the reader's years to other pages of the site; links marked `data-carries="view"` take
 * the whole view along. Hydrated islands see to their own links, and a link built with a query keeps that.
 */
export function carryView(view: View): void {
	const years = formatYears(view);
	const whole = formatView({ ...view, rest: [] });
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/"], a[href*="/?"], a[href*="/#"]')) {
		if (link.origin !== location.origin || link.closest('[data-hydrated]')) continue;
		const before = built.get(link) ?? link.search;
		built.set(link, before);
		if (before !== '') continue;
		const query = link.dataset['carries'] === 'view' ? whole : years;
		if (link.search !== query) link.search = query;
	}
}
