import { cardOf } from '$lib/server/cards';
import { revisionsOf, versionsOf } from '$lib/server/history';
import { tables } from '$lib/server/site';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	versions: versionsOf(tables),
	revisions: revisionsOf(tables),
	card: cardOf('arrivals-revisions')
});
