export const cite = {
	title: 'How to cite',
	author: 'Southward contributors',
	site: 'Southward: North Korean defectors in numbers',
	kinds: { table: 'table', chart: 'chart', package: 'all tables' },
	version: (version: string) => `version ${version}`,
	text: 'Text',
	bibtex: 'BibTeX',
	copyText: 'Copy the citation',
	copyBibtex: 'Copy the BibTeX entry',
	saveText: 'Citation as a file',
	saveBibtex: 'BibTeX as a file',
	copied: 'Copied.',
	notCopied: 'The browser did not let the page copy. The text is selected: copy it with the keyboard.',
	licence: 'Texts and pictures: CC BY 4.0. Numbers are facts: please name the office that counted.'
};
