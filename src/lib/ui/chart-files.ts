import type { ChartRows } from '../read/card';
import type { Chart } from '../data/selection';
import { siteAddress } from '../view/address';
import * as messages from '../words/en/messages';

/** Fetches a file of JSON of the site. Throws with the name of the file where it does not come. */
export async function fetchFile(place: string): Promise<unknown> {
	const path = siteAddress(place);
	try {
		const response = await fetch(path);
		if (response.ok) return await response.json();
	} catch {
		// Said below, with the name of the file.
	}
	throw new Error(messages.chart.failedFile(path));
}

/** Lets each thing be fetched once, by its name; where that fails, the next wish tries again. */
export function once<Fetched>(fetchOne: (name: string) => Promise<Fetched>): (name: string) => Promise<Fetched> {
	const fetched = new Map<string, Promise<Fetched>>();
	return (name) => {
		const known = fetched.get(name);
		if (known) return known;
		const fresh = fetchOne(name);
		fetched.set(name, fresh);
		fresh.catch(() => fetched.delete(name));
		return fresh;
	};
}

/** The rows of a chart. */
export const fetchRows = once(
	// What the build writes there.
	async (slug) => (await fetchFile(`/charts/${slug}.json`)) as ChartRows
);

/** A chart as pages carry it, made whole by its rows. */
export function withRows(chart: Chart, { marks, units }: ChartRows): Chart {
	return { ...chart, marks, units: chart.units.map((one) => ({ ...one, marks: units[one.key] ?? [] })) };
}
