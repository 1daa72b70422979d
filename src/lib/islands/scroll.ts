import { keep, kept } from './visit';

/** What lies above the reader may be laid out late and move the page: for so long it is put right again, in milliseconds. */
const settling = 1500;

interface Place {
	/** Of an element near the top of the window. */
	readonly id: string;
	/** Its distance from there, in CSS pixels. */
	readonly top: number;
}

/** Brings a reader who comes back to the very place: the browser by itself counts on heights that were guessed. */
export function keepScroll(): void {
	const place = kept('scroll');
	// Written by this very function.
	if (place !== null) restore(JSON.parse(place) as Place);
	window.addEventListener('pagehide', () => {
		const now = placeOnPage();
		keep('scroll', now && JSON.stringify(now));
	});
}

/** The last element with an id that begins above the middle of the window; `null` at the top of the page. */
function placeOnPage(): Place | null {
	if (window.scrollY === 0) return null;
	return (
		[...document.querySelectorAll('main [id]')]
			.map((element) => ({ id: element.id, ...box(element) }))
			.filter(({ top, height }) => height > 0 && top < window.innerHeight / 2)
			.map(({ id, top }) => ({ id, top }))
			.at(-1) ?? null
	);
}

function box(element: Element): { readonly top: number; readonly height: number } {
	const { top, height } = element.getBoundingClientRect();
	return { top, height };
}

function restore({ id, top }: Place): void {
	const ended = new AbortController();
	for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
		window.addEventListener(
			type,
			() => {
				ended.abort();
			},
			{ signal: ended.signal, passive: true }
		);
	const end = performance.now() + settling;
	const put = () => {
		const element = document.getElementById(id);
		if (!element || ended.signal.aborted || performance.now() > end) return;
		const off = element.getBoundingClientRect().top - top;
		if (Math.abs(off) > 0.5) window.scrollBy({ top: off, behavior: 'instant' });
		requestAnimationFrame(put);
	};
	put();
}
