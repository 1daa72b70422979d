import { answers } from './answers';
import { chapters } from './chapters';
import { chartWords } from './charts';
import { dates } from './dates';
import { keyFigures } from './key-figures';
import { maps } from './maps';
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
import { aboutPage } from './pages/about';
import { archiveFile } from './pages/archive';
import { changesPage } from './pages/changes';
import { chartsPage } from './pages/charts';
import { claimsPage } from './pages/claims';
import { combinePage } from './pages/combine';
import { dataPage } from './pages/data';
import { glossaryPage } from './pages/glossary';
import { homePage } from './pages/home';
import { notFoundPage } from './pages/not-found';
import { searchPage } from './pages/search';
import { sourcesPage } from './pages/sources';
import { storyPage } from './pages/story';
import { withoutScript } from './pages/without-script';
import { periods } from './periods';
import { reading } from './reading';
import { route } from './route';
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

	reading,
	tables,
	maps,
	route,
	dates,
	keyFigures,
	periods,
	answers,
	chapters,
	chartWords,
	vocabulary,

	// Pages.
	aboutPage,
	archiveFile,
	changesPage,
	chartsPage,
	claimsPage,
	combinePage,
	dataPage,
	glossaryPage,
	homePage,
	notFoundPage,
	searchPage,
	sourcesPage,
	storyPage,
	withoutScript
};
