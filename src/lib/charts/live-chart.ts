import type { ChartSettings } from './configuration';
import { Chart } from './registry';
import { textWidth } from './text-width';

/** A chart drawn on a canvas. */
export interface LiveChart {
	/** Draws another state at once, without motion. */
	readonly update: (settings: ChartSettings) => void;
	/** Key of the mark nearest to a place on the canvas, along the axis that the chart runs on. */
	readonly nearest: (event: PointerEvent, axis: 'x' | 'y') => string | undefined;
	readonly destroy: () => void;
}

/** Draws a configuration on a canvas with Chart.js. Throws what Chart.js throws. */
export function drawChart(canvas: HTMLCanvasElement, settings: ChartSettings): LiveChart {
	const context = canvas.getContext('2d');
	// The layout is that of the picture drawn at build, whatever the fonts of the machine.
	if (context)
		context.measureText = (text) =>
			({ width: textWidth(text, context.font) }) satisfies Pick<TextMetrics, 'width'> as unknown as TextMetrics; // charts read widths only
	const chart = new Chart(canvas, settings);
	return {
		update(next) {
			chart.data = next.data;
			if (next.options) chart.options = next.options;
			chart.update('none');
		},
		nearest(event, axis) {
			const found = chart.getElementsAtEventForMode(event, 'nearest', { axis, intersect: false }, false);
			const marks = (back: number) =>
				found.map(({ datasetIndex, index }) => chart.data.datasets[datasetIndex]?.data[index - back]?.mark);
			// The end of a step has no mark of its own: it belongs to the step that begins before it.
			return [...marks(0), ...marks(1)].find((mark) => mark !== undefined);
		},
		destroy() {
			chart.destroy();
		}
	};
}
