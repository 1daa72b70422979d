import { mount, type ComponentProps } from 'svelte';
import { chartFromFile, type FiledChart } from '../data/filed-mark';
import { isEmpty, select, type Chart, type Choice } from '../data/selection';
import { drawSmall, smallSvg } from '../draw/small';
import type { ReadingWords } from '../read/summary';
import { thumbnailWords } from '../read/thumbnail';
import { siteAddress } from '../view/address';
import { fetchFile } from './chart-files';
import Thumbnail from './Thumbnail.svelte';

type Shown = ComponentProps<typeof Thumbnail>;

let small: Promise<ReadonlyMap<string, Chart>> | undefined;

/** The charts as their small pictures need them, by name, fetched once; where that fails, the next request tries again. */
function fetchSmallCharts(words: ReadingWords): Promise<ReadonlyMap<string, Chart>> {
	small ??= fetchFile(siteAddress('/charts/small.json', words.language), words)
		// What the build writes there.
		.then((charts) => new Map((charts as FiledChart[]).map((chart) => [chart.slug, chartFromFile(chart)])))
		.catch((error: unknown) => {
			small = undefined;
			throw error;
		});
	return small;
}

/** What has been mounted in the place of the built thumbnails, by their entries. */
const mounted = new WeakMap<Element, Shown>();

/**
 * Draws the charts of some entries, each as a `Thumbnail`, for a choice of years, those in view first, each entry as its
 * `data-slug` says. What is not drawn yet is busy. Resolves when all are drawn, or the choice is no longer the latest.
 * Rejects where files do not come.
 */
export async function showYears(
	entries: readonly HTMLElement[],
	choice: Choice,
	words: ReadingWords,
	isLatest: () => boolean
): Promise<void> {
	if (!isLatest()) return;
	for (const entry of entries) entry.ariaBusy = 'true';
	const charts = await fetchSmallCharts(words);
	for (const entry of [...entries].sort((one, other) => distance(one) - distance(other))) {
		if (!isLatest()) return;
		const chart = charts.get(entry.dataset['slug'] ?? '');
		if (chart) show(entry, chart, choice, words);
		entry.ariaBusy = null;
		// The reader's next step, and the painting of this one, come between.
		if (distance(entry) > 0) await new Promise((settle) => setTimeout(settle));
	}
}

function show(entry: HTMLElement, chart: Chart, choice: Choice, words: ReadingWords): void {
	const selection = select(chart, choice);
	const next: Shown = {
		slug: chart.slug,
		...thumbnailWords(selection, words),
		picture: isEmpty(selection) ? '' : smallSvg(drawSmall(selection))
	};
	const before = mounted.get(entry);
	const built = entry.querySelector('.thumbnail');
	if (before) Object.assign(before, next);
	else if (built) {
		const props = $state(next);
		mounted.set(entry, props);
		mount(Thumbnail, { target: entry, anchor: built, props });
		built.remove();
	}
}

/** How far an entry is from the window, in pixels; 0 where it is seen. What is hidden comes last. */
function distance(entry: HTMLElement): number {
	const { top, bottom, height } = entry.getBoundingClientRect();
	return height === 0 ? Infinity : Math.max(0, -bottom, top - innerHeight);
}
