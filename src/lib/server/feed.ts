/** One entry of a feed. */
export interface FeedEntry {
	/** Distinguishes the entry from all others, for ever: an IRI. */
	readonly id: string;
	readonly title: string;
	/** `2026-11-22`. */
	readonly date: string;
	readonly address: string;
	readonly lines: readonly string[];
}

/** A feed: its own address, that of the page it follows, and its entries, the newest first. */
export interface Feed {
	readonly id: string;
	readonly title: string;
	readonly author: string;
	readonly language: string;
	readonly self: string;
	readonly page: string;
	readonly entries: readonly FeedEntry[];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML may hold it, in content and attributes; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- XML has no way to write these signs
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
			.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
	);
}

/**
 * A feed as Atom (RFC 4287). Its time is that of its newest entry. Entries of one day are a minute apart, the first of them
 * at midnight. Throws where two entries have the same id, which readers would take for one.
 */
export function atomFeed({ id, title, author, language, self, page, entries }: Feed): string {
	const times = entries.map(({ date }, index) => {
		const earlier = entries.slice(index + 1).filter((other) => other.date === date).length;
		return new Date(Date.parse(`${date}T00:00:00Z`) + earlier * 60_000).toISOString().replace('.000Z', 'Z');
	});
	const twice = entries.find((entry, index) => entries.findIndex((other) => other.id === entry.id) < index);
	if (twice) throw new Error(`Two entries of the feed have the id ${twice.id}.`);
	const updated = times.toSorted().at(-1) ?? '1970-01-01T00:00:00Z';
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
		`\t<id>${escapeXml(id)}</id>`,
		`\t<title>${escapeXml(title)}</title>`,
		`\t<updated>${updated}</updated>`,
		`\t<author><name>${escapeXml(author)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
		...entries.flatMap((entry, index) => [
			'\t<entry>',
			`\t\t<id>${escapeXml(entry.id)}</id>`,
			`\t\t<title>${escapeXml(entry.title)}</title>`,
			`\t\t<updated>${times[index] ?? updated}</updated>`,
			`\t\t<link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
			'\t\t<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
			...entry.lines.map((line) => `\t\t\t<p>${escapeXml(line)}</p>`),
			'\t\t</div></content>',
			'\t</entry>'
		]),
		'</feed>'
	];
	return `${lines.join('\n')}\n`;
}

/** A tag URI (RFC 4151): an id that does not change when the site moves to another address. */
export function tagUri(day: string, name: string): string {
	return `tag:southward.invalid,${day}:${name}`;
}
