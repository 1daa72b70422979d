import { byCategory, namesWidth, overTime, type DrawnSet } from '../axes';
import { pictureWidths } from '../heights';
import type { Mark } from '../../data/selection';
import type { Datum, Label } from '../shapes';
import { colourOf, liftIn, marksIn, middleOf, signed, wordFont, type Panel } from '../panel';
import { textWidth, wrap } from '../text-width';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';

/** Korean behind a transcription. */
const hangul = / \(\p{Script=Hangul}+\)/gu;

const moments = [6, 15, 24, 33];

/** So many lines of words have room in a row; longer ones are cut. */
const most = 2;

/** How far points stand from the edge of narrow drawings, words from them and from dates, and the height of a line, in pixels. */
const edge = 5;
const behind = 9;
const apart = 7;
const line = 14;

/** Events from top to bottom, a row each, with date, name, what is doubtful, and kind; those of the finding are strong. */
export const timeline: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(28, 31),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { chart, narrow, theme } = panel;
		const isLifted = liftIn(panel);
		// Where all are alike none stands out.
		const stands = (mark: Mark) => isLifted(mark) && !panel.besides.every(isLifted);
		// On narrow drawings dates stand right behind the points, where they keep their width.
		const dates = narrow ? monthsOf(panel) : new Map<string, string>();
		const dated = Math.max(0, ...[...dates.values()].map((date) => textWidth(date, wordFont(panel)) + apart));
		const own = narrow ? { ...panel, rows: panel.rows.map((row) => ({ ...row, label: '' })) } : panel;
		const rows = new Map(own.rows.map(({ key, at }) => [key, at]));
		const left = narrow ? edge : namesWidth(own) + behind;
		const room = pictureWidths[narrow ? 'narrow' : 'wide'] - left - dated - behind;
		const labels = panel.marks.flatMap((mark): Label[] => {
			const bold = stands(mark);
			// Korean stands beside its transcription in the table alone: pictures that stand alone have no letters for it.
			const event = (chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '').replace(hangul, '');
			const doubt = chart.remarks[mark.flag ?? ''];
			// What is doubtful stands in one line with the last word of the name.
			const text = doubt === undefined ? event : `${event}\u00a0(${doubt})`;
			const all = wrap(text, wordFont(panel, bold), room);
			const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1] ?? ''}…`] : all;
			const place = { x: 0, y: rows.get(mark.category) ?? 0, align: 'left', dx: behind, dy: 0 } as const;
			const date = dates.get(mark.category);
			const kind = panel.series.find(({ key }) => key === mark.series);
			return [
				...(date === undefined ? [] : [{ ...place, text: date, colour: bold ? theme.ink : theme.muted }]),
				...lines.map((text, index) => ({
					...place,
					text: text.replaceAll('\u00a0', ' '),
					colour: theme.ink,
					dx: dated + behind,
					dy: (index - (lines.length - 1) / 2) * line,
					bold
				})),
				// Its kind ends the row, where the drawing is shown with room for it.
				{ ...place, text: kind?.label ?? '', x: 1, colour: theme.muted, align: 'right', dx: 0, spacious: narrow }
			];
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
		return byCategory(own, { datasets, labels }, { max: 1, right: 0, ...(narrow ? { left, lift: 0 } : {}) });
	},
	small: (panel) => overTime(panel, { datasets: kindsOverTime(panel) })
};

/** The dates of all events by month and year, in three letters of the month, by the keys of their rows. */
function monthsOf({ chart }: Panel): ReadonlyMap<string, string> {
	return new Map(
		chart.categories.map(({ key, label }) => [
			key,
			label.replace(/^\d+ (?=\p{L})/u, '').replace(/(\p{L}{3})\p{L}+/u, '$1')
		])
	);
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
