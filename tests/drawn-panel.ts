import { chartSlugs } from '../src/lib/charts/slugs';
import type { Selection } from '../src/lib/data/selection';
import { draw } from '../src/lib/draw/draw';
import { formOf } from '../src/lib/draw/forms';
import { pictureWidths } from '../src/lib/draw/heights';
import { panelOf } from '../src/lib/draw/panel';
import type { Annotations } from '../src/lib/draw/shapes';
import { light } from '../src/lib/draw/theme';
import { boxOf } from '../src/lib/server/cards';
import { chartNamed } from './site-fixture';

/** The charts with an axis of time. */
export const slugsOverTime = chartSlugs.filter((slug) => formOf(chartNamed(slug).form).axis === 'x');

/** How an axis may write a year: in full, or with the two figures that change. */
export function yearWords(year: number): readonly [full: string, short: string] {
	const full = String(year);
	return [full, `’${full.slice(2)}`];
}

/** A panel as it is drawn at the width that it is laid out at, and what its form wants written. */
export function drawnPanel(selection: Selection, key: string, size: 'wide' | 'narrow') {
	const { chart } = selection;
	const narrow = size === 'narrow';
	const height = boxOf(chart, key, 'en-GB')[size];
	const { svg } = draw(selection, key, { width: pictureWidths[size], height, narrow, locale: 'en-GB', id: 'test' });
	const panel = panelOf(selection, key, { theme: light, locale: 'en-GB', narrow });
	// Every form writes its annotations whole.
	const options = formOf(chart.form).configure(panel).options?.plugins?.annotations as Annotations;
	return { svg, panel, options };
}
