import { escapeXml } from './feed';

/** Which names stand in the parameters of a route, by the route; routes without parameters are not named here. */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** One page for search engines. */
export interface SitemapPage {
	readonly address: string;
	/** Day of its last change, where it is known. */
	readonly changed?: string;
}

/**
 * The pages of the site in one language, from the files of its routes (`/src/routes/[[lang=language]]/about/+page.svelte`):
 * what is added there stands here too. Left out are the page of addresses that lead nowhere and the charts in frames. Throws for a route with
 * a parameter whose names it does not know.
 */
export function pagesOf(routeFiles: readonly string[], entries: Entries): string[] {
	return routeFiles
		.map((file) => file.replace(/^\/src\/routes(\/\[\[lang=language\]\])?/, '').replace(/\+page\.svelte$/, ''))
		.filter((route) => !/^\/404\//.test(route) && !route.includes('/embed/'))
		.flatMap((route) => {
			const parameter = /\[[^\]]+\]/.exec(route);
			if (!parameter) return [route];
			const names = entries[route];
			if (!names)
				throw new Error(`The sitemap does not know which pages ${route} has: name them in routes/sitemap.xml.`);
			return names.map((name) => route.replace(parameter[0], name));
		})
		.toSorted();
}

/** The sitemap (sitemaps.org). Addresses in it must be absolute: without an origin they are not, and a comment says so. */
export function sitemap(pages: readonly SitemapPage[], origin: string): string {
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		...(origin === '' ? ['<!-- Built without SITE_URL: search engines need absolute addresses. -->'] : []),
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...pages.map(({ address, changed }) => {
			const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
			return `\t<url><loc>${escapeXml(address)}</loc>${day}</url>`;
		}),
		'</urlset>'
	];
	return `${lines.join('\n')}\n`;
}

/** What robots may read: everything. The sitemap is named where its address is known. */
export function robots(sitemapAddress: string): string {
	return ['User-agent: *', 'Allow: /', ...(sitemapAddress === '' ? [] : ['', `Sitemap: ${sitemapAddress}`]), ''].join(
		'\n'
	);
}
