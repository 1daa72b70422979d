import { fillOf, inkOf, type Shade } from './shades';

/** Shows other figures on a drawn map: only colours and the words of values change, never a shape. */
export function paintMap(
	map: ParentNode,
	shades: ReadonlyMap<string, Shade>,
	words: { readonly number: (value: number) => string; readonly noFigure: string }
): void {
	const hatch = map.querySelector('pattern')?.id ?? '';
	for (const shape of map.querySelectorAll('path[data-region]')) {
		const shade = shades.get(shape.getAttribute('data-region') ?? '');
		shape.setAttribute('fill', fillOf(shade, hatch));
		if (shade) shape.removeAttribute('stroke');
		else shape.setAttribute('stroke', 'var(--zero)');
	}
	for (const label of map.querySelectorAll('text[data-of]')) {
		const shade = shades.get(label.getAttribute('data-of') ?? '');
		if (label.hasAttribute('data-on')) label.setAttribute('fill', inkOf(shade));
		const value = label.querySelector('.value');
		if (value) value.textContent = shade ? words.number(shade.value) : words.noFigure;
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
