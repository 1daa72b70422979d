/** A number in a language's usual form, with a fixed or a least and largest count of decimals. */
export function formatNumber(value: number, locale: string, least: number, most = least): string {
	return new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}
