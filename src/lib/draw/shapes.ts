import type { ChartType } from 'chart.js';
import type { Sign } from '../charts/signs';

/** What a form hands to Chart.js for one mark. Data without `mark` only help the drawing (gaps, ends of steps). */
export interface Datum {
	readonly x: number | [number, number];
	/** A value, or on charts by category the category's key. */
	readonly y: number | string | null;
	/** Key of the mark that is drawn here. */
	readonly mark?: string;
	/** Sign of the mark. */
	readonly sign?: Sign;
	/** Bars: whether all of them have its sign, which would then tell nothing apart. */
	readonly unsigned?: boolean;
	/** Bars: their colour, where it is not that of their series. */
	readonly colour?: string;
	/** The point that stands for the mark, where one does. */
	readonly point?: Point;
	/** Lines: whether the line to it is pale, or leads over years without figures. */
	readonly pale?: boolean;
	readonly bridged?: boolean;
	/** Columns: where the column begins and ends on the axis of time. */
	readonly from?: number;
	readonly until?: number;
}

/** A point with its signs. Chart.js draws none: it knows no dashed outlines. */
export interface Point {
	readonly shape: PointShape;
	readonly radius: number;
	/** Width of the outline. */
	readonly width: number;
	readonly colour: string;
	readonly hollow: boolean;
	readonly dashed: boolean;
	/** A stroke through the point, where a bar would be hatched. */
	readonly hatched: boolean;
}

export type PointShape = 'circle' | 'diamond' | 'triangle';

declare module 'chart.js' {
	interface ChartTypeRegistry {
		/** Columns as wide as the time they cover, with the signs of their marks. */
		signedColumn: ChartTypeRegistry['bar'];
		/** Bars with the signs of their marks. */
		signedBar: ChartTypeRegistry['bar'];
	}
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be declared as Chart.js does
	interface PluginOptionsByType<TType extends ChartType> {
		annotations?: Annotations;
	}
}

/** A word in the plot, at a place in the units of the axes. */
export interface Label {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly colour: string;
	readonly align: 'left' | 'center' | 'right';
	/** Distance from the place, in pixels. */
	readonly dx: number;
	readonly dy: number;
	readonly bold?: boolean;
	/** Whether it stands only where a narrow drawing is shown from `spaciousWidth` on: pages hide its class, `spacious`, below that. */
	readonly spacious?: boolean;
}

/** A value over time, written where there is room by its mark; lower ranks take their places first. */
export interface ValueLabel extends Pick<Label, 'x' | 'y' | 'colour'> {
	/** The value, with what is said of it in further lines. */
	readonly lines: readonly string[];
	readonly rank: number;
	/** Whether the finding names it. */
	readonly bold?: boolean;
	/** The one year that it is of. */
	readonly year?: number;
	/** The part of that year that it covers, where that is not all of it. */
	readonly extent?: string;
	/** Whether it is of the lowest of several lines. */
	readonly isLow?: boolean;
	/** Its year in words, where nothing at the axis names it and there is room. */
	readonly dated?: string;
	/** What it stands by: a point may have words on all sides, a column above it, a part of a stack inside. */
	readonly by: 'point' | 'column' | 'below' | 'part' | 'end' | 'end of a step' | 'distance';
}

/** Words at the end of a line or beside the last column: pushed apart from others, never left out. */
export interface EndLabel extends Pick<Label, 'x' | 'y' | 'colour'> {
	readonly lines: readonly string[];
	/** Whether the finding names it. */
	readonly bold: boolean;
}

/** A stretch of time with words: neighbouring breaks, years without figures, or all years that a sum is of. */
export interface Stretch {
	readonly from: number;
	readonly until: number;
	readonly text: string;
	readonly sum?: boolean;
	/** Years without figures: the value that their words stand nearest to, and the colour of their line, if not all lack them. */
	readonly y?: number;
	readonly colour?: string;
}

/** Closed outlines of one colour, in the units of the axes: between two lines, or from a line to zero. */
export interface Area {
	readonly colour: string;
	readonly outlines: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** The name of a row, at the left edge of the drawing. */
export interface RowLabel {
	readonly text: string;
	/** Place of the row from the top. */
	readonly at: number;
	/** Distance from the middle of the row, in pixels. */
	readonly dy: number;
	readonly bold: boolean;
	/** That of words where not said. */
	readonly colour?: string;
	/** Where it ends before the plot, as names at the axis do, and how far, in pixels. */
	readonly beside?: number;
}

/** A sum behind a bracket at the right edge, from one row to another, of what stands there. */
export interface RowSum {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** A line from one place to another, in the units of the axes. */
export interface Connector {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	readonly colour: string;
	/** In pixels; 2 unless said. */
	readonly width?: number;
}

/** An event on the axis of time; `number` is its place in the list below the chart, which narrow drawings refer to. */
export interface Moment {
	readonly at: number;
	readonly until: number | null;
	readonly label: string;
	/** In two or three words, for narrow drawings. */
	readonly short: string;
	readonly number: number;
}

/** What is drawn around the data. Places are in the units of the axes. */
export interface Annotations {
	readonly ground: string;
	readonly muted: string;
	readonly ink: string;
	readonly zero: string;
	readonly band: string;
	readonly narrow: boolean;
	readonly axisWord: string;
	readonly events: readonly Moment[];
	readonly connectors: readonly Connector[];
	readonly labels: readonly Label[];
	readonly values: readonly ValueLabel[];
	readonly ends: readonly EndLabel[];
	readonly areas: readonly Area[];
	/** Names of stacked series from the base, each in its colour. */
	readonly names: readonly { readonly text: string; readonly colour: string }[];
	/** Height of words, in pixels. */
	readonly textSize: number;
	/** Names of rows and their headings, where the axis does not write them. */
	readonly rowLabels: readonly RowLabel[];
	/** Rows that a sum is written beside. */
	readonly sums: readonly RowSum[];
	/** Moments before which values cannot be compared, with their words; none where a bracket ends there. */
	readonly breaks: readonly { readonly at: number; readonly text: string }[];
	/** Stretches of such moments and of sums, and years without figures. */
	readonly brackets: readonly Stretch[];
	readonly gaps: readonly Stretch[];
	/** Line at zero: across the values (`y` for charts over time, `x` for bars), or none. */
	readonly zeroLine: 'x' | 'y' | null;
}

export type DrawnType = Extract<ChartType, 'line' | 'signedBar' | 'signedColumn'>;
