import { signOf } from '../../charts/signs';
import type { Mark } from '../../data/selection';
import { byCategory, isBeside, namesWidth, type DrawnSet } from '../axes';
import type { Connector, Datum, Label } from '../shapes';
import { colourOf, inPlot, marksIn, sharesSign, withUnit, wordColourOf, type Panel } from '../panel';
import { faint } from '../theme';
import { box, formIn, rowsHeight, sideLine, type FormModule, type GlyphStroke } from './form';

const cells = [
	[20, 6],
	[33, 10],
	[46, 4],
	[20, 9],
	[46, 9]
] as const;

/** Where words stand from the middles of the bars below them, in pixels. */
const above = -16;

/** Room for the unit and the names of columns, in pixels. */
const top = { wide: 48, narrow: 58 };

/** The part of that for the unit. */
const unitRow = 20;

/** Opacity of bars that the finding does not name, in percent. */
const aside = 55;

/** The part of a column that a bar may fill. */
const filled = 0.86;

/** Few values of several kinds: a row a category and a column a series or a year, with each value over a bar. */
export const table: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(34, 45, top.narrow, 270),
	swatch: { on: 'area', timed: false },
	configure(panel) {
		const { columns, bars } = formIn(panel, 'table');
		const { narrow, theme } = panel;
		const tight = isTight(panel);
		const beside = isBeside(panel);
		const heads = headsOf(panel);
		const fades = panel.besides.some((mark) => isFound(mark, panel));
		const ofWhole = isOfWhole(panel);
		const most = ofWhole ? 100 : Math.max(0, ...panel.marks.map(({ value }) => value ?? 0));
		const thickness = narrow ? 12 : 14;
		const placed = new Map(panel.marks.map((mark) => [mark.key, placeOf(mark, heads, columns, bars, most)]));
		const datasets = panel.series.map((series): DrawnSet => {
			const marks = marksIn(panel, series);
			const colour = colourOf(panel, series);
			// The head of a column says what all of its values are.
			const unsigned = sharesSign(marks);
			return {
				type: 'signedBar',
				indexAxis: 'y',
				label: series.label,
				data: marks.map((mark): Datum => ({
					x: placed.get(mark.key) ?? [0, 0],
					y: mark.category,
					mark: mark.key,
					sign: signOf(mark),
					...(fades && !isFound(mark, panel) ? { colour: faint(colour, aside) } : {}),
					...(unsigned ? { unsigned } : {})
				})),
				grouped: false,
				stack: series.key,
				backgroundColor: colour,
				barThickness: thickness
			};
		});
		const cellOf = (row: string, column: number) =>
			panel.marks.flatMap(({ key, category }) => {
				const place = placed.get(key);
				return category === row && place?.[0] === column ? [place] : [];
			})[0];
		// The whole that a share is of is as high as its bar.
		const track = ofWhole ? { colour: theme.band, width: thickness } : { colour: theme.grid };
		// Behind their bars: pale ones would let them shine through.
		const rails = panel.rows.flatMap(({ key, at }) =>
			heads.flatMap((_, column): Connector[] => {
				const [, from] = cellOf(key, column) ?? [column, column];
				const end = column + filled;
				return from < end ? [{ from: [from, at], to: [end, at], ...track }] : [];
			})
		);
		const lift = beside ? above : above - 15;
		const rows = new Map(panel.rows.map(({ key, at }) => [key, at]));
		const values = panel.marks.map((mark): Label => ({
			// Columns of years are too narrow for it.
			text: withUnit(inPlot(mark.value ?? 0, panel), columns === 'series' ? mark.unit : ''),
			x: placed.get(mark.key)?.[0] ?? 0,
			y: rows.get(mark.category) ?? 0,
			colour: theme.ink,
			align: 'left',
			dx: 0,
			dy: above,
			bold: !tight && isStrong(mark, panel)
		}));
		const gaps =
			bars === 'time'
				? []
				: panel.rows.flatMap(({ key, at }) =>
						heads.flatMap((_, column): Label[] =>
							cellOf(key, column)
								? []
								: [{ text: panel.chart.absent, x: column, y: at, colour: theme.muted, align: 'left', dx: 0, dy: above }]
						)
					);
		const titles =
			panel.rows.length === 0
				? []
				: heads.map((head, column): Label => ({
						text: head.label,
						x: column,
						y: 0,
						colour: head.colour,
						align: 'left',
						dx: 0,
						// Off the unit above them; headings of narrow drawings stand lower.
						dy: above + (beside ? (narrow ? -8 : -20) : -40),
						// Many years have no room for it.
						bold: columns === 'series'
					}));
		return byCategory(
			panel,
			{ datasets, labels: [...titles, ...values, ...gaps], connectors: [...rails, ...breaksOf(panel, placed)] },
			{
				max: heads.length || 1,
				left: beside ? namesWidth(panel) + 16 : 1,
				right: 0,
				top: top[beside ? 'wide' : 'narrow'] - (ofWhole ? unitRow : 0),
				// Shares say theirs.
				axisWord: ofWhole ? '' : panel.chart.axis,
				lift
			}
		);
	}
};

