import type { Swatch } from '../../charts/sign-swatch';
import type { Form } from '../../data/selection';
import type { ChartSettings } from '../axes';
import type { Heights } from '../heights';
import type { Panel } from '../panel';
import type { Axis } from '../places';

/** What a form must know of a chart to give its panels their height. */
export interface PanelSize {
	/** How many panels the chart has. */
	readonly panels: number;
	/** The largest number of categories that any choice may show in the panel. */
	readonly rows: number;
	/** Whether names stand beside their rows on narrow drawings. */
	readonly beside?: boolean;
}

/** One stroke of a glyph, as a path in a box of 56 by 40, in the colour of the first or second series or of the base line. */
export interface GlyphStroke {
	readonly paint: 'solid' | 'line' | 'stem' | 'base';
	readonly colour: 'one' | 'two' | 'base' | 'comparison';
	readonly path: string;
}

/** What a form of chart is, beside its glyph: a module of its own, with its lines in `forms/index.ts`, `forms/traits.ts` and `forms/glyphs.ts`. */
export interface FormModule {
	/** The axis that the reader walks along. */
	readonly axis: Axis;
	/** Whether its height follows the number of its rows: it can be set closer, but not cut. */
	readonly byRow: boolean;
	/** The height that a panel needs for all rows it may ever show, so that a filter never moves the page. */
	readonly height: (size: PanelSize) => Heights;
	/** The Chart.js settings of a panel: each of its marks becomes exactly one datum that carries the mark's key. */
	readonly configure: (panel: Panel) => ChartSettings;
	/** Those of its small picture, where what is left of the large one without its words would show nothing. */
	readonly small?: (panel: Panel) => ChartSettings;
	/** Where the key of signs shows a sign. */
	readonly swatch: Swatch;
}

/** The form of a panel's chart, as the module of that form takes it. Throws where the table of forms mixes them up. */
export function formIn<Kind extends Form['kind']>({ chart }: Panel, kind: Kind): Extract<Form, { kind: Kind }> {
	const { form } = chart;
	if (!is(form, kind)) throw new Error(`A chart of ${form.kind} cannot be drawn as ${kind}.`);
	return form;
}

function is<Kind extends Form['kind']>(form: Form, kind: Kind): form is Extract<Form, { kind: Kind }> {
	return form.kind === kind;
}

/** Height of a chart whose values run from bottom to top. */
export function plotHeight({ panels }: PanelSize): Heights {
	return panels > 1 ? { wide: 250, narrow: 240 } : { wide: 380, narrow: 290 };
}

/** Height of a chart with a row a category, by the height of one row and that of what stands above all: few would make a strip, and stand wider apart, but not beside another panel. */
export function rowsHeight(wide: number, narrow: number, above = 0, least = 150): (size: PanelSize) => Heights {
	const height = (all: number, atLeast: number) => Math.max(all, Math.min(2 * all, atLeast));
	return ({ panels, rows, beside = false }) => ({
		wide: height(rows * wide, panels > 1 ? 0 : 280) + 8 + above,
		narrow: height(rows * (beside ? wide : narrow), panels > 1 ? 0 : least) + 12 + above
	});
}

const base = (path: string): GlyphStroke => ({ paint: 'base', colour: 'base', path });
/** The base line of a glyph at its foot. */
export const footLine = base('M0 38.5H56');
/** The base line of a glyph at its left. */
export const sideLine = base('M.5 0V40');
/** A disc in a glyph. */
export const disc = (x: number, y: number, radius: number) =>
	`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
/** A box in a glyph. */
export const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`;
