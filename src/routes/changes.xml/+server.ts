import { atomFeed, tagUri } from '$lib/server/feed';
import { versionsOf } from '$lib/server/history';
import { fullAddress } from '$lib/server/metadata';
import { tables } from '$lib/server/site';
import * as messages from '$lib/words/en/messages';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The log of changes as an Atom feed: one entry for each version of the data. */
export const GET: RequestHandler = () => {
	const { history, site, cite } = messages;
	const versions = versionsOf(tables);
	const feed = atomFeed({
		id: tagUri(versions.at(-1)?.date ?? '', 'changes'),
		title: `${site.name}: ${history.title}`,
		author: cite.author,
		language: messages.language,
		self: fullAddress('/changes.xml'),
		page: fullAddress('/changes/'),
		entries: versions.map(({ version, date, day, notes, corrections, others }) => ({
			id: tagUri(date, `version/${version}`),
			title: history.version(version, day),
			date,
			address: `${fullAddress('/changes/')}#v${version}`,
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