/** A column: the series or the first year that it holds, and its name. */
interface Head {
	readonly key: string | number;
	readonly label: string;
	readonly colour: string;
}

function headsOf(panel: Panel): Head[] {
	const { columns } = formIn(panel, 'table');
	if (columns === 'series')
		return panel.series.map((series) => ({
			key: series.key,
			label: series.label,
			colour: wordColourOf(panel, series)
		}));
	return yearsOf(panel).map((year) => ({
		key: year,
		label: isTight(panel) ? `’${String(year).slice(2)}` : String(year),
		colour: panel.theme.muted
	}));
}

/** The first years of all values. */
function yearsOf({ marks }: Panel): number[] {
	return [...new Set(marks.map(({ span }) => span.from))].sort((one, other) => one - other);
}

/** Whether columns are too narrow for full years and bold values. */
function isTight(panel: Panel): boolean {
	return panel.narrow && formIn(panel, 'table').columns === 'years' && yearsOf(panel).length > 6;
}

/** Where a bar begins and ends: within its column by its value, or over all columns of the years it holds for. */
function placeOf(
	{ series, span, value }: Mark,
	heads: readonly Head[],
	columns: 'series' | 'years',
	bars: 'size' | 'time',
	most: number
): [number, number] {
	const column = heads.findIndex(({ key }) => key === (columns === 'series' ? series : span.from));
	if (bars === 'size') return [column, column + (most === 0 ? 0 : (filled * (value ?? 0)) / most)];
	const last = heads.findLastIndex(({ key }) => Number(key) <= span.to);
	return [column, last + filled];
}

/** Whether its values are shares by which groups are compared: a bar that filled its column would be all of them. */
function isOfWhole(panel: Panel): boolean {
	return formIn(panel, 'table').columns === 'series' && panel.marks.every(({ unit }) => unit === 'percent');
}

/** Whether the finding names its value. */
function isFound({ key }: Mark, { chart }: Panel): boolean {
	return chart.lifted.includes(key);
}

/** The values that matter most: those that the finding names or of the series in ink, and the largest of a year. */
function isStrong(mark: Mark, panel: Panel): boolean {
	if (isFound(mark, panel)) return true;
	const { columns, bars } = formIn(panel, 'table');
	if (panel.series.find(({ key }) => key === mark.series)?.colour === 'all') return true;
	return (
		columns === 'years' &&
		bars === 'size' &&
		panel.marks.every(
			({ series, span, value }) =>
				series !== mark.series || span.from !== mark.span.from || (value ?? 0) <= (mark.value ?? 0)
		)
	);
}

/** A rule before each value that cannot be compared with those before it; in neighbouring rows they join. */
function breaksOf(panel: Panel, placed: ReadonlyMap<string, readonly [number, number]>): Connector[] {
	const rows = new Map(panel.rows.map(({ key, at }) => [key, at]));
	return panel.marks
		.filter((mark) => signOf(mark).breakBefore)
		.map(({ key, category }) => {
			const at = (placed.get(key)?.[0] ?? 0) - 0.06;
			const row = rows.get(category) ?? 0;
			return { from: [at, row - 0.75], to: [at, row + 0.25], colour: panel.theme.zero };
		});
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'base', colour: 'base', path: 'M0 13.5H56M0 26.5H56' },
	...cells.map(
		([x, width], index) =>
			({
				paint: 'solid',
				colour: index % 2 === 0 ? 'one' : 'two',
				path: box(x, 4 + (index % 3) * 13, width, 5)
			}) as const
	),
	sideLine
];
