import { fileAddress } from '$lib/server/metadata';
import { siteOrigin } from '$lib/server/origin';
import { robots } from '$lib/server/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What robots may read. It counts where the site lies at the root of its host. */
export const GET: RequestHandler = () =>
	new Response(robots(siteOrigin === '' ? '' : fileAddress('/sitemap.xml')), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
