/** Making one of these takes far longer than using it; there are a handful of them. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number in a language's usual form, with a fixed or a least and largest count of decimals. */
export function formatNumber(value: number, locale: string, least: number, most = least): string {
	const key = `${locale} ${least} ${most}`;
	const format =
		formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
	formats.set(key, format);
	return format.format(value);
}

/** A share in whole percent, below one with a decimal: "58%". */
export function formatShare(percent: number, locale: string): string {
	return `${formatNumber(percent, locale, 0, percent < 1 ? 1 : 0)}%`;
}
