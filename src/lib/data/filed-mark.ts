import { sourceIds } from './lists';
import type { Chart, Mark } from './selection';

/** A mark as published files hold it: with the ids of its sources in one text, as in the tables. */
export type FiledMark = Omit<Mark, 'sources'> & { readonly source: string };

/** A chart of such marks. */
export type FiledChart = Omit<Chart, 'marks'> & { readonly marks: readonly FiledMark[] };

/** A mark as the build writes it into files; its parts keep their order. */
export function toFile(mark: Mark): FiledMark {
	const parts = Object.entries(mark).map(([name, value]): readonly [string, unknown] =>
		name === 'sources' ? ['source', mark.sources.join(' ')] : [name, value]
	);
	// The parts of a mark, one by another name.
	return Object.fromEntries(parts) as FiledMark;
}

/** A mark read from a file. */
export function fromFile({ source, ...mark }: FiledMark): Mark {
	return { ...mark, sources: sourceIds(source) };
}

/** A chart read from a file. */
export function chartFromFile(chart: FiledChart): Chart {
	return { ...chart, marks: chart.marks.map(fromFile) };
}
