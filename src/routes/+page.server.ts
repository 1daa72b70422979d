import { storyCardOf } from '$lib/server/cards';
import { peopleSteps } from '$lib/server/people';
import type { ChartCard } from '$lib/read/card';
import { routeCard } from '$lib/server/route-map';
import { fill, sourcesOf, tables } from '$lib/server/site';
import { thumbnailOf } from '$lib/server/thumbnails';
import { claimsOf, organisations, story } from '$lib/story/chapters';
import { english } from '$lib/words/en';
import type { ChapterWords } from '$lib/words/types';
import type { PageServerLoad } from './$types';

/** The height of all plots of some charts on a phone, in pixels. */
function plotsOf(charts: readonly ChartCard[]): number {
	return charts
		.flatMap(({ chart, heights }) => chart.panels.map(({ key }) => heights[key]?.narrow ?? 0))
		.reduce((sum, height) => sum + height, 0);
}

export const load: PageServerLoad = () => {
	return {
		lead: fill(english.homePage.lead),
		home: english.homePage,
		people: peopleSteps(),
		end: {
			known: english.homePage.end.known.map(fill),
			unknown: english.homePage.end.unknown.map(fill),
			organisations: sourcesOf(organisations).map(({ publisher, url, language }) => ({ publisher, url, language }))
		},
		route: routeCard(),
		chapters: story.map((chapter) => {
			const words: ChapterWords = english.chapters[chapter.id];
			const charts = [chapter.lead, ...chapter.charts].map(storyCardOf);
			return {
				id: chapter.id,
				label: words.label,
				title: fill(words.title),
				note: words.note ? fill(words.note) : null,
				paragraphs: words.paragraphs.map(fill),
				point: words.point ? { figure: fill(words.point.figure), text: fill(words.point.text) } : null,
				charts,
				height: Math.min(5, Math.ceil(plotsOf(charts) / 480) + (chapter.id === 'risks' ? 1 : 0)),
				more: chapter.more.map(thumbnailOf),
				claims: claimsOf(chapter, tables.claims.rows).map(({ id, claim, verdict }) => ({ id, claim, verdict }))
			};
		})
	};
};
