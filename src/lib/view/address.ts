import { base } from '$app/paths';

/** The address of a page or file of the site, below the folder that the site is served from. */
export function siteAddress(path: string): string {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- `resolve` takes only names of routes, not of files; this is the one place to change
	return `${base}${path}`;
}
