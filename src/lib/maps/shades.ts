import type { Mark } from '../data/selection';
import { stepOf, type MapDeclaration } from './declarations';

/** What a region shows: the sum of the marks of its category, and the step of that sum. */
export interface Shade {
	readonly value: number;
	readonly step: number;
}

/** The shade of every category that the marks fill: men, women, or both where both are shown. */
export function shadesOf(
	marks: readonly Pick<Mark, 'category' | 'value'>[],
	{ bounds }: Pick<MapDeclaration, 'bounds'>
): Map<string, Shade> {
	const sums = new Map<string, number>();
	for (const { category, value } of marks) if (value !== null) sums.set(category, (sums.get(category) ?? 0) + value);
	return new Map([...sums].map(([category, value]) => [category, { value, step: stepOf(value, bounds) }]));
}

/** The order in which keys move through the regions: largest first, those without a figure last. */
export function rankRegions(regions: readonly string[], shades: ReadonlyMap<string, Shade>): string[] {
	const size = (region: string) => shades.get(region)?.value ?? -1;
	return [...regions].sort((one, other) => size(other) - size(one));
}

/** Colour of a region as an attribute's value; a hatch where there is no figure. */
export function fillOf(shade: Shade | undefined, hatch: string): string {
	return shade ? `var(--step-${shade.step})` : `url(#${hatch})`;
}

/** Colour of the words on a region. */
export function inkOf(shade: Shade | undefined): string {
	return shade ? `var(--on-step-${shade.step})` : 'var(--ink)';
}
