export const claims = {
	verdict: 'Verdict',
	chapter: 'Chapter',
	all: 'All',
	filter: 'Filter claims',
	found: (count: number, all: number) => (count === all ? `All ${all} claims` : `${count} of ${all} claims`),
	evidence: 'Evidence',
	charts: 'Charts',
	sources: 'Sources',
	link: (id: string) => `Link to claim ${id}`,
	none: 'No claim fits.',
	count: (count: number, all: number) => `${count} of ${all}`,
	allVerdicts: 'All verdicts',
	allChapters: 'All chapters',
	inStory: (number: number, chapter: string) => `Chapter ${number} of the story: ${chapter}`,
	noSources: 'No source measures this.',
	noCharts: 'No chart bears on this.',
	drawn: 'The verdicts as a chart'
};
