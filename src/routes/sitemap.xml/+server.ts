import { chartSlugs } from '$lib/charts/slugs';
import { tableNames, type TableName } from '$lib/data/table-names';
import { lastChangeOf } from '$lib/server/history';
import { fullAddress } from '$lib/server/metadata';
import { siteOrigin } from '$lib/server/origin';
import { tables } from '$lib/server/site';
import { pagesOf, sitemap } from '$lib/server/sitemap';
import { languages } from '$lib/words/languages';
import type { RequestHandler } from './$types';

export const prerender = true;

const routes = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'));

/** All pages in all languages, for search engines. */
export const GET: RequestHandler = () => {
	const changed = new Map(tableNames.map((name: TableName) => [`/data/${name}/`, lastChangeOf(tables, name)]));
	const paths = pagesOf(routes, { '/charts/[slug]/': chartSlugs, '/data/[table]/': tableNames });
	const pages = Object.values(languages).flatMap((words) =>
		paths.map((path) => {
			const address = fullAddress(words, path);
			const day = changed.get(path);
			return day === undefined ? { address } : { address, changed: day };
		})
	);
	return new Response(sitemap(pages, siteOrigin), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
