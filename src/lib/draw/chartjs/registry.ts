import {
	BarController,
	BasicPlatform,
	CategoryScale,
	Chart,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	type UpdateMode
} from 'chart.js';
import { annotationsPlugin } from '../annotations';
import type { ChartSettings } from '../axes';
import type { Datum, DrawnType } from '../shapes';
import { gapBeside, SignedBar } from './signed-bar';
import type { SvgRecorder } from './svg-recorder';

/** Bars that know the signs of their marks. */
class SignedBarController extends BarController {
	static override id = 'signedBar';
	static override defaults = { ...BarController.defaults, dataElementType: SignedBar.id };

	override updateElements(bars: SignedBar[], start: number, count: number, mode: UpdateMode): void {
		super.updateElements(bars, start, count, mode);
		bars.forEach((bar, index) => {
			const datum = this.datumAt(index);
			bar.sign = datum?.unsigned ? null : (datum?.sign ?? null);
			bar.colour = datum?.colour ?? null;
		});
	}

	/** Data are always given as a list of `Datum` by the forms. */
	protected datumAt(index: number): Datum | undefined {
		// As said above.
		return this.getDataset().data[index] as unknown as Datum | undefined;
	}
}

/** Columns as wide as the time they cover: Chart.js gives all columns of a dataset one width. */
class SignedColumnController extends SignedBarController {
	static override id = 'signedColumn';

	override updateElements(bars: SignedBar[], start: number, count: number, mode: UpdateMode): void {
		super.updateElements(bars, start, count, mode);
		const scale = this._cachedMeta.iScale;
		// Data are always given as a list of `Datum` by the forms.
		const all = this.chart.data.datasets.flatMap(({ data }) => data as unknown as readonly Datum[]);
		const shortest = Math.min(...all.map(({ from = -Infinity, until = Infinity }) => until - from));
		bars.forEach((bar, index) => {
			const datum = this.datumAt(index);
			if (!scale || datum?.from === undefined || datum.until === undefined) return;
			const left = scale.getPixelForValue(datum.from);
			const right = scale.getPixelForValue(datum.until);
			bar.x = (left + right) / 2;
			const room = ((right - left) * shortest) / (datum.until - datum.from);
			bar.width = Math.max(1, right - left - gapBeside(room));
		});
	}
}

Chart.register(
	SignedBar,
	CategoryScale,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	SignedBarController,
	SignedColumnController,
	annotationsPlugin
);

// In a browser Chart.js draws a line without segments of its own as a cached `Path2D`, which no recorder can read.
Chart.defaults.set('datasets.line', { segment: {} });

/** Starts Chart.js: the one place that does, in the browser and at build. */
export function startChart({ canvas }: SvgRecorder, settings: ChartSettings): Chart<DrawnType, Datum[]> {
	// Chart.js needs of a canvas only its size and its context.
	return new Chart(canvas as unknown as HTMLCanvasElement, { ...settings, platform: BasicPlatform });
}
