import type { KeyFigureName } from '../../charts/key-figures';

/** Words of some of the figures. */
const named = (words: Readonly<Partial<Record<KeyFigureName, string>>>) => words;

/** What stands beside the key figures. */
export const keyFigures = {
	title: 'Key figures',
	labels: {
		'arrivals-in-all': 'Arrivals in all',
		'arrivals-of-year': 'Arrivals of the year',
		'share-of-women': 'Women among arrivals',
		unemployment: 'Unemployment of defectors',
		'basic-grant': 'Basic grant for one person',
		satisfied: 'Satisfied with life in the South'
	} satisfies Record<KeyFigureName, string>,
	/** What each is compared with. */
	beside: named({ unemployment: 'All South Koreans' }),
	points: 'points',
	change: (difference: number, amount: string, before: string) =>
		difference === 0 ? `as in ${before}` : `${difference > 0 ? 'up' : 'down'} ${amount} on ${before}`,
	none: 'No value in the years chosen',
	source: (credit: string) => `Source: ${credit}`
};
