import { error } from '@sveltejs/kit';
import { chartSlugs, type ChartSlug } from '$lib/charts/slugs';
import { cardOf } from '$lib/server/cards';
import { sizesOf } from '$lib/server/chart-files';
import { relatedTo } from '$lib/server/related';
import { thumbnailOf } from '$lib/server/thumbnails';
import { aboutDataOf } from '$lib/server/about-data';
import { fullAddress, reportSetting } from '$lib/server/metadata';
import { chartOf, sourcesOf } from '$lib/server/site';
import { chapterOfChart } from '$lib/story/chapters';
import { english } from '$lib/words/en';
import { chapters } from '$lib/words/en/chapters';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Pages as heavy as a page may be, which have no room for small pictures: see scripts/budgets.ts. */
const full: readonly ChartSlug[] = ['timeline', 'claim-verdicts'];

export const entries: EntryGenerator = () => chartSlugs.map((slug) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const index = chartSlugs.findIndex((known) => known === params.slug);
	const slug = chartSlugs[index];
	if (!slug) error(404, `There is no chart "${params.slug}".`);
	const chapter = chapterOfChart(slug);
	const chart = chartOf(slug);
	// Rows in another unit rest on sources of their own: prices, rates, heads.
	const marks = [chart, ...chart.units].flatMap((shown) => shown.marks);
	const neighbour = (at: number) => {
		const other = chartSlugs[(at + chartSlugs.length) % chartSlugs.length] ?? slug;
		return { slug: other, name: chartOf(other).name };
	};
	return {
		card: { ...cardOf(slug), sizes: sizesOf(slug) },
		/** With its rows, for the table. */
		chart,
		labels: { evidence: english.vocabulary.values.evidence, flag: english.vocabulary.values.flag },
		about: aboutDataOf(slug),
		report: reportSetting === '' ? null : { setting: reportSetting, address: fullAddress(`/charts/${slug}/`) },
		sources: sourcesOf(marks.map(({ source }) => source)),
		chapter: chapter ? { id: chapter.id, label: chapters[chapter.id].label } : null,
		related: full.includes(slug) ? [] : relatedTo(slug).map(thumbnailOf),
		previous: neighbour(index - 1),
		next: neighbour(index + 1)
	};
};
