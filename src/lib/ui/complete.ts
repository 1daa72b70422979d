import type { ChartCard } from '../read/card';
import { siteAddress } from '../view/address';
import { fetchFile, fetchRows, withRows } from './chart-files';
import type { Said } from '../words/languages';
import type { Cells, RowColumn } from './table-rows';

type Props = Record<string, unknown>;

/** The table of a chart was built with all rows; the page carries its chart without them. */
export async function withChartRows(props: Props, words: Said<'chart'>): Promise<Props> {
	// The prop of that name is a card, see ChartTable.
	const card = props['card'] as ChartCard;
	return { ...props, card: { ...card, chart: withRows(card.chart, await fetchRows(card.chart.slug, words)) } };
}

/** The rows of a table were built with the first of them, and the page carries none. */
export async function withTableRows(props: Props, words: Said<'chart'>): Promise<Props> {
	// Props of TableRows.
	const { name, columns } = props as { readonly name: string; readonly columns: readonly RowColumn[] };
	// What the build writes as the JSON of a table.
	const table = (await fetchFile(siteAddress(`/data/${name}.json`), words)) as {
		readonly rows: readonly Readonly<Record<string, Cells[number]>>[];
	};
	return { ...props, rows: table.rows.map((row) => columns.map((column) => row[column.name] ?? null)) };
}
