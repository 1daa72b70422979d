import type { ChartSlug } from '../charts/slugs';
import type { TableRows } from '../data/table-names';
import type { ChapterId } from '../words/types';

type Claim = TableRows['claims'];

/** A claim of the article, as a line says it. */
export type ListedClaim = Pick<Claim, 'id' | 'claim' | 'verdict'>;

/** A chapter of the story: the charts beside its text, and the claims of the article that it answers. */
export interface Chapter {
	readonly id: ChapterId;
	/** The chart beside the text. */
	readonly lead: ChartSlug;
	/** At most two more where one does not show it, in their order. */
	readonly charts: readonly ChartSlug[];
	/** Charts that stand at the end as small pictures, for readers who want more. */
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
	{ id: 'drama', lead: 'arrivals-cumulative', charts: [], more: [], claims: { of: ['drama'], with: ['c08'] } },
	{ id: 'one-korea', lead: 'timeline', charts: [], more: [], claims: { of: ['one-korea', 'war'] } },
	{
		id: 'arrivals',
		lead: 'arrivals-by-sex',
		charts: [],
		more: ['arrivals-long', 'arrivals-quarterly', 'arrivals-revisions'],
		claims: { of: [] }
	},
	{
		id: 'who-comes',
		lead: 'home-province',
		charts: [],
		more: ['age-at-entry', 'occupation-before', 'education-before'],
		claims: { of: [] }
	},
	{
		id: 'why-leave',
		lead: 'before-leaving',
		charts: [],
		more: [
			'motives',
			'income-gap',
			'life-expectancy',
			'undernourishment',
			'child-stunting',
			'under5-mortality',
			'electricity'
		],
		claims: { of: ['why-leave'], without: ['c08'] }
	},
	{
		id: 'screens',
		lead: 'foreign-videos',
		charts: [],
		more: ['direct-crossings', 'mobile-subscriptions'],
		claims: { of: ['media', 'loudspeakers'] }
	},
	{ id: 'elite', lead: 'reward-ceilings', charts: ['rewards-paid'], more: [], claims: { of: ['elite', 'rewards'] } },
	{
		id: 'risks',
		lead: 'repatriations-reported',
		charts: [],
		more: ['thailand-entries', 'returns-to-north'],
		claims: { of: ['risks', 'brokers', 'family'], without: ['c31'] }
	},
	{
		id: 'elsewhere',
		lead: 'refugees-abroad',
		charts: [],
		more: ['us-admissions', 'refugees-abroad-totals'],
		claims: { of: [], with: ['c31'] }
	},
	{
		id: 'support',
		lead: 'settlement-support',
		charts: [],
		more: ['support-in-months', 'incentives', 'settlement-paid', 'settlement-budget', 'consumer-prices'],
		claims: { of: ['support'] }
	},
	{
		id: 'work',
		lead: 'unemployment',
		charts: ['labour-by-sex'],
		more: [
			'wages',
			'employment-and-participation',
			'employment-type',
			'tenure',
			'livelihood-benefit',
			'unemployment-surveys',
			'survey-sizes'
		],
		claims: { of: ['work'] }
	},
	{
		id: 'belonging',
		lead: 'wellbeing',
		charts: ['residence'],
		more: ['satisfaction-reasons', 'students', 'students-birthplace', 'dropout', 'claim-verdicts'],
		claims: { of: ['belonging'] }
	}
];

/** Entries of the bibliography for offices and organisations that readers may turn to. */
export const organisations = ['P-hana-en-table', 'W052'] as const;

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
