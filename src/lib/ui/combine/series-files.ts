import { seriesIn, type SeriesTable } from '../../combine/series';
import type { Mark } from '../../data/selection';
import { siteAddress } from '../../view/address';
import { fetchFile, once } from '../chart-files';
import type { NamedSource } from '../marks-table';

/** The series of a table, and what is said of them. */
export interface SeriesFile {
	readonly name: string;
	readonly attribution: string;
	readonly series: ReadonlyMap<string, readonly Mark[]>;
	readonly sources: readonly NamedSource[];
	readonly caveats: readonly string[];
}

/** Fetches a table and what is said of it, once. Rejects with the name of the file that does not come. */
export const fetchSeries = once(async (table, words): Promise<SeriesFile> => {
	const [rows, metadata] = await Promise.all([
		fetchFile(siteAddress(`/data/${table}.json`), words),
		fetchFile(siteAddress(`/data/${table}.metadata.json`, words.language), words)
	]);
	// What the build writes there: `jsonOf` and `metadataOf` of src/lib/server/metadata.ts.
	const series = seriesIn(rows as SeriesTable);
	const { attribution, sources, caveats } = metadata as Omit<SeriesFile, 'name' | 'series'>; // As above.
	return { name: table, attribution, series, sources, caveats };
});
