import type { PlotPoint } from '../figure/figure.svelte';

/** Room between a reading and the pointer, the ends of the plot and those of the window, in pixels. */
const air = { pointer: 12, edge: 8 };

/**
 * Where a reading stands in the box of its plot, in pixels: beside and above the pointer, or for touch and keys at the foot
 * of the plot, at its head where the foot would cover the place. Never out of the window nor under the bar of years.
 */
export function placeReading(reading: HTMLElement, plot: HTMLElement, at: PlotPoint): { left: number; top: number } {
	const frame = plot.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = reading;
	const { clientWidth, clientHeight } = document.documentElement;
	const clear = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || air.edge;
	const figure = plot.closest('figure')?.getBoundingClientRect() ?? frame;
	const within = (place: number, least: number, most: number) => Math.max(least, Math.min(place, most));
	const top = (place: number) => within(place, clear, clientHeight - height - air.edge) - frame.top;
	const left = (place: number) =>
		within(place, Math.max(figure.left, 0) + air.edge, Math.min(figure.right, clientWidth) - width - air.edge) -
		frame.left;

	if (at.across === null) {
		const down = at.down === null ? null : frame.top + at.down;
		const foot = Math.min(frame.bottom, clientHeight) - height - air.edge;
		const covers = down !== null && down > foot - air.pointer;
		return { left: left(frame.left), top: top(covers ? Math.max(frame.top, clear) + air.edge : foot) };
	}
	const [across, down] = [frame.left + at.across, frame.top + (at.down ?? 0)];
	const beside = across + air.pointer + width + air.edge <= clientWidth;
	const above = down - air.pointer - height;
	return {
		left: left(beside ? across + air.pointer : across - air.pointer - width),
		top: top(above >= clear ? above : down + air.pointer)
	};
}
