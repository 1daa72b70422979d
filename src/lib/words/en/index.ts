import type { Vocabulary } from '../../charts/build';
import { chapters } from './chapters';
import { chartWords } from './charts';
import { eventLabels, shortEventLabels } from './events';
import { about } from './pages/about';
import { archive } from './pages/archive';
import { changes } from './pages/changes';
import { chartsIndex } from './pages/charts';
import { claims } from './pages/claims';
import { dataIndex } from './pages/data';
import { glossary } from './pages/glossary';
import { home } from './pages/home';
import { notFound } from './pages/not-found';
import { search } from './pages/search';
import { dateInWords } from './dates';
import { sources } from './pages/sources';
import { storyWords } from './pages/story';
import { unitWords } from './units';
import { columns, values } from './values';

/** English: every word that the build fills in. The messages of controls stand apart, since the browser needs only them. */
export const english = {
	chapters,
	charts: chartWords,
	pages: {
		about,
		archive,
		changes,
		chartsIndex,
		claims,
		dataIndex,
		glossary,
		home,
		notFound,
		search,
		sources,
		story: storyWords
	},
	vocabulary: {
		locale: 'en',
		date: (key) => (/^\d{4}-\d{2}(-\d{2})?$/.test(key) ? dateInWords(key) : undefined),
		undocumented: 'not documented after',
		missing: 'no figures',
		break: 'new method',
		otherwise: 'counted otherwise',
		values,
		columns,
		magnitudes: { 1_000_000: 'million ', 1_000_000_000: 'billion ' },
		sample: (people, margin) =>
			margin === null
				? `${people} people answered; a margin is not published.`
				: `${people} people answered; margin ${margin} points either way, computed for simple random sampling.`,
		units: unitWords,
		events: eventLabels,
		shortEvents: shortEventLabels
	} satisfies Vocabulary
};
