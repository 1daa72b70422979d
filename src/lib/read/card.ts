import type { FiledMark } from '../data/filed-mark';
import type { Chart, ChartInfo, Mark } from '../data/selection';
import type { FileEnding } from './file-endings';
import type { FigureState } from './figure-state';
import type { Heights } from '../draw/heights';
import type { Places } from '../draw/places';
import type { Swatch } from '../charts/sign-swatch';
import type { SignKey } from '../charts/signs';

/** A sign that a chart uses, with its words. */
export interface SignWords {
	readonly value: SignKey;
	readonly label: string;
	readonly meaning: string;
	/** Whether it is drawn, and no word in the plot says what it means: only then it stands in the key. */
	readonly keyed: boolean;
}

/**
 * Everything that the page says around a chart. Pages carry the chart without its rows: they are fetched when the reader
 * wants more than the picture, from `/charts/<slug>.json`.
 */
export interface ChartCard<Shown extends ChartInfo = ChartInfo> {
	readonly chart: Shown;
	/** The default view. */
	readonly state: FigureState;
	/** Box of each panel, by key. */
	readonly heights: Readonly<Record<string, Heights>>;
	readonly caveats: readonly string[];
	/** How many of them, the first, bear on what the default view draws. */
	readonly open: number;
	readonly credits: readonly string[];
	readonly tables: readonly { readonly name: string; readonly title: string; readonly bytes: number }[];
	/** Sizes of the files of the default view in bytes, where the page says them. */
	readonly sizes?: Readonly<Record<FileEnding, number>>;
	/** Where the key shows a sign. */
	readonly swatch: Swatch;
	/** Signs of all rows of the chart. */
	readonly signs: readonly SignWords[];
}

/** The same with the rows of the chart. */
export type WholeCard = ChartCard<Chart>;

/** The rows of a chart, in its own unit and in others, and what is said and read of them. */
export interface ChartRows<Row = Mark> {
	readonly slug: string;
	readonly marks: readonly Row[];
	/** Rows in other units, by the unit's key. */
	readonly units: Readonly<Record<string, readonly Row[]>>;
	/** Publisher and date of every source, by its id. */
	readonly sources: Readonly<Record<string, string>>;
	/** The places where the pictures of the default view can be read, by panel. */
	readonly stops: Readonly<Record<string, PanelStops>>;
}

/** What `/charts/<slug>.json` holds. */
export type ChartFile = ChartRows<FiledMark>;

/** The places of a panel's wide and narrow picture; their marks are numbers in the list of rows. */
export interface PanelStops {
	readonly wide: Places<number>;
	readonly narrow: Places<number>;
}
