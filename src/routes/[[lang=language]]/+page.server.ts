import { storyCardOf } from '$lib/server/cards';
import { sizesOf } from '$lib/server/chart-files';
import { peopleSteps } from '$lib/server/people';
import type { ChartCard } from '$lib/read/card';
import { inEachLanguage } from '$lib/server/languages';
import { routeCard } from '$lib/server/route-map';
import { fill, sourcesOf, tablesOf } from '$lib/server/site';
import { thumbnailOf } from '$lib/server/thumbnails';
import { claimsOf, organisations, story } from '$lib/story/chapters';
import { wordsOf } from '$lib/words/languages';
import type { ChapterWords } from '$lib/words/types';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The height of all plots of some charts on a phone, in pixels. */
function plotsOf(charts: readonly ChartCard[]): number {
	return charts
		.flatMap(({ chart, heights }) => chart.panels.map(({ key }) => heights[key]?.narrow ?? 0))
		.reduce((sum, height) => sum + height, 0);
}

/** Nothing at the root leads to the other languages: their pages are found from here. */
export const entries: EntryGenerator = () => inEachLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const { homePage } = words;
	const filled = (text: string) => fill(words, text);
	return {
		lead: filled(homePage.lead),
		home: homePage,
		people: peopleSteps(words),
		end: {
			known: homePage.end.known.map(filled),
			unknown: homePage.end.unknown.map(filled),
			organisations: sourcesOf(words, organisations).map(({ publisher, url, language }) => ({
				publisher,
				url,
				language
			}))
		},
		route: routeCard(words),
		chapters: story.map((chapter) => {
			const { label, title, note, paragraphs, point }: ChapterWords = words.chapters[chapter.id];
			const charts = [chapter.lead, ...chapter.charts].map((slug) => ({
				...storyCardOf(words, slug),
				sizes: sizesOf(words, slug)
			}));
			return {
				id: chapter.id,
				label,
				title: filled(title),
				note: note ? filled(note) : null,
				paragraphs: paragraphs.map(filled),
				point: point ? { figure: filled(point.figure), text: filled(point.text) } : null,
				charts,
				height: Math.min(5, Math.ceil(plotsOf(charts) / 480) + (chapter.id === 'risks' ? 1 : 0)),
				more: chapter.more.map((slug) => thumbnailOf(words, slug)),
				claims: claimsOf(chapter, tablesOf(words).claims.rows).map(({ id, claim, verdict }) => ({ id, claim, verdict }))
			};
		})
	};
};
