import { answerWords } from './answers';
import { chapters } from './chapters';
import { chartWords } from './charts';
import { dates } from './dates';
import { keyFigureWords } from './key-figures';
import { mapWords } from './maps';
import { chart } from './messages/chart';
import { charts } from './messages/charts';
import { cite } from './messages/cite';
import { claims } from './messages/claims';
import { data } from './messages/data';
import { embed } from './messages/embed';
import { files } from './messages/files';
import { filter } from './messages/filter';
import { glossary } from './messages/glossary';
import { history } from './messages/history';
import { pictures } from './messages/pictures';
import { search } from './messages/search';
import { share } from './messages/share';
import { site } from './messages/site';
import { sources } from './messages/sources';
import { story } from './messages/story';
import { about } from './pages/about';
import { archive } from './pages/archive';
import { changes } from './pages/changes';
import { chartsIndex } from './pages/charts';
import { claims as claimsPage } from './pages/claims';
import { combine } from './pages/combine';
import { dataIndex } from './pages/data';
import { glossary as glossaryPage } from './pages/glossary';
import { home } from './pages/home';
import { notFound } from './pages/not-found';
import { search as searchPage } from './pages/search';
import { sources as sourcesPage } from './pages/sources';
import { storyWords } from './pages/story';
import { withoutScript } from './pages/without-script';
import { periodNames } from './periods';
import { readingWords } from './reading';
import { routeWords } from './route';
import { tables } from './tables';
import { vocabulary } from './vocabulary';

/** English: all that the site says, by area. The build has the whole; browsers fetch the areas that they say. */
export const english = {
	language: 'en',
	locale: 'en',

	// Controls, labels, announcements, faults.
	site,
	story,
	filter,
	chart,
	data,
	charts,
	claims,
	pictures,
	embed,
	share,
	search,
	sources,
	glossary,
	history,
	files,
	cite,

	reading: readingWords,
	tables,
	maps: mapWords,
	route: routeWords,
	dates,
	keyFigures: keyFigureWords,
	periods: periodNames,
	answers: answerWords,
	chapters,
	chartWords,
	vocabulary,

	// Pages.
	aboutPage: about,
	archiveFile: archive,
	changesPage: changes,
	chartsPage: chartsIndex,
	claimsPage,
	combinePage: combine,
	dataPage: dataIndex,
	glossaryPage,
	homePage: home,
	notFoundPage: notFound,
	searchPage,
	sourcesPage,
	storyPage: storyWords,
	withoutScript
};
