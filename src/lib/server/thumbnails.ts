import { toFile, type FiledChart } from '../data/filed-mark';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { select } from '../data/selection';
import { drawSmall, smallSvg } from '../draw/small';
import { thumbnailWords, type ThumbnailWords } from '../read/thumbnail';
import type { Words } from '../words/languages';
import { chartOf } from './site';

/** The small picture of a chart, as pages show it beside its words. */
export interface Thumbnail extends ThumbnailWords {
	readonly slug: ChartSlug;
}

/** What stands around the small picture of a chart's default view. */
export function thumbnailOf(words: Words, slug: ChartSlug): Thumbnail {
	return { slug, ...thumbnailWords(select(chartOf(words, slug)), words) };
}

/** The small picture of a chart's default view, as an SVG element. */
export function smallPictureOf(words: Words, slug: ChartSlug): string {
	return smallSvg(drawSmall(select(chartOf(words, slug))));
}

/** The charts with what their small pictures need in any range of years, and no more: no units, notes, sources or hidden series. */
export function smallCharts(words: Words): FiledChart[] {
	return chartSlugs.map((slug) => {
		const chart = chartOf(words, slug);
		const series = chart.series.filter(({ shown }) => shown);
		const marks = chart.marks.filter((mark) => series.some(({ key }) => key === mark.series));
		const keys = new Map(marks.map(({ key }, index) => [key, String(index)]));
		const dimensions = chart.dimensions.filter(({ time }) => chart.filter.kind === 'vintages' && time === 'at');
		return {
			...chart,
			...{ remarks: {}, breaks: {}, labels: {}, dimensions, events: [], units: [], series },
			named: chart.named.flatMap((key) => keys.get(key) ?? []),
			faded: chart.faded.flatMap((key) => keys.get(key) ?? []),
			lifted: chart.lifted.map((key) => keys.get(key) ?? key),
			marks: marks.map((mark, index) =>
				toFile({
					...mark,
					key: String(index),
					dimensions: Object.fromEntries(dimensions.map(({ key }) => [key, mark.dimensions[key] ?? ''])),
					sources: [],
					note: ''
				})
			)
		};
	});
}
