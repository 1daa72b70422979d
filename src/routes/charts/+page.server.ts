import { catalogue } from '$lib/charts/catalogue';
import { chartSlugs } from '$lib/charts/slugs';
import { glyphs } from '$lib/draw/forms/glyphs';
import { topics } from '$lib/data/descriptor';
import { availableYears } from '$lib/data/selection';
import { synonymGroups } from '$lib/server/search';
import { chartOf, tables } from '$lib/server/site';
import { widener } from '$lib/search/widen';
import { values } from '$lib/words/en/values';
import type { PageServerLoad } from './$types';

/** Other words for what a text speaks of, so that they are found too. */
const widen = widener(synonymGroups());

export const load: PageServerLoad = () => {
	const charts = chartSlugs.map((slug) => {
		const chart = chartOf(slug);
		const resources = catalogue[slug].tables.map((name) => tables[name].resource);
		const shown = [chart.name, chart.title, chart.subline].join(' ');
		const more = [...resources.map(({ title }) => title), ...chart.series.map(({ label }) => label)].join(' ');
		return {
			slug,
			topic: resources[0]?.topic,
			name: chart.name,
			title: chart.title,
			subline: chart.subline,
			kind: chart.form.kind,
			glyph: glyphs[chart.form.kind],
			panels: chart.panels.length,
			colours: chart.series.filter(({ shown }) => shown).map(({ colour }) => colour),
			years: chart.filter.kind === 'none' ? null : availableYears(chart),
			filtered: chart.filter.kind !== 'none',
			/** Words by which the chart is found, beside those of its entry. */
			words: `${more} ${widen(`${shown} ${more}`)}`
		};
	});
	return {
		topics: topics.map((key) => ({
			key,
			label: values.topic[key],
			charts: charts.filter(({ topic }) => topic === key)
		}))
	};
};
