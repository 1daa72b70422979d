import { siteOrigin } from '$lib/server/origin';
import { yearPeriods } from '$lib/server/periods';
import { descriptor, yearBounds } from '$lib/server/site';
import { wordsOf } from '$lib/words/languages';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	bounds: yearBounds(),
	periods: yearPeriods(wordsOf(params.lang)),
	version: descriptor.version,
	origin: siteOrigin
});
