import type { ChartInfo, Choice } from '../data/selection';
import type { View } from './view';

/**
 * What a view chooses in a chart: its years, and the series, unit and state it names for the chart, as far as the chart has them.
 * On the page that has this chart `alone` they stand in the address without the chart's name, or with it.
 */
export function choiceIn(
	view: View,
	chart: Pick<ChartInfo, 'slug' | 'series' | 'units' | 'filter'>,
	alone: boolean
): Choice {
	const named = <Value>(values: Readonly<Record<string, Value>> = {}): Value | undefined =>
		(alone ? values[''] : undefined) ?? values[chart.slug];
	const series = named(view.series)?.filter((key) => chart.series.some((one) => one.key === key));
	const unit = chart.units.find(({ key }) => key === named(view.units))?.key;
	const vintages = chart.filter.kind === 'vintages' ? chart.filter.vintages : [];
	const state = vintages.find(({ key }) => key === named(view.states))?.key;
	return { from: view.from, to: view.to, series: series && series.length > 0 ? series : undefined, unit, state };
}
