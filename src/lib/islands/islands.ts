import type { Component, ComponentProps } from 'svelte';

/** How an island comes alive. */
interface Island {
	readonly load: () => Promise<{ readonly default: Component<never> }>;
	/**
	 * What the island does once the reader sees another view than the one built: `near` comes alive when it is near the
	 * window, `always` wherever it is, `never` does not depend on the view.
	 */
	readonly follows: 'near' | 'always' | 'never';
}

/** The parts of pages that come alive, by the name of their component. */
export const islands = {
	ChartFigure: { load: () => import('../ui/ChartFigure.svelte'), follows: 'near' },
	ChartFinder: { load: () => import('../ui/ChartFinder.svelte'), follows: 'always' },
	ChartTable: { load: () => import('../ui/ChartTable.svelte'), follows: 'always' },
	CiteBox: { load: () => import('../ui/CiteBox.svelte'), follows: 'never' },
	ClaimFinder: { load: () => import('../ui/ClaimFinder.svelte'), follows: 'never' },
	LoadSnippets: { load: () => import('../ui/LoadSnippets.svelte'), follows: 'never' },
	PictureLinks: { load: () => import('../ui/PictureLinks.svelte'), follows: 'always' },
	SearchDialog: { load: () => import('../ui/SearchDialog.svelte'), follows: 'never' },
	ShareDialog: { load: () => import('../ui/ShareDialog.svelte'), follows: 'never' },
	SourceFinder: { load: () => import('../ui/SourceFinder.svelte'), follows: 'never' },
	TableIndex: { load: () => import('../ui/TableIndex.svelte'), follows: 'never' },
	YearFilter: { load: () => import('../ui/YearFilter.svelte'), follows: 'always' }
} satisfies Record<string, Island>;

export type IslandName = keyof typeof islands;
/** The component of an island. */
export type IslandComponent<Name extends IslandName> = Awaited<ReturnType<(typeof islands)[Name]['load']>>['default'];
export type IslandProps<Name extends IslandName> = ComponentProps<IslandComponent<Name>>;
