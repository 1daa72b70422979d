import { atomFeed, tagUri } from '$lib/server/feed';
import { versionsOf } from '$lib/server/history';
import { fullAddress } from '$lib/server/metadata';
import { tables } from '$lib/server/site';
import { inEachLanguage } from '$lib/server/languages';
import { wordsOf } from '$lib/words/languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The log of changes as an Atom feed: one entry for each version of the data. */
export const GET: RequestHandler = ({ params }) => {
	const words = wordsOf(params.lang);
	const { history, site, cite } = words;
	const versions = versionsOf(words, tables);
	const feed = atomFeed({
		id: tagUri(versions.at(-1)?.date ?? '', 'changes'),
		title: `${site.name}: ${history.title}`,
		author: cite.author,
		language: words.language,
		self: fullAddress(words, '/changes.xml'),
		page: fullAddress(words, '/changes/'),
		entries: versions.map(({ version, date, day, notes, corrections, others }) => ({
			id: tagUri(date, `version/${version}`),
			title: history.version(version, day),
			date,
			address: `${fullAddress(words, '/changes/')}#v${version}`,
			lines: [
				...notes,
				...[...corrections, ...others].map(
					({ title, texts, why }) => `${title} (${history.entries(texts.length)}). ${why}`
				)
			]
		}))
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
