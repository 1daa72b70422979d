import type { YearSpan } from '../data/years';
import { awaken, nameOf, sleepers } from './awaken';
import { carryView } from './carried-links';
import { sayFailure } from './failure';
import { nearby } from '../ui/nearby';
import { readiness } from '../ui/readiness.svelte';
import { islands } from './islands';
import { reader } from '../view/reader.svelte';

export { awaken } from './awaken';
export { prepare } from './prepare';

reader.wake(yearsOfPage());
$effect.root(() => {
	$effect(() => {
		carryView(reader.addressed);
	});
	$effect(() => {
		if (reader.plain && !readiness.used) return;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target.closest('[data-island]'));
			},
			{ rootMargin: `${nearby}px 0px` }
		);
		for (const sleeper of sleepers()) {
			const { follows } = islands[nameOf(sleeper)];
			if (follows === 'always' && !reader.plain) wake(sleeper);
			// An island has no box of its own.
			else if (follows === 'near' && sleeper.lastElementChild) observer.observe(sleeper.lastElementChild);
		}
		return () => {
			observer.disconnect();
		};
	});
});

/** The first and the last year there is. Throws where the page does not say so. */
function yearsOfPage(): YearSpan {
	const years = document.querySelector<HTMLElement>('[data-years]')?.dataset['years'] ?? '';
	const [from, to] = years.split('/').map(Number);
	if (!from || !to) throw new Error('The page does not say which years there are: it has no data-years.');
	return { from, to };
}

function wake(island: HTMLElement | null): void {
	if (island) awaken(island).catch(sayFailure);
}
