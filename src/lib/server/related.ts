import { catalogue } from '../charts/catalogue';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { chapterOfChart } from '../story/chapters';
import { tables } from './site';

/** How many charts a page leads on to. */
const most = 3;

/** The charts that are nearest to one: of the same table, of the same chapter, of the same topic, in the order of the catalogue from it on. */
export function relatedTo(slug: ChartSlug): ChartSlug[] {
	const own = traitsOf(slug);
	const at = chartSlugs.indexOf(slug);
	const others = [...chartSlugs.slice(at + 1), ...chartSlugs.slice(0, at)];
	const nearness = (other: ChartSlug) => {
		const { used, chapter, topic } = traitsOf(other);
		if (used.some((table) => own.used.includes(table))) return 3;
		if (chapter !== undefined && chapter === own.chapter) return 2;
		return topic === own.topic ? 1 : 0;
	};
	// Sorting keeps the order of equals.
	return others.toSorted((one, other) => nearness(other) - nearness(one)).slice(0, most);
}

function traitsOf(slug: ChartSlug) {
	const used: readonly string[] = catalogue[slug].tables;
	return { used, chapter: chapterOfChart(slug)?.id, topic: tables[catalogue[slug].tables[0]].resource.topic };
}
