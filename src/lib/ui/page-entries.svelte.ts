import type { Attachment } from 'svelte/attachments';
import { addressedElement } from '../view/addressed-element';

/**
 * A list that the page holds as HTML, of which a search shows some. Entries carry `data-entry`, the sections around them
 * `data-entries`, and within those an element may carry `data-count`.
 */
export class PageEntries {
	#entries = $state.raw<readonly HTMLElement[] | null>(null);
	readonly #total: number;
	readonly #fits: (entry: HTMLElement) => boolean;
	readonly #countOf: (count: number) => string;

	/** The entries that fit; none before the page's list has been read. */
	#shown = $derived.by(() => this.all.filter((entry) => this.#fits(entry)));

	/** `total` is how many entries there are; `countOf` says in words how many a section shows. */
	constructor(total: number, fits: (entry: HTMLElement) => boolean, countOf: (count: number) => string) {
		this.#total = total;
		this.#fits = fits;
		this.#countOf = countOf;
	}

	/** How many entries are shown. */
	get found(): number {
		return this.#entries === null ? this.#total : this.#shown.length;
	}

	/** All entries, once the page's list has been read. */
	get all(): readonly HTMLElement[] {
		return this.#entries ?? [];
	}

	/** Reads the list of the page and hides of it what does not fit. */
	readonly follow: Attachment = () => {
		const sections = [...document.querySelectorAll<HTMLElement>('[data-entries]')].map((section) => ({
			section,
			entries: [...section.querySelectorAll<HTMLElement>('[data-entry]')],
			count: section.querySelector('[data-count]')
		}));
		this.#entries = sections.flatMap(({ entries }) => entries);
		$effect(() => {
			for (const { section, entries, count } of sections) {
				const shown = entries.filter((entry) => this.#shown.includes(entry));
				for (const entry of entries) entry.hidden = !shown.includes(entry);
				section.hidden = shown.length === 0;
				if (count) count.textContent = this.#countOf(shown.length);
			}
		});
	};
}

/** The text by which an entry is found: what it says, and other words for that in `data-words`. */
export function textOf(entry: HTMLElement): string {
	return `${entry.textContent} ${entry.dataset['words'] ?? ''}`;
}

/** The entry that the address names, where it is one that is hidden. */
export function hiddenTarget(): HTMLElement | null {
	const entry = addressedElement();
	return entry?.matches('[data-entry]') && entry.hidden ? entry : null;
}
