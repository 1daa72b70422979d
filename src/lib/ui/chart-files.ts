import type { ChartRows } from '../read/card';
import type { Chart } from '../data/selection';
import { siteAddress } from '../view/address';
import * as messages from '../words/en/messages';

/** Fetches a file that the build wrote for a chart. Throws with the name of the file where it does not come. */
export function fetchChartFile(slug: string, ending: string): Promise<unknown> {
	return fetchFile(siteAddress(`/charts/${slug}.${ending}`));
}

/** Fetches a file of JSON. Throws with its path where it does not come. */
export async function fetchFile(path: string): Promise<unknown> {
	try {
		const response = await fetch(path);
		if (response.ok) return await response.json();
	} catch {
		// Said below, with the name of the file.
	}
	throw new Error(messages.chart.failedFile(path));
}

const fetched = new Map<string, Promise<ChartRows>>();

/** The rows of a chart, fetched once; where that fails, the next wish tries again. */
export function fetchRows(slug: string): Promise<ChartRows> {
	const known = fetched.get(slug);
	if (known) return known;
	// What the build writes there.
	const fresh = fetchChartFile(slug, 'json').then((rows) => rows as ChartRows);
	fetched.set(slug, fresh);
	fresh.catch(() => fetched.delete(slug));
	return fresh;
}

/** A chart as pages carry it, made whole by its rows. */
export function withRows(chart: Chart, { marks, units }: ChartRows): Chart {
	return { ...chart, marks, units: chart.units.map((one) => ({ ...one, marks: units[one.key] ?? [] })) };
}
