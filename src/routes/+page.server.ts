import { cardOf } from '$lib/server/cards';
import { peopleSteps } from '$lib/server/people';
import { routeCard } from '$lib/server/route-map';
import { chartOf, fill, tables } from '$lib/server/site';
import { claimsOf, story } from '$lib/story/chapters';
import { english } from '$lib/words/en';
import type { ChapterWords } from '$lib/words/types';
import type { ChartSlug } from '$lib/charts/slugs';
import type { PageServerLoad } from './$types';

/** Charts that take the whole width: those of many panels, and one that would stand alone in its row. */
function broadCharts(slugs: readonly ChartSlug[]): string[] {
	const broad: string[] = [];
	let open: ChartSlug | null = null;
	for (const slug of slugs) {
		const { panels, form } = chartOf(slug);
		if (panels.length > 2 || form.kind === 'table') {
			if (open) broad.push(open);
			open = null;
			broad.push(slug);
		} else open = open ? null : slug;
	}
	if (open) broad.push(open);
	return broad;
}

export const load: PageServerLoad = () => {
	return {
		lead: fill(english.pages.home.lead),
		home: english.pages.home,
		people: peopleSteps(),
		route: routeCard(),
		chapters: story.map((chapter) => {
			const words: ChapterWords = english.chapters[chapter.id];
			return {
				id: chapter.id,
				label: words.label,
				title: fill(words.title),
				note: words.note ? fill(words.note) : null,
				paragraphs: words.paragraphs.map(fill),
				lead: cardOf(chapter.lead),
				charts: chapter.charts.map((slug) => cardOf(slug)),
				broad: broadCharts(chapter.charts),
				more: chapter.more.map((slug) => ({ slug, name: chartOf(slug).name })),
				claims: claimsOf(chapter, tables.claims.rows).map(({ id, claim, verdict }) => ({ id, claim, verdict }))
			};
		})
	};
};
