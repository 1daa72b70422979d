export const charts = {
	search: 'Search charts',
	searchHint: 'for example wages, women, rewards',
	found: (count: number) => (count === 1 ? '1 chart' : `${count} charts`),
	none: 'No chart fits these words.',
	clear: 'Clear',
	topics: 'Topics',
	outside: 'No values in the years chosen.',
	panels: (form: string, count: number) => `${form}, ${count} panels`,
	forms: {
		columns: 'columns',
		lines: 'lines',
		steps: 'steps',
		points: 'points',
		lollipops: 'dots on stems',
		ranges: 'ranges',
		bars: 'bars',
		pyramid: 'back-to-back bars',
		dumbbell: 'dumbbells',
		table: 'table',
		timeline: 'timeline'
	}
};
