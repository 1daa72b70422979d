import { fromFile } from '../data/filed-mark';
import type { ChartFile, ChartRows } from '../read/card';
import type { Chart, ChartInfo } from '../data/selection';
import { siteAddress } from '../view/address';
import type { Said } from '../words/languages';

/** Fetches a file of JSON of the site, by its address. Throws with that where it does not come. */
export async function fetchFile(address: string, words: Said<'chart'>): Promise<unknown> {
	try {
		const response = await fetch(address);
		if (response.ok) return await response.json();
	} catch {
		// Said below, with the name of the file.
	}
	throw new Error(words.chart.failedFile(address));
}

/** Lets each thing be fetched once, by its name; where that fails, the next request tries again. */
export function once<Fetched>(
	fetchOne: (name: string, words: Said<'chart'>) => Promise<Fetched>
): (name: string, words: Said<'chart'>) => Promise<Fetched> {
	const fetched = new Map<string, Promise<Fetched>>();
	return (name, words) => {
		const known = fetched.get(name);
		if (known) return known;
		const fresh = fetchOne(name, words);
		fetched.set(name, fresh);
		fresh.catch(() => fetched.delete(name));
		return fresh;
	};
}

/** The rows of a chart. */
export const fetchRows = once(async (slug, words) => {
	// What the build writes there.
	const file = (await fetchFile(siteAddress(`/charts/${slug}.json`, words.language), words)) as ChartFile;
	return rowsIn(file);
});

/** The rows in the file of a chart. */
export function rowsIn(file: ChartFile): ChartRows {
	const units = Object.entries(file.units).map(([key, marks]) => [key, marks.map(fromFile)] as const);
	return { ...file, marks: file.marks.map(fromFile), units: Object.fromEntries(units) };
}

/** A chart as pages carry it, made whole by its rows. */
export function withRows(chart: ChartInfo, { marks, units }: ChartRows): Chart {
	return { ...chart, marks, units: chart.units.map((one) => ({ ...one, marks: units[one.key] ?? [] })) };
}
