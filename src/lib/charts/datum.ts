import type { ChartType } from 'chart.js';
import type { Sign } from './signs';

/** A point handed to Chart.js. Points without `mark` only help the drawing (gaps, ends of steps). */
export interface Datum {
	readonly x: number | [number, number];
	/** A value, or on charts by category the category's key. */
	readonly y: number | string | null;
	/** Key of the mark that is drawn here. */
	readonly mark?: string;
	/** Sign of the mark. */
	readonly sign?: Sign;
	/** A point that is drawn beside Chart.js, which knows neither dashed outlines nor diamonds on bars. */
	readonly point?: SignedPoint;
	/** Columns: where the column begins and ends on the axis of time. */
	readonly from?: number;
	readonly until?: number;
}

/** A point with a sign that Chart.js cannot draw. */
export interface SignedPoint {
	readonly shape: PointShape;
	readonly radius: number;
	readonly width: number;
	readonly colour: string;
	readonly dashed: boolean;
	/** A stroke through the point, where a bar would be hatched. */
	readonly hatched: boolean;
	/** The diamond of a zero, which stands on the base line. */
	readonly zero: boolean;
}

export type PointShape = 'circle' | 'rectRot' | 'triangle';

declare module 'chart.js' {
	interface ChartTypeRegistry {
		/** A column as wide as the time it covers. */
		periodColumn: ChartTypeRegistry['bar'];
	}
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be declared as Chart.js does
	interface PluginOptionsByType<TType extends ChartType> {
		annotations?: Annotations;
	}
}

/** A word drawn in the chart, at a place in the units of its axes. */
export interface ChartLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly colour: string;
	readonly align: 'left' | 'center' | 'right';
	/** Distance from the place, in pixels. */
	readonly dx: number;
	readonly dy: number;
	/** Other places to try where the first is taken. */
	readonly tries?: readonly Pick<ChartLabel, 'align' | 'dx' | 'dy'>[];
	readonly bold?: boolean;
	/** Ends of lines are pushed apart; all others are left out where they would touch another word. */
	readonly spread?: boolean;
}

/** What is drawn around the data. Places are in the units of the axes. */
export interface Annotations {
	/** How much the drawing is wider than its layout: words are placed by the layout. */
	readonly stretch: number;
	readonly ground: string;
	readonly muted: string;
	readonly ink: string;
	readonly zero: string;
	readonly band: string;
	readonly font: string;
	readonly axisWord: string;
	readonly narrow: boolean;
	/** `number` is the place in the list below the chart, which narrow drawings refer to. */
	readonly events: readonly {
		readonly at: number;
		readonly until: number | null;
		readonly label: string;
		readonly number: number;
	}[];
	readonly connectors: readonly {
		readonly from: readonly [number, number];
		readonly to: readonly [number, number];
		readonly colour: string;
		readonly width: number;
		/** Short bars across both ends. */
		readonly caps: boolean;
	}[];
	readonly labels: readonly ChartLabel[];
	/** Whether words keep off points, as on the timeline. */
	readonly avoidPoints: boolean;
	/** Category labels above their bars, on narrow drawings. */
	readonly rowLabels: readonly string[];
	/** Moments before which values cannot be compared, and the word at each. */
	readonly breaks: readonly number[];
	readonly breakWord: string;
	/** Line at zero: across the values (`y` for charts over time, `x` for bars), or none. */
	readonly zeroLine: 'x' | 'y' | null;
	/** Which axis the reader's place is on. */
	readonly guideAxis: 'x' | 'y';
	/** The reader's place, on the guide's axis; `null` for none. */
	readonly guide: number | null;
}

export type ChartPoint = Datum;
export type DrawnType = Extract<ChartType, 'line' | 'bar' | 'periodColumn'>;
