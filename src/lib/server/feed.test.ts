import { describe, expect, it } from 'vitest';
import { atomFeed, escapeXml, tagUri, type Feed } from './feed';

const feed: Feed = {
	id: tagUri('2026-11-22', 'changes'),
	title: 'Changes & more',
	author: 'Southward contributors',
	language: 'en',
	self: 'https://example.org/changes.xml',
	page: 'https://example.org/changes/',
	entries: [
		{
			id: tagUri('2027-02-03', 'changes'),
			title: 'Version 2027.02.03',
			date: '2027-02-03',
			address: 'https://example.org/changes/#v2027.02.03',
			lines: ['Was <1>, is "2".']
		},
		{
			id: tagUri('2026-11-22', 'changes/first'),
			title: 'Version 2026.11.22',
			date: '2026-11-22',
			address: 'https://example.org/changes/#v2026.11.22',
			lines: ['First release.']
		}
	]
};

describe('a feed', () => {
	it('is Atom with what Atom asks for', () => {
		expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<id>tag:southward.invalid,2026-11-22:changes</id>
	<title>Changes &amp; more</title>
	<updated>2027-02-03T00:00:00Z</updated>
	<author><name>Southward contributors</name></author>
	<link rel="self" type="application/atom+xml" href="https://example.org/changes.xml"/>
	<link rel="alternate" type="text/html" href="https://example.org/changes/"/>
	<entry>
		<id>tag:southward.invalid,2027-02-03:changes</id>
		<title>Version 2027.02.03</title>
		<updated>2027-02-03T00:00:00Z</updated>
		<link rel="alternate" type="text/html" href="https://example.org/changes/#v2027.02.03"/>
		<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
			<p>Was &lt;1&gt;, is &quot;2&quot;.</p>
		</div></content>
	</entry>
	<entry>
		<id>tag:southward.invalid,2026-11-22:changes/first</id>
		<title>Version 2026.11.22</title>
		<updated>2026-11-22T00:00:00Z</updated>
		<link rel="alternate" type="text/html" href="https://example.org/changes/#v2026.11.22"/>
		<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
			<p>First release.</p>
		</div></content>
	</entry>
</feed>
`);
	});
});

describe('entries of one day', () => {
	const [first] = feed.entries;
	const twice = (id: string): Feed => ({
		...feed,
		entries: [...(first ? [{ ...first, id }, first] : []), ...feed.entries.slice(1)]
	});

	it('have times of their own, the newest first', () => {
		const times = [...atomFeed(twice('tag:other')).matchAll(/<updated>(.*)<\/updated>/g)].map(([, time]) => time);
		expect(times).toEqual([
			'2027-02-03T00:01:00Z',
			'2027-02-03T00:01:00Z',
			'2027-02-03T00:00:00Z',
			'2026-11-22T00:00:00Z'
		]);
	});

	it('may not have one id', () => {
		expect(() => atomFeed(twice(first?.id ?? ''))).toThrow('the id tag:southward.invalid,2027-02-03:changes');
	});
});

describe('a text in XML', () => {
	it.each([
		['a < b & c > "d"', 'a &lt; b &amp; c &gt; &quot;d&quot;'],
		[']]>', ']]&gt;'],
		['bell\u0007, line\n', 'bell, line\n'],
		['탈북민', '탈북민']
	])('%j', (text, xml) => {
		expect(escapeXml(text)).toBe(xml);
	});
});
