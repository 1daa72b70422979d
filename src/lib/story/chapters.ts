import type { ChartSlug } from '../charts/slugs';
import type { TableRows } from '../data/table-names';
import type { ChapterId } from '../words/types';

type Claim = TableRows['claims'];

/** A chapter of the story: the charts beside its text, and the claims of the article that it answers. */
export interface Chapter {
	readonly id: ChapterId;
	/** The chart beside the text. */
	readonly lead: ChartSlug;
	/** The charts below it, in their order. */
	readonly charts: readonly ChartSlug[];
	/** Charts that are only named, for readers who want more. */
	readonly more: readonly ChartSlug[];
	readonly claims: {
		/** Chapters of the table of claims. */
		readonly of: readonly Claim['chapter'][];
		/** Claims taken from other chapters of the table. */
		readonly with?: readonly string[];
		/** Claims that stand in another chapter of the story. */
		readonly without?: readonly string[];
	};
}

export const story: readonly Chapter[] = [
	{
		id: 'drama',
		lead: 'arrivals-cumulative',
		charts: [],
		more: [],
		claims: { of: ['drama'], with: ['c08'] }
	},
	{ id: 'one-korea', lead: 'timeline', charts: [], more: [], claims: { of: ['one-korea', 'war'] } },
	{
		id: 'arrivals',
		lead: 'arrivals-by-sex',
		charts: ['arrivals-long'],
		more: ['arrivals-quarterly', 'arrivals-revisions'],
		claims: { of: [] }
	},
	{
		id: 'who-comes',
		lead: 'home-province',
		charts: ['age-at-entry', 'occupation-before', 'education-before'],
		more: [],
		claims: { of: [] }
	},
	{
		id: 'why-leave',
		lead: 'before-leaving',
		charts: [
			'income-gap',
			'motives',
			'life-expectancy',
			'undernourishment',
			'child-stunting',
			'under5-mortality',
			'electricity'
		],
		more: ['mobile-subscriptions'],
		claims: { of: ['why-leave'], without: ['c08'] }
	},
	{
		id: 'screens',
		lead: 'foreign-videos',
		charts: ['direct-crossings', 'mobile-subscriptions'],
		more: ['before-leaving'],
		claims: { of: ['media', 'loudspeakers'] }
	},
	{
		id: 'elite',
		lead: 'reward-ceilings',
		charts: ['rewards-paid'],
		more: ['direct-crossings'],
		claims: { of: ['elite', 'rewards'] }
	},
	{
		id: 'risks',
		lead: 'repatriations-reported',
		charts: ['thailand-entries', 'returns-to-north'],
		more: ['direct-crossings'],
		claims: { of: ['risks', 'brokers', 'family'], without: ['c31'] }
	},
	{
		id: 'elsewhere',
		lead: 'refugees-abroad',
		charts: ['us-admissions', 'refugees-abroad-totals'],
		more: ['thailand-entries'],
		claims: { of: [], with: ['c31'] }
	},
	{
		id: 'support',
		lead: 'settlement-support',
		charts: ['support-in-months', 'incentives', 'settlement-paid', 'settlement-budget'],
		more: ['consumer-prices'],
		claims: { of: ['support'] }
	},
	{
		id: 'work',
		lead: 'unemployment',
		charts: [
			'labour-by-sex',
			'employment-and-participation',
			'employment-type',
			'wages',
			'tenure',
			'livelihood-benefit'
		],
		more: ['unemployment-surveys', 'survey-sizes'],
		claims: { of: ['work'] }
	},
	{
		id: 'belonging',
		lead: 'wellbeing',
		charts: ['satisfaction-reasons', 'students', 'dropout', 'residence', 'claim-verdicts'],
		more: ['students-birthplace', 'survey-sizes'],
		claims: { of: ['belonging'] }
	}
];

/** The claims that a chapter of the story answers. */
export function claimsOf({ claims }: Chapter, rows: readonly Claim[]): Claim[] {
	return rows.filter(
		({ id, chapter }) =>
			(claims.of.includes(chapter) && !claims.without?.includes(id)) || claims.with?.includes(id) === true
	);
}

/** The chapter of the story in which a chart stands. */
export function chapterOfChart(slug: ChartSlug): Chapter | undefined {
	return (
		story.find(({ lead, charts }) => lead === slug || charts.includes(slug)) ??
		story.find(({ more }) => more.includes(slug))
	);
}
