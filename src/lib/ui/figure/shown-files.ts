import type { ChartMetadata } from '../../export/chart-metadata';
import type { FileEnding } from '../../read/file-endings';
import { selectionFileName, selectionToCsv } from '../../data/selection-csv';
import type { Selection } from '../../data/selection';
import * as messages from '../../words/en/messages';
import type { ChartCard } from '../../read/card';
import { siteAddress } from '../../view/address';
import { reader } from '../../view/reader.svelte';
import { formatOwn } from '../../view/view';
import { fetchFile } from '../chart-files';
import { ofScript } from './figure.svelte';

export { offerFile } from '../downloading';

/** A file made in the browser. */
export interface MadeFile {
	readonly name: string;
	readonly content: Blob;
}

/** A file of exactly the view shown. Rejects where what makes it does not come. */
export async function shownFile(ending: FileEnding, card: ChartCard, selection: Selection): Promise<MadeFile> {
	switch (ending) {
		case '.csv':
			return shownCsv(selection);
		case '.zip':
			return shownZip(selection);
		default: {
			const { shownPicture } = await ofScript(import('./shown-picture'));
			const address = `${location.origin}${siteAddress(`/charts/${card.chart.slug}/`)}${formatOwn(reader.view)}`;
			return shownPicture(card, selection.choice, address, ending);
		}
	}
}

/** The CSV of exactly the rows shown. */
function shownCsv(selection: Selection): MadeFile {
	const content = new Blob([selectionToCsv(selection)], { type: 'text/csv;charset=utf-8' });
	return { name: selectionFileName(selection), content };
}

/** The archive of exactly the rows shown, with what is said of them. Rejects where that does not come. */
async function shownZip(selection: Selection): Promise<MadeFile> {
	const [{ shownArchive }, told] = await Promise.all([
		ofScript(import('../../export/shown-archive')),
		fetchFile(`/charts/${selection.chart.slug}.metadata.json`)
	]);
	// What the build writes there.
	const metadata = told as ChartMetadata;
	// The Swedish way of writing a day is the data's: 2026-11-28.
	const made = new Date().toLocaleDateString('sv');
	// One by one: the words of all areas together would be more than a page needs.
	const words = { chart: messages.chart, cite: messages.cite, locale: messages.locale };
	const { name, content } = shownArchive({ selection, metadata, made, origin: location.origin, words });
	return { name, content: new Blob([content], { type: 'application/zip' }) };
}
