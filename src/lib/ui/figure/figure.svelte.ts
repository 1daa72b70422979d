import { SvelteMap } from 'svelte/reactivity';
import type { ChartCard, ChartRows } from '../../read/card';
import type * as Maps from '../../maps/live';
import type * as State from '../../read/figure-state';
import type FigureReading from '../reading/FigureReading.svelte';
import type { FigureState, Reading } from '../../read/figure-state';
import type { ReadingWords } from '../../read/summary';
import { reasonOf } from '../../data/reason';
import { isDefault, type Chart, type Mark } from '../../data/selection';
import { withMarks, type Places, type Stop } from '../../draw/places';
import { choiceIn } from '../../view/choice';
import { reader } from '../../view/reader.svelte';
import type { Speech } from '../../words/areas';
import type { Said } from '../../words/languages';
import { fetchRows, withRows } from '../chart-files';
import { readiness } from '../readiness.svelte';
import { startDrawing, type Drawing } from './start-drawing';

/** The cursor of a figure; pinned by tap or Enter, it stays when the pointer or the focus goes elsewhere. */
export interface Cursor {
	readonly panel: string;
	/** What the place stands for, the same in every view: see `Stop`. */
	readonly stop: string;
	readonly pinned: boolean;
	/** The plot in which it is read: that of the panel, or the map beside it. */
	readonly surface: Surface;
	/** Where in that plot, in pixels. */
	readonly at: PlotPoint;
}

/** What the reader points at or walks through. */
export type Surface = 'panel' | 'map';

/** A place in a plot, in pixels; `across` is null where the reader came by touch or key, `down` where the whole height is meant. */
export interface PlotPoint {
	readonly across: number | null;
	readonly down: number | null;
}

/** `picture`: the default view, as built; `loading`: another view, on its way; `drawn`: another view; `failed`: with a reason. */
export type FigureStatus = 'picture' | 'loading' | 'drawn' | 'failed';

/** What a figure says, and how the words come in which it is read. */
interface FigureSpeech {
	readonly words: Said<'chart'>;
	readonly fetchWords: Speech['fetch'];
}

/**
 * A chart on a page: what of it is there, what the reader chose, and where the cursor is. The page has the picture of
 * the default view; its rows are fetched when it is read, and what draws when the view differs from the picture.
 */
export class Figure {
	readonly #card: () => ChartCard;
	readonly #place: () => { readonly alone: boolean; readonly framed: boolean };
	readonly #speech: FigureSpeech;
	/** What shows the reading. */
	readingView = $state.raw<typeof FigureReading>();
	/** What colours and reads the map beside the chart. */
	maps = $state.raw<typeof Maps>();
	/** Whether the focus is in the chart: what is read is then said aloud. */
	spoken = $state(false);
	#rows = $state.raw<ChartRows>();
	#coming: Promise<void> | undefined;
	/** What says what is shown and read, and its words. */
	#describer = $state.raw<Pick<typeof State, 'readingOf' | 'stateOf'> & { readonly words: ReadingWords }>();
	/** What draws other views than that of the page as built. */
	drawing = $state.raw<Drawing>();
	#fault = $state<string | null>(null);
	#cursor = $state.raw<Cursor | null>(null);
	/** Whether boxes of panels are so small that they show the narrow pictures. */
	narrow = $state(false);
	/** Whether the figure is near the window: far ones are not drawn. */
	near = $state(false);
	/** Whether a part of it is in the window: others follow a change of view a little later. */
	inView = $state(false);
	/** Places of the panels that were drawn here, by panel. */
	readonly #drawn = new SvelteMap<string, Places<Mark>>();
	/** What goes on once every panel can be read. */
	readonly #waiting: (() => void)[] = [];

	/**
	 * @param place where the figure stands: see the props of `ChartFigure`
	 * @param speech what it says
	 * @param rows its rows, if they do not come from the file of the chart
	 */
	constructor(
		card: () => ChartCard,
		place: () => { readonly alone: boolean; readonly framed: boolean },
		speech: FigureSpeech,
		rows?: ChartRows
	) {
		this.#card = card;
		this.#place = place;
		this.#speech = speech;
		this.#rows = rows;
	}

