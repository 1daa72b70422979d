import type { Page } from '@playwright/test';

/**
 * What a page of the made-up language (`src/lib/words/made-up.ts`) says without its marks: words that do not come from the
 * words of a language. Left out is what is marked as being in another language, code, and what is no word:
 * addresses, ids of sources, names of files, BibTeX, the codes of a column, and sums as they are noted at rows in every
 * language and in the CSV: `163 women + 75 men`.
 */
export async function unmarked(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const language = document.documentElement.lang;
		const isForeign = (element: Element) =>
			element.closest('[lang]')?.getAttribute('lang') !== language ||
			element.closest('script, style, code, pre, template, textarea[readonly], .bibtex, .limits details') !== null;
		/** An address, the name of a file, an id such as `W052`, a sum, or one of the names that are alike in every language. */
		const noWord =
			/\d[\d,]* \w+( \+ \d[\d,]* \w+)+|https?:\S+|(^|\s|@)\/[\w/.-]+|\b[\w-]+\.(csv|zip|json|png|svg|txt|bib)\b|\b\w*\d\w*\b|\b[\w]+(-[\w]+)+\b|\b(CSV|JSON|ZIP|PNG|SVG|XML)\b/g;
		const found = new Set<string>();
		/** Notes the words of a text that stand outside marks, of which `depth` are open before it; gives how many are after it. */
		const look = (text: string, depth: number, where: string): number => {
			let open = depth;
			let outside = '';
			for (const sign of text) {
				if (sign === '⟦') open += 1;
				outside += open === 0 ? sign : ' ';
				if (sign === '⟧') open = Math.max(0, open - 1);
			}
			const words = outside.replaceAll(noWord, ' ').match(/[A-Za-z]{2,}/g);
			if (words) found.add(`“${words.join(' ').slice(0, 60)}” in ${where}`);
			return open;
		};
		const nameOf = (element: Element) =>
			`${element.parentElement?.localName ?? ''}>${element.localName}.${element.getAttribute('class') ?? ''}`;

		const depths = new Map<Element, number>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || isForeign(parent)) continue;
			// A text goes on over the parts of its line, and over the lines of a picture.
			let block: Element = parent.closest('svg') ?? parent;
			while (
				/^(inline|contents)$/.test(getComputedStyle(block).display) &&
				block.parentElement &&
				block.localName !== 'svg'
			)
				block = block.parentElement;
			depths.set(block, look(node.textContent ?? '', depths.get(block) ?? 0, nameOf(parent)));
			// What a picture cuts off has lost its last mark.
			if (block.localName === 'svg' && node.textContent?.endsWith('…')) depths.set(block, 0);
		}
		const said = [
			'aria-label',
			'aria-roledescription',
			'aria-valuetext',
			'aria-description',
			'title',
			'alt',
			'placeholder',
			'label'
		];
		for (const element of document.querySelectorAll('body *')) {
			if (isForeign(element)) continue;
			for (const name of said) look(element.getAttribute(name) ?? '', 0, `${name} of ${nameOf(element)}`);
			if (element instanceof HTMLTextAreaElement || element instanceof HTMLOutputElement)
				look(element.value, 0, nameOf(element));
		}
		look(document.title, 0, 'title');
		for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=description], meta[property^="og:"]'))
			if (meta.content !== 'article') look(meta.content, 0, meta.name);
		return [...found];
	});
}
