import { catalogue } from '$lib/charts/catalogue';
import { chartSlugs } from '$lib/charts/slugs';
import { topics } from '$lib/data/descriptor';
import { availableYears } from '$lib/data/selection';
import { keyFiguresOfSite } from '$lib/server/key-figures';
import { synonymGroups } from '$lib/server/search';
import { chartOf, tablesOf } from '$lib/server/site';
import { thumbnailOf } from '$lib/server/thumbnails';
import { widener } from '$lib/search/widen';
import { wordsOf } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const { topic: topicNames } = words.vocabulary.values;
	/** Other words for what a text speaks of, so that they are found too. */
	const widen = widener(synonymGroups(words));
	const charts = chartSlugs.map((slug) => {
		const chart = chartOf(words, slug);
		const resources = catalogue[slug].tables.map((name) => tablesOf(words)[name].resource);
		const shown = [chart.name, chart.subline, words.charts.forms[chart.form.kind]].join(' ');
		const more = [...resources.map(({ title }) => title), ...chart.series.map(({ label }) => label)].join(' ');
		return {
			thumbnail: thumbnailOf(words, slug),
			topic: resources[0]?.topic,
			kind: chart.form.kind,
			/** The years that it can be filtered by. */
			years: chart.filter.kind === 'none' ? null : availableYears(chart),
			/** Words by which the chart is found, beside those of its entry. */
			words: `${shown} ${more} ${widen(`${shown} ${chart.title} ${more}`)}`
		};
	});
	return {
		figures: keyFiguresOfSite(words),
		forms: [...new Set(charts.map(({ kind }) => kind))],
		topics: topics
			.map((key) => ({ key, label: topicNames[key], charts: charts.filter(({ topic }) => topic === key) }))
			.filter(({ charts }) => charts.length > 0)
	};
};
