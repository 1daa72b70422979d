import { error } from '@sveltejs/kit';
import { tableNames, type TableName } from '../data/table-names';
import { wordsOf } from '../words/languages';
import { tableNamed } from './downloads';

/** The addresses that have a file of a table. */
export const entries = () => tableNames.map((table) => ({ table }));

/** The table that an address names. Answers with a fault where there is none. */
export function namedTable(table: string): TableName {
	return tableNamed(table) ?? error(404, wordsOf(undefined).data.notFound(table));
}

/** Answers with a file of a table. */
export function answer(table: string, type: string, make: (name: TableName) => BodyInit): Response {
	return new Response(make(namedTable(table)), { headers: { 'content-type': type } });
}
