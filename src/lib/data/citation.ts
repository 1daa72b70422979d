/** What is cited, and where it stands. */
export interface Citation {
	readonly kind: 'table' | 'chart' | 'package';
	/** The name in the address, `arrivals`. */
	readonly name: string;
	readonly title: string;
	/** Version of the data, a day: `2026.11.22`. */
	readonly version: string;
	readonly address: string;
}

/** The words of a language around a citation. */
export interface CitationWords {
	readonly author: string;
	readonly site: string;
	readonly kinds: Readonly<Record<Citation['kind'], string>>;
	readonly version: (version: string) => string;
}

/** A citation as one line of text. */
export function citationText({ kind, title, version, address }: Citation, words: CitationWords): string {
	const what =
		title === words.site ? `${title} (${words.kinds[kind]})` : `“${title}” (${words.kinds[kind]}). ${words.site}`;
	return `${words.author}. ${what}, ${words.version(version)}. ${address}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation as an entry for BibTeX. Titles keep their capitals, authors are one name. */
export function citationBibtex({ kind, name, title, version, address }: Citation, words: CitationWords): string {
	const [year = '', month = ''] = version.split('.');
	const fields = [
		['author', `{{${escapeTex(words.author)}}}`],
		['title', `{{${escapeTex(title)}}}`],
		['year', `{${year}}`],
		['month', months[Number(month) - 1] ?? `{${month}}`],
		...(title === words.site ? [] : [['howpublished', `{${escapeTex(words.site)}}`]]),
		['note', `{${escapeTex(`${words.kinds[kind]}, ${words.version(version)}`)}}`],
		['url', `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`]
	];
	const key = `southward-${kind}-${name}-${version.replaceAll('.', '-')}`;
	return `@misc{${key},\n${fields.map(([field = '', value = '']) => `  ${field} = ${value}`).join(',\n')}\n}\n`;
}

const texSigns: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeTex(text: string): string {
	return text.replace(/[\\{}&%$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}
