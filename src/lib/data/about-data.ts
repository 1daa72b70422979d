import type { Evidence } from './descriptor';

/** What a reader should know of one table that a chart rests on. */
interface AboutTable {
	readonly name: string;
	readonly title: string;
	readonly counted: string;
	readonly unit: string;
	readonly attribution: string;
	readonly licence: string;
	readonly caveats: readonly string[];
	readonly missing: readonly string[];
}

/** About the data of a chart: its tables, its years, and how sure its rows are. */
export interface AboutData {
	readonly tables: readonly AboutTable[];
	readonly from: number;
	readonly to: number;
	readonly rows: number;
	/** Number of rows by kind of evidence. */
	readonly evidence: readonly { readonly value: Evidence; readonly rows: number }[];
	readonly version: string;
}
