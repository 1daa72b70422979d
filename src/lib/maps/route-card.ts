/** Size of the overview in its own units; only the proportion reaches the page. */
export const routeSize = [1120, 1010] as const;

/** Everything that the overview of the way says beside the drawing. */
export interface RouteCard {
	readonly countries: readonly {
		readonly id: string;
		readonly name: string;
		readonly text: string;
		/** Whether a table counts people there. */
		readonly counted: boolean;
	}[];
	/** Where the counts stand. */
	readonly sources: readonly {
		readonly id: string;
		readonly publisher: string;
		readonly url: string;
		readonly language: string;
	}[];
}
