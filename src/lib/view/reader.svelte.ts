import { goto } from '$app/navigation';
import { siteAddress } from './address';
import { page } from '$app/state';
import type { YearSpan } from '../data/years';
import {
	formatView,
	formatYears,
	parseView,
	plainView,
	withSeries,
	withUnit,
	withYears,
	type Notice,
	type View
} from './view';

/** Browsers limit how often the address may change: while dragging it follows at this distance, in milliseconds. */
const addressDelay = 150;

/**
 * The reader's view. The address is the only place that holds it; while a handle is dragged, the moving years stand here
 * until it is let go. The one module that writes the address (SvelteKit 3 changes these calls).
 */
class Reader {
	/** First and last year there is; set once by the layout. */
	bounds = $state.raw<YearSpan>({ from: 1989, to: 1989 });
	/** The pages are built without a query: the address counts from the moment the page is alive. */
	#alive = $state(false);
	#dragged = $state.raw<YearSpan | null>(null);
	#start: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#parsed = $derived.by((): { view: View; notices: readonly Notice[] } =>
		this.#alive ? parseView(page.url.searchParams, this.bounds) : { view: plainView, notices: [] }
	);

	view = $derived.by((): View =>
		this.#dragged ? withYears(this.#parsed.view, this.#dragged, this.bounds) : this.#parsed.view
	);

	/** What the address asked for and could not have. */
	get notices(): readonly Notice[] {
		return this.#parsed.notices;
	}

	/** Whether the page is alive: before, what depends on the address must stay as built. */
	get alive(): boolean {
		return this.#alive;
	}

	/** Called once, when the page has come alive. */
	wake(): void {
		this.#alive = true;
	}

	/** The years shown, both ends named. */
	years = $derived.by((): YearSpan => ({
		from: this.view.from ?? this.bounds.from,
		to: this.view.to ?? this.bounds.to
	}));

	/** The address of a page of the site, carrying the reader's years. */
	link(path: string): string {
		const [place = '', hash] = path.split('#');
		return `${siteAddress(place)}${formatYears(this.view)}${hash === undefined ? '' : `#${hash}`}`;
	}

	/** Chooses years: one step back in the history undoes it. */
	async chooseYears(years: YearSpan): Promise<void> {
		await this.#show(withYears(this.#parsed.view, years, this.bounds), false);
	}

	/** Moves a handle: charts follow at once, the address replaces itself. */
	dragYears(years: YearSpan): void {
		this.#start ??= page.url.href;
		this.#dragged = years;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			if (this.#dragged) void this.#show(this.view, true);
		}, addressDelay);
	}

	/** Lets a handle go: the whole movement becomes one entry of the history. May be told more than once. */
	async dropYears(years: YearSpan): Promise<void> {
		const start = this.#start;
		if (start === null) return;
		this.#start = null;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#dragged = years;
		const target = withYears(this.#parsed.view, years, this.bounds);
		if (start !== page.url.href) await goto(start, { replaceState: true, noScroll: true, keepFocus: true });
		await this.#show(target, false);
		// Another movement may have begun meanwhile.
		if (this.#start === null) this.#dragged = null;
	}

	/** Chooses the series of a chart. */
	async chooseSeries(slug: string, keys: readonly string[] | undefined): Promise<void> {
		await this.#show(withSeries(this.#parsed.view, slug, keys), false);
	}

	/** Chooses the unit of a chart. */
	async chooseUnit(slug: string, key: string | undefined): Promise<void> {
		await this.#show(withUnit(this.#parsed.view, slug, key), false);
	}

	async #show(view: View, replace: boolean): Promise<void> {
		const query = formatView(view);
		if (query === page.url.search) return;
		// In the frame of another page, steps back belong to that page.
		const replaceState = replace || (page.route.id?.startsWith('/embed') ?? false);
		await goto(`${page.url.pathname}${query}${page.url.hash}`, { replaceState, noScroll: true, keepFocus: true });
	}
}

export const reader = new Reader();
