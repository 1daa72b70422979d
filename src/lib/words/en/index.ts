import type { Vocabulary } from '../../charts/build';
import { chapters } from './chapters';
import { chartWords } from './charts';
import { eventLabels } from './events';
import * as pages from './pages';
import { columns, values } from './values';

/** English: every word that the build fills in. The messages of controls stand apart, since the browser needs only them. */
export const english = {
	chapters,
	charts: chartWords,
	pages,
	vocabulary: {
		locale: 'en',
		undocumented: 'not documented after',
		values,
		columns,
		events: eventLabels
	} satisfies Vocabulary
};
