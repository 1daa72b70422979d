/**
 * Keeps the reading position of the story: the last chapter whose beginning has passed the upper third of the window. It is
 * marked in the list of chapters, and named in the bar of years.
 */
export function keepChapter(): void {
	const chapters = document.querySelectorAll<HTMLElement>('section.chapter[data-place]');
	if (chapters.length === 0) return;
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target, boundingClientRect, rootBounds } of entries) {
				if (isIntersecting) mark(target);
				// Above the first chapter the reader is in none.
				else if (target === chapters[0] && boundingClientRect.top > (rootBounds?.bottom ?? 0)) mark(null);
			}
		},
		{ rootMargin: '-33% 0px -66% 0px' }
	);
	for (const chapter of chapters) observer.observe(chapter);
}

function mark(chapter: Element | null): void {
	for (const link of document.querySelectorAll('nav.position a')) {
		if (link.getAttribute('href') === `#${chapter?.id}`) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
	const place = document.querySelector('.place .chapter');
	if (place) place.textContent = chapter?.getAttribute('data-place') ?? '';
}
