import { catalogue } from '$lib/charts/catalogue';
import { chartSlugs } from '$lib/charts/slugs';
import { topics } from '$lib/data/descriptor';
import { availableYears } from '$lib/data/selection';
import { keyFiguresOfSite } from '$lib/server/key-figures';
import { synonymGroups } from '$lib/server/search';
import { chartOf, tables } from '$lib/server/site';
import { thumbnailOf } from '$lib/server/thumbnails';
import { widener } from '$lib/search/widen';
import * as messages from '$lib/words/en/messages';
import { values } from '$lib/words/en/values';
import type { PageServerLoad } from './$types';

/** Other words for what a text speaks of, so that they are found too. */
const widen = widener(synonymGroups());

export const load: PageServerLoad = () => {
	const charts = chartSlugs.map((slug) => {
		const chart = chartOf(slug);
		const resources = catalogue[slug].tables.map((name) => tables[name].resource);
		const shown = [chart.name, chart.subline, messages.charts.forms[chart.form.kind]].join(' ');
		const more = [...resources.map(({ title }) => title), ...chart.series.map(({ label }) => label)].join(' ');
		return {
			thumbnail: thumbnailOf(slug),
			topic: resources[0]?.topic,
			kind: chart.form.kind,
			/** The years that it can be filtered by. */
			years: chart.filter.kind === 'none' ? null : availableYears(chart),
			/** Words by which the chart is found, beside those of its entry. */
			words: `${shown} ${more} ${widen(`${shown} ${chart.title} ${more}`)}`
		};
	});
	return {
		figures: keyFiguresOfSite(),
		forms: [...new Set(charts.map(({ kind }) => kind))],
		topics: topics
			.map((key) => ({ key, label: values.topic[key], charts: charts.filter(({ topic }) => topic === key) }))
			.filter(({ charts }) => charts.length > 0)
	};
};
