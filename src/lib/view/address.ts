import { rootLanguage } from '../data/texts';

export { rootLanguage };

/** The path below which the site is served, such as `/southward`; empty for the root of a host. A build setting. */
const base = (import.meta.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

/**
 * The address of a page or file of the site, below the folder that the site is served from. What is written in another
 * language than that of the root lies below its code.
 */
export function siteAddress(path: string, language = rootLanguage): string {
	return `${base}${language === rootLanguage ? '' : `/${language}`}${path}`;
}

/** Stands in a text to copy where the site's origin goes: see `OriginText`. */
export const originMark = '@origin@';
