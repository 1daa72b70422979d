/** The origin that the site will be served from, such as `https://example.org`; '' where the build does not know it. */
export const siteOrigin: string = originOf(process.env['SITE_URL']);

/** Reads the build setting. Throws on what is no origin: links would lead nowhere. */
export function originOf(setting: string | undefined): string {
	const text = (setting ?? '').trim();
	if (text === '') return '';
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '')
		throw new Error(`SITE_URL must be an origin such as "https://example.org", got "${text}".`);
	return url.origin;
}
