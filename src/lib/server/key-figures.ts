import { keyFigureNames, keyFigures, valuesOf, type KeyFigure, type KeyValue } from '../charts/key-figures';
import { catalogue } from '../charts/catalogue';
import type { Words } from '../words/languages';
import { chartOf, tablesOf } from './site';
import { traitsOf } from '../draw/forms/traits';

/** The key figures with all their values, as pages carry them. */
export function keyFiguresOfSite(words: Words) {
	return keyFigureNames.map((name) => {
		const figure: KeyFigure = keyFigures[name];
		const chart = chartOf(words, figure.chart);
		return {
			name,
			slug: figure.chart,
			steps: traitsOf(chart.form).held,
			credit: tablesOf(words)[catalogue[figure.chart].tables[0]].resource.attribution,
			values: valuesOf(figure, chart).map(plain),
			beside: figure.beside === undefined ? [] : valuesOf({ series: figure.beside }, chart).map(plain)
		};
	});
}

function plain({ start, end, span, value, low, high, unit, flag, evidence }: KeyValue): KeyValue {
	return { start, end, span, value, low, high, unit, flag, evidence };
}
