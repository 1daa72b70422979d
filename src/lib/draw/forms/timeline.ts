import { byCategory, namesWidth, overTime, type DrawnSet } from '../axes';
import { pictureWidths } from '../heights';
import type { Mark } from '../../data/selection';
import type { Datum, Label } from '../shapes';
import { colourOf, liftIn, marksIn, middleOf, rowsOf, signed, wordFont, type Panel } from '../panel';
import { wrap } from '../text-width';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';

/** Korean behind a transcription. */
const hangul = / \(\p{Script=Hangul}+\)/gu;

const moments = [6, 15, 24, 33];

/** So many lines of words have room in a row; longer ones are cut. */
const most = 2;

/** Where words begin behind their points, and the height of a line of them, in pixels. */
const behind = 9;
const line = 14;

/** Events from top to bottom, a row each, with date, name and what is doubtful; those of the finding are strong. */
export const timeline: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(32, 32),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { chart, narrow, theme } = panel;
		const isLifted = liftIn(panel);
		// Where all are alike none stands out.
		const stands = (mark: Mark) => isLifted(mark) && !panel.besides.every(isLifted);
		const own = withMonths(panel);
		const rows = new Map(own.rows.map(({ key, at }) => [key, at]));
		const left = namesWidth(own) + behind;
		const room = pictureWidths[narrow ? 'narrow' : 'wide'] - left - behind - 2;
		const labels = panel.marks.flatMap((mark): Label[] => {
			const bold = stands(mark);
			// Korean stands beside its transcription in the table alone: pictures that stand alone have no letters for it.
			const event = (chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '').replace(hangul, '');
			const doubt = chart.remarks[mark.flag ?? ''];
			// What is doubtful stands in one line with the last word of the name.
			const text = doubt === undefined ? event : `${event}\u00a0(${doubt})`;
			const all = wrap(text, wordFont(panel, bold), room);
			const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1] ?? ''}…`] : all;
			return lines.map((text, index) => ({
				text: text.replaceAll('\u00a0', ' '),
				x: 0,
				y: rows.get(mark.category) ?? 0,
				colour: theme.ink,
				align: 'left',
				dx: behind,
				dy: (index - (lines.length - 1) / 2) * line,
				bold
			}));
		});
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = marksIn(panel, series).map((mark): Datum => {
				const ink = stands(mark) ? theme.ink : colour;
				const own = { shape: 'circle', radius: stands(mark) ? 4.5 : 3.5, width: 1.75 } as const;
				// Words say what is doubtful: a hollow point would look like one that is missing.
				const point = { ...own, colour: ink, hollow: false, dashed: false, hatched: false };
				return { x: 0, y: mark.category, ...signed(mark, ink), point };
			});
			return {
				type: 'line',
				indexAxis: 'y',
				label: series.label,
				data,
				showLine: false,
				borderColor: colour,
				pointRadius: 0
			};
		});
		// On narrow drawings dates begin where headings do.
		return byCategory(own, { datasets, labels }, { max: 1, right: 0, ...(narrow ? { left, lift: 0 } : {}) });
	},
	small: (panel) => overTime(panel, { datasets: kindsOverTime(panel) })
};

/** A panel whose rows are named by month and year, in three letters of the month, where it is narrow. */
function withMonths(panel: Panel): Panel {
	if (!panel.narrow) return panel;
	const categories = panel.chart.categories.map(({ label, ...category }) => ({
		...category,
		label: label.replace(/^\d+ (?=\p{L})/u, '').replace(/(\p{L}{3})\p{L}+/u, '$1')
	}));
	const chart = { ...panel.chart, categories };
	return { ...panel, chart, ...rowsOf(chart, panel.marks) };
}

/** A row of points a kind of event, at their times. */
function kindsOverTime(panel: Panel): DrawnSet[] {
	return panel.series.map((series, index): DrawnSet => {
		const colour = colourOf(panel, series);
		const data = marksIn(panel, series).map((mark): Datum => ({
			x: middleOf(mark),
			y: panel.series.length - index,
			...signed(mark, colour, { shape: 'circle', radius: 4.5, width: 1.75 })
		}));
		return { type: 'line', label: series.label, data, showLine: false, borderColor: colour, pointRadius: 0 };
	});
}

/** A small picture of the form, without values. */
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'base', colour: 'base', path: 'M12.5 0V40' },
	...moments.flatMap((y, index) => [
		{ paint: 'solid', colour: 'one', path: disc(12.5, y, 3) } as const,
		{ paint: 'stem', colour: 'two', path: `M22 ${y}H${index % 2 === 0 ? 52 : 44}` } as const
	])
];
