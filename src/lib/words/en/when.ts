import { dateInWords } from './dates';
import { history } from './messages/history';

/** A date as it follows a verb: "on 6 January 2010", "in May 2011". */
export function whenInWords(date: string): string {
	return date.length === 10 ? history.onDay(dateInWords(date)) : history.inMonth(dateInWords(date));
}
