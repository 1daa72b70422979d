/** A month such as `2024-09` by its name in a language; a year stays as it is. */
export function monthName(key: string, locale: string): string {
	if (key.length <= 4) return key;
	const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${key}-01T00:00Z`));
}
