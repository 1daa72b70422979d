import type { Selection } from '../data/selection';
import type { ChartSettings, DrawnSet } from './axes';
import { startChart } from './chartjs/registry';
import { SvgRecorder } from './chartjs/svg-recorder';
import { formOf } from './forms';
import { smallSize } from './heights';
import { panelOf } from './panel';
import type { Datum } from './shapes';
import { page, paletteOf } from './theme';

/** Space between panels, and around the data. */
const between = 12;
const margin = 6;

const radius = 3.5;

const joining = Object.values(page.colours);

/**
 * A selection as a small picture without words: the content of an SVG element with the view box of `smallSize`, in the
 * colours of the page. Panels stand side by side; forms with a small picture of their own have one for all.
 */
export function drawSmall({ chart, ...selection }: Selection): string {
	const { panels, form } = chart;
	const { small, configure } = formOf(form);
	const keys = small ? [''] : panels.map(({ key }) => key);
	const width = (smallSize.width - between * (keys.length - 1)) / keys.length;
	const marks = small ? selection.marks.map((mark) => ({ ...mark, panel: '' })) : selection.marks;
	// Without words, no language is needed.
	const wordless = { ...selection, chart: { ...chart, breaks: {} }, marks };
	return keys
		.map((key, index) => {
			const panel = panelOf(wordless, key, { theme: page, locale: 'und', narrow: false });
			const recorder = new SvgRecorder(width, smallSize.height, paletteOf(page), '', true);
			const started = startChart(recorder, withoutWords((small ?? configure)(panel)));
			const svg = recorder.toSvg();
			started.destroy();
			return index === 0 ? svg : `<g transform="translate(${Math.round(index * (width + between))})">${svg}</g>`;
		})
		.join('');
}

/** A small picture as an SVG element that is as wide as its place. */
export function smallSvg(content: string): string {
	const { width, height } = smallSize;
	return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${content}</svg>`;
}

/** The settings of a drawing without the words around the data, and with the room that they took. */
function withoutWords({ type, data, options = {} }: ChartSettings): ChartSettings {
	const { x, y } = options.scales ?? {};
	const datasets = data.datasets.map(smallSet);
	const ends = datasets.flatMap((set) => set.data.flatMap((datum) => datum.x));
	const { annotations } = options.plugins ?? {};
	return {
		type,
		data: { datasets },
		options: {
			...options,
			layout: { padding: margin },
			scales: {
				x: {
					...x,
					display: false,
					...(y?.type !== 'category'
						? {}
						: x?.stacked
							? { min: Math.min(0, ...ends) }
							: { min: Math.min(...ends), max: Math.max(...ends) })
				},
				// Rows keep room for their names, which are not drawn here.
				y: { ...y, display: false, afterFit: () => undefined }
			},
			plugins: {
				annotations: annotations && {
					...annotations,
					axisWord: '',
					// Those that join marks: rails and rules would be taken for marks.
					connectors: (annotations.connectors ?? []).filter(
						(one) => one?.colour !== undefined && joining.includes(one.colour)
					),
					events: [],
					labels: [],
					values: [],
					ends: [],
					names: [],
					rowLabels: [],
					sums: [],
					breaks: [],
					brackets: [],
					gaps: []
				}
			}
		}
	};
}

/** Points without signs, on lines only where they end or where no line leads to them; bars as thick as there is room. */
function smallSet(set: DrawnSet): DrawnSet {
	if (set.type === 'signedBar' || set.type === 'signedColumn') {
		const { barThickness: _, ...bars } = set;
		return { ...bars, barPercentage: 0.72, categoryPercentage: 1 };
	}
	if (set.type !== 'line') return set;
	const joined = set.showLine !== false;
	const isGap = (datum: Datum | undefined) => datum === undefined || datum.y === null;
	const data = set.data.map(({ point: _, ...datum }, index): Datum => {
		const alone = isGap(set.data[index - 1]) && isGap(set.data[index + 1]);
		const last = index === set.data.length - 1;
		if (isGap(datum) || (joined && !alone && !last)) return datum;
		// Forms give each dataset one colour.
		const colour = set.borderColor as string;
		const point = { shape: 'circle', radius, width: 0, colour, hollow: false, dashed: false, hatched: false } as const;
		return { ...datum, point };
	});
	return { ...set, data };
}
