import type { Component, ComponentProps } from 'svelte';
import type { ChartCard } from '../read/card';
import { fetchRows, withRows } from '../ui/chart-files';

/** How an island comes alive. */
export interface Island {
	readonly load: () => Promise<{ readonly default: Component<never> }>;
	/**
	 * What the island does once the reader sees another view than the one built: `near` comes alive when it is near the
	 * window, `always` wherever it is, `never` does not depend on the view.
	 */
	readonly follows: 'near' | 'always' | 'never';
	/** Fetches what the page was built with and does not carry as props. */
	readonly complete?: (props: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

/** A table was built with all rows; the page carries its chart without them. */
async function withChartRows(props: Record<string, unknown>): Promise<Record<string, unknown>> {
	// The prop of that name is a card, see ChartTable.
	const card = props['card'] as ChartCard;
	return { ...props, card: { ...card, chart: withRows(card.chart, await fetchRows(card.chart.slug)) } };
}

/** The parts of pages that come alive, by the name of their component. */
export const islands = {
	ChartFigure: { load: () => import('../ui/ChartFigure.svelte'), follows: 'near' },
	ChartFinder: { load: () => import('../ui/ChartFinder.svelte'), follows: 'always' },
	ChartTable: { load: () => import('../ui/ChartTable.svelte'), follows: 'always', complete: withChartRows },
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
