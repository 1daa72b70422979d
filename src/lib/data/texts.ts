/** The language that the texts of the tables and their descriptor are written in, which stands at the root of the site. */
export const rootLanguage: string = 'en';

/** A text of the data, and the language that it is in where that is not the one asked for. */
export interface DataText {
	readonly text: string;
	readonly language?: string;
}

/**
 * A text of a table or of the descriptor in a language: the column `<name>_<language>` or the field `<name>@<language>` where
 * there is one, else the text as it was written, with the language that it then is in.
 */
export function textOf(holder: object, name: string, language: string): DataText {
	const texts: Readonly<Record<string, unknown>> = { ...holder };
	const written = (key: string) => {
		const text = texts[key];
		return typeof text === 'string' && text !== '' ? text : undefined;
	};
	const translated = written(`${name}_${language}`) ?? written(`${name}@${language}`);
	if (translated !== undefined) return { text: translated };
	const text = written(name) ?? '';
	return language === rootLanguage ? { text } : { text, language: rootLanguage };
}
