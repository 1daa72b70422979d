import type { Selection } from '../data/selection';
import type { ChartMessages } from '../words/messages';
import { configure } from './configuration';
import { narrowWidth, pictureWidths, type Heights } from './heights';
import { drawChart, type LiveChart } from './live-chart';
import type * as Pictures from './picture';
import { runsOverTime, stopsOf, type Stop } from './stops';
import { dark, light } from './theme';

/** The parts of a panel on the page, and whom to tell what happens on it. */
export interface PlotParts {
	/** The box that the reader reaches by key and pointer. */
	readonly box: HTMLElement;
	readonly canvas: HTMLCanvasElement;
	/** Holds the picture drawn at build. */
	readonly picture: HTMLElement;
	readonly slug: string;
	readonly panel: string;
	readonly heights: Heights;
	readonly words: ChartMessages;
	/** Where the pointer was while the chart was on its way. */
	readonly pointer: PointerEvent | undefined;
	/** Whether that was a tap, which holds its place. */
	readonly held: boolean;
	/** Told where the reader stands, or that the reader has left; `held` once the place is chosen by tap or Enter. */
	readonly onstop: (stop: Stop | null, held: boolean) => void;
}

/** What is shown: a selection, in the reader's appearance. */
export interface PlotView {
	readonly selection: Selection;
	readonly dark: boolean;
}

/**
 * A live panel: the chart on its canvas, laid out exactly upon its picture, and the reader's place on it. A place once
 * held by tap or Enter stays when the pointer or the focus goes elsewhere, so that its sources can be reached.
 */
export class LivePlot {
	readonly #parts: PlotParts;
	readonly #chart: LiveChart;
	readonly #ears = new AbortController();
	readonly #sizes: ResizeObserver;
	#view: PlotView;
	#stops: readonly Stop[];
	#place: number | null = null;
	#held = false;
	#width: number;
	#pictures: typeof Pictures | undefined;

	/** Draws the panel at once. Throws what Chart.js throws. */
	constructor(parts: PlotParts, view: PlotView) {
		this.#parts = parts;
		this.#view = view;
		this.#stops = stopsOf(view.selection, parts.panel);
		this.#width = parts.box.clientWidth;
		this.#chart = drawChart(parts.canvas, this.#settings());
		this.#sizes = new ResizeObserver(() => {
			if (parts.box.clientWidth === this.#width || parts.box.clientWidth === 0) return;
			this.#width = parts.box.clientWidth;
			this.#draw();
		});
		this.#sizes.observe(parts.box);
		const { signal } = this.#ears;
		parts.box.addEventListener(
			'keydown',
			(event) => {
				this.#press(event);
			},
			{ signal }
		);
		parts.box.addEventListener(
			'pointermove',
			(event) => {
				this.#move(event);
			},
			{ signal }
		);
		parts.box.addEventListener(
			'pointerdown',
			(event) => {
				this.#hold(event);
			},
			{ signal }
		);
		parts.box.addEventListener(
			'pointerleave',
			() => {
				this.#leave();
			},
			{ signal }
		);
		parts.box.addEventListener(
			'blur',
			() => {
				this.#leave();
			},
			{ signal }
		);
		window.addEventListener(
			'beforeprint',
			() => {
				this.#redrawPicture();
			},
			{ signal }
		);
		// Paper wants its picture at once when it is asked for: the module must be there by then.
		void import('./picture').then((found) => (this.#pictures = found));
		this.#held = parts.held && parts.pointer !== undefined;
		if (parts.pointer) this.#point(parts.pointer);
		this.#held &&= this.#place !== null;
	}

	/** Shows another view. Throws what Chart.js throws. */
	show(view: PlotView): void {
		this.#view = view;
		this.#stops = stopsOf(view.selection, this.#parts.panel);
		if (this.#place !== null && this.#place >= this.#stops.length) this.#stand(null);
		else this.#draw();
	}

	destroy(): void {
		this.#ears.abort();
		this.#sizes.disconnect();
		this.#chart.destroy();
	}

	#settings() {
		const narrow = this.#width < narrowWidth;
		return configure(this.#view.selection, this.#parts.panel, {
			theme: this.#view.dark ? dark : light,
			locale: this.#parts.words.locale,
			narrow,
			stretch: this.#width / pictureWidths[narrow ? 'narrow' : 'wide'],
			guide: this.#place === null ? null : (this.#stops[this.#place]?.at ?? null)
		});
	}

	#draw(): void {
		this.#chart.update(this.#settings());
	}

	#stand(index: number | null): void {
		if (index === null) this.#held = false;
		this.#place =
			index === null || this.#stops.length === 0 ? null : Math.min(this.#stops.length - 1, Math.max(0, index));
		this.#draw();
		this.#parts.onstop(this.#place === null ? null : (this.#stops[this.#place] ?? null), this.#held);
	}

	#point(event: PointerEvent): void {
		const key = this.#chart.nearest(event, runsOverTime(this.#view.selection) ? 'x' : 'y');
		const index = this.#stops.findIndex(({ marks }) => marks.some((mark) => mark.key === key));
		if (index >= 0 && index !== this.#place) this.#stand(index);
	}

	#move(event: PointerEvent): void {
		if (!this.#held) this.#point(event);
	}

	#hold(event?: PointerEvent): void {
		this.#held = true;
		if (event) this.#point(event);
		// A tap beside the values holds nothing: the pointer goes on reading.
		if (this.#place === null) this.#held = false;
		else this.#stand(this.#place);
	}

	#leave(): void {
		if (!this.#held && this.#place !== null) this.#stand(null);
	}

	#press(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const place = this.#place;
		const last = this.#stops.length - 1;
		switch (event.key) {
			case 'ArrowRight':
			case 'ArrowDown':
				this.#stand(place === null ? 0 : place + 1);
				break;
			case 'ArrowLeft':
			case 'ArrowUp':
				this.#stand(place === null ? last : place - 1);
				break;
			case 'Home':
				this.#stand(0);
				break;
			case 'End':
				this.#stand(last);
				break;
			case 'Enter':
				this.#hold();
				break;
			case 'Escape':
				if (place === null) return;
				this.#stand(null);
				break;
			default:
				return;
		}
		event.preventDefault();
	}

	/** Paper gets the view on screen as a picture, not the one drawn at build and not the canvas. */
	#redrawPicture(): void {
		if (!this.#pictures) return;
		const { drawPicture } = this.#pictures;
		const { slug, panel, heights, words, picture } = this.#parts;
		const { selection } = this.#view;
		const index = selection.chart.panels.findIndex(({ key }) => key === panel);
		const pictures = (['wide', 'narrow'] as const).map((size) => {
			const content = drawPicture(selection, panel, {
				width: pictureWidths[size],
				height: heights[size],
				narrow: size === 'narrow',
				locale: words.locale,
				id: `${slug}-${index}-${size}`
			});
			const markup = `<svg xmlns="http://www.w3.org/2000/svg" class="${size}" width="100%" height="${heights[size]}">${content}</svg>`;
			return new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
		});
		picture.replaceChildren(...pictures);
	}
}
