/** The queries that links had as the page was built. */
const built = new WeakMap<HTMLAnchorElement, string>();

/**
 * Lets the links of the page carry the reader's years, as a query, to other pages of the site; links marked
 * `data-carries="view"` take the whole view along. Hydrated islands see to their own links, and a link built with a query
 * keeps that.
 */
export function carryQuery(years: string, view: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/"], a[href*="/?"], a[href*="/#"]')) {
		if (link.origin !== location.origin || link.closest('[data-hydrated]')) continue;
		const before = built.get(link) ?? link.search;
		built.set(link, before);
		if (before !== '') continue;
		const query = link.dataset['carries'] === 'view' ? view : years;
		if (link.search !== query) link.search = query;
	}
}

/** Does so with the address as it stands, until the script is there that reads it with care. */
export function carryAddress(): void {
	const years = /^(from|to)=\d{4}$/;
	const own = [...new URLSearchParams(location.search)].filter(
		(one) => /^(series|unit)=/.test(one.join('=')) || years.test(one.join('='))
	);
	const queryOf = (pairs: string[][]) => (pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '');
	carryQuery(queryOf(own.filter((one) => years.test(one.join('=')))), queryOf(own));
}
