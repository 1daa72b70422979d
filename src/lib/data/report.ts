/** The words of a report: its first line, and what stands in it before the reader writes. */
export interface ReportWords {
	readonly subject: string;
	readonly body: string;
}

/**
 * The address for reporting an error, with its first line and text filled in: `mailto:` takes them as subject and body,
 * a form on the web as `title` and `body`. Throws on any other kind of address.
 */
export function reportAddress(setting: string, { subject, body }: ReportWords): string {
	const address = new URL(setting);
	if (!['https:', 'http:', 'mailto:'].includes(address.protocol))
		throw new Error(`REPORT_URL must begin with https:, http: or mailto:, got "${setting}".`);
	const filled: Readonly<Record<string, string>> =
		address.protocol === 'mailto:' ? { subject, body } : { title: subject, body };
	// Mail programs show the "+" of URLSearchParams as it stands.
	const added = Object.entries(filled).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
	address.search = [address.search.slice(1), ...added].filter((part) => part !== '').join('&');
	return address.href;
}
