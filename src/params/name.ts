/** A name without a dot: `/data/arrivals.metadata.json` is not the table "arrivals.metadata" as JSON. */
export function match(parameter: string): boolean {
	return /^[a-z0-9-]+$/.test(parameter);
}
