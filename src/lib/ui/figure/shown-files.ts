import type { ChartMetadata } from '../../export/chart-metadata';
import type { FileEnding } from '../../read/file-endings';
import { selectionFileName, selectionToCsv } from '../../data/selection-csv';
import type { Selection } from '../../data/selection';
import type { Speech } from '../../words/areas';
import type { WholeCard } from '../../read/card';
import { siteAddress } from '../../view/address';
import { reader } from '../../view/reader.svelte';
import { formatOwn } from '../../view/view';
import { fetchFile } from '../chart-files';

export { offerFile } from '../downloading';

/** A file made in the browser. */
export interface MadeFile {
	readonly name: string;
	readonly content: Blob;
}

/** A file of exactly the view shown. Rejects where what makes it does not come. */
export async function shownFile(
	ending: FileEnding,
	card: WholeCard,
	selection: Selection,
	fetchWords: Speech['fetch']
): Promise<MadeFile> {
	switch (ending) {
		case '.csv':
			return shownCsv(selection);
		case '.zip':
			return shownZip(selection, fetchWords);
		default: {
			const [{ shownPicture }, words] = await Promise.all([
				import('./shown-picture'),
				fetchWords('chart', 'filter', 'maps', 'pictures', 'reading')
			]);
			const page = siteAddress(`/charts/${card.chart.slug}/`, words.language);
			return shownPicture(
				{ card, choice: selection.choice, address: `${location.origin}${page}${formatOwn(reader.view)}`, words },
				ending
			);
		}
	}
}

/** The CSV of exactly the rows shown. */
function shownCsv(selection: Selection): MadeFile {
	const content = new Blob([selectionToCsv(selection)], { type: 'text/csv;charset=utf-8' });
	return { name: selectionFileName(selection), content };
}

/** The archive of exactly the rows shown, with what is said of them. Rejects where that does not come. */
async function shownZip(selection: Selection, fetchWords: Speech['fetch']): Promise<MadeFile> {
	const [{ shownArchive }, words] = await Promise.all([
		import('../../export/shown-archive'),
		fetchWords('archiveFile', 'chart', 'cite', 'dates', 'reading')
	]);
	const file = await fetchFile(siteAddress(`/charts/${selection.chart.slug}.metadata.json`, words.language), words);
	// What the build writes there.
	const metadata = file as ChartMetadata;
	// The Swedish way of writing a day is the data's: 2026-11-28.
	const made = new Date().toLocaleDateString('sv');
	const { name, content } = shownArchive({ selection, metadata, made, origin: location.origin, words });
	return { name, content: new Blob([content], { type: 'application/zip' }) };
}
