import { formatNumber } from '../data/format-number';
import { unitOf, type Resource } from '../data/descriptor';
import type { Row } from '../data/table';
import type { TableName } from '../data/table-names';
import { english } from '../words/en';
import * as messages from '../words/en/messages';
import { citedBy } from './history';
import { fill, sourcesOf, tableOf } from './site';

/** A source with the rows of one table that rest on it. */
export interface RestingRows {
	readonly id: string;
	readonly publisher: string;
	readonly rows: readonly {
		/** What the row is about, in words: "2009, Women". */
		readonly key: string;
		/** Its value with the unit; empty where rows have none. */
		readonly value: string;
	}[];
}

const { values, events }: { values: Labels; events: Readonly<Record<string, string>> } = english.vocabulary;
type Labels = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** The rows of a table by the sources that they rest on; a row that names several stands with each. */
export function restingRows(name: TableName): RestingRows[] {
	const { resource, rows } = tableOf(name);
	const cited = rows.map((row) => ({ ids: String(row['source'] ?? '').split(' '), row }));
	return sourcesOf(citedBy(rows)).map(({ id, publisher }) => ({
		id,
		publisher,
		rows: cited
			.filter(({ ids }) => ids.includes(id))
			.map(({ row }) => ({ key: keyOf(resource, row), value: valueOf(resource, row) }))
	}));
}

/** The cells of the key in words. */
function keyOf({ schema }: Resource, row: Row): string {
	return (
		schema.primaryKey
			.map((column) => {
				const cell = String(row[column] ?? '');
				const event = column === 'event' ? events[String(row['date'])] : undefined;
				return event === undefined ? (values[column]?.[cell] ?? cell) : fill(event);
			})
			// A whole row of the log stands in its key as JSON; what comes before names it.
			.filter((cell) => cell !== '' && !cell.startsWith('{"'))
			.join(', ')
	);
}

function valueOf(resource: Resource, row: Row): string {
	const value = row['value'];
	if (typeof value !== 'number') return '';
	const unit = typeof row['unit'] === 'string' ? row['unit'] : resource.unitBy ? unitOf(resource, row) : '';
	return `${formatNumber(value, messages.locale, 0, 6)}${unit === '' ? '' : ` ${unit}`}`;
}
