import type { Component, ComponentProps } from 'svelte';
import type { FetchedArea } from '../words/areas';
import type { Said } from '../words/languages';

/**
 * When an island is hydrated, in the words of Astro: `idle`, once the browser has nothing else to do; `visible`, when it
 * comes near the window and has more to show than the page was built with; `view`, when the view is not the one as built;
 * `intent`, when its reader uses it. Whatever it says, an island that is used is hydrated at once.
 */
export type Client = 'idle' | 'visible' | 'view' | 'intent';

type Props = Record<string, unknown>;

/** How an island is fetched. */
export interface Island {
	readonly load: () => Promise<{ readonly default: Component<never> }>;
	/** The areas of words that the component and its parts say. */
	readonly words: readonly FetchedArea[];
	/** Fetches what the page was built with and does not carry as props. */
	readonly complete?: (props: Props, words: Said<'chart'>) => Promise<Props>;
}

const complete = () => import('../ui/complete');

/** The components that may be islands, by name. */
export const islands = {
	ChartFigure: { load: () => import('../ui/ChartFigure.svelte'), words: ['chart', 'dates', 'filter', 'maps', 'story'] },
	ChartFinder: { load: () => import('../ui/ChartFinder.svelte'), words: ['charts'] },
	ChartTable: {
		load: () => import('../ui/ChartTable.svelte'),
		words: ['chart', 'dates', 'files', 'reading', 'tables'],
		complete: async (props: Props, words: Said<'chart'>) => (await complete()).withChartRows(props, words)
	},
	CiteBox: { load: () => import('../ui/CiteBox.svelte'), words: ['cite', 'withoutScript'] },
	ClaimFinder: { load: () => import('../ui/ClaimFinder.svelte'), words: ['claims', 'claimsPage'] },
	KeyFigures: { load: () => import('../ui/KeyFigures.svelte'), words: ['chart', 'keyFigures', 'reading'] },
	Combination: { load: () => import('../ui/combine/Combination.svelte'), words: ['chart', 'combinePage', 'reading'] },
	LoadSnippets: { load: () => import('../ui/LoadSnippets.svelte'), words: ['files', 'withoutScript'] },
	SearchDialog: { load: () => import('../ui/SearchDialog.svelte'), words: ['chart', 'search', 'searchPage'] },
	ShareDialog: { load: () => import('../ui/ShareDialog.svelte'), words: ['embed', 'share', 'site'] },
	SourceFinder: { load: () => import('../ui/SourceFinder.svelte'), words: ['sourcesPage'] },
	TableIndex: { load: () => import('../ui/TableIndex.svelte'), words: ['data', 'dataPage'] },
	TableRows: {
		load: () => import('../ui/TableRows.svelte'),
		words: ['tables'],
		complete: async (props: Props, words: Said<'chart'>) => (await complete()).withTableRows(props, words)
	},
	YearFilter: { load: () => import('../ui/YearFilter.svelte'), words: ['filter', 'story'] }
} satisfies Record<string, Island>;

export type IslandName = keyof typeof islands;
/** The component of an island. */
export type IslandComponent<Name extends IslandName> = Awaited<ReturnType<(typeof islands)[Name]['load']>>['default'];
export type IslandProps<Name extends IslandName> = ComponentProps<IslandComponent<Name>>;
