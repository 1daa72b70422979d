export const site = {
	name: 'Southward',
	tagline: 'North Korean defectors in numbers',
	skip: 'Skip to the content',
	pages: { story: 'Story', charts: 'Charts', data: 'Data', claims: 'Claims', about: 'About' },
	pagesLabel: 'Pages',
	footer: 'Texts CC BY 4.0. Data are facts: name the office that counted. Code MIT.',
	version: (version: string) => `Data version ${version}`,
	theme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
	breadcrumb: 'You are here',
	broken: 'A part of this page does not work; all others do. The reason:',
	failed:
		'Part of this page’s script did not arrive. Load the page again to use its charts; all text, tables and files are here without it.'
};
