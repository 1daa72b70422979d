import { chartSlugs, type ChartSlug } from '$lib/charts/slugs';
import { cardOf } from '$lib/server/cards';
import { namedChart, sizesOf } from '$lib/server/chart-files';
import { relatedTo } from '$lib/server/related';
import { thumbnailOf } from '$lib/server/thumbnails';
import { aboutDataOf } from '$lib/server/about-data';
import { fullAddress, reportSetting } from '$lib/server/metadata';
import { chartOf, sourcesOf } from '$lib/server/site';
import { chapterOfChart } from '$lib/story/chapters';
import type { PageServerLoad } from './$types';

/** Pages as heavy as a page may be, which have no room for small pictures: see scripts/budgets.ts. */
const full: readonly ChartSlug[] = ['timeline', 'claim-verdicts'];

export { entries } from '$lib/server/chart-files';

export const load: PageServerLoad = ({ params }) => {
	const { words, slug } = namedChart(params);
	const index = chartSlugs.indexOf(slug);
	const { evidence, flag } = words.vocabulary.values;
	const chapter = chapterOfChart(slug);
	const chart = chartOf(words, slug);
	// Rows in another unit rest on sources of their own: prices, rates, heads.
	const marks = [chart, ...chart.units].flatMap((shown) => shown.marks);
	const neighbour = (at: number) => {
		const other = chartSlugs[(at + chartSlugs.length) % chartSlugs.length] ?? slug;
		return { slug: other, name: chartOf(words, other).name };
	};
	return {
		card: { ...cardOf(words, slug), sizes: sizesOf(words, slug) },
		/** With its rows, for the table. */
		chart,
		labels: { evidence, flag },
		about: aboutDataOf(words, slug),
		report: reportSetting === '' ? null : { setting: reportSetting, address: fullAddress(words, `/charts/${slug}/`) },
		sources: sourcesOf(
			words,
			marks.flatMap(({ sources }) => sources)
		),
		chapter: chapter ? { id: chapter.id, label: words.chapters[chapter.id].label } : null,
		related: full.includes(slug) ? [] : relatedTo(slug).map((related) => thumbnailOf(words, related)),
		previous: neighbour(index - 1),
		next: neighbour(index + 1)
	};
};
