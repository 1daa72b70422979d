import { siteOrigin } from '$lib/server/origin';
import { yearPeriods } from '$lib/server/periods';
import { descriptor, yearBounds } from '$lib/server/site';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	bounds: yearBounds(),
	periods: yearPeriods(),
	version: descriptor.version,
	origin: siteOrigin
});
