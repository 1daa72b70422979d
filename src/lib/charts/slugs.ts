import { catalogue } from './catalogue';

/** The name of a chart, as it stands in its address. */
export type ChartSlug = keyof typeof catalogue;

/** Every chart of the site, in the order of the catalogue, which is that of the lists of charts. */
// `Object.keys` forgets the names of the keys.
export const chartSlugs = Object.keys(catalogue) as readonly ChartSlug[];
