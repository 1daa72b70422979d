import type { Mark } from '../data/selection';
import type { Tables } from '../data/table';
import type { Sample } from './declaration';

/** The sample of the settlement survey. Values of all South Koreans, which stand beside it, are of other surveys. */
function sampleOf({ dimensions, span }: Mark, tables: Tables, shares: boolean): Sample | null {
	if (dimensions['group'] === 'general_population') return null;
	const asked = tables['survey-meta'].rows.find(({ year }) => year === span.from);
	return asked ? { people: asked.value, random: shares && asked.sample === 'sample' } : null;
}

/** For shares of all who were asked. */
export const sharesOfAllAsked = (mark: Mark, tables: Tables): Sample | null => sampleOf(mark, tables, true);

/** For other values, of which no margin can be computed. */
export const otherAnswers = (mark: Mark, tables: Tables): Sample | null => sampleOf(mark, tables, false);
