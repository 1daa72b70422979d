import type { Resource } from '../data/descriptor';
import type { Tables } from '../data/table';
import { rootLanguage, textOf } from '../data/texts';
import type { Words } from '../words/languages';

type TextWords = Pick<Words, 'language' | 'untranslated'>;

/** A text of a table or of the descriptor in a language, or as it was written where there is no translation. */
export function textIn({ language, untranslated }: TextWords, holder: object, name: string): string {
	const { text, language: original } = textOf(holder, name, language);
	return original === undefined || untranslated === undefined ? text : untranslated(text);
}

/** Tables in a language: their texts, and those of their descriptor, where they are translated. */
export function tablesIn(words: TextWords, tables: Tables): Tables {
	if (words.language === rootLanguage) return tables;
	const translated = Object.entries(tables).map(([name, table]) => [
		name,
		{
			...table,
			resource: resourceIn(words, table.resource),
			rows: table.rows.map((row) => rowIn(words, row, table.resource))
		}
	]);
	// The same tables under the same names, with other texts in the same columns.
	return Object.fromEntries(translated) as Tables;
}

function rowIn<Row extends object>(words: TextWords, row: Row, { schema }: Resource): Row {
	const texts = schema.fields.filter(({ name, text }) => text && textOf(row, name, rootLanguage).text !== '');
	return { ...row, ...Object.fromEntries(texts.map(({ name }) => [name, textIn(words, row, name)])) };
}

function resourceIn(words: TextWords, resource: Resource): Resource {
	const { caveats, licenses, schema } = resource;
	const translate = <Holder extends object>(holder: Holder, names: readonly (keyof Holder & string)[]): Holder => ({
		...holder,
		...Object.fromEntries(names.map((name) => [name, textIn(words, holder, name)]))
	});
	return {
		...translate(resource, ['title', 'description', 'counted', 'attribution']),
		caveats: translate(
			caveats,
			Object.keys(caveats).filter((name) => !name.includes('@'))
		),
		...(resource.missing ? { missing: missingIn(words, resource) } : {}),
		licenses: licenses.map((licence) => (licence.title === undefined ? licence : translate(licence, ['title']))),
		schema: { ...schema, fields: schema.fields.map((field) => translate(field, ['title', 'description'])) }
	};
}

/** What is missing, in the order of the list; another language has its own, `missing@ko`. */
function missingIn(words: TextWords, resource: Resource): readonly string[] {
	const translated = new Map<string, unknown>(Object.entries(resource)).get(`missing@${words.language}`);
	const list: readonly unknown[] = Array.isArray(translated) ? translated : [];
	return (resource.missing ?? []).map((gap, index) =>
		textIn(words, { gap, [`gap@${words.language}`]: list[index] }, 'gap')
	);
}
