import { byCategory, overTime, type DrawnSet } from '../axes';
import type { Datum, Label } from '../shapes';
import { colourOf, liftIn, marksIn, middleOf, signed, type Panel } from '../panel';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';

/** Korean behind a transcription. */
const hangul = / \(\p{Script=Hangul}+\)/gu;

const moments = [6, 15, 24, 33];

/** Events from top to bottom, a row each, with date, kind, what is doubtful, and name. */
export const timeline: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(24, 36),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { chart, narrow, theme } = panel;
		const isLifted = liftIn(panel);
		const dated = panel.rows.map((row) => {
			const event = panel.marks.find(({ category }) => category === row.key);
			const kind = panel.series.find(({ key }) => key === event?.series);
			const doubt = chart.remarks[event?.flag ?? ''];
			return { ...row, label: [row.label, kind?.short, doubt].filter((word) => word !== undefined).join(' · ') };
		});
		const rows = new Map(dated.map((row) => [row.key, row]));
		const labels: Label[] = [];
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = marksIn(panel, series).map((mark): Datum => {
				const { at = 0, label = '' } = rows.get(mark.category) ?? {};
				// Korean stands beside its transcription in the table alone: pictures that stand alone have no letters for it.
				const event = (chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '').replace(hangul, '');
				const place = { x: 0, y: at, align: 'left', dx: 12 } as const;
				const bold = isLifted(mark);
				labels.push({ ...place, text: event, colour: theme.ink, dy: narrow ? -7 : 0, bold });
				if (narrow) labels.push({ ...place, text: label, colour: theme.muted, dy: 8 });
				return {
					x: 0,
					y: mark.category,
					...signed(mark, bold ? theme.ink : colour, { shape: 'circle', radius: bold ? 4.5 : 3.5, width: 1.75 })
				};
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
		return byCategory(
			{ ...panel, rows: dated },
			{ datasets, labels },
			{ max: 1, left: 6, right: 0, lift: { wide: null, narrow: null } }
		);
	},
	small: (panel) => overTime(panel, { datasets: kindsOverTime(panel) })
};

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
export const glyph: readonly GlyphStroke[] = [
	{ paint: 'base', colour: 'base', path: 'M12.5 0V40' },
	...moments.flatMap((y, index) => [
		{ paint: 'solid', colour: 'one', path: disc(12.5, y, 3) } as const,
		{ paint: 'stem', colour: 'two', path: `M22 ${y}H${index % 2 === 0 ? 52 : 44}` } as const
	])
];
