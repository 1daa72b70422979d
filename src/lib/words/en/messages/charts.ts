export const charts = {
	search: 'Search charts',
	searchHint: 'for example wages, women, rewards',
	found: (count: number) => (count === 1 ? '1 chart' : `${count} charts`),
	none: 'No chart fits these words.',
	form: 'Form',
	anyForm: 'any form',
	covered: 'only with values in the years chosen',
	asList: 'as a list',
	topics: 'Topics',
	outside: 'No values in the years chosen.',
	forms: {
		columns: 'columns',
		lines: 'lines',
		steps: 'steps',
		points: 'points',
		lollipops: 'dots on stems',
		bars: 'bars',
		pyramid: 'back-to-back bars',
		dumbbell: 'dumbbells',
		table: 'table',
		timeline: 'timeline'
	}
};
