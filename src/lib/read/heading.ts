import { isDefault, type Selection } from '../data/selection';
import { spanOf } from '../data/years';
import type { Said } from '../words/languages';

/**
 * What stands over a view: the finding over the default one, for which it was written; over any other the neutral name,
 * with the series chosen, the years or the state, and the unit.
 */
export function headingOf({ chart, choice, marks, vintage, series }: Selection, { reading }: Said<'reading'>): string {
	if (isDefault(chart, choice)) return chart.title;
	const { from, to } = spanOf(marks.map(({ span }) => span));
	const years =
		vintage !== null
			? reading.month(vintage)
			: chart.filter.kind === 'none' || marks.length === 0
				? ''
				: reading.years(from, to);
	const chosen = choice.series && series.length <= 3 ? chart.series.filter(({ key }) => series.includes(key)) : [];
	const unit = marks.some(({ value }) => value !== null) ? chart.axis : '';
	return [chart.name, ...chosen.map(({ label }) => label), years, unit].filter((part) => part !== '').join(', ');
}
