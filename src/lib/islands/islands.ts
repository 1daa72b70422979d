import type { Component, ComponentProps } from 'svelte';

/**
 * When an island is hydrated, in the words of Astro: `idle`, once the browser has nothing else to do; `visible`, when it
 * comes near the window and has more to show than the page was built with; `intent`, when its reader uses it. Whatever
 * it says, an island that is used is hydrated at once.
 */
export type Client = 'idle' | 'visible' | 'intent';

type Props = Record<string, unknown>;

/** How the component of an island is fetched. */
export interface Island {
	readonly load: () => Promise<{ readonly default: Component<never> }>;
	/** Fetches what the page was built with and does not carry as props. */
	readonly complete?: (props: Props) => Promise<Props>;
}

const complete = () => import('../ui/complete');

/** The components that may be islands, by name. */
export const islands = {
	ChartFigure: { load: () => import('../ui/ChartFigure.svelte') },
	ChartFinder: { load: () => import('../ui/ChartFinder.svelte') },
	ChartTable: {
		load: () => import('../ui/ChartTable.svelte'),
		complete: async (props: Props) => (await complete()).withChartRows(props)
	},
	CiteBox: { load: () => import('../ui/CiteBox.svelte') },
	ClaimFinder: { load: () => import('../ui/ClaimFinder.svelte') },
	// Complete as it stands, and asked for where the view differs, as what was built with rows is.
	KeyFigures: { load: () => import('../ui/KeyFigures.svelte'), complete: (props) => Promise.resolve(props) },
	LoadSnippets: { load: () => import('../ui/LoadSnippets.svelte') },
	SearchDialog: { load: () => import('../ui/SearchDialog.svelte') },
	ShareDialog: { load: () => import('../ui/ShareDialog.svelte') },
	SourceFinder: { load: () => import('../ui/SourceFinder.svelte') },
	TableIndex: { load: () => import('../ui/TableIndex.svelte') },
	TableRows: {
		load: () => import('../ui/TableRows.svelte'),
		complete: async (props: Props) => (await complete()).withTableRows(props)
	},
	YearFilter: { load: () => import('../ui/YearFilter.svelte') }
} satisfies Record<string, Island>;

export type IslandName = keyof typeof islands;
/** The component of an island. */
export type IslandComponent<Name extends IslandName> = Awaited<ReturnType<(typeof islands)[Name]['load']>>['default'];
export type IslandProps<Name extends IslandName> = ComponentProps<IslandComponent<Name>>;
