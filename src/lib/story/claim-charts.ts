import type { ChartSlug } from '../charts/slugs';

/** The chart that bears most on a claim, and the years that matter; a missing end is the earliest or the latest year. */
export interface ClaimChart {
	readonly chart: ChartSlug;
	/** One panel of a chart with several; the first where it is missing. */
	readonly panel?: string;
	readonly from?: number;
	readonly to?: number;
}

/**
 * Lead charts by claim. A claim has none where its tables hold single events or numbers that no chart makes plainer: the
 * timeline, for example, names dates better in the words of the evidence.
 */
export const claimCharts: Readonly<Record<string, ClaimChart>> = {
	c08: { chart: 'arrivals-cumulative', to: 2017 },
	c09: { chart: 'income-gap' },
	c10: { chart: 'life-expectancy', to: 2005 },
	c11: { chart: 'motives', from: 2020, to: 2023 },
	c12: { chart: 'foreign-videos' },
	c13: { chart: 'foreign-videos' },
	c16: { chart: 'direct-crossings' },
	c17: { chart: 'direct-crossings' },
	c22: { chart: 'direct-crossings', from: 2012 },
	c24: { chart: 'reward-ceilings' },
	c25: { chart: 'rewards-paid' },
	c30: { chart: 'direct-crossings', to: 2014 },
	c31: { chart: 'refugees-abroad-totals', from: 2016 },
	c38: { chart: 'settlement-support', to: 2025 },
	c39: { chart: 'support-in-months' },
	c41: { chart: 'wellbeing', from: 2019 },
	c42: { chart: 'satisfaction-reasons', panel: 'single answers', from: 2025, to: 2025 },
	c43: { chart: 'wellbeing', to: 2023 },
	c44: { chart: 'livelihood-benefit', from: 2008, to: 2023 },
	c45: { chart: 'employment-and-participation', from: 2011 },
	c46: { chart: 'education-before' },
	c47: { chart: 'unemployment', from: 2011 }
};
