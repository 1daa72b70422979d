import type { Vocabulary } from '../charts/build';
import { formatNumber } from '../data/format-number';
import { unitOf, type Resource } from '../data/descriptor';
import { sourceIds } from '../data/lists';
import type { Row } from '../data/table';
import type { TableName } from '../data/table-names';
import type { Words } from '../words/languages';
import { citedBy } from './history';
import { fill, sourcesOf, tableOf, tablesOf } from './site';

/** A source with the rows of one table that rest on it. */
export interface SourceRows {
	readonly id: string;
	readonly publisher: string;
	readonly rows: readonly {
		/** What the row is about, in words: "2009, Women". */
		readonly key: string;
		/** Its value with the unit; empty where rows have none. */
		readonly value: string;
	}[];
}

/** The rows of a table by the sources that they rest on; a row that names several stands with each. */
export function rowsBySource(words: Words, name: TableName): SourceRows[] {
	const { resource, rows } = tableOf(name, tablesOf(words));
	const cited = rows.map((row) => ({ ids: sourceIds(row['source']), row }));
	return sourcesOf(words, citedBy(rows)).map(({ id, publisher }) => ({
		id,
		publisher,
		rows: cited
			.filter(({ ids }) => ids.includes(id))
			.map(({ row }) => ({ key: keyOf(words, resource, row), value: valueOf(words, resource, row) }))
	}));
}

/** The cells of the key in words. */
function keyOf(words: Words, { schema }: Resource, row: Row): string {
	const { values, events }: Vocabulary = words.vocabulary;
	return (
		schema.primaryKey
			.map((column) => {
				const cell = String(row[column] ?? '');
				const { namedBy } = schema.fields.find(({ name }) => name === column) ?? {};
				const event = namedBy && events[String(row[namedBy])];
				return event ? fill(words, event) : (values[column]?.[cell] ?? cell);
			})
			// A whole row of the log stands in its key as JSON; what comes before names it.
			.filter((cell) => cell !== '' && !cell.startsWith('{"'))
			.join(', ')
	);
}

function valueOf({ locale, reading }: Words, resource: Resource, row: Row): string {
	const value = row['value'];
	if (typeof value !== 'number') return '';
	const unit = resource.unitBy ? unitOf(resource, row) : '';
	return `${formatNumber(value, locale, 0, 6)}${unit === '' ? '' : ` ${reading.unit(unit)}`}`;
}
