import { descriptor, fill, tables } from '$lib/server/site';
import { about } from '$lib/words/en/pages/about';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	missing: about.missing.map(({ topic, points }) => ({ topic, points: points.map(fill) })),
	example: { name: tables.arrivals.name, title: tables.arrivals.resource.title },
	version: descriptor.version,
	origin: process.env['SITE_URL'] ?? ''
});
