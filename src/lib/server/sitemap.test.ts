import { describe, expect, it } from 'vitest';
import { pagesOf, robots, sitemap } from './sitemap';

const files = [
	'/src/routes/[[lang=language]]/+page.svelte',
	'/src/routes/[[lang=language]]/404/+page.svelte',
	'/src/routes/[[lang=language]]/charts/+page.svelte',
	'/src/routes/[[lang=language]]/charts/[slug]/+page.svelte',
	'/src/routes/[[lang=language]]/embed/[slug]/+page.svelte'
];
const entries = { '/charts/[slug]/': ['wages', 'arrivals'] };

describe('the sitemap', () => {
	it('has every page, and no page that nobody looks for', () => {
		expect(pagesOf(files, entries)).toEqual(['/', '/charts/', '/charts/arrivals/', '/charts/wages/']);
	});

	it('does not pass over a route whose pages it cannot know', () => {
		expect(() => pagesOf([...files, '/src/routes/[[lang=language]]/data/[table]/+page.svelte'], entries)).toThrow(
			'/data/[table]/'
		);
	});

	it('has absolute addresses where the origin is known', () => {
		const text = sitemap(
			[{ address: 'https://example.org/base/' }, { address: 'https://example.org/base/data/', changed: '2026-11-22' }],
			'https://example.org'
		);
		expect(text).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	<url><loc>https://example.org/base/</loc></url>
	<url><loc>https://example.org/base/data/</loc><lastmod>2026-11-22</lastmod></url>
</urlset>
`);
	});

	it('says where they are not', () => {
		const text = sitemap([{ address: '/' }], '');
		expect(text).toContain('Built without SITE_URL');
		expect(text).toContain('<loc>/</loc>');
	});
});

describe('the file for robots', () => {
	it('allows everything and names the sitemap where its address is known', () => {
		expect(robots('')).toBe('User-agent: *\nAllow: /\n');
		expect(robots('https://example.org/sitemap.xml')).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
		);
	});
});
