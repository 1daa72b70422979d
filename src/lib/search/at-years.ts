import { formatYears } from '../view/view';
import type { Words } from '../words/languages';
import type { AskedYears } from './asked-years';
import type { SearchDocument } from './documents';

/** A document set to the years asked for and named with them, where it has any of them. */
export function atYears(document: SearchDocument, asked: AskedYears | null, say: Words['searchPage']): SearchDocument {
	if (!asked || !document.years) return document;
	const [first, last] = document.years;
	const { from = first, to = last } = asked;
	if (to < first || from > last) return document;
	return {
		...document,
		address: `${document.address}${formatYears(asked)}`,
		title: say.inYears(document.title, say.span(from, to))
	};
}
