import { siteOrigin } from '$lib/server/origin';
import { descriptor, yearBounds } from '$lib/server/site';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ bounds: yearBounds(), version: descriptor.version, origin: siteOrigin });
