import type { Vocabulary } from '../../charts/build';
import { chapters } from './chapters';
import { chartWords } from './charts';
import { eventLabels } from './events';
import { about } from './pages/about';
import { chartsIndex } from './pages/charts';
import { claims } from './pages/claims';
import { dataIndex } from './pages/data';
import { home } from './pages/home';
import { notFound } from './pages/not-found';
import { columns, values } from './values';

/** English: every word that the build fills in. The messages of controls stand apart, since the browser needs only them. */
export const english = {
	chapters,
	charts: chartWords,
	pages: { about, chartsIndex, claims, dataIndex, home, notFound },
	vocabulary: {
		locale: 'en',
		undocumented: 'not documented after',
		values,
		columns,
		events: eventLabels
	} satisfies Vocabulary
};
