import type { Places, Stop } from '../../draw/places';
import type { Figure, PlotPoint } from './figure.svelte';

/** How far beside the plot a pointer still means its first or last stop, in percent. */
const air = 1;

/**
 * The stop nearest to a place along the axis, in percent; between two that hold it, the one whose middle is nearer. None
 * beside the plot, where the words of the axes and of the ends of lines stand.
 */
export function nearestStop<Found>({ from, to, stops }: Places<Found>, percent: number): Stop<Found> | undefined {
	if (percent < from - air || percent > to + air) return undefined;
	const distance = ({ from, to }: Stop<Found>) => Math.max(from - percent, percent - to, 0);
	const fromMiddle = ({ from, to }: Stop<Found>) => Math.abs((from + to) / 2 - percent);
	return stops.reduce<Stop<Found> | undefined>((best, stop) => {
		if (!best) return stop;
		const nearer = distance(stop) - distance(best) || fromMiddle(stop) - fromMiddle(best);
		return nearer < 0 ? stop : best;
	}, undefined);
}

/** The place that a key leads to among places 0 to `last`, from `at` or from none (-1); `undefined` for other keys. */
export function walk(key: string, at: number, last: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(at + 1, last);
		case 'ArrowLeft':
		case 'ArrowUp':
			return at < 0 ? last : Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
}

/** Where a pointer or a finger is in a plot. */
export function plotPoint(event: MouseEvent, plot: HTMLElement): PlotPoint & { readonly down: number } {
	const { left, top } = plot.getBoundingClientRect();
	const mouse = event instanceof PointerEvent && event.pointerType === 'mouse';
	return { across: mouse ? event.clientX - left : null, down: event.clientY - top };
}

/** What keys do in a plot: those of `walk` move, Enter keeps the place, Escape lets it go; all others are the page's own. */
export function followKey(event: KeyboardEvent, figure: Figure, move: () => void): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	if (walk(event.key, 0, 0) !== undefined) void figure.whenRead(move);
	else if (event.key === 'Enter')
		void figure.whenRead(() => {
			figure.pin();
		});
	else if (event.key === 'Escape' && figure.cursor) figure.moveTo(null);
	else return;
	event.preventDefault();
}
