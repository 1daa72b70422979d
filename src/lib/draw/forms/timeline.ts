import { byCategory, overTime, type DrawnSet } from '../axes';
import type { Mark } from '../../data/selection';
import type { Connector, Datum, Label } from '../shapes';
import { colourOf, liftIn, marksIn, middleOf, signed, type Panel } from '../panel';
import { disc, rowsHeight, type FormModule, type GlyphStroke } from './form';

/** Korean behind a transcription. */
const hangul = / \(\p{Script=Hangul}+\)/gu;

const moments = [6, 15, 24, 33];

/** Events from top to bottom, a row each, with date, kind, what is doubtful, and name; those of the finding on a dark band. */
export const timeline: FormModule = {
	axis: 'y',
	byRow: true,
	height: rowsHeight(24, 36),
	swatch: { on: 'point', timed: false },
	configure(panel) {
		const { chart, narrow, theme } = panel;
		const isLifted = liftIn(panel);
		// Where all are alike none stands out.
		const stands = (mark: Mark) => isLifted(mark) && !panel.besides.every(isLifted);
		const dated = panel.rows.map((row) => {
			const event = panel.marks.find(({ category }) => category === row.key);
			const kind = panel.series.find(({ key }) => key === event?.series);
			const doubt = chart.remarks[event?.flag ?? ''];
			return { ...row, label: [row.label, kind?.short, doubt].filter((word) => word !== undefined).join(' · ') };
		});
		const rows = new Map(dated.map((row) => [row.key, row]));
		const labels: Label[] = [];
		const bands: Connector[] = [];
		const datasets = panel.series.map((series): DrawnSet => {
			const colour = colourOf(panel, series);
			const data = marksIn(panel, series).map((mark): Datum => {
				const { at = 0, label = '' } = rows.get(mark.category) ?? {};
				// Korean stands beside its transcription in the table alone: pictures that stand alone have no letters for it.
				const event = (chart.labels['event']?.[mark.dimensions['event'] ?? ''] ?? '').replace(hangul, '');
				const place = { x: 0, y: at, align: 'left', dx: 12 } as const;
				const bold = stands(mark);
				const [own, words, besides] = bold
					? [theme.ground, theme.ground, theme.ground]
					: [colour, theme.ink, theme.muted];
				labels.push({ ...place, text: event, colour: words, dy: narrow ? -7 : 0, bold });
				if (narrow) labels.push({ ...place, text: label, colour: besides, dy: 8 });
				if (bold) bands.push({ from: [-0.04, at], to: [1, at], colour: theme.ink, width: narrow ? 32 : 22 });
				return {
					x: 0,
					y: mark.category,
					...signed(mark, own, { shape: 'circle', radius: bold ? 4.5 : 3.5, width: 1.75 })
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
			{ datasets, labels, connectors: bands },
			{ max: 1, left: 9, right: 0, lift: { wide: null, narrow: null } }
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
export const glyph = (): readonly GlyphStroke[] => [
	{ paint: 'base', colour: 'base', path: 'M12.5 0V40' },
	...moments.flatMap((y, index) => [
		{ paint: 'solid', colour: 'one', path: disc(12.5, y, 3) } as const,
		{ paint: 'stem', colour: 'two', path: `M22 ${y}H${index % 2 === 0 ? 52 : 44}` } as const
	])
];
