import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	type UpdateMode
} from 'chart.js';
import { annotationsPlugin } from './annotations';
import type { ChartSettings } from './configuration';
import type { Datum } from './datum';

/** Columns as wide as the time they cover: Chart.js gives all columns of a dataset one width. */
class PeriodColumnController extends BarController {
	static override id = 'periodColumn';
	static override defaults = BarController.defaults ?? {};

	override updateElements(bars: BarElement[], start: number, count: number, mode: UpdateMode): void {
		super.updateElements(bars, start, count, mode);
		const scale = this._cachedMeta.iScale;
		// Data are always given as a list of `Datum` by `configure`.
		const data = this.getDataset().data as unknown as readonly Datum[];
		bars.forEach((bar, index) => {
			const datum = data[index];
			if (!scale || datum?.from === undefined || datum.until === undefined) return;
			const left = scale.getPixelForValue(datum.from);
			const right = scale.getPixelForValue(datum.until);
			const gap = Math.min(3, (right - left) * 0.16);
			bar.x = (left + right) / 2;
			Object.assign(bar, { width: Math.max(1, right - left - gap) });
		});
	}
}

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LineController,
	LineElement,
	LinearScale,
	PeriodColumnController,
	PointElement,
	annotationsPlugin
);

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
	const chart = new Chart(canvas, settings);
	return {
		update(next) {
			chart.data = next.data;
			if (next.options) chart.options = next.options;
			chart.update('none');
		},
		nearest(event, axis) {
			const found = chart.getElementsAtEventForMode(event, 'nearest', { axis, intersect: false }, false);
			for (const { datasetIndex, index } of found) {
				const datum = chart.data.datasets[datasetIndex]?.data[index];
				if (datum?.mark !== undefined) return datum.mark;
			}
			return undefined;
		},
		destroy() {
			chart.destroy();
		}
	};
}
