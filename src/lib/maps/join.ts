/** What a shape of a map file says of itself. */
export interface ShapeProperties {
	readonly id: string;
	readonly name: string;
	/** The code under which the tables count the people of this shape. */
	readonly data_iso: string;
}

/** One region as drawn: all shapes that a table counts together. */
export interface Region {
	/** ISO 3166-2 code of the table. */
	readonly iso: string;
	/** Key of the chart's category. */
	readonly category: string;
	/** Ids of its shapes. */
	readonly shapes: readonly string[];
}

/**
 * Joins the rows of a table to the shapes of a map: table `iso` = shape `data_iso`. Rows without a code ("other") have no
 * place on a map. Throws where a code has no shape, a shape no code, or a code two categories.
 */
export function joinRegions(
	rows: readonly { readonly iso: string | null; readonly category: string }[],
	shapes: readonly ShapeProperties[]
): Region[] {
	const categories = new Map<string, string>();
	for (const { iso, category } of rows) {
		if (iso === null || iso === '') continue;
		const known = categories.get(iso);
		if (known !== undefined && known !== category)
			throw new Error(`The code ${iso} stands for "${known}" and "${category}".`);
		categories.set(iso, category);
	}
	const lost = shapes.find(({ data_iso }) => !categories.has(data_iso));
	if (lost) throw new Error(`No row of the table has the code ${lost.data_iso} of the shape "${lost.id}".`);
	return [...categories].map(([iso, category]) => {
		const found = shapes.filter(({ data_iso }) => data_iso === iso).map(({ id }) => id);
		if (found.length === 0) throw new Error(`No shape has the code ${iso} of "${category}".`);
		return { iso, category, shapes: found };
	});
}
