/** Fetches a page of the site ahead once a pointer or a finger comes to a link that leads there, or is there already. */
export function prefetchLinks(): void {
	const known = new Set<string>([location.pathname]);
	const fetchAhead = (link: HTMLAnchorElement | null) => {
		if (!link || link.download !== '' || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
		if (known.has(link.pathname)) return;
		known.add(link.pathname);
		const hint = document.createElement('link');
		hint.rel = 'prefetch';
		hint.href = link.pathname + link.search;
		document.head.append(hint);
	};
	const notice = ({ target }: Event) => {
		fetchAhead(target instanceof Element ? target.closest('a') : null);
	};
	for (const type of ['pointerover', 'touchstart']) document.addEventListener(type, notice, { passive: true });
	fetchAhead(document.querySelector<HTMLAnchorElement>('a:hover'));
}
