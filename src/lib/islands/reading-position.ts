/**
 * Keeps the reading position of the story: the last chapter whose beginning has passed the upper third of the window. It is
 * marked in the list of chapters, and named in the bar of years.
 */
export function keepChapter(): void {
	const chapters = [...document.querySelectorAll<HTMLElement>('section.chapter[data-place]')];
	if (chapters.length === 0) return;
	// That a chapter crosses the line says when to look; where all of them are says which one is read, though heights that
	// were guessed may have changed since.
	const observer = new IntersectionObserver(
		() => {
			const line = window.innerHeight / 3;
			mark(chapters.findLast((chapter) => chapter.getBoundingClientRect().top <= line) ?? null);
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
