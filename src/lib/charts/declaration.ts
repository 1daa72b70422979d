import type { ColourName, Filter, Form, Mark } from '../data/selection';
import type { MapName } from '../data/selection';
import type { Tables } from '../data/table';
import type { SignKey } from './signs';
import type { UnitDeclaration } from './units';
import type { TableName } from '../data/table-names';

/** One series of a chart: its key, its colour by meaning, and the column whose labels name it. */
export interface SeriesDeclaration {
	readonly key: string;
	readonly colour: ColourName;
	/** Drawn before the reader chooses; `true` unless said. */
	readonly shown?: boolean;
	/** Joined by a line, on charts of lines; `true` unless said. */
	readonly joined?: boolean;
}

/** The people that a value of a survey rests on. */
export interface Sample {
	readonly people: number;
	/** Whether the value is a share of all of them, and they were drawn at random: then its margin can be computed. */
	readonly random: boolean;
}

/** A chart as declared: which rows of which tables, in which form. Its words stand in `words/<language>/charts.ts`. */
export interface ChartDeclaration {
	/** The tables that the chart rests on: "all rows" links to each. */
	readonly tables: readonly [TableName, ...TableName[]];
	readonly form: Form;
	/** How the chart answers to the range of years; which states of a stock there are is read from the rows (`as_of`). */
	readonly filter: Exclude<Filter, { kind: 'vintages' }> | { readonly kind: 'vintages' };
	/** The chart's rows, one a mark. */
	readonly marks: (tables: Tables) => readonly Mark[];
	readonly series: readonly SeriesDeclaration[];
	/** Column whose labels name the series; `null` where the chart's own words name them. */
	readonly seriesColumn: string | null;
	/** Keys of the categories in their order, `by value` for largest first, or `as listed` for the order of the rows. */
	readonly categories?: readonly string[] | 'by value' | 'as listed';
	/** Column whose labels name the categories. */
	readonly categoryColumn?: string;
	/** Key of the heading that a category stands under, '' for none. */
	readonly heading?: (category: string) => string;
	/** Keys of the small charts of a figure. */
	readonly panels?: readonly string[];
	/** Dates of events of the timeline that are marked, or periods as two dates and the key of their name. */
	readonly events?: readonly (string | readonly [from: string, to: string, name: string])[];
	/** Whom a value was asked of, on charts of a survey; `null` for values beside it that are not of the survey. */
	readonly survey?: (mark: Mark, tables: Tables) => Sample | null;
	/** The map beside the chart: its categories are the map's regions. */
	readonly map?: MapName;
	/** Other units in which the chart can be shown. */
	readonly units?: readonly UnitDeclaration[];
	/** What values are divided by at the axis; 1 unless said. */
	readonly divide?: number;
	/** Whether the axis of values begins at zero; `true` unless said. */
	readonly fromZero?: boolean;
	/**
	 * Why a figure of the finding is not printed in the plot, by its place in the title, from 1. All others are: see
	 * `draw/headline.test.ts`.
	 */
	readonly unprinted?: Readonly<Record<number, string>>;
	/** Keys of the caveats of its tables that are about it; all unless said. */
	readonly caveats?: readonly string[];
	/** Keys of those that bear on what its default view draws, the most important first: they stand open. All do unless said. */
	readonly open?: readonly string[];
	/** Keys of the categories that the finding is about, or `named` for the marks that it names: others are drawn grey. */
	readonly lifted?: readonly string[] | 'named';
	/** Marks of lines that the finding does not rest on and that would outshine what it rests on, and bars of what is true in part or left over: drawn paler. */
	readonly faded?: (mark: Mark) => boolean;
	/** Signs that words in the plot explain at their marks: the key leaves them out. */
	readonly said?: readonly SignKey[];
	/** Value that the axis reaches at least. */
	readonly ceiling?: number;
}
