import { chartSlugs } from '$lib/charts/slugs';
import { tableNames, type TableName } from '$lib/data/table-names';
import { lastChangeOf } from '$lib/server/history';
import { fullAddress } from '$lib/server/metadata';
import { siteOrigin } from '$lib/server/origin';
import { tables } from '$lib/server/site';
import { pagesOf, sitemap } from '$lib/server/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

const routes = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'));

/** All pages, for search engines. */
export const GET: RequestHandler = () => {
	const changed = new Map(tableNames.map((name: TableName) => [`/data/${name}/`, lastChangeOf(tables, name)]));
	const pages = pagesOf(routes, { '/charts/[slug]/': chartSlugs, '/data/[table]/': tableNames }).map((path) => {
		const day = changed.get(path);
		return day === undefined ? { path } : { path, changed: day };
	});
	return new Response(sitemap(pages, siteOrigin, fullAddress), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
