/** What stands around the chapters of the story. The build alone says it: no browser fetches these words. */
export const storyPage = {
	position: (number: number, all: number) => `${number} of ${all}`,
	more: 'More on this',
	claims: 'What the article says',
	verdicts: {
		supported: (count: number) => `${count} supported`,
		partly: (count: number) => `${count} in part`,
		contested: (count: number) => `${count} disputed`,
		contradicted: (count: number) => `${count} contradicted`,
		not_checkable: (count: number) => `${count} not checkable`
	},
	article: 'The article is an English blog post for viewers of the drama; its title, author and date are not known.',
	next: (number: number, label: string) => `Next, chapter ${number}: ${label}`,
	toEnd: 'What is known, and what is not',
	women: 'women',
	men: 'men',
	/** A period that reaches back to the beginning. */
	upTo: (year: number) => `to ${year}`,
	share: 'Share this page',
	shared: 'The address has been copied.'
};
