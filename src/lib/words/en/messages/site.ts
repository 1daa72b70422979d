export const site = {
	name: 'Southward',
	tagline: 'North Korean defectors in numbers',
	skip: 'Skip to the content',
	pages: { story: 'Story', charts: 'Charts', data: 'Data', claims: 'Claims', about: 'About' },
	pagesLabel: 'Pages',
	footer: 'Texts CC BY 4.0. Data are facts: name the office that counted. Code MIT.',
	version: (version: string) => `Data version ${version}`,
	breadcrumb: 'You are here',
	top: 'Back to the top'
};
