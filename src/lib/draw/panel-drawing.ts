import type { Mark, Selection } from '../data/selection';
import type { ChartSettings } from './axes';
import { startChart } from './chartjs/registry';
import { SvgRecorder } from './chartjs/svg-recorder';
import { formOf } from './forms';
import { panelOf } from './panel';
import { stopsOf } from './stops';
import type { Places } from './places';
import { page, paletteOf, type Colours } from './theme';

/** One panel as a picture, and the places where it can be read. */
export interface Picture extends Places<Mark> {
	/** Content of an SVG element as high as the frame; it stretches sideways, see `SvgRecorder`. */
	readonly svg: string;
}

/** What a picture is drawn for. */
export interface PictureFrame {
	/** Size of the layout in pixels. */
	readonly width: number;
	readonly height: number;
	/** Phones and small panels get a drawing of their own. */
	readonly narrow: boolean;
	readonly locale: string;
	/** Prefix of ids, unique on the page. */
	readonly id: string;
	/** Colours written out, for pictures that stand alone; else the picture follows the page's custom properties. */
	readonly theme?: Colours;
}

/** A panel that is drawn again and again, as the view changes: Chart.js keeps what stays the same. */
export class PanelDrawing {
	readonly #frame: PictureFrame;
	readonly #recorder: SvgRecorder;
	#chart: ReturnType<typeof startChart> | undefined;

	constructor(frame: PictureFrame) {
		this.#frame = frame;
		const { theme = page, width, height, id } = frame;
		this.#recorder = new SvgRecorder(width, height, paletteOf(theme), id);
	}

	/** Draws a panel of a selection, as it now is. */
	draw(selection: Selection, key: string): Picture {
		const { theme = page, locale, narrow } = this.#frame;
		const panel = panelOf(selection, key, { theme, locale, narrow });
		const form = formOf(panel.chart.form);
		const settings = form.configure(panel);
		const chart = this.#show(settings);
		const scale = chart.scales[form.axis];
		if (!scale) throw new Error(`The chart has no axis "${form.axis}".`);
		const length = form.axis === 'x' ? this.#frame.width : this.#frame.height;
		const percent = (pixel: number) => Math.round((pixel / length) * 1e4) / 100;
		const { left, right, top, bottom } = chart.chartArea;
		const [from, to] = form.axis === 'x' ? [left, right] : [top, bottom];
		return {
			svg: this.#recorder.toSvg(),
			axis: form.axis,
			from: percent(from),
			to: percent(to),
			stops: stopsOf(panel, form.axis, (place) => percent(scale.getPixelForValue(place)))
		};
	}

	#show(settings: ChartSettings): ReturnType<typeof startChart> {
		if (this.#chart) {
			this.#chart.data = settings.data;
			if (settings.options) this.#chart.options = settings.options;
			this.#chart.update('none');
		} else this.#chart = startChart(this.#recorder, settings);
		return this.#chart;
	}

	destroy(): void {
		this.#chart?.destroy();
		this.#chart = undefined;
	}
}
