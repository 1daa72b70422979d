import type { ChartSlug } from '../charts/slugs';

/** A chart that bears on a claim, and what matters of it; a missing end is the earliest or the latest year. */
export interface ClaimChart {
	readonly chart: ChartSlug;
	readonly from?: number;
	readonly to?: number;
	/** Keys of the series; the chart's own choice where they are missing. */
	readonly series?: readonly string[];
}

/** Events of one kind, up to the first year that the filter can be set to or in later years. */
const events = (kind: string, from?: number, to = from): ClaimChart => ({
	chart: 'timeline',
	...(from === undefined ? {} : { from }),
	to: to ?? 1989,
	series: [kind]
});

/**
 * The charts beside each claim, chosen by reading claim and evidence: those that show what it speaks of, and no others that
 * rest on the same tables. The first stands beside the evidence, if it is no timeline: words name dates better.
 */
export const claimCharts: Readonly<Record<string, readonly ClaimChart[]>> = {
	c01: [events('history')],
	c02: [events('history')],
	c03: [],
	c04: [events('history')],
	c05: [events('history')],
	c06: [events('history')],
	c07: [events('history')],
	c08: [{ chart: 'arrivals-cumulative', to: 2017 }, { chart: 'residence' }],
	c09: [{ chart: 'income-gap' }, { chart: 'before-leaving' }],
	c10: [
		{ chart: 'life-expectancy', to: 2005 },
		{ chart: 'under5-mortality', to: 2005 }
	],
	c11: [{ chart: 'motives', from: 2015, to: 2023 }],
	c12: [{ chart: 'foreign-videos' }],
	c13: [{ chart: 'foreign-videos' }],
	c14: [{ chart: 'foreign-videos' }],
	c15: [events('human_rights', 2020)],
	c16: [{ chart: 'timeline', series: ['loudspeakers'] }],
	c17: [{ chart: 'direct-crossings' }, { chart: 'timeline', from: 2010, to: 2018, series: ['loudspeakers'] }],
	c18: [],
	c19: [],
	c20: [events('history', 2013)],
	c21: [events('history', 2012, 2015)],
	c22: [{ chart: 'direct-crossings', from: 2012 }],
	c23: [events('defection', 2016)],
	c24: [{ chart: 'reward-ceilings' }, { chart: 'rewards-paid' }],
	c25: [{ chart: 'rewards-paid' }, { chart: 'reward-ceilings' }],
	c26: [],
	c27: [events('defection', 2017)],
	c28: [events('defection', 1997)],
	c29: [],
	c30: [
		{ chart: 'direct-crossings', to: 2014 },
		{ chart: 'arrivals-by-sex', from: 2010, to: 2014 }
	],
	c31: [
		{ chart: 'refugees-abroad-totals', from: 2016 },
		{ chart: 'thailand-entries' },
		{ chart: 'arrivals-by-sex', from: 2004, to: 2010 }
	],
	c32: [events('border', 2020)],
	c33: [],
	c34: [],
	c35: [],
	c36: [{ chart: 'satisfaction-reasons' }],
	c37: [],
	c38: [{ chart: 'settlement-support' }, { chart: 'incentives' }, { chart: 'settlement-paid' }],
	c39: [{ chart: 'support-in-months' }, { chart: 'livelihood-benefit' }],
	c40: [events('society', 2019)],
	c41: [{ chart: 'wellbeing', from: 2019 }],
	c42: [{ chart: 'satisfaction-reasons' }],
	c43: [
		{ chart: 'wellbeing', from: 2019, series: ['satisfied'] },
		{ chart: 'wages', from: 2019 }
	],
	c44: [{ chart: 'livelihood-benefit' }, { chart: 'wages' }, { chart: 'unemployment', from: 2011 }],
	c45: [
		{ chart: 'employment-and-participation', from: 2011 },
		{ chart: 'labour-by-sex', from: 2024, to: 2024 }
	],
	c46: [{ chart: 'education-before' }, { chart: 'occupation-before' }],
	c47: [
		{ chart: 'unemployment', from: 2011 },
		{ chart: 'labour-by-sex', from: 2024, to: 2024 }
	],
	c48: [events('culture', 2019)],
	c49: [{ chart: 'before-leaving' }]
};
