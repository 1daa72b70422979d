import type { Field, Resource } from '../data/descriptor';
import type { Source } from '../data/lists';

/** A column as the metadata of a chart describe it; coded values stand with their labels. */
export interface ChartColumn extends Pick<Field, 'name' | 'type' | 'title' | 'description' | 'unit'> {
	readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

/** What `/charts/<slug>.metadata.json` holds: everything about all rows of a chart, in any unit, beside the rows. */
export interface ChartMetadata {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** The day of the version. */
	readonly released: string;
	readonly caveats: readonly string[];
	readonly missing: readonly string[];
	readonly attribution: readonly string[];
	readonly licenses: Resource['licenses'];
	/** Addresses begin with `/` where the build does not know its origin. */
	readonly page: string;
	readonly tables: readonly { readonly name: string; readonly title: string; readonly page: string }[];
	/** What is said of the columns that the rows may have. */
	readonly columns: readonly ChartColumn[];
	/** Every source that a row cites. */
	readonly sources: readonly Pick<Source, 'id' | 'publisher' | 'title' | 'date' | 'language' | 'url' | 'licence'>[];
}