	/** Whether the list of sources stands on the page. */
	readonly sourced = $derived.by(() => this.#place().alone && !this.#place().framed);

	readonly chart = $derived.by((): Chart | undefined => this.#rows && withRows(this.#card().chart, this.#rows));
	readonly choice = $derived.by(() => choiceIn(reader.view, this.#card().chart, this.#place().alone));
	readonly unit = $derived.by(() => this.#card().chart.units.find(({ key }) => key === this.choice.unit));
	/** What the figure says and offers; before the rows are there, of the default view. */
	readonly state = $derived.by((): FigureState =>
		this.chart && this.#describer
			? this.#describer.stateOf(this.chart, this.choice, this.#describer.words)
			: this.#card().state
	);

	/** Whether the view differs from the picture that the page was built with. */
	readonly changed = $derived.by(() => !isDefault(this.#card().chart, this.choice));

	/** What stands over the view; the neutral name until it is known. */
	readonly heading = $derived.by(() => (this.changed && !this.chart ? this.#card().chart.name : this.state.heading));

	readonly status = $derived.by((): FigureStatus => {
		if (this.#fault !== null) return 'failed';
		if (this.#drawn.size > 0 || (this.drawing && this.chart)) return 'drawn';
		return this.changed ? 'loading' : 'picture';
	});

	get fault(): string | null {
		return this.#fault;
	}

	/** The cursor, if the view has something there. */
	readonly cursor = $derived.by((): Cursor | null => (this.#stop ? this.#cursor : null));

	readonly #stop = $derived.by((): Stop<Mark> | undefined => {
		const at = this.#cursor;
		return at ? this.placesIn(at.panel)?.stops.find(({ id }) => id === at.stop) : undefined;
	});

	/** What is at the cursor, in words. */
	readonly reading = $derived.by((): Reading | null => {
		const { selection } = this.state;
		return this.#stop && selection && this.#describer
			? this.#describer.readingOf(selection, this.#stop, this.#card().signs, this.#describer.words)
			: null;
	});

	/** Whether the reader reads a panel's plot, or the map. */
	readIn(surface: Surface, panel = ''): boolean {
		return this.cursor?.surface === surface && this.cursor.panel === panel;
	}

	/** Publisher and date of a source. */
	sourceName(id: string): string {
		return this.#rows?.sources[id] ?? id;
	}

	/** The places of a panel as it is shown; none before the rows are there. */
	placesIn(panel: string): Places<Mark> | undefined {
		const drawn = this.#drawn.get(panel);
		if (drawn) return drawn;
		const { chart } = this;
		const built = this.#rows?.stops[panel];
		if (!chart || !built || this.changed) return undefined;
		return withMarks(built[this.narrow ? 'narrow' : 'wide'], chart.marks);
	}

	/** Takes in what a panel shows now; nothing where its box has gone. */
	show(panel: string, places: Places<Mark> | null): void {
		if (places) this.#drawn.set(panel, places);
		else this.#drawn.delete(panel);
		if (this.#isReadable()) for (const settle of this.#waiting.splice(0)) settle();
	}

	/** Whether every panel of the view has places: another view than that of the build has none before it is drawn. */
	#isReadable(): boolean {
		return this.state.panels.every((panel) => this.placesIn(panel));
	}

	/** Fetches the rows. Rejects where they do not come; the figure then says so. */
	async read(): Promise<void> {
		if (this.#rows && this.#describer) return;
		await this.#attempt(() => this.#fetchRows());
		readiness.used = true;
	}

	/** Fetches the rows once. All wait for the same: of two imports of one module, browsers may answer the second first. */
	#fetchRows(): Promise<void> {
		this.#coming ??= Promise.all([
			this.#rows ?? fetchRows(this.#card().chart.slug, this.#speech.words),
			this.ofScript(import('../../read/figure-state')),
			this.ofScript(this.#speech.fetchWords('chart', 'reading')),
			this.ofScript(import('../reading/FigureReading.svelte')),
			this.#card().chart.map ? this.ofScript(import('../../maps/live')) : undefined
		]).then(
			([rows, { readingOf, stateOf }, words, { default: readingView }, maps]) => {
				this.maps = maps;
				this.#describer = { readingOf, stateOf, words };
				this.readingView = readingView;
				this.#rows = rows;
			},
			(error: unknown) => {
				this.#coming = undefined;
				throw error;
			}
		);
		return this.#coming;
	}

	/**
	 * Does something once the rows are there, and the picture of the view: things are done in the order in which they were
	 * asked for.
	 */
	async whenRead(run: () => void): Promise<void> {
		// Where they do not come, the figure says so.
		await this.read()
			.then(() => (this.#isReadable() ? undefined : new Promise<void>((settle) => this.#waiting.push(settle))))
			.then(run, () => undefined);
	}

	/** Changes the view once it can be drawn: a picture that waits is out of sight, and cannot take the focus. */
	async whenDrawable(change: () => void): Promise<void> {
		await this.draw().then(change, () => undefined);
	}

	/** Fetches the rows and what draws them. Rejects where one does not come; the figure then says so. */
	async draw(): Promise<void> {
		if (this.#rows && this.drawing) return;
		await this.#attempt(async () => {
			const [drawing] = await Promise.all([this.ofScript(startDrawing()), this.read()]);
			this.drawing = drawing;
		});
	}

	/** Fetches the rows before they are asked for. Where that fails, the next intent asks again, and says what failed. */
	async makeReady(): Promise<void> {
		try {
			await this.#fetchRows();
		} catch {
			// Said when the reader asks.
		}
	}

	/** A part of the script. Rejects with words for the reader where it does not come. */
	ofScript<Module>(coming: Promise<Module>): Promise<Module> {
		return coming.catch(() => Promise.reject(new Error(this.#speech.words.chart.failedScript)));
	}

	async #attempt(run: () => Promise<void>): Promise<void> {
		try {
			await run();
		} catch (error) {
			this.fail(error);
			throw error;
		}
	}

	fail(error: unknown): void {
		this.#fault = reasonOf(error);
	}

	/** Tries again what has failed. */
	retry(): void {
		this.#fault = null;
	}

	/** Stands at a place; `null` lets go. */
	moveTo(cursor: Cursor | null): void {
		this.#cursor = cursor;
	}

	/** Pins the cursor. */
	pin(): void {
		if (this.#cursor) this.#cursor = { ...this.#cursor, pinned: true };
	}

	/** The focus goes elsewhere: a pinned place stays. */
	leave(): void {
		if (this.#cursor && !this.#cursor.pinned) this.#cursor = null;
	}

	/** The pointer goes elsewhere, as where the page scrolls below it: what keys lead to stays too. */
	leaveByPointer(): void {
		if (this.#cursor?.at.across !== null) this.leave();
	}
}
