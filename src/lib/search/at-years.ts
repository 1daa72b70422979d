import { formatYears } from '../view/view';
import { search as say } from '../words/en/pages/search';
import type { AskedYears } from './asked-years';
import type { SearchDocument } from './documents';

/** A document set to the years asked for and named with them, where it has any of them. */
export function atYears(document: SearchDocument, asked: AskedYears | null): SearchDocument {
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
