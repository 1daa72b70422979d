export const story = {
	contents: 'Contents',
	chapter: (number: number) => `Chapter ${number}`,
	position: (number: number, all: number) => `${number} of ${all}`,
	claims: 'What the article says',
	verdicts: {
		supported: (count: number) => `${count} supported`,
		partly: (count: number) => `${count} in part`,
		contested: (count: number) => `${count} disputed`,
		contradicted: (count: number) => `${count} contradicted`,
		not_checkable: (count: number) => `${count} not checkable`
	},
	next: (number: number, label: string) => `Next, chapter ${number}: ${label}`,
	toEnd: 'What is known, and what is not',
	share: 'Share this page',
	shared: 'The address has been copied.',
	article: 'The article is an English blog post for viewers of the drama; its title, author and date are not known.',
	more: 'More on this',
	linkTo: (name: string) => `Link to “${name}”`,
	women: 'women',
	men: 'men'
};
