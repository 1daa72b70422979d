import type { Mark } from '../data/selection';
import type { MapDeclaration } from './declarations';

/** What a region shows: the sum of the marks of its category, its share of all in percent, and whether it is drawn strong. */
export interface Fill {
	readonly value: number;
	readonly share: number;
	readonly strong: boolean;
}

/** The fill of every category that the marks fill: men, women, or both where both are shown. */
export function fillsOf(
	marks: readonly Pick<Mark, 'category' | 'value'>[],
	{ bound }: Pick<MapDeclaration, 'bound'>
): Map<string, Fill> {
	const sums = new Map<string, number>();
	for (const { category, value } of marks) if (value !== null) sums.set(category, (sums.get(category) ?? 0) + value);
	const all = [...sums.values()].reduce((sum, value) => sum + value, 0);
	return new Map(
		[...sums].map(([category, value]) => {
			const share = all === 0 ? 0 : (100 * value) / all;
			// By the share as it is written.
			return [category, { value, share, strong: Math.round(share) > bound }];
		})
	);
}

/** The order in which keys move through the regions: largest first, those without a figure last. */
export function rankRegions(regions: readonly string[], fills: ReadonlyMap<string, Fill>): string[] {
	const size = (region: string) => fills.get(region)?.value ?? -1;
	return [...regions].sort((one, other) => size(other) - size(one));
}

/** Colour of a region as an attribute's value, that of its bar; a hatch where there is no figure. */
export function colourOf(fill: Fill | undefined, hatch: string): string {
	return fill ? `var(--${fill.strong ? 'all' : 'comparison'})` : `url(#${hatch})`;
}
