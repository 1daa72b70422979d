import type { Mark } from '../data/selection';
import { stepOf, type MapDeclaration } from './declarations';

/** What a region shows: the sum of the marks of its category, its share of all in percent, and the step of that share. */
export interface Fill {
	readonly value: number;
	readonly share: number;
	readonly step: number;
}

/** The fill of every category that the marks fill: men, women, or both where both are shown. */
export function fillsOf(
	marks: readonly Pick<Mark, 'category' | 'value'>[],
	{ bounds }: Pick<MapDeclaration, 'bounds'>
): Map<string, Fill> {
	const sums = new Map<string, number>();
	for (const { category, value } of marks) if (value !== null) sums.set(category, (sums.get(category) ?? 0) + value);
	const all = [...sums.values()].reduce((sum, value) => sum + value, 0);
	return new Map(
		[...sums].map(([category, value]) => {
			const share = all === 0 ? 0 : (100 * value) / all;
			return [category, { value, share, step: stepOf(share, bounds) }];
		})
	);
}

/** The order in which keys move through the regions: largest first, those without a figure last. */
export function rankRegions(regions: readonly string[], fills: ReadonlyMap<string, Fill>): string[] {
	const size = (region: string) => fills.get(region)?.value ?? -1;
	return [...regions].sort((one, other) => size(other) - size(one));
}

/** Colour of a region as an attribute's value; a hatch where there is no figure. */
export function colourOf(fill: Fill | undefined, hatch: string): string {
	return fill ? `var(--step-${fill.step})` : `url(#${hatch})`;
}

/** Colour of the words on a region. */
export function inkOf(fill: Fill | undefined): string {
	return fill ? `var(--on-step-${fill.step})` : 'var(--ink)';
}
