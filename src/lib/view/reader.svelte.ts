import { untrack } from 'svelte';
import { siteAddress } from './address';
import { rootLanguage } from '../data/texts';
import type { YearSpan } from '../data/years';
import {
	formatOwn,
	formatView,
	formatYears,
	parseView,
	plainView,
	viewOfChart,
	withSeries,
	withState,
	withUnit,
	withYears,
	type Notice,
	type View
} from './view';

/** Browsers limit how often the address may change: while dragging it follows at this distance, in milliseconds. */
const addressDelay = 150;

/**
 * The reader's view. The address is the only place that holds it; while a handle is dragged, the moving years stand here
 * until it is let go. The one module that writes the address.
 */
class Reader {
	/** First and last year there is. Pages say it in their HTML; set by the layout as they are built. */
	bounds = $state.raw<YearSpan>({ from: 1989, to: 1989 });
	/** The language of the page: its links stay in it. Set by the layout as pages are built. */
	language = rootLanguage;
	/** The query of the address. Pages are built without one: `null` stands for the page as built. */
	#query = $state.raw<string | null>(null);
	#dragged = $state.raw<YearSpan | null>(null);
	/** The query before a handle was taken. */
	#start: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Whether a part of the page is being taken over, which must find the view that the page was built with. */
	#takingOver = false;
	/** How many parts have been taken over: told to what has just been, and to nothing else. */
	#takenOver = $state.raw(0);

	#parsed = $derived.by((): { view: View; notices: readonly Notice[] } =>
		this.#query === null ? asBuilt : parseView(new URLSearchParams(this.#query), this.bounds)
	);
	#latest = $derived.by((): View =>
		this.#dragged ? withYears(this.#parsed.view, this.#dragged, this.bounds) : this.#parsed.view
	);
	#written = $derived.by((): string | null => (this.#query === null ? null : formatView(this.#latest)));
	/** Stays the same while it says the same: nothing is drawn again when the address comes after a handle. */
	#view = $derived.by((): View => (this.#written === null ? plainView : untrack(() => this.#latest)));
	#years = $derived.by((): YearSpan => ({
		from: this.#view.from ?? this.bounds.from,
		to: this.#view.to ?? this.bounds.to
	}));

	#plain = $derived.by((): boolean => formatOwn(this.#view) === '' && this.#parsed.notices.length === 0);

	/** What stands now; to what is being taken over, what the page was built with, until it has been. */
	#seen<Value>(now: Value, built: Value): Value {
		// What reads the count is told when it rises.
		return this.#takingOver && this.#takenOver >= 0 ? built : now;
	}

	get view(): View {
		return this.#seen(this.#view, plainView);
	}

	/** The years shown, both ends named. */
	get years(): YearSpan {
		return this.#seen(this.#years, this.bounds);
	}

	/** The view that the address holds: it lags behind a handle that is dragged. */
	get addressed(): View {
		return this.#seen(this.#parsed.view, plainView);
	}

	/** What the address asked for and could not have. */
	get notices(): readonly Notice[] {
		return this.#seen(this.#parsed.notices, asBuilt.notices);
	}

	/** The query of the address as it stands; '' before script runs. */
	get query(): string {
		return this.#seen(this.#query ?? '', '');
	}

	/** Whether script runs: before, what depends on the address must stay as built. */
	get alive(): boolean {
		return this.#seen(this.#query !== null, false);
	}

	/** Whether the view is the one that the page was built with. */
	get plain(): boolean {
		return this.#seen(this.#plain, true);
	}

	/** Called when script begins: takes up the address, among the years there are, and follows it. Links stay in the language. */
	wake(bounds: YearSpan, language: string): void {
		this.bounds = bounds;
		this.language = language;
		this.#query = location.search;
		window.addEventListener('popstate', () => {
			this.#release();
			this.#query = location.search;
		});
	}

	/**
	 * Runs something that sees the view that the page was built with, as taking over built HTML needs it; what it has read is
	 * derived anew afterwards. What was taken over before notices nothing: a field keeps what is being typed.
	 */
	asBuilt(run: () => void): void {
		this.#takingOver = true;
		try {
			run();
		} finally {
			this.#takingOver = false;
			this.#takenOver += 1;
		}
	}

	/** The address of a page of the site, carrying the reader's years. */
	link(path: string): string {
		const [place = '', hash] = path.split('#');
		return `${siteAddress(place, this.language)}${formatYears(this.view)}${hash === undefined ? '' : `#${hash}`}`;
	}

	/** The address of a chart's own page, carrying the years and what is chosen in this chart. */
	chartLink(slug: string): string {
		const { series, units = {}, states = {} } = this.view;
		const view = viewOfChart(
			this.view,
			series[slug] ?? series[''],
			units[slug] ?? units[''],
			states[slug] ?? states['']
		);
		return `${siteAddress(`/charts/${slug}/`, this.language)}${formatView(view)}`;
	}

	/** Chooses years: one step back in the history undoes it. */
	chooseYears(years: YearSpan): void {
		this.#show(withYears(this.#parsed.view, years, this.bounds), 'push');
	}

	/** Moves a handle: charts follow at once, the address replaces itself. */
	dragYears(years: YearSpan): void {
		this.#start ??= this.#query;
		this.#dragged = years;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			if (this.#dragged) this.#show(this.view, 'replace');
		}, addressDelay);
	}

	/** Lets a handle go: the whole movement becomes one entry of the history. May be called more than once. */
	dropYears(years: YearSpan): void {
		if (this.#start === null) return;
		const target = withYears(this.#parsed.view, years, this.bounds);
		this.#write(this.#start, 'replaceState');
		this.#release();
		this.#show(target, 'push');
	}

	/** No handle is dragged. */
	#release(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#start = null;
		this.#dragged = null;
	}

	/** Chooses the series of a chart. */
	chooseSeries(slug: string, keys: readonly string[] | undefined): void {
		this.#show(withSeries(this.#parsed.view, slug, keys), 'push');
	}

	/** Chooses the unit of a chart. */
	chooseUnit(slug: string, key: string | undefined): void {
		this.#show(withUnit(this.#parsed.view, slug, key), 'push');
	}

	/** Chooses the state of a chart; `undefined` leaves it to the years. */
	chooseState(slug: string, key: string | undefined): void {
		this.#show(withState(this.#parsed.view, slug, key), 'push');
	}

	/** Shows another view: one step back in the history undoes it. */
	choose(view: View): void {
		this.#show(view, 'push');
	}

	/** Changes the last step, as while a word is being typed. */
	refine(view: View): void {
		this.#show(view, 'replace');
	}

	#show(view: View, way: 'push' | 'replace'): void {
		const query = formatView(view);
		if (query === this.#query) return;
		// In the frame of another page, steps back belong to that page.
		const framed = document.querySelector('[data-embed]') !== null;
		this.#write(query, way === 'replace' || framed ? 'replaceState' : 'pushState');
	}

	#write(query: string, way: 'pushState' | 'replaceState'): void {
		try {
			const state: unknown = way === 'pushState' ? null : history.state;
			history[way](state, '', location.pathname + query + location.hash);
		} catch {
			// Browsers refuse after too many: the view goes on without its address.
		}
		this.#query = query;
	}
}

const asBuilt = { view: plainView, notices: [] };

export const reader = new Reader();
