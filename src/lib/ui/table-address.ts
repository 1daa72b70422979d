import { withParameter, type View } from '../view/view';
import type { Sorting } from './sorting';

/** What the address holds of a table: its order, and which form it has: `rows=values` for one row a value, `rows=all`. */
const order = 'sort';
const form = 'rows';

/** The order that the address asks for: `sort=year`, or `sort=-year` for falling; `null` for that of the table. */
export function sortingIn(view: View): Sorting | null {
	const text = parameterIn(view, order);
	const key = text.replace(/^-/, '');
	return key === '' ? null : { key, direction: text.startsWith('-') ? 'descending' : 'ascending' };
}

/** A view with another order of its table. */
export function withSorting(view: View, { key, direction }: Sorting): View {
	return withParameter(view, order, `${direction === 'descending' ? '-' : ''}${key}`);
}

/** Whether the address asks for one row a value. */
export const hasRowPerValue = (view: View): boolean => parameterIn(view, form) === 'values';

/** A view with one row a value, or with the wide table. */
export const withRowPerValue = (view: View, one: boolean): View => withParameter(view, form, one ? 'values' : '');

/** Whether the address asks for all rows of a table. */
export const hasAllRows = (view: View): boolean => parameterIn(view, form) === 'all';

/** A view with all rows of a table, or the first. */
export const withAllRows = (view: View, all: boolean): View => withParameter(view, form, all ? 'all' : '');

/** The value of a parameter that one page has for itself; '' where the address does not have it. */
export function parameterIn({ rest }: View, name: string): string {
	return rest.find(([known]) => known === name)?.[1] ?? '';
}
