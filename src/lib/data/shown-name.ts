import type { Choice } from './selection';

/**
 * The name, without its ending, of a file of what a reader chose in a chart: unit, years, state and series as far as they are not
 * the chart's own. `arrivals-by-sex`, `arrivals-by-sex_share_2012-2019_female`, or with one open end `arrivals-by-sex_2012-`.
 */
export function shownName(slug: string, { from, to, series, unit, state }: Choice): string {
	const years = from === undefined && to === undefined ? '' : `_${from ?? ''}-${to ?? ''}`;
	const chosen = series === undefined ? '' : `_${series.join('+')}`;
	const measured = unit === undefined ? '' : `_${unit}`;
	const at = state === undefined ? '' : `_${state}`;
	return `${slug}${measured}${years}${at}${chosen.length > 60 ? '_selected' : chosen}`.replaceAll(' ', '-');
}
