import { colourOf, type Fill } from './fills';

/** Shows other figures on a drawn map: only colours and the words of values change, never a shape. */
export function paintMap(
	map: ParentNode,
	fills: ReadonlyMap<string, Fill>,
	words: { readonly share: (percent: number) => string; readonly noFigure: string }
): void {
	const hatch = map.querySelector('pattern')?.id ?? '';
	for (const shape of map.querySelectorAll('path[data-region]')) {
		const fill = fills.get(shape.getAttribute('data-region') ?? '');
		shape.setAttribute('fill', colourOf(fill, hatch));
		if (fill) shape.removeAttribute('stroke');
		else shape.setAttribute('stroke', 'var(--zero)');
	}
	for (const label of map.querySelectorAll('text[data-of]')) {
		const fill = fills.get(label.getAttribute('data-of') ?? '');
		const value = label.querySelector('.value');
		if (value) value.textContent = fill ? words.share(fill.share) : words.noFigure;
	}
}

/** The regions of a drawn map, by the category that each stands for. */
export function regionsOf(map: ParentNode): string[] {
	return [...map.querySelectorAll('path[data-region]')].map((shape) => shape.getAttribute('data-region') ?? '');
}

/** The region under a place that the reader points at. */
export function regionAt(target: EventTarget | null): string | null {
	return target instanceof Element ? (target.closest('[data-region]')?.getAttribute('data-region') ?? null) : null;
}
