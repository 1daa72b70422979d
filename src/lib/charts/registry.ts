import {
	BarController,
	BarElement,
	BasicPlatform,
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

// The one place that takes Chart.js in parts, for the browser and for the build.
export { BasicPlatform, Chart };
