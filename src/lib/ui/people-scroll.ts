import { areaPath } from '../draw/people';

/** How long the marks take from one arrangement to the next, in milliseconds. */
const dealing = 800;

/** Windows that have room for the picture, and readers who have nothing against motion. */
const wanted = '(min-height: 38rem) and (prefers-reduced-motion: no-preference)';

/**
 * Makes one picture of the row of steps while it is scrolled past: it stays in the window, and its marks are dealt anew at
 * each step. The row keeps its height, so that nothing else on the page moves.
 */
export function showInSteps(people: HTMLElement): void {
	const steps = [...people.querySelectorAll('.step')];
	const allowed = matchMedia(wanted);
	let shown = 0;

	const rest = () => {
		people.classList.remove('live');
		people.style.height = '';
	};
	const follow = () => {
		const { top, bottom, height } = people.getBoundingClientRect();
		if (!allowed.matches || top > 0 || bottom < 0) {
			rest();
			return;
		}
		if (!people.classList.contains('live')) {
			people.style.height = `${height}px`;
			people.classList.add('live');
		}
		const passed = -top / Math.max(1, height - window.innerHeight);
		show(Math.min(steps.length - 1, Math.max(0, Math.floor(passed * steps.length))));
	};
	const show = (next: number) => {
		if (next === shown) return;
		shown = next;
		steps.forEach((step, index) => step.classList.toggle('now', index === next));
		for (const picture of steps[next]?.querySelectorAll<SVGElement>('.marks') ?? []) deal(picture);
	};

	let asked = false;
	const soon = () => {
		if (asked) return;
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			follow();
		});
	};
	window.addEventListener('scroll', soon, { passive: true });
	window.addEventListener('resize', () => {
		// The row of another width has another height.
		rest();
		soon();
	});
	window.addEventListener('beforeprint', rest);
	follow();
}

/** Moves the marks of a picture from where they stand among all to their places. */
function deal(picture: SVGElement): void {
	const across = Number(picture.dataset['across']);
	for (const area of picture.querySelectorAll<SVGPathElement>('[data-dealt]')) {
		const [before = 0, count = 0] = (area.dataset['dealt'] ?? '').split(' ').map(Number);
		const there = area.getAttribute('d') ?? '';
		area.animate(
			{ d: [`path("${areaPath(before, count, across)}")`, `path("${there}")`] },
			{ duration: dealing, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }
		);
	}
}
