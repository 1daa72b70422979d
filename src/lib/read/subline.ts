import type { ChartInfo, UnitInfo } from '../data/selection';

/** What stands below a heading: what is measured, and with another unit what that is. */
export function sublineOf(
	{ subline, measured }: Pick<ChartInfo, 'subline' | 'measured'>,
	unit: UnitInfo | undefined
): string {
	return unit ? `${measured}. ${unit.label}: ${unit.text}` : subline;
}
