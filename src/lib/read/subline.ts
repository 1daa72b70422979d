import type { Chart, ChartUnit } from '../data/selection';

/** What stands below a heading: what is measured, and with another unit what that is. */
export function sublineOf(
	{ subline, measured }: Pick<Chart, 'subline' | 'measured'>,
	unit: ChartUnit | undefined
): string {
	return unit ? `${measured}. ${unit.label}: ${unit.text}` : subline;
}
